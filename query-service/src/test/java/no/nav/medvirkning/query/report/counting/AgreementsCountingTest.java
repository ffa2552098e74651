package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.agreement.CompensationRule.MUNICIPAL;
import static no.nav.medvirkning.agreement.CompensationRule.STATE;
import static no.nav.medvirkning.agreement.ParticipationForm.Kind.OTHER;
import static no.nav.medvirkning.agreement.ParticipationForm.Kind.OWN_COUNCIL;
import static no.nav.medvirkning.agreement.ParticipationForm.Kind.SHARED_COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SENTRUM;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementsCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber NEIGHBOUR = new UnitNumber("0412");
  private static final CouncilId GONE = CouncilId.of("00000000-0000-7000-8000-000000000009");

  private static AYear offices() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"));
  }

  private static AgreementId id(int n) {
    return AgreementId.of("03000000-0000-7000-8000-%012d".formatted(n));
  }

  private static AgreementConcluded concluded(
      int n,
      UnitNumber unit,
      String municipality,
      ParticipationForm.Kind form,
      CompensationRule rule,
      String from,
      @Nullable String to) {
    return new AgreementConcluded(
        id(n),
        unit,
        new MunicipalityNumber(municipality),
        "Kommunen",
        new ParticipationForm(form, null, null),
        rule,
        day(from),
        day(from),
        to == null ? null : day(to));
  }

  @Test
  void in_force_on_the_last_day_by_form_and_rule() {
    var report =
        offices()
            .and(
                concluded(1, HAMAR, "3403", OWN_COUNCIL, STATE, "2020-01-01", null),
                concluded(2, HAMAR, "3411", SHARED_COUNCIL, MUNICIPAL, "2023-01-01", "2024-12-31"),
                concluded(3, NEIGHBOUR, "3412", OTHER, STATE, "2024-06-01", null),
                // Over the day before, and from the next day.
                concluded(4, NEIGHBOUR, "3413", OTHER, STATE, "2023-01-01", "2024-12-30"),
                concluded(5, NEIGHBOUR, "3414", OTHER, STATE, "2025-01-01", null))
            .county(2024, "0400");

    assertThat(report.value("agreements.in-force")).isEqualTo("3");
    assertThat(report.value("agreements.in-force", OWN_COUNCIL)).isEqualTo("1");
    assertThat(report.value("agreements.in-force", SHARED_COUNCIL)).isEqualTo("1");
    assertThat(report.value("agreements.in-force", OTHER)).isEqualTo("1");
    assertThat(report.value("agreements.in-force-by-rule", STATE)).isEqualTo("2");
    assertThat(report.value("agreements.in-force-by-rule", MUNICIPAL)).isEqualTo("1");
    assertThat(report.value("agreements.expired")).isEqualTo("1");
  }

  @Test
  void an_amendment_says_otherwise_from_its_day() {
    var year =
        offices()
            .and(concluded(1, HAMAR, "3403", OWN_COUNCIL, STATE, "2020-01-01", "2024-06-30"))
            .on(
                "2024-03-01",
                new AgreementAmended(
                    id(1),
                    HAMAR,
                    new ParticipationForm(SHARED_COUNCIL, null, null),
                    MUNICIPAL,
                    "Felles utvalg",
                    day("2024-07-01"),
                    null));

    var before = year.seenOn("2024-06-30").unit(2024, "0403");
    assertThat(before.value("agreements.in-force", OWN_COUNCIL)).isEqualTo("1");
    assertThat(before.value("agreements.in-force-by-rule", STATE)).isEqualTo("1");
    var after = year.seenOn("2024-07-01").unit(2024, "0403");
    assertThat(after.value("agreements.in-force", SHARED_COUNCIL)).isEqualTo("1");
    assertThat(after.value("agreements.in-force-by-rule", MUNICIPAL)).isEqualTo("1");
    assertThat(after.value("agreements.in-force", OWN_COUNCIL)).isNull();
  }

  @Test
  void one_that_was_ended_is_in_force_on_its_last_day() {
    var year =
        offices()
            .and(
                concluded(1, HAMAR, "3403", OTHER, STATE, "2020-01-01", null),
                new AgreementEnded(id(1), HAMAR, "Sagt opp", day("2024-09-30")));

    var before = year.seenOn("2024-09-30").unit(2024, "0403");
    assertThat(before.value("agreements.in-force")).isEqualTo("1");
    assertThat(before.value("agreements.expired")).isEqualTo("0");
    var after = year.seenOn("2024-10-01").unit(2024, "0403");
    assertThat(after.value("agreements.in-force")).isEqualTo("0");
    assertThat(after.value("agreements.expired")).isEqualTo("1");
  }

  @Test
  void one_that_was_renewed_has_not_expired_and_a_municipality_without_one_counts_once() {
    var renewed =
        offices()
            .and(
                concluded(1, HAMAR, "3403", OTHER, STATE, "2020-01-01", "2022-12-31"),
                concluded(2, HAMAR, "3403", OTHER, STATE, "2023-01-01", null));
    assertThat(renewed.unit(2024, "0403").value("agreements.expired")).isEqualTo("0");

    var twice =
        offices()
            .and(
                concluded(1, HAMAR, "3403", OTHER, STATE, "2018-01-01", "2019-12-31"),
                concluded(2, HAMAR, "3403", OTHER, STATE, "2020-01-01", "2022-12-31"));
    assertThat(twice.unit(2024, "0403").value("agreements.expired")).isEqualTo("1");
  }

  @Test
  void the_agreement_of_a_merged_unit_counts_at_its_successor() {
    var year =
        offices()
            .and(concluded(1, HAMAR, "3403", OTHER, STATE, "2020-01-01", null))
            .and(new UnitClosed(HAMAR, day("2024-06-30"), List.of(NEIGHBOUR)));

    assertThat(year.seenOn("2024-06-30").unit(2024, "0403").value("agreements.in-force"))
        .isEqualTo("1");
    var after = year.seenOn("2024-07-01");
    assertThat(after.unit(2024, "0403").value("agreements.in-force")).isNull();
    assertThat(after.unit(2024, "0412").value("agreements.in-force")).isEqualTo("1");
    assertThat(after.unit(2024, "0412").value("agreements.offices-other-form")).isEqualTo("1");
    assertThat(after.county(2024, "0400").value("agreements.in-force")).isEqualTo("1");
  }

  @Test
  void that_of_a_unit_that_closed_without_successor_is_gone() {
    var report =
        offices()
            .and(concluded(1, HAMAR, "3403", OTHER, STATE, "2020-01-01", null))
            .and(new UnitClosed(HAMAR, day("2024-06-30"), List.of()))
            .county(2024, "0400");

    assertThat(report.value("agreements.in-force")).isNull();
  }

  @Test
  void one_that_was_recorded_after_the_year_is_late() {
    var report =
        offices()
            .on("2025-01-20", concluded(1, HAMAR, "3403", OTHER, STATE, "2024-02-01", null))
            .unit(2024, "0403");

    assertThat(report.value("agreements.in-force")).isEqualTo("1");
    assertThat(report.late("agreements.in-force")).isEqualTo(1);
  }

  @Test
  void without_any_agreement_nothing_is_reported() {
    assertThat(offices().unit(2024, "0403").value("agreements.in-force")).isNull();
    assertThat(offices().unit(2024, "0403").value("agreements.expired")).isNull();
  }

  /// Seven offices: 0401 has a council of its own, 0402 and 0403 share one, 0404 has agreed on
  /// another form, 0405 on a council that was dissolved, 0406 on nothing; 0407 was closed, and 0408
  /// opens in 2026.
  private static AYear county() {
    return AYear.given(
            aCounty("0400"),
            anOffice("0401", "0400"),
            anOffice("0402", "0400"),
            anOffice("0403", "0400"),
            anOffice("0404", "0400"),
            anOffice("0405", "0400"),
            anOffice("0406", "0400"),
            anOffice("0407", "0400"),
            new UnitRegistered(
                new UnitNumber("0408"),
                "Nav 0408",
                UnitType.OFFICE,
                new UnitNumber("0400"),
                day("2026-01-01")))
        .and(
            established(COUNCIL, "Eget", "2022-01-01", new UnitNumber("0401")),
            established(
                SENTRUM, "Felles", "2022-01-01", new UnitNumber("0402"), new UnitNumber("0403")),
            established(GONE, "Nedlagt", "2022-01-01", new UnitNumber("0405")),
            new CouncilDissolved(GONE, day("2024-06-30"), "Ingen medlemmer"),
            concluded(1, new UnitNumber("0401"), "3401", OTHER, STATE, "2020-01-01", null),
            concluded(4, new UnitNumber("0404"), "3404", OTHER, STATE, "2020-01-01", null),
            concluded(5, new UnitNumber("0405"), "3405", OWN_COUNCIL, STATE, "2020-01-01", null),
            concluded(6, new UnitNumber("0406"), "3406", OTHER, STATE, "2020-01-01", "2024-11-30"),
            new UnitClosed(new UnitNumber("0407"), day("2024-03-31"), List.of()));
  }

  @Test
  void each_office_takes_part_in_exactly_one_way() {
    var report = county().county(2024, "0400");

    // That of 0401 has agreed on another form as well: what serves it counts first.
    assertThat(report.value("coverage.own-council")).isEqualTo("1");
    assertThat(report.value("coverage.shared-council")).isEqualTo("2");
    assertThat(report.value("agreements.offices-other-form")).isEqualTo("1");
    assertThat(report.value("agreements.offices-council-missing")).isEqualTo("1");
    // The agreement of 0406 has run out.
    assertThat(report.value("agreements.offices-nothing")).isEqualTo("1");
    // 1 + 2 + 1 + 1 + 1.
    assertThat(report.value("coverage.offices")).isEqualTo("6");
    assertThat(report.value("coverage.without-council")).isEqualTo("3");
  }

  @Test
  void an_office_tells_its_own_way() {
    assertThat(county().unit(2024, "0406").value("agreements.offices-nothing")).isEqualTo("1");
    assertThat(county().unit(2024, "0406").value("agreements.offices-other-form")).isEqualTo("0");
    assertThat(county().unit(2024, "0403").value("agreements.offices-nothing")).isEqualTo("0");
    // Until the council was dissolved, 0405 had it.
    var before = county().seenOn("2024-06-30").unit(2024, "0405");
    assertThat(before.value("agreements.offices-council-missing")).isEqualTo("0");
    assertThat(county().unit(2024, "0405").value("agreements.offices-council-missing"))
        .isEqualTo("1");
    assertThat(county().unit(2024, "0407").value("agreements.offices-nothing")).isNull();
    assertThat(county().unit(2024, "0408").value("agreements.offices-nothing")).isNull();
  }

  @Test
  void an_office_that_takes_over_from_one_that_was_served_is_served() {
    var report =
        offices()
            .and(
                established(SENTRUM, "Utvalget", "2022-01-01", HAMAR),
                new UnitClosed(HAMAR, day("2024-06-30"), List.of(NEIGHBOUR)))
            .county(2024, "0400");

    assertThat(report.value("agreements.offices-nothing")).isEqualTo("0");
    assertThat(report.value("coverage.own-council")).isEqualTo("1");
  }

  @Test
  void so_is_one_that_takes_over_from_another_than_the_host() {
    var report =
        offices()
            .and(
                anOffice("0405", "0400"),
                established(SENTRUM, "Utvalget", "2022-01-01", HAMAR, NEIGHBOUR),
                new UnitClosed(NEIGHBOUR, day("2024-06-30"), List.of(new UnitNumber("0405"))))
            .county(2024, "0400");

    assertThat(report.value("agreements.offices-nothing")).isEqualTo("0");
    assertThat(report.value("coverage.shared-council")).isEqualTo("2");
  }
}
