package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.CaseRegisterCommand.TakeCaseNumbers;
import no.nav.medvirkning.command.meeting.MeetingCommand.AddFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.ApproveAgenda;
import no.nav.medvirkning.command.meeting.MeetingCommand.CancelMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.CloseMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.CompleteFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.KeepMinutes;
import no.nav.medvirkning.command.meeting.MeetingCommand.PostponeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.ProposeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.ReassignFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordAttendance;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordDeliberation;
import no.nav.medvirkning.command.meeting.MeetingCommand.ReleaseCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.RescheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.ScheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.meeting.MeetingCommand.TakeOverPostponedCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.WeighCompetence;
import no.nav.medvirkning.command.meeting.MeetingCommand.WithdrawCase;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
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
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A meeting of a council: planned, notified, held and closed, or cancelled. The cases are the
/// [Agenda]'s part, who was there is [DayAttendance]'s, what is to be done afterwards is
/// [FollowUps]'.
@Revision("2")
public final class Meeting extends Aggregate<MeetingCommand, MeetingEvent> {

  private @Nullable CouncilId council;
  private MeetingState state = MeetingState.PLANNED;
  private List<LocalDate> days = List.of();
  private Agenda agenda = Agenda.EMPTY;
  private List<LocalDate> attended = List.of();
  private List<Attended> present = List.of();
  private FollowUps followUps = FollowUps.NONE;
  private @Nullable MinutesId minutes;

