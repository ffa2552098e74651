package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.query.names.Names;
import org.jspecify.annotations.Nullable;

/// A follow-up as people read it, told for a day.
public record FollowUpLine(
    FollowUpId id,
    @Nullable CaseId caseId,
    String task,
    OwnerLine owner,
    LocalDate due,
    FollowUpState state,
    @Nullable LocalDate doneOn,
    @Nullable String result) {

  public static FollowUpLine from(FollowUp followUp, Names names, LocalDate today) {
    return new FollowUpLine(
        followUp.id(),
        followUp.caseId(),
        followUp.task(),
        OwnerLine.from(followUp.owner(), names),
        followUp.due(),
        followUp.stateOn(today),
        followUp.doneOn(),
        followUp.result());
  }
}
