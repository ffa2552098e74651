package no.nav.medvirkning.standalone;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A few figures of the annual reports that the demonstration tells of, as a table. Nothing where
/// the store holds none of them.
record ReportsAtAGlance(Function<String, Optional<JsonNode>> ask, PrintStream out) {

  private static final List<String> REPORTS =
      List.of(
          "/reports/annual/2024/counties/0400",
          "/reports/annual/2018/units/0313",
          "/reports/annual/2018/units/1805",
          "/reports/annual/2019/units/1805");

  private static final String NOT_REPORTED = "-";

  void print() {
    var found =
        REPORTS.stream()
            .flatMap(path -> ask.apply(path).stream())
            .filter(report -> report.hasNonNull("life"))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    out.println();
    out.println("  Annual reports at a glance; - is not reported, which is not zero");
    row("report", "state", "meetings held", "members present", "kr paid");
    found.forEach(report ->
        row(
            report.at("/unit/name").asString() + " " + report.get("year").asInt(),
            report.at("/life/state").asString().toLowerCase(Locale.ROOT),
            part(report, "meetings.held", "meetings.by-mandate"),
            part(report, "attendance.present", "attendance.member-meetings"),
            figure(report, "compensation.paid-ore")
                .map(ore -> String.valueOf(ore.asLong() / 100))
                .orElse(NOT_REPORTED)));
  }

  private void row(String... columns) {
    out.printf("    %-26s %-10s %-14s %-16s %s%n", (Object[]) columns);
  }

  private static String part(JsonNode report, String part, String whole) {
    return figure(report, part)
        .flatMap(some -> figure(report, whole).map(all -> some.asInt() + " of " + all.asInt()))
        .orElse(NOT_REPORTED);
  }

  private static Optional<JsonNode> figure(JsonNode report, String code) {
    return nodes(report.get("chapters"))
        .flatMap(chapter -> nodes(chapter.get("figures")))
        .filter(figure -> figure.get("code").asString().equals(code))
        .map(figure -> figure.get("value"))
        .filter(value -> !value.isNull())
        .findFirst();
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
