package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.compensation.ClaimLineKind.COMPANION;
import static no.nav.medvirkning.compensation.ClaimLineKind.LOST_EARNINGS;
import static no.nav.medvirkning.compensation.ClaimLineKind.MEETING_FEE;
import static no.nav.medvirkning.compensation.ClaimLineKind.MILEAGE;
import static no.nav.medvirkning.compensation.ClaimLineKind.PLAUSIBLE_EARNINGS;
import static no.nav.medvirkning.compensation.ClaimLineKind.PREPARATION;
import static no.nav.medvirkning.compensation.ClaimLineKind.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.AgreementRegisterEvent.AgreementEntered;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.agreement.AgreementRegister;
import no.nav.medvirkning.command.agreement.AgreementRegisterCommand;
import no.nav.medvirkning.command.agreement.CooperationAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand;
import no.nav.medvirkning.command.compensation.CompensationCommand.ApproveCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.ClaimCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.MarkCompensationPaid;
import no.nav.medvirkning.command.compensation.CompensationCommand.RejectCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.WithdrawClaim;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.meeting.MeetingCommand;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.ClaimRegisterEvent.ClaimEntered;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Claims for a meeting of the council that Nav Hamar hosts, on New Year's Eve and New Year's Day:
/// the rates change between the two, and the leader's time ends. The rates are invented.
class CompensationTest {

