package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.BAKERY;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.NAV_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEW_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.OFFICE_MANAGER;
import static no.nav.medvirkning.command.council.CouncilFixtures.OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointed;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointment;
import static no.nav.medvirkning.command.council.CouncilFixtures.leader;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;
import static no.nav.medvirkning.command.council.CouncilFixtures.person;
import static no.nav.medvirkning.command.council.CouncilFixtures.surroundings;
import static no.nav.medvirkning.council.RowBreaker.GAP;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.ChooseLeader;
import no.nav.medvirkning.command.council.CouncilCommand.NominateMember;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

/// Mandates other than that of S4 are data alone: a term, a limit, a leading side or a list of
/// seats needs no code.
class OtherMandatesTest {

  private static final LocalDate OCTOBER_2007 = LocalDate.of(2007, 10, 1);
  private static final UnitNumber NARVIK = new UnitNumber("1805");

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static Mandate mandate(Period term, Integer terms, Set<RowBreaker> breakers, Side ledBy) {
    return new Mandate(
        term, terms, breakers, Period.ofYears(1), null, ledBy, 2, 7, 10, false, 0, seats());
  }

  private static List<SeatAllocation> seats() {
    return List.of(
        new SeatAllocation("bedrifter", Side.USER, null, "Bedrifter", 2, 0),
        new SeatAllocation("flyktninger", Side.USER, null, "Flyktninger", 1, 1),
        new SeatAllocation("nav", Side.NAV, null, null, 1, 0));
  }

  private static AppointMember appoint(
      String seat, OrganisationId onBehalfOf, LocalDate from, LocalDate to) {
    return new AppointMember(
        COUNCIL, NEW_SEAT, NEWCOMER, MEMBER, seat, onBehalfOf, null, null, from, to);
  }

  private static MemberAppointed recorded(
      String seat, Side side, OrganisationId onBehalfOf, LocalDate from, LocalDate to) {
    return new MemberAppointed(
        COUNCIL, NEW_SEAT, NEWCOMER, MEMBER, seat, side, onBehalfOf, null, null, 1, from, to);
  }

