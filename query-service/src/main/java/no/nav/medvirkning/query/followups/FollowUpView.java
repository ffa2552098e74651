package no.nav.medvirkning.query.followups;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.query.meetings.FollowUp;
import no.nav.medvirkning.query.meetings.Lists;
import org.jspecify.annotations.Nullable;

/// One follow-up, found by council. Whether it is overdue is told for the day it is read.
///
/// @param formerly who answered for it before, and by when, oldest first
public record FollowUpView(
    FollowUpId id,
    CouncilId council,
    MeetingId meeting,
    FollowUp followUp,
    List<Assignment> formerly) {

  public record Assignment(Owner owner, LocalDate due) {}

  FollowUpView reassigned(Owner owner, LocalDate due) {
    var former = new Assignment(followUp.owner(), followUp.due());
    return new FollowUpView(
        id, council, meeting, followUp.reassigned(owner, due), Lists.append(formerly, former));
  }

  FollowUpView done(LocalDate on, @Nullable String result) {
    return new FollowUpView(id, council, meeting, followUp.done(on, result), formerly);
  }
}
