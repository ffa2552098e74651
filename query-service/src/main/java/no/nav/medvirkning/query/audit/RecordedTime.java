package no.nav.medvirkning.query.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.InvalidParameter;
import org.jspecify.annotations.Nullable;

/// Moments of recording as query parameters give them: an instant, or a day in Europe/Oslo.
public final class RecordedTime {

  private RecordedTime() {}

  /// The first moment of a day, or the instant; null where nothing is given.
  public static @Nullable Instant from(String parameter, @Nullable String text) {
    return parse(parameter, text, 0);
  }

  /// The last millisecond of a day, or the instant; null where nothing is given.
  public static @Nullable Instant to(String parameter, @Nullable String text) {
    return parse(parameter, text, 1);
  }

  private static @Nullable Instant parse(String parameter, @Nullable String text, int daysOn) {
    if (text == null) {
      return null;
    }
    try {
      if (text.length() > 10) {
        var moment = OffsetDateTime.parse(text);
        if (Days.isNear(moment.getYear())) {
          return moment.toInstant();
        }
        throw new DateTimeException("too far off");
      }
      var start =
          Days.day(parameter, text).plusDays(daysOn).atStartOfDay(EventContext.OSLO).toInstant();
      return start.minusMillis(daysOn);
    } catch (DateTimeException e) {
      throw new InvalidParameter(
          parameter, "a date such as 2024-03-20, or an instant such as 2024-03-20T12:00:00Z");
    }
  }
}
