package no.nav.medvirkning.query.platform;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// What held from a first to a last day, both inclusive.
///
/// @param from null where the source does not tell
/// @param to null while it holds
public record Period<T>(T value, @Nullable LocalDate from, @Nullable LocalDate to) {

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// The history with one more value, which holds from its day until the next one's.
  public static <T> List<Period<T>> add(
      List<Period<T>> history, T value, @Nullable LocalDate from) {
    var sorted = new ArrayList<>(history);
    sorted.add(new Period<>(value, from, null));
    sorted.sort(
        Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    var chained = new ArrayList<Period<T>>();
    for (var i = 0; i < sorted.size(); i++) {
      var next = i + 1 < sorted.size() ? sorted.get(i + 1).from() : null;
      chained.add(
          new Period<>(
              sorted.get(i).value(),
              sorted.get(i).from(),
              next == null ? null : next.minusDays(1)));
    }
    return List.copyOf(chained);
  }

  /// What holds on a day; before the first known day, the first.
  public static <T> Optional<T> on(List<Period<T>> history, LocalDate day) {
    return history.stream()
        .filter(period -> period.holdsOn(day))
        .reduce((_, later) -> later)
        .or(() -> history.stream().findFirst())
        .map(Period::value);
  }

  /// The condition, for `$elemMatch`, that a stored period of this value holds on a day.
  public static Bson holds(String value, LocalDate day) {
    var on = day.toString();
    return and(
        eq("value", value),
        or(eq("from", null), lte("from", on)),
        or(eq("to", null), gte("to", on)));
  }
}
