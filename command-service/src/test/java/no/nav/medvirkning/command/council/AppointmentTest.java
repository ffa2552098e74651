package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.COORDINATOR;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ERASED_PERSON;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_2;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_2;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LEADERS_LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.MENTAL_HELSE;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEW_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.NOMINATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.OFFICE_MANAGER;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.YOUTH_REPRESENTATIVE;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMembers;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointed;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointment;
import static no.nav.medvirkning.command.council.CouncilFixtures.nominated;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;
import static no.nav.medvirkning.command.council.CouncilFixtures.person;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.EndAppointment;
import no.nav.medvirkning.command.council.CouncilCommand.RequestReplacement;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.NominationDeclined;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import org.junit.jupiter.api.Test;

class AppointmentTest {

  private static final LocalDate NEXT_FIRST_DAY = LAST_DAY.plusDays(1);
  private static final LocalDate NEXT_LAST_DAY = LocalDate.of(2021, 8, 31);
  private static final FreeText REASON = new FreeText("Har flyttet.");

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static AppointMember appointYouth(LocalDate from, LocalDate to) {
    return appoint(YOUTH_REPRESENTATIVE, MEMBER, "youth", null, null, from, to);
  }

  private static AppointMember appointFromFfo(
      PersonId person, SeatRole role, LocalDate from, LocalDate to) {
    return appoint(person, role, "ffo", FFO, NOMINATION, from, to);
  }

  private static AppointMember appoint(
      PersonId person,
      SeatRole role,
      String seat,
      OrganisationId organisation,
      NominationId nomination,
      LocalDate from,
      LocalDate to) {
    return new AppointMember(
        COUNCIL, NEW_SEAT, person, role, seat, organisation, nomination, null, from, to);
  }

  private static MemberAppointed youthAppointed(LocalDate from, LocalDate to) {
    return appointed(NEW_SEAT, YOUTH_REPRESENTATIVE, MEMBER, "youth", null, from, to);
  }

  private static AppointmentEnded ended(AppointmentId appointment, LocalDate on) {
    return new AppointmentEnded(COUNCIL, appointment, EndCause.RESIGNED, on, null);
  }

