package no.nav.medvirkning.query.opendata;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.nav.medvirkning.query.opendata.Withholding.Cell;

/// What sums tell together of numbers that are withheld: Gauss's elimination over the unknown ones.
final class Equations {

  private static final double NOTHING = 1e-9;

  private Equations() {}

  /// Those of the withheld numbers that can be solved for.
  ///
  /// @param sums each with its whole first
  static Set<Cell> told(Collection<List<Cell>> sums, Set<Cell> withheld) {
    var unknown =
        sums.stream().flatMap(List::stream).filter(withheld::contains).distinct().toList();
    var rows =
        sums.stream()
            .filter(sum -> sum.stream().anyMatch(withheld::contains))
            .map(sum -> row(sum, unknown))
            .toArray(double[][]::new);
    reduce(rows, unknown.size());
    var told = new LinkedHashSet<Cell>();
    for (var row : rows) {
      var left = IntStream.range(0, row.length).filter(at -> !isNothing(row[at])).toArray();
      if (left.length == 1) {
        told.add(unknown.get(left[0]));
      }
    }
    return told;
  }

  private static double[] row(List<Cell> sum, List<Cell> unknown) {
    var row = new double[unknown.size()];
    for (var i = 0; i < sum.size(); i++) {
      var at = unknown.indexOf(sum.get(i));
      if (at >= 0) {
        row[at] = i == 0 ? -1 : 1;
      }
    }
    return row;
  }

  private static void reduce(double[][] rows, int columns) {
    var next = 0;
    for (var column = 0; column < columns && next < rows.length; column++) {
      var at = column;
      var pivot =
          IntStream.range(next, rows.length).filter(i -> !isNothing(rows[i][at])).findFirst();
      if (pivot.isPresent()) {
        var found = rows[pivot.getAsInt()];
        rows[pivot.getAsInt()] = rows[next];
        var scale = found[column];
        rows[next] = Arrays.stream(found).map(each -> each / scale).toArray();
        for (var i = 0; i < rows.length; i++) {
          if (i != next && !isNothing(rows[i][column])) {
            var times = rows[i][column];
            for (var j = 0; j < columns; j++) {
              rows[i][j] -= times * rows[next][j];
            }
          }
        }
        next++;
      }
    }
  }

  private static boolean isNothing(double number) {
    return Math.abs(number) < NOTHING;
  }
}
