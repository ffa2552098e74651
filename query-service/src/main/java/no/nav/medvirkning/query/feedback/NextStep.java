package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a feedback waits for.
///
/// @param due the last day for it; null where there is none
public record NextStep(Step step, @Nullable LocalDate due) {

  /// In the order in which they are taken where they are due on the same day.
  public enum Step {
    ACKNOWLEDGE,
    ASSESS,
    COMPLETE_MEASURE,
    REPORT_BACK,
    CLOSE
  }

  boolean isOverdueOn(LocalDate day) {
    return due != null && due.isBefore(day);
  }
}
