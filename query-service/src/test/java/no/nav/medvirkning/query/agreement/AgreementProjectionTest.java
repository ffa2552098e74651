package no.nav.medvirkning.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class AgreementProjectionTest {

  private static final AgreementId AGREEMENT =
      AgreementId.of("12340000-0000-7000-8000-0000000000a1");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final ParticipationForm PANEL =
      new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Brukerpanel");
  private static final ParticipationForm SHARED =
      new ParticipationForm(
          ParticipationForm.Kind.SHARED_COUNCIL,
          CouncilId.of("12340000-0000-7000-8000-0000000000c1"),
          null);
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
  private static final LocalDate TO = LocalDate.of(2027, 12, 31);

  private final ViewSpecification<AgreementView> story =
      ViewSpecification.of(new AgreementProjection())
          .given(
              new AgreementConcluded(
                  AGREEMENT,
                  HAMAR,
                  new MunicipalityNumber("3403"),
                  "Hamar",
                  PANEL,
                  CompensationRule.STATE,
                  FROM,
                  FROM,
                  TO));

  private AgreementView view() {
    return story.view(AGREEMENT).orElseThrow();
  }

  private static AgreementAmended amended(LocalDate from, LocalDate to) {
    return new AgreementAmended(
        AGREEMENT, HAMAR, SHARED, CompensationRule.MUNICIPAL, "Nytt utvalg", from, to);
  }

  @Test
  void itIsInForceFromItsFirstToItsLastDay() {
    assertThat(view().termsOn(FROM.minusDays(1))).isEmpty();
    assertThat(view().termsOn(FROM)).isPresent();
    assertThat(view().termsOn(TO)).isPresent();
    assertThat(view().termsOn(TO.plusDays(1))).isEmpty();
  }

  @Test
  void whatItSaidBeforeAnAmendmentStays() {
    story.given(amended(JULY, null));

    assertThat(view().to()).isNull();
    assertThat(view().terms())
        .containsExactly(
            new AgreementView.Terms(PANEL, CompensationRule.STATE, null, FROM, JULY.minusDays(1)),
            new AgreementView.Terms(SHARED, CompensationRule.MUNICIPAL, "Nytt utvalg", JULY, null));
  }

  @Test
  void whatIsAmendedFromTheSameDayIsReplaced() {
    story.given(amended(FROM, TO));

    assertThat(view().terms())
        .extracting(AgreementView.Terms::participation)
        .isEqualTo(List.of(SHARED));
  }

  @Test
  void whenItIsEndedWhatWasToComeFallsAway() {
    story.given(
        amended(JULY, null), new AgreementEnded(AGREEMENT, HAMAR, "Ny avtale", JULY.minusDays(2)));

    assertThat(view().to()).isEqualTo(JULY.minusDays(2));
    assertThat(view().endedBecause()).isEqualTo("Ny avtale");
    assertThat(view().terms()).hasSize(1);
    assertThat(view().termsOn(JULY.minusDays(2))).isPresent();
    assertThat(view().termsOn(JULY.minusDays(1))).isEmpty();
    assertThat(view().termsOn(JULY)).isEmpty();
  }
}
