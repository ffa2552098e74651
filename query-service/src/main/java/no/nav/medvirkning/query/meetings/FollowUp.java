package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.Owner;
import org.jspecify.annotations.Nullable;

/// What a meeting asked someone to do.
///
/// @param caseId null where it came from no case
/// @param doneOn null while it is open
public record FollowUp(
    FollowUpId id,
    @Nullable CaseId caseId,
    String task,
    Owner owner,
    LocalDate due,
    @Nullable LocalDate doneOn,
    @Nullable String result) {

  public FollowUp reassigned(Owner to, LocalDate newDue) {
    return new FollowUp(id, caseId, task, to, newDue, doneOn, result);
  }

  public FollowUp done(LocalDate on, @Nullable String told) {
    return new FollowUp(id, caseId, task, owner, due, on, told);
  }

  public FollowUpState stateOn(LocalDate today) {
    if (doneOn != null) {
      return FollowUpState.DONE;
    }
    return due.isBefore(today) ? FollowUpState.OVERDUE : FollowUpState.OPEN;
  }
}
