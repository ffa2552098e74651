package no.nav.medvirkning.feedback;

import java.time.LocalDate;

/// How many days a unit has, each counted from the day the feedback came in.
public record FeedbackDeadlines(int acknowledgeDays, int assessDays, int reportBackDays) {

  /// Where nobody has set any: no source gives numbers. A month to the first answer is what
  /// forvaltningsloven § 11 a asks of a case; the rest is ours.
  public static final FeedbackDeadlines DEFAULT = new FeedbackDeadlines(7, 30, 60);

  public ResponseDates from(LocalDate day) {
    return new ResponseDates(
        day.plusDays(acknowledgeDays), day.plusDays(assessDays), day.plusDays(reportBackDays));
  }
}
