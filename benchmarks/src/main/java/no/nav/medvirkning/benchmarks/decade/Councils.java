package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.benchmarks.decade.CouncilPlan.Move;
import no.nav.medvirkning.benchmarks.decade.CouncilPlan.Pause;
import no.nav.medvirkning.benchmarks.decade.Country.Office;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Which councils there are to be, the most different ones first, so that a small country has one
/// of each kind.
final class Councils {

  private static final int FULL = 300;
  private static final int FEWEST = 8;
  private static final LocalDate COVID = LocalDate.of(2020, 3, 16);

  private final Country country;
  private final Ids ids;
  private final Dice dice;
  private final int most;
  private final List<CouncilPlan> plans = new ArrayList<>();
  private final Deque<Office> offices = new ArrayDeque<>();
  private final Deque<UnitNumber> counties = new ArrayDeque<>();

  private Councils(Country country, int most, long seed, Ids ids) {
    this.country = country;
    this.ids = ids;
    this.dice = new Dice(seed, "councils");
    this.most = most;
    // The county in the middle of the list comes first, with offices of more than one kind.
    counties.addAll(country.counties());
    counties.addFirst(counties.removeLast());
    country.offices().stream()
        .filter(office -> !country.successors().contains(office))
        .sorted(Comparator.comparingInt(office -> rank(office.county())))
        .forEach(offices::add);
  }

  private int rank(UnitNumber county) {
    return List.copyOf(counties).indexOf(county);
  }

  static List<CouncilPlan> of(Country country, double part, long seed, Ids ids) {
    var most = Math.max(FEWEST, (int) Math.round(FULL * part));
    return new Councils(country, most, seed, ids).plan();
  }

  private List<CouncilPlan> plan() {
    shared();
    ofCounty();
    own(null, null);
    merged(0);
    silent();
    dissolvedAndAnew();
    ofDirectorate();
    for (var n = 1; n < country.successors().size(); n++) {
      own(null, null);
      merged(n);
    }
    for (var n = 0; plans.size() < most && !offices.isEmpty(); n++) {
      switch (n % 10) {
        case 0 -> shared();
        case 1 -> ofCounty();
        case 3 -> silent();
        case 5 -> dissolvedAndAnew();
        case 7 -> offices.poll();
        default -> own(null, null);
      }
      if (n % 3 == 0) {
        youth();
      }
    }
    while (plans.size() < most) {
      youth();
    }
    return List.copyOf(plans.subList(0, most));
  }

  private LocalDate someDay(int firstYear, int lastYear) {
    return LocalDate.of(dice.between(firstYear, lastYear), 1, 1).plusDays(dice.between(6, 320));
  }

  private void ofDirectorate() {
    add(
        "Sentralt brukerutvalg",
        CouncilLevel.DIRECTORATE,
        Country.DIRECTORATE,
        List.of(Country.DIRECTORATE),
        null,
        LocalDate.of(2014, 1, 6),
        null,
        null,
        null);
  }

  private void ofCounty() {
    var county = counties.poll();
    if (county != null) {
      add(
          "Brukerutvalget i Nav " + county,
          CouncilLevel.COUNTY,
          county,
          List.of(county),
          null,
          LocalDate.of(2014, 1, 6),
          null,
          null,
          null);
    }
  }

  private void own(@Nullable LocalDate to, @Nullable LocalDate silentFrom) {
    var office = offices.poll();
    if (office != null) {
      var from = dice.happens(60) ? LocalDate.of(2014, 1, 8) : someDay(2014, 2018);
      var pause = dice.happens(15) ? new Pause(COVID, COVID.plusDays(dice.between(90, 300))) : null;
      add(
          "Brukerutvalget ved " + office.name(),
          CouncilLevel.LOCAL,
          office.number(),
          List.of(office.number()),
          office.county(),
          from,
          to,
          silentFrom,
          pause);
    }
  }

  private void silent() {
    own(null, someDay(2018, 2021));
  }

