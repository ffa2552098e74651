package no.nav.medvirkning.query.reportpdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.report.AnnualReport;
import no.nav.medvirkning.query.report.AnnualReport.CouncilInReport;
import no.nav.medvirkning.query.report.AnnualReport.FigureLine;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Measure;
import no.nav.medvirkning.query.reportchart.Chart;
import no.nav.medvirkning.query.reportchart.ChartName;
import no.nav.medvirkning.query.reportchart.ChartTable;
import no.nav.medvirkning.query.reportchart.ChartTexts;
import no.nav.medvirkning.query.reportchart.ChartValue;
import no.nav.medvirkning.query.reportchart.ChartValue.State;
import no.nav.medvirkning.query.reportchart.Drawing;
import no.nav.medvirkning.query.reportchart.Numbers;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/// Lays out a report: what people wrote, then the figures chapter by chapter, each with how it is
/// counted, and the charts with their tables.
final class PrintedReport {

  private static final Map<ChartName, Chapter> CHAPTERS =
      Map.of(
          ChartName.COVERAGE, Chapter.COVERAGE,
          ChartName.MEETINGS, Chapter.MEETINGS,
          ChartName.ATTENDANCE, Chapter.ATTENDANCE,
          ChartName.FEEDBACK, Chapter.FEEDBACK);

  private static final int WIDTH_OF_CHART = 470;

  private final AnnualReport report;
  private final @Nullable WrittenReport written;
  private final List<Drawn> charts;
  private final ChartTexts texts;
  private final Language language;

  /// A chart, laid out, with its numbers.
  record Drawn(Chart chart, Drawing drawing, ChartTable table) {}

  /// @param written null where the report was never opened
  PrintedReport(
      AnnualReport report,
      @Nullable WrittenReport written,
      List<Drawn> charts,
      ChartTexts texts,
      Language language) {
    this.report = report;
    this.written = written;
    this.charts = charts;
    this.texts = texts;
    this.language = language;
  }

  /// By the name that the document calls them by.
  Map<String, Drawing> drawings() {
    return charts.stream()
        .collect(Collectors.toMap(each -> each.chart().name().code(), Drawn::drawing));
  }

  Document document() {
    var title = words("pdf.title", Map.of("year", report.year(), "unit", whose()));
    var page = new Page(language.tag(), title, style());
    // Stands in the margin of every page but the first.
    page.of("header", "div", words("pdf.header", Map.of("year", report.year(), "unit", whose())));
    page.text("h1", title);
    standing(page);
    councils(page);
    sections(page);
    for (var chapter : report.chapters()) {
      page.text("h2", chapter.title());
      charts.stream()
          .filter(each -> CHAPTERS.get(each.chart().name()) == chapter.chapter())
          .forEach(each -> chart(each, page));
      if (chapter.figures().stream().allMatch(PrintedReport::isNotReported)) {
        nothing(chapter.figures(), page);
      } else {
        figures(chapter.figures(), page);
      }
    }
    legend(page);
    return page.document();
  }

  private static boolean isNotReported(FigureLine figure) {
    return figure.value() == null && !figure.withheld() && figure.rows().isEmpty();
  }

  /// A chapter without numbers takes a sentence and no table.
  private void nothing(List<FigureLine> figures, Page page) {
    page.text(
        "p",
        words(
            "pdf.nothing-reported",
            Map.of("figures", figures.stream().map(FigureLine::name).toList())));
  }

  private void standing(Page page) {
    page.text(
        "p",
        words(
            "pdf.counted",
            Map.of(
                "from", day(report.from()), "to", day(report.to()), "on", day(report.seenOn()))));
    if (written == null) {
      page.text("p", words("pdf.never-opened"));
      return;
    }
    var arguments = new HashMap<String, Object>();
    arguments.put("due", day(written.due()));
    if (written.submittedOn() != null) {
      arguments.put("submitted", day(written.submittedOn()));
    }
    if (written.approvedOn() != null) {
      arguments.put("approved", day(written.approvedOn()));
    }
    page.text("p", words("pdf.state." + written.state(), arguments));
  }

  private void councils(Page page) {
    page.text("h2", words("pdf.councils"));
    if (report.councils().isEmpty()) {
      page.text("p", words("pdf.no-council"));
      return;
    }
    page.start("ul");
    report.councils().forEach(council -> page.text("li", council(council)));
    page.end();
  }

  private String council(CouncilInReport council) {
    if (!council.shared()) {
      return council.name();
    }
    return words(
        "pdf.shared-council",
        Map.of(
            "council",
            council.name(),
            "units",
            council.units().stream().map(PrintedReport::called).toList(),
            "host",
            called(council.host())));
  }

  private void sections(Page page) {
    if (written == null || written.sections().isEmpty()) {
      return;
    }
    for (var section : written.sections()) {
      page.text("h2", words("pdf.section." + section.section()));
      section.text().lines().filter(line -> !line.isBlank()).forEach(line -> page.text("p", line));
    }
  }

