package no.nav.medvirkning.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A cooperation agreement as people read it.
///
/// @param inForce whether it is on the day that is asked for, or today
/// @param terms what it says over time, each until the next
record Agreement(
    AgreementId id,
    @Nullable UnitName unit,
    MunicipalityNumber municipality,
    String municipalityName,
    LocalDate on,
    LocalDate from,
    @Nullable LocalDate to,
    boolean inForce,
    List<AgreedTerms> terms,
    @Nullable String endedBecause) {

  /// @param council where users take part through one
  record AgreedTerms(
      ParticipationForm.Kind form,
      @Nullable CouncilName council,
      @Nullable String description,
      CompensationRule compensation,
      @Nullable String reason,
      LocalDate from,
      @Nullable LocalDate to) {

    private static AgreedTerms from(
        AgreementView.Terms terms, Map<CouncilId, CouncilCard> councils) {
      var form = terms.participation();
      var council = form.council() == null ? null : councils.get(form.council());
      return new AgreedTerms(
          form.kind(),
          council == null ? null : council.named(),
          form.description(),
          terms.compensation(),
          terms.reason(),
          terms.from(),
          terms.to());
    }
  }

  static Agreement from(
      AgreementView view, LocalDate day, Names names, Map<CouncilId, CouncilCard> councils) {
    return new Agreement(
        view.id(),
        names.unit(view.unit()),
        view.municipality(),
        view.municipalityName(),
        view.on(),
        view.from(),
        view.to(),
        view.termsOn(day).isPresent(),
        view.terms().stream().map(each -> AgreedTerms.from(each, councils)).toList(),
        view.endedBecause());
  }
}
