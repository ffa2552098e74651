package no.nav.medvirkning.command.agreement;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.agreement.AgreementRegisterCommand.EnterAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.AmendAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.ConcludeAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.EndAgreement;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A cooperation agreement: between whom, how users take part, by whose rules they are compensated,
/// and from when to when.
@Revision("1")
public final class CooperationAgreement
    extends Aggregate<CooperationAgreementCommand, CooperationAgreementEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable MunicipalityNumber municipality;

  /// In the order of time.
  private List<Terms> terms = new ArrayList<>();

  private @Nullable LocalDate to;
  private @Nullable LocalDate endedOn;

  /// What it says from a day on.
  private record Terms(CompensationRule compensation, LocalDate from) {}

  @Override
  protected List<CooperationAgreementEvent> decide(
      CooperationAgreementCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case ConcludeAgreement c -> conclude(c, decision);
          case AmendAgreement c -> amend(c, decision);
          case EndAgreement c -> end(c, decision);
        });
  }

  private static CooperationAgreementEvent conclude(ConcludeAgreement c, Decision decision) {
    var partner = decision.require(Unit.class, c.unit(), "/unit");
    check(
        new CooperationAgreementRule.UnitIsAnOffice(c.unit(), partner.type()),
        new CooperationAgreementRule.UnitIsOpen(c.unit(), c.from(), partner.isOpenOn(c.from())),
        new CooperationAgreementRule.SignedByNow(c.on(), decision.today()),
        CooperationAgreementRule.NotTooFarAhead.of(c.from(), decision.today(), "/from"),
        new CooperationAgreementRule.EndsAfterItBegins(c.from(), c.to()));
    // The register tells when another agreement is in force.
    decision.requireReach(Unit.answering(c.unit(), decision));
    checkForm(c.participation(), c.unit(), c.from(), decision);
    decision.also(
        AgreementRegister.class,
        new EnterAgreement(c.unit(), c.municipality(), c.agreement(), c.from(), c.to()));
    return new AgreementConcluded(
        c.agreement(),
        c.unit(),
        c.municipality(),
        c.municipalityName().value(),
        c.participation(),
        c.compensation(),
        c.on(),
        c.from(),
        c.to());
  }

  private CooperationAgreementEvent amend(AmendAgreement c, Decision decision) {
    check(
        new CooperationAgreementRule.NotEnded(c.agreement(), endedOn),
        new CooperationAgreementRule.InForceThen(c.from(), from(), to, "/from"),
        new CooperationAgreementRule.AmendmentsInOrder(c.from(), terms.getLast().from()),
        CooperationAgreementRule.NotTooFarAhead.of(c.from(), decision.today(), "/from"),
        new CooperationAgreementRule.EndsAfterItBegins(c.from(), c.to()));
    checkForm(c.participation(), unit(), c.from(), decision);
    enter(c, c.to(), decision);
    return new AgreementAmended(
        c.agreement(),
        unit(),
        c.participation(),
        c.compensation(),
        c.reason().value(),
        c.from(),
        c.to());
  }

  private CooperationAgreementEvent end(EndAgreement c, Decision decision) {
    check(
        new CooperationAgreementRule.NotEnded(c.agreement(), endedOn),
        new CooperationAgreementRule.InForceThen(c.on(), from(), to, "/on"),
        CooperationAgreementRule.NotTooFarAhead.of(c.on(), decision.today(), "/on"));
    enter(c, c.on(), decision);
    return new AgreementEnded(c.agreement(), unit(), c.reason().value(), c.on());
  }

  private void enter(
      CooperationAgreementCommand c, @Nullable LocalDate lastDay, Decision decision) {
    decision.also(
        AgreementRegister.class,
        new EnterAgreement(unit(), municipality(), c.agreement(), from(), lastDay));
  }

  private static void checkForm(
      ParticipationForm form, UnitNumber unit, LocalDate day, Decision decision) {
    check(
        new CooperationAgreementRule.FormNamesItsCouncil(form.kind(), form.council()),
        new CooperationAgreementRule.OtherFormIsDescribed(form.kind(), form.description() != null));
    var id = form.council();
    if (id == null) {
      return;
    }
    var council = named(id, unit, day, decision);
    var units = council.servedOn(day).size();
    check(
        new CooperationAgreementRule.CouncilServesTheUnit(
            id, unit, day, council.servesOn(unit, day)));
    switch (form.kind()) {
      case OWN_COUNCIL ->
          check(
              new CooperationAgreementRule.OwnCouncilIsForItAlone(
                  id, unit, council.hostOn(day), day, units));
      case SHARED_COUNCIL ->
          check(new CooperationAgreementRule.SharedCouncilServesSeveral(id, day, units));
      case OTHER -> {}
    }
  }

  /// A council that serves the unit may be named, also where another unit hosts it; any other is
  /// held against the caller's reach first.
  private static Council named(CouncilId id, UnitNumber unit, LocalDate day, Decision decision) {
    return decision
        .find(Council.class, id.toString())
        .filter(council -> council.servesOn(unit, day))
        .orElseGet(() -> decision.require(Council.class, id, "/participation/council"));
  }

  @Override
  protected void evolve(CooperationAgreementEvent event) {
    switch (event) {
      case AgreementConcluded e -> {
        unit = e.unit();
        municipality = e.municipality();
        terms.add(new Terms(e.compensation(), e.from()));
        to = e.to();
      }
      case AgreementAmended e -> {
        terms.add(new Terms(e.compensation(), e.from()));
        to = e.to();
      }
      case AgreementEnded e -> endedOn = e.on();
    }
  }

  /// A closed unit's agreements are its successors' to end.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  public UnitNumber unit() {
    return Objects.requireNonNull(unit);
  }

  public MunicipalityNumber municipality() {
    return Objects.requireNonNull(municipality);
  }

  public LocalDate from() {
    return terms.getFirst().from();
  }

  /// By whose rules users are compensated on a day; empty where it is not in force.
  public Optional<CompensationRule> compensationOn(LocalDate day) {
    if ((to != null && day.isAfter(to)) || (endedOn != null && day.isAfter(endedOn))) {
      return Optional.empty();
    }
    return terms.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((_, later) -> later)
        .map(Terms::compensation);
  }
}
