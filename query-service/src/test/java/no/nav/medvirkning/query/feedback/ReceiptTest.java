package no.nav.medvirkning.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

/// The receipt of someone who said what another had said already: it follows the other's, whatever
/// happens there.
class ReceiptTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final AFeedback FIRST = AFeedback.number(1, MARCH_1);
  private static final AFeedback SAME = AFeedback.number(2, MARCH_1.plusDays(3)).anonymous();

  private final ViewSpecification<FeedbackView> story =
      ViewSpecification.of(new FeedbackProjection());

  private Receipt receiptOfTheDuplicate(DomainEvent... more) {
    story
        .given(
            FIRST.registered(),
            FIRST.asked(MARCH_1.plusDays(1)),
            FIRST.replied(MARCH_1.plusDays(2)),
            SAME.registered(),
            SAME.duplicateOf(FIRST, MARCH_1.plusDays(4)),
            new DuplicateLinked(FIRST.key(), SAME.id(), true),
            FIRST.assessed(AssessmentOutcome.ACCEPTED, MARCH_1.plusDays(5)),
            FIRST.answered(MARCH_1.plusDays(6)),
            FIRST.closed(MARCH_1.plusDays(7)))
        .given(more);
    return Receipt.from(
        story.view(SAME.id()).orElseThrow(),
        story.view(FIRST.id()).orElseThrow(),
        "Nav Hamar",
        new Texts(),
        Language.NB);
  }

  @Test
  void a_duplicate_is_closed_with_its_original() {
    var receipt = receiptOfTheDuplicate();

    assertThat(receipt.state().code()).isEqualTo(FeedbackState.CLOSED);
    assertThat(receipt.duplicate()).isTrue();
    assertThat(receipt.answers()).hasSize(1);
  }

  @Test
  void and_is_taken_up_again_with_it() {
    var receipt = receiptOfTheDuplicate(FIRST.reopened(MARCH_1.plusDays(20)));

    assertThat(receipt.state().code()).isEqualTo(FeedbackState.ACKNOWLEDGED);
    assertThat(receipt.answers()).as("what was said before stands").hasSize(1);
  }

  @Test
  void the_answer_stands_where_the_originals_sender_is_erased() {
    var receipt =
        receiptOfTheDuplicate(
            new SenderErased(FIRST.key(), List.of(FIRST.textId(), FIRST.replyId()), null));

    assertThat(receipt.state().code()).isEqualTo(FeedbackState.CLOSED);
    assertThat(receipt.answers()).hasSize(1);
  }

  @Test
  void it_holds_nothing_that_either_sender_wrote_or_the_other_was_asked() {
    assertThat(receiptOfTheDuplicate().toString())
        .doesNotContain("ventetid på kontoret", "Om morgenen", "Når");
  }
}
