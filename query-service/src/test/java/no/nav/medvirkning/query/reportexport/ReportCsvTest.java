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

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.AReport;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.reportexport.ReportCsv.Separator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {

  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(5, 1));

  private static String csv(Separator separator, String organisation, UnitFigures... units) {
    var out = new StringBuilder();
    var words = AReport.words(Map.of(ORGANISATION, organisation));
    try {
      new ReportCsv(2024, separator, words, Language.NB).write(List.of(units), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static List<CSVRecord> read(String csv, char separator) throws IOException {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    return format.parse(new StringReader(csv.replace("\uFEFF", ""))).getRecords();
  }

  @Test
  void norwegian_spreadsheets_get_a_mark_semicolons_and_a_decimal_comma() throws IOException {
    var csv = csv(Separator.SEMICOLON, "", unit("0403", "Nav Hamar", value(HELD_SHARE, "0.7500")));

    assertThat(csv).startsWith("\uFEFFyear;level;unitNumber;").endsWith("\r\n");
    assertThat(read(csv, ';').getFirst().get("value")).isEqualTo("0,7500");
  }

  @Test
  void programs_get_commas_a_decimal_point_and_no_mark() throws IOException {
    var csv = csv(Separator.COMMA, "", unit("0403", "Nav Hamar", value(HELD_SHARE, "0.7500")));

    assertThat(csv).startsWith("year,level,unitNumber,");
    assertThat(read(csv, ',').getFirst().get("value")).isEqualTo("0.7500");
  }

  @Test
  void norwegian_and_sami_letters_come_through() throws IOException {
    var name = "Nav Kárášjohka – Ænes Østre Åsen ŋ đ š č ž";
    var csv = csv(Separator.SEMICOLON, "", unit("2021", name, value(HELD, "3")));

    assertThat(read(csv, ';').getFirst().get("unitName")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void a_name_that_a_spreadsheet_would_run_is_made_a_text(String name) throws IOException {
    var figure = value(BY_ORGANISATION, "6", row(ORGANISATION.toString(), "6"));
    var records = read(csv(Separator.COMMA, name, unit("0403", name, figure)), ',');

    assertThat(records.get(1).get("ofName")).isEqualTo("'" + name);
    assertThat(records.getFirst().get("unitName")).isEqualTo("'" + name);
  }

  @Test
  void not_reported_zero_and_withheld_differ() throws IOException {
    var records =
        read(
            csv(
                Separator.COMMA,
                "",
                unit("0403", "Nav Hamar", value(HELD, null)),
                unit("0404", "Nav Løten", value(HELD, "0")),
                unit("0405", "Nav Ringsaker", withheld(HELD))),
            ',');

    assertThat(records).extracting(each -> each.get("value")).containsExactly("", "0", "");
    assertThat(records)
        .extracting(each -> each.get("state"))
        .containsExactly("NOT_REPORTED", "COUNTED", "WITHHELD");
  }

  @Test
  void money_stands_in_kroner_to_the_last_ore() throws IOException {
    var records = read(csv(Separator.SEMICOLON, "", nation(value(PAID, "123456789012345"))), ';');

    assertThat(records.getFirst().get("value")).isEqualTo("1234567890123,45");
    assertThat(records.getFirst().get("measure")).isEqualTo("NOK");
  }

  @Test
  void a_number_of_a_unit_keeps_its_leading_zero_and_rows_follow_their_figure() throws IOException {
    var figure = value(PRESENT, "9", row("NAV", "4"), row("USER", "5"));
    var records = read(csv(Separator.COMMA, "", unit("0403", "Nav Hamar", figure)), ',');

    assertThat(records).extracting(each -> each.get("unitNumber")).containsOnly("0403");
    assertThat(records).extracting(each -> each.get("county")).containsOnly("0400");
    assertThat(records).extracting(each -> each.get("of")).containsExactly("", "NAV", "USER");
    assertThat(records).extracting(each -> each.get("value")).containsExactly("9", "4", "5");
  }
}
