package no.nav.medvirkning.query.report.counting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// One figure of the report and how it is counted. Its name and the explanation for people stand in
/// the texts, under `report.figure.<code>` and `report.figure.<code>.how`.
///
/// @param code stable, such as `meetings.held`: frozen reports and exports name it
/// @param of what it is broken down by; null for a figure without rows
/// @param events what it is counted from
/// @param sensitive counts people in a way that could reveal health: fewer than five are withheld
public record FigureDefinition(
    String code,
    Chapter chapter,
    Measure measure,
    Aggregation aggregation,
    @Nullable Dimension of,
    Set<Class<? extends DomainEvent>> events,
    boolean sensitive) {

  /// How the version of a figure's counting is told in a frozen report: raised whenever a figure
  /// comes to mean something else.
  public static final int VERSION = 2;

  /// How a value comes from observations.
  public sealed interface Aggregation {

    /// Adds the amounts.
    record Sum() implements Aggregation {}

    /// A percentile of the amounts by the nearest rank: a number that occurs. 50 is the median.
    record Percentile(int percent) implements Aggregation {}

    /// One sum divided by another.
    record Share(String part, String whole) implements Aggregation {}
  }

  public static FigureDefinition number(
      String code, Chapter chapter, List<Class<? extends DomainEvent>> events) {
    return of(code, chapter, Measure.COUNT, new Aggregation.Sum(), Set.copyOf(events));
  }

  /// A number of days that is added up, such as days in a seat.
  public static FigureDefinition days(
      String code, Chapter chapter, List<Class<? extends DomainEvent>> events) {
    return of(code, chapter, Measure.DAYS, new Aggregation.Sum(), Set.copyOf(events));
  }

  public static FigureDefinition medianDays(
      String code, Chapter chapter, List<Class<? extends DomainEvent>> events) {
    return percentileDays(code, chapter, 50, events);
  }

  /// The number of days within which so many percent of what is counted was done.
  public static FigureDefinition percentileDays(
      String code, Chapter chapter, int percent, List<Class<? extends DomainEvent>> events) {
    var percentile = new Aggregation.Percentile(percent);
    return of(code, chapter, Measure.DAYS, percentile, Set.copyOf(events));
  }

  public static FigureDefinition ore(
      String code, Chapter chapter, List<Class<? extends DomainEvent>> events) {
    return of(code, chapter, Measure.ORE, new Aggregation.Sum(), Set.copyOf(events));
  }

  /// @param part a SUM figure; its events are this one's too
  public static FigureDefinition share(String code, FigureDefinition part, FigureDefinition whole) {
    var events =
        List.of(part, whole).stream()
            .flatMap(figure -> figure.events().stream())
            .collect(Collectors.toUnmodifiableSet());
    return of(
        code,
        part.chapter(),
        Measure.SHARE,
        new Aggregation.Share(part.code(), whole.code()),
        events);
  }

  private static FigureDefinition of(
      String code,
      Chapter chapter,
      Measure measure,
      Aggregation aggregation,
      Set<Class<? extends DomainEvent>> events) {
    return new FigureDefinition(code, chapter, measure, aggregation, null, events, false);
  }

  /// Broken down, with a row for each value that occurs.
  public FigureDefinition by(Dimension dimension) {
    return new FigureDefinition(code, chapter, measure, aggregation, dimension, events, sensitive);
  }

  /// Fewer than five are withheld; of organisations, where that somebody speaks for it could reveal
  /// health or the like.
  public FigureDefinition withSmallNumbersWithheld() {
    return new FigureDefinition(code, chapter, measure, aggregation, of, events, true);
  }

  public boolean isSensitive(@Nullable String row, YearFacts facts) {
    if (!sensitive || (row == null && of != null)) {
      return false;
    }
    return of != Dimension.ORGANISATION
        || facts.isRevealing(OrganisationId.of(String.valueOf(row)));
  }
}
