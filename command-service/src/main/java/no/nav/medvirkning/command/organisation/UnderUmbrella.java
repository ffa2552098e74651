package no.nav.medvirkning.command.organisation;

import java.time.LocalDate;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A time under an umbrella.
///
/// @param from the first day; null where no source tells: since ever
/// @param to the last day; null while it lasts
record UnderUmbrella(OrganisationId umbrella, @Nullable LocalDate from, @Nullable LocalDate to) {

  UnderUmbrella endingOn(LocalDate day) {
    return new UnderUmbrella(umbrella, from, day);
  }

  boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Whether any of it lies on or after a day; null is since ever.
  boolean reachesInto(@Nullable LocalDate start) {
    return to == null || start == null || !to.isBefore(start);
  }
}
