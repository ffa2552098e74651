package no.nav.medvirkning.query;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// The annual report as files: tables, charts, a PDF, and open data.
class ReportFilesOverHttpTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final UnitNumber DIRECTORATE = new UnitNumber("0100");
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber FINNMARK = new UnitNumber("5500");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber LOTEN = new UnitNumber("0404");
  private static final UnitNumber KARASJOK = new UnitNumber("2021");
  private static final CouncilId SHARED = new CouncilId(new UUID(1, 1));
  private static final CouncilId OWN = new CouncilId(new UUID(1, 2));
  private static final String SAMI = "Nav Kárášjohka <Karasjok> & ŋđšč";

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void aYear() {
    service = RunningService.on(TODAY);
    service.given(
        new UnitRegistered(DIRECTORATE, "Nav direktoratet", UnitType.DIRECTORATE, null, null),
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(FINNMARK, "Nav Finnmark", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(LOTEN, "Nav Løten", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(KARASJOK, SAMI, UnitType.OFFICE, FINNMARK, null),
        established(SHARED, "Brukerutvalget Hedmarken", "2022-01-01", HAMAR, LOTEN),
        new MandateAdopted(
            SHARED, 1, mandate(), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 1)),
        established(OWN, "Brukerutvalget Karasjok", "2023-06-01", KARASJOK));
    var n = 1;
    for (var day : List.of("2022-03-01", "2023-03-01", "2024-03-01", "2024-06-01", "2024-09-03")) {
      meeting(SHARED, n++, LocalDate.parse(day));
    }
    for (var feedback = 1; feedback <= 6; feedback++) {
      service.given(
          AFeedback.number(feedback, LocalDate.of(2024, 2, feedback)).to(HAMAR).registered());
    }
    token =
        service.given(
            new AnnualReportOpened(
                HAMAR,
                2024,
                ReportLevel.UNIT,
                INNLANDET,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 1, 2)),
            new SectionWritten(
                HAMAR,
                2024,
                ReportSection.WHAT_WAS_DONE,
                "Vi fikk råd om <b>ventetid</b> & køer.\nNytt avsnitt om Øst.",
                LocalDate.of(2025, 1, 20)));
  }

  private static void meeting(CouncilId council, int n, LocalDate day) {
    var id = new MeetingId(new UUID(3, n));
    service.given(
        new MeetingScheduled(
            id, council, List.of(new MeetingDay(day, null, null)), new Venue("Hamar", null)),
        new MeetingClosed(id, council, day));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> get(String caller, String path, String... headers) {
    var all = new ArrayList<>(List.of("Consistency-Token", token));
    all.addAll(List.of(headers));
    return service.get(caller, path, all.toArray(String[]::new));
  }

  static RunningService service() {
    return service;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Element svg(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }

  // ---- tables

  @Test
  void tables_come_as_files_with_a_name() {
    var csv = get(service.office("0403"), "/reports/annual/2024/units/0403/report.csv");
    var xlsx = get(service.county("0400"), "/reports/annual/2024/counties/0400/report.xlsx");

    assertThat(header(csv, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(header(csv, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"annual-report-2024-0403.csv\"");
    assertThat(csv.body()).startsWith("\uFEFFyear;").contains(";meetings.held;");
    assertThat(header(xlsx, "Content-Type"))
        .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(header(xlsx, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"annual-report-2024-0400.xlsx\"");
    assertThat(xlsx.body()).startsWith("PK");
  }

  @Test
  void the_table_of_the_nation_holds_the_whole_and_every_unit() {
    var csv = get(service.directorate(), "/reports/annual/2024/report.csv?separator=COMMA").body();

    assertThat(csv)
        .contains("2024,NATION,,")
        .contains("2024,UNIT,0403,Nav Hamar,0400,")
        .contains(SAMI);
    // The shared council held three: once in the whole, and at each of the two.
    assertThat(csv.lines().filter(line -> line.contains(",meetings.held,")))
        .filteredOn(line -> line.contains(",3,COUNT,"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.csv",
        "report.xlsx",
        "report.pdf",
        "charts/meetings.svg",
        "charts/meetings"
      })
  void a_unit_out_of_reach_reads_like_a_missing_one(String file) {
    for (var unit : List.of("2021", "9999")) {
      var answer = get(service.office("0403"), "/reports/annual/2024/units/" + unit + "/" + file);

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }
  }

  // ---- charts

  @Test
  void a_chart_tells_its_numbers_in_words() throws Exception {
    var answer = get(service.office("0403"), "/reports/annual/2024/units/0403/charts/meetings.svg");
    var svg = svg(answer);

    assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
    assertThat(header(answer, "Content-Language")).isEqualTo("nb");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("lang")).isEqualTo("nb");
    for (var id : svg.getAttribute("aria-labelledby").split(" ")) {
      assertThat(answer.body()).contains("id=\"" + id + "\"");
    }
    assertThat(text(svg, "title"))
        .isEqualTo("Møter holdt mot mandatet, Nav Hamar, til og med 2024");
    assertThat(text(svg, "desc"))
        .contains(
            "Møter holdt: 2020 Ikke rapportert; 2021 Ikke rapportert; 2022 1; 2023 1; 2024 3.")
        .contains("2024 4.");
  }

  @Test
  void a_chart_runs_nothing_and_fetches_nothing() throws Exception {
    var svg = svg(get(service.directorate(), "/reports/annual/2024/charts/coverage.svg"));
    var names = new TreeSet<String>();
    var all = svg.getElementsByTagName("*");
    for (var at = 0; at < all.getLength(); at++) {
      var element = (Element) all.item(at);
      names.add(element.getTagName());
      for (var attribute : List.of("href", "xlink:href", "style", "onload", "onclick")) {
        assertThat(element.hasAttribute(attribute)).isFalse();
      }
    }
    assertThat(names).isSubsetOf(Set.of("title", "desc", "rect", "g", "path", "text"));
  }

  @Test
  void a_chart_speaks_the_language_of_the_request() throws Exception {
    var path = "/reports/annual/2024/counties/5500/charts/feedback.svg";
    assertThat(text(svg(get(service.county("5500"), path, "Accept-Language", "nn")), "title"))
        .contains("Innspel");
    assertThat(text(svg(get(service.county("5500"), path, "Accept-Language", "en")), "title"))
        .contains("Feedback received and answered in time, Nav Finnmark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "MEETINGS", "coverage"})
  void a_chart_that_there_is_not_is_not_found(String name) {
    var path = "/reports/annual/2024/units/0403/charts/" + name;
    assertThat(get(service.office("0403"), path + ".svg").statusCode()).isEqualTo(404);
    assertThat(get(service.office("0403"), path).statusCode()).isEqualTo(404);
  }

  @Test
  void the_coverage_of_a_county_is_one_row() {
    var path = "/reports/annual/2024/counties/0400/charts/coverage";
    var rows = RunningService.json(get(service.county("0400"), path)).get("rows");

    assertThat(rows).hasSize(1);
    assertThat(rows.at("/0/label").asString()).isEqualTo("Nav Innlandet");
  }

  @Test
  void the_table_twin_holds_the_numbers_of_the_chart() throws Exception {
    var path = "/reports/annual/2024/charts/coverage";
    var table = RunningService.json(get(service.directorate(), path));
    var svg = svg(get(service.directorate(), path + ".svg"));

    assertThat(table.get("title").asString()).isEqualTo(text(svg, "title"));
    assertThat(table.get("description").asString()).isEqualTo(text(svg, "desc"));
    var columns =
        StreamSupport.stream(table.get("columns").spliterator(), false)
            .map(column -> column.get("figure").asString(""))
            .toList();
    assertThat(columns).startsWith("", "coverage.own-council", "coverage.shared-council");
    var innlandet = table.get("rows").get(0);
    assertThat(innlandet.get("label").asString()).isEqualTo("Nav Innlandet");
    // Hamar and Løten share one; Karasjok has its own.
    assertThat(innlandet.at("/values/0/value").asInt()).isEqualTo(0);
    assertThat(innlandet.at("/values/1/value").asInt()).isEqualTo(2);
    assertThat(table.at("/rows/1/values/0/value").asInt()).isEqualTo(1);
  }

  // ---- PDF

  @Test
  void a_pdf_is_tagged_has_its_typefaces_in_it_and_tells_it_all() throws IOException {
    var pdf =
        APdf.of(
            service, service.office("0403"), token, "/reports/annual/2024/units/0403/report.pdf");

    assertThat(pdf.contentType()).isEqualTo("application/pdf");
    assertThat(pdf.disposition()).isEqualTo("attachment; filename=\"annual-report-2024-0403.pdf\"");
    assertThat(pdf.language()).isEqualTo("nb");
    assertThat(pdf.title()).isEqualTo("Årsrapport om brukermedvirkning 2024 – Nav Hamar");
    assertThat(pdf.isTagged()).isTrue();
    assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.endsWith("embedded"));
    assertThat(pdf.alternatives())
        .anyMatch(each -> each.contains("Møter holdt: 2020 Ikke rapportert"));
    assertThat(pdf.text())
        .contains("Årsrapport om brukermedvirkning 2024", "Hva vi gjorde")
        .contains("Vi fikk råd om <b>ventetid</b> & køer.", "Nytt avsnitt om Øst.")
        .contains("delt: dekker Nav Hamar, Nav Løten; Nav Hamar er vert")
        .contains("Møter holdt", "Ikke rapportert", "Side 1 av")
        .contains("Fristen er 1. februar 2025");
  }

  @Test
  void a_pdf_has_the_sami_letters_and_takes_a_name_for_what_it_is() throws IOException {
    var pdf =
        APdf.of(
            service, service.office("2021"), token, "/reports/annual/2024/units/2021/report.pdf");

    assertThat(pdf.text()).contains(SAMI);
    assertThat(pdf.title()).contains(SAMI);
  }

  @Test
  void the_nation_and_a_county_have_a_pdf_with_their_coverage() throws IOException {
    var nation = APdf.of(service, service.directorate(), token, "/reports/annual/2024/report.pdf");
    var county =
        APdf.of(
            service,
            service.county("0400"),
            token,
            "/reports/annual/2024/counties/0400/report.pdf");

    assertThat(nation.text()).contains("Hele landet", "Nav Innlandet", "Nav Finnmark");
    assertThat(nation.alternatives()).anyMatch(each -> each.contains("Nav Innlandet 2"));
    assertThat(county.text()).contains("Nav Innlandet", "Dekning");
  }

  @ParameterizedTest
  @CsvSource({
    "nb, /reports/annual/2024/units/0403/report.pdf",
    "nn, /reports/annual/2024/units/0403/report.pdf",
    "en, /reports/annual/2024/units/0403/report.pdf",
    "nb, /reports/annual/2024/counties/0400/report.pdf",
    "nb, /reports/annual/2024/report.pdf"
  })
  void a_pdf_is_accessible_as_far_as_a_machine_can_tell(String language, String path)
      throws Exception {
    var answer =
        service.bytes(
            service.directorate(), path, "Consistency-Token", token, "Accept-Language", language);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(PdfUa.broken(answer.body())).isEmpty();
  }

  @Test
  void a_machine_can_tell_a_chart_without_words() throws Exception {
    var path = "/reports/annual/2024/units/0403/report.pdf";
    var answer = service.bytes(service.directorate(), path, "Consistency-Token", token);

    assertThat(PdfUa.broken(APdf.withoutAlternatives(answer.body())))
        .singleElement()
        .asString()
        .startsWith("7.3-1 Figure tags shall include an alternative representation");
  }

  // ---- open data

  @Test
  void anybody_may_read_the_figures_of_counties_and_the_nation() {
    var answer = service.getWithoutToken("/open/annual-figures?year=2024");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var open = RunningService.json(answer);

    assertThat(header(answer, "Cache-Control")).contains("public", "max-age=3600");
    assertThat(open.get("licence").asString()).isEqualTo("http://data.norge.no/nlod/no/2.0");
    assertThat(open.get("figures").findValuesAsString("level")).contains("NATION", "COUNTY");
    assertThat(open.get("figures").findValuesAsString("level")).doesNotContain("UNIT");
    assertThat(answer.body())
        .doesNotContain("0403", "2021", "ORGANISATION", "Hamar", "Hedmarken")
        .contains("Nav Innlandet");
  }

  @Test
  void open_figures_come_as_csv_too() {
    var answer = service.getWithoutToken("/open/annual-figures?year=2024", "Accept", "text/csv");

    assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(answer.body().lines().findFirst().orElseThrow())
        .isEqualTo(
            "year,level,areaNumber,areaName,chapter,figure,figureName,of,ofName,value,measure,state");
    assertThat(answer.body()).contains("2024,COUNTY,0400,Nav Innlandet,MEETINGS,meetings.held,");
  }

  @Test
  void a_year_that_is_not_over_is_not_open() {
    assertThat(service.getWithoutToken("/open/annual-figures?year=2025").statusCode())
        .isEqualTo(400);
    assertThat(service.getWithoutToken("/open/annual-figures?year=2005").statusCode())
        .isEqualTo(400);
    assertThat(
            RunningService.json(service.getWithoutToken("/open/annual-figures"))
                .get("year")
                .asInt())
        .isEqualTo(2024);
  }

  @Test
  void who_asks_too_often_is_told_when_to_come_again() {
    try (var strict = RunningService.on(TODAY, "medvirkning.open-data.per-address=2")) {
      strict.getWithoutToken("/open/dataset");
      strict.getWithoutToken("/open/dataset");
      var third = strict.getWithoutToken("/open/dataset");

      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void nothing_else_is_open() {
    assertThat(service.getWithoutToken("/reports/annual/2024").statusCode()).isEqualTo(401);
    assertThat(service.getWithoutToken("/open/others").statusCode()).isEqualTo(401);
  }

  private static Model described(String mediaType, Lang syntax) {
    var answer = service.getWithoutToken("/open/dataset", "Accept", mediaType);
    assertThat(header(answer, "Content-Type")).startsWith(mediaType);
    return CatalogueRules.read(answer.body(), syntax);
  }

  @Test
  void the_data_set_is_described_as_the_national_profile_demands() {
    var described = described("text/turtle", Lang.TURTLE);

    assertThat(CatalogueRules.broken(described)).isEmpty();
    assertThat(described.listObjectsOfProperty(DCTerms.license).toList())
        .extracting(Object::toString)
        .containsExactly("http://publications.europa.eu/resource/authority/licence/NLOD_2_0");
    assertThat(described.listObjectsOfProperty(DCAT.accessURL).toList())
        .singleElement()
        .asString()
        .startsWith("http://localhost:")
        .endsWith("/open/annual-figures");
    assertThat(described.listObjectsOfProperty(DCTerms.publisher).toList())
        .singleElement()
        .asString()
        .endsWith("/organizations/889640782");
  }

  @Test
  void the_description_says_the_same_in_both_syntaxes() {
    var turtle = described("text/turtle", Lang.TURTLE);
    var jsonLd = described("application/ld+json", Lang.JSONLD11);

    assertThat(turtle.size()).isGreaterThan(80);
    assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
  }

  @Test
  void catalogues_that_ask_for_nothing_in_particular_get_json_ld() {
    assertThat(header(service.getWithoutToken("/open/dataset"), "Content-Type"))
        .startsWith("application/ld+json");
  }
}
