package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.KS;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointment;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static no.nav.medvirkning.query.report.CouncilYear.attendance;
import static no.nav.medvirkning.query.report.CouncilYear.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.query.report.AYear.Report;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No number that is withheld can be told from those that are published.
class SmallNumbersTest {

  private static final String PARTICIPANTS = "activities.participants";
  private static final String BY_ORGANISATION = "attendance.member-meetings-of-organisation";

  private static AYear aCountyOfThree() {
    return AYear.given(
        aCounty("0400"),
        anOffice("0402", "0400"),
        anOffice("0403", "0400"),
        anOffice("0404", "0400"));
  }

  private static AYear came(AYear year, int n, String unit, Participants... who) {
    var id = ActivityId.of("dddd0000-0000-7000-8000-%012d".formatted(n));
    var number = new UnitNumber(unit);
    var days = List.of(day("2024-05-01"));
    return year.on(
        "2024-05-02",
        new ActivityPlanned(id, number, ActivityKind.SURVEY, "Kø", "Høre", days, null, "Uten"),
        new ActivityHeld(id, number, days, List.of(who), "Gode samtaler"));
  }

  private static Participants youth(int count) {
    return new Participants(UserGroup.YOUTH, count);
  }

  // ---- a county

  @Test
  void a_county_does_not_give_away_what_one_of_its_units_withholds() {
    var year = aCountyOfThree();
    came(year, 1, "0402", youth(3));
    came(year, 2, "0403", youth(20));

    // 23 - 20 = 3.
    assertThat(year.county(2024, "0400").value(PARTICIPANTS, "YOUTH")).isNull();
    assertThat(year.county(2024, "0400").value(PARTICIPANTS)).isNull();
    assertThat(year.nation(2024).value(PARTICIPANTS, "YOUTH")).isNull();
    assertThat(year.unit(2024, "0403").value(PARTICIPANTS, "YOUTH")).isEqualTo("20");
  }

  @Test
  void where_two_withhold_five_or_more_together_the_county_tells_the_sum() {
    var year = aCountyOfThree();
    came(year, 1, "0402", youth(3));
    came(year, 2, "0403", youth(20));
    came(year, 3, "0404", youth(2));

    assertThat(year.county(2024, "0400").value(PARTICIPANTS, "YOUTH")).isEqualTo("25");
    assertThat(year.county(2024, "0400").value(PARTICIPANTS)).isEqualTo("25");
  }

  @Test
  void a_sum_that_leaves_one_answer_only_is_withheld() {
    var few = aCountyOfThree();
    came(few, 1, "0402", youth(1));
    came(few, 2, "0403", youth(1));
    came(few, 3, "0404", youth(20));
    var most = aCountyOfThree();
    came(most, 1, "0402", youth(4));
    came(most, 2, "0403", youth(4));

    // 2 of two is one each; 8 of two, each of fewer than five, is four each.
    assertThat(few.county(2024, "0400").value(PARTICIPANTS)).isNull();
    assertThat(most.county(2024, "0400").value(PARTICIPANTS)).isNull();
  }

  @Test
  void the_records_of_a_secret_are_not_listed_with_a_sum_that_is_told() {
    var year = aCountyOfThree();
    came(year, 1, "0402", youth(3));
    came(year, 2, "0403", youth(20));
    came(year, 3, "0404", youth(2));
    var facts = year.facts(2024);
    var county = new UnitNumber("0400");
    var scope = new Scope.OfCounty(county, Set.of(county));
    var figure =
        AYear.FIGURES.definitions().stream()
            .filter(each -> each.code().equals(PARTICIPANTS))
            .findFirst()
            .orElseThrow();
    var all =
        AYear.FIGURES.count(facts).observations().stream()
            .filter(each -> each.figure().equals(PARTICIPANTS))
            .toList();
    var small = new SmallNumbers(figure, all, scope, facts);

    assertThat(small.any()).isFalse();
    assertThat(all)
        .filteredOn(each -> !small.withholds(each))
        .extracting(each -> each.place().unit().value())
        .containsExactly("0403");
  }

  // ---- organisations

  private static OrganisationRegistered organisation(OrganisationId id, boolean reveals) {
    return new OrganisationRegistered(id, "Navn", null, OrganisationKind.UMBRELLA, reveals);
  }

  /// So many members of an organisation, numbered from the first, came to one meeting.
  private static AYear met(
      AYear year, CouncilId council, int meeting, int first, int members, OrganisationId of) {
    var lines = new ArrayList<Attendance>();
    for (var n = first; n < first + members; n++) {
      year.and(appointed(council, appointment(n), n, "seat" + n, of, "2024-01-01", "2025-12-31"));
      lines.add(member(appointment(n), n, Presence.PRESENT));
    }
    var attended = attendance(meeting, "2024-03-05", lines.toArray(Attendance[]::new));
    return year.and(
        scheduled(council, meeting, "2024-03-05"),
        council.equals(COUNCIL)
            ? attended
            : new AttendanceRecorded(
                attended.meeting(), council, attended.day(), attended.attendance()));
  }

