package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import no.nav.medvirkning.compensation.ClaimLineKind;
import org.jspecify.annotations.Nullable;

/// One line of a claim as it is asked for.
///
/// @param day the meeting day it is for
/// @param quantity minutes or kilometres by `kind`; left out for an amount
/// @param claimedOre an amount in øre; left out where the rate tells
public record ClaimedLine(
    ClaimLineKind kind, LocalDate day, @Nullable Integer quantity, @Nullable Long claimedOre) {

  /// What is paid for by the hour at a fee.
  boolean isFee() {
    return switch (kind) {
      case MEETING_FEE, PREPARATION, COMPANION -> true;
      case MILEAGE, TRAVEL, LOST_EARNINGS, PLAUSIBLE_EARNINGS -> false;
    };
  }

  boolean isEarnings() {
    return kind == ClaimLineKind.LOST_EARNINGS || kind == ClaimLineKind.PLAUSIBLE_EARNINGS;
  }

  /// Whether a quantity is asked for, and not an amount.
  boolean isCounted() {
    return isFee() || kind == ClaimLineKind.MILEAGE;
  }

  /// Whether the two are for the same of one day, which is paid once. There may be several
  /// journeys.
  boolean isPaidOnceWith(ClaimedLine other) {
    return day.equals(other.day)
        && ((isFee() && kind == other.kind) || (isEarnings() && other.isEarnings()));
  }
}
