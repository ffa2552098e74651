package no.nav.medvirkning.query.referral;

import static no.nav.medvirkning.query.tasks.Dialogue2024.TO_COUNTY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.UPWARD;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.referred;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.feedback.Words;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import org.junit.jupiter.api.Test;

class ReferralProjectionTest {

  private static final ErasableText INSTEAD = AFeedback.words("Uten navn");

  private final ViewSpecification<ReferralView> story =
      ViewSpecification.of(new ReferralProjection()).given(referred());

  private ReferralView view() {
    return story.view(TO_COUNTY).orElseThrow();
  }

  @Test
  void aReferralTellsWhoAsksWhomAndWhatItCameFrom() {
    assertThat(view().from()).isEqualTo(UPWARD.from());
    assertThat(view().to()).isEqualTo(UPWARD.to());
    assertThat(view().council()).isEqualTo(UPWARD.council());
    assertThat(view().feedback()).isEqualTo(WAITING_TIMES);
    assertThat(view().state()).isEqualTo(ReferralState.WAITING);
  }

  @Test
  void itIsInTimeToTheEndOfTheWishedForDayAndThenOverdue() {
    assertThat(view().isOverdueOn(day("2024-06-05"))).isFalse();
    assertThat(view().isOverdueOn(day("2024-06-06"))).isTrue();
  }

  @Test
  void withNoWishedForDateItIsNeverOverdue() {
    var made = referred();
    story.given(
        new ReferralMade(
            made.referral(), UPWARD, made.feedback(), made.question(), null, made.on()));

    assertThat(view().isOverdueOn(day("2030-01-01"))).isFalse();
  }

  @Test
  void anAcceptedOneStillWaitsForItsAnswer() {
    story.given(new ReferralAccepted(TO_COUNTY, UPWARD, day("2024-04-09")));

    assertThat(view().state()).isEqualTo(ReferralState.ACCEPTED);
    assertThat(view().acceptedOn()).isEqualTo(day("2024-04-09"));
    assertThat(view().isOverdueOn(day("2024-06-06"))).isTrue();
  }

  @Test
  void anAnswerEndsIt() {
    story.given(
        new ReferralAccepted(TO_COUNTY, UPWARD, day("2024-04-09")),
        new ReferralAnswered(
            TO_COUNTY, UPWARD, AFeedback.words("Ja, fire kontorer"), day("2024-06-10")));

    assertThat(view().state()).isEqualTo(ReferralState.ANSWERED);
    assertThat(view().answer().text()).isEqualTo("Ja, fire kontorer");
    assertThat(view().acceptedOn()).isEqualTo(day("2024-04-09"));
    assertThat(view().settledOn()).isEqualTo(day("2024-06-10"));
    assertThat(view().isOverdueOn(day("2024-07-01"))).isFalse();
  }

  @Test
  void aDeclinedOneTellsWhy() {
    story.given(
        new ReferralDeclined(
            TO_COUNTY, UPWARD, AFeedback.words("Hører til NAY"), day("2024-04-09")));

    assertThat(view().state()).isEqualTo(ReferralState.DECLINED);
    assertThat(view().reason().text()).isEqualTo("Hører til NAY");
  }

  @Test
  void aWithdrawnOneTellsWhy() {
    story.given(
        new ReferralWithdrawn(
            TO_COUNTY, UPWARD, AFeedback.words("Løst lokalt"), day("2024-04-09")));

    assertThat(view().state()).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(view().reason().text()).isEqualTo("Løst lokalt");
    assertThat(view().settledOn()).isEqualTo(day("2024-04-09"));
  }

  @Test
  void aRedactedTextIsReplacedInTheReferral() {
    var answer = AFeedback.words("Ja, sier naboen");
    var reason = AFeedback.words("Nei, sier naboen");
    story.given(
        new ReferralAnswered(TO_COUNTY, UPWARD, answer, day("2024-06-10")),
        redacted(referred().question()),
        redacted(answer));
    assertThat(view().question()).isEqualTo(new Words(INSTEAD.id(), "Uten navn", true));
    assertThat(view().answer()).isEqualTo(new Words(INSTEAD.id(), "Uten navn", true));

    story.given(
        new ReferralDeclined(TO_COUNTY, UPWARD, reason, day("2024-06-10")), redacted(reason));
    assertThat(view().reason()).isEqualTo(new Words(INSTEAD.id(), "Uten navn", true));
  }

  private static ReferralTextRedacted redacted(ErasableText text) {
    return new ReferralTextRedacted(TO_COUNTY, UPWARD, referred().feedback(), text.id(), INSTEAD);
  }
}
