package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.annualreport.AnnualReportProjection;
import no.nav.medvirkning.query.annualreport.AnnualReportView;
import no.nav.medvirkning.query.annualreport.AnnualReports;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonthProjection;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.platform.ViewPlaces;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the figures of a year at one place in the event log.
@Component
class FrozenFigures {

  private final ReportReader reports;
  private final AnnualFigures figures;
  private final AnnualReports annualReports;
  private final ViewPlaces places;
  private final List<Projection<?>> counted;

  FrozenFigures(
      ReportReader reports,
      AnnualFigures figures,
      AnnualReports annualReports,
      ViewPlaces places,
      Units units,
      Organisations organisations,
      CouncilStatusProjection councils,
      FeedbackMonthProjection feedback,
      ReportFactsProjection facts,
      AnnualReportProjection annual) {
    this.reports = reports;
    this.figures = figures;
    this.annualReports = annualReports;
    this.places = places;
    counted = List.of(units, organisations, councils, feedback, facts, annual);
  }

  UnitTree units() {
    return reports.units();
  }

  /// @throws no.nav.medvirkning.query.platform.ViewsUnavailable where the views do not come to rest
  FiguresOfYear of(Scope scope, int year, UnitTree tree) {
    var placed =
        places.of(
            counted,
            () -> {
              var facts = reports.facts(scope, year, null, tree);
              return new Taken(
                  figures.figures(scope, facts), builtFrom(scope, year, facts.until(), tree));
            });
    return new FiguresOfYear(
        placed.position(),
        FigureDefinition.VERSION,
        frozen(placed.answer().values()),
        placed.answer().builtFrom());
  }

  private record Taken(List<FigureValue> values, List<BuiltFrom> builtFrom) {}

  /// Each figure, and each of its rows, without a value where it is withheld or was not reported.
  static List<FrozenFigure> frozen(List<FigureValue> values) {
    var frozen = new ArrayList<FrozenFigure>();
    for (var value : values) {
      var code = value.figure().code();
      frozen.add(new FrozenFigure(code, null, plain(value.value())));
      value.rows().forEach(row -> frozen.add(new FrozenFigure(code, row.of(), plain(row.value()))));
    }
    return frozen;
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null || value.signum() == 0 ? value : value.stripTrailingZeros();
  }

  /// A county's report is built from those of its units, the nation's from those of the counties
  /// and of the units that lie under none.
  private List<BuiltFrom> builtFrom(Scope scope, int year, LocalDate until, UnitTree tree) {
    var below =
        switch (scope) {
          case Scope.OfUnit _ -> List.<UnitNumber>of();
          case Scope.OfCounty of ->
              tree.under(of.county(), LocalDate.of(year, 1, 1), until).stream()
                  .filter(unit -> !unit.equals(of.county()))
                  .toList();
          case Scope.OfNation _ ->
              tree.all().stream()
                  .filter(unit -> unit.isOpenOn(LocalDate.of(year, 1, 1)))
                  .filter(unit -> isDirectlyUnderTheNation(unit, until))
                  .map(UnitView::unit)
                  .toList();
        };
    var states =
        annualReports.ofYear(year, below).stream()
            .collect(Collectors.toMap(AnnualReportView::unit, AnnualReportView::state));
    return below.stream()
        .sorted(Comparator.comparing(UnitNumber::value))
        .map(unit -> new BuiltFrom(unit, states.get(unit)))
        .toList();
  }

  private static boolean isDirectlyUnderTheNation(UnitView unit, LocalDate on) {
    return unit.type() == UnitType.COUNTY
        || (unit.type() != UnitType.DIRECTORATE && unit.countyOn(on) == null);
  }
}
