package no.nav.medvirkning.query.annualreport;

import static no.nav.medvirkning.query.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The reports of 2024, as they stand on 20 February 2025.
class StatusOverHttpTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 20);
  private static final LocalDate DUE = LocalDate.of(2025, 2, 10);
  private static final LocalDate OPENED = LocalDate.of(2025, 1, 6);

  private static final UnitNumber DIRECTORATE = new UnitNumber("0200");
  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber SAGENE = new UnitNumber("0314");
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber KONGSVINGER = new UnitNumber("0402");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber LOTEN = new UnitNumber("0415");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final UnitNumber NORD_ODAL = new UnitNumber("0418");
  private static final UnitNumber SOR_ODAL = new UnitNumber("0419");
  private static final UnitNumber EIDSKOG = new UnitNumber("0420");
  private static final UnitNumber GRUE = new UnitNumber("0423");
  private static final UnitNumber AASNES = new UnitNumber("0425");
  private static final UnitNumber NEW = new UnitNumber("0499");
  private static final UnitNumber AIDS = new UnitNumber("4714");

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void theWinterOf2025() {
    service = RunningService.on(TODAY);
    service.given(
        unit(DIRECTORATE, "Direktoratet", UnitType.DIRECTORATE, null),
        unit(OSLO, "Nav Oslo", UnitType.COUNTY, null),
        unit(SAGENE, "Nav Sagene", UnitType.OFFICE, OSLO),
        unit(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null),
        unit(KONGSVINGER, "Nav Kongsvinger", UnitType.OFFICE, INNLANDET),
        unit(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET),
        unit(LOTEN, "Nav Løten", UnitType.OFFICE, INNLANDET),
        unit(STANGE, "Nav Stange", UnitType.OFFICE, INNLANDET),
        unit(NORD_ODAL, "Nav Nord-Odal", UnitType.OFFICE, INNLANDET),
        unit(SOR_ODAL, "Nav Sør-Odal", UnitType.OFFICE, INNLANDET),
        unit(EIDSKOG, "Nav Eidskog", UnitType.OFFICE, INNLANDET),
        unit(GRUE, "Nav Grue", UnitType.OFFICE, INNLANDET),
        unit(AASNES, "Nav Åsnes", UnitType.OFFICE, INNLANDET),
        unit(AIDS, "Hjelpemiddelsentralen", UnitType.SPECIAL_UNIT, null),
        new UnitRegistered(NEW, "Nav Ny", UnitType.OFFICE, INNLANDET, LocalDate.of(2025, 1, 1)),
        // Closed before the year, closed in it, and called something else since.
        new UnitClosed(AASNES, LocalDate.of(2023, 12, 31), List.of(GRUE)),
        new UnitClosed(LOTEN, LocalDate.of(2024, 6, 30), List.of(HAMAR)),
        new UnitRenamed(SAGENE, "Nav Sagene og Torshov", LocalDate.of(2025, 1, 1)),
        new UnitMoved(SAGENE, INNLANDET, LocalDate.of(2025, 2, 1)));
    // Kongsvinger's council is shared. Grue hosted one until May and shares Kongsvinger's since.
    // Eidskog shared one that was dissolved. The county's own council is no office's.
    var since = LocalDate.of(2020, 1, 1);
    var june = LocalDate.of(2024, 6, 1);
    service.given(
        council(1, KONGSVINGER, since, KONGSVINGER, NORD_ODAL, SOR_ODAL),
        new CoverageChanged(
            council(1),
            KONGSVINGER,
            List.of(
                new Coverage(KONGSVINGER, since, null),
                new Coverage(NORD_ODAL, since, null),
                new Coverage(SOR_ODAL, since, null),
                new Coverage(GRUE, june, null)),
            null,
            june),
        council(2, GRUE, since, GRUE),
        new CouncilDissolved(council(2), LocalDate.of(2024, 5, 31), "Slått sammen"),
        council(3, HAMAR, since, HAMAR, EIDSKOG),
        new CouncilDissolved(council(3), LocalDate.of(2024, 10, 1), "Nedlagt"),
        council(4, INNLANDET, since, INNLANDET, STANGE));
    token =
        service.given(
            opened(INNLANDET, ReportLevel.COUNTY, DIRECTORATE),
            opened(KONGSVINGER, ReportLevel.UNIT, INNLANDET),
            opened(HAMAR, ReportLevel.UNIT, INNLANDET),
            submitted(HAMAR, 1, LocalDate.of(2025, 2, 13)),
            opened(STANGE, ReportLevel.UNIT, INNLANDET),
            submitted(STANGE, 1, LocalDate.of(2025, 2, 3)),
            new AnnualReportReturned(
                STANGE, 2024, 1, "Si mer", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 2, 5)),
            opened(SOR_ODAL, ReportLevel.UNIT, INNLANDET),
            submitted(SOR_ODAL, 1, LocalDate.of(2025, 2, 10)),
            new AnnualReportApproved(SOR_ODAL, 2024, 1, LocalDate.of(2025, 2, 12)),
            opened(LOTEN, ReportLevel.UNIT, INNLANDET),
            new AnnualReportOpened(
                GRUE, 2023, ReportLevel.UNIT, INNLANDET, LocalDate.of(2024, 2, 1), OPENED));
    awaitViews();
  }

  /// The first who asks may have to wait longer for the views than a request does.
  private static void awaitViews() {
    for (var i = 0; i < 10; i++) {
      var path = "/reports/annual/2024/status";
      if (service.get(service.directorate(), path, "Consistency-Token", token).statusCode()
          == 200) {
        return;
      }
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static UnitRegistered unit(
      UnitNumber number, String name, UnitType type, UnitNumber county) {
    return new UnitRegistered(number, name, type, county, null);
  }

  private static CouncilId council(int n) {
    return new CouncilId(new UUID(1, n));
  }

  private static CouncilEstablished council(
      int n, UnitNumber host, LocalDate on, UnitNumber... served) {
    var coverage = List.of(served).stream().map(unit -> new Coverage(unit, on, null)).toList();
    return new CouncilEstablished(
        council(n), "Utvalg " + n, CouncilLevel.LOCAL, host, coverage, null, on);
  }

  private static AnnualReportOpened opened(UnitNumber unit, ReportLevel level, UnitNumber by) {
    return new AnnualReportOpened(unit, 2024, level, by, DUE, OPENED);
  }

  private static AnnualReportSubmitted submitted(UnitNumber unit, int n, LocalDate on) {
    return new AnnualReportSubmitted(
        unit,
        2024,
        n,
        7,
        1,
        List.of(
            new FrozenFigure("meetings.held", null, new BigDecimal("4")),
            new FrozenFigure("attendance.share", "USER", new BigDecimal("0.8750")),
            new FrozenFigure("compensation.paid", null, null)),
        List.of(),
        on);
  }

  private static JsonNode status(String caller, String query) {
    var answer =
        service.get(caller, "/reports/annual/2024/status" + query, "Consistency-Token", token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static List<String> numbers(JsonNode status) {
    return status.get("items").valueStream().map(StatusOverHttpTest::number).toList();
  }

  private static String number(JsonNode line) {
    return line.at("/unit/number").asString();
  }

  private static JsonNode line(JsonNode status, UnitNumber unit) {
    return StreamSupport.stream(status.get("items").spliterator(), false)
        .filter(line -> number(line).equals(unit.value()))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode line(UnitNumber unit) {
    return line(status(service.directorate(), ""), unit);
  }

  private static String state(JsonNode line) {
    return line.get("state").asString();
  }

  // ---- who stands where

  @Test
  void everyUnitThatWasThereInTheYearIsThereAndNoOther() {
    assertThat(numbers(status(service.directorate(), "")))
        .containsExactly(
            "0200", "0300", "0314", "0400", "0402", "0403", "0415", "0417", "0418", "0419", "0420",
            "0423", "4714");
  }

  @Test
  void aReportThatIsAwaitedIsLateByTheDaysSinceItWasDue() {
    var kongsvinger = line(KONGSVINGER);
    assertThat(state(kongsvinger)).isEqualTo("OPEN");
    assertThat(kongsvinger.get("due").asString()).isEqualTo("2025-02-10");
    assertThat(kongsvinger.get("lateBy").asInt()).isEqualTo(10);
    assertThat(kongsvinger.get("submittedOn").isNull()).isTrue();
    assertThat(kongsvinger.get("council").asString()).isEqualTo("HOSTS");
    assertThat(kongsvinger.at("/openedBy/name").asString()).isEqualTo("Nav Innlandet");
  }

  @Test
  void aSubmittedOneIsAsLateAsItCame() {
    var hamar = line(HAMAR);
    assertThat(state(hamar)).isEqualTo("SUBMITTED");
    assertThat(hamar.get("submittedOn").asString()).isEqualTo("2025-02-13");
    assertThat(hamar.get("lateBy").asInt()).isEqualTo(3);
    assertThat(hamar.get("submissions").asInt()).isEqualTo(1);
  }

  @Test
  void aReturnedOneHasItsNewDueDate() {
    var stange = line(STANGE);
    assertThat(state(stange)).isEqualTo("RETURNED");
    assertThat(stange.get("due").asString()).isEqualTo("2025-03-01");
    assertThat(stange.get("lateBy").isNull()).isTrue();
    assertThat(stange.get("returned").asInt()).isEqualTo(1);
    assertThat(stange.get("submittedOn").asString()).isEqualTo("2025-02-03");
  }

  @Test
  void aUnitThatSharesACouncilIsReportedByItsHostUnlessItHasAReportOfItsOwn() {
    var shares = line(NORD_ODAL);
    assertThat(state(shares)).isEqualTo("WITH_HOST");
    assertThat(shares.get("council").asString()).isEqualTo("SHARES");
    assertThat(shares.at("/host/number").asString()).isEqualTo("0402");
    assertThat(shares.get("due").isNull()).isTrue();
    var own = line(SOR_ODAL);
    assertThat(state(own)).isEqualTo("APPROVED");
    assertThat(own.get("approvedOn").asString()).isEqualTo("2025-02-12");
    assertThat(own.get("lateBy").isNull()).isTrue();
    assertThat(own.get("council").asString()).isEqualTo("SHARES");
  }

  @Test
  void whoHostedACouncilForAPartOfTheYearReportsItself() {
    var grue = line(GRUE);
    assertThat(grue.get("council").asString()).isEqualTo("HOSTS");
    assertThat(grue.get("host").isNull()).isTrue();
    assertThat(state(grue))
        .as("its report of another year is no report of this")
        .isEqualTo("NOT_OPENED");
  }

  @Test
  void aCouncilThatIsDissolvedIsSharedNoMoreAndACountysIsNoOffices() {
    assertThat(line(EIDSKOG).get("council").asString()).isEqualTo("NONE");
    assertThat(state(line(EIDSKOG))).isEqualTo("NOT_OPENED");
    assertThat(line(STANGE).get("council").asString()).isEqualTo("NONE");
    assertThat(line(INNLANDET).get("council").asString()).isEqualTo("HOSTS");
  }

  @Test
  void aClosedUnitIsWrittenForByThoseWhoTookOver() {
    var loten = line(LOTEN);
    assertThat(loten.get("closedOn").asString()).isEqualTo("2024-06-30");
    assertThat(loten.get("writtenBy").size()).isEqualTo(1);
    assertThat(loten.at("/writtenBy/0/name").asString()).isEqualTo("Nav Hamar");
    assertThat(line(HAMAR).get("writtenBy").isEmpty()).isTrue();
  }

  @Test
  void aUnitIsCalledAndLiesWhereItDidAtTheEndOfTheYear() {
    var sagene = line(SAGENE);
    assertThat(sagene.at("/unit/name").asString()).isEqualTo("Nav Sagene");
    assertThat(sagene.at("/county/number").asString()).isEqualTo("0300");
  }

  @Test
  void eachIsReadInItsOwnPlace() {
    assertThat(line(HAMAR).get("link").asString()).isEqualTo("/reports/annual/2024/units/0403");
    assertThat(line(INNLANDET).get("link").asString())
        .isEqualTo("/reports/annual/2024/counties/0400");
    assertThat(line(DIRECTORATE).get("link").asString()).isEqualTo("/reports/annual/2024");
    assertThat(line(AIDS).get("level").asString()).isEqualTo("UNIT");
  }

  // ---- counts, filters, pages

  @Test
  void allAreCountedInAllAndByCounty() {
    var status = status(service.directorate(), "?state=OPEN&limit=1");
    assertThat(status.get("total").toString())
        .isEqualTo(
            "{\"units\":13,\"notOpened\":6,\"withHost\":1,\"open\":3,\"submitted\":1,"
                + "\"returned\":1,\"approved\":1,\"overdue\":3}");
    assertThat(
            status
                .get("counties")
                .valueStream()
                .map(each ->
                    each.at("/county/number").asString("") + " " + each.at("/counts/units")))
        .containsExactly("0300 2", "0400 9", " 2");
    assertThat(status.at("/counties/1/counts").toString())
        .isEqualTo(
            "{\"units\":9,\"notOpened\":2,\"withHost\":1,\"open\":3,\"submitted\":1,"
                + "\"returned\":1,\"approved\":1,\"overdue\":3}");
  }

  @Test
  void theListIsNarrowedByStateAndCounty() {
    assertThat(numbers(status(service.directorate(), "?state=OPEN")))
        .containsExactly("0400", "0402", "0415");
    assertThat(numbers(status(service.directorate(), "?county=0300")))
        .containsExactly("0300", "0314");
    assertThat(numbers(status(service.directorate(), "?county=0300&state=OPEN"))).isEmpty();
  }

  @Test
  void pagesFollowEachOther() {
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = status(service.directorate(), "?limit=5" + next);
      assertThat(page.get("items").size()).isLessThanOrEqualTo(5);
      seen.addAll(numbers(page));
      next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!next.isEmpty());
    assertThat(seen).isEqualTo(numbers(status(service.directorate(), ""))).hasSize(13);
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    var cursor = status(service.directorate(), "?limit=5").get("next").asString();
    for (var other :
        List.of("2024/status?state=OPEN&", "2024/status?county=0400&", "2023/status?")) {
      var answer =
          service.get(service.directorate(), "/reports/annual/" + other + "cursor=" + cursor);
      assertThat(answer.statusCode()).as(other).isEqualTo(400);
    }
  }

  @Test
  void whatCannotBeUnderstoodIsNamed() {
    for (var query : List.of("?cursor=nonsense", "?limit=0", "?state=LATE", "?county=4")) {
      var answer = service.get(service.directorate(), "/reports/annual/2024/status" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(json(answer).get("code").asString()).isEqualTo("request.parameter-invalid");
    }
  }

  @Test
  void aYearWithoutReportsIsMissing() {
    for (var year : List.of("2005", "2026", "-1")) {
      assertThat(
              service
                  .get(service.directorate(), "/reports/annual/" + year + "/status")
                  .statusCode())
          .as(year)
          .isEqualTo(404);
    }
  }

  // ---- who sees what

  @Test
  void anOfficeSeesItsOwnAndThoseItHasTakenOver() {
    var status = status(service.office("0403"), "");
    assertThat(numbers(status)).containsExactly("0403", "0415");
    assertThat(status.at("/total/units").asInt()).isEqualTo(2);
  }

  @Test
  void aCountySeesThoseBelowItAndCountsNoOther() {
    var status = status(service.county("0300"), "");
    assertThat(numbers(status)).containsExactly("0300");
    assertThat(status.get("counties").size()).isEqualTo(1);
    assertThat(numbers(status(service.county("0400"), "")))
        .as("Sagene has moved there since")
        .contains("0314", "0415")
        .doesNotContain("0300", "0200", "4714");
  }

  // ---- what waits

  private static List<String> tasks(String caller, String query) {
    var answer =
        service.get(
            caller,
            "/tasks?kind=ANNUAL_REPORT_DUE&kind=ANNUAL_REPORT_TO_APPROVE" + query,
            "Consistency-Token",
            token,
            "Accept-Language",
            "en");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer)
        .get("items")
        .valueStream()
        .map(task ->
            String.join(
                " | ",
                task.get("due").asString(),
                task.get("what").asString(),
                task.get("link").asString(),
                task.get("overdue").asString()))
        .toList();
  }

  @Test
  void aReportIsDueForTheUnitAndForThoseWhoTookOver() {
    assertThat(tasks(service.office("0403"), ""))
        .containsExactly(
            "2025-02-10 | Submit the annual report for 2024 of unit 0415"
                + " | /reports/annual/2024/units/0415 | true");
    assertThat(tasks(service.office("0417"), ""))
        .containsExactly(
            "2025-03-01 | Submit the annual report for 2024 of unit 0417"
                + " | /reports/annual/2024/units/0417 | false");
    assertThat(tasks(service.office("0419"), "")).as("approved").isEmpty();
    assertThat(tasks(service.office("0418"), "")).as("never opened").isEmpty();
  }

  @Test
  void aSubmittedReportWaitsForTheLevelAbove() {
    assertThat(tasks(service.county("0400"), ""))
        .containsExactly(
            "2025-02-10 | Submit the annual report for 2024 of unit 0400"
                + " | /reports/annual/2024/counties/0400 | true",
            "2025-03-13 | Approve or return the annual report for 2024 of unit 0403"
                + " | /reports/annual/2024/units/0403 | false");
    assertThat(tasks(service.directorate("0200"), "")).isEmpty();
  }

  @Test
  void bothStandInTheCalendar() throws Exception {
    var answer =
        service.get(
            service.county("0400"),
            "/tasks.ics",
            "Consistency-Token",
            token,
            "Accept-Language",
            "nn");
    var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(answer.body().replace("\r\n ", ""))
        .contains("SUMMARY:Forfalle: Lever årsrapporten for 2024 frå eining 0400")
        .contains("SUMMARY:Godkjenn eller send tilbake årsrapporten for 2024 frå eining 0403")
        .contains("UID:annual-report-to-approve-0403-2024-1@medvirkning.nav.no");
  }

  // ---- for others to read

  @Test
  void othersReadReportsAndFrozenFigures() {
    var reports = service.bean(AnnualReports.class);
    assertThat(reports.find(HAMAR, 2024).orElseThrow().submissions()).hasSize(1);
    assertThat(reports.find(GRUE, 2024)).isEmpty();
    assertThat(reports.ofYear(2024, List.of(STANGE, HAMAR, GRUE)))
        .extracting(AnnualReportView::unit)
        .containsExactly(HAMAR, STANGE);
    var frozen = reports.frozen(HAMAR, 2024, 1).orElseThrow();
    assertThat(frozen.figures())
        .as("to the last digit, through the store")
        .isEqualTo(submitted(HAMAR, 1, TODAY).figures());
    assertThat(reports.frozen(HAMAR, 2024, 2)).isEmpty();
  }
}
