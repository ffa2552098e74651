package no.nav.medvirkning.query.training;

import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.training.TrainingRequirementsView.RequiredFrom;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the one [TrainingRequirementsView].
@Component
public final class TrainingRequirementsProjection implements Projection<TrainingRequirementsView> {

  @Override
  public String name() {
    return "trainingrequirements";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<TrainingRequirementsView> type() {
    return TrainingRequirementsView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(TrainingRequirementsEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof TrainingRequirementsEvent ? Set.of(event.aggregateId()) : Set.of();
  }

  @Override
  public @Nullable TrainingRequirementsView apply(
      String key,
      @Nullable TrainingRequirementsView view,
      DomainEvent event,
      EventContext context) {
    var before = view == null ? TrainingRequirementsView.NONE : view;
    return switch ((TrainingRequirementsEvent) event) {
      case TrainingRequirementsSet e -> before.with(new RequiredFrom(e.from(), e.requirements()));
    };
  }
}
