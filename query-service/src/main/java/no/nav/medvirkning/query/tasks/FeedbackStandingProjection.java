package no.nav.medvirkning.query.tasks;

import com.mongodb.client.model.Indexes;
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
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.referral.ReferralOutcome;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [FeedbackStanding], one for each feedback.
@Component
public final class FeedbackStandingProjection implements Projection<FeedbackStanding> {

  @Override
  public String name() {
    return "feedbackstandings";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<FeedbackStanding> type() {
    return FeedbackStanding.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("unit", "open"), Indexes.ascending("measures.owner.unit"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case SenderErased e when e.original() != null ->
          new HashSet<>(List.of(e.key().id().toString(), e.original().toString()));
      case FeedbackEvent e -> Set.of(e.key().id().toString());
      default -> Set.of();
    };
  }

  @Override
  public @Nullable FeedbackStanding apply(
      String key, @Nullable FeedbackStanding view, DomainEvent event, EventContext context) {
    return switch (event) {
      case FeedbackRegistered e -> registered(e);
      case SenderErased e when !key.equals(e.key().id().toString()) ->
          known(view).notAwaitedBy(e.key().id());
      default -> changed(known(view), (FeedbackEvent) event);
    };
  }

  private static FeedbackStanding known(@Nullable FeedbackStanding view) {
    return Objects.requireNonNull(view, "the feedback was never registered");
  }

  private static FeedbackStanding registered(FeedbackRegistered event) {
    return FeedbackStanding.registered(
        event.key().id(),
        event.key().unit(),
        event.source().council(),
        event.sender().isKnown() || event.channel() != null,
        event.dates());
  }

  private static FeedbackStanding changed(FeedbackStanding view, FeedbackEvent event) {
    return switch (event) {
      case FeedbackAcknowledged _ -> view.acknowledge();
      case FeedbackAssessed _ -> view.assess();
      case MeasurePlanned e ->
          view.plan(new FeedbackStanding.Measure(e.measure(), e.owner(), e.due()));
      case MeasureChanged e ->
          view.plan(new FeedbackStanding.Measure(e.measure(), e.owner(), e.due()));
      case MeasureCompleted e -> view.settle(e.measure());
      case MeasureDropped e -> view.settle(e.measure());
      case ReportedToSender _ -> view.tellSender();
      case ReportedToCouncil _ -> view.tellCouncil();
      case FeedbackReferred e -> view.refer(e.referral());
      case ReferralReturned e ->
          view.returned(e.referral(), e.outcome() == ReferralOutcome.ANSWERED);
      case FeedbackMarkedAsDuplicate _, FeedbackClosed _ -> view.end();
      case FeedbackReopened e -> view.reopen(e.dates());
      case DuplicateLinked e -> view.followedBy(e.duplicate(), e.senderWaits());
      case SenderErased _ -> view.withoutSender();
      case FeedbackRegistered _,
          FeedbackOwnerAssigned _,
          SenderAsked _,
          SenderReplied _,
          EffectRecorded _,
          TextRedacted _,
          RaisedAsCase _ ->
          view;
    };
  }
}
