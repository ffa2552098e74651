package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.COORDINATOR;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ERASED_PERSON;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LEADERS_LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.NAV_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEW_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.OFFICE_MANAGER;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMembers;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointed;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointment;
import static no.nav.medvirkning.command.council.CouncilFixtures.leader;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandateOfS4;
import static no.nav.medvirkning.command.council.CouncilFixtures.person;
import static no.nav.medvirkning.council.SeatRole.MEMBER;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.AssignSecretariat;
import no.nav.medvirkning.command.council.CouncilCommand.AssignWorkingCommittee;
import no.nav.medvirkning.command.council.CouncilCommand.ChooseLeader;
import no.nav.medvirkning.command.council.CouncilCommand.EndLeadership;
import no.nav.medvirkning.command.council.CouncilCommand.ExtendLeader;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.CouncilEvent.WorkingCommitteeAssigned;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.Side;
import org.junit.jupiter.api.Test;

class LeadershipTest {

  private static final LocalDate SECOND_YEAR = LEADERS_LAST_DAY.plusDays(1);

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static ChooseLeader choose(
      LeaderRole role, AppointmentId appointment, LocalDate from, LocalDate to) {
    return new ChooseLeader(COUNCIL, role, appointment, from, to);
  }

  private static ChooseLeader choose(AppointmentId appointment) {
    return choose(LeaderRole.LEADER, appointment, FIRST_DAY, null);
  }

  private static ExtendLeader extend(LocalDate to) {
    return new ExtendLeader(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, to);
  }

  private static Mandate ledBy(Side side, Period leaderTerm, Period extension) {
    return new Mandate(
        Period.ofYears(4),
        null,
        Set.of(),
        leaderTerm,
        extension,
        side,
        4,
        14,
        21,
        true,
        0,
        mandateOfS4().seats());
  }

  private Specification membersUnder(Mandate mandate) {
    var untilLater = LocalDate.of(2021, 8, 31);
    return councils
        .given(aCouncilWithMandate(mandate))
        .given(
            appointed(FFO_SEAT_1, FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO, FIRST_DAY, untilLater),
            appointed(NAV_SEAT, OFFICE_MANAGER, MEMBER, "nav", null, FIRST_DAY, untilLater));
  }

