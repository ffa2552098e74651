package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.compensation.ClaimLineKind.COMPANION;
import static no.nav.medvirkning.compensation.ClaimLineKind.LOST_EARNINGS;
import static no.nav.medvirkning.compensation.ClaimLineKind.MEETING_FEE;
import static no.nav.medvirkning.compensation.ClaimLineKind.MILEAGE;
import static no.nav.medvirkning.compensation.ClaimLineKind.PLAUSIBLE_EARNINGS;
import static no.nav.medvirkning.compensation.ClaimLineKind.PREPARATION;
import static no.nav.medvirkning.compensation.ClaimLineKind.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.Rates;
import org.junit.jupiter.api.Test;

/// Every figure is computed by hand. The rates are invented.
class CalculationTest {

  private static final LocalDate DAY_1 = LocalDate.of(2024, 12, 31);
  private static final LocalDate DAY_2 = LocalDate.of(2025, 1, 1);

  /// 401.33 an hour for a member, 500.00 for the leader; at least two hours and at most six a day,
  /// at most four hours of preparation; 3.50 a kilometre; 3 000.00 and 1 500.00 of lost earnings.
  private static final Rates OLD = rates(40_133, 50_000);

  /// A hundred kroner more an hour.
  private static final Rates NEW = rates(50_133, 60_000);

  private static Rates rates(long member, long leader) {
    return new Rates(
        List.of(
            new HourlyFee(FeeRole.MEMBER, Employment.EMPLOYED, member),
            new HourlyFee(FeeRole.LEADER, Employment.EMPLOYED, leader),
            new HourlyFee(FeeRole.COMPANION, Employment.EMPLOYED, 20_000)),
        120,
        360,
        240,
        350L,
        300_000L,
        150_000L);
  }

  private static List<Long> ore(FeeRole first, FeeRole second, ClaimedLine... lines) {
    return new Calculation(
            Employment.EMPLOYED,
            Map.of(DAY_1, first, DAY_2, second),
            Map.of(DAY_1, OLD, DAY_2, NEW))
        .of(Arrays.asList(lines)).stream().map(ClaimLine::ore).toList();
  }

  private static List<Long> ore(ClaimedLine... lines) {
    return ore(FeeRole.MEMBER, FeeRole.MEMBER, lines);
  }

  private static ClaimedLine counted(ClaimLineKind kind, LocalDate day, int quantity) {
    return new ClaimedLine(kind, day, quantity, null);
  }

  private static ClaimedLine amount(ClaimLineKind kind, long ore) {
    return new ClaimedLine(kind, DAY_1, null, ore);
  }

  @Test
  void aMeetingIsPaidByTheMinuteRoundedHalfUpToWholeOre() {
    // 185 × 40 133 / 60 = 123 743.4; 150 × 40 133 / 60 = 100 332.5
    assertThat(ore(counted(MEETING_FEE, DAY_1, 185))).containsExactly(123_743L);
    assertThat(ore(counted(MEETING_FEE, DAY_1, 150))).containsExactly(100_333L);
  }

  @Test
  void aShortMeetingIsPaidForTheLeastTime() {
    // 2 × 40 133
    assertThat(ore(counted(MEETING_FEE, DAY_1, 45))).containsExactly(80_266L);
  }

  @Test
  void twoShortDaysTogetherMakeUpTheLeastTime() {
    // 90 minutes at the old rate and 30 at the new are the two hours; nothing is added
    assertThat(ore(counted(MEETING_FEE, DAY_1, 90), counted(MEETING_FEE, DAY_2, 30)))
        .containsExactly(60_200L, 25_067L);
    // 30 and 30 fall an hour short, which the first day makes up for
    assertThat(ore(counted(MEETING_FEE, DAY_2, 30), counted(MEETING_FEE, DAY_1, 30)))
        .containsExactly(25_067L, 60_200L);
  }

  @Test
  void aLongDayIsPaidForTheMostTime() {
    // 6 × 40 133
    assertThat(ore(counted(MEETING_FEE, DAY_1, 500))).containsExactly(240_798L);
  }

  @Test
  void eachDayOfAMeetingOverNewYearIsPaidByItsOwnRates() {
    assertThat(ore(counted(MEETING_FEE, DAY_1, 360), counted(MEETING_FEE, DAY_2, 360)))
        .containsExactly(240_798L, 300_798L);
  }

  @Test
  void whoLeadsTheFirstDayOnlyIsPaidAsAMemberTheSecond() {
    assertThat(
            ore(
                FeeRole.LEADER,
                FeeRole.MEMBER,
                counted(MEETING_FEE, DAY_1, 180),
                counted(MEETING_FEE, DAY_2, 180)))
        .containsExactly(150_000L, 150_399L);
  }

  @Test
  void preparationIsPaidBesideTheMeetingAndLimitedForAllOfIt() {
    // 3 hours, then the one that is left of four
    assertThat(
            ore(
                counted(MEETING_FEE, DAY_1, 360),
                counted(PREPARATION, DAY_1, 180),
                counted(PREPARATION, DAY_2, 180)))
        .containsExactly(240_798L, 120_399L, 50_133L);
  }

  @Test
  void aCompanionIsPaidACompanionsFee() {
    assertThat(ore(FeeRole.COMPANION, FeeRole.COMPANION, counted(COMPANION, DAY_1, 180)))
        .containsExactly(60_000L);
  }

  @Test
  void travelIsPaidByTheKilometreAndTicketsAsTheyWere() {
    assertThat(ore(counted(MILEAGE, DAY_1, 123), amount(TRAVEL, 64_950)))
        .containsExactly(43_050L, 64_950L);
  }

  @Test
  void lostEarningsAreLimitedByWhetherTheyAreDocumented() {
    assertThat(ore(amount(LOST_EARNINGS, 299_999))).containsExactly(299_999L);
    assertThat(ore(amount(LOST_EARNINGS, 300_001))).containsExactly(300_000L);
    assertThat(ore(amount(PLAUSIBLE_EARNINGS, 300_001))).containsExactly(150_000L);
  }

  @Test
  void whereTheRatesSetNoLimitThereIsNone() {
    var free =
        new Rates(
            List.of(new HourlyFee(FeeRole.MEMBER, Employment.EMPLOYED, 60_000)),
            0,
            null,
            null,
            null,
            null,
            null);
    var calculation =
        new Calculation(Employment.EMPLOYED, Map.of(DAY_1, FeeRole.MEMBER), Map.of(DAY_1, free));
    assertThat(
            calculation.of(
                List.of(
                    counted(MEETING_FEE, DAY_1, 1_440),
                    counted(PREPARATION, DAY_1, 1),
                    amount(LOST_EARNINGS, 99_999_999))))
        .extracting(ClaimLine::ore)
        .containsExactly(1_440_000L, 1_000L, 99_999_999L);
  }

  @Test
  void whatTheRatesDoNotKnowIsNotPaid() {
    var member = Map.of(DAY_1, FeeRole.DEPUTY);
    var calculation = new Calculation(Employment.EMPLOYED, member, Map.of(DAY_1, OLD));
    assertThat(calculation.isPaid(counted(MEETING_FEE, DAY_1, 60))).isFalse();
    assertThat(calculation.isPaid(counted(MILEAGE, DAY_1, 60))).isTrue();
    assertThat(calculation.isPaid(amount(TRAVEL, 60))).isTrue();
  }
}