  private void chart(Drawn drawn, Page page) {
    var chart = drawn.chart();
    if (chart.series().stream()
        .flatMap(each -> each.values().stream())
        .allMatch(PrintedReport::isMissing)) {
      return;
    }
    page.start("div", Map.of("class", "chart"));
    page.text("h3", chart.title());
    var height = Math.round(drawn.drawing().height() / drawn.drawing().width() * WIDTH_OF_CHART);
    page.start(
        "object",
        Map.of(
            "data", ChartDrawer.DATA + chart.name().code(),
            "alt", chart.title() + ". " + chart.description(),
            "style", "width: " + WIDTH_OF_CHART + "pt; height: " + height + "pt"));
    page.end();
    page.end();
    page.start("table");
    page.start("thead").start("tr");
    drawn
        .table()
        .columns()
        .forEach(column -> page.text("th", Map.of("scope", "col"), column.name()));
    page.end().end().start("tbody");
    for (var row : drawn.table().rows()) {
      page.start("tr").text("th", Map.of("scope", "row", "class", "label"), row.label());
      row.texts().forEach(text -> page.of("number", "td", text));
      page.end();
    }
    page.end().end();
    drawn.table().notes().forEach(note -> page.of("small", "p", note));
  }

  /// A chart of nothing tells nothing.
  private static boolean isMissing(ChartValue value) {
    return value.state() == State.NOT_REPORTED;
  }

  private void figures(List<FigureLine> figures, Page page) {
    page.start("table");
    page.start("thead").start("tr");
    page.text("th", Map.of("scope", "col", "class", "figure"), words("column.name"));
    page.text("th", Map.of("scope", "col", "class", "value"), words("pdf.value"));
    page.end().end().start("tbody");
    for (var figure : figures) {
      page.start("tr").start("th", Map.of("scope", "row"));
      page.of("name", "div", figure.name());
      page.of("small", "div", figure.how());
      page.end().start("td");
      page.of(
          "number",
          "div",
          value(figure.value() == null ? null : number(figure), figure.withheld()));
      marks(figure).forEach(mark -> page.of("small", "div", mark));
      page.end().end();
      for (var row : figure.rows()) {
        var value = row.value();
        page.start("tr").start("th", Map.of("scope", "row"));
        page.of("row", "div", row.label());
        page.end().start("td");
        page.of(
            "number",
            "div",
            value(
                value == null ? null : Numbers.of(value, figure.measure(), language),
                row.withheld()));
        page.end().end();
      }
    }
    page.end().end();
  }

  private String number(FigureLine figure) {
    var number = Numbers.of(Objects.requireNonNull(figure.value()), figure.measure(), language);
    return figure.measure() == Measure.ORE || figure.measure() == Measure.DAYS
        ? words("pdf.unit." + figure.measure(), Map.of("value", number))
        : number;
  }

  private String value(@Nullable String number, boolean withheld) {
    if (withheld) {
      return texts.state(State.WITHHELD, language);
    }
    return number == null ? texts.state(State.NOT_REPORTED, language) : number;
  }

  private List<String> marks(FigureLine figure) {
    var marks = new ArrayList<String>();
    if (figure.late() > 0) {
      marks.add(words("pdf.late", Map.of("late", figure.late(), "things", figure.things())));
    }
    var spread = figure.spread();
    if (spread != null && spread.of() > 1) {
      marks.add(
          words(
              "pdf.spread",
              Map.of(
                  "lower", Numbers.of(spread.lowerQuartile(), figure.measure(), language),
                  "median", Numbers.of(spread.median(), figure.measure(), language),
                  "upper", Numbers.of(spread.upperQuartile(), figure.measure(), language),
                  "of", spread.of())));
    }
    return marks;
  }

  private void legend(Page page) {
    page.text("h2", words("pdf.how-to-read"));
    List.of("not-reported", "withheld", "late", "shared", "source")
        .forEach(each -> page.text("p", words("pdf.legend." + each)));
  }

  private String whose() {
    return report.unit() == null ? words("level.NATION") : called(report.unit());
  }

  private static String called(UnitName unit) {
    return unit.name() == null ? unit.number().value() : unit.name();
  }

  private String day(LocalDate day) {
    var pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag())).format(day);
  }

  private String words(String code) {
    return texts.of(code, language);
  }

  private String words(String code, Map<String, ?> arguments) {
    return texts.of(code, language, arguments);
  }

  private String style() {
    return STYLE
        .replace("FAMILY", Typefaces.FAMILY)
        .replace("PAGE", words("pdf.page"))
        .replace("OF", words("pdf.of"));
  }

  private static final String STYLE =
      """
      @page {
        size: A4;
        margin: 24mm 20mm 20mm 20mm;
        @top-left { content: element(header); }
        @bottom-right { content: "PAGE " counter(page) " OF " counter(pages); font-family: 'FAMILY'; font-size: 8pt; }
      }
      body { font-family: 'FAMILY'; font-size: 10pt; line-height: 1.35; margin: 0; color: #262626; }
      div.header { position: running(header); font-size: 8pt; }
      h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 8pt 0; }
      h2 { font-size: 14pt; margin: 18pt 0 6pt 0; page-break-after: avoid; }
      h3 { font-size: 11pt; margin: 8pt 0 4pt 0; page-break-after: avoid; }
      p { margin: 0 0 6pt 0; }
      ul { margin: 0 0 6pt 14pt; padding: 0; }
      div.chart { page-break-inside: avoid; margin-top: 6pt; }
      object { display: block; }
      table { width: 100%; border-collapse: collapse; margin: 4pt 0 10pt 0; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 3pt 4pt; border-bottom: 0.5pt solid #8f8f8f; font-weight: normal; }
      thead th { font-weight: bold; border-bottom: 1pt solid #262626; }
      th.value { width: 34%; }
      th.label { white-space: nowrap; }
      div.name { font-weight: bold; }
      div.row { padding-left: 12pt; }
      .small { font-size: 8pt; color: #4a4a4a; }
      .number { white-space: normal; }
      """;
}
