package no.nav.medvirkning.command.expertise;

import static java.util.Objects.requireNonNull;
import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.ChooseRepresentative;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.CloseExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.DeclineExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.OfferRepresentative;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.RequestExpertise;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A request to organisations for a representative with a given competence. The unit records what
/// the organisations answer.
@Revision("1")
public final class ExpertiseRequest
    extends Aggregate<ExpertiseRequestCommand, ExpertiseRequestEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable CouncilId council;
  private @Nullable CaseId caseId;
  private List<OrganisationId> asked = List.of();
  private List<Representative> offered = new ArrayList<>();
  private List<Representative> chosen = new ArrayList<>();
  private Set<OrganisationId> declined = new HashSet<>();
  private @Nullable LocalDate latest;
  private @Nullable LocalDate closedOn;

  @Override
  protected List<ExpertiseRequestEvent> decide(ExpertiseRequestCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case RequestExpertise c -> request(c, decision);
          case OfferRepresentative c -> offer(c, decision);
          case DeclineExpertiseRequest c -> decline(c, decision);
          case ChooseRepresentative c -> choose(c, decision);
          case CloseExpertiseRequest c -> close(c, decision);
        });
  }

  private static ExpertiseRequestEvent request(RequestExpertise c, Decision decision) {
    var today = decision.today();
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(today);
    check(
        new ExpertiseRequestRule.UnitIsOpen(c.unit(), today, open),
        new ExpertiseRequestRule.IsForACaseOrAProject(
            c.council(), c.meeting(), c.caseId(), c.project() != null),
        new ExpertiseRequestRule.SomeoneIsAsked(c.asked().size()),
        new ExpertiseRequestRule.NeededFromTodayOn(c.neededBy(), today));
    for (var i = 0; i < c.asked().size(); i++) {
      var id = c.asked().get(i);
      var again = c.asked().subList(0, i).contains(id);
      check(new ExpertiseRequestRule.AskedOnce(id, again, "/asked/" + i));
      checkOpen(id, "/asked/" + i, decision);
    }
    if (c.council() != null && c.meeting() != null && c.caseId() != null) {
      checkCase(c.council(), c.meeting(), c.caseId(), c.neededBy(), decision);
    }
    var project = c.project() == null ? null : c.project().value();
    return new ExpertiseRequested(
        c.request(),
        c.unit(),
        c.competence().value(),
        new Purpose(c.council(), c.meeting(), c.caseId(), project),
        c.asked(),
        c.neededBy(),
        today);
  }

  private static void checkCase(
      CouncilId council,
      MeetingId meetingId,
      CaseId caseId,
      LocalDate neededBy,
      Decision decision) {
    decision.require(Council.class, council, "/council");
    var meeting = decision.require(Meeting.class, meetingId, "/meeting");
    check(
        new ExpertiseRequestRule.MeetingIsOfTheCouncil(
            meetingId, meeting.council().equals(council)),
        new ExpertiseRequestRule.MeetingIsNotCancelled(meetingId, meeting.isCancelled()),
        new ExpertiseRequestRule.CaseIsInTheMeeting(caseId, meeting.holdsCase(caseId)),
        new ExpertiseRequestRule.NeededByTheMeeting(neededBy, meeting.lastDay()));
  }

  private ExpertiseRequestEvent offer(OfferRepresentative c, Decision decision) {
    checkAsked(c.request(), c.organisation(), decision);
    checkOpen(c.organisation(), "/organisation", decision);
    if (c.person() != null) {
      checkPerson(c.person(), decision);
    }
    var again = offered.contains(new Representative(c.organisation(), c.person()));
    check(new ExpertiseRequestRule.OfferedOnce(c.organisation(), c.person(), again));
    return new RepresentativeOffered(
        c.request(), unit(), c.organisation(), c.person(), decision.today());
  }

  private ExpertiseRequestEvent decline(DeclineExpertiseRequest c, Decision decision) {
    checkAsked(c.request(), c.organisation(), decision);
    check(
        new ExpertiseRequestRule.DeclinedOnce(
            c.organisation(), declined.contains(c.organisation())),
        new ExpertiseRequestRule.DeclinedBeforeItsRepresentativeIsChosen(
            c.organisation(), hasChosen(c.organisation(), null)));
    return new ExpertiseDeclined(
        c.request(), unit(), c.organisation(), FreeText.valueOf(c.reason()), decision.today());
  }

  private ExpertiseRequestEvent choose(ChooseRepresentative c, Decision decision) {
    checkAsked(c.request(), c.organisation(), decision);
    checkPerson(c.person(), decision);
    var representative = new Representative(c.organisation(), c.person());
    check(
        new ExpertiseRequestRule.ChosenAmongThoseOffered(
            c.organisation(), c.person(), offered.contains(representative)),
        new ExpertiseRequestRule.ChosenOnce(
            c.person(), chosen.stream().anyMatch(each -> c.person().equals(each.person()))));
    return new RepresentativeChosen(
        c.request(), unit(), c.organisation(), c.person(), decision.today());
  }

  private ExpertiseRequestEvent close(CloseExpertiseRequest c, Decision decision) {
    checkOpenRequest(c.request(), decision);
    var met = !chosen.isEmpty();
    check(new ExpertiseRequestRule.UnmetTellsWhy(met, c.reason() != null));
    return new ExpertiseRequestClosed(
        c.request(), unit(), met, FreeText.valueOf(c.reason()), decision.today());
  }

  private void checkAsked(
      ExpertiseRequestId request, OrganisationId organisation, Decision decision) {
    checkOpenRequest(request, decision);
    check(
        new ExpertiseRequestRule.OrganisationWasAsked(organisation, asked.contains(organisation)));
  }

  private void checkOpenRequest(ExpertiseRequestId request, Decision decision) {
    check(
        new ExpertiseRequestRule.RequestIsOpen(request, closedOn),
        new ExpertiseRequestRule.InOrderOfTime(decision.today(), requireNonNull(latest)));
  }

  private static void checkOpen(OrganisationId id, String field, Decision decision) {
    var today = decision.today();
    var open = decision.require(Organisation.class, id, field).isOpenOn(today);
    check(new ExpertiseRequestRule.OrganisationIsOpen(id, today, open, field));
  }

  private static void checkPerson(PersonId id, Decision decision) {
    var erased = decision.require(Person.class, id, "/person").isErased();
    check(new ExpertiseRequestRule.PersonIsNotErased(id, erased));
  }

  @Override
  protected void evolve(ExpertiseRequestEvent event) {
    switch (event) {
      case ExpertiseRequested e -> {
        unit = e.unit();
        council = e.purpose().council();
        caseId = e.purpose().caseId();
        asked = e.asked();
        latest = e.on();
      }
      case RepresentativeOffered e -> {
        offered.add(new Representative(e.organisation(), e.person()));
        declined.remove(e.organisation());
        latest = e.on();
      }
      case ExpertiseDeclined e -> {
        offered.removeIf(each -> each.organisation().equals(e.organisation()));
        declined.add(e.organisation());
        latest = e.on();
      }
      case RepresentativeChosen e -> {
        chosen.add(new Representative(e.organisation(), e.person()));
        latest = e.on();
      }
      case ExpertiseRequestClosed e -> closedOn = e.on();
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  /// Whether it is for exactly these cases of the council: one, in whichever of its meetings that
  /// is taken up.
  public boolean isFor(CouncilId asking, List<CaseId> cases) {
    return asking.equals(council) && caseId != null && cases.equals(List.of(caseId));
  }

  /// Whether the person was chosen for the organisation, or anyone was where no person is named.
  public boolean hasChosen(@Nullable OrganisationId organisation, @Nullable PersonId person) {
    return chosen.stream()
        .anyMatch(each ->
            each.organisation().equals(organisation)
                && (person == null || person.equals(each.person())));
  }

  private UnitNumber unit() {
    return requireNonNull(unit);
  }
}
