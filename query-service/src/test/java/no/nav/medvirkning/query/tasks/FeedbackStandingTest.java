package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.MARCH;
import static no.nav.medvirkning.query.tasks.Dialogue2024.TO_COUNTY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES_KEY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.assessed;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.feedback;
import static no.nav.medvirkning.query.tasks.Dialogue2024.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.referral.ReferralOutcome;
import org.junit.jupiter.api.Test;

class FeedbackStandingTest {

  private static final MeasureId MEASURE = MeasureId.of("99990000-0000-7000-8000-000000000091");
  private static final Owner THE_COUNTY = new Owner(COUNTY, null, null);

  private final ViewSpecification<FeedbackStanding> story =
      ViewSpecification.of(new FeedbackStandingProjection()).given(registered());

  private FeedbackStanding standing() {
    return story.view(WAITING_TIMES).orElseThrow();
  }

  private static ReportedToSender told(String on) {
    return new ReportedToSender(
        WAITING_TIMES_KEY, AFeedback.words("Svar"), AnswerChannel.E_MAIL, day(on));
  }

  @Test
  void theNextStepIsTheOneThatIsDue() {
    assertThat(standing().step()).isEqualTo(NextStep.ACKNOWLEDGE);
    assertThat(standing().due()).isEqualTo(day("2024-03-27"));

    story.given(new FeedbackAcknowledged(WAITING_TIMES_KEY, day("2024-03-22")));
    assertThat(standing().step()).isEqualTo(NextStep.ASSESS);
    assertThat(standing().due()).isEqualTo(day("2024-04-19"));

    story.given(assessed(WAITING_TIMES_KEY, "2024-04-10"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);
    assertThat(standing().due()).isEqualTo(day("2024-05-19"));

    story.given(told("2024-04-11"));
    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);

    story.given(new FeedbackClosed(WAITING_TIMES_KEY, null, day("2024-04-12")));
    assertThat(standing().step()).isEqualTo(NextStep.NONE);
    assertThat(standing().open()).isFalse();
    assertThat(standing().due()).isNull();
  }

