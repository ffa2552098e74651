package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.agreement.CooperationAgreement;
import no.nav.medvirkning.command.compensation.RateTableCommand.SetMunicipalRates;
import no.nav.medvirkning.command.compensation.RateTableCommand.SetStateRates;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.compensation.RateTableEvent;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// The state's rates over time, or those of one municipality.
@Revision("1")
public final class RateTable extends Aggregate<RateTableCommand, RateTableEvent> {

  private static final int DAY = (int) Duration.ofDays(1).toMinutes();

  private List<InForce> inForce = new ArrayList<>();

  /// @param from the first meeting day that they are for
  record InForce(Rates rates, LocalDate from) {}

  @Override
  protected List<RateTableEvent> decide(RateTableCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case SetStateRates c -> setState(c, decision);
          case SetMunicipalRates c -> setMunicipal(c, decision);
        });
  }

  private static RateTableEvent setState(SetStateRates c, Decision decision) {
    return set(c, c.rates(), c.from(), decision, c.source().value(), c.example());
  }

  private static RateTableEvent setMunicipal(SetMunicipalRates c, Decision decision) {
    checkAgreement(c, decision);
    return set(c, c.rates(), c.from(), decision, c.source().value(), c.example());
  }

  /// A municipality's rates may hold since before the agreement does.
  private static void checkAgreement(SetMunicipalRates c, Decision decision) {
    var agreement = decision.require(CooperationAgreement.class, c.agreement(), "/agreement");
    var day = c.from().isBefore(agreement.from()) ? agreement.from() : c.from();
    var rule = agreement.compensationOn(day);
    check(
        new RateTableRule.AgreementIsWithTheMunicipality(
            c.agreement(), c.municipality(), agreement.municipality()),
        new RateTableRule.AgreementFollowsTheMunicipality(
            c.agreement(), day, rule.filter(CompensationRule.MUNICIPAL::equals).isPresent()));
  }

  private static RateTableEvent set(
      RateTableCommand c,
      Rates rates,
      LocalDate from,
      Decision decision,
      String source,
      boolean example) {
    checkRates(rates);
    check(RateTableRule.NotTooFarAhead.of(from, decision.today()));
    return new RatesSet(c.municipality(), rates, source, example, from);
  }

  private static void checkRates(Rates rates) {
    var pairs = new HashSet<List<?>>();
    for (var fee : rates.fees()) {
      check(
          new RateTableRule.RateIsPossible(fee.ore(), "/rates/fees"),
          new RateTableRule.OneFeePerRoleAndEmployment(
              fee.role(), fee.employment(), !pairs.add(List.of(fee.role(), fee.employment()))));
    }
    check(
        limit(rates.leastMinutes(), 0, "leastMinutes"),
        limit(rates.mostMinutesADay(), 1, "mostMinutesADay"),
        limit(rates.mostPreparationMinutes(), 0, "mostPreparationMinutes"),
        new RateTableRule.LeastWithinMost(rates.leastMinutes(), rates.mostMinutesADay()),
        rate(rates.travelOrePerKm(), "travelOrePerKm"),
        rate(rates.lostEarningsOreADay(), "lostEarningsOreADay"),
        rate(rates.plausibleEarningsOreADay(), "plausibleEarningsOreADay"));
  }

  private static RateTableRule limit(@Nullable Integer minutes, int least, String member) {
    return new RateTableRule.LimitIsPossible(minutes, least, DAY, "/rates/" + member);
  }

  private static RateTableRule rate(@Nullable Long ore, String member) {
    return new RateTableRule.RateIsPossible(ore, "/rates/" + member);
  }

  @Override
  protected void evolve(RateTableEvent event) {
    switch (event) {
      case RatesSet e -> inForce.add(new InForce(e.rates(), e.from()));
    }
  }

  /// The state's belong to all of Nav. Whoever follows a municipality's may set them, and shows it
  /// by the agreement: in a city, several offices share a municipality.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }

  /// What holds for meetings on a day: what begins last until then, and of that what was set last.
  Optional<InForce> on(LocalDate day) {
    return inForce.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }

  /// @param municipality null for the state's
  static Optional<InForce> inForce(
      @Nullable MunicipalityNumber municipality, LocalDate day, Decision decision) {
    return decision
        .find(RateTable.class, RateTableEvent.idFor(municipality))
        .flatMap(table -> table.on(day));
  }
}
