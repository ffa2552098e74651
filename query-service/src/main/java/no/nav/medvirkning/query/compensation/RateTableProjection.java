package no.nav.medvirkning.query.compensation;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.compensation.RateTableEvent;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [RateTableView]: the state's, and one for each municipality that has set rates.
@Component
final class RateTableProjection implements Projection<RateTableView> {

  @Override
  public String name() {
    return "ratetables";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<RateTableView> type() {
    return RateTableView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(RateTableEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof RateTableEvent table ? keys(table) : Set.of();
  }

  private static Set<String> keys(RateTableEvent event) {
    return switch (event) {
      case RatesSet _ -> Set.of(event.aggregateId());
    };
  }

  @Override
  public @Nullable RateTableView apply(
      String key, @Nullable RateTableView view, DomainEvent event, EventContext context) {
    var table = (RateTableEvent) event;
    var before = view == null ? new RateTableView(table.municipality(), List.of()) : view;
    return switch (table) {
      case RatesSet e ->
          before.with(new RateTableView.FromDay(e.rates(), e.source(), e.example(), e.from()));
    };
  }
}
