package no.nav.medvirkning.query.report.counting;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.report.fact.ArrivalFact;

/// Tells what was recorded late from what was brought in. What happened before its unit or its
/// council was in the system is history that was brought in when they came: it is late only if it
/// came in a later year than they did.
public final class Arrivals {

  private final Map<String, LocalDate> byKey;

  private Arrivals(Map<String, LocalDate> byKey) {
    this.byKey = byKey;
  }

  public static Arrivals of(YearFacts facts) {
    return new Arrivals(
        facts
            .of(ArrivalFact.class)
            .collect(Collectors.toMap(YearFacts.Filed::id, each -> each.fact().recordedOn())));
  }

  /// Whether it was recorded in a later year than that in which it could have been.
  boolean late(Place place, LocalDate on, LocalDate recordedOn) {
    var whose = place.council() == null ? place.unit().value() : place.council().toString();
    var arrived = byKey.get(ArrivalFact.key(whose));
    // As of a day before it was in the system, all that is known of it was brought in.
    return arrived != null && recordedOn.getYear() > Math.max(on.getYear(), arrived.getYear());
  }
}
