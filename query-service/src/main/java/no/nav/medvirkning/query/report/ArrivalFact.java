package no.nav.medvirkning.query.report;

import java.time.LocalDate;

/// The day on which a unit or a council was itself recorded: nothing of it could have been recorded
/// before.
record ArrivalFact(LocalDate recordedOn) implements Fact {

  private static final String KEY = "arrival/";

  /// @param id of the unit or the council
  static String key(String id) {
    return KEY + id;
  }
}
