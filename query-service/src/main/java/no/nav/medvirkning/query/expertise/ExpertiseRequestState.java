package no.nav.medvirkning.query.expertise;

import java.util.List;

/// Where an expertise request is.
public enum ExpertiseRequestState {
  /// No organisation has offered anyone.
  ASKED,
  OFFERED,
  /// A representative has been chosen.
  CHOSEN,
  /// Closed with a representative chosen.
  MET,
  /// Closed without one.
  UNMET;

  /// The states in which something is still waited for.
  public static final List<String> OPEN = List.of(ASKED.name(), OFFERED.name(), CHOSEN.name());

  /// The states in which no one has been chosen yet.
  public static final List<String> UNSETTLED = List.of(ASKED.name(), OFFERED.name());
}
