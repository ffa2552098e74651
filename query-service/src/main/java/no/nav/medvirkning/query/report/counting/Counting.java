package no.nav.medvirkning.query.report.counting;

import java.util.List;

/// Counts one chapter, or a part of one. A pure function of the facts.
public interface Counting {

  /// The figures, in the order in which they are read.
  List<FigureDefinition> figures();

  void count(YearFacts year, Tally tally);
}
