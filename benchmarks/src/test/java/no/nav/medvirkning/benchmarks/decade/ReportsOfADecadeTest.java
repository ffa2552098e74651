package no.nav.medvirkning.benchmarks.decade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import no.nav.medvirkning.benchmarks.decade.Decade.Recorded;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The first years of a small country: its reports are the same however the views came about, and
/// the same as when somebody counts by hand.
class ReportsOfADecadeTest {

  private static final LocalDate TODAY = LocalDate.of(2018, 3, 1);
  private static final int LEAP_YEAR = 2016;
  private static final UnitNumber COUNTY = new UnitNumber("5700");

  private static final EventStore STORE = RunningQueries.inMemory();
  private static final Map<String, JsonNode> LIVE = new LinkedHashMap<>();
  private static List<Recorded> log = List.of();
  private static @Nullable RunningQueries rebuilt;
  private static CouncilEstablished council = none();

  private static CouncilEstablished none() {
    return new CouncilEstablished(
        new CouncilId(new UUID(0, 0)), "", CouncilLevel.LOCAL, COUNTY, List.of(), null, TODAY);
  }

  @BeforeAll
  static void followedLiveAndThenRebuilt() throws Exception {
    var until = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    log = until(until);
    council = anOfficesOwn();
    var random = new Random(3);
    try (var live = new RunningQueries(STORE, TODAY)) {
      for (var from = 0; from < log.size(); ) {
        var to = Math.min(log.size(), from + 1 + random.nextInt(900));
        RunningQueries.publish(STORE, log.subList(from, to));
        live.await();
        from = to;
      }
      for (var question : questions().entrySet()) {
        LIVE.put(question.getKey(), live.get(question.getValue(), question.getKey()));
      }
    }
    rebuilt = new RunningQueries(STORE, TODAY);
    rebuilt.await();
  }

  private static List<Recorded> until(Instant end) {
    return Decade.all(7, 20_000).stream().filter(each -> each.at().isBefore(end)).toList();
  }

  @AfterAll
  static void stop() {
    if (rebuilt != null) {
      rebuilt.close();
    }
  }

  /// The one that has met most often, of those that have an office for themselves.
  private static CouncilEstablished anOfficesOwn() {
    var closed = new HashMap<CouncilId, Integer>();
    var found = new ArrayList<CouncilEstablished>();
    for (var each : log) {
      if (each.event() instanceof MeetingClosed e && e.on().getYear() == LEAP_YEAR) {
        closed.merge(e.council(), 1, Integer::sum);
      }
      if (each.event() instanceof CouncilEstablished e
          && e.level() == CouncilLevel.LOCAL
          && e.coverage().size() == 1
          && e.on().getYear() < LEAP_YEAR) {
        found.add(e);
      }
    }
    return found.stream()
        .max((one, other) ->
            closed.getOrDefault(one.council(), 0) - closed.getOrDefault(other.council(), 0))
        .orElseThrow();
  }

  /// The token by the path.
  private static Map<String, String> questions() {
    var questions = new LinkedHashMap<String, String>();
    for (var year : List.of(2015, 2016, 2017)) {
      var nation = "/reports/annual/" + year;
      var county = nation + "/counties/" + COUNTY;
      var unit = nation + "/units/" + council.host();
      for (var more : List.of("", "?earlier=2", "?asOf=" + year + "-09-30")) {
        questions.put(nation + more, "DIRECTORATE.0001");
        questions.put(county + more, "COUNTY." + COUNTY);
        questions.put(unit + more, "OFFICE." + council.host());
      }
      questions.put(nation + "/figures/attendance.present?limit=200", "DIRECTORATE.0001");
      questions.put(nation + "/status", "DIRECTORATE.0001");
      questions.put(unit + "/figures/seats.filled-days", "OFFICE." + council.host());
    }
    return questions;
  }

  private static RunningQueries rebuilt() {
    if (rebuilt == null) {
      throw new IllegalStateException("nothing was rebuilt");
    }
    return rebuilt;
  }

  @Test
  void figuresOfAPastYearEqualThoseRecomputedFromARebuildToTheLastDigit() throws Exception {
    for (var question : questions().entrySet()) {
      assertThat(rebuilt().get(question.getValue(), question.getKey()))
          .as(question.getKey())
          .isEqualTo(LIVE.get(question.getKey()));
    }
    assertThat(LIVE.values()).noneMatch(answer -> answer.isEmpty());
  }

  @Test
  void everyFigureOfAnOfficeIsWhatSomebodyCountsByHand() throws Exception {
    for (var year : List.of(LEAP_YEAR, LEAP_YEAR + 1)) {
      var byHand = new ByHand(log, council.host(), council.council(), year, TODAY);
      var report =
          rebuilt()
              .get(
                  "OFFICE." + council.host(),
                  "/reports/annual/" + year + "/units/" + council.host());
      var told = new TreeSet<String>();
      var differences = new ArrayList<String>();
      for (var chapter : report.get("chapters")) {
        for (var figure : chapter.get("figures")) {
          var code = figure.get("code").asString();
          told.add(code);
          differences.addAll(differences(figure, code, byHand));
        }
      }
      assertThat(differences).as("of " + year).isEmpty();
      assertThat(byHand.values().keySet())
          .as("all figures that there are were counted")
          .isEqualTo(told);
      assertThat(byHand.values().values().stream().filter(value -> value != null).count())
          .as("and most of them have something to count")
          .isGreaterThan(90);
    }
  }

  private static List<String> differences(JsonNode figure, String code, ByHand byHand) {
    var found = new ArrayList<String>();
    var expected = byHand.values().get(code);
    var value = figure.get("value");
    if (!figure.get("withheld").asBoolean() && !same(expected, value)) {
      found.add(code + " is told as " + value + ", counted as " + expected);
    }
    var rows = new HashMap<>(byHand.rows().getOrDefault(code, Map.of()));
    for (var row : figure.get("rows")) {
      var counted = rows.remove(row.get("of").asString());
      // What is withheld cannot be held against anything.
      if (counted == null
          || (!row.get("withheld").asBoolean() && !same(counted, row.get("value")))) {
        found.add(code + " of " + row.get("of") + " is " + row.get("value") + ", not " + counted);
      }
    }
    rows.forEach((of, counted) -> found.add(code + " of " + of + " lacks " + counted));
    return found;
  }

  private static boolean same(@Nullable BigDecimal counted, @Nullable JsonNode told) {
    if (told == null || told.isNull()) {
      return counted == null;
    }
    return counted != null && counted.compareTo(told.decimalValue()) == 0;
  }
}
