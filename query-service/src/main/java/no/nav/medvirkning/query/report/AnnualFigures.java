package no.nav.medvirkning.query.report;

import java.util.Comparator;
import java.util.List;
import no.nav.medvirkning.query.report.counting.Arrivals;
import no.nav.medvirkning.query.report.counting.Counting;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.Tally;
import no.nav.medvirkning.query.report.counting.YearFacts;
import org.springframework.stereotype.Component;

/// Counts the figures of a year.
@Component
public final class AnnualFigures {

  private final List<Counting> countings;
  private final List<FigureDefinition> definitions;

  AnnualFigures(List<Counting> countings) {
    this.countings = List.copyOf(countings);
    definitions =
        countings.stream()
            .flatMap(counting -> counting.figures().stream())
            .sorted(Comparator.comparing(FigureDefinition::chapter))
            .toList();
  }

  /// In the order in which they are read.
  public List<FigureDefinition> definitions() {
    return definitions;
  }

  /// What was observed in the year, by all chapters; it may hold more than the scope asked for.
  public Tally count(YearFacts facts) {
    var tally = new Tally(Arrivals.of(facts));
    countings.forEach(counting -> counting.count(facts, tally));
    return tally;
  }

  List<FigureValue> figures(Scope scope, YearFacts facts) {
    return of(count(facts), scope, facts);
  }

  List<FigureValue> of(Tally tally, Scope scope, YearFacts facts) {
    return Figures.of(definitions, tally, scope, facts);
  }
}
