package no.nav.medvirkning.command.minutes;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.KeepMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.ApproveMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.CirculateMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.CorrectMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.DraftMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.MakeRemark;
import no.nav.medvirkning.command.minutes.MinutesCommand.PublishMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.ReviseMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.SendMinutesToCounty;
import no.nav.medvirkning.command.minutes.MinutesCommand.SignMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.WithdrawPublication;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// The minutes of one meeting: drafted, circulated, approved at a later meeting and locked, sent
/// and published.
@Revision("1")
public final class Minutes extends Aggregate<MinutesCommand, MinutesEvent> {

  private @Nullable CouncilId council;
  private @Nullable MeetingId meeting;
  private boolean signed;
  private @Nullable LocalDate circulatedOn;
  private List<RemarkId> remarks = List.of();
  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate publishedOn;

  @Override
  protected List<MinutesEvent> decide(MinutesCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case DraftMinutes c -> draft(c, decision);
          case ReviseMinutes c -> revise(c);
          case SignMinutes c -> sign(c, decision);
          case CirculateMinutes c -> circulate(c, decision);
          case MakeRemark c -> remark(c, decision);
          case ApproveMinutes c -> approve(c, decision);
          case CorrectMinutes c -> correct(c, decision);
          case SendMinutesToCounty c -> sendToCounty(c, decision);
          case PublishMinutes c -> publish(c, decision);
          case WithdrawPublication c -> withdraw(c, decision);
        });
  }

  private static MinutesEvent draft(DraftMinutes c, Decision decision) {
    var held = decision.require(Meeting.class, c.meeting(), "/meeting");
    check(new MinutesRule.MeetingIsHeld(c.meeting(), held.lastDay(), decision.today()));
    checkPerson(c.minutesTaker(), "/minutesTaker", decision);
    decision.also(Meeting.class, new KeepMinutes(c.meeting(), c.minutes()));
    return new MinutesDrafted(
        c.minutes(),
        held.council(),
        c.meeting(),
        c.minutesTaker(),
        FreeText.valueOf(c.introduction()));
  }

  private MinutesEvent revise(ReviseMinutes c) {
    check(new MinutesRule.NotApprovedYet(c.minutes(), approvedOn));
    return new MinutesRevised(c.minutes(), council(), FreeText.valueOf(c.introduction()));
  }

  private MinutesEvent sign(SignMinutes c, Decision decision) {
    check(
        new MinutesRule.NotApprovedYet(c.minutes(), approvedOn),
        new MinutesRule.SignedOnce(c.minutes(), signed));
    checkDay(c.on(), theMeeting(decision).lastDay(), decision);
    return new MinutesSigned(c.minutes(), council(), c.place().value(), c.on());
  }

  private MinutesEvent circulate(CirculateMinutes c, Decision decision) {
    var held = theMeeting(decision);
    check(
        new MinutesRule.NotApprovedYet(c.minutes(), approvedOn),
        new MinutesRule.DeliberationsAreComplete(meeting(), held.isClosed()),
        new MinutesRule.RemarksDueAfterCirculation(c.remarksDue(), c.on()));
    checkDay(c.on(), held.lastDay(), decision);
    return new MinutesCirculated(c.minutes(), council(), c.on(), c.remarksDue());
  }

  private MinutesEvent remark(MakeRemark c, Decision decision) {
    var circulated = checkAwaitsApproval(c.minutes());
    check(
        new MinutesRule.RemarkIsNew(c.remark(), remarks.contains(c.remark())),
        new MinutesRule.RemarkHasOneAuthor(c.person(), c.organisation()));
    if (c.person() != null) {
      checkPerson(c.person(), "/person", decision);
    } else if (c.organisation() != null) {
      decision.require(Organisation.class, c.organisation(), "/organisation");
    }
    checkDay(c.on(), circulated, decision);
    var text = c.text().value();
    return new RemarkMade(
        c.minutes(),
        council(),
        c.remark(),
        c.person(),
        c.organisation(),
        c.person() == null ? null : new Personal(c.person(), text),
        c.person() == null ? text : null,
        c.on());
  }

  private MinutesEvent approve(ApproveMinutes c, Decision decision) {
    var circulated = checkAwaitsApproval(c.minutes());
    check(new MinutesRule.ApprovingCaseIsNamedInFull(c.approvingMeeting(), c.approvingCase()));
    if (c.approvingMeeting() != null && c.approvingCase() != null) {
      checkApproval(c, c.approvingMeeting(), c.approvingCase(), decision);
    } else {
      var ends = decision.require(Council.class, council(), null).dissolvedOn().isPresent();
      check(new MinutesRule.WrittenApprovalAtTheCouncilsEnd(council(), ends));
    }
    checkDay(c.on(), circulated, decision);
    return new MinutesApproved(
        c.minutes(), council(), c.approvingMeeting(), c.approvingCase(), c.withRemarks(), c.on());
  }

  private void checkApproval(
      ApproveMinutes c, MeetingId approvingMeeting, CaseId approvingCase, Decision decision) {
    var later = decision.require(Meeting.class, approvingMeeting, "/approvingMeeting");
    var approval =
        later.approvalIn(approvingCase).filter(each -> each.minutes().equals(c.minutes()));
    check(
        new MinutesRule.ApprovedByTheSameCouncil(approvingMeeting, later.council().equals(council)),
        new MinutesRule.ApprovedByALaterMeeting(theMeeting(decision).lastDay(), later.firstDay()),
        new MinutesRule.ApprovingCaseIsAboutTheseMinutes(approvingCase, approval.isPresent()));
    var agrees =
        approval
            .filter(each ->
                c.withRemarks() ? each.approvesWithRemarks() : each.approvesWithoutRemarks())
            .isPresent();
    check(
        new MinutesRule.ApprovedAsTheCaseSays(approvingCase, c.withRemarks(), agrees),
        new MinutesRule.ApprovedOnADayOfTheMeeting(
            approvingMeeting, c.on(), later.meetsOn(c.on())));
  }

  private MinutesEvent correct(CorrectMinutes c, Decision decision) {
    checkDay(c.on(), checkApproved(c.minutes()), decision);
    return new MinutesCorrected(
        c.minutes(), council(), c.correction().value(), c.reason().value(), c.on());
  }

  private MinutesEvent sendToCounty(SendMinutesToCounty c, Decision decision) {
    checkDay(c.on(), checkApproved(c.minutes()), decision);
    var host = decision.require(Council.class, council(), null).hostOn(c.on());
    var unit = decision.require(Unit.class, host, null);
    var county = unit.isCounty() ? host : unit.countyOn(c.on());
    check(new MinutesRule.HostLiesInACounty(host, county));
    return new MinutesSentToCounty(c.minutes(), council(), Objects.requireNonNull(county), c.on());
  }

  private MinutesEvent publish(PublishMinutes c, Decision decision) {
    var approved = checkApproved(c.minutes());
    check(
        new MinutesRule.AddressIsHttps(c.address()),
        new MinutesRule.NotPublishedYet(c.minutes(), publishedOn != null));
    checkDay(c.on(), approved, decision);
    return new MinutesPublished(c.minutes(), council(), c.address(), c.on());
  }

  private MinutesEvent withdraw(WithdrawPublication c, Decision decision) {
    check(new MinutesRule.MinutesArePublished(c.minutes(), publishedOn != null));
    checkDay(c.on(), Objects.requireNonNull(publishedOn), decision);
    return new PublicationWithdrawn(c.minutes(), council(), c.reason().value(), c.on());
  }

  /// @return the day they were circulated
  private LocalDate checkAwaitsApproval(MinutesId minutes) {
    check(
        new MinutesRule.MinutesAreCirculated(minutes, circulatedOn),
        new MinutesRule.NotApprovedYet(minutes, approvedOn));
    return Objects.requireNonNull(circulatedOn);
  }

  /// @return the day they were approved
  private LocalDate checkApproved(MinutesId minutes) {
    check(new MinutesRule.MinutesAreApproved(minutes, approvedOn));
    return Objects.requireNonNull(approvedOn);
  }

  private static void checkDay(LocalDate on, LocalDate earliest, Decision decision) {
    check(
        new MinutesRule.NotInTheFuture(on, decision.today()),
        new MinutesRule.NotBefore(on, earliest));
  }

  private static void checkPerson(PersonId id, String field, Decision decision) {
    var person = decision.require(Person.class, id, field);
    check(new MinutesRule.PersonIsNotErased(id, person.isErased(), field));
  }

  @Override
  protected void evolve(MinutesEvent event) {
    switch (event) {
      case MinutesDrafted e -> {
        council = e.council();
        meeting = e.meeting();
      }
      case MinutesRevised _ -> signed = false;
      case MinutesSigned _ -> signed = true;
      case MinutesCirculated e -> circulatedOn = e.on();
      case RemarkMade e -> remarks = plus(remarks, e.remark());
      case MinutesApproved e -> approvedOn = e.on();
      case MinutesCorrected _, MinutesSentToCounty _ -> {}
      case MinutesPublished e -> publishedOn = e.on();
      case PublicationWithdrawn _ -> publishedOn = null;
    }
  }

  private static List<RemarkId> plus(List<RemarkId> remarks, RemarkId remark) {
    var all = new ArrayList<>(remarks);
    all.add(remark);
    return List.copyOf(all);
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return council == null
        ? Set.of()
        : Set.of(decision.require(Council.class, council, null).hostOn(decision.recordedOn()));
  }

  private Meeting theMeeting(Decision decision) {
    return decision.require(Meeting.class, meeting(), null);
  }

  public CouncilId council() {
    return Objects.requireNonNull(council);
  }

  public MeetingId meeting() {
    return Objects.requireNonNull(meeting);
  }

  /// Circulated, and not approved yet.
  public boolean awaitsApproval() {
    return circulatedOn != null && approvedOn == null;
  }
}
