package no.nav.medvirkning.query.opendata;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.opendata.OpenFigures.OpenFigure;
import no.nav.medvirkning.query.opendata.OpenFigures.State;
import no.nav.medvirkning.query.opendata.Withholding.Cell;
import no.nav.medvirkning.query.report.ReportSource;
import no.nav.medvirkning.query.report.ReportWords;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts the open figures of a year and keeps them for a while: whoever asks without a token costs
/// one count an hour for each year, and no more.
@Component
class OpenFiguresReader {

  private static final Duration FRESH = Duration.ofHours(1);

  private final ReportSource reports;
  private final Clock clock;
  private final Map<Integer, Counted> kept = new LinkedHashMap<>();

  private record Counted(
      List<UnitFigures> areas, Set<Cell> withheld, ReportWords words, Instant at) {}

  OpenFiguresReader(ReportSource reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /// Nav began on 1 July 2006.
  static final int FIRST_YEAR = 2006;

  /// The newest that is over.
  int lastYear() {
    return reports.today().getYear() - 1;
  }

  OpenFigures of(int year, Language language) {
    var counted = counted(year);
    var figures = new ArrayList<OpenFigure>();
    for (var area = 0; area < counted.areas().size(); area++) {
      add(counted, area, language, figures);
    }
    return new OpenFigures(year, OpenDataset.LICENCE, List.copyOf(figures));
  }

  /// One count at a time.
  private synchronized Counted counted(int year) {
    var known = kept.get(year);
    if (known != null && known.at().plus(FRESH).isAfter(clock.instant())) {
      return known;
    }
    var report = reports.open(year);
    var areas = report.counties();
    var counted =
        new Counted(areas, Withholding.of(areas), report.words(List.of()), clock.instant());
    kept.put(year, counted);
    return counted;
  }

  private static void add(Counted counted, int area, Language language, List<OpenFigure> figures) {
    for (var value : counted.areas().get(area).figures()) {
      var figure = value.figure();
      // An organisation's seat in a county's council is one person's.
      if (figure.of() == Dimension.ORGANISATION) {
        continue;
      }
      figures.add(figure(counted, area, figure, null, value.value(), language));
      for (var row : value.rows()) {
        figures.add(figure(counted, area, figure, row.of(), row.value(), language));
      }
    }
  }

  private static OpenFigure figure(
      Counted counted,
      int area,
      FigureDefinition figure,
      @Nullable String of,
      @Nullable BigDecimal value,
      Language language) {
    var state =
        counted.withheld().contains(new Cell(area, figure.code(), of))
            ? State.WITHHELD
            : value == null ? State.NOT_REPORTED : State.COUNTED;
    var by = figure.of();
    var whose = counted.areas().get(area);
    return new OpenFigure(
        whose.level(),
        whose.unit(),
        figure.chapter(),
        figure.code(),
        counted.words().name(figure, language),
        of == null ? null : by,
        of,
        of == null || by == null ? null : counted.words().row(by, of, language),
        state == State.COUNTED && value != null ? value : null,
        figure.measure(),
        state);
  }
}
