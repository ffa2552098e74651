package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.FollowUpId;
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
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A council's meeting, as far as reports need it.
///
/// @param days in order; the meeting counts in the year of the first
/// @param scheduledRecordedOn the day on which it was recorded that it was to be held
/// @param cancelledRecordedOn null unless it was cancelled
/// @param notice null until it was sent
/// @param closed its record is complete
/// @param heldRecordedOn the day on which it was first recorded that it was held
/// @param attendance of each day for which it is recorded
/// @param cases that were proposed to it or came to it from another meeting
public record MeetingFact(
    List<LocalDate> days,
    LocalDate scheduledRecordedOn,
    @Nullable LocalDate cancelledRecordedOn,
    @Nullable Notice notice,
    boolean closed,
    @Nullable LocalDate heldRecordedOn,
    List<DayAttendance> attendance,
    List<Case> cases,
    List<FollowUp> followUps)
    implements Fact {

  public record Notice(LocalDate on, boolean late, LocalDate recordedOn) {}

  /// @param seats those who hold a seat as a member
  /// @param stoodInFor the members that a deputy was present for
  /// @param organisations those that sent an apology without naming a person
  /// @param someonePresent in whatever role
  public record DayAttendance(
      LocalDate day,
      List<SeatAttendance> seats,
      List<AppointmentId> stoodInFor,
      List<OrganisationId> organisations,
      boolean someonePresent,
      LocalDate recordedOn) {}

  public record SeatAttendance(AppointmentId appointment, Presence presence) {}

  /// @param late whether it came after the deadline for input; null where that was not told
  /// @param confidential marked so
  /// @param here false once it was withdrawn or postponed to another meeting
  /// @param proposedRecordedOn null where it came from another meeting
  /// @param dealtWithRecordedOn the day on which its deliberation was first recorded
  public record Case(
      CaseId id,
      CaseKind kind,
      Side side,
      @Nullable Boolean late,
      boolean confidential,
      boolean here,
      @Nullable LocalDate proposedRecordedOn,
      @Nullable LocalDate dealtWithRecordedOn) {

    private static Case of(
        CaseId id, CaseDetails details, @Nullable Boolean late, @Nullable LocalDate proposed) {
      var confidential = details.confidentiality() != null;
      return new Case(
          id, details.kind(), details.proposedBy(), late, confidential, true, proposed, null);
    }

    /// Opening, closing and the approval of minutes belong to every meeting and are nobody's
    /// matter.
    public boolean matter() {
      return switch (kind) {
        case OPENING, MINUTES_APPROVAL, CLOSING -> false;
        case INFORMATION, DISCUSSION, ADVICE, ELECTION, EVALUATION, OTHER_BUSINESS -> true;
      };
    }

    public boolean dealtWith() {
      return here && dealtWithRecordedOn != null;
    }

    private Case gone() {
      return new Case(
          id, kind, side, late, confidential, false, proposedRecordedOn, dealtWithRecordedOn);
    }

    private Case deliberated(LocalDate recordedOn) {
      return dealtWithRecordedOn != null
          ? this
          : new Case(id, kind, side, late, confidential, here, proposedRecordedOn, recordedOn);
    }
  }

  /// @param completedOn null while it is open
  public record FollowUp(
      FollowUpId id,
      LocalDate due,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate completedRecordedOn) {}

  public LocalDate firstDay() {
    return days.getFirst();
  }

  /// When something of the meeting was recorded, for telling what came late: a meeting over New
  /// Year counts in the year of its first day, and what is recorded in the year of its last is not
  /// late.
  public LocalDate recorded(LocalDate recordedOn) {
    return recordedOn.getYear() == days.getLast().getYear() ? firstDay() : recordedOn;
  }

  public boolean cancelled() {
    return cancelledRecordedOn != null;
  }

  /// As the status of the council says: someone was recorded as present, or it was closed.
  public boolean held() {
    return heldRecordedOn != null && !cancelled();
  }

  /// The year of its first day, and those in which its follow-ups are due.
  List<Integer> years() {
    return Stream.concat(Stream.of(firstDay()), followUps.stream().map(FollowUp::due))
        .map(LocalDate::getYear)
        .distinct()
        .toList();
  }

  /// @param fact null for a meeting that was not scheduled yet, as an as-of question may find
  static @Nullable MeetingFact after(
      @Nullable MeetingFact fact, MeetingEvent event, EventContext context) {
    var recordedOn = context.recordedOn();
    if (event instanceof MeetingScheduled e) {
      return new MeetingFact(
          days(e.days()), recordedOn, null, null, false, null, List.of(), List.of(), List.of());
    }
    return fact == null ? null : fact.after(event, recordedOn).held(recordedOn);
  }

  private MeetingFact after(MeetingEvent event, LocalDate recordedOn) {
    return switch (event) {
      case MeetingRescheduled e -> on(days(e.days()));
      case MeetingCancelled _ -> cancelled(recordedOn);
      case NoticeSent e -> notified(new Notice(e.on(), e.late(), recordedOn));
      case AttendanceRecorded e -> attended(attendance(e, recordedOn));
      case MeetingClosed _ -> closedForGood();
      case CaseProposed e -> adding(Case.of(e.caseId(), e.details(), e.late(), recordedOn));
      case PostponedCaseTakenOver e -> takingOver(Case.of(e.caseId(), e.details(), null, null));
      case CaseWithdrawn e -> changing(e.caseId(), Case::gone);
      case CasePostponed e -> changing(e.caseId(), Case::gone);
      case DeliberationRecorded e -> changing(e.caseId(), one -> one.deliberated(recordedOn));
      case FollowUpAdded e ->
          following(plus(followUps, new FollowUp(e.followUp(), e.due(), null, null)));
      case FollowUpReassigned e ->
          following(
              change(
                  followUps,
                  one -> one.id().equals(e.followUp()),
                  one ->
                      new FollowUp(
                          one.id(), e.due(), one.completedOn(), one.completedRecordedOn())));
      case FollowUpCompleted e ->
          following(
              change(
                  followUps,
                  one -> one.id().equals(e.followUp()),
                  one -> new FollowUp(one.id(), one.due(), e.on(), recordedOn)));
      case MeetingScheduled _,
          CompetenceWeighed _,
          AgendaApproved _,
          MinutesKept _,
          CaseReleased _ ->
          this;
    };
  }

  private static List<LocalDate> days(List<MeetingDay> days) {
    return days.stream().map(MeetingDay::date).sorted().toList();
  }

  private static DayAttendance attendance(AttendanceRecorded event, LocalDate recordedOn) {
    var lines = event.attendance();
    return new DayAttendance(
        event.day(),
        lines.stream()
            .filter(line -> line.role() == AttendeeRole.MEMBER)
            .flatMap(line ->
                Stream.ofNullable(line.appointment())
                    .map(seat -> new SeatAttendance(seat, line.presence())))
            .toList(),
        lines.stream()
            .filter(line -> line.presence() == Presence.PRESENT)
            .flatMap(line -> Stream.ofNullable(line.deputyFor()))
            .toList(),
        lines.stream()
            .filter(line -> line.person() == null && line.presence() == Presence.APOLOGY)
            .flatMap(line -> Stream.ofNullable(line.organisation()))
            .distinct()
            .toList(),
        lines.stream().map(Attendance::presence).anyMatch(Presence.PRESENT::equals),
        recordedOn);
  }

  /// What was recorded for a day replaces what was recorded for it before: a day on which no one is
  /// left as present makes no meeting.
  private MeetingFact held(LocalDate recordedOn) {
    var held = closed || attendance.stream().anyMatch(DayAttendance::someonePresent);
    if (held == (heldRecordedOn != null)) {
      return this;
    }
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        closed,
        held ? recordedOn : null,
        attendance,
        cases,
        followUps);
  }

  private MeetingFact on(List<LocalDate> newDays) {
    return new MeetingFact(
        newDays,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        closed,
        heldRecordedOn,
        attendance,
        cases,
        followUps);
  }

  private MeetingFact cancelled(LocalDate recordedOn) {
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        recordedOn,
        notice,
        closed,
        heldRecordedOn,
        attendance,
        cases,
        followUps);
  }

  private MeetingFact notified(Notice sent) {
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        sent,
        closed,
        heldRecordedOn,
        attendance,
        cases,
        followUps);
  }

  private MeetingFact attended(DayAttendance recorded) {
    var others = attendance.stream().filter(one -> !one.day().equals(recorded.day())).toList();
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        closed,
        heldRecordedOn,
        plus(others, recorded),
        cases,
        followUps);
  }

  private MeetingFact closedForGood() {
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        true,
        heldRecordedOn,
        attendance,
        cases,
        followUps);
  }

  private MeetingFact with(List<Case> changed) {
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        closed,
        heldRecordedOn,
        attendance,
        changed,
        followUps);
  }

  private MeetingFact following(List<FollowUp> changed) {
    return new MeetingFact(
        days,
        scheduledRecordedOn,
        cancelledRecordedOn,
        notice,
        closed,
        heldRecordedOn,
        attendance,
        cases,
        changed);
  }

  private MeetingFact adding(Case proposed) {
    return with(plus(cases, proposed));
  }

  /// One that comes back was proposed here: that stays known.
  private MeetingFact takingOver(Case taken) {
    var former = cases.stream().filter(one -> one.id().equals(taken.id())).findFirst();
    var back =
        former
            .map(one ->
                new Case(
                    taken.id(),
                    taken.kind(),
                    taken.side(),
                    one.late(),
                    taken.confidential(),
                    true,
                    one.proposedRecordedOn(),
                    null))
            .orElse(taken);
    return with(plus(cases.stream().filter(one -> !one.id().equals(taken.id())).toList(), back));
  }

  private MeetingFact changing(CaseId id, UnaryOperator<Case> change) {
    return with(change(cases, one -> one.id().equals(id), change));
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  private static <T> List<T> change(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    return list.stream().map(item -> which.test(item) ? change.apply(item) : item).toList();
  }
}
