package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.councilstatus.Work.FollowUp;
import no.nav.medvirkning.query.councilstatus.Work.Meeting;
import org.jspecify.annotations.Nullable;

/// What a council has not finished, seen from one day.
///
/// @param minutesAwaitingApproval of meetings held, in the order of the meetings
/// @param followUps open ones, the earliest due first
public record RecordsOn(
    List<AwaitingApproval> minutesAwaitingApproval, List<OpenFollowUp> followUps, int openCases) {

  /// @param minutes null where no draft has been made
  /// @param overdue a later meeting was held without approving them
  public record AwaitingApproval(
      MeetingId meeting,
      LocalDate heldOn,
      @Nullable MinutesId minutes,
      @Nullable LocalDate circulatedOn,
      boolean overdue) {}

  public record OpenFollowUp(
      FollowUpId followUp, MeetingId meeting, Owner owner, LocalDate due, boolean overdue) {}

  static RecordsOn of(CouncilStatus status, LocalDate day) {
    var work = status.work();
    var held = MeetingsOn.held(work.meetings(), day);
    return new RecordsOn(
        held.stream()
            .filter(meeting ->
                work.minutesOf(meeting.id()).filter(minutes -> minutes.approvedBy(day)).isEmpty())
            .map(meeting -> awaiting(work, meeting, held.getLast()))
            .toList(),
        work.followUps().stream()
            .filter(followUp -> followUp.openOn(day))
            .sorted(Comparator.comparing(FollowUp::due))
            .map(open ->
                new OpenFollowUp(
                    open.id(), open.meeting(), open.owner(), open.due(), open.due().isBefore(day)))
            .toList(),
        work.openCases().size());
  }

  private static AwaitingApproval awaiting(Work work, Meeting meeting, Meeting newest) {
    var minutes = work.minutesOf(meeting.id());
    return new AwaitingApproval(
        meeting.id(),
        meeting.firstDay(),
        minutes.map(Work.Minutes::id).orElse(null),
        minutes.map(Work.Minutes::circulatedOn).orElse(null),
        newest.firstDay().isAfter(meeting.firstDay()));
  }
}
