package no.nav.medvirkning.query.reportchart;

import java.util.List;
import no.nav.medvirkning.platform.web.Language;

/// A chart before it is drawn: what it shows, in the reader's language.
///
/// @param description the numbers, in words
/// @param labels of the groups of bars, or of the rows
/// @param series each with a value for each label
/// @param notes what must be known to read the numbers
public record Chart(
    ChartName name,
    Language language,
    String title,
    String description,
    List<String> labels,
    List<Series> series,
    List<String> notes) {

  /// @param figure the code of the figure that it shows
  public record Series(String figure, String name, List<ChartValue> values) {}
}
