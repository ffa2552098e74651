package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a meeting and its cases, in the order of its life.
public sealed interface MeetingCommand extends Command {

  MeetingId meeting();

  @Override
  default String aggregateId() {
    return meeting().toString();
  }

  /// At least one day, in order; at least one of place and remote.
  record ScheduleMeeting(
      @Assigned MeetingId meeting,
      CouncilId council,
      List<MeetingDay> days,
      @Nullable Title place,
      @Nullable Title remote)
      implements MeetingCommand, Creates {}

  record RescheduleMeeting(
      MeetingId meeting,
      List<MeetingDay> days,
      @Nullable Title place,
      @Nullable Title remote,
      @Nullable FreeText reason)
      implements MeetingCommand {}

  record CancelMeeting(MeetingId meeting, FreeText reason) implements MeetingCommand {}

  /// Either side brings cases on equal terms (S4).
  record ProposeCase(
      MeetingId meeting,
      @Assigned CaseId caseId,
      CaseKind kind,
      Title title,
      Side proposedBy,
      @Nullable List<Presenter> presenters,
      @Nullable List<Title> attachments,
      @Nullable Confidential confidential,
      @Nullable MinutesId minutes)
      implements MeetingCommand {}

  /// @param publicTitle what the public reads meanwhile
  /// @param until last confidential day; left out where the case is confidential until it is
  ///   released
  record Confidential(Title ground, Title publicTitle, @Nullable LocalDate until) {}

  /// Before a case goes on the agenda it is weighed whether the council has the competence for it
  /// (S2).
  record WeighCompetence(
      MeetingId meeting, CaseId caseId, CompetenceOutcome outcome, @Nullable FreeText note)
      implements MeetingCommand {}

  record WithdrawCase(MeetingId meeting, CaseId caseId, @Nullable FreeText reason)
      implements MeetingCommand {}

  /// Moves a case, with its number if it has one, to another planned meeting of the same council.
  record PostponeCase(MeetingId meeting, CaseId caseId, MeetingId to, @Nullable FreeText reason)
      implements MeetingCommand {}

  /// The receiving side of [PostponeCase].
  record TakeOverPostponedCase(
      MeetingId meeting,
      CouncilId council,
      CaseId caseId,
      CaseDetails details,
      @Nullable CaseNumber number,
      MeetingId from)
      implements MeetingCommand, Internal {}

  /// The leader, together with the unit, approves the cases in the order of the agenda.
  record ApproveAgenda(
      MeetingId meeting,
      List<CaseId> cases,
      AppointmentId approvedBy,
      PersonId approvedForUnit,
      LocalDate on)
      implements MeetingCommand {}

  /// Sends the notice and numbers the cases of the approved agenda.
  record SendNotice(MeetingId meeting, LocalDate on) implements MeetingCommand {}

  /// Replaces what was recorded for that day.
  record RecordAttendance(MeetingId meeting, LocalDate day, List<Attendance> attendance)
      implements MeetingCommand {}

  record RecordDeliberation(
      MeetingId meeting,
      CaseId caseId,
      FreeText deliberation,
      OutcomeKind outcome,
      FreeText conclusion)
      implements MeetingCommand {}

  record AddFollowUp(
      MeetingId meeting,
      @Assigned FollowUpId followUp,
      @Nullable CaseId caseId,
      FreeText task,
      Owner owner,
      LocalDate due)
      implements MeetingCommand {}

  record ReassignFollowUp(MeetingId meeting, FollowUpId followUp, Owner owner, LocalDate due)
      implements MeetingCommand {}

  record CompleteFollowUp(
      MeetingId meeting, FollowUpId followUp, @Nullable FreeText result, LocalDate on)
      implements MeetingCommand {}

  /// The meeting's side of drafting its minutes.
  record KeepMinutes(MeetingId meeting, MinutesId minutes) implements MeetingCommand, Internal {}

  /// The meeting has been held and its record is complete.
  record CloseMeeting(MeetingId meeting) implements MeetingCommand {}

  record ReleaseCase(MeetingId meeting, CaseId caseId, LocalDate on) implements MeetingCommand {}
}
