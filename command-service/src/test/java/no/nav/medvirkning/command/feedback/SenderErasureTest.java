package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COMPLAINT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COUNTY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OTHER_FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.SENDER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedback;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromAPerson;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromFfo;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.registered;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.said;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.textOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;

import java.util.List;
import no.nav.medvirkning.command.person.PersonCommand.ErasePerson;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonEvent.FeedbackGiven;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.platform.access.Caller;
import org.junit.jupiter.api.Test;

/// A person who is erased takes along what the person wrote.
class SenderErasureTest {

  private static final Caller OF_THE_PERSON = COUNTY;

  private final Specification feedback = feedback().by(OF_THE_PERSON);

  @Test
  void theSendersWordsGoWithTheSender() {
    var day = RECEIVED_ON.plusDays(1);
    feedback
        .given(
            fromAPerson(),
            new FeedbackGiven(SENDER, FEEDBACK),
            new SenderAsked(KEY, said(1, "Når?"), day),
            new SenderReplied(KEY, said(2, "I mars"), day))
        .when(new ErasePerson(SENDER))
        .then(
            new SenderErased(KEY, List.of(textOf(FEEDBACK, 0), textOf(FEEDBACK, 2)), null),
            new PersonErased(SENDER));
    feedback.thenDestroyedKeysOf(textOf(FEEDBACK, 0), textOf(FEEDBACK, 2), SENDER);
  }

  @Test
  void whatStandsInPlaceOfARedactedTextGoesToo() {
    feedback
        .given(
            fromAPerson(),
            new FeedbackGiven(SENDER, FEEDBACK),
            new TextRedacted(
                KEY, textOf(FEEDBACK, 0), new ErasableText(textOf(FEEDBACK, 1), "Uten navn")))
        .when(new ErasePerson(SENDER))
        .thenDestroyedKeysOf(textOf(FEEDBACK, 1), SENDER);
  }

  /// Others who said the same may read the answer, and the unit its own reasons.
  @Test
  void whatWasWrittenBecauseOfItStays() {
    var day = RECEIVED_ON.plusDays(4);
    feedback
        .given(
            fromAPerson(),
            new FeedbackGiven(SENDER, FEEDBACK),
            new SenderAsked(KEY, said(1, "Når?"), day),
            new SenderReplied(KEY, said(2, "I mars"), day),
            new FeedbackAssessed(
                KEY, AssessmentOutcome.ACCEPTED, said(3, "Det stemmer"), null, null, day),
            new ReportedToSender(KEY, said(4, "Takk"), AnswerChannel.PHONE, day))
        .when(new ErasePerson(SENDER))
        .thenDestroyedKeysOf(textOf(FEEDBACK, 0), textOf(FEEDBACK, 2), SENDER);
  }

  @Test
  void itGoesFromEveryFeedback() {
    var other = new FeedbackKey(OTHER_FEEDBACK, HAMAR, RECEIVED_ON);
    feedback
        .given(
            fromAPerson(),
            registered(other, new Sender(SENDER, null), COMPLAINT),
            new FeedbackGiven(SENDER, FEEDBACK),
            new FeedbackGiven(SENDER, OTHER_FEEDBACK))
        .when(new ErasePerson(SENDER))
        .thenDestroyedKeysOf(textOf(FEEDBACK, 0), textOf(OTHER_FEEDBACK, 0), SENDER);
  }

  @Test
  void theOriginalOfADuplicateIsToldThatNobodyWaits() {
    var day = RECEIVED_ON.plusDays(1);
    feedback
        .given(
            fromAPerson(),
            new FeedbackGiven(SENDER, FEEDBACK),
            new FeedbackMarkedAsDuplicate(KEY, OTHER_FEEDBACK, day))
        .when(new ErasePerson(SENDER))
        .then(
            new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), OTHER_FEEDBACK),
            new PersonErased(SENDER));
  }

  @Test
  void whatOthersSaidStays() {
    feedback.given(fromFfo()).when(new ErasePerson(SENDER)).then(new PersonErased(SENDER));
  }
}