  private static final LocalDate DAY_1 = LocalDate.of(2024, 12, 31);
  private static final LocalDate DAY_2 = LocalDate.of(2025, 1, 1);
  private static final LocalDate CLAIMED_ON = LocalDate.of(2025, 1, 10);
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 3);

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("3403");
  private static final CouncilId COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000c001");
  private static final MeetingId MEETING = MeetingId.of("00000000-0000-4000-8000-000000000201");
  private static final ClaimId CLAIM = ClaimId.of("00000000-0000-4000-8000-0000000c1001");
  private static final ClaimId ANOTHER = ClaimId.of("00000000-0000-4000-8000-0000000c1002");
  private static final AgreementId AGREEMENT =
      AgreementId.of("00000000-0000-4000-8000-0000000a9001");
  private static final AgreementId SECOND_AGREEMENT =
      AgreementId.of("00000000-0000-4000-8000-0000000a9002");

  private static final PersonId LEADER = person(1);
  private static final PersonId MEMBER = person(2);
  private static final PersonId DEPUTY = person(3);
  private static final PersonId DEPUTY_BESIDE = person(4);
  private static final PersonId COMPANION_OF_MEMBER = person(5);
  private static final PersonId OFFICE_MANAGER = person(6);
  private static final PersonId SECRETARY = person(7);
  private static final PersonId ABSENT = person(8);

  private static final Rates OLD = rates(40_000, 50_000);
  private static final Rates NEW = rates(60_000, 70_000);
  private static final Rates OF_MUNICIPALITY = rates(10_000, 10_000);

  private static final Caller OFFICE_OF_HAMAR = new Caller("Z990002", Role.OFFICE, Set.of(HAMAR));
  private static final Caller OFFICE_OF_STANGE = new Caller("Z990003", Role.OFFICE, Set.of(STANGE));

  private static final ClaimedLine TWO_HOURS = counted(MEETING_FEE, DAY_1, 120);
  private static final List<ClaimLine> TWO_HOURS_PAID =
      List.of(new ClaimLine(MEETING_FEE, DAY_1, 120, null, 80_000));

  private final Specification claims =
      Specification.on(
              TODAY,
              new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
              new AggregateType<>(Person.class, PersonCommand.class, Person::new),
              new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
              new AggregateType<>(Meeting.class, MeetingCommand.class, Meeting::new),
              new AggregateType<>(
                  CooperationAgreement.class,
                  CooperationAgreementCommand.class,
                  CooperationAgreement::new),
              new AggregateType<>(
                  AgreementRegister.class, AgreementRegisterCommand.class, AgreementRegister::new),
              new AggregateType<>(RateTable.class, RateTableCommand.class, RateTable::new),
              new AggregateType<>(Compensation.class, CompensationCommand.class, Compensation::new),
              new AggregateType<>(
                  ClaimRegister.class, ClaimRegisterCommand.class, ClaimRegister::new))
          .given(theMeeting())
          .given(
              new RatesSet(null, OLD, "Oppdiktet", true, LocalDate.of(2024, 1, 1)),
              new RatesSet(null, NEW, "Oppdiktet", true, LocalDate.of(2025, 1, 1)))
          .by(OFFICE_OF_HAMAR);

  private static PersonId person(int number) {
    return PersonId.of("00000000-0000-4000-8000-0000000b%04d".formatted(number));
  }

  private static AppointmentId seat(int number) {
    return AppointmentId.of("00000000-0000-4000-8000-0000000d%04d".formatted(number));
  }

  private static Rates rates(long member, long leader) {
    return new Rates(
        List.of(
            new HourlyFee(FeeRole.MEMBER, Employment.EMPLOYED, member),
            new HourlyFee(FeeRole.DEPUTY, Employment.EMPLOYED, member),
            new HourlyFee(FeeRole.LEADER, Employment.EMPLOYED, leader),
            new HourlyFee(FeeRole.COMPANION, Employment.EMPLOYED, 20_000)),
        0,
        360,
        240,
        null,
        300_000L,
        150_000L);
  }

  private static DomainEvent[] theMeeting() {
    var since = LocalDate.of(2020, 1, 1);
    var events = new ArrayList<DomainEvent>();
    events.add(new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null));
    events.add(new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, null, null));
    for (var number = 1; number <= 8; number++) {
      var person = person(number);
      events.add(
          new PersonRegistered(
              person, HAMAR, new Personal(person, "Person " + number), null, null, null, null));
    }
    events.add(
        new CouncilEstablished(
            COUNCIL,
            "Brukerutvalg",
            CouncilLevel.LOCAL,
            HAMAR,
            List.of(new Coverage(HAMAR, since, null)),
            null,
            since));
    events.add(appointed(1, LEADER, SeatRole.MEMBER, Side.USER));
    events.add(appointed(2, MEMBER, SeatRole.MEMBER, Side.USER));
    events.add(appointed(3, DEPUTY, SeatRole.DEPUTY, Side.USER));
    events.add(appointed(4, DEPUTY_BESIDE, SeatRole.DEPUTY, Side.USER));
    events.add(appointed(6, OFFICE_MANAGER, SeatRole.MEMBER, Side.NAV));
    events.add(appointed(8, ABSENT, SeatRole.MEMBER, Side.USER));
    events.add(new LeaderChosen(COUNCIL, LeaderRole.LEADER, seat(1), since, DAY_1));
    events.add(
        new LeaderChosen(
            COUNCIL, LeaderRole.DEPUTY_LEADER, seat(2), since, LocalDate.of(2026, 1, 1)));
    events.add(
        new MeetingScheduled(
            MEETING,
            COUNCIL,
            List.of(new MeetingDay(DAY_1, null, null), new MeetingDay(DAY_2, null, null)),
            new Venue("Hamar", null)));
    for (var day : List.of(DAY_1, DAY_2)) {
      events.add(new AttendanceRecorded(MEETING, COUNCIL, day, attendance()));
    }
    return events.toArray(DomainEvent[]::new);
  }

  private static MemberAppointed appointed(int number, PersonId who, SeatRole role, Side side) {
    return new MemberAppointed(
        COUNCIL,
        seat(number),
        who,
        role,
        "plass" + number,
        side,
        null,
        null,
        null,
        1,
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2025, 12, 31));
  }

  private static List<Attendance> attendance() {
    return List.of(
        there(AttendeeRole.MEMBER, LEADER, seat(1), null, null),
        there(AttendeeRole.MEMBER, MEMBER, seat(2), null, null),
        there(AttendeeRole.DEPUTY, DEPUTY, seat(3), seat(8), null),
        there(AttendeeRole.DEPUTY, DEPUTY_BESIDE, seat(4), null, null),
        there(AttendeeRole.COMPANION, COMPANION_OF_MEMBER, null, null, MEMBER),
        there(AttendeeRole.MEMBER, OFFICE_MANAGER, seat(6), null, null),
        there(AttendeeRole.SECRETARIAT, SECRETARY, null, null, null),
        there(AttendeeRole.COMPANION, SECRETARY, null, null, MEMBER),
        new Attendance(
            AttendeeRole.MEMBER,
            Presence.APOLOGY,
            null,
            ABSENT,
            null,
            null,
            seat(8),
            null,
            null,
            List.of()));
  }

  private static Attendance there(
      AttendeeRole role,
      PersonId who,
      @Nullable AppointmentId seat,
      @Nullable AppointmentId deputyFor,
      @Nullable PersonId companionOf) {
    return new Attendance(
        role,
        Presence.PRESENT,
        AttendanceMode.IN_PERSON,
        who,
        null,
        null,
        seat,
        deputyFor,
        companionOf,
        List.of());
  }

  private static ClaimedLine counted(ClaimLineKind kind, LocalDate day, int quantity) {
    return new ClaimedLine(kind, day, quantity, null);
  }

  private static ClaimedLine amount(ClaimLineKind kind, LocalDate day, long ore) {
    return new ClaimedLine(kind, day, null, ore);
  }

  private static ClaimCompensation claim(PersonId who, FeeRole role, ClaimedLine... lines) {
    return new ClaimCompensation(
        CLAIM,
        MEETING,
        who,
        role,
        Employment.EMPLOYED,
        Arrays.asList(lines),
        null,
        null,
        CLAIMED_ON);
  }

  private static ClaimCompensation memberClaims(ClaimedLine... lines) {
    return claim(MEMBER, FeeRole.MEMBER, lines);
  }

  private static ClaimCompensation byAgreement(@Nullable AgreementId agreement) {
    return new ClaimCompensation(
        CLAIM,
        MEETING,
        MEMBER,
        FeeRole.MEMBER,
        Employment.EMPLOYED,
        List.of(TWO_HOURS),
        agreement,
        null,
        CLAIMED_ON);
  }

  private static ClaimCompensation on(LocalDate day) {
    return new ClaimCompensation(
        CLAIM,
        MEETING,
        MEMBER,
        FeeRole.MEMBER,
        Employment.EMPLOYED,
        List.of(TWO_HOURS, counted(MEETING_FEE, DAY_2, 60)),
        null,
        null,
        day);
  }

  private static ClaimCompensation byOtherId() {
    return new ClaimCompensation(
        ANOTHER,
        MEETING,
        MEMBER,
        FeeRole.MEMBER,
        Employment.EMPLOYED,
        List.of(TWO_HOURS),
        null,
        null,
        CLAIMED_ON);
  }

  private static final ClaimEntered ENTERED = new ClaimEntered(MEETING, MEMBER, CLAIM);
  private static final CompensationClaimed CLAIMED = claimed(TWO_HOURS_PAID, null, null);

  private static CompensationClaimed claimed(
      List<ClaimLine> lines, @Nullable MunicipalityNumber municipality, @Nullable Personal note) {
    return new CompensationClaimed(
        CLAIM,
        HAMAR,
        COUNCIL,
        MEETING,
        DAY_1,
        MEMBER,
        seat(2),
        FeeRole.MEMBER,
        Employment.EMPLOYED,
        lines,
        Calculation.total(lines),
        municipality,
        LocalDate.of(2024, 1, 1),
        note,
        CLAIMED_ON);
  }

  private static CompensationApproved approved(List<ClaimLine> lines) {
    return new CompensationApproved(
        CLAIM, HAMAR, COUNCIL, MEETING, lines, Calculation.total(lines), TODAY);
  }

  private CompensationClaimed claimedNow(ClaimCompensation command) {
    return (CompensationClaimed) claims.when(command).thenEvents().getLast();
  }

  private static List<Long> ore(CompensationClaimed claimed) {
    return claimed.lines().stream().map(ClaimLine::ore).toList();
  }

  // --- claim ---

  @Test
  void aClaimIsComputedByTheRatesOfTheMeetingDayWhateverDayItIsMade() {
    claims.when(memberClaims(TWO_HOURS)).then(ENTERED, CLAIMED);
  }

  @Test
  void aMeetingOverNewYearIsPaidByTheRatesOfEachOfItsDays() {
    var claimed =
        claimedNow(memberClaims(counted(MEETING_FEE, DAY_2, 60), counted(MEETING_FEE, DAY_1, 60)));
    assertThat(ore(claimed)).containsExactly(60_000L, 40_000L);
    assertThat(claimed.totalOre()).isEqualTo(100_000);
    assertThat(claimed.meetingOn()).isEqualTo(DAY_1);
    assertThat(claimed.ratesFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
  }

  @Test
  void theLeaderIsPaidAsLeaderUntilTheLastDayOfLeadingAndAsAMemberAfterThat() {
    var claimed =
        claimedNow(
            claim(
                LEADER,
                FeeRole.LEADER,
                counted(MEETING_FEE, DAY_1, 60),
                counted(MEETING_FEE, DAY_2, 60)));
    assertThat(ore(claimed)).containsExactly(50_000L, 60_000L);
    assertThat(claimed.role()).isEqualTo(FeeRole.LEADER);
  }

  @Test
  void whoLeadsOnNoneOfTheDaysIsNotPaidAsLeader() {
    var refused = "compensation.leads-on-one-of-the-days";
    claims
        .when(claim(LEADER, FeeRole.LEADER, counted(MEETING_FEE, DAY_2, 60)))
        .thenRefused(refused);
    claims.when(claim(MEMBER, FeeRole.LEADER, TWO_HOURS)).thenRefused(refused);
  }

  @Test
  void aDeputyIsPaidForStandingIn() {
    claims
        .when(claim(DEPUTY_BESIDE, FeeRole.DEPUTY, TWO_HOURS))
        .thenRefused("compensation.deputy-stood-in");
    assertThat(ore(claimedNow(claim(DEPUTY, FeeRole.DEPUTY, TWO_HOURS)))).containsExactly(80_000L);
  }

  @Test
  void aCompanionIsPaidAsOneWithNoSeat() {
    var claimed =
        claimedNow(claim(COMPANION_OF_MEMBER, FeeRole.COMPANION, counted(COMPANION, DAY_1, 90)));
    assertThat(ore(claimed)).containsExactly(30_000L);
    assertThat(claimed.appointment()).isNull();
  }

  @Test
  void ticketsAndLostEarningsAreClaimedAsAmountsAndLimited() {
    assertThat(
            ore(
                claimedNow(
                    memberClaims(
                        TWO_HOURS,
                        counted(PREPARATION, DAY_1, 60),
                        amount(TRAVEL, DAY_1, 64_950),
                        amount(TRAVEL, DAY_1, 12_000),
                        amount(LOST_EARNINGS, DAY_1, 310_000),
                        amount(PLAUSIBLE_EARNINGS, DAY_2, 160_000)))))
        .containsExactly(80_000L, 40_000L, 64_950L, 12_000L, 300_000L, 150_000L);
  }

  @Test
  void aNoteIsThePersons() {
    var note = new FreeText("Kjørte fra hytta");
    var command =
        new ClaimCompensation(
            CLAIM,
            MEETING,
            MEMBER,
            FeeRole.MEMBER,
            Employment.EMPLOYED,
            List.of(TWO_HOURS),
            null,
            note,
            CLAIMED_ON);
    assertThat(claimedNow(command).note()).isEqualTo(new Personal(MEMBER, "Kjørte fra hytta"));
  }

  @Test
  void aClaimHasALine() {
    claims.when(memberClaims()).thenRefused("compensation.something-is-claimed");
  }

  @Test
  void whoWasNotThereGetsNothing() {
    var refused = "compensation.present-in-the-role";
    claims.when(claim(ABSENT, FeeRole.MEMBER, TWO_HOURS)).thenRefused(refused);
    claims.when(claim(MEMBER, FeeRole.DEPUTY, TWO_HOURS)).thenRefused(refused);
    claims
        .given(
            new AttendanceRecorded(
                MEETING,
                COUNCIL,
                DAY_1,
                List.of(there(AttendeeRole.MEMBER, LEADER, seat(1), null, null))))
        .when(memberClaims(TWO_HOURS))
        .thenRefused(refused);
  }

  @Test
  void navStaffGetNone() {
    var refused = "compensation.nav-staff-get-none";
    claims.when(claim(OFFICE_MANAGER, FeeRole.MEMBER, TWO_HOURS)).thenRefused(refused);
    claims
        .when(claim(SECRETARY, FeeRole.COMPANION, counted(COMPANION, DAY_1, 60)))
        .thenRefused(refused);
  }

  @Test
  void theDayIsOneOfTheMeetings() {
    claims
        .when(memberClaims(counted(MEETING_FEE, DAY_2.plusDays(1), 60)))
        .thenRefused("compensation.day-of-the-meeting");
  }

  @Test
  void aLineIsCountedOrAnAmountByItsKind() {
    var refused = "compensation.quantity-or-amount";
    claims.when(memberClaims(amount(MEETING_FEE, DAY_1, 100))).thenRefused(refused);
    claims.when(memberClaims(counted(TRAVEL, DAY_1, 100))).thenRefused(refused);
    claims.when(memberClaims(new ClaimedLine(LOST_EARNINGS, DAY_1, 60, 100L))).thenRefused(refused);
    claims.when(memberClaims(new ClaimedLine(TRAVEL, DAY_1, null, null))).thenRefused(refused);
  }

  @Test
  void aDayHasTwentyFourHours() {
    var refused = "compensation.quantity-is-possible";
    claims.when(memberClaims(counted(MEETING_FEE, DAY_1, 1_441))).thenRefused(refused);
    claims.when(memberClaims(counted(MEETING_FEE, DAY_1, 0))).thenRefused(refused);
    claims.when(memberClaims(counted(MILEAGE, DAY_1, 6_001))).thenRefused(refused);
  }

  @Test
  void anAmountIsPositiveAndPossible() {
    var refused = "compensation.amount-is-possible";
    claims.when(memberClaims(amount(TRAVEL, DAY_1, 0))).thenRefused(refused);
    claims.when(memberClaims(amount(TRAVEL, DAY_1, -1))).thenRefused(refused);
    claims.when(memberClaims(amount(TRAVEL, DAY_1, 100_000_001))).thenRefused(refused);
  }

  @Test
  void aCompanionIsPaidNoMeetingFeeAndAMemberNoCompanions() {
    var refused = "compensation.line-fits-the-role";
    claims.when(memberClaims(counted(COMPANION, DAY_1, 60))).thenRefused(refused);
    claims.when(claim(COMPANION_OF_MEMBER, FeeRole.COMPANION, TWO_HOURS)).thenRefused(refused);
    claims
        .when(claim(COMPANION_OF_MEMBER, FeeRole.COMPANION, counted(PREPARATION, DAY_1, 60)))
        .thenRefused(refused);
  }

  @Test
  void aDayIsPaidOnce() {
    var refused = "compensation.claimed-once-a-day";
    claims.when(memberClaims(TWO_HOURS, TWO_HOURS)).thenRefused(refused);
    claims
        .when(
            memberClaims(amount(LOST_EARNINGS, DAY_1, 100), amount(PLAUSIBLE_EARNINGS, DAY_1, 100)))
        .thenRefused(refused);
  }

  @Test
  void whatTheRatesDoNotKnowIsRefused() {
    var refused = "compensation.rates-know-the-line";
    claims.when(memberClaims(counted(MILEAGE, DAY_1, 100))).thenRefused(refused);
    var selfEmployed =
        new ClaimCompensation(
            CLAIM,
            MEETING,
            MEMBER,
            FeeRole.MEMBER,
            Employment.SELF_EMPLOYED,
            List.of(TWO_HOURS),
            null,
            null,
            CLAIMED_ON);
    claims.when(selfEmployed).thenRefused(refused);
  }

  @Test
  void preparationBeyondItsLimitAloneComesToNothing() {
    var none = new Rates(rates(1, 1).fees(), 0, null, 0, null, null, null);
    claims
        .given(new RatesSet(null, none, "Oppdiktet", true, DAY_1))
        .when(memberClaims(counted(PREPARATION, DAY_1, 60)))
        .thenRefused("compensation.comes-to-something");
  }

  @Test
  void aClaimIsMadeAfterTheDaysAndByNow() {
    claims.when(on(DAY_1)).thenRefused("compensation.claimed-after-the-days");
    claims.when(on(TODAY.plusDays(1))).thenRefused("compensation.happened-by-now");
    assertThat(claims.when(on(DAY_2)).thenEvents()).hasSize(2);
  }

  @Test
  void nothingIsRecordedOfAnErasedPerson() {
    claims
        .given(new PersonErased(MEMBER))
        .when(memberClaims(TWO_HOURS))
        .thenRefused("compensation.person-not-erased");
  }

  @Test
  void oneClaimStandsForAPersonAndAMeeting() {
    claims
        .given(ENTERED, CLAIMED)
        .when(byOtherId())
        .thenRefused("compensation.one-claim-at-a-time");
  }

  @Test
  void aWithdrawnClaimIsMadeAnew() {
    claims.given(ENTERED, CLAIMED, new ClaimWithdrawn(CLAIM, HAMAR, COUNCIL, MEETING, TODAY));
    assertThat(claims.when(byOtherId()).thenEvents()).hasSize(2);
  }

  @Test
  void aRejectedClaimIsMadeAnew() {
    claims.given(
        ENTERED,
        CLAIMED,
        new CompensationRejected(
            CLAIM, HAMAR, COUNCIL, MEETING, new Personal(MEMBER, "Feil"), TODAY));
    assertThat(claims.when(byOtherId()).thenEvents()).hasSize(2);
  }

  // --- by whose rates ---

  private static DomainEvent[] agreement(
      AgreementId id, String municipality, no.nav.medvirkning.agreement.CompensationRule rule) {
    var number = new MunicipalityNumber(municipality);
    var other = new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Panel");
    var from = LocalDate.of(2024, 1, 1);
    return new DomainEvent[] {
      new AgreementConcluded(id, HAMAR, number, "Kommune", other, rule, from, from, null),
      new AgreementEntered(HAMAR, number, id, from, null),
    };
  }

  private static DomainEvent[] municipal() {
    return Stream.concat(
            Stream.of(
                agreement(
                    AGREEMENT, "3403", no.nav.medvirkning.agreement.CompensationRule.MUNICIPAL)),
            Stream.of(
                new RatesSet(
                    MUNICIPALITY, OF_MUNICIPALITY, "Oppdiktet", true, LocalDate.of(2024, 1, 1))))
        .toArray(DomainEvent[]::new);
  }

  @Test
  void theRuleIsThatOfTheAgreementInForceThoughNobodyNamesIt() {
    var paid = List.of(new ClaimLine(MEETING_FEE, DAY_1, 120, null, 20_000));
    claims
        .given(municipal())
        .when(memberClaims(TWO_HOURS))
        .then(ENTERED, claimed(paid, MUNICIPALITY, null));
  }

  @Test
  void anAgreementThatFollowsTheStateIsPaidByTheStatesRates() {
    claims
        .given(agreement(AGREEMENT, "3403", no.nav.medvirkning.agreement.CompensationRule.STATE))
        .when(byAgreement(AGREEMENT))
        .then(ENTERED, CLAIMED);
  }

  @Test
  void anAgreementThatIsNotThePayersIsRefused() {
    claims.when(byAgreement(AGREEMENT)).thenRefused("compensation.agreement-is-the-payers");
  }

  @Test
  void whereThePayerHasSeveralOneIsNamed() {
    claims.given(municipal());
    claims.given(
        agreement(SECOND_AGREEMENT, "3413", no.nav.medvirkning.agreement.CompensationRule.STATE));
    claims.when(byAgreement(null)).thenRefused("compensation.one-of-several-agreements-is-named");
    claims.when(byAgreement(SECOND_AGREEMENT)).then(ENTERED, CLAIMED);
  }

  @Test
  void withoutRatesInForceNothingIsComputed() {
    claims
        .given(
            agreement(AGREEMENT, "3403", no.nav.medvirkning.agreement.CompensationRule.MUNICIPAL))
        .when(memberClaims(TWO_HOURS))
        .thenRefused("compensation.rates-are-set");
  }

  @Test
  void ratesSetAfterwardsDoNotChangeAClaim() {
    claims
        .given(ENTERED, CLAIMED, new RatesSet(null, NEW, "Rettet", true, LocalDate.of(2024, 1, 1)))
        .when(new ApproveCompensation(CLAIM, null, TODAY))
        .then(approved(TWO_HOURS_PAID));
  }

  // --- who pays ---

  private static CoverageChanged hostedByStangeFrom(LocalDate day) {
    var coverage = List.of(new Coverage(STANGE, LocalDate.of(2020, 1, 1), null));
    return new CoverageChanged(COUNCIL, STANGE, coverage, null, day);
  }

  @Test
  void theHostOfTheMeetingDayPaysThoughAnotherUnitHostsTheCouncilSince() {
    claims.given(hostedByStangeFrom(LocalDate.of(2025, 1, 15)));
    claims.when(memberClaims(TWO_HOURS)).then(ENTERED, CLAIMED);
  }

  @Test
  void theHostSinceThenClaimsNothingOnItsBehalf() {
    claims
        .given(hostedByStangeFrom(LocalDate.of(2025, 1, 15)))
        .by(OFFICE_OF_STANGE)
        .when(memberClaims(TWO_HOURS))
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void aMeetingOutOfReachReadsAsMissing() {
    claims.by(OFFICE_OF_STANGE).when(memberClaims(TWO_HOURS)).thenRefused("platform.exists");
  }

  @Test
  void aClosedPayersClaimsAreItsSuccessorsToDecide() {
    claims.given(ENTERED, CLAIMED, new UnitClosed(HAMAR, TODAY.minusDays(1), List.of(STANGE)));
    claims.when(new ApproveCompensation(CLAIM, null, TODAY)).thenRefused("platform.exists");
    claims
        .by(OFFICE_OF_STANGE)
        .when(new ApproveCompensation(CLAIM, null, TODAY))
        .then(approved(TWO_HOURS_PAID));
  }

  // --- decide and pay ---

  private static RejectCompensation reject(LocalDate on) {
    return new RejectCompensation(CLAIM, new FreeText("Deltok ikke"), on);
  }

  @Test
  void aLineIsApprovedForLessAndNeverForMore() {
    claims.given(ENTERED, CLAIMED);
    claims
        .when(new ApproveCompensation(CLAIM, List.of(80_001L), TODAY))
        .thenRefused("compensation.no-more-than-it-came-to");
    claims
        .when(new ApproveCompensation(CLAIM, List.of(-1L), TODAY))
        .thenRefused("compensation.no-more-than-it-came-to");
    claims
        .when(new ApproveCompensation(CLAIM, List.of(79_999L), TODAY))
        .then(approved(List.of(new ClaimLine(MEETING_FEE, DAY_1, 120, null, 79_999))));
  }

  @Test
  void eachLineHasItsAmount() {
    claims
        .given(ENTERED, CLAIMED)
        .when(new ApproveCompensation(CLAIM, List.of(1L, 1L), TODAY))
        .thenRefused("compensation.one-amount-for-each-line");
  }

  @Test
  void toApproveNothingIsToReject() {
    claims
        .given(ENTERED, CLAIMED)
        .when(new ApproveCompensation(CLAIM, List.of(0L), TODAY))
        .thenRefused("compensation.something-is-approved");
  }

  @Test
  void aClaimIsRejectedWithAReason() {
    claims
        .given(ENTERED, CLAIMED)
        .when(reject(TODAY))
        .then(
            new CompensationRejected(
                CLAIM, HAMAR, COUNCIL, MEETING, new Personal(MEMBER, "Deltok ikke"), TODAY));
  }

  @Test
  void theClaimOfAnErasedPersonIsRejectedWithNoReasonKept() {
    claims
        .given(ENTERED, CLAIMED, new PersonErased(MEMBER))
        .when(reject(TODAY))
        .then(
            new CompensationRejected(
                CLAIM, HAMAR, COUNCIL, MEETING, new Personal(MEMBER, null), TODAY));
  }

  @Test
  void whatWasApprovedIsPaid() {
    var part = List.of(new ClaimLine(MEETING_FEE, DAY_1, 120, null, 79_999));
    claims
        .given(ENTERED, CLAIMED, approved(part))
        .when(new MarkCompensationPaid(CLAIM, TODAY))
        .then(new CompensationPaid(CLAIM, HAMAR, COUNCIL, MEETING, 79_999, TODAY));
  }

  @Test
  void nothingIsPaidThatIsNotApprovedAndNothingTwice() {
    claims
        .given(ENTERED, CLAIMED)
        .when(new MarkCompensationPaid(CLAIM, TODAY))
        .thenRefused("compensation.awaits-payment");
    claims
        .given(
            approved(TWO_HOURS_PAID),
            new CompensationPaid(CLAIM, HAMAR, COUNCIL, MEETING, 80_000, TODAY))
        .when(new MarkCompensationPaid(CLAIM, TODAY))
        .thenRefused("compensation.awaits-payment");
  }

  @Test
  void aClaimIsWithdrawnBeforeItIsDecidedOn() {
    claims
        .given(ENTERED, CLAIMED)
        .when(new WithdrawClaim(CLAIM, TODAY))
        .then(new ClaimWithdrawn(CLAIM, HAMAR, COUNCIL, MEETING, TODAY));
  }

  @Test
  void whatIsDecidedIsNotDecidedAgain() {
    var refused = "compensation.awaits-decision";
    claims.given(ENTERED, CLAIMED, approved(TWO_HOURS_PAID));
    claims.when(new ApproveCompensation(CLAIM, null, TODAY)).thenRefused(refused);
    claims.when(reject(TODAY)).thenRefused(refused);
    claims.when(new WithdrawClaim(CLAIM, TODAY)).thenRefused(refused);
  }

  @Test
  void theStepsHappenInOrderAndByNow() {
    claims.given(ENTERED, CLAIMED);
    claims.when(reject(CLAIMED_ON.minusDays(1))).thenRefused("compensation.steps-in-order");
    claims.when(reject(TODAY.plusDays(1))).thenRefused("compensation.happened-by-now");
    claims
        .given(approved(TWO_HOURS_PAID))
        .when(new MarkCompensationPaid(CLAIM, TODAY.minusDays(1)))
        .thenRefused("compensation.steps-in-order");
  }

  @Test
  void aSnapshotHoldsNothingPersonalAndIsReadBackAsItWas() {
    var claim = new Compensation();
    claim.evolve(claimed(TWO_HOURS_PAID, MUNICIPALITY, new Personal(MEMBER, "Merknad")));
    claim.evolve(approved(TWO_HOURS_PAID));
    readBack("snapshot.Compensation", claim);
    var register = new ClaimRegister();
    register.evolve(ENTERED);
    readBack("snapshot.ClaimRegister", register);
    var table = new RateTable();
    table.evolve(new RatesSet(null, OLD, "Oppdiktet", true, DAY_1));
    readBack("snapshot.RateTable", table);
  }

  private static void readBack(String name, Object aggregate) {
    var serializer = SnapshotFixtures.serializerOf(name, aggregate.getClass());
    Object readBack = serializer.deserialize(serializer.serialize(aggregate, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(aggregate);
  }
}