  @Test
  void attendance_of_few_whose_membership_could_reveal_health_is_withheld() {
    var office = new UnitNumber("0402");
    var revealing =
        aCountyOfThree()
            .and(organisation(FFO, true), established(COUNCIL, "Utvalget", "2022-01-01", office));
    var other =
        aCountyOfThree()
            .and(organisation(FFO, false), established(COUNCIL, "Utvalget", "2022-01-01", office));

    var withheld = met(revealing, COUNCIL, 1, 1, 4, FFO).unit(2024, "0402");
    var told = met(other, COUNCIL, 1, 1, 4, FFO).unit(2024, "0402");

    assertThat(withheld.value(BY_ORGANISATION, FFO)).isNull();
    assertThat(withheld.value("attendance.present-of-organisation", FFO)).isNull();
    assertThat(withheld.figure(BY_ORGANISATION).rows().getFirst().withheld()).isTrue();
    assertThat(withheld.value("attendance.member-meetings", "USER")).isEqualTo("4");
    assertThat(told.value(BY_ORGANISATION, FFO)).isEqualTo("4");
  }

  @Test
  void the_figures_by_side_would_give_away_a_lone_organisation() {
    var year =
        aCountyOfThree()
            .and(
                organisation(FFO, true),
                organisation(KS, false),
                established(COUNCIL, "Utvalget", "2022-01-01", new UnitNumber("0402")));
    var council = new ArrayList<Attendance>();
    for (var n = 1; n <= 3; n++) {
      year.and(
          appointed(
              COUNCIL, appointment(n), n, "s" + n, n == 1 ? FFO : KS, "2024-01-01", "2025-12-31"));
      council.add(member(appointment(n), n, Presence.PRESENT));
    }
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-05"),
                attendance(1, "2024-03-05", council.toArray(Attendance[]::new)))
            .unit(2024, "0402");

