package no.nav.medvirkning.query.reportchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.query.reportchart.ChartValue.State;
import no.nav.medvirkning.query.reportchart.Drawing.Anchor;
import no.nav.medvirkning.query.reportchart.Drawing.Bar;
import no.nav.medvirkning.query.reportchart.Drawing.Label;
import no.nav.medvirkning.query.reportchart.Drawing.Mark;

/// Lays a chart out: groups of bars over years, or one bar in parts for each row. Every number
/// stands at its bar.
public final class Drawings {

  private static final double WIDTH = 640;
  private static final double SIZE = 12;
  private static final double LEGEND_ROW = 20;
  private static final double LEGEND_BOX = 14;

  private static final double TOP = 24;
  private static final double PLOT = 180;
  private static final double LEFT = 8;
  private static final double WIDEST_BAR = 44;

  private static final double LABELS = 190;
  private static final double ROW = 26;
  private static final double ROW_BAR = 18;
  private static final double ROOM_FOR_TOTAL = 34;
  private static final double WIDTH_OF_DIGIT = 8;

  private Drawings() {}

  public static Drawing of(Chart chart) {
    return chart.name() == ChartName.COVERAGE ? rows(chart) : groups(chart);
  }

  private static Drawing groups(Chart chart) {
    var marks = new ArrayList<Mark>();
    var most = most(chart);
    var step = (WIDTH - 2 * LEFT) / Math.max(1, chart.labels().size());
    var bar = Math.min(WIDEST_BAR, step * 0.8 / Math.max(1, chart.series().size()));
    for (var group = 0; group < chart.labels().size(); group++) {
      var middle = LEFT + step * (group + 0.5);
      var start = middle - bar * chart.series().size() / 2;
      for (var series = 0; series < chart.series().size(); series++) {
        var value = chart.series().get(series).values().get(group);
        var x = start + bar * series;
        var height =
            value.state() == State.COUNTED
                ? PLOT * Objects.requireNonNull(value.value()).doubleValue() / most
                : 0;
        if (height > 0) {
          marks.add(new Bar(x + 1, TOP + PLOT - height, bar - 2, height, Ink.ofSeries(series)));
        }
        marks.add(
            new Label(
                x + bar / 2,
                TOP + PLOT - height - 5,
                atBar(value, chart),
                SIZE - 1,
                Anchor.MIDDLE));
      }
      marks.add(new Label(middle, TOP + PLOT + 18, chart.labels().get(group), SIZE, Anchor.MIDDLE));
    }
    marks.add(new Bar(LEFT, TOP + PLOT, WIDTH - 2 * LEFT, 1, Ink.LINE));
    var height = legend(chart, TOP + PLOT + 34, marks);
    return new Drawing(WIDTH, height, List.copyOf(marks));
  }

  private static Drawing rows(Chart chart) {
    var marks = new ArrayList<Mark>();
    var width = WIDTH - LABELS - ROOM_FOR_TOTAL;
    var most = 1.0;
    for (var row = 0; row < chart.labels().size(); row++) {
      most = Math.max(most, total(chart, row));
    }
    for (var row = 0; row < chart.labels().size(); row++) {
      var y = 8 + ROW * row;
      var baseline = y + ROW_BAR - 5;
      marks.add(new Label(LABELS - 8, baseline, chart.labels().get(row), SIZE, Anchor.END));
      var x = LABELS;
      for (var series = 0; series < chart.series().size(); series++) {
        var value = chart.series().get(series).values().get(row);
        if (value.value() != null && value.value().signum() > 0) {
          var part = width * value.value().doubleValue() / most;
          marks.add(new Bar(x, y, part, ROW_BAR, Ink.ofSeries(series)));
          var text = atBar(value, chart);
          var room = WIDTH_OF_DIGIT * text.length() + 4;
          if (part > room + 4) {
            marks.add(new Bar(x + (part - room) / 2, y + 2, room, ROW_BAR - 4, Ink.PAPER));
            marks.add(new Label(x + part / 2, baseline, text, SIZE - 1, Anchor.MIDDLE));
          }
          x += part;
        }
      }
      marks.add(new Label(x + 6, baseline, totalText(chart, row), SIZE, Anchor.START));
    }
    var height = legend(chart, 8 + ROW * chart.labels().size() + 10, marks);
    return new Drawing(WIDTH, height, List.copyOf(marks));
  }

  /// @return where it ends
  private static double legend(Chart chart, double top, List<Mark> marks) {
    var y = top;
    for (var series = 0; series < chart.series().size(); series++) {
      marks.add(new Bar(LEFT, y, LEGEND_BOX * 1.6, LEGEND_BOX, Ink.ofSeries(series)));
      marks.add(
          new Label(
              LEFT + LEGEND_BOX * 1.6 + 8,
              y + LEGEND_BOX - 3,
              chart.series().get(series).name(),
              SIZE,
              Anchor.START));
      y += LEGEND_ROW;
    }
    for (var note : chart.notes()) {
      marks.add(new Label(LEFT, y + LEGEND_BOX - 3, note, SIZE - 1, Anchor.START));
      y += LEGEND_ROW;
    }
    return y + 4;
  }

  private static double most(Chart chart) {
    var most =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .map(ChartValue::value)
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    return Math.max(1, most);
  }

  private static double total(Chart chart, int row) {
    return chart.series().stream()
        .map(series -> series.values().get(row).value())
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .sum();
  }

  private static String totalText(Chart chart, int row) {
    var total =
        chart.series().stream()
            .map(series -> series.values().get(row).value())
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add);
    return total.map(sum -> Numbers.of(sum, chart.name().measure(), chart.language())).orElse("–");
  }

  /// The signs are explained in the chart's notes.
  private static String atBar(ChartValue value, Chart chart) {
    return switch (value.state()) {
      case COUNTED ->
          Numbers.of(
              Objects.requireNonNull(value.value()), chart.name().measure(), chart.language());
      case NOT_REPORTED -> "–";
      case WITHHELD -> "×";
    };
  }
}
