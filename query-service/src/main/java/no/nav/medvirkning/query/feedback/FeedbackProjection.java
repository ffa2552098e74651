package no.nav.medvirkning.query.feedback;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackOwnerAssigned;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.query.feedback.FeedbackThread.ReferralUp;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [FeedbackView], one for each feedback.
@Component
public final class FeedbackProjection implements Projection<FeedbackView> {

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<FeedbackView> type() {
    return FeedbackView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class, ReferralEvent.class);
  }

  /// Each order of the list, for some units and for all of them, and what is picked from few.
  @Override
  public List<Bson> indexes() {
    var received = compoundIndex(descending("receivedOn"), ascending("_id"));
    var due = ascending("standing.dueOrder", "_id");
    var changed = compoundIndex(descending("changedAt"), ascending("_id"));
    return List.of(
        received,
        due,
        changed,
        compoundIndex(ascending("units"), received),
        compoundIndex(ascending("units"), due),
        compoundIndex(ascending("units"), changed),
        compoundIndex(ascending("unit"), received),
        compoundIndex(ascending("intake.theme"), received),
        compoundIndex(ascending("intake.sender.organisation"), received),
        ascending("standing.state"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      // The original of a duplicate is not waited for any more.
      case SenderErased e when e.original() != null ->
          new HashSet<>(List.of(e.key().id().toString(), e.original().toString()));
      case FeedbackEvent e -> Set.of(e.key().id().toString());
      case ReferralEvent e -> feedback(e);
      default -> Set.of();
    };
  }

  private static Set<String> feedback(ReferralEvent event) {
    return switch (event) {
      case ReferralMade e -> Set.of(e.feedback().id().toString());
      case ReferralTextRedacted e -> Set.of(e.feedback().id().toString());
      // What comes back stands in the feedback's own events.
      case ReferralAccepted _, ReferralDeclined _, ReferralAnswered _, ReferralWithdrawn _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable FeedbackView apply(
      String key, @Nullable FeedbackView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case FeedbackRegistered e -> FeedbackView.registered(e, context.recordedAt());
      case SenderErased e when !key.equals(e.key().id().toString()) ->
          known(view)
              .with(known(view).course().notAwaitedBy(e.key().id()))
              .at(context.recordedAt());
      case FeedbackEvent e -> changed(known(view), e).at(context.recordedAt());
      case ReferralMade e -> {
        var parties = e.parties();
        var begun = ReferralUp.made(e.referral(), parties.to(), e.on());
        yield known(view)
            .with(
                known(view)
                    .thread()
                    .referral(
                        begun,
                        referral ->
                            referral.asking(
                                parties.council(), Words.of(e.question()), e.wishedBy())))
            .at(context.recordedAt());
      }
      case ReferralTextRedacted e ->
          known(view).redacted(e.redacted(), e.replacement()).at(context.recordedAt());
      default -> view;
    };
  }

  private static FeedbackView known(@Nullable FeedbackView view) {
    return Objects.requireNonNull(view, "the feedback was never registered");
  }

  private static FeedbackView changed(FeedbackView view, FeedbackEvent event) {
    var course = view.course();
    var round = course.round();
    var thread = view.thread();
    return switch (event) {
      case FeedbackRegistered _ -> view;
      case FeedbackAcknowledged e -> view.with(round.acknowledged(e.on()));
      case FeedbackOwnerAssigned e -> view.with(course.ownedBy(e.owner()));
      case SenderAsked e ->
          view.with(thread.asked(new FeedbackThread.Question(Words.of(e.question()), e.on())));
      case SenderReplied e ->
          view.with(thread.replied(new FeedbackThread.Reply(Words.of(e.reply()), e.on())));
      case FeedbackMarkedAsDuplicate e ->
          view.with(course.following(new Course.Following(e.original(), e.on())));
      case DuplicateLinked e -> view.with(course.followedBy(e.duplicate(), e.senderWaits()));
      case FeedbackAssessed e ->
          view.with(
              round.assessed(
                  new Round.Assessment(
                      e.outcome(),
                      Words.of(e.reasons()),
                      Words.ofNullable(e.responsible()),
                      e.responsibleUnit(),
                      e.on())));
      case MeasurePlanned e ->
          view.with(
              thread.planned(Measure.planned(e.measure(), Words.of(e.what()), e.owner(), e.due())));
      case MeasureChanged e ->
          view.with(
              thread.measure(
                  e.measure(),
                  _ -> Measure.planned(e.measure(), Words.of(e.what()), e.owner(), e.due())));
      case MeasureCompleted e ->
          view.with(
              thread.measure(
                  e.measure(),
                  m -> m.ended(Measure.State.COMPLETED, Words.of(e.result()), e.on())));
      case MeasureDropped e ->
          view.with(
              thread.measure(
                  e.measure(), m -> m.ended(Measure.State.DROPPED, Words.of(e.reason()), e.on())));
      case ReportedToSender e ->
          view.with(round.answered(e.on()))
              .with(
                  thread.answered(
                      new FeedbackThread.AnswerToSender(
                          Words.of(e.answer()), e.channel(), e.on())));
      case ReportedToCouncil e ->
          view.with(
              thread.told(
                  new FeedbackThread.AnswerToCouncil(
                      e.council(), e.meeting(), Words.of(e.answer()), e.on())));
      case FeedbackClosed e ->
          view.with(
              round.closed(new Round.Closing(Words.ofNullable(e.unansweredBecause()), e.on())));
      case FeedbackReopened e ->
          view.with(course.reopened(e.by(), Words.of(e.reason()), e.dates(), e.on()));
      case EffectRecorded e ->
          view.with(
              thread.worked(new FeedbackThread.Effect(Words.of(e.change()), e.helped(), e.on())));
      case TextRedacted e -> view.redacted(e.redacted(), e.replacement());
      case SenderErased e -> view.senderErased(Set.copyOf(e.texts()));
      case FeedbackReferred e ->
          view.with(
              thread.referral(ReferralUp.made(e.referral(), e.to(), e.on()), referral -> referral));
      case ReferralReturned e ->
          view.with(
              thread.referrals().stream()
                  .filter(referral -> referral.id().equals(e.referral()))
                  .findFirst()
                  .map(begun ->
                      thread.referral(
                          begun,
                          referral ->
                              referral.returned(e.outcome(), Words.ofNullable(e.answer()), e.on())))
                  .orElse(thread));
      case RaisedAsCase e ->
          view.with(thread.raised(new FeedbackThread.Raised(e.council(), e.meeting(), e.caseId())));
    };
  }
}
