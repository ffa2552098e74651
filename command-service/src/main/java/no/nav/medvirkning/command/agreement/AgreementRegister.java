package no.nav.medvirkning.command.agreement;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.AgreementRegisterEvent;
import no.nav.medvirkning.agreement.AgreementRegisterEvent.AgreementEntered;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.agreement.AgreementRegisterCommand.EnterAgreement;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A unit's agreements and their times. It is an aggregate of its own so that two agreements
/// concluded at once cannot both be in force with one municipality, and so that a claim can be held
/// against what was in force without being told.
@Revision("1")
public final class AgreementRegister
    extends Aggregate<AgreementRegisterCommand, AgreementRegisterEvent> {

  private @Nullable UnitNumber unit;
  private List<Entry> entries = List.of();

  private record Entry(
      AgreementId agreement,
      MunicipalityNumber municipality,
      LocalDate from,
      @Nullable LocalDate to) {

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean standsInTheWayOf(EnterAgreement other) {
      return !agreement.equals(other.agreement())
          && municipality.equals(other.municipality())
          && (to == null || !other.from().isAfter(to))
          && (other.to() == null || !from.isAfter(other.to()));
    }
  }

  @Override
  protected List<AgreementRegisterEvent> decide(
      AgreementRegisterCommand command, Decision decision) {
    return switch (command) {
      case EnterAgreement c -> List.of(enter(c));
    };
  }

  private AgreementRegisterEvent enter(EnterAgreement c) {
    var other = entries.stream().filter(each -> each.standsInTheWayOf(c)).findFirst();
    check(
        new CooperationAgreementRule.OneInForceAtATime(
            c.unit(), c.municipality(), other.map(Entry::from).orElse(null)));
    return new AgreementEntered(c.unit(), c.municipality(), c.agreement(), c.from(), c.to());
  }

  @Override
  protected void evolve(AgreementRegisterEvent event) {
    switch (event) {
      case AgreementEntered e -> {
        unit = e.unit();
        entries =
            Stream.concat(
                    entries.stream().filter(each -> !each.agreement().equals(e.agreement())),
                    Stream.of(new Entry(e.agreement(), e.municipality(), e.from(), e.to())))
                .toList();
      }
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Set.of(unit);
  }

  /// The agreements that a unit has in force on a day: at most one for each municipality.
  public static List<AgreementId> inForce(UnitNumber unit, LocalDate day, Decision decision) {
    return decision.find(AgreementRegister.class, AgreementRegisterEvent.idFor(unit)).stream()
        .flatMap(register -> register.entries.stream())
        .filter(each -> each.includes(day))
        .map(Entry::agreement)
        .toList();
  }
}
