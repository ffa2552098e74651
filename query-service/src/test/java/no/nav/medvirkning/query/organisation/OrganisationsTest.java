package no.nav.medvirkning.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  private static final OrganisationId ORGANISATION =
      OrganisationId.of("00000000-0000-7000-8000-000000000001");
  private static final OrganisationId FFO =
      OrganisationId.of("00000000-0000-7000-8000-000000000002");
  private static final OrganisationId SAFO =
      OrganisationId.of("00000000-0000-7000-8000-000000000003");
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private final ViewSpecification<OrganisationView> organisations =
      ViewSpecification.of(new Organisations());

  @Test
  void an_organisation_is_found_by_every_name_it_has_had_and_by_its_short_name() {
    organisations.given(registered(), new OrganisationRenamed(ORGANISATION, "Ny FORENING", DAY));

    var view = organisations.view(ORGANISATION).orElseThrow();
    assertThat(view.searchNames()).containsExactly("gammel forening", "ny forening", "gf");
    assertThat(view.nameOn(DAY.minusDays(1))).isEqualTo("Gammel forening");
    assertThat(view.nameOn(DAY)).isEqualTo("Ny FORENING");
  }

  @Test
  void an_umbrella_speaks_from_the_first_to_the_last_day() {
    organisations.given(
        registered(),
        new UmbrellaJoined(ORGANISATION, FFO, null),
        new UmbrellaJoined(ORGANISATION, SAFO, DAY),
        new UmbrellaLeft(ORGANISATION, FFO, DAY.plusYears(1)));

    var view = organisations.view(ORGANISATION).orElseThrow();
    assertThat(view.umbrellas().stream().filter(u -> u.holdsOn(DAY.plusYears(1))))
        .extracting(u -> u.value())
        .containsExactly(FFO, SAFO);
    assertThat(view.umbrellas().stream().filter(u -> u.holdsOn(DAY.plusYears(1).plusDays(1))))
        .extracting(u -> u.value())
        .containsExactly(SAFO);
  }

  @Test
  void a_closed_organisation_stays_with_its_last_day() {
    organisations.given(registered(), new OrganisationClosed(ORGANISATION, DAY));

    assertThat(organisations.view(ORGANISATION).orElseThrow().closedOn()).isEqualTo(DAY);
  }

  private static OrganisationRegistered registered() {
    return new OrganisationRegistered(
        ORGANISATION, "Gammel forening", "GF", OrganisationKind.MEMBER_ORGANISATION, false);
  }
}
