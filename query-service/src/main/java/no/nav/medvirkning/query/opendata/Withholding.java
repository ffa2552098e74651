package no.nav.medvirkning.query.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.FigureDefinition.Aggregation;
import no.nav.medvirkning.query.report.counting.Measure;
import org.jspecify.annotations.Nullable;

/// Which numbers nobody may read, because they are of few. What could be told from the others by
/// subtracting, such as one county from the nation or one row from its sum, is withheld as well.
final class Withholding {

  private static final BigDecimal FEWEST = BigDecimal.valueOf(5);

  /// These count bodies and documents, not what people did or said: few of them tell of nobody.
  private static final Set<Chapter> OF_BODIES =
      EnumSet.of(
          Chapter.COVERAGE, Chapter.MEETINGS, Chapter.MINUTES, Chapter.PLANS, Chapter.AGREEMENTS);

  /// One number: whose, of which figure, and which row of it.
  ///
  /// @param area its place among the areas; the nation is 0
  /// @param of null for the figure itself
  record Cell(int area, String figure, @Nullable String of) {}

  private final Map<Cell, BigDecimal> numbers = new HashMap<>();
  private final Set<Cell> withheld = new HashSet<>();
  private final List<UnitFigures> areas;

  private Withholding(List<UnitFigures> areas) {
    this.areas = areas;
  }

  /// @param areas the nation first
  static Set<Cell> of(List<UnitFigures> areas) {
    var withholding = new Withholding(areas);
    withholding.takeIn();
    int before;
    do {
      before = withholding.withheld.size();
      withholding.alongRows();
      withholding.alongAreas();
    } while (withholding.withheld.size() > before);
    withholding.together();
    withholding.shares();
    return withholding.withheld;
  }

  private void takeIn() {
    for (var area = 0; area < areas.size(); area++) {
      for (var value : areas.get(area).figures()) {
        var figure = value.figure();
        var cell = new Cell(area, figure.code(), null);
        take(cell, value.value(), value.withheld(), isFew(figure, value.value(), value.things()));
        for (var row : value.rows()) {
          take(
              new Cell(area, figure.code(), row.of()),
              row.value(),
              row.withheld(),
              isFew(figure, row.value(), row.things()));
        }
      }
    }
  }

  private void take(Cell cell, @Nullable BigDecimal value, boolean hidden, boolean few) {
    if (hidden || few) {
      withheld.add(cell);
    }
    if (value != null) {
      numbers.put(cell, value);
    }
  }

  /// None of anything tells of nobody.
  private static boolean isFew(FigureDefinition figure, @Nullable BigDecimal value, int things) {
    if (value == null || (OF_BODIES.contains(figure.chapter()) && !figure.sensitive())) {
      return false;
    }
    var few = things > 0 && BigDecimal.valueOf(things).compareTo(FEWEST) < 0;
    var fewPeople =
        figure.measure() == Measure.COUNT && value.signum() > 0 && value.compareTo(FEWEST) < 0;
    return few || fewPeople;
  }

  /// A lone gap among the rows of a figure can be filled from its sum.
  private void alongRows() {
    for (var area = 0; area < areas.size(); area++) {
      for (var value : areas.get(area).figures()) {
        var whole = new Cell(area, value.figure().code(), null);
        var rows =
            value.rows().stream()
                .map(row -> new Cell(whole.area(), whole.figure(), row.of()))
                .toList();
        if (!rows.isEmpty() && !withheld.contains(whole)) {
          closeLoneGap(whole, rows);
        }
      }
    }
  }

  /// A lone gap among the counties can be filled from the nation.
  private void alongAreas() {
    for (var value : areas.getFirst().figures()) {
      var code = value.figure().code();
      var ofs = Stream.concat(Stream.of(""), value.rows().stream().map(FigureValue.Row::of));
      ofs.map(of -> of.isEmpty() ? null : of)
          .map(of -> new Cell(0, code, of))
          .filter(nation -> !withheld.contains(nation))
          .forEach(nation -> closeLoneGap(nation, counties(nation)));
    }
  }

  private List<Cell> counties(Cell nation) {
    return Stream.iterate(1, area -> area < areas.size(), area -> area + 1)
        .map(area -> new Cell(area, nation.figure(), nation.of()))
        .toList();
  }

  private void closeLoneGap(Cell whole, List<Cell> parts) {
    if (parts.stream().filter(withheld::contains).count() == 1) {
      withheld.add(
          parts.stream()
              .filter(part -> !withheld.contains(part))
              .filter(part -> number(part).signum() > 0)
              .min(Comparator.comparing(this::number).thenComparing(Cell::toString))
              .orElse(whole));
    }
  }

  /// Two gaps in each sum need not be enough where sums cross: as long as all sums of a figure
  /// together tell a number, one more that stands in a sum with it is withheld.
  private void together() {
    for (var value : areas.getFirst().figures()) {
      var sums = sums(value);
      var unsafe = true;
      while (unsafe) {
        unsafe =
            Equations.told(sums, withheld).stream()
                .flatMap(told -> sums.stream().filter(sum -> sum.contains(told)))
                .flatMap(List::stream)
                .filter(cell -> !withheld.contains(cell) && number(cell).signum() > 0)
                .min(Comparator.comparing(this::number).thenComparing(Cell::toString))
                .map(withheld::add)
                .orElse(false);
      }
    }
  }

  /// The sums that a figure's numbers stand in, each with its whole first.
  private List<List<Cell>> sums(FigureValue nation) {
    var code = nation.figure().code();
    var sums = new ArrayList<List<Cell>>();
    for (var area = 0; area < areas.size(); area++) {
      for (var value : areas.get(area).figures()) {
        if (value.figure().code().equals(code) && !value.rows().isEmpty()) {
          var sum = new ArrayList<>(List.of(new Cell(area, code, null)));
          for (var row : value.rows()) {
            sum.add(new Cell(area, code, row.of()));
          }
          sums.add(sum);
        }
      }
    }
    if (areas.size() > 1) {
      var all = new ArrayList<>(List.of(new Cell(0, code, null)));
      nation.rows().forEach(row -> all.add(new Cell(0, code, row.of())));
      for (var whole : all) {
        var sum = new ArrayList<>(List.of(whole));
        sum.addAll(counties(whole));
        sums.add(sum);
      }
    }
    return sums;
  }

  private BigDecimal number(Cell cell) {
    return numbers.getOrDefault(cell, BigDecimal.ZERO);
  }

  /// A share tells its part to whoever knows the whole.
  private void shares() {
    for (var area = 0; area < areas.size(); area++) {
      for (var value : areas.get(area).figures()) {
        if (value.figure().aggregation() instanceof Aggregation.Share share) {
          share(new Cell(area, value.figure().code(), null), share);
          for (var row : value.rows()) {
            share(new Cell(area, value.figure().code(), row.of()), share);
          }
        }
      }
    }
  }

  private void share(Cell cell, Aggregation.Share share) {
    if (withheld.contains(new Cell(cell.area(), share.part(), cell.of()))
        || withheld.contains(new Cell(cell.area(), share.whole(), cell.of()))) {
      withheld.add(cell);
    }
  }
}
