package no.nav.medvirkning.meeting;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// All that can happen to a meeting and its cases, in the order of its life.
public sealed interface MeetingEvent extends DomainEvent {

  MeetingId meeting();

  CouncilId council();

  @Override
  default String aggregateId() {
    return meeting().toString();
  }

  /// `days` holds one or more days in order.
  record MeetingScheduled(MeetingId meeting, CouncilId council, List<MeetingDay> days, Venue venue)
      implements MeetingEvent {}

  record MeetingRescheduled(
      MeetingId meeting,
      CouncilId council,
      List<MeetingDay> days,
      Venue venue,
      @Nullable String reason)
      implements MeetingEvent {}

  record MeetingCancelled(MeetingId meeting, CouncilId council, String reason)
      implements MeetingEvent {}

  /// `deadline` is the last day in time for input by the mandate in force, `late` whether the case
  /// came after it. Both are null for a formal point, which is nobody's input, and in revision 1,
  /// which told neither.
  @Revision("2")
  record CaseProposed(
      MeetingId meeting,
      CouncilId council,
      CaseId caseId,
      CaseDetails details,
      @Nullable LocalDate deadline,
      @Nullable Boolean late)
      implements MeetingEvent {}

  record CompetenceWeighed(
      MeetingId meeting,
      CouncilId council,
      CaseId caseId,
      CompetenceOutcome outcome,
      @Nullable String note)
      implements MeetingEvent {}

  record CaseWithdrawn(MeetingId meeting, CouncilId council, CaseId caseId, @Nullable String reason)
      implements MeetingEvent {}

  /// The case leaves this meeting for another one of the same council.
  record CasePostponed(
      MeetingId meeting, CouncilId council, CaseId caseId, MeetingId to, @Nullable String reason)
      implements MeetingEvent {}

  /// The case comes from another meeting and keeps its identity, its number too if it had one.
  record PostponedCaseTakenOver(
      MeetingId meeting,
      CouncilId council,
      CaseId caseId,
      CaseDetails details,
      @Nullable CaseNumber number,
      MeetingId from)
      implements MeetingEvent {}

  /// The leader approves the agenda together with the unit (S4); `cases` are in the order of the
  /// agenda.
  record AgendaApproved(
      MeetingId meeting,
      CouncilId council,
      List<CaseId> cases,
      AppointmentId approvedBy,
      PersonId approvedForUnit,
      LocalDate on)
      implements MeetingEvent, HappenedOn {}

  /// The notice (innkalling) with its case list. `numbers` holds the cases that get their number
  /// now; `deadline` is the last day in time by the mandate in force.
  record NoticeSent(
      MeetingId meeting,
      CouncilId council,
      LocalDate on,
      LocalDate deadline,
      boolean late,
      List<NumberedCase> numbers)
      implements MeetingEvent, HappenedOn {}

  /// Replaces what was recorded for that day before. Revision 1 knew no experts.
  @Revision("2")
  record AttendanceRecorded(
      MeetingId meeting, CouncilId council, LocalDate day, List<Attendance> attendance)
      implements MeetingEvent {
    @Override
    public LocalDate happenedOn() {
      return day;
    }
  }

  /// What was said and what came of it; recorded again, it replaces what was recorded before.
  record DeliberationRecorded(
      MeetingId meeting,
      CouncilId council,
      CaseId caseId,
      String deliberation,
      OutcomeKind outcome,
      String conclusion)
      implements MeetingEvent {}

  record FollowUpAdded(
      MeetingId meeting,
      CouncilId council,
      FollowUpId followUp,
      @Nullable CaseId caseId,
      String task,
      Owner owner,
      LocalDate due)
      implements MeetingEvent {}

  record FollowUpReassigned(
      MeetingId meeting, CouncilId council, FollowUpId followUp, Owner owner, LocalDate due)
      implements MeetingEvent {}

  record FollowUpCompleted(
      MeetingId meeting,
      CouncilId council,
      FollowUpId followUp,
      @Nullable String result,
      LocalDate on)
      implements MeetingEvent, HappenedOn {}

  /// The minutes of the meeting are being kept under this id; a meeting has one set of minutes.
  record MinutesKept(MeetingId meeting, CouncilId council, MinutesId minutes)
      implements MeetingEvent {}

  /// The meeting has been held and its record is complete. `on` is the last meeting day.
  record MeetingClosed(MeetingId meeting, CouncilId council, LocalDate on)
      implements MeetingEvent, HappenedOn {}

  /// A confidential case is opened to the public from `on`.
  record CaseReleased(MeetingId meeting, CouncilId council, CaseId caseId, LocalDate on)
      implements MeetingEvent, HappenedOn {}
}
