package no.nav.medvirkning.query.report.counting;

import java.time.LocalDate;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One thing that a figure counts.
///
/// @param figure the code of the figure
/// @param of what of it, where the figure is broken down
/// @param amount 1 for a thing that is counted; else days or øre
/// @param item the id of the record that tells it, whose story `/audit?subject=` shows
/// @param on the day (Europe/Oslo) it happened
/// @param recordedOn the day it was recorded
/// @param late recorded in a later year than it could have been ([Arrivals]): it counts in the year
///   it happened in all the same
/// @param person whom it is about, only where fewer than five people must be told from fewer than
///   five records; it is never shown
public record Observation(
    String figure,
    @Nullable String of,
    long amount,
    Place place,
    String item,
    LocalDate on,
    LocalDate recordedOn,
    boolean late,
    @Nullable PersonId person) {}
