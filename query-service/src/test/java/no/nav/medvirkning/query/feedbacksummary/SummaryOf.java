package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Scope;
import no.nav.medvirkning.query.theme.ThemeList;

/// What `/feedback/summary` answers, for tests that hold other figures to it.
public final class SummaryOf {

  private SummaryOf() {}

  public static FeedbackSummary year(
      Collection<FeedbackMonth> months, int year, LocalDate today, ThemeList themes) {
    return new Figures(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today)
        .of(List.copyOf(months), themes, new Scope(null, null));
  }
}
