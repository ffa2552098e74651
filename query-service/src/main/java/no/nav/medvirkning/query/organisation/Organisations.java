package no.nav.medvirkning.query.organisation;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.organisation.OrganisationEvent;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [OrganisationView]s, by the organisation's id.
@Component
public final class Organisations implements Projection<OrganisationView> {

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<OrganisationView> type() {
    return OrganisationView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(OrganisationEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("sortName", "_id"),
        Indexes.ascending("searchNames"),
        Indexes.ascending("umbrellas.value"));
  }

  @Override
  public boolean isHeld() {
    return true;
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof OrganisationEvent organisation
        ? Set.of(organisation.aggregateId())
        : Set.of();
  }

  @Override
  public @Nullable OrganisationView apply(
      String key, @Nullable OrganisationView view, DomainEvent event, EventContext context) {
    return switch ((OrganisationEvent) event) {
      case OrganisationRegistered e ->
          OrganisationView.registered(
              e.organisation(), e.name(), e.shortName(), e.kind(), e.revealsSpecialCategory());
      case OrganisationRenamed e -> known(view).renamed(e.name(), e.from());
      case UmbrellaJoined e -> known(view).joined(e.umbrella(), e.from());
      case UmbrellaLeft e -> known(view).left(e.umbrella(), e.on());
      case OrganisationClosed e -> known(view).closed(e.on());
    };
  }

  private static OrganisationView known(@Nullable OrganisationView view) {
    return Objects.requireNonNull(view, "the organisation was never registered");
  }
}
