package no.nav.medvirkning.query.reportexport;

import static no.nav.medvirkning.query.report.AReport.BY_ORGANISATION;
import static no.nav.medvirkning.query.report.AReport.HELD;
import static no.nav.medvirkning.query.report.AReport.HELD_SHARE;
import static no.nav.medvirkning.query.report.AReport.PAID;
import static no.nav.medvirkning.query.report.AReport.PRESENT;
import static no.nav.medvirkning.query.report.AReport.nation;
import static no.nav.medvirkning.query.report.AReport.row;
import static no.nav.medvirkning.query.report.AReport.unit;
import static no.nav.medvirkning.query.report.AReport.value;
import static no.nav.medvirkning.query.report.AReport.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.AReport;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.UnitFigures;
import org.junit.jupiter.api.Test;

class ReportXlsxTest {

  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(5, 1));
  private static final String RUNS = "=HYPERLINK(\"https://example.org\")";

  private static final FigureValue[] FIGURES = {
    value(HELD, "3"),
    value(HELD_SHARE, "0.7500"),
    value(PRESENT, "9", row("NAV", "4"), row("USER", "5")),
    value(BY_ORGANISATION, "6", row(ORGANISATION.toString(), "6")),
    value(PAID, "123456789012345")
  };

  private static AWorkbook book(Language language, UnitFigures... units) {
    return AWorkbook.of(out ->
        new ReportXlsx(AReport.words(Map.of(ORGANISATION, RUNS)), language)
            .write(List.of(units), out));
  }

  private static AWorkbook book() {
    return book(
        Language.NB,
        nation(FIGURES),
        unit("0403", RUNS, FIGURES),
        unit("2021", "Nav Kárášjohka ŋđšč ÆØÅ", FIGURES));
  }

  @Test
  void every_sheet_has_a_name_of_its_own_that_spreadsheets_take() {
    for (var language : Language.values()) {
      var names = book(language, nation(FIGURES)).sheets().keySet();

      // Three chapters, two figures with rows, and the definitions.
      assertThat(names).hasSize(6);
      assertThat(names)
          .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
      assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
      assertThat(names).noneMatch(name -> name.contains("report"));
    }
  }

  @Test
  void no_cell_is_a_formula_whatever_a_name_says() {
    var book = book();

    assertThat(book.xml().values()).noneMatch(xml -> xml.contains("<f>") || xml.contains("<f "));
    assertThat(book.cells("Møter").get(2)).contains(RUNS);
  }

  @Test
  void norwegian_and_sami_letters_come_through_and_a_number_of_a_unit_is_a_text() {
    var row = book().cells("Møter").get(3);

    assertThat(row).startsWith("2021", "Nav Kárášjohka ŋđšč ÆØÅ", "0400", "3");
    assertThat(book().cells("Møter").get(2)).startsWith("0403");
    assertThat(book().typeOf("Møter", "A3")).isEqualTo("s");
  }

  @Test
  void not_reported_zero_and_withheld_differ() {
    var rows =
        book(
                Language.NB,
                nation(value(HELD, "0")),
                unit("0403", "Nav Hamar", value(HELD, null)),
                unit("0404", "Nav Løten", withheld(HELD)))
            .cells("Møter");

    assertThat(rows.get(1)).endsWith("0");
    assertThat(rows.get(2)).endsWith("Ikke rapportert");
    assertThat(rows.get(3)).endsWith("Skjult");
  }

  @Test
  void money_stands_in_kroner_to_the_last_ore() {
    assertThat(book().cells("Godtgjørelse").get(1)).endsWith("1234567890123.45");
  }

  @Test
  void a_figure_that_is_broken_down_has_a_sheet_with_a_column_for_each_part() {
    var rows = book().cells("Til stede");

    assertThat(rows.getFirst()).endsWith("Nav", "Brukersiden");
    assertThat(rows.get(2)).endsWith("4", "5");
  }

  @Test
  void the_last_sheet_says_how_every_figure_is_counted() {
    var sheets = book().sheets().keySet().stream().toList();
    var rows = book().cells(sheets.getLast());

    assertThat(sheets.getLast()).isEqualTo("Slik er tallene telt");
    assertThat(rows.getFirst())
        .containsExactly("Kode", "Tall", "Slik er det telt", "Måles i", "Telt ut fra hendelsene");
    assertThat(rows.subList(1, rows.size()))
        .extracting(List::getFirst)
        .containsExactly(
            "meetings.held",
            "meetings.held-share",
            "attendance.present",
            "attendance.present-of-organisation",
            "compensation.paid");
    assertThat(rows.get(1)).contains("Møter holdt", "meeting.MeetingClosed");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.get(2).length() > 20);
  }
}
