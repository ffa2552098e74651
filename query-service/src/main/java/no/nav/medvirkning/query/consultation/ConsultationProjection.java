package no.nav.medvirkning.query.consultation;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.consultation.ConsultationEvent;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ConsultationView], one for each consultation.
@Component
public final class ConsultationProjection implements Projection<ConsultationView> {

  @Override
  public String name() {
    return "consultations";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ConsultationView> type() {
    return ConsultationView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ConsultationEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("unit", "deadline", "_id"),
        Indexes.ascending("council"),
        Indexes.ascending("consulted.council"),
        Indexes.ascending("consulted.organisation"),
        Indexes.ascending("deadline", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ConsultationEvent consultation
        ? Set.of(consultation.consultation().toString())
        : Set.of();
  }

  @Override
  public @Nullable ConsultationView apply(
      String key, @Nullable ConsultationView view, DomainEvent event, EventContext context) {
    return switch ((ConsultationEvent) event) {
      case ConsultationOpened e -> opened(e);
      case DeadlineExtended e -> known(view).extended(e.deadline(), e.reason());
      case ConsultationAnswered e ->
          known(view)
              .answered(
                  new ConsultationView.Answer(e.from(), e.answer(), e.members(), e.late(), e.on()));
      case ConsultationReminded e ->
          known(view).reminded(new ConsultationView.Reminder(e.on(), e.to()));
      case ConsultationClosed e -> known(view).closed(e.on(), e.unanswered());
      case ConsultationSummarised e ->
          known(view)
              .summarised(
                  new ConsultationView.Summary(e.summary(), e.meeting(), e.caseId(), e.on()));
    };
  }

  private static ConsultationView opened(ConsultationOpened event) {
    return new ConsultationView(
        event.consultation(),
        event.unit(),
        event.council(),
        event.title(),
        event.paper(),
        event.attachments(),
        event.consulted(),
        event.on(),
        event.deadline(),
        List.of(),
        event.meeting(),
        ConsultationState.OPEN,
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  private static ConsultationView known(@Nullable ConsultationView view) {
    return Objects.requireNonNull(view, "the consultation was never opened");
  }
}
