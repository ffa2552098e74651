package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.theme.ThemeName;
import org.jspecify.annotations.Nullable;

/// What became of the feedback that came in between two days, both inclusive, as it stands today. A
/// duplicate counts as received, and nowhere else but under its source, its theme and as a
/// duplicate: it follows its original.
///
/// @param units how many units feedback came in to
public record FeedbackSummary(
    Scope scope,
    LocalDate from,
    LocalDate to,
    int units,
    int received,
    int duplicates,
    Timely acknowledged,
    Timely assessed,
    Timely reportedBack,
    DaysToAnswer daysToAnswer,
    List<AgeBand> open,
    Outcomes outcomes,
    Measures measures,
    Effects effects,
    int reopened,
    List<OfSource> sources,
    List<OfTheme> themes,
    Trend trend) {

  /// Whose feedback it is: one unit's, a county's with all units under it today, or (both null) all
  /// that the caller may read, which for the directorate is the nation's.
  public record Scope(@Nullable UnitName unit, @Nullable UnitName county) {}

  /// How many met the deadline that was set when they came in.
  ///
  /// @param late taken after the deadline, or not taken and the deadline has passed
  /// @param waiting not taken, and there is time
  /// @param never closed before it was taken, which for an answer means that a reason was given
  public record Timely(int inTime, int late, int waiting, int never) {}

  /// From the day it came in to the first answer to the sender, of those that were answered. The
  /// percentile is the smallest number of days within which at least that part of them was answered
  /// (nearest rank): a number that occurs, never one between two.
  ///
  /// @param median null where none was answered
  public record DaysToAnswer(
      int answered, @Nullable Integer median, @Nullable Integer percentile90) {}

  /// Those neither closed nor duplicates, by days since they came in.
  ///
  /// @param toDays inclusive; null for no upper end
  public record AgeBand(int fromDays, @Nullable Integer toDays, int count) {}

  /// By the newest assessment.
  public record Outcomes(
      int accepted, int partlyAccepted, int notAccepted, int outsideRemit, int notAssessed) {}

  /// @param planned all of them
  /// @param overdue open, and the due date has passed
  public record Measures(int planned, int completed, int dropped, int overdue) {}

  /// Whether what changed helped, as recorded last for each feedback.
  public record Effects(int yes, int partly, int no, int unknown) {}

  public record OfSource(FeedbackSource.Kind source, int received) {}

  /// A theme as it is counted today.
  ///
  /// @param before in the period of the same length before
  /// @param includes its own and those of each theme merged into it, where there are any: what the
  ///   sender's theme was when the feedback came in
  public record OfTheme(ThemeName theme, int received, int before, List<Part> includes) {}

  public record Part(ThemeName theme, int received, int before) {}

  /// The themes that grew and shrank most against the period of the same length before, at most ten
  /// each, the greatest change first.
  public record Trend(LocalDate from, LocalDate to, List<Change> rising, List<Change> falling) {}

  public record Change(ThemeName theme, int received, int before) {}
}
