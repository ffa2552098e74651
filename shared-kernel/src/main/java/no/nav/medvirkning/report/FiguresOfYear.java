package no.nav.medvirkning.report;

import java.util.List;
import java.util.Objects;

/// The figures of one report, ready to be frozen: what the query service answers and the command
/// service records.
///
/// @param position the place in the event log that they were taken at
/// @param definitions the version of how they are counted
/// @param builtFrom the reports below; empty for a unit's
public record FiguresOfYear(
    long position, int definitions, List<FrozenFigure> figures, List<BuiltFrom> builtFrom) {

  /// @throws IllegalArgumentException for what nobody can have counted
  public FiguresOfYear {
    if (position < 0 || definitions < 1) {
      throw new IllegalArgumentException("figures have a place in the log and a definition");
    }
    figures = List.copyOf(figures);
    builtFrom = List.copyOf(builtFrom);
    // They come over HTTP, where anything can be left out.
    figures.forEach(each -> Objects.requireNonNull(each.figure()));
    builtFrom.forEach(each -> Objects.requireNonNull(each.unit()));
  }
}
