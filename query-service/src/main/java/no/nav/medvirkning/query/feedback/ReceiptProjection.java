package no.nav.medvirkning.query.feedback;

import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds a feedback by the code of its receipt.
@Component
final class ReceiptProjection implements Projection<ReceiptKey> {

  @Override
  public String name() {
    return "receipts";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ReceiptKey> type() {
    return ReceiptKey.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof FeedbackEvent feedback ? keys(feedback) : Set.of();
  }

  private static Set<String> keys(FeedbackEvent event) {
    return switch (event) {
      case FeedbackRegistered e -> Set.of(ReceiptKey.of(e.receipt()));
      case FeedbackEvent.FeedbackAcknowledged _,
          FeedbackEvent.FeedbackOwnerAssigned _,
          FeedbackEvent.SenderAsked _,
          FeedbackEvent.SenderReplied _,
          FeedbackEvent.FeedbackMarkedAsDuplicate _,
          FeedbackEvent.DuplicateLinked _,
          FeedbackEvent.FeedbackAssessed _,
          FeedbackEvent.MeasurePlanned _,
          FeedbackEvent.MeasureChanged _,
          FeedbackEvent.MeasureCompleted _,
          FeedbackEvent.MeasureDropped _,
          FeedbackEvent.ReportedToSender _,
          FeedbackEvent.ReportedToCouncil _,
          FeedbackEvent.FeedbackClosed _,
          FeedbackEvent.FeedbackReopened _,
          FeedbackEvent.EffectRecorded _,
          FeedbackEvent.TextRedacted _,
          FeedbackEvent.SenderErased _,
          FeedbackEvent.FeedbackReferred _,
          FeedbackEvent.ReferralReturned _,
          FeedbackEvent.RaisedAsCase _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable ReceiptKey apply(
      String key, @Nullable ReceiptKey view, DomainEvent event, EventContext context) {
    return event instanceof FeedbackRegistered e ? new ReceiptKey(e.key().id()) : view;
  }
}
