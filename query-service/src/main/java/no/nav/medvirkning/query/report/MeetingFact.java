package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A council's meeting, as far as reports need it.
///
/// @param days in order; the meeting counts in the year of the first
/// @param notice null until it was sent
/// @param closedOn the last day, once the record is complete
/// @param heldRecordedOn the day on which it was first recorded that it was held
public record MeetingFact(
    List<LocalDate> days,
    boolean cancelled,
    @Nullable Notice notice,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate heldRecordedOn)
    implements Fact {

  public record Notice(LocalDate on, boolean late, LocalDate recordedOn) {}

  public LocalDate firstDay() {
    return days.getFirst();
  }

  public boolean held() {
    return heldRecordedOn != null;
  }

  /// @param fact null for a meeting that was not scheduled yet, as an as-of question may find
  static @Nullable MeetingFact after(
      @Nullable MeetingFact fact, MeetingEvent event, EventContext context) {
    if (event instanceof MeetingScheduled e) {
      return new MeetingFact(days(e.days()), false, null, null, null);
    }
    return fact == null ? null : fact.after(event, context.recordedOn());
  }

  private MeetingFact after(MeetingEvent event, LocalDate recordedOn) {
    return switch (event) {
      case MeetingScheduled _ -> this;
      case MeetingRescheduled e ->
          new MeetingFact(days(e.days()), cancelled, notice, closedOn, heldRecordedOn);
      case MeetingCancelled _ -> new MeetingFact(days, true, notice, closedOn, heldRecordedOn);
      case NoticeSent e ->
          new MeetingFact(
              days, cancelled, new Notice(e.on(), e.late(), recordedOn), closedOn, heldRecordedOn);
      case MeetingClosed e ->
          new MeetingFact(
              days,
              cancelled,
              notice,
              e.on(),
              heldRecordedOn == null ? recordedOn : heldRecordedOn);
      case AttendanceRecorded _,
          CaseProposed _,
          CompetenceWeighed _,
          CaseWithdrawn _,
          CasePostponed _,
          PostponedCaseTakenOver _,
          AgendaApproved _,
          DeliberationRecorded _,
          FollowUpAdded _,
          FollowUpReassigned _,
          FollowUpCompleted _,
          MinutesKept _,
          CaseReleased _ ->
          this;
    };
  }

  private static List<LocalDate> days(List<MeetingDay> days) {
    return days.stream().map(MeetingDay::date).sorted().toList();
  }
}
