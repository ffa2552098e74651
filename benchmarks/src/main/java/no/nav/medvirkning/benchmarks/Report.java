package no.nav.medvirkning.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the figures of each round by name and prints them with their spread.
final class Report {

  private final Map<String, List<Double>> figures = new LinkedHashMap<>();

  void add(String name, double figure) {
    figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
  }

  List<Double> of(String name) {
    var found = figures.get(name);
    if (found == null) {
      throw new IllegalArgumentException("nothing was measured as " + name);
    }
    return found;
  }

  /// All figures: median (smallest to largest).
  void print() {
    figures.forEach((name, all) -> line(name, Spread.of(all)));
  }

  void ratio(String name, String figure, String baseline) {
    line(name, Spread.ofRatios(of(figure), of(baseline)));
  }

  private static void line(String name, Spread spread) {
    System.out.printf("  %-58s %s%n", name, spread);
  }
}
