package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.CLOSED_ORGANISATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ERASED_PERSON;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_2;
import static no.nav.medvirkning.command.council.CouncilFixtures.MENTAL_HELSE;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.NOMINATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.OFFICE_MANAGER;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.VELFERDSALLIANSEN;
import static no.nav.medvirkning.command.council.CouncilFixtures.YOUTH_REPRESENTATIVE;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.nominated;
import static no.nav.medvirkning.command.council.CouncilFixtures.person;
import static no.nav.medvirkning.council.RowBreaker.GAP;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static no.nav.medvirkning.council.SeatRole.MEMBER;

import java.time.Period;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.DeclineNomination;
import no.nav.medvirkning.command.council.CouncilCommand.InviteNominations;
import no.nav.medvirkning.command.council.CouncilCommand.NominateMember;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilEvent.NominationDeclined;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import org.junit.jupiter.api.Test;

class NominationTest {

  private static final FreeText REASON = new FreeText("Plassen er fylt.");

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static NominateMember nominate(
      PersonId person,
      SeatRole role,
      String seat,
      OrganisationId onBehalfOf,
      OrganisationId nominatedBy) {
    return new NominateMember(
        COUNCIL, NOMINATION, person, role, seat, onBehalfOf, nominatedBy, TODAY);
  }

  private static MemberNominated recorded(
      PersonId person,
      SeatRole role,
      String seat,
      OrganisationId onBehalfOf,
      OrganisationId nominatedBy) {
    return new MemberNominated(
        COUNCIL, NOMINATION, person, role, seat, onBehalfOf, nominatedBy, TODAY);
  }

  @Test
  void organisationsAreInvitedToNominate() {
    councils
        .given(aCouncilWithMandate())
        .when(new InviteNominations(COUNCIL, List.of(FFO, SAFO), TODAY, TODAY.plusDays(30)))
        .then(new NominationsInvited(COUNCIL, List.of(FFO, SAFO), TODAY, TODAY.plusDays(30)));
  }

  @Test
  void nobodyIsInvitedBeforeThereIsAMandate() {
    councils
        .given(aCouncil())
        .when(new InviteNominations(COUNCIL, List.of(FFO), TODAY, TODAY.plusDays(30)))
        .thenRefused("council.mandate-in-force");
  }