  @Test
  void aMemberOfTheUserSideIsChosenForTheTermOfTheMandate() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(FFO_SEAT_1))
        .then(leader(LeaderRole.LEADER, FFO_SEAT_1));
  }

  @Test
  void aLeaderIsChosenForTheRestOfTheMembershipWhereThatIsShorter() {
    var from = LocalDate.of(2019, 3, 1);
    councils
        .given(aCouncilWithMembers())
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, from, null))
        .then(new LeaderChosen(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, from, LAST_DAY));
  }

  @Test
  void aDeputyDoesNotLead() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(FFO_DEPUTY_SEAT))
        .thenRefused("council.leader-is-a-sitting-member");
  }

  @Test
  void aMemberWhoHasLeftDoesNotLead() {
    councils
        .given(aCouncilWithMembers())
        .given(new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, null))
        .when(choose(LeaderRole.LEADER, SAFO_SEAT, TODAY.plusDays(1), null))
        .thenRefused("council.leader-is-a-sitting-member");
  }

  @Test
  void aMemberWhoIsLeavingLaterCanLeadUntilThen() {
    var leaves = TODAY.plusDays(60);
    councils
        .given(aCouncilWithMembers())
        .given(new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, leaves, null))
        .when(choose(LeaderRole.LEADER, SAFO_SEAT, TODAY, null))
        .then(new LeaderChosen(COUNCIL, LeaderRole.LEADER, SAFO_SEAT, TODAY, leaves));
  }

  @Test
  void somebodyWhoIsNoMemberDoesNotLead() {
    councils.given(aCouncilWithMembers()).when(choose(NEW_SEAT)).thenRefused("platform.exists");
  }

  @Test
  void aLeaderFromTheOtherSideIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(NAV_SEAT))
        .thenRefused("council.leader-from-the-leading-side");
  }

  @Test
  void theDeputyLeaderMayComeFromTheOtherSide() {
    councils
        .given(aCouncilWithLeader())
        .when(choose(LeaderRole.DEPUTY_LEADER, NAV_SEAT, FIRST_DAY, null))
        .then(leader(LeaderRole.DEPUTY_LEADER, NAV_SEAT));
  }

  @Test
  void navLeadsWhereTheCouncilHasDecidedSoForThePeriod() {
    councils
        .given(aCouncilWithMembers())
        .given(new LeadingSideDecided(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY))
        .when(choose(NAV_SEAT))
        .then(leader(LeaderRole.LEADER, NAV_SEAT));
  }

  @Test
  void theUserSideDoesNotLeadWhereTheCouncilHasDecidedOtherwise() {
    councils
        .given(aCouncilWithMembers())
        .given(new LeadingSideDecided(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY))
        .when(choose(FFO_SEAT_1))
        .thenRefused("council.leader-from-the-leading-side");
  }

  @Test
  void theDecisionHoldsForItsPeriodOnly() {
    councils
        .given(aCouncilWithMembers())
        .given(new LeadingSideDecided(COUNCIL, Side.NAV, SECOND_YEAR, LAST_DAY))
        .when(choose(NAV_SEAT))
        .thenRefused("council.leader-from-the-leading-side");
  }

  @Test
  void eitherSideLeadsWhereTheMandateIsSilent() {
    membersUnder(ledBy(null, Period.ofYears(1), null))
        .when(choose(NAV_SEAT))
        .then(leader(LeaderRole.LEADER, NAV_SEAT));
  }

  @Test
  void navLeadsWhereTheMandateSaysSo() {
    membersUnder(ledBy(Side.NAV, Period.ofYears(4), null))
        .when(choose(NAV_SEAT))
        .then(
            new LeaderChosen(
                COUNCIL, LeaderRole.LEADER, NAV_SEAT, FIRST_DAY, LocalDate.of(2021, 8, 31)));
  }

  @Test
  void twoLeadersAtATimeAreRefused() {
    councils
        .given(aCouncilWithLeader())
        .when(choose(LeaderRole.LEADER, SAFO_SEAT, LEADERS_LAST_DAY, null))
        .thenRefused("council.one-leader-at-a-time");
  }

  @Test
  void aNewLeaderTakesOverTheNextDay() {
    councils
        .given(aCouncilWithLeader())
        .when(choose(LeaderRole.LEADER, SAFO_SEAT, SECOND_YEAR, null))
        .then(new LeaderChosen(COUNCIL, LeaderRole.LEADER, SAFO_SEAT, SECOND_YEAR, LAST_DAY));
  }

  @Test
  void theLeaderIsNotDeputyLeaderToo() {
    councils
        .given(aCouncilWithLeader())
        .when(choose(LeaderRole.DEPUTY_LEADER, FFO_SEAT_1, LEADERS_LAST_DAY, null))
        .thenRefused("council.not-leader-and-deputy-leader-at-once");
  }

  @Test
  void aTermAsLeaderPastTheMandateIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, FIRST_DAY, SECOND_YEAR))
        .thenRefused("council.leader-term-within-mandate");
  }

  @Test
  void aTermAsLeaderPastTheMembershipIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, LAST_DAY, LAST_DAY.plusDays(1)))
        .thenRefused("council.leader-term-within-membership");
  }

  @Test
  void aTermAsLeaderThatEndsBeforeItBeginsIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, TODAY, TODAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void beingChosenAgainDoesNotStretchTheTimeInAll() {
    membersUnder(ledBy(Side.USER, Period.ofYears(1), Period.ofYears(1)))
        .given(
            new LeaderChosen(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, FIRST_DAY, LEADERS_LAST_DAY),
            new LeaderExtended(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, LAST_DAY))
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, LAST_DAY.plusDays(1), null))
        .thenRefused("council.leader-time-in-all-within-mandate");
  }

  @Test
  void aMandateWithoutExtensionDoesNotLimitHowOftenOneIsChosen() {
    membersUnder(ledBy(Side.USER, Period.ofYears(1), null))
        .given(leader(LeaderRole.LEADER, FFO_SEAT_1))
        .when(choose(LeaderRole.LEADER, FFO_SEAT_1, SECOND_YEAR, null))
        .then(new LeaderChosen(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, SECOND_YEAR, LAST_DAY));
  }

  @Test
  void theLeaderIsExtendedByAYear() {
    councils
        .given(aCouncilWithLeader())
        .when(extend(LAST_DAY))
        .then(new LeaderExtended(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, LAST_DAY));
  }

  @Test
  void anExtensionIntoAPeriodThatTheOtherSideLeadsIsRefused() {
    councils
        .given(aCouncilWithLeader())
        .given(new LeadingSideDecided(COUNCIL, Side.NAV, LEADERS_LAST_DAY.plusDays(1), LAST_DAY))
        .when(extend(LAST_DAY))
        .thenRefused("council.leader-from-the-leading-side");
  }

  @Test
  void anExtensionPastTheMandateIsRefused() {
    membersUnder(ledBy(Side.USER, Period.ofYears(1), Period.ofYears(1)))
        .given(leader(LeaderRole.LEADER, FFO_SEAT_1))
        .when(extend(LAST_DAY.plusDays(1)))
        .thenRefused("council.leader-time-in-all-within-mandate");
  }

  @Test
  void anExtensionPastTheMembershipIsRefused() {
    councils
        .given(aCouncilWithLeader())
        .given(
            new AppointmentEnded(
                COUNCIL, FFO_SEAT_1, EndCause.RESIGNED, LAST_DAY.minusDays(1), null))
        .when(extend(LAST_DAY))
        .thenRefused("council.leader-term-within-membership");
  }

  @Test
  void anExtensionThatIsNoLongerIsRefused() {
    councils
        .given(aCouncilWithLeader())
        .when(extend(LEADERS_LAST_DAY))
        .thenRefused("council.extension-is-longer");
  }

  @Test
  void anExtensionThatTheMandateDoesNotKnowIsRefused() {
    membersUnder(ledBy(Side.USER, Period.ofYears(1), null))
        .given(leader(LeaderRole.LEADER, FFO_SEAT_1))
        .when(extend(LAST_DAY))
        .thenRefused("council.leader-can-be-extended");
  }

  @Test
  void anExtensionIntoTheNextLeadersTermIsRefused() {
    councils
        .given(aCouncilWithLeader())
        .given(new LeaderChosen(COUNCIL, LeaderRole.LEADER, SAFO_SEAT, SECOND_YEAR, LAST_DAY))
        .when(extend(LAST_DAY))
        .thenRefused("council.one-leader-at-a-time");
  }

  @Test
  void anExtensionIntoTheOwnTermAsDeputyLeaderIsRefused() {
    councils
        .given(aCouncilWithLeader())
        .given(
            new LeaderChosen(COUNCIL, LeaderRole.DEPUTY_LEADER, FFO_SEAT_1, SECOND_YEAR, LAST_DAY))
        .when(extend(LAST_DAY))
        .thenRefused("council.not-leader-and-deputy-leader-at-once");
  }

  @Test
  void somebodyWhoDoesNotLeadIsNotExtended() {
    councils
        .given(aCouncilWithMembers())
        .when(extend(LAST_DAY))
        .thenRefused("council.holds-the-leadership");
  }

  @Test
  void aLeaderWhoHasSteppedDownIsNotExtended() {
    councils
        .given(aCouncilWithLeader())
        .given(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY))
        .when(extend(LAST_DAY))
        .thenRefused("council.holds-the-leadership");
  }

  @Test
  void theLeaderStepsDownAndStaysAMember() {
    councils
        .given(aCouncilWithLeader())
        .when(new EndLeadership(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY))
        .then(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY));
  }

  @Test
  void theLeaderDoesNotStepDownAfterTheTerm() {
    councils
        .given(aCouncilWithLeader())
        .when(new EndLeadership(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, SECOND_YEAR))
        .thenRefused("council.ends-within-term");
  }

  @Test
  void aLeaderWhoStepsDownMakesRoomForAnother() {
    councils
        .given(aCouncilWithLeader())
        .given(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY))
        .when(choose(LeaderRole.LEADER, SAFO_SEAT, TODAY.plusDays(1), SECOND_YEAR))
        .then(
            new LeaderChosen(
                COUNCIL, LeaderRole.LEADER, SAFO_SEAT, TODAY.plusDays(1), SECOND_YEAR));
  }

  @Test
  void theSecretariatIsAssigned() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(COORDINATOR), TODAY))
        .then(new SecretariatAssigned(COUNCIL, List.of(COORDINATOR), TODAY));
  }

  @Test
  void aSecretariatOfNobodyIsRefused() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(), TODAY))
        .thenRefused("council.somebody-is-named");
  }

  @Test
  void aSecretariatOfSomebodyUnknownIsRefused() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(person(99)), TODAY))
        .thenRefused("platform.exists");
  }

  @Test
  void aSecretariatOfSomebodyErasedIsRefused() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(ERASED_PERSON), TODAY))
        .thenRefused("council.person-not-erased");
  }

  @Test
  void theSamePersonTwiceInTheSecretariatIsRefused() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(COORDINATOR, COORDINATOR), TODAY))
        .thenRefused("council.named-once");
  }

  @Test
  void aSecretariatBeforeTheCouncilIsRefused() {
    councils
        .given(aCouncil())
        .when(new AssignSecretariat(COUNCIL, List.of(COORDINATOR), ESTABLISHED.minusDays(1)))
        .thenRefused("council.not-before-established");
  }

  @Test
  void sittingMembersFormTheWorkingCommittee() {
    councils
        .given(aCouncilWithMembers())
        .when(new AssignWorkingCommittee(COUNCIL, List.of(FFO_SEAT_1, NAV_SEAT), TODAY))
        .then(new WorkingCommitteeAssigned(COUNCIL, List.of(FFO_SEAT_1, NAV_SEAT), TODAY));
  }

  @Test
  void aDeputyInTheWorkingCommitteeIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(new AssignWorkingCommittee(COUNCIL, List.of(FFO_DEPUTY_SEAT), TODAY))
        .thenRefused("council.committee-of-sitting-members");
  }

  @Test
  void aLargerWorkingCommitteeThanTheMandatesIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(new AssignWorkingCommittee(COUNCIL, List.of(FFO_SEAT_1, SAFO_SEAT, NAV_SEAT), TODAY))
        .thenRefused("council.committee-within-mandate");
  }

  @Test
  void theSameMemberTwiceInTheWorkingCommitteeIsRefused() {
    councils
        .given(aCouncilWithMembers())
        .when(new AssignWorkingCommittee(COUNCIL, List.of(FFO_SEAT_1, FFO_SEAT_1), TODAY))
        .thenRefused("council.named-once");
  }
}
