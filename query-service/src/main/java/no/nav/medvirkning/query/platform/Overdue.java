package no.nav.medvirkning.query.platform;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The filter `overdue` of lists of what someone waits for. The last day itself is in time.
public final class Overdue {

  private Overdue() {}

  /// @param asked null does not narrow
  /// @param open the states in which it is still waited for
  /// @param due the field with the last day, which a view may lack
  public static Bson filter(
      @Nullable Boolean asked, List<String> open, String due, LocalDate today) {
    if (asked == null) {
      return empty();
    }
    return asked
        ? and(in("state", open), ne(due, null), lt(due, today.toString()))
        : or(nin("state", open), eq(due, null), gte(due, today.toString()));
  }
}
