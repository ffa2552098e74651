package no.nav.medvirkning.command.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.agreement.CooperationAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand;
import no.nav.medvirkning.command.compensation.RateTableCommand.SetMunicipalRates;
import no.nav.medvirkning.command.compensation.RateTableCommand.SetStateRates;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The state's rates, and those of the municipality that Nav Hamar has an agreement with.
class RateTableTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate FROM = LocalDate.of(2024, 5, 1);
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("3403");
  private static final AgreementId AGREEMENT =
      AgreementId.of("00000000-0000-4000-8000-0000000a9001");

  private static final HourlyFee FEE = fee(FeeRole.MEMBER, 40_133);
  private static final Rates RATES =
      new Rates(List.of(FEE), 120, 360, 240, 350L, 300_000L, 150_000L);

  private static final Caller OFFICE_OF_HAMAR = new Caller("Z990002", Role.OFFICE, Set.of(HAMAR));

  private final Specification rates =
      Specification.on(
              TODAY,
              new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
              new AggregateType<>(
                  CooperationAgreement.class,
                  CooperationAgreementCommand.class,
                  CooperationAgreement::new),
              new AggregateType<>(RateTable.class, RateTableCommand.class, RateTable::new))
          .given(
              new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null),
              new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, null, null),
              agreement(CompensationRule.MUNICIPAL));

  private static HourlyFee fee(FeeRole role, long ore) {
    return new HourlyFee(role, Employment.EMPLOYED, ore);
  }

  private static AgreementConcluded agreement(CompensationRule rule) {
    return new AgreementConcluded(
        AGREEMENT,
        HAMAR,
        MUNICIPALITY,
        "Hamar",
        new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Panel"),
        rule,
        TODAY,
        TODAY,
        null);
  }

  private static SetStateRates state(Rates rates) {
    return state(rates, FROM);
  }

  private static SetStateRates state(Rates rates, LocalDate from) {
    return new SetStateRates(rates, new Title("Statens personalhåndbok"), true, from);
  }

  private static SetMunicipalRates municipal(MunicipalityNumber municipality, LocalDate from) {
    return new SetMunicipalRates(
        AGREEMENT, municipality, RATES, new Title("Kommunestyret"), false, from);
  }

  private static Rates with(
      List<HourlyFee> fees,
      int least,
      @Nullable Integer most,
      @Nullable Integer preparation,
      @Nullable Long km) {
    return new Rates(fees, least, most, preparation, km, null, null);
  }

  @Test
  void theStatesRatesHoldFromADay() {
    rates.when(state(RATES)).then(new RatesSet(null, RATES, "Statens personalhåndbok", true, FROM));
  }

  @Test
  void aMunicipalitysRatesAreSetByTheOfficeThatFollowsThem() {
    rates
        .by(OFFICE_OF_HAMAR)
        .when(municipal(MUNICIPALITY, FROM))
        .then(new RatesSet(MUNICIPALITY, RATES, "Kommunestyret", false, FROM));
  }

  @Test
  void theyMayHoldSinceBeforeTheAgreementDid() {
    assertThat(
            rates
                .by(OFFICE_OF_HAMAR)
                .when(municipal(MUNICIPALITY, TODAY.minusYears(1)))
                .thenEvents())
        .hasSize(1);
  }

  @Test
  void anotherMunicipalitysRatesAreNotTheOfficesToSet() {
    rates
        .by(OFFICE_OF_HAMAR)
        .when(municipal(new MunicipalityNumber("3413"), FROM))
        .thenRefused("compensation.agreement-is-with-the-municipality");
  }

  @Test
  void anAgreementThatFollowsTheStateSetsNoMunicipalRates() {
    var stateRule =
        Specification.on(
            TODAY,
            new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
            new AggregateType<>(
                CooperationAgreement.class,
                CooperationAgreementCommand.class,
                CooperationAgreement::new),
            new AggregateType<>(RateTable.class, RateTableCommand.class, RateTable::new));
    stateRule
        .given(
            new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null),
            agreement(CompensationRule.STATE))
        .by(OFFICE_OF_HAMAR)
        .when(municipal(MUNICIPALITY, FROM))
        .thenRefused("compensation.agreement-follows-the-municipality");
  }

  @Test
  void anotherOfficesAgreementReadsAsMissing() {
    rates
        .by(new Caller("Z990003", Role.OFFICE, Set.of(STANGE)))
        .when(municipal(MUNICIPALITY, FROM))
        .thenRefused("platform.exists");
  }

  @Test
  void aRateIsPositiveAndPossible() {
    var refused = "compensation.rate-is-possible";
    rates
        .when(state(with(List.of(fee(FeeRole.MEMBER, 0)), 0, null, null, null)))
        .thenRefused(refused);
    rates.when(state(with(List.of(), 0, null, null, 0L))).thenRefused(refused);
    rates.when(state(with(List.of(), 0, null, null, 100_000_001L))).thenRefused(refused);
    rates.when(state(new Rates(List.of(), 0, null, null, null, -1L, null))).thenRefused(refused);
    rates.when(state(new Rates(List.of(), 0, null, null, null, null, -1L))).thenRefused(refused);
  }

  @Test
  void aLimitIsWithinADay() {
    var refused = "compensation.limit-is-possible";
    rates.when(state(with(List.of(), -1, null, null, null))).thenRefused(refused);
    rates.when(state(with(List.of(), 1_441, null, null, null))).thenRefused(refused);
    rates.when(state(with(List.of(), 0, 0, null, null))).thenRefused(refused);
    rates.when(state(with(List.of(), 0, null, -1, null))).thenRefused(refused);
  }

  @Test
  void theLeastTimeIsWithinTheMost() {
    rates
        .when(state(with(List.of(), 121, 120, null, null)))
        .thenRefused("compensation.least-within-most");
  }

  @Test
  void aRoleHasOneFeeForEachEmployment() {
    rates
        .when(state(with(List.of(FEE, fee(FeeRole.MEMBER, 1)), 0, null, null, null)))
        .thenRefused("compensation.one-fee-per-role-and-employment");
  }

  @Test
  void aMistypedYearIsRefused() {
    rates
        .when(state(RATES, TODAY.plusYears(20).plusDays(1)))
        .thenRefused("compensation.not-too-far-ahead");
  }

  @Test
  void whatBeginsLastHoldsAndOfThatWhatWasSetLast() {
    var first = with(List.of(), 1, null, null, null);
    var corrected = with(List.of(), 2, null, null, null);
    var table = new RateTable();
    table.evolve(new RatesSet(null, RATES, "Kilde", false, FROM.plusYears(1)));
    table.evolve(new RatesSet(null, first, "Kilde", false, FROM));
    table.evolve(new RatesSet(null, corrected, "Kilde", false, FROM));

    assertThat(table.on(FROM.minusDays(1))).isEqualTo(Optional.empty());
    assertThat(table.on(FROM).orElseThrow().rates()).isEqualTo(corrected);
    assertThat(table.on(FROM.plusYears(1).minusDays(1)).orElseThrow().rates()).isEqualTo(corrected);
    assertThat(table.on(FROM.plusYears(1)).orElseThrow().rates()).isEqualTo(RATES);
  }
}
