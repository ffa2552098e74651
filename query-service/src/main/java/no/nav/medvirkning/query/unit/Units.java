package no.nav.medvirkning.query.unit;

import com.mongodb.client.model.Indexes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.unit.UnitEvent;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [UnitView]s, by unit number.
@Component
public final class Units implements Projection<UnitView> {

  @Override
  public String name() {
    return "units";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<UnitView> type() {
    return UnitView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(UnitEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("sortName", "_id"), Indexes.ascending("counties.value"));
  }

  @Override
  public boolean isHeld() {
    return true;
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof UnitEvent unit ? keys(unit) : Set.of();
  }

  private static Set<String> keys(UnitEvent event) {
    return switch (event) {
      case UnitRegistered _, UnitRenamed _, UnitMoved _ -> Set.of(event.unit().value());
      case UnitClosed e -> {
        var keys = new HashSet<String>();
        keys.add(e.unit().value());
        e.successors().forEach(successor -> keys.add(successor.value()));
        yield keys;
      }
    };
  }

  @Override
  public @Nullable UnitView apply(
      String key, @Nullable UnitView view, DomainEvent event, EventContext context) {
    return switch ((UnitEvent) event) {
      case UnitRegistered e ->
          UnitView.registered(e.unit(), e.type(), e.name(), e.county(), e.from());
      case UnitRenamed e -> known(view).renamed(e.name(), e.from());
      case UnitMoved e -> known(view).moved(e.county(), e.from());
      case UnitClosed e ->
          e.unit().value().equals(key)
              ? known(view).closed(e.on(), e.successors())
              : known(view).succeeding(e.unit());
    };
  }

  private static UnitView known(@Nullable UnitView view) {
    return Objects.requireNonNull(view, "the unit was never registered");
  }
}
