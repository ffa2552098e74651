package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.MeetingCommand.Confidential;
import no.nav.medvirkning.command.meeting.MeetingCommand.ProposeCase;
import no.nav.medvirkning.command.minutes.Minutes;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// A case as either side brings it to a meeting.
record Proposal(ProposeCase command, CouncilId council, LocalDate firstDay) {

  void checkWith(Decision decision) {
    check(new CaseRule.NamesMinutesToApprove(command.kind(), command.minutes()));
    if (command.minutes() != null) {
      checkMinutes(command.minutes(), decision);
    }
    if (command.confidential() != null && command.confidential().until() != null) {
      check(new CaseRule.ConfidentialUntilTheMeeting(command.confidential().until(), firstDay));
    }
    for (var i = 0; i < presenters().size(); i++) {
      checkPresenter(presenters().get(i), "/presenters/" + i, decision);
    }
  }

  private void checkMinutes(MinutesId id, Decision decision) {
    var minutes = decision.require(Minutes.class, id, "/minutes");
    check(
        new CaseRule.MinutesOfThisCouncil(id, minutes.council().equals(council)),
        new CaseRule.MinutesAwaitApproval(id, minutes.awaitsApproval()));
    var heldOn = decision.require(Meeting.class, minutes.meeting(), "/minutes").lastDay();
    check(new CaseRule.MinutesOfAnEarlierMeeting(id, heldOn, firstDay));
  }

  private static void checkPresenter(Presenter presenter, String at, Decision decision) {
    var person = decision.require(Person.class, presenter.person(), at + "/person");
    check(
        new ParticipantRule.PersonIsNotErased(
            presenter.person(), person.isErased(), at + "/person"));
    if (presenter.organisation() != null) {
      decision.require(Organisation.class, presenter.organisation(), at + "/organisation");
    }
    if (presenter.unit() != null) {
      decision.require(Unit.class, presenter.unit(), at + "/unit");
    }
    if (presenter.capacity() != null) {
      check(new CaseRule.CapacityIsPlainText(presenter.capacity(), at + "/capacity"));
    }
  }

  /// The last day in time for input by the mandate in force on the meeting's first day. Formal
  /// points come with every meeting and are nobody's input: null for them, and without a mandate.
  @Nullable LocalDate deadline(Council held) {
    return AgendaCase.isFormal(command.kind())
        ? null
        : held.mandateOn(firstDay)
            .map(mandate -> firstDay.minusDays(mandate.inputDays()))
            .orElse(null);
  }

  CaseDetails details() {
    var confidential = command.confidential();
    return new CaseDetails(
        command.kind(),
        command.title().value(),
        confidential == null ? null : confidential.publicTitle().value(),
        command.proposedBy(),
        presenters(),
        attachments(),
        confidential == null ? null : confidentiality(confidential),
        command.minutes());
  }

  private static Confidentiality confidentiality(Confidential confidential) {
    return new Confidentiality(confidential.ground().value(), confidential.until());
  }

  private List<Presenter> presenters() {
    return Objects.requireNonNullElse(command.presenters(), List.of());
  }

  private List<String> attachments() {
    return command.attachments() == null
        ? List.of()
        : command.attachments().stream().map(Title::value).toList();
  }
}
