package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that a figure counts.
///
/// @param figure the code of the figure
/// @param of what of it, where the figure is broken down
/// @param amount 1 for a thing that is counted; else days or øre
/// @param item the id of the record that tells it, whose story `/audit?subject=` shows
/// @param on the day (Europe/Oslo) it happened
/// @param recordedOn the day it was recorded
public record Observation(
    String figure,
    @Nullable String of,
    long amount,
    Place place,
    String item,
    LocalDate on,
    LocalDate recordedOn) {

  /// Recorded in a later year than it happened in: it counts where it happened all the same.
  public boolean late() {
    return recordedOn.getYear() > on.getYear();
  }
}
