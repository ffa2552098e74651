package no.nav.medvirkning.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures of several rounds in short.
record Spread(double min, double median, double max) {

  static Spread of(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figures");
    }
    var sorted = figures.stream().sorted().toList();
    var middle = sorted.size() / 2;
    var median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(sorted.getFirst(), median, sorted.getLast());
  }

  /// Round by round, so that a slow moment of the machine touches both sides of a ratio.
  static Spread ofRatios(List<Double> figures, List<Double> baselines) {
    if (figures.size() != baselines.size()) {
      throw new IllegalArgumentException("each figure needs the baseline of its own round");
    }
    var ratios = new ArrayList<Double>();
    for (var i = 0; i < figures.size(); i++) {
      ratios.add(figures.get(i) / baselines.get(i));
    }
    return of(ratios);
  }

  /// How fast two steps go one after the other, each at its own speed.
  static double oneAfterTheOther(double first, double second) {
    return 1 / (1 / first + 1 / second);
  }

  /// The figure that a part of all figures does not exceed, by the nearest rank.
  static double percentile(double part, long[] sorted) {
    var rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }

  @Override
  public String toString() {
    return "%s (%s to %s)".formatted(text(median), text(min), text(max));
  }

  private static String text(double figure) {
    return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : "%.2f", figure);
  }
}