  @Test
  void navAppointsWhomTheOrganisationHasNominated() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(appointFromFfo(FFO_REPRESENTATIVE_1, MEMBER, FIRST_DAY, LAST_DAY))
        .then(
            new MemberAppointed(
                COUNCIL,
                NEW_SEAT,
                FFO_REPRESENTATIVE_1,
                MEMBER,
                "ffo",
                Side.USER,
                FFO,
                NOMINATION,
                null,
                1,
                FIRST_DAY,
                LAST_DAY));
  }

  @Test
  void anOrganisationsSeatWithoutANominationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appoint(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO, null, FIRST_DAY, LAST_DAY))
        .thenRefused("council.organisation-has-nominated");
  }

  @Test
  void navFillsItsOwnSeatsUnasked() {
    councils
        .given(aCouncilWithMandate())
        .when(appoint(OFFICE_MANAGER, MEMBER, "nav", null, null, FIRST_DAY, null))
        .then(appointed(NEW_SEAT, OFFICE_MANAGER, MEMBER, "nav", null));
  }

  @Test
  void navsOwnSeatIsOnNobodysBehalf() {
    councils
        .given(aCouncilWithMandate())
        .when(appoint(OFFICE_MANAGER, MEMBER, "nav", FFO, null, FIRST_DAY, null))
        .thenRefused("council.seat-belongs-to-organisation");
  }

  @Test
  void somebodyWithoutAnOrganisationTakesAGroupsSeat() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(FIRST_DAY, LAST_DAY))
        .then(youthAppointed(FIRST_DAY, LAST_DAY));
  }

  @Test
  void somebodyElseThanTheNomineeIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(appointFromFfo(FFO_REPRESENTATIVE_2, MEMBER, FIRST_DAY, LAST_DAY))
        .thenRefused("council.agrees-with-nomination");
  }

  @Test
  void aDeputyNominatedAsMemberIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(appointFromFfo(FFO_REPRESENTATIVE_1, DEPUTY, FIRST_DAY, LAST_DAY))
        .thenRefused("council.agrees-with-nomination");
  }

  @Test
  void anotherSeatThanTheNominationsIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(appoint(FFO_REPRESENTATIVE_1, MEMBER, "youth", FFO, NOMINATION, FIRST_DAY, LAST_DAY))
        .thenRefused("council.agrees-with-nomination");
  }

  @Test
  void anotherOrganisationThanTheNominationsIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .when(
            appoint(
                FFO_REPRESENTATIVE_1, MEMBER, "ffo", MENTAL_HELSE, NOMINATION, FIRST_DAY, LAST_DAY))
        .thenRefused("council.agrees-with-nomination");
  }

  @Test
  void anUnknownNominationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appointFromFfo(FFO_REPRESENTATIVE_1, MEMBER, FIRST_DAY, LAST_DAY))
        .thenRefused("platform.exists");
  }

  @Test
  void aDeclinedNominationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .given(
            new NominationDeclined(
                COUNCIL, NOMINATION, new Personal(FFO_REPRESENTATIVE_1, "Nei."), TODAY))
        .when(appointFromFfo(FFO_REPRESENTATIVE_1, MEMBER, FIRST_DAY, LAST_DAY))
        .thenRefused("council.nomination-is-open");
  }

  @Test
  void aUsedNominationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(nominated(FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO))
        .given(
            new MemberAppointed(
                COUNCIL,
                FFO_SEAT_1,
                FFO_REPRESENTATIVE_1,
                MEMBER,
                "ffo",
                Side.USER,
                FFO,
                NOMINATION,
                null,
                1,
                FIRST_DAY,
                LAST_DAY))
        .when(appointFromFfo(FFO_REPRESENTATIVE_1, MEMBER, NEXT_FIRST_DAY, NEXT_LAST_DAY))
        .thenRefused("council.nomination-is-open");
  }

  @Test
  void theSameAppointmentTwiceIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(youthAppointed(FIRST_DAY, LAST_DAY))
        .when(appointYouth(NEXT_FIRST_DAY, NEXT_LAST_DAY))
        .thenRefused("platform.id-is-free");
  }

  @Test
  void aSeatThatDoesNotExistIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appoint(NEWCOMER, MEMBER, "rio", null, null, FIRST_DAY, LAST_DAY))
        .thenRefused("council.seat-exists");
  }

  @Test
  void anErasedPersonIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appoint(ERASED_PERSON, MEMBER, "youth", null, null, FIRST_DAY, LAST_DAY))
        .thenRefused("council.person-not-erased");
  }

  @Test
  void aTermBeforeThereIsAMandateIsRefused() {
    councils
        .given(aCouncil())
        .when(appointYouth(FIRST_DAY, LAST_DAY))
        .thenRefused("council.mandate-in-force");
  }

  @Test
  void aTermBeforeTheCouncilIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(ESTABLISHED.minusDays(1), LAST_DAY))
        .thenRefused("council.not-before-established");
  }

  @Test
  void aTermInThousandYearsIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(LocalDate.of(3018, 1, 1), null))
        .thenRefused("council.not-too-far-ahead");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(FIRST_DAY, FIRST_DAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aTermOneDayPastTheMandateIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(FIRST_DAY, LAST_DAY.plusDays(1)))
        .thenRefused("council.term-within-mandate");
  }

  @Test
  void aTermWithoutAnEndLastsAsTheMandateSays() {
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(FIRST_DAY, null))
        .then(youthAppointed(FIRST_DAY, LAST_DAY));
  }

  @Test
  void aTermCanStartFromTheNextMeeting() {
    var nextMeeting = LocalDate.of(2018, 6, 5);
    councils
        .given(aCouncilWithMandate())
        .when(appointYouth(nextMeeting, LAST_DAY))
        .then(youthAppointed(nextMeeting, LAST_DAY));
  }

  @Test
  void aFullSeatIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null))
        .when(appointYouth(FIRST_DAY, LAST_DAY))
        .thenRefused("council.seat-has-a-free-place");
  }

  @Test
  void aSeatThatIsTakenOnTheLastDayOnlyIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null, LAST_DAY, NEXT_LAST_DAY))
        .when(appointYouth(FIRST_DAY, LAST_DAY))
        .thenRefused("council.seat-has-a-free-place");
  }

  @Test
  void aSeatIsFreeTheDayAfterItWasLeft() {
    councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null))
        .given(ended(SAFO_SEAT, TODAY))
        .when(appointYouth(TODAY.plusDays(1), LAST_DAY))
        .then(youthAppointed(TODAY.plusDays(1), LAST_DAY));
  }

  @Test
  void aSeatIsTakenOnTheDayItIsLeft() {
    councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null))
        .given(ended(SAFO_SEAT, TODAY))
        .when(appointYouth(TODAY, LAST_DAY))
        .thenRefused("council.seat-has-a-free-place");
  }

  @Test
  void aDeputyDoesNotTakeAMembersPlace() {
    councils
        .given(aCouncilWithMembers())
        .given(nominated(FFO_REPRESENTATIVE_2, MEMBER, "ffo", FFO))
        .when(appointFromFfo(FFO_REPRESENTATIVE_2, MEMBER, TODAY, LAST_DAY));
    assertThat(councils.thenEvents()).hasSize(1);
  }

  @Test
  void aPersonInTwoSeatsIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(appoint(SAFO_REPRESENTATIVE, MEMBER, "youth", null, null, LAST_DAY, null))
        .thenRefused("council.one-seat-for-a-person");
  }

  @Test
  void aDeputyWhoBecomesMemberAtTheSameTimeIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .given(nominated(FFO_DEPUTY, MEMBER, "ffo", FFO))
        .when(appointFromFfo(FFO_DEPUTY, MEMBER, TODAY, LAST_DAY))
        .thenRefused("council.one-seat-for-a-person");
  }

  @Test
  void aDeputyStepsUpTheDayAfterLeavingTheDeputysSeat() {
    councils
        .given(aCouncilWithMembers())
        .given(nominated(FFO_DEPUTY, MEMBER, "ffo", FFO), ended(FFO_DEPUTY_SEAT, TODAY))
        .when(appointFromFfo(FFO_DEPUTY, MEMBER, TODAY.plusDays(1), LAST_DAY));
    assertThat(councils.thenEvents()).hasSize(1);
  }

  // --- terms in a row ---

  private Specification threeTermsInARow() {
    return councils
        .given(aCouncilWithMandate())
        .given(
            appointed(FFO_SEAT_1, YOUTH_REPRESENTATIVE, MEMBER, "youth", null),
            appointed(
                FFO_SEAT_2,
                YOUTH_REPRESENTATIVE,
                MEMBER,
                "youth",
                null,
                NEXT_FIRST_DAY,
                NEXT_LAST_DAY));
  }

  @Test
  void aThirdTermInARowIsWithinTheMandateOfS4() {
    var from = NEXT_LAST_DAY.plusDays(1);
    threeTermsInARow()
        .when(appointYouth(from, null))
        .then(youthAppointed(from, LocalDate.of(2023, 8, 31)));
  }

  @Test
  void aFourthTermInARowIsRefused() {
    threeTermsInARow()
        .given(
            appointed(
                SAFO_SEAT,
                YOUTH_REPRESENTATIVE,
                MEMBER,
                "youth",
                null,
                LocalDate.of(2021, 9, 1),
                LocalDate.of(2023, 8, 31)))
        .when(appointYouth(LocalDate.of(2023, 9, 1), null))
        .thenRefused("council.terms-in-a-row-within-mandate");
  }

  // --- replacements ---

  private static AppointMember replaceYouth(LocalDate from, LocalDate to) {
    return new AppointMember(
        COUNCIL, NEW_SEAT, YOUTH_REPRESENTATIVE, MEMBER, "youth", null, null, SAFO_SEAT, from, to);
  }

  private Specification youthHasLeft() {
    return councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null), ended(SAFO_SEAT, TODAY));
  }

  private static MemberAppointed replaced(LocalDate from, LocalDate to) {
    return new MemberAppointed(
        COUNCIL,
        NEW_SEAT,
        YOUTH_REPRESENTATIVE,
        MEMBER,
        "youth",
        Side.USER,
        null,
        null,
        SAFO_SEAT,
        1,
        from,
        to);
  }

  @Test
  void aReplacementEndsWithTheTermItFills() {
    youthHasLeft()
        .when(replaceYouth(TODAY.plusDays(10), null))
        .then(replaced(TODAY.plusDays(10), LAST_DAY));
  }

  @Test
  void aReplacementCanBeGivenAFullTerm() {
    var from = TODAY.plusDays(1);
    youthHasLeft()
        .when(replaceYouth(from, from.plusYears(2).minusDays(1)))
        .then(replaced(from, from.plusYears(2).minusDays(1)));
  }

  @Test
  void somebodyWhoHasNotLeftIsNotReplaced() {
    councils
        .given(aCouncilWithMandate())
        .given(appointed(SAFO_SEAT, NEWCOMER, MEMBER, "youth", null))
        .when(replaceYouth(TODAY, null))
        .thenRefused("council.replaced-has-left");
  }

  @Test
  void aReplacementOnTheLastDayOfTheReplacedIsRefused() {
    youthHasLeft().when(replaceYouth(TODAY, null)).thenRefused("council.replaced-has-left");
  }

  @Test
  void aReplacementAfterTheTermIsOverIsRefused() {
    youthHasLeft()
        .when(replaceYouth(NEXT_FIRST_DAY, null))
        .thenRefused("council.replaced-term-is-not-over");
  }

  @Test
  void aReplacementInAnotherSeatIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .given(ended(SAFO_SEAT, TODAY))
        .when(replaceYouth(TODAY.plusDays(1), null))
        .thenRefused("council.replaces-in-the-same-seat");
  }

  @Test
  void aReplacementForAnUnknownAppointmentIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(replaceYouth(TODAY, null))
        .thenRefused("platform.exists");
  }

  @Test
  void nobodyIsReplacedTwice() {
    youthHasLeft()
        .given(
            new MemberAppointed(
                COUNCIL,
                FFO_SEAT_1,
                COORDINATOR,
                MEMBER,
                "youth",
                Side.USER,
                null,
                null,
                SAFO_SEAT,
                1,
                TODAY.plusDays(1),
                LAST_DAY),
            ended(FFO_SEAT_1, TODAY.plusDays(2)))
        .when(replaceYouth(TODAY.plusDays(3), null))
        .thenRefused("council.replaced-once");
  }

  @Test
  void aReplacementIsRequestedFromTheOrganisationOfTheSeat() {
    councils
        .given(aCouncilWithMembers())
        .given(ended(SAFO_SEAT, TODAY))
        .when(new RequestReplacement(COUNCIL, SAFO_SEAT, TODAY, TODAY.plusDays(30)))
        .then(new ReplacementRequested(COUNCIL, SAFO_SEAT, SAFO, TODAY, TODAY.plusDays(30)));
  }

  @Test
  void aReplacementIsRequestedForATermThatRunsOutBeforeTheDeadline() {
    councils
        .given(aCouncilWithMembers())
        .when(new RequestReplacement(COUNCIL, SAFO_SEAT, TODAY, LAST_DAY))
        .then(new ReplacementRequested(COUNCIL, SAFO_SEAT, SAFO, TODAY, LAST_DAY));
  }

  @Test
  void aReplacementForSomebodyWhoStaysIsNotRequested() {
    councils
        .given(aCouncilWithMembers())
        .when(new RequestReplacement(COUNCIL, SAFO_SEAT, TODAY, LAST_DAY.minusDays(1)))
        .thenRefused("council.appointment-is-ending");
  }

  @Test
  void aReplacementIsNotRequestedOnceThereIsOne() {
    youthHasLeft()
        .given(
            new MemberAppointed(
                COUNCIL,
                FFO_SEAT_1,
                COORDINATOR,
                MEMBER,
                "youth",
                Side.USER,
                null,
                null,
                SAFO_SEAT,
                1,
                TODAY.plusDays(1),
                LAST_DAY))
        .when(new RequestReplacement(COUNCIL, SAFO_SEAT, TODAY, TODAY.plusDays(30)))
        .thenRefused("council.replaced-once");
  }

  @Test
  void aDeadlineBeforeTheRequestIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .given(ended(SAFO_SEAT, TODAY))
        .when(new RequestReplacement(COUNCIL, SAFO_SEAT, TODAY, TODAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  // --- leaving ---

  @Test
  void aMemberResignsWithAReasonOfTheirOwn() {
    councils
        .given(aCouncilWithMembers())
        .when(new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, REASON))
        .then(
            new AppointmentEnded(
                COUNCIL,
                SAFO_SEAT,
                EndCause.RESIGNED,
                TODAY,
                new Personal(SAFO_REPRESENTATIVE, REASON.value())));
  }

  @Test
  void aMemberCanGiveNoticeAhead() {
    councils
        .given(aCouncilWithMembers())
        .when(
            new EndAppointment(
                COUNCIL, SAFO_SEAT, EndCause.WITHDRAWN_BY_ORGANISATION, TODAY.plusDays(60), null))
        .then(
            new AppointmentEnded(
                COUNCIL, SAFO_SEAT, EndCause.WITHDRAWN_BY_ORGANISATION, TODAY.plusDays(60), null));
  }

  @Test
  void aLeaderWhoLeavesIsLeaderNoMore() {
    councils
        .given(aCouncilWithLeader())
        .when(new EndAppointment(COUNCIL, FFO_SEAT_1, EndCause.RESIGNED, TODAY, null))
        .then(
            ended(FFO_SEAT_1, TODAY),
            new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY));
  }

  @Test
  void aFormerLeaderWhoLeavesEndsNothingElse() {
    var afterwards = LEADERS_LAST_DAY.plusDays(1);
    councils
        .given(aCouncilWithLeader())
        .when(new EndAppointment(COUNCIL, FFO_SEAT_1, EndCause.RESIGNED, afterwards, null))
        .then(ended(FFO_SEAT_1, afterwards));
  }

  @Test
  void nobodyLeavesTwice() {
    councils
        .given(aCouncilWithMembers())
        .given(ended(SAFO_SEAT, TODAY))
        .when(new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, null))
        .thenRefused("council.ends-once");
  }

  @Test
  void nobodyLeavesBeforeTheTerm() {
    councils
        .given(aCouncilWithMembers())
        .when(
            new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, FIRST_DAY.minusDays(1), null))
        .thenRefused("council.ends-within-term");
  }

  @Test
  void nobodyLeavesAfterTheTerm() {
    councils
        .given(aCouncilWithMembers())
        .when(new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.EXPIRED, LAST_DAY.plusDays(1), null))
        .thenRefused("council.ends-within-term");
  }

  @Test
  void nobodyLeavesByADissolutionThatIsNone() {
    councils
        .given(aCouncilWithMembers())
        .when(new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.COUNCIL_DISSOLVED, TODAY, null))
        .thenRefused("council.dissolution-is-the-councils");
  }

  @Test
  void anUnknownAppointmentIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(new EndAppointment(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, null))
        .thenRefused("platform.exists");
  }
}
