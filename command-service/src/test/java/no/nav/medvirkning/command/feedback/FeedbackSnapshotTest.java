package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OSLO;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OTHER_FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.anonymous;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.assessed;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromAPerson;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.said;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.textOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.referral.ReferralId;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of feedback and deadlines is all that they know.
class FeedbackSnapshotTest {

  private static <T> T readBack(T aggregate) {
    var serializer =
        SnapshotFixtures.serializerOf(
            "snapshot." + aggregate.getClass().getSimpleName(), aggregate.getClass());
    return serializer.deserialize(serializer.serialize(aggregate, String.class));
  }

  @Test
  void ofFeedbackWithAllThereCanBe() {
    var feedback = new Feedback();
    var measure = MeasureId.of("00000000-0000-4000-8000-000000004001");
    var other = MeasureId.of("00000000-0000-4000-8000-000000004002");
    var nav = new Owner(HAMAR, null, null);
    Stream.of(
            fromAPerson(),
            new FeedbackAcknowledged(KEY, TODAY),
            new SenderAsked(KEY, said(1, "Når?"), TODAY),
            new SenderReplied(KEY, new ErasableText(textOf(FEEDBACK, 1), "I mars"), TODAY),
            assessed(),
            new MeasurePlanned(KEY, measure, said(1, "Flere på telefonen"), nav, TODAY),
            new MeasurePlanned(KEY, other, said(1, "Åpent lenger"), nav, TODAY),
            new MeasureDropped(KEY, other, said(1, "Ikke råd"), TODAY),
            new FeedbackReferred(
                KEY, ReferralId.of("00000000-0000-4000-8000-000000005001"), OSLO, TODAY),
            new RaisedAsCase(KEY, COUNCIL, MARCH, THEME),
            new DuplicateLinked(KEY, OTHER_FEEDBACK, true),
            new FeedbackReopened(
                KEY,
                ReopenedBy.SENDER,
                said(1, "Ikke bedre"),
                FeedbackDeadlines.DEFAULT.from(TODAY),
                TODAY),
            new FeedbackMarkedAsDuplicate(KEY, OTHER_FEEDBACK, TODAY))
        .forEach(feedback::evolve);
    assertThat(readBack(feedback)).usingRecursiveComparison().isEqualTo(feedback);
  }

  @Test
  void ofFeedbackThatHasJustComeIn() {
    var feedback = new Feedback();
    feedback.evolve(anonymous());
    assertThat(readBack(feedback)).usingRecursiveComparison().isEqualTo(feedback);
  }

  @Test
  void ofDeadlines() {
    var deadlines = new Deadlines();
    deadlines.evolve(new DeadlinesSet(HAMAR, FeedbackDeadlines.DEFAULT, RECEIVED_ON));
    deadlines.evolve(new DeadlinesWithdrawn(HAMAR, TODAY));
    assertThat(readBack(deadlines)).usingRecursiveComparison().isEqualTo(deadlines);
  }
}
