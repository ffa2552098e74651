package no.nav.medvirkning.query.expertise;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ExpertiseRequestView], one for each request.
@Component
public final class ExpertiseRequestProjection implements Projection<ExpertiseRequestView> {

  @Override
  public String name() {
    return "expertiserequests";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ExpertiseRequestView> type() {
    return ExpertiseRequestView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ExpertiseRequestEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("unit", "neededBy", "_id"),
        Indexes.ascending("asked"),
        Indexes.ascending("neededBy", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ExpertiseRequestEvent request
        ? Set.of(request.request().toString())
        : Set.of();
  }

  @Override
  public @Nullable ExpertiseRequestView apply(
      String key, @Nullable ExpertiseRequestView view, DomainEvent event, EventContext context) {
    return switch ((ExpertiseRequestEvent) event) {
      case ExpertiseRequested e -> requested(e);
      case RepresentativeOffered e ->
          known(view).offered(new ExpertiseRequestView.Offer(e.organisation(), e.person(), e.on()));
      case ExpertiseDeclined e ->
          known(view)
              .declined(new ExpertiseRequestView.Refusal(e.organisation(), e.reason(), e.on()));
      case RepresentativeChosen e ->
          known(view).chosen(new ExpertiseRequestView.Choice(e.organisation(), e.person(), e.on()));
      case ExpertiseRequestClosed e ->
          known(view).closed(e.met(), new ExpertiseRequestView.Closing(e.reason(), e.on()));
    };
  }

  private static ExpertiseRequestView requested(ExpertiseRequested event) {
    return new ExpertiseRequestView(
        event.request(),
        event.unit(),
        event.competence(),
        event.purpose(),
        event.asked(),
        event.neededBy(),
        event.on(),
        ExpertiseRequestState.ASKED,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static ExpertiseRequestView known(@Nullable ExpertiseRequestView view) {
    return Objects.requireNonNull(view, "the request was never made");
  }
}