  @Override
  protected List<MeetingEvent> decide(MeetingCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case ScheduleMeeting c -> schedule(c, decision);
          case RescheduleMeeting c -> reschedule(c, decision);
          case CancelMeeting c -> cancel(c);
          case ProposeCase c -> propose(c, decision);
          case WeighCompetence c -> weigh(c);
          case WithdrawCase c -> withdraw(c);
          case PostponeCase c -> postpone(c, decision);
          case TakeOverPostponedCase c -> takeOver(c);
          case ApproveAgenda c -> approveAgenda(c, decision);
          case SendNotice c -> sendNotice(c, decision);
          case RecordAttendance c -> recordAttendance(c, decision);
          case RecordDeliberation c -> recordDeliberation(c, decision);
          case AddFollowUp c -> addFollowUp(c, decision);
          case ReassignFollowUp c -> reassignFollowUp(c, decision);
          case CompleteFollowUp c -> completeFollowUp(c, decision);
          case KeepMinutes c -> keepMinutes(c);
          case CloseMeeting c -> close(c, decision);
          case ReleaseCase c -> release(c, decision);
        });
  }

  private static MeetingEvent schedule(ScheduleMeeting c, Decision decision) {
    var schedule = new Schedule(c.days(), c.place(), c.remote());
    schedule.checkFor(c.council(), decision.require(Council.class, c.council(), "/council"));
    return new MeetingScheduled(c.meeting(), c.council(), c.days(), schedule.venue());
  }

  private MeetingEvent reschedule(RescheduleMeeting c, Decision decision) {
    checkUnderWay(c.meeting());
    check(new MeetingRule.MeetingIsNotHeld(c.meeting(), !attended.isEmpty()));
    var schedule = new Schedule(c.days(), c.place(), c.remote());
    schedule.checkFor(council(), theCouncil(decision));
    return new MeetingRescheduled(
        c.meeting(), council(), c.days(), schedule.venue(), FreeText.valueOf(c.reason()));
  }

  private MeetingEvent cancel(CancelMeeting c) {
    checkUnderWay(c.meeting());
    check(new MeetingRule.MeetingIsNotHeld(c.meeting(), !attended.isEmpty()));
    return new MeetingCancelled(c.meeting(), council(), c.reason().value());
  }

  private MeetingEvent propose(ProposeCase c, Decision decision) {
    checkBeforeTheNotice(c.meeting());
    check(new CaseRule.CaseIsNew(c.caseId(), agenda.find(c.caseId()).isPresent()));
    var proposal = new Proposal(c, council(), firstDay());
    proposal.checkWith(decision);
    var deadline = proposal.deadline(theCouncil(decision));
    return new CaseProposed(
        c.meeting(),
        council(),
        c.caseId(),
        proposal.details(),
        deadline,
        deadline == null ? null : Boolean.valueOf(decision.today().isAfter(deadline)));
  }

  private MeetingEvent weigh(WeighCompetence c) {
    checkBeforeTheNotice(c.meeting());
    agenda.open(c.caseId(), "/caseId");
    return new CompetenceWeighed(
        c.meeting(), council(), c.caseId(), c.outcome(), FreeText.valueOf(c.note()));
  }

  private MeetingEvent withdraw(WithdrawCase c) {
    checkUnderWay(c.meeting());
    agenda.open(c.caseId(), "/caseId");
    return new CaseWithdrawn(c.meeting(), council(), c.caseId(), FreeText.valueOf(c.reason()));
  }

  private MeetingEvent postpone(PostponeCase c, Decision decision) {
    checkUnderWay(c.meeting());
    var postponed = agenda.open(c.caseId(), "/caseId");
    check(new CaseRule.PostponedToAnotherMeeting(c.meeting(), c.to()));
    decision.require(Meeting.class, c.to(), "/to");
    decision.also(
        Meeting.class,
        new TakeOverPostponedCase(
            c.to(),
            council(),
            c.caseId(),
            postponed.toHandOver(),
            postponed.number(),
            c.meeting()));
    return new CasePostponed(
        c.meeting(), council(), c.caseId(), c.to(), FreeText.valueOf(c.reason()));
  }

  private MeetingEvent takeOver(TakeOverPostponedCase c) {
    check(
        new CaseRule.PostponedWithinTheCouncil(c.meeting(), c.council().equals(council)),
        new CaseRule.PostponedToAPlannedMeeting(c.meeting(), state),
        new CaseRule.CaseIsNew(
            c.caseId(),
            agenda
                .find(c.caseId())
                .filter(each -> each.state() != CaseState.POSTPONED)
                .isPresent()));
    return new PostponedCaseTakenOver(
        c.meeting(), council(), c.caseId(), c.details(), c.number(), c.from());
  }

  private MeetingEvent approveAgenda(ApproveAgenda c, Decision decision) {
    checkBeforeTheNotice(c.meeting());
    check(
        new MeetingRule.NotInTheFuture(c.on(), decision.today()),
        new CaseRule.AgendaHasACase(c.cases().size()),
        new CaseRule.CasesListedOnce(c.cases()));
    c.cases().forEach(id -> checkCompetence(agenda.open(id, "/cases"), "/cases"));
    check(
        new MeetingRule.LeaderApproves(
            c.approvedBy(), c.on(), theCouncil(decision).isLeaderOn(c.approvedBy(), c.on())));
    decision.require(Person.class, c.approvedForUnit(), "/approvedForUnit");
    return new AgendaApproved(
        c.meeting(), council(), c.cases(), c.approvedBy(), c.approvedForUnit(), c.on());
  }

  private MeetingEvent sendNotice(SendNotice c, Decision decision) {
    checkUnderWay(c.meeting());
    check(
        new MeetingRule.NoticeSentOnce(c.meeting(), state),
        new MeetingRule.AgendaIsApproved(c.meeting(), !agenda.approved().isEmpty()),
        new MeetingRule.NotInTheFuture(c.on(), decision.today()),
        new MeetingRule.NoticeAfterTheAgenda(c.on(), agenda.approvedOn()),
        new MeetingRule.NoticeBeforeTheMeeting(c.on(), firstDay()));
    // What was weighed after the agenda was approved counts, too.
    agenda.approved().forEach(id -> checkCompetence(agenda.open(id, null), null));
    var deadline =
        firstDay()
            .minusDays(Schedule.mandate(council(), theCouncil(decision), firstDay()).noticeDays());
    return new NoticeSent(
        c.meeting(),
        council(),
        c.on(),
        deadline,
        c.on().isAfter(deadline),
        takeNumbers(c.meeting(), decision));
  }

  /// Numbers the agenda's cases in order; one that came with a number from another meeting keeps
  /// it.
  private List<NumberedCase> takeNumbers(MeetingId meeting, Decision decision) {
    var unnumbered = agenda.unnumbered();
    if (unnumbered.isEmpty()) {
      return List.of();
    }
    var year = firstDay().getYear();
    var taken =
        decision
            .also(
                CaseRegister.class,
                new TakeCaseNumbers(council(), year, meeting, unnumbered.size()))
            .getFirst();
    return switch (taken) {
      case CaseNumbersTaken numbers -> {
        var numbered = new ArrayList<NumberedCase>();
        for (var i = 0; i < unnumbered.size(); i++) {
          numbered.add(
              new NumberedCase(unnumbered.get(i), new CaseNumber(year, numbers.first() + i)));
        }
        yield List.copyOf(numbered);
      }
    };
  }

  private MeetingEvent recordAttendance(RecordAttendance c, Decision decision) {
    checkUnderWay(c.meeting());
    check(
        new MeetingRule.DayOfTheMeeting(c.day(), days.contains(c.day())),
        new MeetingRule.DayHasCome(c.day(), decision.today()));
    var council = theCouncil(decision);
    checkActive(council, c.day());
    new DayAttendance(c.day(), c.attendance(), council(), council, agenda).checkWith(decision);
    return new AttendanceRecorded(c.meeting(), council(), c.day(), c.attendance());
  }

  private MeetingEvent recordDeliberation(RecordDeliberation c, Decision decision) {
    checkUnderWay(c.meeting());
    check(new MeetingRule.MeetingHasBegun(firstDay(), decision.today()));
    checkActive(theCouncil(decision), firstDay());
    var deliberated = agenda.known(c.caseId(), "/caseId");
    check(
        new CaseRule.CaseIsStillHere(c.caseId(), deliberated.state()),
        new CaseRule.CaseStoodInTheNotice(
            c.caseId(), state == MeetingState.NOTIFIED && agenda.approved().contains(c.caseId())),
        new CaseRule.OnlyMinutesAreApproved(deliberated.details().kind(), c.outcome()));
    return new DeliberationRecorded(
        c.meeting(),
        council(),
        c.caseId(),
        c.deliberation().value(),
        c.outcome(),
        c.conclusion().value());
  }

  private MeetingEvent addFollowUp(AddFollowUp c, Decision decision) {
    check(new MeetingRule.MeetingIsNotCancelled(c.meeting(), state));
    followUps.checkNew(c.followUp());
    if (c.caseId() != null) {
      agenda.known(c.caseId(), "/caseId");
    }
    FollowUps.checkOwner(c.owner(), decision);
    check(new FollowUpRule.NotDueBeforeToday(c.due(), decision.today()));
    return new FollowUpAdded(
        c.meeting(), council(), c.followUp(), c.caseId(), c.task().value(), c.owner(), c.due());
  }

  private MeetingEvent reassignFollowUp(ReassignFollowUp c, Decision decision) {
    followUps.checkOpen(c.followUp());
    FollowUps.checkOwner(c.owner(), decision);
    check(new FollowUpRule.NotDueBeforeToday(c.due(), decision.today()));
    return new FollowUpReassigned(c.meeting(), council(), c.followUp(), c.owner(), c.due());
  }

  private MeetingEvent completeFollowUp(CompleteFollowUp c, Decision decision) {
    followUps.checkOpen(c.followUp());
    check(new MeetingRule.NotInTheFuture(c.on(), decision.today()));
    return new FollowUpCompleted(
        c.meeting(), council(), c.followUp(), FreeText.valueOf(c.result()), c.on());
  }

  private MeetingEvent keepMinutes(KeepMinutes c) {
    check(
        new MeetingRule.MeetingIsNotCancelled(c.meeting(), state),
        new MeetingRule.OneMinutesPerMeeting(c.meeting(), minutes));
    return new MinutesKept(c.meeting(), council(), c.minutes());
  }

  private MeetingEvent close(CloseMeeting c, Decision decision) {
    checkUnderWay(c.meeting());
    check(
        new MeetingRule.LastDayHasCome(lastDay(), decision.today()),
        new MeetingRule.NoticeWasSent(c.meeting(), state),
        new MeetingRule.AttendanceOfEveryDay(withoutAttendance(theCouncil(decision))),
        new MeetingRule.NoCaseIsLeftOpen(agenda.leftOpen()));
    return new MeetingClosed(c.meeting(), council(), lastDay());
  }

  /// The last days of a meeting fall away where the council ended during it.
  private List<LocalDate> withoutAttendance(Council held) {
    return days.stream()
        .filter(day -> !attended.contains(day))
        .filter(day -> attended.isEmpty() || held.isActiveOn(day))
        .toList();
  }

  private MeetingEvent release(ReleaseCase c, Decision decision) {
    var released = agenda.known(c.caseId(), "/caseId");
    check(
        new MeetingRule.NotInTheFuture(c.on(), decision.today()),
        new CaseRule.CaseIsReleasedWhereItIs(c.caseId(), released.state()),
        new CaseRule.CaseIsReleasedOnce(c.caseId(), released.released()),
        new CaseRule.CaseIsConfidential(c.caseId(), c.on(), released.details().confidentiality()));
    return new CaseReleased(c.meeting(), council(), c.caseId(), c.on());
  }

  private void checkUnderWay(MeetingId meeting) {
    check(new MeetingRule.MeetingIsUnderWay(meeting, state));
  }

  private void checkActive(Council held, LocalDate day) {
    check(new MeetingRule.CouncilIsActive(council(), day, held.isActiveOn(day)));
  }

  private void checkBeforeTheNotice(MeetingId meeting) {
    checkUnderWay(meeting);
    check(new MeetingRule.BeforeTheNotice(meeting, state));
  }

  private static void checkCompetence(AgendaCase weighed, @Nullable String field) {
    check(
        new CaseRule.CompetenceIsWeighed(
            weighed.id(), !weighed.needsWeighing() || weighed.competence() != null, field),
        new CaseRule.WithinCompetence(weighed.id(), weighed.competence(), field));
  }

  @Override
  protected void evolve(MeetingEvent event) {
    switch (event) {
      case MeetingScheduled e -> {
        council = e.council();
        days = dates(e.days());
      }
      case MeetingRescheduled e -> days = dates(e.days());
      case MeetingCancelled _ -> state = MeetingState.CANCELLED;
      case CaseProposed e ->
          agenda = agenda.with(AgendaCase.proposed(e.caseId(), e.details(), null));
      case CompetenceWeighed e ->
          agenda = agenda.change(e.caseId(), each -> each.weighed(e.outcome()));
      case CaseWithdrawn e -> agenda = agenda.without(e.caseId(), CaseState.WITHDRAWN);
      case CasePostponed e -> agenda = agenda.without(e.caseId(), CaseState.POSTPONED);
      case PostponedCaseTakenOver e ->
          agenda = agenda.with(AgendaCase.proposed(e.caseId(), e.details(), e.number()));
      case AgendaApproved e -> agenda = agenda.approve(e.cases(), e.on());
      case NoticeSent e -> {
        state = MeetingState.NOTIFIED;
        agenda = agenda.number(e.numbers());
      }
      case AttendanceRecorded e -> {
        attended = plus(attended, e.day());
        present = Attended.replace(present, e.day(), e.attendance());
      }
      case DeliberationRecorded e ->
          agenda = agenda.change(e.caseId(), each -> each.deliberated(e.outcome()));
      case FollowUpAdded e -> followUps = followUps.add(e.followUp());
      case FollowUpReassigned _ -> {}
      case FollowUpCompleted e -> followUps = followUps.complete(e.followUp());
      case MinutesKept e -> minutes = e.minutes();
      case MeetingClosed _ -> state = MeetingState.CLOSED;
      case CaseReleased e -> agenda = agenda.change(e.caseId(), AgendaCase::opened);
    }
  }

  private static List<LocalDate> dates(List<MeetingDay> days) {
    return days.stream().map(MeetingDay::date).toList();
  }

  private static List<LocalDate> plus(List<LocalDate> days, LocalDate day) {
    if (days.contains(day)) {
      return days;
    }
    var all = new ArrayList<>(days);
    all.add(day);
    return List.copyOf(all);
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return council == null ? Set.of() : Set.of(theCouncil(decision).hostOn(decision.recordedOn()));
  }

  private Council theCouncil(Decision decision) {
    return decision.require(Council.class, council(), null);
  }

  public CouncilId council() {
    return Objects.requireNonNull(council);
  }

  public boolean isCancelled() {
    return state == MeetingState.CANCELLED;
  }

  /// Whether the case is to be, or was, taken up here: neither withdrawn nor moved to another
  /// meeting.
  public boolean holdsCase(CaseId caseId) {
    return agenda
        .find(caseId)
        .filter(each -> each.state() == CaseState.OPEN || each.state() == CaseState.DELIBERATED)
        .isPresent();
  }

  public LocalDate firstDay() {
    return days.getFirst();
  }

  public LocalDate lastDay() {
    return days.getLast();
  }

  public boolean meetsOn(LocalDate day) {
    return days.contains(day);
  }

  /// Everyone who was present on a day, once for each role.
  public List<Attended> presentOn(LocalDate day) {
    return present.stream().filter(each -> each.day().equals(day)).toList();
  }

  public boolean isClosed() {
    return state == MeetingState.CLOSED;
  }

  /// The approval of minutes that a case of this meeting is about; empty for any other case.
  public Optional<MinutesApproval> approvalIn(CaseId caseId) {
    return agenda
        .find(caseId)
        .filter(each -> each.details().minutes() != null)
        .map(each ->
            new MinutesApproval(Objects.requireNonNull(each.details().minutes()), each.outcome()));
  }
}
