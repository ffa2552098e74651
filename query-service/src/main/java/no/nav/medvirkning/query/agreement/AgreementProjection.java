package no.nav.medvirkning.query.agreement;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [AgreementView], one for each agreement.
@Component
public final class AgreementProjection implements Projection<AgreementView> {

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<AgreementView> type() {
    return AgreementView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CooperationAgreementEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("unit", "from", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof CooperationAgreementEvent agreement
        ? Set.of(agreement.agreement().toString())
        : Set.of();
  }

  @Override
  public @Nullable AgreementView apply(
      String key, @Nullable AgreementView view, DomainEvent event, EventContext context) {
    return switch ((CooperationAgreementEvent) event) {
      case AgreementConcluded e -> concluded(e);
      case AgreementAmended e ->
          known(view)
              .amended(
                  new AgreementView.Terms(
                      e.participation(), e.compensation(), e.reason(), e.from(), e.to()));
      case AgreementEnded e -> known(view).ended(e.on(), e.reason());
    };
  }

  private static AgreementView concluded(AgreementConcluded e) {
    var terms =
        new AgreementView.Terms(e.participation(), e.compensation(), null, e.from(), e.to());
    return new AgreementView(
        e.agreement(),
        e.unit(),
        e.municipality(),
        e.municipalityName(),
        e.on(),
        e.from(),
        e.to(),
        List.of(terms),
        null);
  }

  private static AgreementView known(@Nullable AgreementView view) {
    return Objects.requireNonNull(view, "the agreement was never concluded");
  }
}
