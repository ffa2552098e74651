package no.nav.medvirkning.query.councils;

import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [CouncilFeedback], one for each council that feedback comes from: a council's own can
/// then be read by id, however much there is from others.
@Component
final class CouncilFeedbackProjection implements Projection<CouncilFeedback> {

  @Override
  public String name() {
    return "councilfeedback";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<CouncilFeedback> type() {
    return CouncilFeedback.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof FeedbackEvent feedback ? councils(feedback) : Set.of();
  }

  private static Set<String> councils(FeedbackEvent event) {
    return switch (event) {
      case FeedbackRegistered e ->
          e.source().council() == null ? Set.of() : Set.of(e.source().council().toString());
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
  public CouncilFeedback apply(
      String key, @Nullable CouncilFeedback view, DomainEvent event, EventContext context) {
    var before = view == null ? Stream.<FeedbackId>empty() : view.feedback().stream();
    var registered = ((FeedbackRegistered) event).key().id();
    return new CouncilFeedback(Stream.concat(before, Stream.of(registered)).distinct().toList());
  }
}
