package no.nav.medvirkning.query.reportchart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.ReportSource.FiguresOfYear;
import no.nav.medvirkning.query.report.ReportSource.OneReport;
import no.nav.medvirkning.query.report.ReportWords;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.reportchart.Chart.Series;
import no.nav.medvirkning.query.reportchart.ChartValue.State;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts charts together from a report's figures. A figure that nothing counts has no series.
@Component
public final class Charts {

  /// With this year, five.
  private static final int YEARS_BEFORE = 4;

  private static final List<String> COVERAGE =
      List.of(
          "coverage.own-council",
          "coverage.shared-council",
          "agreements.offices-other-form",
          "agreements.offices-council-missing",
          "agreements.offices-nothing");

  private static final String PRESENT_SHARE = "attendance.present-share";

  private final ChartTexts texts;

  Charts(ChartTexts texts) {
    this.texts = texts;
  }

  /// @throws NotFound where there is no such chart of this report
  public Chart chart(String code, OneReport report, Language language) {
    var name = ChartName.of(code).filter(each -> isOf(each, report)).orElseThrow(NotFound::new);
    return name == ChartName.COVERAGE
        ? coverage(report.counties(), report, language)
        : overTime(name, report.years(YEARS_BEFORE), report, language);
  }

  /// All charts of the report, in the order of [ChartName].
  public List<Chart> all(OneReport report, Language language) {
    var years = report.years(YEARS_BEFORE);
    return Arrays.stream(ChartName.values())
        .filter(name -> isOf(name, report))
        .map(name ->
            name == ChartName.COVERAGE
                ? coverage(report.counties(), report, language)
                : overTime(name, years, report, language))
        .toList();
  }

  public ChartTable table(Chart chart) {
    return ChartTable.of(chart, texts);
  }

  /// An office is covered or not: that is no chart.
  private static boolean isOf(ChartName name, OneReport report) {
    return name != ChartName.COVERAGE || report.level() != ReportLevel.UNIT;
  }

  private Chart overTime(
      ChartName name, List<FiguresOfYear> years, OneReport report, Language language) {
    var words = report.words(years.getLast().figures());
    var series =
        switch (name) {
          case MEETINGS -> numbers(years, words, language, "meetings.held", "meetings.by-mandate");
          case FEEDBACK ->
              numbers(
                  years, words, language, "feedback.received", "feedback.reported-back-in-time");
          case ATTENDANCE -> attendance(years, words, language);
          case COVERAGE -> throw new IllegalArgumentException("coverage is not shown over time");
        };
    var labels = years.stream().map(each -> String.valueOf(each.year())).toList();
    var notes =
        years.stream()
            .filter(each -> !each.includes().isEmpty())
            .map(each ->
                texts.of(
                    "chart.includes",
                    language,
                    Map.of(
                        "year",
                        each.year(),
                        "units",
                        each.includes().stream().map(UnitNumber::value).toList())))
            .toList();
    return chart(name, labels, series, notes, report, language);
  }

  private static List<Series> numbers(
      List<FiguresOfYear> years, ReportWords words, Language language, String... figures) {
    return Arrays.stream(figures)
        .flatMap(figure ->
            series(figure, words, language, years.stream().map(FiguresOfYear::figures).toList()))
        .toList();
  }

  /// Empty where nothing counts the figure.
  private static Stream<Series> series(
      String figure, ReportWords words, Language language, List<List<FigureValue>> each) {
    return find(figure, each.getLast()).stream()
        .map(known ->
            new Series(
                figure,
                words.name(known.figure(), language),
                each.stream()
                    .map(figures ->
                        find(figure, figures)
                            .map(value -> ChartValue.of(value.value(), value.withheld()))
                            .orElse(ChartValue.NOT_REPORTED))
                    .toList()));
  }

  private static List<Series> attendance(
      List<FiguresOfYear> years, ReportWords words, Language language) {
    if (find(PRESENT_SHARE, years.getLast().figures()).isEmpty()) {
      return List.of();
    }
    return Stream.of(Side.USER, Side.NAV)
        .map(side ->
            new Series(
                PRESENT_SHARE,
                words.row(Dimension.SIDE, side.name(), language),
                years.stream().map(year -> present(side, year.figures())).toList()))
        .toList();
  }

  private static ChartValue present(Side side, List<FigureValue> figures) {
    return find(PRESENT_SHARE, figures).map(FigureValue::rows).stream()
        .flatMap(List::stream)
        .filter(row -> row.of().equals(side.name()))
        .map(row -> ChartValue.of(row.value(), row.withheld()))
        .findFirst()
        .orElse(ChartValue.NOT_REPORTED);
  }

  /// The nation's by county; a county has one row, its own.
  private Chart coverage(List<UnitFigures> areas, OneReport report, Language language) {
    var rows =
        report.level() == ReportLevel.NATION && areas.size() > 1
            ? areas.subList(1, areas.size())
            : areas.subList(0, 1);
    var figures = rows.stream().map(UnitFigures::figures).toList();
    var words = report.words(List.of());
    var series = COVERAGE.stream().flatMap(each -> series(each, words, language, figures)).toList();
    var labels = rows.stream().map(row -> called(row.unit(), language)).toList();
    return chart(ChartName.COVERAGE, labels, series, List.of(), report, language);
  }

  private Chart chart(
      ChartName name,
      List<String> labels,
      List<Series> series,
      List<String> notes,
      OneReport report,
      Language language) {
    var title =
        texts.of(
            "chart.title." + name.code(),
            language,
            Map.of("unit", called(report.unit(), language), "year", report.year()));
    var all = new ArrayList<>(notes);
    Stream.of(State.NOT_REPORTED, State.WITHHELD)
        .filter(
            state -> series.stream().flatMap(each -> each.values().stream()).anyMatch(in(state)))
        .map(state -> texts.of("chart.sign." + sign(state), language))
        .forEach(all::add);
    var chart = new Chart(name, language, title, "", labels, series, List.copyOf(all));
    return new Chart(name, language, title, inWords(chart), labels, series, chart.notes());
  }

  private static Predicate<ChartValue> in(State state) {
    return value -> value.state() == state;
  }

  private static String sign(State state) {
    return state == State.WITHHELD ? "withheld" : "not-reported";
  }

  private String inWords(Chart chart) {
    if (chart.series().isEmpty()) {
      return texts.of("chart.nothing", chart.language());
    }
    return chart.series().stream()
        .map(series ->
            IntStream.range(0, chart.labels().size())
                .mapToObj(at ->
                    chart.labels().get(at) + " " + texts.value(series.values().get(at), chart))
                .collect(Collectors.joining("; ", series.name() + ": ", ".")))
        .collect(Collectors.joining(" "));
  }

  private String called(@Nullable UnitName unit, Language language) {
    if (unit == null) {
      return texts.of("level.NATION", language);
    }
    return unit.name() == null ? unit.number().value() : unit.name();
  }

  private static Optional<FigureValue> find(String code, List<FigureValue> figures) {
    return figures.stream().filter(each -> each.figure().code().equals(code)).findFirst();
  }
}
