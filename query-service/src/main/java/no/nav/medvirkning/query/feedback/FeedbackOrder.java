package no.nav.medvirkning.query.feedback;

import java.util.List;
import no.nav.medvirkning.query.platform.SortField;

/// How a list of feedback is sorted.
enum FeedbackOrder {
  /// Newest first.
  RECEIVED,
  /// What is due first stands first, what waits for nothing last.
  DUE,
  /// What changed last stands first.
  CHANGED;

  List<SortField> fields() {
    return switch (this) {
      case RECEIVED -> List.of(SortField.descending("receivedOn"));
      case DUE -> List.of(SortField.ascending("standing.dueOrder"));
      case CHANGED -> List.of(SortField.descending("changedAt"));
    };
  }
}
