package no.nav.medvirkning.command.consultation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OpenConsultation;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;

/// A consultation as a unit opens it, held against those it asks.
record Opening(OpenConsultation command, Decision decision) {

  ConsultationOpened opened() {
    checkAsker();
    checkConsulted();
    check(new ConsultationRule.DeadlineIsAhead(command.deadline(), today()));
    if (command.meeting() != null) {
      checkMeeting(command.meeting());
    }
    return new ConsultationOpened(
        command.consultation(),
        command.unit(),
        command.council(),
        command.title().value(),
        command.paper().value(),
        command.attachments() == null
            ? List.of()
            : command.attachments().stream().map(Title::value).toList(),
        command.consulted(),
        command.deadline(),
        command.meeting(),
        today());
  }

  private LocalDate today() {
    return decision.today();
  }

  private void checkAsker() {
    var open = decision.require(Unit.class, command.unit(), "/unit").isOpenOn(today());
    check(new ConsultationRule.UnitIsOpen(command.unit(), today(), open));
    var asking = command.council();
    if (asking != null) {
      var council = decision.require(Council.class, asking, "/council");
      check(
          new ConsultationRule.CouncilIsHostedByTheUnit(
              asking, command.unit(), council.hostOn(today())),
          new ConsultationRule.CouncilIsActive(
              asking, today(), council.isActiveOn(today()), "/council"));
    }
  }

  private void checkConsulted() {
    var all = command.consulted();
    check(new ConsultationRule.SomeoneIsConsulted(all.size()));
    for (var i = 0; i < all.size(); i++) {
      var at = "/consulted/" + i;
      var one = all.get(i);
      check(
          new ConsultationRule.IsAnOrganisationOrACouncil(one.organisation(), one.council(), at),
          new ConsultationRule.ConsultedOnce(all.subList(0, i).contains(one), at));
      checkExists(one, at);
    }
  }

  private void checkExists(Consulted one, String at) {
    if (one.organisation() != null) {
      checkOrganisation(one.organisation(), at + "/organisation");
    }
    if (one.council() != null) {
      checkCouncil(one.council(), at + "/council");
    }
  }

  private void checkOrganisation(OrganisationId id, String field) {
    var open = decision.require(Organisation.class, id, field).isOpenOn(today());
    check(new ConsultationRule.OrganisationIsOpen(id, today(), open, field));
  }

  /// A unit asks the councils of units below it and its own. The caller need not decide for them;
  /// but any other council reads as missing.
  private void checkCouncil(CouncilId id, String field) {
    var council =
        decision
            .find(Council.class, id.toString())
            .filter(found -> isOwnOrBelow(found.hostOn(today())))
            .orElseThrow(() ->
                new Refused(
                    new PlatformRule.Exists(Council.class.getSimpleName(), id.toString(), field)));
    check(
        new ConsultationRule.CouncilIsActive(id, today(), council.isActiveOn(today()), field),
        new ConsultationRule.CouncilAsksOthers(id, id.equals(command.council()), field));
  }

  private boolean isOwnOrBelow(UnitNumber host) {
    return host.equals(command.unit())
        || decision.require(Unit.class, command.unit(), "/unit").isDirectorate()
        || command.unit().equals(decision.require(Unit.class, host, null).countyOn(today()));
  }

  private void checkMeeting(MeetingId id) {
    var meeting = decision.require(Meeting.class, id, "/meeting");
    check(
        new ConsultationRule.MeetingIsOfTheAskingCouncil(
            id, meeting.council().equals(command.council())),
        new ConsultationRule.MeetingIsNotCancelled(id, meeting.isCancelled()),
        new ConsultationRule.AnswersAreDueByTheMeeting(command.deadline(), meeting.firstDay()));
  }
}
