package no.nav.medvirkning.query.feedback;

import static no.nav.medvirkning.query.feedback.AFeedback.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.query.feedback.NextStep.Step;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralOutcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeedbackProjectionTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final AFeedback QUEUE = AFeedback.number(1, MARCH_1);
  private static final AFeedback SAME = AFeedback.number(2, MARCH_1.plusDays(3));
  private static final CouncilId COUNCIL = new CouncilId(new UUID(1, 1));

  private final ViewSpecification<FeedbackView> story =
      ViewSpecification.of(new FeedbackProjection());

  private FeedbackView given(DomainEvent... events) {
    return story.given(events).view(QUEUE.id()).orElseThrow();
  }

  @Test
  void a_feedback_goes_from_received_to_closed_and_each_step_is_due_in_its_time() {
    assertThat(given(QUEUE.registered()).state()).isEqualTo(FeedbackState.RECEIVED);
    assertNext(Step.ACKNOWLEDGE, MARCH_1.plusDays(7));

    assertThat(given(QUEUE.acknowledged(MARCH_1)).state()).isEqualTo(FeedbackState.ACKNOWLEDGED);
    assertNext(Step.ASSESS, MARCH_1.plusDays(30));

    assertThat(given(QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1)).state())
        .isEqualTo(FeedbackState.ASSESSED);
    assertNext(Step.REPORT_BACK, MARCH_1.plusDays(60));

    assertThat(given(QUEUE.answered(MARCH_1)).state()).isEqualTo(FeedbackState.REPORTED_BACK);
    assertNext(Step.CLOSE, null);

    assertThat(given(QUEUE.closed(MARCH_1)).state()).isEqualTo(FeedbackState.CLOSED);
    assertThat(view().standing().next()).isNull();
  }

  @Test
  void an_assessment_counts_as_acknowledgement() {
    given(QUEUE.registered(), QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1.plusDays(2)));

    assertThat(view().course().round().acknowledgedOn()).isEqualTo(MARCH_1.plusDays(2));
  }

  @Test
  void it_is_overdue_from_the_day_after_the_last_one() {
    given(QUEUE.registered());

    assertThat(view().isOverdueOn(MARCH_1.plusDays(7))).isFalse();
    assertThat(view().isOverdueOn(MARCH_1.plusDays(8))).isTrue();
  }

  @Test
  void an_open_measure_is_next_where_it_is_due_first_and_after_the_answer() {
    given(
        QUEUE.registered(),
        QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1),
        QUEUE.planned(MARCH_1.plusDays(50)));
    assertNext(Step.COMPLETE_MEASURE, MARCH_1.plusDays(50));

    given(
        new MeasureChanged(
            QUEUE.key(),
            QUEUE.measureId(),
            AFeedback.words("Åpne to timer tidligere"),
            new Owner(INNLANDET, null, null),
            MARCH_1.plusDays(90)));
    assertNext(Step.REPORT_BACK, MARCH_1.plusDays(60));

    given(QUEUE.answered(MARCH_1.plusDays(20)));
    assertNext(Step.COMPLETE_MEASURE, MARCH_1.plusDays(90));

    given(QUEUE.completed(MARCH_1.plusDays(80)));
    assertNext(Step.CLOSE, null);
    assertThat(view().thread().measures().getFirst().what().text())
        .isEqualTo("Åpne to timer tidligere");
  }

  @Test
  void what_is_assessed_anew_waits_to_be_told_anew() {
    given(
        QUEUE.registered(),
        QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1),
        QUEUE.answered(MARCH_1),
        QUEUE.assessed(AssessmentOutcome.NOT_ACCEPTED, MARCH_1.plusDays(2)));
    assertThat(view().state()).isEqualTo(FeedbackState.ASSESSED);
    assertNext(Step.REPORT_BACK, MARCH_1.plusDays(60));

    given(QUEUE.answered(MARCH_1.plusDays(3)));
    assertThat(view().state()).isEqualTo(FeedbackState.REPORTED_BACK);
  }

  @Test
  void nobody_waits_for_an_answer_to_an_anonymous_one_without_a_channel() {
    var unknown = QUEUE.anonymous();

    given(unknown.registered(), unknown.assessed(AssessmentOutcome.NOT_ACCEPTED, MARCH_1));

    assertNext(Step.CLOSE, null);
    assertThat(view().isOverdueOn(MARCH_1.plusYears(1))).isFalse();
  }

  @Test
  void a_reopened_one_is_acknowledged_again_with_new_dates_and_keeps_what_was() {
    var again = MARCH_1.plusDays(100);
    given(
        QUEUE.registered(),
        QUEUE.assessed(AssessmentOutcome.NOT_ACCEPTED, MARCH_1),
        QUEUE.answered(MARCH_1),
        QUEUE.closed(MARCH_1),
        QUEUE.reopened(again));

    assertThat(view().state()).isEqualTo(FeedbackState.ACKNOWLEDGED);
    assertNext(Step.ASSESS, again.plusDays(30));
    assertThat(view().course().reopened().getFirst().before().assessment()).isNotNull();
    assertThat(view().thread().toSender()).hasSize(1);

    given(QUEUE.assessed(AssessmentOutcome.ACCEPTED, again));
    assertThat(view().state()).as("not answered since").isEqualTo(FeedbackState.ASSESSED);
  }

  @Test
  void a_duplicate_follows_its_original_and_waits_for_nothing() {
    story.given(
        QUEUE.registered(),
        SAME.registered(),
        SAME.duplicateOf(QUEUE, MARCH_1.plusDays(4)),
        new DuplicateLinked(QUEUE.key(), SAME.id(), true));

    var duplicate = story.view(SAME.id()).orElseThrow();
    assertThat(duplicate.state()).isEqualTo(FeedbackState.DUPLICATE);
    assertThat(duplicate.standing().next()).isNull();
    assertThat(duplicate.course().original())
        .isEqualTo(new Course.Following(QUEUE.id(), MARCH_1.plusDays(4)));
    assertThat(view().course().duplicates()).containsExactly(SAME.id());
  }

  @Test
  void what_an_unknown_sender_said_waits_for_the_answer_to_the_sender_of_its_duplicate() {
    var unknown = QUEUE.anonymous();
    given(
        unknown.registered(),
        SAME.registered(),
        SAME.duplicateOf(QUEUE, MARCH_1.plusDays(4)),
        new DuplicateLinked(QUEUE.key(), SAME.id(), true),
        unknown.assessed(AssessmentOutcome.ACCEPTED, MARCH_1.plusDays(5)));
    assertNext(Step.REPORT_BACK, MARCH_1.plusDays(60));

    given(new SenderErased(SAME.key(), List.of(SAME.textId()), QUEUE.id()));
    assertNext(Step.CLOSE, null);
    assertThat(story.view(SAME.id()).orElseThrow().intake().senderErased()).isTrue();
    assertThat(view().intake().senderErased()).isFalse();
  }

  @Test
  void a_referral_is_told_once_whichever_of_its_two_events_is_read_first() {
    var on = MARCH_1.plusDays(5);
    given(QUEUE.registered(), QUEUE.referred(on), QUEUE.referralMade(on));
    var oneWay = view();
    var otherWay =
        ViewSpecification.of(new FeedbackProjection())
            .given(QUEUE.registered(), QUEUE.referralMade(on), QUEUE.referred(on))
            .view(QUEUE.id())
            .orElseThrow();

    assertThat(otherWay.thread()).isEqualTo(oneWay.thread());
    assertThat(oneWay.thread().referrals()).hasSize(1);
    assertThat(oneWay.thread().referrals().getFirst().question().text())
        .isEqualTo("Kan fylket hjelpe?");
    assertThat(oneWay.standing().referredTo()).containsExactly(INNLANDET);
  }

  @Test
  void an_answer_from_above_leaves_the_feedback_where_it_is() {
    given(QUEUE.registered(), QUEUE.acknowledged(MARCH_1), QUEUE.referred(MARCH_1));
    given(QUEUE.referralMade(MARCH_1), QUEUE.returned(MARCH_1.plusDays(20)));

    var referral = view().thread().referrals().getFirst();
    assertThat(referral.outcome()).isEqualTo(ReferralOutcome.ANSWERED);
    assertThat(referral.answer().text()).isEqualTo("Ja, til høsten.");
    assertThat(view().state()).isEqualTo(FeedbackState.ACKNOWLEDGED);
    assertNext(Step.ASSESS, MARCH_1.plusDays(30));
  }

  @Test
  void a_redacted_text_is_replaced_and_says_so() {
    given(QUEUE.registered(), QUEUE.replied(MARCH_1), QUEUE.redacted("En ansatt var uhøflig."));

    assertThat(view().intake().text().text()).isEqualTo("En ansatt var uhøflig.");
    assertThat(view().intake().text().redacted()).isTrue();
    assertThat(view().thread().replies().getFirst().reply().text()).isEqualTo("Om morgenen.");
  }

  /// Each by its own text, also where it was said in an earlier round or put otherwise since.
  @Test
  void whatever_is_written_of_it_can_be_redacted() {
    var key = QUEUE.key();
    var nav = new Owner(QUEUE.unit(), null, null);
    var other = MeasureId.of("eeee0000-0000-7000-8000-000000000099");
    given(
        QUEUE.registered(),
        new SenderAsked(key, AFeedback.words("ORD spørsmål"), MARCH_1),
        QUEUE.replied("ORD svar", MARCH_1),
        new FeedbackAssessed(
            key,
            AssessmentOutcome.OUTSIDE_REMIT,
            AFeedback.words("ORD før"),
            AFeedback.words("ORD hvem"),
            null,
            MARCH_1),
        new FeedbackClosed(key, AFeedback.words("ORD ubesvart"), MARCH_1),
        new FeedbackReopened(
            key,
            ReopenedBy.SENDER,
            AFeedback.words("ORD igjen"),
            FeedbackDeadlines.DEFAULT.from(MARCH_1),
            MARCH_1),
        new FeedbackAssessed(
            key, AssessmentOutcome.ACCEPTED, AFeedback.words("ORD nå"), null, null, MARCH_1),
        new MeasurePlanned(key, QUEUE.measureId(), AFeedback.words("ORD tiltak"), nav, MARCH_1),
        new MeasureCompleted(key, QUEUE.measureId(), AFeedback.words("ORD ferdig"), MARCH_1),
        new MeasurePlanned(key, other, AFeedback.words("ORD annet"), nav, MARCH_1),
        new MeasureDropped(key, other, AFeedback.words("ORD droppet"), MARCH_1),
        new ReportedToSender(key, AFeedback.words("ORD beskjed"), AnswerChannel.LETTER, MARCH_1),
        new ReportedToCouncil(key, COUNCIL, null, AFeedback.words("ORD utvalg"), MARCH_1),
        new FeedbackClosed(key, null, MARCH_1),
        new EffectRecorded(key, AFeedback.words("ORD virkning"), Helped.YES, MARCH_1));
    assertThat(count("ORD")).isEqualTo(14);

    var texts = new ArrayList<TextId>(List.of(QUEUE.replyId()));
    for (var words :
        List.of(
            "spørsmål",
            "før",
            "hvem",
            "ubesvart",
            "igjen",
            "nå",
            "tiltak",
            "ferdig",
            "annet",
            "droppet",
            "beskjed",
            "utvalg",
            "virkning")) {
      texts.add(AFeedback.words("ORD " + words).id());
    }
    texts.forEach(
        text -> story.given(new TextRedacted(key, text, AFeedback.words("Uten navn " + text))));

    assertThat(count("ORD")).isZero();
    assertThat(count("Uten navn")).isEqualTo(14);
    assertThat(count("\"redacted\":true")).isEqualTo(14);
  }

  /// In what is stored.
  private int count(String words) {
    var stored = JsonMapper.shared().writeValueAsString(view());
    return stored.split(Pattern.quote(words), -1).length - 1;
  }

  @Test
  void the_receipt_shows_what_stands_in_place_of_a_redacted_answer() {
    given(
        QUEUE.registered(),
        QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1),
        QUEUE.answered(MARCH_1),
        new TextRedacted(
            QUEUE.key(),
            AFeedback.words("Takk. Vi åpner tidligere.").id(),
            AFeedback.words("Takk.")));

    assertThat(Receipt.answer(view().thread().toSender().getFirst()).answer()).isEqualTo("Takk.");
    assertThat(view().intake().text().redacted()).isFalse();
  }

  @Test
  void a_text_that_is_redacted_in_a_referral_is_redacted_here_too() {
    var question = QUEUE.referralMade(MARCH_1).question();
    var answer = QUEUE.returned(MARCH_1).answer();
    given(
        QUEUE.registered(),
        QUEUE.referred(MARCH_1),
        QUEUE.referralMade(MARCH_1),
        QUEUE.returned(MARCH_1));
    for (var text : List.of(question, answer)) {
      story.given(
          new ReferralTextRedacted(
              QUEUE.referralId(),
              QUEUE.referralMade(MARCH_1).parties(),
              QUEUE.key(),
              text.id(),
              AFeedback.words("Uten navn")));
    }

    var referral = view().thread().referrals().getFirst();
    assertThat(referral.question().text()).isEqualTo("Uten navn");
    assertThat(referral.answer().text()).isEqualTo("Uten navn");
  }

  /// Its key is destroyed: built anew, the text is not there until its replacement is.
  @Test
  void built_anew_a_redacted_text_is_replaced_too() {
    var gone = new ErasableText(AFeedback.words("Takk. Naboen er varslet.").id(), null);
    given(
        QUEUE.registered(),
        QUEUE.assessed(AssessmentOutcome.ACCEPTED, MARCH_1),
        new ReportedToSender(QUEUE.key(), gone, AnswerChannel.LETTER, MARCH_1));
    assertThat(Receipt.answer(view().thread().toSender().getFirst()).answer()).isNull();

    story.given(new TextRedacted(QUEUE.key(), gone.id(), AFeedback.words("Takk.")));
    assertThat(Receipt.answer(view().thread().toSender().getFirst()).answer()).isEqualTo("Takk.");
  }

  @Test
  void the_senders_words_go_with_the_sender_and_what_the_unit_wrote_stays() {
    given(
        QUEUE.registered(),
        QUEUE.asked(MARCH_1),
        QUEUE.replied(MARCH_1),
        QUEUE.answered(MARCH_1),
        QUEUE.senderErased());

    assertThat(view().intake().text().text()).isNull();
    assertThat(view().thread().replies().getFirst().reply().text()).isNull();
    assertThat(view().intake().senderErased()).isTrue();
    assertThat(view().thread().toSender()).hasSize(1);
  }

  @Test
  void both_units_that_it_concerns_may_read_it() {
    given(QUEUE.registered(INNLANDET, "Køen er lang."));

    assertThat(view().units()).containsExactly(QUEUE.unit(), INNLANDET);
  }

  @Test
  void a_known_sender_can_be_left_unanswered_with_a_reason() {
    given(
        QUEUE.registered(),
        new FeedbackClosed(QUEUE.key(), AFeedback.words("Adressen er ukjent"), MARCH_1));

    assertThat(view().course().round().closing().unansweredBecause().text())
        .isEqualTo("Adressen er ukjent");
  }

  @Test
  void the_deadlines_are_those_of_the_event() {
    given(QUEUE.registered());

    assertThat(view().course().round().dates()).isEqualTo(FeedbackDeadlines.DEFAULT.from(MARCH_1));
  }

  @Test
  void a_receipt_is_found_by_its_code_however_it_is_typed() {
    var receipts =
        ViewSpecification.of(new ReceiptProjection())
            .given(QUEUE.registered(), QUEUE.acknowledged(MARCH_1));

    for (var typed : new String[] {QUEUE.receipt(), "oi234567 89ab-cdefghjkmn0001"}) {
      var key = ReceiptKey.of(new ReceiptCode(typed));
      assertThat(receipts.view(key)).contains(new ReceiptKey(QUEUE.id()));
      assertThat(key).as("operators read keys").doesNotContain(QUEUE.receipt());
    }
  }

  private FeedbackView view() {
    return story.view(QUEUE.id()).orElseThrow();
  }

  private void assertNext(Step step, LocalDate due) {
    assertThat(view().standing().next()).isEqualTo(new NextStep(step, due));
  }
}
