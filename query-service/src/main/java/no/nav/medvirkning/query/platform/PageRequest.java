package no.nav.medvirkning.query.platform;

import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for: the query parameters `limit` (1–200, 50 unless told) and
/// `cursor`.
public record PageRequest(int limit, @Nullable String cursor) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidParameter("limit", "a number from 1 to " + MAX_LIMIT);
    }
  }

  public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
    return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, cursor);
  }
}
