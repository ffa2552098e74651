package no.nav.medvirkning.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A report's figures are taken at one place in the log, and facts that come later stand beside
/// what was submitted.
class FrozenFiguresOverHttpTest {

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final CouncilId COUNCIL = new CouncilId(new UUID(1, 1));
  private static final MeetingId MARCH = new MeetingId(new UUID(2, 1));
  private static final MeetingId DECEMBER = new MeetingId(new UUID(2, 2));
  private static final int YEAR = 2023;

  private static RunningService service;
  private static String given;

  @BeforeAll
  static void aCouncilThatMetOnce() {
    service = new RunningService();
    var founded = LocalDate.of(YEAR, 1, 1);
    given =
        service.given(
            new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
            new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
            new CouncilEstablished(
                COUNCIL,
                "Brukerutvalget",
                CouncilLevel.LOCAL,
                HAMAR,
                List.of(new Coverage(HAMAR, founded, null)),
                null,
                founded),
            scheduled(MARCH, LocalDate.of(YEAR, 3, 1)),
            scheduled(DECEMBER, LocalDate.of(YEAR, 12, 6)),
            new MeetingClosed(MARCH, COUNCIL, LocalDate.of(YEAR, 3, 1)));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static MeetingScheduled scheduled(MeetingId meeting, LocalDate day) {
    return new MeetingScheduled(
        meeting, COUNCIL, List.of(new MeetingDay(day, null, null)), new Venue("Møterommet", null));
  }

  private static JsonNode get(String path, String token) {
    var answer = service.get(service.office("0403"), path, "Consistency-Token", token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningService.json(answer);
  }

  @Test
  void whatIsRecordedAfterTheSubmissionStandsBesideIt() {
    var base = "/reports/annual/" + YEAR + "/units/0403";
    var opened =
        service.given(
            new AnnualReportOpened(
                HAMAR, YEAR, ReportLevel.UNIT, INNLANDET, LocalDate.of(2024, 2, 1), day(1)));
    var frozen = get(base + "/frozen", opened);
    assertThat(value(frozen, "meetings.held")).isEqualTo("1");
    assertThat(value(frozen, "meetings.scheduled")).isEqualTo("2");
    assertThat(frozen.get("builtFrom").isEmpty()).isTrue();

    var submitted =
        service.given(
            new AnnualReportSubmitted(
                HAMAR,
                YEAR,
                1,
                frozen.get("position").asLong(),
                frozen.get("definitions").asInt(),
                figures(frozen),
                List.of(),
                day(20)));
    var same = get(base, submitted);
    assertThat(same.at("/life/state").asString()).isEqualTo("SUBMITTED");
    assertThat(same.get("changedSince").isEmpty()).as("nothing has happened since").isTrue();

    var corrected = service.given(new MeetingClosed(DECEMBER, COUNCIL, LocalDate.of(YEAR, 12, 6)));
    var after = get(base, corrected);
    var held = changed(after, "meetings.held");
    assertThat(held.get("submitted").asInt()).isEqualTo(1);
    assertThat(held.get("now").asInt()).isEqualTo(2);
    assertThat(get(base + "/frozen", corrected).get("position").asLong())
        .as("the place moves on with the log")
        .isEqualTo(frozen.get("position").asLong() + 2);
  }

  @Test
  void aCountysReportIsBuiltFromThoseOfItsUnits() {
    var answer =
        service.get(
            service.county("0400"),
            "/reports/annual/" + YEAR + "/counties/0400/frozen",
            "Consistency-Token",
            given);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var below = RunningService.json(answer).get("builtFrom");

    assertThat(below.valueStream().map(each -> each.get("unit").asString()))
        .containsExactly("0403");
  }

  private static LocalDate day(int dayOfMonth) {
    return LocalDate.of(2024, 1, dayOfMonth);
  }

  private static String value(JsonNode frozen, String figure) {
    return frozen
        .get("figures")
        .valueStream()
        .filter(each -> each.get("figure").asString().equals(figure))
        .findFirst()
        .orElseThrow()
        .get("value")
        .asString();
  }

  private static JsonNode changed(JsonNode report, String figure) {
    return report
        .get("changedSince")
        .valueStream()
        .filter(each -> each.get("figure").asString().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private static List<FrozenFigure> figures(JsonNode frozen) {
    var figures = new ArrayList<FrozenFigure>();
    for (var each : frozen.get("figures")) {
      var of = each.path("of");
      var value = each.path("value");
      figures.add(
          new FrozenFigure(
              each.get("figure").asString(),
              of.isString() ? of.asString() : null,
              value.isNumber() ? new BigDecimal(value.asString()) : null));
    }
    return figures;
  }
}
