package no.nav.medvirkning.query.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.training.CertificatesView.Certificate;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import org.springframework.stereotype.Component;

/// Reads who has completed what, and what is required. It guards nothing: the caller has been let
/// through.
@Component
public final class TrainingRecords {

  private final ViewReader views;
  private final CertificatesProjection certificates;
  private final TrainingRequirementsProjection requirements;

  TrainingRecords(
      ViewReader views,
      CertificatesProjection certificates,
      TrainingRequirementsProjection requirements) {
    this.views = views;
    this.certificates = certificates;
    this.requirements = requirements;
  }

  public TrainingRequirementsView requirements() {
    return views
        .find(requirements, TrainingRequirementsEvent.AGGREGATE)
        .orElse(TrainingRequirementsView.NONE);
  }

  /// A person without any is left out.
  public Map<PersonId, List<Certificate>> certificatesOf(Collection<PersonId> people) {
    var keys = people.stream().distinct().map(PersonId::toString).toList();
    return views.findAll(certificates, keys).stream()
        .collect(Collectors.toMap(CertificatesView::person, CertificatesView::certificates));
  }
}
