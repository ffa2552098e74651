package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.activity.Activity;
import no.nav.medvirkning.command.activity.ActivityCommand.TakeUpFinding;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RegisterFeedback;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand.NoteFeedback;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.ErasableTexts;
import no.nav.medvirkning.command.theme.Theme;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A feedback as it comes in: with an addressee who answers for it (S1).
record Registration(RegisterFeedback command, Decision decision) {

  FeedbackRegistered registered() {
    check(new FeedbackRule.NotInTheFuture(receivedOn(), decision.today(), "/receivedOn"));
    checkUnit(command.unit(), "/unit");
    checkUnit(command.receivedBy(), "/receivedBy");
    Theme.checkInUse(command.theme(), receivedOn(), "/theme", decision);
    checkSender();
    var source = checkedSource();
    return new FeedbackRegistered(
        new FeedbackKey(command.feedback(), command.unit(), receivedOn()),
        command.receivedBy(),
        command.role().value(),
        source,
        sender(),
        ErasableTexts.none().next(command.feedback(), command.text()),
        command.theme(),
        command.userGroups() == null ? List.of() : command.userGroups().stream().sorted().toList(),
        command.level(),
        command.channel(),
        Deadlines.datesFor(command.unit(), receivedOn(), decision),
        command.receipt());
  }

  private LocalDate receivedOn() {
    return Objects.requireNonNullElse(command.receivedOn(), decision.today());
  }

  private Sender sender() {
    return Objects.requireNonNullElse(command.sender(), Sender.ANONYMOUS);
  }

  private void checkUnit(UnitNumber unit, String field) {
    var open = decision.require(Unit.class, unit, field).isOpenOn(receivedOn());
    check(new FeedbackRule.UnitIsOpen(unit, receivedOn(), open, field));
  }

  /// A sender who is a person remembers the feedback, so that its words are erased with the person.
  private void checkSender() {
    var person = sender().person();
    var organisation = sender().organisation();
    check(
        new FeedbackRule.SenderIsOne(person, organisation),
        new FeedbackRule.UnknownSenderReadsTheReceipt(
            sender().isKnown(), command.channel(), "/channel"));
    if (person != null) {
      var field = "/sender/person";
      var erased = decision.require(Person.class, person, field).isErased();
      check(new FeedbackRule.PersonIsNotErased(person, erased, field));
      decision.also(Person.class, new NoteFeedback(person, command.feedback()));
    } else if (organisation != null) {
      var field = "/sender/organisation";
      var open = decision.require(Organisation.class, organisation, field).isOpenOn(receivedOn());
      check(new FeedbackRule.OrganisationIsOpen(organisation, receivedOn(), open, field));
    }
  }

  private FeedbackSource checkedSource() {
    var source = command.source();
    check(
        new FeedbackRule.ACaseNamesItsMeeting(source.kind(), source.meeting(), source.caseId()),
        new FeedbackRule.AMemberNamesTheCouncil(source.kind(), source.council()),
        new FeedbackRule.AFindingNamesItsActivity(source.activity(), source.finding()));
    if (source.council() != null) {
      decision.require(Council.class, source.council(), "/source/council");
    }
    if (source.activity() != null && source.finding() != null) {
      decision.require(Activity.class, source.activity(), "/source/activity");
      decision.also(
          Activity.class,
          new TakeUpFinding(source.activity(), source.finding(), command.feedback()));
    }
    return new FeedbackSource(
        source.kind(),
        source.meeting() == null ? source.council() : councilOfTheCase(source),
        source.meeting(),
        source.caseId(),
        source.activity(),
        source.finding());
  }

  private @Nullable CouncilId councilOfTheCase(FeedbackSource source) {
    var meeting =
        decision.require(
            Meeting.class, Objects.requireNonNull(source.meeting()), "/source/meeting");
    var caseId = Objects.requireNonNull(source.caseId());
    check(
        new FeedbackRule.CaseOfTheMeeting(caseId, meeting.holdsCase(caseId), "/source/caseId"),
        new FeedbackRule.MeetingOfTheCouncil(
            source.council() == null || source.council().equals(meeting.council()),
            "/source/meeting"));
    return meeting.council();
  }
}
