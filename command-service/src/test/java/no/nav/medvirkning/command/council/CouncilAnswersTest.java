package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.GAMLE_OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LEADERS_LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEW_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAGENE;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMembers;
import static no.nav.medvirkning.command.council.CouncilFixtures.fourOffices;
import static no.nav.medvirkning.command.council.CouncilFixtures.leader;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandateOfS4;
import static no.nav.medvirkning.command.council.CouncilFixtures.with;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Side;
import org.junit.jupiter.api.Test;

/// What a council answers to meetings and minutes.
class CouncilAnswersTest {

  private static Council council(DomainEvent... events) {
    var council = new Council();
    for (var event : events) {
      if (event instanceof CouncilEvent e) {
        council.evolve(e);
      }
    }
    return council;
  }

  @Test
  void aMemberSitsFromTheFirstToTheLastDay() {
    var council = council(aCouncilWithMembers());
    assertThat(council.isSittingOn(SAFO_SEAT, FIRST_DAY.minusDays(1))).isFalse();
    assertThat(council.isSittingOn(SAFO_SEAT, FIRST_DAY)).isTrue();
    assertThat(council.isSittingOn(SAFO_SEAT, LAST_DAY)).isTrue();
    assertThat(council.isSittingOn(SAFO_SEAT, LAST_DAY.plusDays(1))).isFalse();
  }

  @Test
  void aDeputySitsToo() {
    var council = council(aCouncilWithMembers());
    assertThat(council.isSittingOn(FFO_DEPUTY_SEAT, TODAY)).isTrue();
    assertThat(council.roleOf(FFO_DEPUTY_SEAT)).contains(DEPUTY);
    assertThat(council.personIn(FFO_DEPUTY_SEAT)).contains(FFO_DEPUTY);
  }

