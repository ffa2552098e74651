package no.nav.medvirkning.query.councils;

import java.time.Instant;
import java.time.LocalDate;
import no.nav.medvirkning.query.audit.AuditEntry;
import no.nav.medvirkning.query.audit.RecordedTime;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A point in both times of a history.
///
/// @param asOf the last day (Europe/Oslo) whose facts count
/// @param knownAt the last moment whose recordings count; null for all that is known now
public record Moment(LocalDate asOf, @Nullable Instant knownAt) {

  /// From the query parameters. Known at an earlier moment, the day asked about is that moment's
  /// unless another is given: a deadline or a silence is judged on the day on which people looked.
  ///
  /// @return null where neither is given
  public static @Nullable Moment from(
      @Nullable String asOf, @Nullable String knownAt, LocalDate today) {
    if (asOf == null && knownAt == null) {
      return null;
    }
    var known = RecordedTime.to("knownAt", knownAt);
    if (asOf != null) {
      return new Moment(Days.day("asOf", asOf), known);
    }
    var knownOn = known == null ? today : LocalDate.ofInstant(known, EventContext.OSLO);
    return new Moment(knownOn.isBefore(today) ? knownOn : today, known);
  }

  public boolean includes(AuditEntry entry) {
    return !entry.validOn().isAfter(asOf)
        && (knownAt == null || !entry.recordedAt().isAfter(knownAt));
  }
}