  @Test
  void anInvitationToNobodyIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(new InviteNominations(COUNCIL, List.of(), TODAY, TODAY.plusDays(30)))
        .thenRefused("council.somebody-is-named");
  }

  @Test
  void anInvitationToTheSameTwiceIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(new InviteNominations(COUNCIL, List.of(FFO, FFO), TODAY, TODAY.plusDays(30)))
        .thenRefused("council.named-once");
  }

  @Test
  void aDeadlineBeforeTheInvitationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(new InviteNominations(COUNCIL, List.of(FFO), TODAY, TODAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aClosedOrganisationIsNotInvited() {
    councils
        .given(aCouncilWithMandate())
        .when(
            new InviteNominations(COUNCIL, List.of(CLOSED_ORGANISATION), TODAY, TODAY.plusDays(30)))
        .thenRefused("council.organisation-is-open");
  }

  @Test
  void anOrganisationNominatesForItsSeat() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO, null))
        .then(recorded(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO, FFO));
  }

  @Test
  void theUmbrellaNamesSomebodyFromAnOrganisationUnderIt() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "ffo", MENTAL_HELSE, FFO))
        .then(recorded(FFO_REPRESENTATIVE_1, MEMBER, "ffo", MENTAL_HELSE, FFO));
  }

  @Test
  void anOrganisationUnderAnUmbrellaDoesNotNominateItself() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "ffo", MENTAL_HELSE, null))
        .thenRefused("council.umbrella-names-the-representative");
  }

  @Test
  void anOrganisationUnderAnUmbrellaNominatesItselfWhereTheMandateSaysSo() {
    councils
        .given(aCouncilWithMandate(withoutUmbrellas()))
        .when(nominate(NEWCOMER, MEMBER, "helse", MENTAL_HELSE, null))
        .then(recorded(NEWCOMER, MEMBER, "helse", MENTAL_HELSE, MENTAL_HELSE));
  }

  private static Mandate withoutUmbrellas() {
    var seats = List.of(new SeatAllocation("helse", Side.USER, MENTAL_HELSE, null, 1, 0));
    return new Mandate(
        Period.ofYears(2),
        3,
        Set.of(GAP),
        Period.ofYears(1),
        null,
        null,
        4,
        14,
        21,
        false,
        0,
        seats);
  }

  @Test
  void anotherOrganisationDoesNotNominateForIt() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO, SAFO))
        .thenRefused("council.organisation-speaks-for-itself");
  }

  @Test
  void aSeatOfAnotherOrganisationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "safo", FFO, null))
        .thenRefused("council.seat-belongs-to-organisation");
  }

  @Test
  void anOrganisationsSeatOnNobodysBehalfIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "ffo", null, null))
        .thenRefused("council.seat-belongs-to-organisation");
  }

  @Test
  void somebodyWithoutAnOrganisationIsNominatedForAGroupsSeat() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(YOUTH_REPRESENTATIVE, MEMBER, "youth", null, null))
        .then(recorded(YOUTH_REPRESENTATIVE, MEMBER, "youth", null, null));
  }

  @Test
  void aSeatThatDoesNotExistIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(FFO_REPRESENTATIVE_1, MEMBER, "rio", FFO, null))
        .thenRefused("council.seat-exists");
  }

  @Test
  void navsOwnSeatsAreNotNominatedFor() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(OFFICE_MANAGER, MEMBER, "nav", null, null))
        .thenRefused("council.seat-is-for-the-user-side");
  }

  @Test
  void aDeputyForASeatWithoutDeputiesIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(YOUTH_REPRESENTATIVE, DEPUTY, "youth", null, null))
        .thenRefused("council.seat-is-held-as");
  }

  @Test
  void anUnknownPersonIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(person(99), MEMBER, "ffo", FFO, null))
        .thenRefused("platform.exists");
  }

  @Test
  void anErasedPersonIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(ERASED_PERSON, MEMBER, "ffo", FFO, null))
        .thenRefused("council.person-not-erased");
  }

  @Test
  void aClosedOrganisationDoesNotNominate() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(NEWCOMER, MEMBER, "youth", CLOSED_ORGANISATION, null))
        .thenRefused("council.organisation-is-open");
  }

  @Test
  void aClosedOrganisationDoesNotNominateForOthers() {
    councils
        .given(aCouncilWithMandate())
        .when(nominate(NEWCOMER, MEMBER, "youth", null, CLOSED_ORGANISATION))
        .thenRefused("council.organisation-is-open");
  }

  @Test
  void aNominationAheadOfTimeIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(
            new NominateMember(
                COUNCIL, NOMINATION, NEWCOMER, MEMBER, "ffo", FFO, null, TODAY.plusDays(1)))
        .thenRefused("council.happened-already");
  }

  @Test
  void theSameNominationTwiceIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(nominate(FFO_REPRESENTATIVE_2, MEMBER, "ffo", FFO, null))
        .thenRefused("platform.id-is-free");
  }

  @Test
  void aSeatOfAMandateToComeIsNominatedFor() {
    var later = mandate(new SeatAllocation("rio", Side.USER, VELFERDSALLIANSEN, null, 1, 0));
    councils
        .given(aCouncil())
        .given(new MandateAdopted(COUNCIL, 1, later, TODAY, TODAY.plusDays(60)))
        .when(nominate(NEWCOMER, MEMBER, "rio", VELFERDSALLIANSEN, null))
        .then(recorded(NEWCOMER, MEMBER, "rio", VELFERDSALLIANSEN, VELFERDSALLIANSEN));
  }

  @Test
  void aNominationIsDeclinedWithAReasonAboutTheNominee() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(new DeclineNomination(COUNCIL, NOMINATION, REASON, TODAY))
        .then(
            new NominationDeclined(
                COUNCIL, NOMINATION, new Personal(FFO_REPRESENTATIVE_1, REASON.value()), TODAY));
  }

  @Test
  void aNominationIsNotDeclinedTwice() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .given(
            new NominationDeclined(
                COUNCIL, NOMINATION, new Personal(FFO_REPRESENTATIVE_1, REASON.value()), TODAY))
        .when(new DeclineNomination(COUNCIL, NOMINATION, REASON, TODAY))
        .thenRefused("council.nomination-is-open");
  }

  @Test
  void anUnknownNominationIsNotDeclined() {
    councils
        .given(aCouncilWithMandate())
        .when(new DeclineNomination(COUNCIL, NOMINATION, REASON, TODAY))
        .thenRefused("platform.exists");
  }
}