  @Test
  void aTermOfThreeYears() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(3), 2, Set.of(GAP), Side.USER)))
        .when(appoint("flyktninger", null, FIRST_DAY, null))
        .then(recorded("flyktninger", Side.USER, null, FIRST_DAY, LocalDate.of(2020, 8, 31)));
  }

  @Test
  void aTermOfFourYearsFromALeapDay() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(4), null, Set.of(), Side.USER)))
        .when(appoint("flyktninger", null, LocalDate.of(2020, 2, 29), null))
        .then(
            recorded(
                "flyktninger",
                Side.USER,
                null,
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2024, 2, 28)));
  }

  @Test
  void aTermOfMonths() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofMonths(18), null, Set.of(), Side.USER)))
        .when(appoint("flyktninger", null, FIRST_DAY, LocalDate.of(2019, 3, 1)))
        .thenRefused("council.term-within-mandate");
  }

  @Test
  void noLimitMeansNoLimit() {
    councils.given(aCouncilWithMandate(mandate(Period.ofYears(2), null, Set.of(), Side.USER)));
    var from = FIRST_DAY;
    for (var term = 10; term < 18; term++) {
      councils.given(
          appointed(
              appointment(term),
              NEWCOMER,
              MEMBER,
              "flyktninger",
              null,
              from,
              from.plusYears(2).minusDays(1)));
      from = from.plusYears(2);
    }
    councils
        .when(appoint("flyktninger", null, from, null))
        .then(recorded("flyktninger", Side.USER, null, from, from.plusYears(2).minusDays(1)));
  }

  @Test
  void aLimitOfOneTermRefusesTheSecond() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(4), 1, Set.of(GAP), Side.USER)))
        .given(
            appointed(
                FFO_SEAT_1,
                NEWCOMER,
                MEMBER,
                "flyktninger",
                null,
                FIRST_DAY,
                LocalDate.of(2021, 8, 31)))
        .when(appoint("flyktninger", null, LocalDate.of(2021, 9, 1), null))
        .thenRefused("council.terms-in-a-row-within-mandate");
  }

  @Test
  void aCompanyIsAMemberInAGroupsSeat() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(3), null, Set.of(), Side.USER)))
        .when(appoint("bedrifter", BAKERY, FIRST_DAY, LAST_DAY))
        .then(recorded("bedrifter", Side.USER, BAKERY, FIRST_DAY, LAST_DAY));
  }

  @Test
  void navLeads() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(3), null, Set.of(), Side.NAV)))
        .given(appointed(NAV_SEAT, OFFICE_MANAGER, MEMBER, "nav", null))
        .when(new ChooseLeader(COUNCIL, LeaderRole.LEADER, NAV_SEAT, FIRST_DAY, null))
        .then(leader(LeaderRole.LEADER, NAV_SEAT));
  }

  @Test
  void theUserSideDoesNotLeadWhereNavDoes() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(3), null, Set.of(), Side.NAV)))
        .given(appointed(FFO_SEAT_1, NEWCOMER, MEMBER, "flyktninger", null))
        .when(new ChooseLeader(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, FIRST_DAY, null))
        .thenRefused("council.leader-from-the-leading-side");
  }

  @Test
  void theMandateInForceOnTheFirstDayDecides() {
    councils
        .given(aCouncilWithMandate(mandate(Period.ofYears(2), 3, Set.of(GAP), Side.USER)))
        .given(
            new MandateAdopted(
                COUNCIL,
                2,
                mandate(Period.ofYears(4), 1, Set.of(GAP), Side.USER),
                TODAY,
                TODAY.plusDays(30)))
        .when(appoint("flyktninger", null, TODAY.plusDays(29), TODAY.plusYears(3)))
        .thenRefused("council.term-within-mandate");
    councils.when(appoint("flyktninger", null, TODAY.plusDays(30), TODAY.plusYears(3)));
    assertThat(councils.thenEvents())
        .containsExactly(
            new MemberAppointed(
                COUNCIL,
                NEW_SEAT,
                NEWCOMER,
                MEMBER,
                "flyktninger",
                Side.USER,
                null,
                null,
                null,
                2,
                TODAY.plusDays(30),
                TODAY.plusYears(3)));
  }

  /// Fourteen members from eleven organisations, no limit and Nav's manager in the lead, as in
  /// Narvik in October 2007 (S2).
  @Test
  void fourteenMembersFromElevenOrganisations() {
    councils
        .given(surroundings())
        .given(
            new UnitRegistered(NARVIK, "Nav Narvik", UnitType.OFFICE, OSLO, null),
            new CouncilEstablished(
                COUNCIL,
                "Brukerutvalget ved Nav Narvik",
                CouncilLevel.LOCAL,
                NARVIK,
                List.of(new Coverage(NARVIK, OCTOBER_2007, null)),
                null,
                OCTOBER_2007));
    var seats = new ArrayList<SeatAllocation>();
    for (var number = 11; number <= 21; number++) {
      councils.given(
          new OrganisationRegistered(
              organisation(number), "Lag " + number, null, OrganisationKind.OTHER, false));
      seats.add(
          new SeatAllocation(
              "lag" + number, Side.USER, organisation(number), null, number <= 13 ? 2 : 1, 0));
    }
    seats.add(new SeatAllocation("nav", Side.NAV, null, null, 1, 0));
    councils.given(
        new MandateAdopted(
            COUNCIL,
            1,
            new Mandate(
                Period.ofYears(4),
                null,
                Set.of(),
                Period.ofYears(4),
                null,
                Side.NAV,
                4,
                7,
                7,
                false,
                0,
                seats),
            OCTOBER_2007,
            OCTOBER_2007));
    var person = 10;
    for (var seat : seats) {
      for (var place = 0; place < seat.members(); place++) {
        councils.happenedOn(OCTOBER_2007);
        NominationId nomination = null;
        if (seat.organisation() != null) {
          nomination = new NominationId(person(100 + person).value());
          councils.when(
              new NominateMember(
                  COUNCIL,
                  nomination,
                  person(person),
                  MEMBER,
                  seat.key(),
                  seat.organisation(),
                  null,
                  OCTOBER_2007));
        }
        councils.when(
            new AppointMember(
                COUNCIL,
                appointment(person),
                person(person),
                MEMBER,
                seat.key(),
                seat.organisation(),
                nomination,
                null,
                OCTOBER_2007,
                null));
        person++;
      }
    }
    var members =
        councils.thenEvents().stream()
            .filter(MemberAppointed.class::isInstance)
            .map(MemberAppointed.class::cast)
            .toList();
    assertThat(members).filteredOn(m -> m.side() == Side.USER).hasSize(14);
    assertThat(members).extracting(MemberAppointed::to).containsOnly(LocalDate.of(2011, 9, 30));
    councils.when(
        new ChooseLeader(
            COUNCIL, LeaderRole.LEADER, members.getLast().appointment(), OCTOBER_2007, null));
    assertThat(councils.thenEvents().getLast())
        .isEqualTo(
            new LeaderChosen(
                COUNCIL,
                LeaderRole.LEADER,
                members.getLast().appointment(),
                OCTOBER_2007,
                LocalDate.of(2011, 9, 30)));
  }
}