  @Test
  void assessedAtOnceItIsAcknowledgedWithIt() {
    story.given(assessed(WAITING_TIMES_KEY, "2024-03-22"));

    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);
  }

  @Test
  void theLastDayIsInTime() {
    assertThat(standing().isOverdueOn(day("2024-03-27"))).isFalse();
    assertThat(standing().isOverdueOn(day("2024-03-28"))).isTrue();
  }

  @Test
  void whatNoOneCanBeAnsweredIsClosedWithoutAnAnswer() {
    story.given(registered(WAITING_TIMES_KEY, Sender.ANONYMOUS, null, null));
    story.given(assessed(WAITING_TIMES_KEY, "2024-03-22"));

    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }

  @Test
  void theCouncilThatItComesFromIsToldToo() {
    story.given(
        registered(WAITING_TIMES_KEY, new Sender(null, FFO), AnswerChannel.E_MAIL, COUNCIL));
    story.given(assessed(WAITING_TIMES_KEY, "2024-03-22"), told("2024-03-23"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);

    story.given(
        new ReportedToCouncil(
            WAITING_TIMES_KEY, COUNCIL, MARCH, AFeedback.words("Svar"), day("2024-03-24")));
    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }

  @Test
  void whatIsAssessedAnewIsToldAnew() {
    story.given(
        registered(WAITING_TIMES_KEY, new Sender(null, FFO), AnswerChannel.E_MAIL, COUNCIL));
    story.given(
        assessed(WAITING_TIMES_KEY, "2024-03-22"),
        told("2024-03-23"),
        new ReportedToCouncil(
            WAITING_TIMES_KEY, COUNCIL, MARCH, AFeedback.words("Svar"), day("2024-03-24")),
        assessed(WAITING_TIMES_KEY, "2024-03-25"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);

    story.given(told("2024-03-26"));
    assertThat(standing().step()).as("the council is not told").isEqualTo(NextStep.REPORT_BACK);
  }

  @Test
  void anOpenMeasureIsDueAndHoldsTheClosingBack() {
    story.given(
        assessed(WAITING_TIMES_KEY, "2024-03-22"),
        told("2024-03-23"),
        new MeasurePlanned(
            WAITING_TIMES_KEY, MEASURE, AFeedback.words("Ny kø"), THE_COUNTY, day("2024-06-01")),
        new MeasureChanged(
            WAITING_TIMES_KEY,
            MEASURE,
            AFeedback.words("Nytt køsystem"),
            THE_COUNTY,
            day("2024-07-01")));
    assertThat(standing().step()).isEqualTo(NextStep.WAIT);
    assertThat(standing().measures())
        .containsExactly(new FeedbackStanding.Measure(MEASURE, THE_COUNTY, day("2024-07-01")));

    story.given(
        new MeasureCompleted(
            WAITING_TIMES_KEY, MEASURE, AFeedback.words("Ferdig"), day("2024-06-20")));
    assertThat(standing().measures()).isEmpty();
    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }

  @Test
  void aDroppedMeasureWaitsForNoOne() {
    story.given(
        new MeasurePlanned(
            WAITING_TIMES_KEY, MEASURE, AFeedback.words("Ny kø"), THE_COUNTY, day("2024-06-01")),
        new MeasureDropped(
            WAITING_TIMES_KEY, MEASURE, AFeedback.words("For dyrt"), day("2024-05-01")));

    assertThat(standing().measures()).isEmpty();
  }

  @Test
  void anAnswerFromTheOtherLevelWaitsToBePassedOnUntilTheSenderIsTold() {
    story.given(new FeedbackReferred(WAITING_TIMES_KEY, TO_COUNTY, COUNTY, day("2024-04-02")));
    assertThat(standing().referrals()).containsExactly(TO_COUNTY);

    story.given(
        new ReferralReturned(
            WAITING_TIMES_KEY,
            TO_COUNTY,
            ReferralOutcome.ANSWERED,
            AFeedback.words("Ja"),
            day("2024-06-05")));
    assertThat(standing().referrals()).isEmpty();
    assertThat(standing().answers()).containsExactly(TO_COUNTY);

    story.given(told("2024-06-06"));
    assertThat(standing().answers()).isEmpty();
  }

  @Test
  void aDeclinedReferralHasNoAnswerToPassOn() {
    story.given(
        new FeedbackReferred(WAITING_TIMES_KEY, TO_COUNTY, COUNTY, day("2024-04-02")),
        new ReferralReturned(
            WAITING_TIMES_KEY, TO_COUNTY, ReferralOutcome.DECLINED, null, day("2024-06-05")));

    assertThat(standing().answers()).isEmpty();
    assertThat(standing().referrals()).isEmpty();
  }

  @Test
  void aDuplicateWaitsForNothing() {
    story.given(new FeedbackMarkedAsDuplicate(WAITING_TIMES_KEY, feedback(2), day("2024-03-22")));

    assertThat(standing().open()).isFalse();
  }

  @Test
  void theSenderOfADuplicateIsToldWhereTheOriginalsIsNotKnown() {
    var same = new FeedbackKey(feedback(2), KONGSVINGER, day("2024-03-21"));
    story.given(
        registered(WAITING_TIMES_KEY, Sender.ANONYMOUS, null, null),
        registered(same, new Sender(null, FFO), AnswerChannel.E_MAIL, null),
        new FeedbackMarkedAsDuplicate(same, WAITING_TIMES, day("2024-03-22")),
        new DuplicateLinked(WAITING_TIMES_KEY, same.id(), true),
        assessed(WAITING_TIMES_KEY, "2024-03-22"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);

    story.given(told("2024-03-23"));
    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }

  @Test
  void andIsNotOnceErased() {
    var same = new FeedbackKey(feedback(2), KONGSVINGER, day("2024-03-21"));
    story.given(
        registered(WAITING_TIMES_KEY, Sender.ANONYMOUS, null, null),
        registered(same, new Sender(null, FFO), AnswerChannel.E_MAIL, null),
        new FeedbackMarkedAsDuplicate(same, WAITING_TIMES, day("2024-03-22")),
        new DuplicateLinked(WAITING_TIMES_KEY, same.id(), true),
        assessed(WAITING_TIMES_KEY, "2024-03-22"),
        new SenderErased(same, List.of(), WAITING_TIMES));

    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }

  @Test
  void aReopenedOneIsToBeAssessedAgainWithItsNewDates() {
    story.given(
        assessed(WAITING_TIMES_KEY, "2024-03-22"),
        told("2024-03-23"),
        new FeedbackClosed(WAITING_TIMES_KEY, null, day("2024-03-24")),
        new FeedbackReopened(
            WAITING_TIMES_KEY,
            ReopenedBy.SENDER,
            AFeedback.words("Det hjalp ikke"),
            FeedbackDeadlines.DEFAULT.from(day("2024-08-01")),
            day("2024-08-01")));

    assertThat(standing().step()).isEqualTo(NextStep.ASSESS);
    assertThat(standing().due()).isEqualTo(day("2024-08-31"));

    story.given(assessed(WAITING_TIMES_KEY, "2024-08-02"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);
  }

  @Test
  void nobodyIsLeftToAnswerOnceTheSenderIsErased() {
    story.given(assessed(WAITING_TIMES_KEY, "2024-04-02"));
    assertThat(standing().step()).isEqualTo(NextStep.REPORT_BACK);

    story.given(new SenderErased(WAITING_TIMES_KEY, List.of(), null));
    assertThat(standing().step()).isEqualTo(NextStep.CLOSE);
  }
}
