package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.Rates;
import org.jspecify.annotations.Nullable;

/// What the lines of one claim come to, in whole øre: each by the rates in force on its own meeting
/// day, rounded half up, and held within the limits of those rates. Pure, with integers only.
///
/// A meeting is paid for at least so many minutes: where all its days together fall short, the
/// first day's fee makes up for it. Preparation is limited for the meeting as a whole.
///
/// @param roles as what the person is paid on each day; a leadership may end during a meeting
/// @param rates those in force on each day
record Calculation(
    Employment employment, Map<LocalDate, FeeRole> roles, Map<LocalDate, Rates> rates) {

  private static final int HOUR = 60;

  /// In the order of the claim, one for each line of it.
  List<ClaimLine> of(List<ClaimedLine> lines) {
    var minutes = paidMinutes(lines);
    var computed = new ArrayList<ClaimLine>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      computed.add(
          new ClaimLine(
              line.kind(), line.day(), line.quantity(), line.claimedOre(), ore(line, minutes[i])));
    }
    return List.copyOf(computed);
  }

  static long total(List<ClaimLine> lines) {
    return lines.stream().mapToLong(ClaimLine::ore).sum();
  }

  /// What one hour is paid with; empty where it is not paid.
  Optional<Long> fee(LocalDate day) {
    return ratesOn(day).fees().stream()
        .filter(fee -> fee.role() == roles.get(day) && fee.employment() == employment)
        .map(HourlyFee::ore)
        .findFirst();
  }

  /// Whether the rates of its day know what the line asks for.
  boolean isPaid(ClaimedLine line) {
    return switch (line.kind()) {
      case MEETING_FEE, PREPARATION, COMPANION -> fee(line.day()).isPresent();
      case MILEAGE -> ratesOn(line.day()).travelOrePerKm() != null;
      case TRAVEL, LOST_EARNINGS, PLAUSIBLE_EARNINGS -> true;
    };
  }

  private long ore(ClaimedLine line, int minutes) {
    var of = ratesOn(line.day());
    return switch (line.kind()) {
      case MEETING_FEE, PREPARATION, COMPANION -> perHour(minutes, fee(line.day()).orElse(0L));
      case MILEAGE -> Math.multiplyExact((long) quantity(line), orZero(of.travelOrePerKm()));
      case TRAVEL -> orZero(line.claimedOre());
      case LOST_EARNINGS -> atMost(orZero(line.claimedOre()), of.lostEarningsOreADay());
      case PLAUSIBLE_EARNINGS -> atMost(orZero(line.claimedOre()), of.plausibleEarningsOreADay());
    };
  }

  /// Half an øre is rounded up.
  private static long perHour(int minutes, long ore) {
    return Math.addExact(Math.multiplyExact((long) minutes, ore), HOUR / 2) / HOUR;
  }

  /// For each line that is paid by the hour, the minutes that are.
  private int[] paidMinutes(List<ClaimedLine> lines) {
    var paid = new int[lines.size()];
    var ofDay = new HashMap<LocalDate, Integer>();
    var preparation = 0;
    var meeting = 0;
    var first = -1;
    for (var i = 0; i < paid.length; i++) {
      var line = lines.get(i);
      var of = ratesOn(line.day());
      if (line.kind() == ClaimLineKind.PREPARATION) {
        paid[i] = within(quantity(line), of.mostPreparationMinutes(), preparation);
        preparation += paid[i];
      } else if (line.isFee()) {
        paid[i] = within(quantity(line), of.mostMinutesADay(), ofDay.getOrDefault(line.day(), 0));
        ofDay.merge(line.day(), paid[i], Integer::sum);
        meeting += paid[i];
        first = first < 0 || line.day().isBefore(lines.get(first).day()) ? i : first;
      }
    }
    if (first >= 0) {
      var least = ratesOn(lines.get(first).day()).leastMinutes();
      paid[first] += Math.max(0, least - meeting);
    }
    return paid;
  }

  private static int within(int minutes, @Nullable Integer most, int alreadyPaid) {
    return most == null ? minutes : Math.min(minutes, Math.max(0, most - alreadyPaid));
  }

  private static int quantity(ClaimedLine line) {
    return line.quantity() == null ? 0 : line.quantity();
  }

  private static long orZero(@Nullable Long ore) {
    return ore == null ? 0 : ore;
  }

  private static long atMost(long ore, @Nullable Long most) {
    return most == null ? ore : Math.min(ore, most);
  }

  private Rates ratesOn(LocalDate day) {
    var of = rates.get(day);
    if (of == null) {
      throw new IllegalStateException("no rates are known for " + day);
    }
    return of;
  }
}
