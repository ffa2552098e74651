package no.nav.medvirkning.query.reportchart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.nav.medvirkning.query.report.counting.Measure;

/// The charts that there are.
public enum ChartName {
  /// Meetings held against the mandate, over the years.
  MEETINGS(Measure.COUNT),
  /// The share of members who came, for each side, over the years.
  ATTENDANCE(Measure.SHARE),
  /// Feedback received, and answered in time, over the years.
  FEEDBACK(Measure.COUNT),
  /// How offices let users take part, for each county.
  COVERAGE(Measure.COUNT);

  private final Measure measure;

  ChartName(Measure measure) {
    this.measure = measure;
  }

  Measure measure() {
    return measure;
  }

  /// As addresses and texts name it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ChartName> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
