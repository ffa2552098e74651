package no.nav.medvirkning.query.reportchart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The table twin of a chart: the same numbers, and the same words.
///
/// @param columns the first is of the rows' labels, the others of their values
/// @param notes what must be known to read the numbers
public record ChartTable(
    String name,
    String title,
    String description,
    List<Column> columns,
    List<Row> rows,
    List<String> notes) {

  /// @param figure the code of the figure; null for the column of labels
  public record Column(@Nullable String figure, String name) {}

  /// @param texts the values as people read them
  public record Row(String label, List<ChartValue> values, List<String> texts) {}

  static ChartTable of(Chart chart, ChartTexts texts) {
    var columns = new ArrayList<Column>();
    var language = chart.language();
    columns.add(new Column(null, texts.of("chart.labels." + chart.name().code(), language)));
    chart.series().forEach(series -> columns.add(new Column(series.figure(), series.name())));
    var rows =
        IntStream.range(0, chart.labels().size())
            .mapToObj(at -> {
              var values = chart.series().stream().map(series -> series.values().get(at)).toList();
              return new Row(
                  chart.labels().get(at),
                  values,
                  values.stream().map(value -> texts.value(value, chart)).toList());
            })
            .toList();
    return new ChartTable(
        chart.name().code(),
        chart.title(),
        chart.description(),
        List.copyOf(columns),
        rows,
        chart.notes());
  }
}