    // Three of the user side came: with KS's two told, FFO's would be one.
    assertThat(report.value(BY_ORGANISATION, FFO)).isNull();
    assertThat(report.value(BY_ORGANISATION, KS)).isNull();
  }

  @Test
  void what_a_shared_council_withholds_is_not_told_by_its_host_who_has_another() {
    var year =
        aCountyOfThree()
            .and(
                organisation(FFO, true),
                established(COUNCIL, "Eget", "2022-01-01", new UnitNumber("0402")),
                established(
                    NARVIK,
                    "Felles",
                    "2022-01-01",
                    new UnitNumber("0402"),
                    new UnitNumber("0403")));
    met(year, COUNCIL, 1, 1, 6, FFO);
    met(year, NARVIK, 2, 11, 2, FFO);

    assertThat(year.unit(2024, "0403").value(BY_ORGANISATION, FFO)).isNull();
    // 8 in both: 8 less the 6 of one council would tell the 2 of the other.
    assertThat(year.unit(2024, "0402").value(BY_ORGANISATION, FFO)).isNull();
    assertThat(year.county(2024, "0400").value(BY_ORGANISATION, FFO)).isNull();
  }

  // ---- a country

  static Stream<Integer> countries() {
    return IntStream.range(0, 120).boxed();
  }

  /// All that is published of a small country is solved as the equations that it is: nothing that
  /// is withheld comes out.
  @ParameterizedTest
  @MethodSource("countries")
  void nothing_withheld_can_be_solved_for(int seed) {
    var country = Country.of(new Random(seed));
    var solver = new Solver(country.cells());

    country.published().forEach(solver::learn);

    for (var hidden : country.withheld()) {
      assertThat(solver.tells(hidden)).as("seed %s: %s", seed, hidden).isFalse();
    }
    for (var told : country.published()) {
      var unknown = told.parts().stream().filter(each -> !solver.tells(each)).toList();
      var people = unknown.stream().mapToInt(country::people).sum();
      if (!unknown.isEmpty()) {
        assertThat(unknown).as("seed %s: %s", seed, told).hasSizeGreaterThan(1);
        assertThat(people).as("seed %s: %s", seed, told).isGreaterThanOrEqualTo(5);
        assertThat(people).as("seed %s: %s", seed, told).isNotEqualTo(4 * unknown.size());
      }
    }
  }

  /// What one unit counted of one group.
  private record Cell(String unit, String group) {}

  /// A number that is a sum of cells.
  private record Sum(String name, List<Cell> cells) {
    List<Sum> parts() {
      return cells.stream().map(cell -> new Sum(cell.toString(), List.of(cell))).toList();
    }
  }

  private record Country(Map<Cell, Integer> counted, List<Sum> published, List<Sum> withheld) {

    private static final List<UserGroup> GROUPS =
        List.of(UserGroup.YOUTH, UserGroup.ON_SICK_LEAVE, UserGroup.FAMILIES);

    static Country of(Random random) {
      var directorate = new UnitNumber("0100");
      var year =
          AYear.given(
              new UnitRegistered(directorate, "Direktoratet", UnitType.DIRECTORATE, null, null));
      var units = new LinkedHashMap<String, List<String>>();
      units.put("", List.of("0100"));
      for (var county : List.of("0400", "1800", "5500")) {
        year.and(aCounty(county));
        var below = new ArrayList<>(List.of(county));
        for (var n = 1; n <= 1 + random.nextInt(4); n++) {
          var office = county.substring(0, 2) + "%02d".formatted(n);
          year.and(anOffice(office, county));
          below.add(office);
        }
        units.put(county, below);
      }
      var counted = new LinkedHashMap<Cell, Integer>();
      var n = 1;
      for (var unit : units.values().stream().flatMap(List::stream).toList()) {
        for (var group : GROUPS) {
          var count =
              switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1, 2 -> 1 + random.nextInt(4);
                default -> 5 + random.nextInt(20);
              };
          counted.put(new Cell(unit, group.name()), count);
          if (count > 0) {
            came(year, n++, unit, new Participants(group, count));
          }
        }
      }
      var country = new Country(counted, new ArrayList<>(), new ArrayList<>());
      var all = units.values().stream().flatMap(List::stream).toList();
      all.forEach(unit -> country.take(unit, year.unit(2024, unit), List.of(unit)));
      units.forEach((county, below) -> {
        if (!county.isEmpty()) {
          country.take("county " + county, year.county(2024, county), below);
        }
      });
      country.take("nation", year.nation(2024), all);
      return country;
    }

    /// None of a group is told by there being no row.
    private void take(String whose, Report report, List<String> units) {
      for (var group : GROUPS) {
        var cells = units.stream().map(unit -> new Cell(unit, group.name())).toList();
        var row =
            report.figure(PARTICIPANTS).rows().stream()
                .filter(each -> each.of().equals(group.name()))
                .findFirst();
        var sum = new Sum(whose + " " + group, cells);
        var truth = cells.stream().mapToInt(counted::get).sum();
        if (row.isPresent() && row.get().withheld()) {
          withheld.add(sum);
        } else {
          published.add(sum);
          assertThat(row.map(each -> String.valueOf(each.value())).orElse("0"))
              .isEqualTo(String.valueOf(truth));
          assertThat(truth > 0 && truth < 5).as(sum.name()).isFalse();
        }
      }
      var everything =
          new Sum(
              whose,
              units.stream()
                  .flatMap(unit -> GROUPS.stream().map(group -> new Cell(unit, group.name())))
                  .toList());
      if (report.figure(PARTICIPANTS).withheld()) {
        withheld.add(everything);
      } else {
        published.add(everything);
      }
    }

    List<Cell> cells() {
      return List.copyOf(counted.keySet());
    }

    int people(Sum sum) {
      return sum.cells().stream().mapToInt(counted::get).sum();
    }
  }

  /// Gauss's elimination over what is known.
  private static final class Solver {

    private final List<Cell> unknowns;
    private final double[][] echelon;

    Solver(List<Cell> unknowns) {
      this.unknowns = unknowns;
      echelon = new double[unknowns.size()][];
    }

    void learn(Sum sum) {
      var rest = reduced(sum);
      var pivot = pivot(rest);
      if (pivot != null) {
        var scale = rest[pivot];
        echelon[pivot] = Arrays.stream(rest).map(each -> each / scale).toArray();
      }
    }

    boolean tells(Sum sum) {
      return pivot(reduced(sum)) == null;
    }

    private double[] reduced(Sum sum) {
      var row = new double[unknowns.size()];
      sum.cells().forEach(cell -> row[unknowns.indexOf(cell)] = 1);
      for (var at = 0; at < row.length; at++) {
        var known = echelon[at];
        if (known != null && Math.abs(row[at]) > 1e-9) {
          var times = row[at];
          for (var i = at; i < row.length; i++) {
            row[i] -= times * known[i];
          }
        }
      }
      return row;
    }

    private static @Nullable Integer pivot(double[] row) {
      return IntStream.range(0, row.length)
          .filter(at -> Math.abs(row[at]) > 1e-9)
          .boxed()
          .findFirst()
          .orElse(null);
    }
  }
}
