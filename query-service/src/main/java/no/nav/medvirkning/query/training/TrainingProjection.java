package no.nav.medvirkning.query.training;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.training.TrainingView.Certificate;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [TrainingView], one for each training.
@Component
public final class TrainingProjection implements Projection<TrainingView> {

  @Override
  public String name() {
    return "trainings";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<TrainingView> type() {
    return TrainingView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(TrainingEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("unit", "firstDay", "_id"),
        Indexes.ascending("concerned", "firstDay", "_id"),
        Indexes.ascending("firstDay", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof TrainingEvent training
        ? Set.of(training.training().toString())
        : Set.of();
  }

  @Override
  public @Nullable TrainingView apply(
      String key, @Nullable TrainingView view, DomainEvent event, EventContext context) {
    return switch ((TrainingEvent) event) {
      case TrainingArranged e -> arranged(e);
      case TrainingMoved e -> known(view).moved(e.days());
      case TrainingCancelled e -> known(view).cancelled(e.reason());
      case ParticipationRecorded e -> known(view).held(e.participants());
      case CertificateIssued e ->
          known(view)
              .issued(
                  new Certificate(
                      e.certificate(),
                      new Trained(e.person(), e.role(), e.council()),
                      e.on(),
                      null));
      case CertificateWithdrawn e -> known(view).withdrawn(e.certificate(), e.on());
    };
  }

  private static TrainingView arranged(TrainingArranged event) {
    return new TrainingView(
        event.training(),
        event.unit(),
        event.topic(),
        event.title(),
        event.level(),
        Stream.of(Side.values()).filter(event.sides()::contains).toList(),
        event.councils(),
        event.councils(),
        event.days().getFirst(),
        event.days(),
        TrainingView.yearsOf(event.days()),
        List.of(),
        TrainingState.ARRANGED,
        List.of(),
        List.of(),
        null);
  }

  private static TrainingView known(@Nullable TrainingView view) {
    return Objects.requireNonNull(view, "the training was never arranged");
  }
}
