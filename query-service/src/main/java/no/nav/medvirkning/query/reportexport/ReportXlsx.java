package no.nav.medvirkning.query.reportexport;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.ReportWords;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.Measure;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook: for each chapter a sheet with a row for each unit, for each figure that is broken
/// down a sheet of its own, and a sheet that says how every figure is counted. Rows go out as they
/// are written; texts are texts and never formulas.
final class ReportXlsx {

  private static final int ROWS_AT_ONCE = 100;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int FIRST_FIGURE = 3;

  private final ReportWords words;
  private final Language language;

  ReportXlsx(ReportWords words, Language language) {
    this.words = words;
    this.language = language;
  }

  /// @param units the whole first: what it is broken down by are the columns
  void write(List<UnitFigures> units, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Medvirkning", null)) {
      var names = new HashMap<String, Integer>();
      var whole = units.getFirst();
      for (var chapter : byChapter(whole).entrySet()) {
        var figures = chapter.getValue();
        figures(book, sheetName(words.chapter(chapter.getKey(), language), names), figures, units);
        for (var figure : figures) {
          if (figure.of() != null) {
            rows(book, sheetName(words.name(figure, language), names), figure, units);
          }
        }
      }
      definitions(
          book, sheetName(words.text("reportfile.sheet.definitions", language), names), whole);
    }
  }

  private static Map<Chapter, List<FigureDefinition>> byChapter(UnitFigures whole) {
    var chapters = new LinkedHashMap<Chapter, List<FigureDefinition>>();
    whole
        .figures()
        .forEach(value ->
            chapters
                .computeIfAbsent(value.figure().chapter(), _ -> new ArrayList<>())
                .add(value.figure()));
    return chapters;
  }

  private void figures(
      Workbook book, String name, List<FigureDefinition> figures, Collection<UnitFigures> units)
      throws IOException {
    var sheet = book.newWorksheet(name);
    var titles = figures.stream().map(figure -> words.name(figure, language)).toList();
    header(sheet, titles);
    var row = 1;
    for (var unit : units) {
      unit(sheet, row, unit);
      for (var i = 0; i < figures.size(); i++) {
        var value = find(unit, figures.get(i));
        if (value != null) {
          cell(
              sheet,
              row,
              FIRST_FIGURE + i,
              value.value(),
              value.withheld(),
              figures.get(i).measure());
        }
      }
      row = next(sheet, row);
    }
    sheet.finish();
  }

  private void rows(
      Workbook book, String name, FigureDefinition figure, Collection<UnitFigures> units)
      throws IOException {
    var sheet = book.newWorksheet(name);
    var columns =
        units.stream()
            .map(unit -> find(unit, figure))
            .filter(Objects::nonNull)
            .flatMap(value -> value.rows().stream())
            .map(FigureValue.Row::of)
            .distinct()
            .sorted()
            .toList();
    var by = Objects.requireNonNull(figure.of());
    header(sheet, columns.stream().map(of -> words.row(by, of, language)).toList());
    var row = 1;
    for (var unit : units) {
      unit(sheet, row, unit);
      var value = find(unit, figure);
      if (value != null) {
        for (var each : value.rows()) {
          cell(
              sheet,
              row,
              FIRST_FIGURE + columns.indexOf(each.of()),
              each.value(),
              each.withheld(),
              figure.measure());
        }
      }
      row = next(sheet, row);
    }
    sheet.finish();
  }

  private void definitions(Workbook book, String name, UnitFigures whole) throws IOException {
    var sheet = book.newWorksheet(name);
    var titles = List.of("code", "name", "how", "measure", "events");
    for (var i = 0; i < titles.size(); i++) {
      sheet.value(0, i, words.text("reportfile.column." + titles.get(i), language));
    }
    sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
    var row = 1;
    for (var value : whole.figures()) {
      var figure = value.figure();
      sheet.value(row, 0, figure.code());
      sheet.value(row, 1, words.name(figure, language));
      sheet.value(row, 2, words.how(figure, language));
      sheet.value(row, 3, Cells.measure(figure.measure()));
      sheet.value(
          row,
          4,
          String.join(
              ", ", figure.events().stream().map(EventCatalogue::nameOf).sorted().toList()));
      row = next(sheet, row);
    }
    sheet.finish();
  }

  private void header(Worksheet sheet, List<String> titles) {
    var own = List.of("unit-number", "unit-name", "county");
    for (var i = 0; i < own.size(); i++) {
      sheet.value(0, i, words.text("reportfile.column." + own.get(i), language));
    }
    for (var i = 0; i < titles.size(); i++) {
      sheet.value(0, FIRST_FIGURE + i, titles.get(i));
    }
    sheet.range(0, 0, 0, FIRST_FIGURE + Math.max(0, titles.size() - 1)).style().bold().set();
    sheet.freezePane(FIRST_FIGURE, 1);
  }

  private void unit(Worksheet sheet, int row, UnitFigures unit) {
    if (unit.unit() == null) {
      sheet.value(row, 1, words.text("reportfile.level." + unit.level(), language));
    } else {
      sheet.value(row, 0, unit.unit().number().value());
      sheet.value(row, 1, Objects.toString(unit.unit().name(), ""));
    }
    if (unit.county() != null) {
      sheet.value(row, 2, unit.county().value());
    }
  }

  private void cell(
      Worksheet sheet,
      int row,
      int column,
      @Nullable BigDecimal value,
      boolean withheld,
      Measure measure) {
    if (withheld) {
      sheet.value(row, column, words.text("reportfile.state.withheld", language));
    } else if (value == null) {
      sheet.value(row, column, words.text("reportfile.state.not-reported", language));
    } else {
      sheet.value(row, column, Cells.value(value, measure));
      switch (measure) {
        case SHARE -> sheet.style(row, column).format("0.0 %").set();
        case ORE -> sheet.style(row, column).format("#,##0.00").set();
        case COUNT, DAYS -> sheet.style(row, column).format("#,##0").set();
      }
    }
  }

  private static @Nullable FigureValue find(UnitFigures unit, FigureDefinition figure) {
    return unit.figures().stream()
        .filter(value -> value.figure().equals(figure))
        .findFirst()
        .orElse(null);
  }

  private static int next(Worksheet sheet, int row) throws IOException {
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
    return row + 1;
  }

  /// Without what Excel does not take in a sheet's name, short enough, and no name twice.
  private static String sheetName(String title, Map<String, Integer> taken) {
    var plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST_SHEET_NAME)).strip();
    var times = taken.merge(cut.toLowerCase(Locale.ROOT), 1, Integer::sum);
    if (times == 1) {
      return cut;
    }
    var mark = " " + times;
    return cut.substring(0, Math.min(cut.length(), LONGEST_SHEET_NAME - mark.length())) + mark;
  }
}
