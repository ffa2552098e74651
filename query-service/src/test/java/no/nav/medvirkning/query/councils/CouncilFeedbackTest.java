package no.nav.medvirkning.query.councils;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES_KEY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.assessed;
import static no.nav.medvirkning.query.tasks.Dialogue2024.registered;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class CouncilFeedbackTest {

  private final ViewSpecification<CouncilFeedback> story =
      ViewSpecification.of(new CouncilFeedbackProjection());

  @Test
  void feedbackFromACouncilIsFoundByTheCouncil() {
    story.given(
        registered(WAITING_TIMES_KEY, Sender.ANONYMOUS, null, COUNCIL),
        assessed(WAITING_TIMES_KEY, "2024-04-01"));

    assertThat(story.view(COUNCIL).orElseThrow().feedback()).containsExactly(WAITING_TIMES);
  }

  @Test
  void feedbackFromOthersIsNot() {
    story.given(registered(WAITING_TIMES_KEY, Sender.ANONYMOUS, null, null));

    assertThat(story.view(COUNCIL)).isEmpty();
  }
}
