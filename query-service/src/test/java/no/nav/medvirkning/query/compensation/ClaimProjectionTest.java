package no.nav.medvirkning.query.compensation;

import static no.nav.medvirkning.query.compensation.Claims2024.CLAIM;
import static no.nav.medvirkning.query.compensation.Claims2024.CLAIMANT;
import static no.nav.medvirkning.query.compensation.Claims2024.DAY;
import static no.nav.medvirkning.query.compensation.Claims2024.approved;
import static no.nav.medvirkning.query.compensation.Claims2024.claimed;
import static no.nav.medvirkning.query.compensation.Claims2024.paid;
import static no.nav.medvirkning.query.compensation.Claims2024.rejected;
import static no.nav.medvirkning.query.compensation.Claims2024.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class ClaimProjectionTest {

  private final ViewSpecification<ClaimView> story =
      ViewSpecification.of(new ClaimProjection()).given(claimed(CLAIM, "Kjørte fra hytta"));
  private final ViewSpecification<ClaimWords> words =
      ViewSpecification.of(new ClaimWordsProjection()).given(claimed(CLAIM, "Kjørte fra hytta"));

  private ClaimView view() {
    return story.view(CLAIM).orElseThrow();
  }

  @Test
  void aClaimWaitsForADecision() {
    assertThat(view().state()).isEqualTo(ClaimStanding.CLAIMED);
    assertThat(view().year()).isEqualTo(2024);
    assertThat(view().totalOre()).isEqualTo(95_000);
    assertThat(view().approved()).isEmpty();
    assertThat(view().toString()).doesNotContain("hytta");
  }

  @Test
  void whatIsApprovedStandsBesideWhatItCameTo() {
    story.given(approved(CLAIM, 80_000, 10_000), paid(CLAIM, 90_000));

    assertThat(view().state()).isEqualTo(ClaimStanding.PAID);
    assertThat(view().totalOre()).isEqualTo(95_000);
    assertThat(view().approved()).containsExactly(80_000L, 10_000L);
    assertThat(view().approvedOre()).isEqualTo(90_000);
    assertThat(view().decidedOn()).isEqualTo(DAY.plusDays(10));
    assertThat(view().paidOn()).isEqualTo(DAY.plusDays(20));
  }

  @Test
  void aClaimIsRejectedOrWithdrawn() {
    story.given(rejected(CLAIM, "Deltok ikke"));
    assertThat(view().state()).isEqualTo(ClaimStanding.REJECTED);
    story.given(claimed(CLAIM, null), withdrawn(CLAIM));
    assertThat(view().state()).isEqualTo(ClaimStanding.WITHDRAWN);
  }

  @Test
  void noteAndReasonStandApartUnderThePerson() {
    words.given(rejected(CLAIM, "Deltok ikke"));

    var said = words.view(CLAIMANT).orElseThrow();
    assertThat(said.of(CLAIM, false)).contains("Kjørte fra hytta");
    assertThat(said.of(CLAIM, true)).contains("Deltok ikke");
    assertThat(said.toString()).doesNotContain("hytta");
  }

  @Test
  void theyGoWithThePerson() {
    words.given(new PersonErased(CLAIMANT));

    assertThat(words.view(CLAIMANT)).isEmpty();
  }

  @Test
  void whatIsReadAfterAnErasureIsNothing() {
    var rebuilt =
        ViewSpecification.of(new ClaimWordsProjection())
            .given(claimed(CLAIM, null), rejected(CLAIM, null), new PersonErased(CLAIMANT));

    assertThat(rebuilt.view(CLAIMANT)).isEmpty();
  }

  @Test
  void ratesHoldUntilOthersDoAndWhatWasSetLastForADayCounts() {
    var january = LocalDate.of(2024, 1, 1);
    var july = LocalDate.of(2024, 7, 1);
    var table =
        ViewSpecification.of(new RateTableProjection())
            .given(set(july, 3), set(january, 1), set(january, 2))
            .view("rates/state")
            .orElseThrow();

    assertThat(table.history())
        .extracting(each -> each.rates().leastMinutes())
        .isEqualTo(List.of(2, 3));
    assertThat(table.on(january.minusDays(1))).isEmpty();
    assertThat(table.on(july.minusDays(1))).contains(0);
    assertThat(table.on(july)).contains(1);
    assertThat(table.lastDay(0)).isEqualTo(july.minusDays(1));
    assertThat(table.lastDay(1)).isNull();
  }

  private static RatesSet set(LocalDate from, int leastMinutes) {
    var rates = new Rates(List.of(), leastMinutes, null, null, null, null, null);
    return new RatesSet(null, rates, "Oppdiktet", true, from);
  }
}