  @Test
  void aFutureEndDateDoesNotHideAMemberToday() {
    var council =
        council(
            with(
                aCouncilWithMembers(),
                new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, null)));
    assertThat(council.isSittingOn(SAFO_SEAT, TODAY)).isTrue();
    assertThat(council.isSittingOn(SAFO_SEAT, TODAY.plusDays(1))).isFalse();
    assertThat(council.personIn(SAFO_SEAT)).contains(SAFO_REPRESENTATIVE);
  }

  @Test
  void aPersonsSeatIsTheOneOfThatDay() {
    var council = council(aCouncilWithMembers());
    assertThat(council.seatOf(SAFO_REPRESENTATIVE, FIRST_DAY.minusDays(1))).isEmpty();
    assertThat(council.seatOf(SAFO_REPRESENTATIVE, LAST_DAY)).contains(SAFO_SEAT);
    assertThat(council.seatOf(SAFO_REPRESENTATIVE, LAST_DAY.plusDays(1))).isEmpty();
    assertThat(council.sideOf(SAFO_SEAT)).contains(Side.USER);
    assertThat(council.sideOf(NEW_SEAT)).isEmpty();
  }

  @Test
  void aLeaderIsNoDeputyLeader() {
    var council = council(aCouncilWithLeader());
    assertThat(council.leadsOn(FFO_SEAT_1, LeaderRole.LEADER, LEADERS_LAST_DAY)).isTrue();
    assertThat(council.leadsOn(FFO_SEAT_1, LeaderRole.DEPUTY_LEADER, LEADERS_LAST_DAY)).isFalse();
    assertThat(council.leadsOn(FFO_SEAT_1, LeaderRole.LEADER, LEADERS_LAST_DAY.plusDays(1)))
        .isFalse();
  }

  @Test
  void theSecretariatIsTheOneAssignedLastBeforeTheDay() {
    var council =
        council(
            with(
                aCouncil(),
                new SecretariatAssigned(COUNCIL, List.of(FFO_DEPUTY), TODAY),
                new SecretariatAssigned(COUNCIL, List.of(SAFO_REPRESENTATIVE), FIRST_DAY)));
    assertThat(council.hasSecretariatOn(SAFO_REPRESENTATIVE, FIRST_DAY.minusDays(1))).isFalse();
    assertThat(council.hasSecretariatOn(SAFO_REPRESENTATIVE, FIRST_DAY)).isTrue();
    assertThat(council.hasSecretariatOn(SAFO_REPRESENTATIVE, TODAY)).isFalse();
    assertThat(council.hasSecretariatOn(FFO_DEPUTY, TODAY)).isTrue();
  }

  @Test
  void aCouncilIsThereInTheYearsOfItsLife() {
    var year = ESTABLISHED.getYear();
    var council = council(with(aCouncil(), new CouncilDissolved(COUNCIL, TODAY, "Nytt utvalg.")));
    assertThat(council.isThereIn(year - 1)).isFalse();
    assertThat(council.isThereIn(year)).isTrue();
    assertThat(council.isThereIn(TODAY.getYear())).isTrue();
    assertThat(council.isThereIn(TODAY.getYear() + 1)).isFalse();
  }

  @Test
  void nobodyIsInAnUnknownSeat() {
    var council = council(aCouncilWithMembers());
    assertThat(council.personIn(NEW_SEAT)).isEmpty();
    assertThat(council.roleOf(NEW_SEAT)).isEmpty();
    assertThat(council.isSittingOn(NEW_SEAT, TODAY)).isFalse();
  }

  @Test
  void theLeaderLeadsUntilTheTermEndsOrIsExtended() {
    var council = council(aCouncilWithLeader());
    assertThat(council.isLeaderOn(FFO_SEAT_1, LEADERS_LAST_DAY)).isTrue();
    assertThat(council.isLeaderOn(FFO_SEAT_1, LEADERS_LAST_DAY.plusDays(1))).isFalse();
    assertThat(council.isLeaderOn(SAFO_SEAT, TODAY)).isFalse();
    council.evolve(new LeaderExtended(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, LAST_DAY));
    assertThat(council.isLeaderOn(FFO_SEAT_1, LAST_DAY)).isTrue();
  }

  @Test
  void theDeputyLeaderIsALeaderToo() {
    var council = council(with(aCouncilWithLeader(), leader(LeaderRole.DEPUTY_LEADER, SAFO_SEAT)));
    assertThat(council.isLeaderOn(SAFO_SEAT, TODAY)).isTrue();
  }

  @Test
  void aLeaderWhoSteppedDownLeadsNoMore() {
    var council =
        council(
            with(
                aCouncilWithLeader(),
                new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY)));
    assertThat(council.isLeaderOn(FFO_SEAT_1, TODAY)).isTrue();
    assertThat(council.isLeaderOn(FFO_SEAT_1, TODAY.plusDays(1))).isFalse();
  }

  @Test
  void theMandateInForceIsTheNewestWhoseFirstDayIsReached() {
    var amended = mandate();
    var council =
        council(
            with(
                aCouncilWithMandate(),
                new MandateAdopted(COUNCIL, 2, amended, TODAY, TODAY.plusDays(10))));
    assertThat(council.mandateOn(ESTABLISHED.minusDays(1))).isEmpty();
    assertThat(council.mandateOn(TODAY)).contains(mandateOfS4());
    assertThat(council.mandateOn(TODAY.plusDays(10))).contains(amended);
  }

  @Test
  void aSuspendedCouncilIsNotActiveUntilItIsResumed() {
    var council =
        council(
            with(
                aCouncil(),
                new CouncilSuspended(COUNCIL, FIRST_DAY, "Flytting."),
                new CouncilResumed(COUNCIL, TODAY)));
    assertThat(council.isActiveOn(ESTABLISHED.minusDays(1))).isFalse();
    assertThat(council.isActiveOn(ESTABLISHED)).isTrue();
    assertThat(council.isActiveOn(FIRST_DAY)).isFalse();
    assertThat(council.isActiveOn(TODAY.minusDays(1))).isFalse();
    assertThat(council.isActiveOn(TODAY)).isTrue();
  }

  @Test
  void aDissolvedCouncilWasActiveOnItsLastDay() {
    var council = council(with(aCouncil(), new CouncilDissolved(COUNCIL, TODAY, "Nytt utvalg.")));
    assertThat(council.isActiveOn(TODAY)).isTrue();
    assertThat(council.isActiveOn(TODAY.plusDays(1))).isFalse();
    assertThat(council.hasEnded()).isTrue();
    assertThat(council.dissolvedOn()).contains(TODAY);
  }

  @Test
  void theHostChangesWithTheCoverage() {
    var council = council(aCouncil());
    assertThat(council.hostOn(TODAY)).isEqualTo(SAGENE);
    assertThat(council.hasEnded()).isFalse();
    assertThat(council.dissolvedOn()).isEmpty();
    council.evolve(new CoverageChanged(COUNCIL, GAMLE_OSLO, fourOffices(), null, TODAY));
    assertThat(council.hostOn(TODAY)).isEqualTo(GAMLE_OSLO);
    assertThat(council.hostOn(TODAY.minusDays(1))).as("until then").isEqualTo(SAGENE);
  }

  @Test
  void itServesTheUnitsOfTheCoverageInForceUntilItIsDissolved() {
    var council = council(aCouncil());
    assertThat(council.servesOn(SAGENE, ESTABLISHED.minusDays(1))).as("not yet").isFalse();
    assertThat(council.servesOn(SAGENE, ESTABLISHED)).isTrue();
    assertThat(council.servesOn(OSLO, ESTABLISHED)).as("another unit").isFalse();
    var leftAlone = List.of(new Coverage(GAMLE_OSLO, ESTABLISHED, null));
    council.evolve(new CoverageChanged(COUNCIL, GAMLE_OSLO, leftAlone, null, TODAY));
    assertThat(council.servesOn(SAGENE, TODAY.minusDays(1))).as("until then").isTrue();
    assertThat(council.servesOn(SAGENE, TODAY)).isFalse();
    assertThat(council.servesOn(GAMLE_OSLO, TODAY)).isTrue();
    council.evolve(new CouncilSuspended(COUNCIL, TODAY, "Flytting."));
    assertThat(council.servesOn(GAMLE_OSLO, TODAY)).as("suspended").isTrue();
    council.evolve(new CouncilDissolved(COUNCIL, TODAY, "Nytt utvalg."));
    assertThat(council.servesOn(GAMLE_OSLO, TODAY)).as("on its last day").isTrue();
    assertThat(council.servesOn(GAMLE_OSLO, TODAY.plusDays(1))).isFalse();
  }
}
