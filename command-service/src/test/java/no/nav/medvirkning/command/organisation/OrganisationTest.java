package no.nav.medvirkning.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.nav.medvirkning.command.organisation.OrganisationCommand.CloseOrganisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand.JoinUmbrella;
import no.nav.medvirkning.command.organisation.OrganisationCommand.LeaveUmbrella;
import no.nav.medvirkning.command.organisation.OrganisationCommand.RegisterOrganisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand.RenameOrganisation;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.organisation.OrganisationEvent;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final LocalDate NEW_YEAR_2010 = LocalDate.of(2010, 1, 1);
  private static final LocalDate END_OF_2019 = LocalDate.of(2019, 12, 31);
  private static final LocalDate NEW_YEAR_2020 = LocalDate.of(2020, 1, 1);

  private static final OrganisationId FFO =
      OrganisationId.of("0f000000-0000-7000-8000-000000000001");
  private static final OrganisationId SAFO =
      OrganisationId.of("0f000000-0000-7000-8000-000000000002");
  private static final OrganisationId NFU =
      OrganisationId.of("0f000000-0000-7000-8000-000000000003");
  private static final OrganisationId ALL_UMBRELLAS =
      OrganisationId.of("0f000000-0000-7000-8000-000000000004");

  private final Specification organisations =
      Specification.on(
          TODAY,
          new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new));

  private static OrganisationRegistered umbrella(OrganisationId id) {
    return new OrganisationRegistered(id, "Paraplyen", null, OrganisationKind.UMBRELLA, true);
  }

  private static OrganisationRegistered member(OrganisationId id) {
    return new OrganisationRegistered(
        id,
        "Norsk Forbund for Utviklingshemmede",
        "NFU",
        OrganisationKind.MEMBER_ORGANISATION,
        true);
  }

  private static Organisation organisation(OrganisationEvent... events) {
    var organisation = new Organisation();
    for (var event : events) {
      organisation.evolve(event);
    }
    return organisation;
  }

  @Test
  void anOrganisationIsRegistered() {
    organisations
        .when(
            new RegisterOrganisation(
                NFU,
                new Title("Norsk Forbund for Utviklingshemmede"),
                new Title("NFU"),
                OrganisationKind.MEMBER_ORGANISATION,
                true))
        .then(member(NFU));
  }

  @Test
  void anOrganisationMayLackAShortName() {
    organisations
        .when(
            new RegisterOrganisation(
                FFO, new Title("Paraplyen"), null, OrganisationKind.UMBRELLA, true))
        .then(umbrella(FFO));
  }

  @Test
  void anIdInUseIsRefused() {
    organisations
        .given(umbrella(FFO))
        .when(
            new RegisterOrganisation(
                FFO, new Title("Paraplyen"), null, OrganisationKind.UMBRELLA, true))
        .thenRefused("platform.id-is-free");
  }

  @Test
  void anyOfficeMayRegisterAnOrganisation() {
    organisations
        .by(new Caller("Z990002", Role.OFFICE, Set.of(new UnitNumber("0403"))))
        .when(
            new RegisterOrganisation(
                FFO, new Title("Paraplyen"), null, OrganisationKind.UMBRELLA, true))
        .then(umbrella(FFO));
  }

  @Test
  void anOrganisationIsRenamedFromADate() {
    organisations
        .given(member(NFU))
        .when(new RenameOrganisation(NFU, new Title("NFU Norge"), TODAY))
        .then(new OrganisationRenamed(NFU, "NFU Norge", TODAY));
  }

  @Test
  void aNameOfTheSameDayIsCorrected() {
    organisations
        .given(member(NFU), new OrganisationRenamed(NFU, "NFU Norgge", TODAY))
        .when(new RenameOrganisation(NFU, new Title("NFU Norge"), TODAY))
        .then(new OrganisationRenamed(NFU, "NFU Norge", TODAY));
  }

  @Test
  void aNameFromBeforeTheLastRenamingIsRefused() {
    organisations
        .given(member(NFU), new OrganisationRenamed(NFU, "NFU Norge", TODAY))
        .when(new RenameOrganisation(NFU, new Title("NFU"), TODAY.minusDays(1)))
        .thenRefused("organisation.renamed-in-order-of-time");
  }

  @Test
  void anUnknownOrganisationIsNotRenamed() {
    organisations
        .when(new RenameOrganisation(NFU, new Title("NFU"), TODAY))
        .thenRefused("platform.exists");
  }

  @Test
  void anOrganisationJoinsAnUmbrellaFromADate() {
    organisations
        .given(umbrella(SAFO), member(NFU))
        .when(new JoinUmbrella(NFU, SAFO, NEW_YEAR_2010))
        .then(new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010));
  }

  @Test
  void noOneMayKnowWhenAnOrganisationJoined() {
    organisations
        .given(umbrella(SAFO), member(NFU))
        .when(new JoinUmbrella(NFU, SAFO, null))
        .then(new UmbrellaJoined(NFU, SAFO, null));
  }

  @Test
  void anUnknownUmbrellaIsRefused() {
    organisations
        .given(member(NFU))
        .when(new JoinUmbrella(NFU, SAFO, NEW_YEAR_2010))
        .thenRefused("platform.exists");
  }

  @Test
  void anOrganisationThatIsNoUmbrellaIsRefusedAsOne() {
    organisations
        .given(member(SAFO), member(NFU))
        .when(new JoinUmbrella(NFU, SAFO, NEW_YEAR_2010))
        .thenRefused("organisation.umbrella-is-an-umbrella");
  }

  @Test
  void anUmbrellaIsNotItsOwnUmbrella() {
    organisations
        .given(umbrella(SAFO))
        .when(new JoinUmbrella(SAFO, SAFO, NEW_YEAR_2010))
        .thenRefused("organisation.umbrella-is-another-organisation");
  }

  @Test
  void twoUmbrellasDoNotLieUnderEachOther() {
    organisations
        .given(umbrella(FFO), umbrella(SAFO), new UmbrellaJoined(FFO, SAFO, null))
        .when(new JoinUmbrella(SAFO, FFO, NEW_YEAR_2010))
        .thenRefused("organisation.umbrellas-form-no-circle");
  }

  @Test
  void aCircleOfThreeUmbrellasIsRefused() {
    organisations
        .given(
            umbrella(FFO),
            umbrella(SAFO),
            umbrella(ALL_UMBRELLAS),
            new UmbrellaJoined(FFO, SAFO, null),
            new UmbrellaJoined(SAFO, ALL_UMBRELLAS, NEW_YEAR_2010))
        .when(new JoinUmbrella(ALL_UMBRELLAS, FFO, NEW_YEAR_2020))
        .thenRefused("organisation.umbrellas-form-no-circle");
  }

  @Test
  void umbrellasThatHavePartedMayLieTheOtherWayRound() {
    organisations
        .given(
            umbrella(FFO),
            umbrella(SAFO),
            new UmbrellaJoined(FFO, SAFO, null),
            new UmbrellaLeft(FFO, SAFO, END_OF_2019))
        .when(new JoinUmbrella(SAFO, FFO, NEW_YEAR_2020))
        .then(new UmbrellaJoined(SAFO, FFO, NEW_YEAR_2020));
  }

  @Test
  void umbrellasDoNotLieTheOtherWayRoundOnTheDayTheyPart() {
    organisations
        .given(
            umbrella(FFO),
            umbrella(SAFO),
            new UmbrellaJoined(FFO, SAFO, null),
            new UmbrellaLeft(FFO, SAFO, END_OF_2019))
        .when(new JoinUmbrella(SAFO, FFO, END_OF_2019))
        .thenRefused("organisation.umbrellas-form-no-circle");
  }

  @Test
  void aSecondUmbrellaAtTheSameTimeIsRefused() {
    organisations
        .given(
            umbrella(FFO),
            umbrella(SAFO),
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010))
        .when(new JoinUmbrella(NFU, FFO, NEW_YEAR_2020))
        .thenRefused("organisation.one-umbrella-at-a-time");
  }

  @Test
  void theNextUmbrellaComesAfterTheLastDayUnderTheFormer() {
    var organisationThatLeft =
        organisations.given(
            umbrella(FFO),
            umbrella(SAFO),
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, null),
            new UmbrellaLeft(NFU, SAFO, END_OF_2019));
    organisationThatLeft
        .when(new JoinUmbrella(NFU, FFO, END_OF_2019))
        .thenRefused("organisation.one-umbrella-at-a-time");
    organisationThatLeft
        .when(new JoinUmbrella(NFU, FFO, null))
        .thenRefused("organisation.one-umbrella-at-a-time");
    organisationThatLeft
        .when(new JoinUmbrella(NFU, FFO, NEW_YEAR_2020))
        .then(new UmbrellaJoined(NFU, FFO, NEW_YEAR_2020));
  }

  @Test
  void anUmbrellaThatHasClosedIsNotJoined() {
    var closed =
        organisations.given(umbrella(SAFO), member(NFU), new OrganisationClosed(SAFO, END_OF_2019));
    closed
        .when(new JoinUmbrella(NFU, SAFO, NEW_YEAR_2020))
        .thenRefused("organisation.umbrella-is-open");
    closed.when(new JoinUmbrella(NFU, SAFO, null)).thenRefused("organisation.umbrella-is-open");
  }

  @Test
  void anUmbrellaThatHasClosedSinceIsJoinedInRetrospect() {
    organisations
        .given(umbrella(SAFO), member(NFU), new OrganisationClosed(SAFO, END_OF_2019))
        .when(new JoinUmbrella(NFU, SAFO, END_OF_2019))
        .then(new UmbrellaJoined(NFU, SAFO, END_OF_2019));
  }

  @Test
  void anOrganisationLeavesItsUmbrella() {
    organisations
        .given(umbrella(SAFO), member(NFU), new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010))
        .when(new LeaveUmbrella(NFU, SAFO, END_OF_2019))
        .then(new UmbrellaLeft(NFU, SAFO, END_OF_2019));
  }

  @Test
  void anOrganisationDoesNotLeaveAnUmbrellaThatItIsNotUnder() {
    var underSafo =
        organisations.given(
            umbrella(FFO),
            umbrella(SAFO),
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010));
    underSafo
        .when(new LeaveUmbrella(NFU, FFO, END_OF_2019))
        .thenRefused("organisation.leaves-the-umbrella-it-is-under");
    underSafo
        .when(new LeaveUmbrella(FFO, SAFO, END_OF_2019))
        .thenRefused("organisation.leaves-the-umbrella-it-is-under");
  }

  @Test
  void anOrganisationLeavesAnUmbrellaOnce() {
    organisations
        .given(
            umbrella(SAFO),
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010),
            new UmbrellaLeft(NFU, SAFO, END_OF_2019))
        .when(new LeaveUmbrella(NFU, SAFO, TODAY))
        .thenRefused("organisation.leaves-the-umbrella-it-is-under");
  }

  @Test
  void anOrganisationDoesNotLeaveBeforeItJoined() {
    organisations
        .given(umbrella(SAFO), member(NFU), new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2020))
        .when(new LeaveUmbrella(NFU, SAFO, END_OF_2019))
        .thenRefused("organisation.leaves-not-before-it-joined");
  }

  @Test
  void anOrganisationCloses() {
    organisations
        .given(member(NFU), new OrganisationRenamed(NFU, "NFU Norge", TODAY))
        .when(new CloseOrganisation(NFU, TODAY))
        .then(new OrganisationClosed(NFU, TODAY));
  }

  @Test
  void anOrganisationDoesNotCloseBeforeItsLastName() {
    organisations
        .given(member(NFU), new OrganisationRenamed(NFU, "NFU Norge", TODAY))
        .when(new CloseOrganisation(NFU, TODAY.minusDays(1)))
        .thenRefused("organisation.closes-not-before-it-changed");
  }

  @Test
  void anOrganisationDoesNotCloseBeforeItJoinedItsUmbrella() {
    organisations
        .given(umbrella(SAFO), member(NFU), new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2020))
        .when(new CloseOrganisation(NFU, END_OF_2019))
        .thenRefused("organisation.closes-not-before-it-changed");
  }

  @Test
  void aClosedOrganisationIsNotChanged() {
    var closed =
        organisations.given(
            umbrella(SAFO),
            umbrella(FFO),
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010),
            new OrganisationClosed(NFU, END_OF_2019));
    closed
        .when(new RenameOrganisation(NFU, new Title("NFU"), TODAY))
        .thenRefused("organisation.organisation-is-open");
    closed.when(new JoinUmbrella(NFU, FFO, TODAY)).thenRefused("organisation.organisation-is-open");
    closed
        .when(new LeaveUmbrella(NFU, SAFO, TODAY))
        .thenRefused("organisation.organisation-is-open");
    closed.when(new CloseOrganisation(NFU, TODAY)).thenRefused("organisation.organisation-is-open");
  }

  @Test
  void anOrganisationIsOpenThroughItsLastDay() {
    var closed = organisation(member(NFU), new OrganisationClosed(NFU, END_OF_2019));
    assertThat(closed.isOpenOn(END_OF_2019)).isTrue();
    assertThat(closed.isOpenOn(NEW_YEAR_2020)).isFalse();
    assertThat(organisation(member(NFU)).isOpenOn(NEW_YEAR_2020)).isTrue();
  }

  @Test
  void theUmbrellaThatSpeaksForAnOrganisationIsTheOneOfTheDay() {
    var moved =
        organisation(
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, NEW_YEAR_2010),
            new UmbrellaLeft(NFU, SAFO, END_OF_2019),
            new UmbrellaJoined(NFU, FFO, NEW_YEAR_2020.plusDays(1)));
    assertUmbrella(moved, NEW_YEAR_2010.minusDays(1), null);
    assertUmbrella(moved, NEW_YEAR_2010, SAFO);
    assertUmbrella(moved, END_OF_2019, SAFO);
    assertUmbrella(moved, NEW_YEAR_2020, null);
    assertUmbrella(moved, NEW_YEAR_2020.plusDays(1), FFO);
    assertUmbrella(moved, TODAY, FFO);
  }

  @Test
  void anUmbrellaOfUnknownBeginningHasSpokenForItEver() {
    assertUmbrella(
        organisation(member(NFU), new UmbrellaJoined(NFU, SAFO, null)),
        LocalDate.of(1950, 1, 1),
        SAFO);
  }

  @Test
  void noUmbrellaSpeaksForAClosedOrganisation() {
    var closed =
        organisation(
            member(NFU),
            new UmbrellaJoined(NFU, SAFO, null),
            new OrganisationClosed(NFU, END_OF_2019));
    assertUmbrella(closed, END_OF_2019, SAFO);
    assertUmbrella(closed, NEW_YEAR_2020, null);
  }

  private static void assertUmbrella(
      Organisation organisation, LocalDate day, @Nullable OrganisationId expected) {
    assertThat(organisation.umbrellaOn(day).orElse(null))
        .as("umbrella on " + day)
        .isEqualTo(expected);
  }
}
