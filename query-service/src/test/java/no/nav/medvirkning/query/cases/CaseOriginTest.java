package no.nav.medvirkning.query.cases;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.meetings.Innlandet2024.JUNE;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES_KEY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.feedback;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class CaseOriginTest {

  private static final CaseId CASE = CaseId.of("77770000-0000-7000-8000-000000000051");

  @Test
  void aCaseMayBeRaisedFromSeveralFeedbacks() {
    var other = new FeedbackKey(feedback(2), COUNTY, day("2024-03-21"));

    var origin =
        ViewSpecification.of(new CaseOriginProjection())
            .given(
                new RaisedAsCase(WAITING_TIMES_KEY, COUNCIL, JUNE, CASE),
                new RaisedAsCase(other, COUNCIL, JUNE, CASE))
            .view(CASE)
            .orElseThrow();

    assertThat(origin.feedback()).containsExactly(WAITING_TIMES, feedback(2));
  }
}
