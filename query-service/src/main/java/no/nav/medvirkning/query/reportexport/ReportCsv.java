package no.nav.medvirkning.query.reportexport;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.platform.SpreadsheetCell;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.ReportWords;
import no.nav.medvirkning.query.report.UnitFigures;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/// One line for each figure of each unit, broken down where the figure is. Column names are the
/// same in every language; no cell runs as a formula.
final class ReportCsv {

  /// Which spreadsheet it is for.
  enum Separator {
    /// As Norwegian ones expect: semicolons, a decimal comma, and a byte order mark.
    SEMICOLON,
    /// As programs expect (RFC 4180): commas and a decimal point.
    COMMA
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String[] COLUMNS = {
    "year",
    "level",
    "unitNumber",
    "unitName",
    "county",
    "chapter",
    "figure",
    "figureName",
    "of",
    "ofName",
    "value",
    "measure",
    "state",
    "records",
    "recordedLate"
  };

  private final int year;
  private final Separator separator;
  private final ReportWords words;
  private final Language language;

  ReportCsv(int year, Separator separator, ReportWords words, Language language) {
    this.year = year;
    this.separator = separator;
    this.words = words;
    this.language = language;
  }

  void write(Collection<UnitFigures> units, Appendable out) throws IOException {
    var semicolon = separator == Separator.SEMICOLON;
    if (semicolon) {
      out.append(BYTE_ORDER_MARK);
    }
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(semicolon ? ';' : ',')
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .setHeader(COLUMNS)
            .get();
    var printer = new CSVPrinter(out, format);
    for (var unit : units) {
      for (var value : unit.figures()) {
        print(printer, unit, value);
      }
    }
  }

  private void print(CSVPrinter printer, UnitFigures unit, FigureValue value) throws IOException {
    line(
        printer,
        unit,
        value,
        "",
        "",
        value.value(),
        value.withheld(),
        value.things(),
        value.late());
    var by = value.figure().of();
    if (by != null) {
      for (var row : value.rows()) {
        var name = words.row(by, row.of(), language);
        line(printer, unit, value, row.of(), name, row.value(), row.withheld(), row.things(), null);
      }
    }
  }

  private void line(
      CSVPrinter printer,
      UnitFigures unit,
      FigureValue figure,
      String of,
      String ofName,
      @Nullable BigDecimal value,
      boolean withheld,
      int records,
      @Nullable Integer late)
      throws IOException {
    var definition = figure.figure();
    printer.printRecord(
        Stream.of(
                year,
                unit.level(),
                unit.unit() == null ? "" : unit.unit().number(),
                unit.unit() == null ? "" : Objects.toString(unit.unit().name(), ""),
                Objects.toString(unit.county(), ""),
                definition.chapter(),
                definition.code(),
                words.name(definition, language),
                of,
                ofName,
                value == null ? "" : number(Cells.value(value, definition.measure())),
                Cells.measure(definition.measure()),
                state(value, withheld),
                records,
                late == null ? "" : late)
            .map(cell -> SpreadsheetCell.neutral(cell.toString())));
  }

  private String number(BigDecimal value) {
    var text = value.toPlainString();
    return separator == Separator.SEMICOLON ? text.replace('.', ',') : text;
  }

  /// Not reported differs from zero, and from what is withheld.
  private static String state(@Nullable BigDecimal value, boolean withheld) {
    if (withheld) {
      return "WITHHELD";
    }
    return value == null ? "NOT_REPORTED" : "COUNTED";
  }
}
