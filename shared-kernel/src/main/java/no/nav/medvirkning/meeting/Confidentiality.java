package no.nav.medvirkning.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why and how long a case is confidential (fortrolig), stated case by case (S4).
///
/// @param ground the reason, with its legal ground where there is one
/// @param until the last confidential day; null until the case is released
public record Confidentiality(String ground, @Nullable LocalDate until) {

  public boolean holdsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
