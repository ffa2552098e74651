package no.nav.medvirkning.query.training;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.training.CertificatesView.Certificate;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [CertificatesView], one for each person who has or had a certificate.
@Component
public final class CertificatesProjection implements Projection<CertificatesView> {

  @Override
  public String name() {
    return "certificates";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<CertificatesView> type() {
    return CertificatesView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(TrainingEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof TrainingEvent training ? keys(training) : Set.of();
  }

  private static Set<String> keys(TrainingEvent event) {
    return switch (event) {
      case CertificateIssued e -> Set.of(e.person().toString());
      case CertificateWithdrawn e -> Set.of(e.person().toString());
      case TrainingArranged _, TrainingMoved _, TrainingCancelled _, ParticipationRecorded _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable CertificatesView apply(
      String key, @Nullable CertificatesView view, DomainEvent event, EventContext context) {
    return switch ((TrainingEvent) event) {
      case CertificateIssued e ->
          (view == null ? new CertificatesView(e.person(), List.of()) : view).with(certificate(e));
      case CertificateWithdrawn e ->
          Objects.requireNonNull(view, "the certificate was never issued")
              .without(e.certificate(), e.on());
      case TrainingArranged _, TrainingMoved _, TrainingCancelled _, ParticipationRecorded _ ->
          view;
    };
  }

  private static Certificate certificate(CertificateIssued e) {
    return new Certificate(
        e.certificate(), e.training(), e.role(), e.council(), e.topic(), e.level(), e.on(), null);
  }
}