  private void dissolvedAndAnew() {
    var office = offices.poll();
    if (office != null) {
      var to = someDay(2017, 2020);
      for (var anew : List.of(false, true)) {
        add(
            "Brukerutvalget ved " + office.name() + (anew ? " (nytt)" : ""),
            CouncilLevel.LOCAL,
            office.number(),
            List.of(office.number()),
            office.county(),
            anew ? to.plusDays(dice.between(200, 500)) : LocalDate.of(2014, 1, 8),
            anew ? null : to,
            null,
            null);
      }
    }
  }

  /// Several offices of a county that stand beside each other in the register.
  private void shared() {
    var host = offices.poll();
    if (host == null) {
      return;
    }
    var units = new ArrayList<UnitNumber>(List.of(host.number()));
    var wanted = dice.between(2, 4);
    while (units.size() < wanted
        && offices.peek() != null
        && offices.peek().county().equals(host.county())) {
      units.add(offices.remove().number());
    }
    add(
        "Felles brukerutvalg ved " + host.name(),
        CouncilLevel.LOCAL,
        host.number(),
        units,
        host.county(),
        LocalDate.of(2014, 2, 3),
        null,
        null,
        null);
  }

  /// An office that is closed in the decade hosts it, and the successor has a share in it.
  private void merged(int n) {
    var host = country.former().get(n);
    var successor = country.successors().get(n);
    var from = LocalDate.of(2014, 1, 8);
    var closes = host.closes();
    if (closes == null) {
      throw new IllegalStateException(host + " is not closed");
    }
    var begun =
        List.of(
            new Coverage(host.number(), from, null), new Coverage(successor.number(), from, null));
    var moved = closes.plusDays(dice.between(1, 60));
    plans.add(
        new CouncilPlan(
            ids.council(),
            "Brukerutvalget ved " + host.name(),
            CouncilLevel.LOCAL,
            host.number(),
            begun,
            host.county(),
            from,
            null,
            null,
            null,
            new Move(
                moved, successor.number(), List.of(new Coverage(successor.number(), moved, null))),
            2,
            4,
            seats(3)));
  }

  /// Beside the council that the office or the county has.
  private void youth() {
    var others =
        plans.stream()
            .filter(plan -> plan.move() == null && plan.to() == null && plan.silentFrom() == null)
            .toList();
    var beside = dice.one(others);
    add(
        "Ungdomsråd, " + beside.name(),
        beside.level(),
        beside.host(),
        beside.coverage().stream().map(Coverage::unit).toList(),
        beside.county(),
        someDay(2015, 2020),
        null,
        null,
        null);
  }

  private void add(
      String name,
      CouncilLevel level,
      UnitNumber host,
      List<UnitNumber> units,
      @Nullable UnitNumber county,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate silentFrom,
      @Nullable Pause pause) {
    var local = level == CouncilLevel.LOCAL;
    plans.add(
        new CouncilPlan(
            ids.council(),
            name,
            level,
            host,
            units.stream().map(unit -> new Coverage(unit, from, null)).toList(),
            county,
            from,
            to,
            silentFrom != null && silentFrom.isBefore(from.plusYears(1))
                ? from.plusYears(1)
                : silentFrom,
            pause,
            null,
            dice.one(2, 2, 3, 4),
            local ? dice.between(5, 7) : dice.between(6, 8),
            seats(local ? dice.between(3, 5) : dice.between(5, 7))));
  }

  private List<SeatAllocation> seats(int userSeats) {
    var first = dice.between(0, country.organisations().size() - 1);
    var ofUsers =
        Stream.iterate(0, n -> n + 1)
            .limit(userSeats)
            .map(n ->
                n == userSeats - 1
                    ? new SeatAllocation("unge", Side.USER, null, "Unge uten organisasjon", 1, 0)
                    : new SeatAllocation(
                        "o" + (n + 1),
                        Side.USER,
                        country
                            .organisations()
                            .get((first + 5 * n) % country.organisations().size()),
                        null,
                        n == 0 ? 2 : 1,
                        n % 2 == 0 ? 1 : 0));
    return Stream.concat(ofUsers, Stream.of(new SeatAllocation("nav", Side.NAV, null, "Nav", 2, 0)))
        .toList();
  }
}
