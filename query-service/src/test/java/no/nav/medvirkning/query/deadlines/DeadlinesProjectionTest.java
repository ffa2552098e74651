package no.nav.medvirkning.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class DeadlinesProjectionTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final FeedbackDeadlines QUICK = new FeedbackDeadlines(3, 14, 30);
  private static final FeedbackDeadlines SLOW = new FeedbackDeadlines(14, 60, 90);

  private final ViewSpecification<DeadlinesView> story =
      ViewSpecification.of(new DeadlinesProjection());

  @Test
  void deadlines_hold_from_their_day_until_the_next_ones() {
    story.given(
        new DeadlinesSet(HAMAR, SLOW, DAY.plusDays(10)), new DeadlinesSet(HAMAR, QUICK, DAY));

    assertThat(view().on(DAY.minusDays(1))).isEmpty();
    assertThat(view().on(DAY.plusDays(9)).orElseThrow().deadlines()).isEqualTo(QUICK);
    assertThat(view().on(DAY.plusDays(10)).orElseThrow().deadlines()).isEqualTo(SLOW);
  }

  @Test
  void of_two_from_the_same_day_the_one_decided_last_counts() {
    story.given(new DeadlinesSet(HAMAR, SLOW, DAY), new DeadlinesSet(HAMAR, QUICK, DAY));

    assertThat(view().on(DAY).orElseThrow().deadlines()).isEqualTo(QUICK);
  }

  @Test
  void a_unit_that_has_withdrawn_its_own_has_none() {
    story.given(
        new DeadlinesSet(HAMAR, QUICK, DAY), new DeadlinesWithdrawn(HAMAR, DAY.plusDays(5)));

    assertThat(view().on(DAY.plusDays(4))).isPresent();
    assertThat(view().on(DAY.plusDays(5))).isEmpty();
  }

  @Test
  void the_national_ones_stand_by_themselves() {
    story.given(new DeadlinesSet(null, SLOW, DAY), new DeadlinesSet(HAMAR, QUICK, DAY));

    assertThat(story.view(DeadlinesProjection.NATIONAL).orElseThrow().unit()).isNull();
    assertThat(view().unit()).isEqualTo(HAMAR);
  }

  private DeadlinesView view() {
    return story.view("deadlines/0403").orElseThrow();
  }
}
