package no.nav.medvirkning.query.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and years as query parameters give them, no further off than what is recorded can lie: a
/// year beyond four digits can neither be compared as text nor always be counted with.
public final class Days {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Days() {}

  /// @throws InvalidParameter for what is no such day
  public static LocalDate day(String parameter, String text) {
    try {
      var day = LocalDate.parse(text);
      if (isNear(day.getYear())) {
        return day;
      }
    } catch (DateTimeException _) {
      // answered below
    }
    throw new InvalidParameter(parameter, "a date such as 2024-03-20");
  }

  /// @throws InvalidParameter for what is no such year
  public static @Nullable Integer year(String parameter, @Nullable Integer year) {
    if (year != null && !isNear(year)) {
      throw new InvalidParameter(parameter, "a year such as 2024");
    }
    return year;
  }

  public static boolean isNear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
