package no.nav.medvirkning.command.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.Rates;

/// What holds for every claim and every table of rates.
class CalculationPropertiesTest {

  private static final LocalDate DAY_1 = LocalDate.of(2024, 12, 31);
  private static final LocalDate DAY_2 = LocalDate.of(2025, 1, 1);
  private static final List<LocalDate> DAYS = List.of(DAY_1, DAY_2);

  @Provide
  Arbitrary<List<ClaimedLine>> claims() {
    return Combinators.combine(
            Arbitraries.of(ClaimLineKind.class),
            Arbitraries.of(DAYS),
            Arbitraries.integers().between(1, 1_440),
            Arbitraries.longs().between(1, 100_000_000))
        .as((kind, day, quantity, amount) -> {
          var counted = new ClaimedLine(kind, day, quantity, null);
          return counted.isCounted() ? counted : new ClaimedLine(kind, day, null, amount);
        })
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Rates> tables() {
    var ore = Arbitraries.longs().between(1, 100_000_000);
    return Combinators.combine(
            ore,
            Arbitraries.integers().between(0, 240),
            Arbitraries.integers().between(240, 1_440).injectNull(0.3),
            Arbitraries.integers().between(0, 1_440).injectNull(0.3),
            ore.injectNull(0.3),
            ore.injectNull(0.3),
            ore.injectNull(0.3))
        .as((fee, least, most, preparation, km, lost, plausible) ->
            new Rates(fees(fee), least, most, preparation, km, lost, plausible));
  }

  private static List<HourlyFee> fees(long ore) {
    return Arrays.stream(FeeRole.values())
        .map(role -> new HourlyFee(role, Employment.NONE, ore))
        .toList();
  }

  private static List<ClaimLine> computed(List<ClaimedLine> claim, Rates first, Rates second) {
    return new Calculation(
            Employment.NONE,
            Map.of(DAY_1, FeeRole.MEMBER, DAY_2, FeeRole.MEMBER),
            Map.of(DAY_1, first, DAY_2, second))
        .of(claim);
  }

  @Property
  void noLineIsEverNegativeAndTheLinesStandAsTheyWereAskedFor(
      @ForAll("claims") List<ClaimedLine> claim,
      @ForAll("tables") Rates first,
      @ForAll("tables") Rates second) {
    var lines = computed(claim, first, second);
    assertThat(lines).allSatisfy(line -> assertThat(line.ore()).isNotNegative());
    var asked = new ArrayList<ClaimedLine>();
    lines.forEach(line ->
        asked.add(new ClaimedLine(line.kind(), line.day(), line.quantity(), line.claimedOre())));
    assertThat(asked).isEqualTo(claim);
  }

  @Property
  void theTotalIsTheSumOfTheLines(
      @ForAll("claims") List<ClaimedLine> claim, @ForAll("tables") Rates rates) {
    var lines = computed(claim, rates, rates);
    var sum = 0L;
    for (var line : lines) {
      sum += line.ore();
    }
    assertThat(Calculation.total(lines)).isEqualTo(sum);
  }

  @Property
  void noLimitIsEverExceeded(
      @ForAll("claims") List<ClaimedLine> claim,
      @ForAll("tables") Rates first,
      @ForAll("tables") Rates second) {
    var rates = Map.of(DAY_1, first, DAY_2, second);
    var lines = computed(claim, first, second);
    for (var line : lines) {
      var of = rates.get(line.day());
      switch (line.kind()) {
        case LOST_EARNINGS -> within(line.ore(), of.lostEarningsOreADay());
        case PLAUSIBLE_EARNINGS -> within(line.ore(), of.plausibleEarningsOreADay());
        case TRAVEL -> assertThat(line.ore()).isEqualTo(line.claimedOre());
        default -> {}
      }
    }
    rates.forEach((day, of) -> {
      if (of.mostMinutesADay() != null) {
        within(
            minutes(lines, day, ClaimLineKind.MEETING_FEE, of)
                + minutes(lines, day, ClaimLineKind.COMPANION, of),
            of.mostMinutesADay() + linesOf(lines, day));
      }
      if (of.mostPreparationMinutes() != null) {
        within(
            minutes(lines, day, ClaimLineKind.PREPARATION, of),
            of.mostPreparationMinutes() + linesOf(lines, day));
      }
    });
  }

  /// The minutes that the paid amounts stand for; each line may be rounded up by less than one.
  private static long minutes(
      List<ClaimLine> lines, LocalDate day, ClaimLineKind kind, Rates rates) {
    var fee = rates.fees().getFirst().ore();
    return lines.stream()
        .filter(line -> line.day().equals(day) && line.kind() == kind)
        .mapToLong(line -> line.ore() * 60 / fee)
        .sum();
  }

  private static int linesOf(List<ClaimLine> lines, LocalDate day) {
    return (int) lines.stream().filter(line -> line.day().equals(day)).count() * 30;
  }

  private static void within(long ore, Number most) {
    if (most != null) {
      assertThat(ore).isLessThanOrEqualTo(most.longValue());
    }
  }

  @Property
  void theRatesOfAnotherDayChangeNothing(
      @ForAll("claims") List<ClaimedLine> claim,
      @ForAll("tables") Rates first,
      @ForAll("tables") Rates second,
      @ForAll("tables") Rates other) {
    var onDay1 = claim.stream().filter(line -> line.day().equals(DAY_1)).toList();
    assertThat(computed(onDay1, first, second)).isEqualTo(computed(onDay1, first, other));
  }

  @Property
  void whoAsksForLessGetsNoMore(
      @ForAll("claims") List<ClaimedLine> claim, @ForAll("tables") Rates rates) {
    var half =
        claim.stream()
            .map(line ->
                new ClaimedLine(
                    line.kind(),
                    line.day(),
                    line.quantity() == null ? null : (line.quantity() + 1) / 2,
                    line.claimedOre() == null ? null : (line.claimedOre() + 1) / 2))
            .collect(Collectors.toList());
    assertThat(Calculation.total(computed(half, rates, rates)))
        .isLessThanOrEqualTo(Calculation.total(computed(claim, rates, rates)) + claim.size());
  }
}
