package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import no.nav.medvirkning.query.platform.EventContext;

/// When (Europe/Oslo) something happened, and when it was recorded.
public record Dated(LocalDate on, LocalDate recordedOn) {

  static Dated at(LocalDate on, EventContext context) {
    return new Dated(on, context.recordedOn());
  }

  /// For what is true on a day, whenever it came about.
  public static Dated state(LocalDate on) {
    return new Dated(on, on);
  }

  /// Recorded in a later year than it happened in.
  boolean late() {
    return recordedOn.getYear() > on.getYear();
  }

  /// When it was recorded, as far as something matters that counts on another day: an answer of
  /// January, to what came in December, is not late.
  public LocalDate recordedFor(Dated counted) {
    return late() ? recordedOn : counted.recordedOn();
  }
}
