package no.nav.medvirkning.query.feedbacksummary;

import com.mongodb.client.model.Indexes;
import java.util.List;
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
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureState;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [FeedbackMonth], one for each addressee and month, so that a year of the nation is a few
/// thousand documents.
@Component
public final class FeedbackMonthProjection implements Projection<FeedbackMonth> {

  @Override
  public String name() {
    return "feedbackmonths";
  }

  @Override
  public int version() {
    return 4;
  }

  @Override
  public Class<FeedbackMonth> type() {
    return FeedbackMonth.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("month"), Indexes.ascending("unit", "month"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof FeedbackEvent feedback ? keys(feedback) : Set.of();
  }

  private static Set<String> keys(FeedbackEvent event) {
    return switch (event) {
      case FeedbackRegistered _,
          FeedbackAcknowledged _,
          FeedbackMarkedAsDuplicate _,
          FeedbackAssessed _,
          MeasurePlanned _,
          MeasureChanged _,
          MeasureCompleted _,
          MeasureDropped _,
          ReportedToSender _,
          FeedbackClosed _,
          FeedbackReopened _,
          EffectRecorded _ ->
          Set.of(FeedbackMonth.key(event.key()));
      case FeedbackOwnerAssigned _,
          SenderAsked _,
          SenderReplied _,
          DuplicateLinked _,
          ReportedToCouncil _,
          TextRedacted _,
          SenderErased _,
          FeedbackReferred _,
          ReferralReturned _,
          RaisedAsCase _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable FeedbackMonth apply(
      String key, @Nullable FeedbackMonth view, DomainEvent event, EventContext context) {
    if (event instanceof FeedbackRegistered e) {
      return (view == null ? FeedbackMonth.of(e.key()) : view)
          .with(FeedbackFact.registered(e, context.recordedOn()));
    }
    // Asked as of a day before the first was registered.
    return view == null || !(event instanceof FeedbackEvent feedback)
        ? view
        : view.change(feedback.key().id(), fact -> changed(fact, feedback));
  }

  private static FeedbackFact changed(FeedbackFact fact, FeedbackEvent event) {
    return switch (event) {
      case FeedbackAcknowledged e -> fact.acknowledged(e.on());
      case FeedbackMarkedAsDuplicate _ -> fact.isDuplicate();
      case FeedbackAssessed e -> fact.assessed(e.outcome(), e.on());
      case MeasurePlanned e -> fact.planned(e.measure(), e.due());
      case MeasureChanged e -> fact.changed(e.measure(), e.due());
      case MeasureCompleted e -> fact.ended(e.measure(), MeasureState.COMPLETED);
      case MeasureDropped e -> fact.ended(e.measure(), MeasureState.DROPPED);
      case ReportedToSender e -> fact.answered(e.on());
      case FeedbackClosed _ -> fact.isClosed();
      case FeedbackReopened _ -> fact.isReopened();
      case EffectRecorded e -> fact.worked(e.helped());
      case FeedbackRegistered _,
          FeedbackOwnerAssigned _,
          SenderAsked _,
          SenderReplied _,
          DuplicateLinked _,
          ReportedToCouncil _,
          TextRedacted _,
          SenderErased _,
          FeedbackReferred _,
          ReferralReturned _,
          RaisedAsCase _ ->
          fact;
    };
  }
}
