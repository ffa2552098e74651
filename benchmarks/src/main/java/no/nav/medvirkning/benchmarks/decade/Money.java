package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import org.jspecify.annotations.Nullable;

/// Rates that no authority has set, new ones each year.
final class Money {

  private static final int MOST_A_DAY = 450;
  private static final int MOST_PREPARATION = 120;
  private static final int LEAST = 60;

  private final Diary diary;

  Money(Diary diary) {
    this.diary = diary;
    for (var year = Decade.FIRST_YEAR; year <= Decade.LAST_YEAR + 1; year++) {
      set(null, year);
    }
  }

  /// As the state's, a little more.
  void ofMunicipality(MunicipalityNumber municipality) {
    for (var year = Decade.FIRST_YEAR; year <= Decade.LAST_YEAR + 1; year++) {
      set(municipality, year);
    }
  }

  private void set(@Nullable MunicipalityNumber municipality, int year) {
    diary.on(
        from(year).minusDays(20),
        Country.DIRECTORATE,
        new RatesSet(
            municipality,
            rates(year, municipality != null),
            "Eksempel, ikke fastsatt av noen",
            true,
            from(year)));
  }

  static LocalDate from(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static Rates rates(int year, boolean municipal) {
    var fees = new ArrayList<HourlyFee>();
    for (var role : FeeRole.values()) {
      for (var employment : Employment.values()) {
        fees.add(new HourlyFee(role, employment, fee(role, employment, year, municipal)));
      }
    }
    return new Rates(
        fees, LEAST, MOST_A_DAY, MOST_PREPARATION, perKm(year), lost(year), lost(year) / 2);
  }

  private static long fee(FeeRole role, Employment employment, int year, boolean municipal) {
    var member = 40_000L + 1_111L * (year - Decade.FIRST_YEAR) + (municipal ? 777 : 0);
    var ofRole =
        switch (role) {
          case LEADER -> member * 3 / 2;
          case MEMBER, DEPUTY -> member;
          case COMPANION -> member / 2;
        };
    return employment == Employment.SELF_EMPLOYED ? ofRole * 2 : ofRole;
  }

  private static long perKm(int year) {
    return 350L + 7L * (year - Decade.FIRST_YEAR);
  }

  private static long lost(int year) {
    return 200_000L + 5_000L * (year - Decade.FIRST_YEAR);
  }

  /// What is asked for on the days of a meeting, and what it comes to by the rates of the first:
  /// within their limits, half an øre rounded up.
  static List<ClaimLine> lines(
      FeeRole role, Employment employment, List<LocalDate> days, boolean municipal, Dice dice) {
    var year = days.getFirst().getYear();
    var lines = new ArrayList<ClaimLine>();
    var kind = role == FeeRole.COMPANION ? ClaimLineKind.COMPANION : ClaimLineKind.MEETING_FEE;
    for (var day : days) {
      var minutes = dice.between(12, 32) * 15;
      var fee = fee(role, employment, day.getYear(), municipal);
      lines.add(new ClaimLine(kind, day, minutes, null, hours(Math.min(minutes, MOST_A_DAY), fee)));
    }
    var first = days.getFirst();
    if (role == FeeRole.COMPANION) {
      return lines;
    }
    if (dice.happens(60)) {
      var minutes = dice.between(2, 12) * 15;
      lines.add(
          new ClaimLine(
              ClaimLineKind.PREPARATION,
              first,
              minutes,
              null,
              hours(Math.min(minutes, MOST_PREPARATION), fee(role, employment, year, municipal))));
    }
    if (dice.happens(40)) {
      var km = dice.between(4, 180);
      lines.add(new ClaimLine(ClaimLineKind.MILEAGE, first, km, null, km * perKm(year)));
    } else if (dice.happens(40)) {
      var ore = dice.between(40, 900) * 100L;
      lines.add(new ClaimLine(ClaimLineKind.TRAVEL, first, null, ore, ore));
    }
    if (employment == Employment.SELF_EMPLOYED && dice.happens(25)) {
      var ore = dice.between(500, 4000) * 100L;
      var plausible = dice.happens(50);
      lines.add(
          new ClaimLine(
              plausible ? ClaimLineKind.PLAUSIBLE_EARNINGS : ClaimLineKind.LOST_EARNINGS,
              first,
              null,
              ore,
              Math.min(ore, plausible ? lost(year) / 2 : lost(year))));
    }
    return lines;
  }

  private static long hours(int minutes, long fee) {
    return (minutes * fee + 30) / 60;
  }
}
