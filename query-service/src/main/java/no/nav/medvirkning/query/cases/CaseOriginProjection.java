package no.nav.medvirkning.query.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [CaseOrigin], one for each case that was raised from feedback.
@Component
public final class CaseOriginProjection implements Projection<CaseOrigin> {

  @Override
  public String name() {
    return "caseorigins";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<CaseOrigin> type() {
    return CaseOrigin.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof FeedbackEvent feedback ? cases(feedback) : Set.of();
  }

  private static Set<String> cases(FeedbackEvent event) {
    return switch (event) {
      case RaisedAsCase e -> Set.of(e.caseId().toString());
      case FeedbackEvent.FeedbackRegistered _,
          FeedbackEvent.FeedbackAcknowledged _,
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
          FeedbackEvent.ReferralReturned _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable CaseOrigin apply(
      String key, @Nullable CaseOrigin view, DomainEvent event, EventContext context) {
    return event instanceof RaisedAsCase e ? new CaseOrigin(e.caseId(), raised(view, e)) : view;
  }

  private static List<FeedbackId> raised(@Nullable CaseOrigin view, RaisedAsCase event) {
    var before = view == null ? Stream.<FeedbackId>empty() : view.feedback().stream();
    return Stream.concat(before, Stream.of(event.key().id())).distinct().toList();
  }
}
