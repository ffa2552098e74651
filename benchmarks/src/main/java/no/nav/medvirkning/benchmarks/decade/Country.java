package no.nav.medvirkning.benchmarks.decade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All units of the real register and all organisations, as the demonstration imports them. The
/// reform is made up: some offices that merged with one of the register in mid-year, one that was
/// split between two, and three that came to lie under another county.
final class Country {

  static final UnitNumber DIRECTORATE = new UnitNumber("0001");

  /// @param closes its last day; null where it is in the register of today
  record Office(UnitNumber number, String name, UnitNumber county, @Nullable LocalDate closes) {
    boolean isOpenOn(LocalDate day) {
      return closes == null || !day.isAfter(closes);
    }
  }

  private static final LocalDate REGISTERED = LocalDate.of(2013, 11, 4);
  private static final List<LocalDate> MERGERS =
      List.of(
          LocalDate.of(2016, 6, 30),
          LocalDate.of(2017, 3, 31),
          LocalDate.of(2018, 9, 30),
          LocalDate.of(2020, 5, 31),
          LocalDate.of(2022, 8, 31));
  private static final LocalDate SPLIT = LocalDate.of(2019, 10, 31);
  private static final LocalDate MOVED = LocalDate.of(2020, 1, 1);
  private static final int THEMES = 24;

  private final List<UnitNumber> counties = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<Office> former = new ArrayList<>();
  private final List<Office> successors = new ArrayList<>();
  private final List<OrganisationId> organisations = new ArrayList<>();
  private final List<ThemeId> themes = new ArrayList<>();
  private final Diary diary;
  private final Ids ids;

  Country(Diary diary, Ids ids) {
    this.diary = diary;
    this.ids = ids;
    units();
    reform();
    registerOrganisations();
    addThemes();
  }

  List<UnitNumber> counties() {
    return counties;
  }

  /// Those of today's register, in its order.
  List<Office> offices() {
    return offices;
  }

  /// Those that are closed in the course of the decade.
  List<Office> former() {
    return former;
  }

  /// What became of each of the former ones but the last, which was split.
  List<Office> successors() {
    return successors;
  }

  List<OrganisationId> organisations() {
    return organisations;
  }

  List<ThemeId> themes() {
    return themes;
  }

  private void units() {
    diary.on(
        REGISTERED,
        DIRECTORATE,
        new UnitRegistered(
            DIRECTORATE, "Arbeids- og velferdsdirektoratet", UnitType.DIRECTORATE, null, null));
    var registered = new ArrayList<UnitRegistered>();
    for (var line : lines("01-units.ndjson")) {
      var county = text(line, "county");
      registered.add(
          new UnitRegistered(
              new UnitNumber(line.get("unit").asString()),
              line.get("name").asString(),
              UnitType.valueOf(line.get("type").asString()),
              county.map(UnitNumber::new).orElse(null),
              null));
    }
    registered.stream()
        .filter(each -> each.type() == UnitType.COUNTY)
        .forEach(each -> {
          counties.add(each.unit());
          diary.on(REGISTERED, DIRECTORATE, each);
        });
    registered.stream()
        .filter(each -> each.county() != null)
        .forEach(each -> offices.add(new Office(each.unit(), each.name(), county(each), null)));
    // Before the reform, these lay under the county that comes before theirs.
    var moved = List.of(offices.get(40), offices.get(120), offices.get(200));
    for (var office : offices) {
      var now = counties.indexOf(office.county());
      var county =
          moved.contains(office)
              ? counties.get((now + counties.size() - 1) % counties.size())
              : office.county();
      diary.on(
          REGISTERED,
          DIRECTORATE,
          new UnitRegistered(office.number(), office.name(), UnitType.OFFICE, county, null));
    }
    for (var office : moved) {
      diary.on(
          MOVED.minusDays(16), DIRECTORATE, new UnitMoved(office.number(), office.county(), MOVED));
    }
  }

  private static UnitNumber county(UnitRegistered unit) {
    return Optional.ofNullable(unit.county()).orElseThrow();
  }

  private void reform() {
    for (var n = 0; n < MERGERS.size(); n++) {
      var successor = offices.get(17 + 43 * n);
      successors.add(successor);
      var last = MERGERS.get(n);
      var office = former(n, successor, last);
      diary.on(
          last.minusDays(20),
          DIRECTORATE,
          new UnitClosed(office.number(), last, List.of(successor.number())));
      if (n % 2 == 0) {
        diary.on(
            last.minusDays(20),
            DIRECTORATE,
            new UnitRenamed(successor.number(), successor.name() + " og omland", last.plusDays(1)));
      }
    }
    var one = offices.get(60);
    var other = offices.get(61);
    var office = former(MERGERS.size(), one, SPLIT);
    diary.on(
        SPLIT.minusDays(20),
        DIRECTORATE,
        new UnitClosed(office.number(), SPLIT, List.of(one.number(), other.number())));
  }

  private Office former(int n, Office successor, LocalDate last) {
    var office =
        new Office(
            new UnitNumber("99%02d".formatted(n + 1)),
            successor.name() + " (tidligere nabokontor)",
            successor.county(),
            last);
    former.add(office);
    diary.on(
        REGISTERED,
        DIRECTORATE,
        new UnitRegistered(office.number(), office.name(), UnitType.OFFICE, office.county(), null));
    return office;
  }

  private void registerOrganisations() {
    for (var line : lines("02-organisations.ndjson")) {
      var organisation = OrganisationId.of(line.get("organisation").asString());
      if (line.get("command").asString().equals("RegisterOrganisation")) {
        organisations.add(organisation);
        diary.on(
            REGISTERED,
            DIRECTORATE,
            new OrganisationRegistered(
                organisation,
                line.get("name").asString(),
                text(line, "shortName").orElse(null),
                OrganisationKind.valueOf(line.get("kind").asString()),
                line.get("revealsSpecialCategory").asBoolean()));
      } else {
        diary.on(
            REGISTERED,
            DIRECTORATE,
            new UmbrellaJoined(
                organisation, OrganisationId.of(line.get("umbrella").asString()), null));
      }
    }
  }

  private void addThemes() {
    for (var n = 0; n < THEMES; n++) {
      var theme = ids.theme();
      themes.add(theme);
      diary.on(REGISTERED, DIRECTORATE, new ThemeAdded(theme, "Tema " + (n + 1), REGISTERED));
    }
    var merged = LocalDate.of(2021, 2, 1);
    diary.on(merged, DIRECTORATE, new ThemeMerged(themes.removeLast(), themes.getFirst(), merged));
    var from = REGISTERED.plusDays(30);
    diary.on(REGISTERED, DIRECTORATE, new DeadlinesSet(null, FeedbackDeadlines.DEFAULT, from));
  }

  private static Optional<String> text(JsonNode line, String field) {
    return Optional.ofNullable(line.get(field)).map(JsonNode::asString);
  }

  /// The demonstration's own input.
  private static List<JsonNode> lines(String name) {
    try (var in = Country.class.getResourceAsStream("/decade/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> JsonMapper.shared().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
