package no.nav.medvirkning.query.volunteer;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.volunteer.VolunteerEvent;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestWithdrawn;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerContacted;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerNominated;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerPassedOn;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [VolunteerView], one for each who showed interest.
@Component
public final class VolunteerProjection implements Projection<VolunteerView> {

  @Override
  public String name() {
    return "volunteers";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<VolunteerView> type() {
    return VolunteerView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(VolunteerEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("unit", "on", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof VolunteerEvent volunteer
        ? Set.of(volunteer.volunteer().toString())
        : Set.of();
  }

  @Override
  public @Nullable VolunteerView apply(
      String key, @Nullable VolunteerView view, DomainEvent event, EventContext context) {
    return switch ((VolunteerEvent) event) {
      case InterestShown e -> shown(e);
      case VolunteerContacted e -> known(view).contacted(e.on());
      case VolunteerPassedOn e ->
          known(view).passedOn(new VolunteerView.PassedOn(e.organisation(), e.on()));
      case VolunteerNominated e ->
          known(view).nominated(new VolunteerView.Nominated(e.council(), e.on()));
      case InterestWithdrawn e -> known(view).withdrawn(e.on());
      case VolunteerErased e -> known(view).erased(new VolunteerView.Erased(e.cause(), e.on()));
    };
  }

  private static VolunteerView shown(InterestShown event) {
    return new VolunteerView(
        event.volunteer(),
        event.unit(),
        VolunteerState.NEW,
        event.name().value(),
        event.email().value(),
        event.message().value(),
        event.consent(),
        event.on(),
        event.keptUntil(),
        null,
        List.of(),
        null,
        null,
        null);
  }

  private static VolunteerView known(@Nullable VolunteerView view) {
    return Objects.requireNonNull(view, "no interest was ever shown");
  }
}
