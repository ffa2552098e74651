package no.nav.medvirkning.query.councils;

import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.audit.AuditEntry;
import no.nav.medvirkning.query.audit.AuditHistory;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A council as it was on a day, or as it was known at a moment: the same projection as the live
/// view, folded over that part of the council's history.
@Component
final class CouncilHistory {

  private final AuditHistory history;
  private final CouncilStatusProjection projection;

  CouncilHistory(AuditHistory history, CouncilStatusProjection projection) {
    this.history = history;
    this.projection = projection;
  }

  /// Empty where the council was not established, or not known, by then.
  Optional<CouncilStatus> at(CouncilId council, Moment moment) {
    try (var entries = history.ofCouncil(council)) {
      return fold(projection, council, entries, moment);
    }
  }

  /// @param entries in the order of the log
  static Optional<CouncilStatus> fold(
      CouncilStatusProjection projection,
      CouncilId council,
      Stream<AuditEntry> entries,
      Moment moment) {
    var key = council.toString();
    @Nullable CouncilStatus view = null;
    for (var each = entries.filter(moment::includes).iterator(); each.hasNext(); ) {
      var entry = each.next();
      var event = entry.event();
      if (projection.keys(event).contains(key)) {
        view = projection.apply(key, view, event, entry.context());
      }
    }
    return Optional.ofNullable(view);
  }
}
