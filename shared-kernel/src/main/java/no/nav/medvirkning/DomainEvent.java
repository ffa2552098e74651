package no.nav.medvirkning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that happened to one aggregate. Events are facts: they hold ids and small values, are
/// never changed, and reading one never fails because a rule has tightened since. Who, when and why
/// stand in the metadata.
///
/// Each aggregate has one sealed sub-interface that holds all its events; [EventCatalogue] lists
/// them.
public interface DomainEvent {

  /// The stream that the event belongs to.
  @JsonIgnore
  String aggregateId();

  /// The day (Europe/Oslo) on which it happened, where the event itself tells; null where it
  /// happened when recorded.
  @JsonIgnore
  default @Nullable LocalDate happenedOn() {
    return null;
  }
}
