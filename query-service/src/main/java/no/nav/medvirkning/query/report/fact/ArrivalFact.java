package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;

/// The day on which a unit or a council was itself recorded: nothing of it could have been recorded
/// before.
public record ArrivalFact(LocalDate recordedOn) implements Fact {

  private static final String KEY = "arrival/";

  /// @param id of the unit or the council
  public static String key(String id) {
    return KEY + id;
  }
}
