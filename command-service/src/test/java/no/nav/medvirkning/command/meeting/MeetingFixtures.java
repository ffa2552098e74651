package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.consultation.Consultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.expertise.ExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand;
import no.nav.medvirkning.command.minutes.Minutes;
import no.nav.medvirkning.command.minutes.MinutesCommand;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// The county council of Nav Innlandet in the spring of 2024, with role names for people: one
/// meeting in February, one on two days in March, one in June.
public final class MeetingFixtures {

  public static final UnitNumber INNLANDET = new UnitNumber("0400");
  public static final UnitNumber HAMAR = new UnitNumber("0403");

  public static final OrganisationId FFO =
      OrganisationId.of("00000000-0000-4000-8000-00000000f001");
  public static final OrganisationId SAFO =
      OrganisationId.of("00000000-0000-4000-8000-00000000f002");
  public static final OrganisationId NHO =
      OrganisationId.of("00000000-0000-4000-8000-00000000f003");
  public static final OrganisationId LO = OrganisationId.of("00000000-0000-4000-8000-00000000f004");

  public static final PersonId LEADER = person(1);
  public static final PersonId FFO_REPRESENTATIVE = person(2);
  public static final PersonId FFO_DEPUTY = person(3);
  public static final PersonId SAFO_REPRESENTATIVE = person(4);
  public static final PersonId COMPANION = person(5);
  public static final PersonId MULTICULTURAL_REPRESENTATIVE = person(6);
  public static final PersonId COUNTY_DIRECTOR = person(7);
  public static final PersonId SECRETARY = person(8);
  public static final PersonId RESEARCHER = person(9);
  public static final PersonId LEADER_OF_ANOTHER_COUNCIL = person(10);
  public static final PersonId SECOND_SAFO_REPRESENTATIVE = person(11);

  public static final CouncilId COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000c001");
  public static final CouncilId OTHER_COUNCIL =
      CouncilId.of("00000000-0000-4000-8000-00000000c002");
  public static final AppointmentId LEADERS_SEAT = appointment(1);
  public static final AppointmentId FFO_SEAT = appointment(2);
  public static final AppointmentId FFO_DEPUTY_SEAT = appointment(3);
  public static final AppointmentId SAFO_SEAT = appointment(4);
  public static final AppointmentId MULTICULTURAL_SEAT = appointment(5);
  public static final AppointmentId SECOND_SAFO_SEAT = appointment(6);

  public static final MeetingId FEBRUARY = MeetingId.of("00000000-0000-4000-8000-000000000202");
  public static final MeetingId MARCH = MeetingId.of("00000000-0000-4000-8000-000000000203");
  public static final MeetingId JUNE = MeetingId.of("00000000-0000-4000-8000-000000000206");
  public static final LocalDate DAY_IN_FEBRUARY = LocalDate.of(2024, 2, 26);
  public static final LocalDate DAY_1 = LocalDate.of(2024, 3, 19);
  public static final LocalDate DAY_2 = LocalDate.of(2024, 3, 20);
  public static final LocalDate DAY_IN_JUNE = LocalDate.of(2024, 6, 5);
  public static final LocalDate AGENDA_APPROVED_ON = LocalDate.of(2024, 3, 1);

  /// Fourteen days before the first day, by the mandate.
  public static final LocalDate LAST_DAY_IN_TIME = LocalDate.of(2024, 3, 5);

  public static final CaseId FEBRUARY_OPENING = caseId(1);
  public static final CaseId OPENING = caseId(7);
  public static final CaseId MINUTES_APPROVAL = caseId(8);
  public static final CaseId THEME = caseId(9);
  public static final CaseId OTHER_BUSINESS = caseId(10);
  public static final CaseId CLOSING = caseId(11);
  public static final MinutesId FEBRUARY_MINUTES =
      MinutesId.of("00000000-0000-4000-8000-00000000e002");

  private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
  private static final LocalDate TO = LocalDate.of(2024, 12, 31);

  private MeetingFixtures() {}

  public static Specification meetingsOn(LocalDate today) {
    return Specification.on(
        today,
        new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
        new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
        new AggregateType<>(Person.class, PersonCommand.class, Person::new),
        new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
        new AggregateType<>(CaseRegister.class, CaseRegisterCommand.class, CaseRegister::new),
        new AggregateType<>(Meeting.class, MeetingCommand.class, Meeting::new),
        new AggregateType<>(Minutes.class, MinutesCommand.class, Minutes::new),
        new AggregateType<>(Consultation.class, ConsultationCommand.class, Consultation::new),
        new AggregateType<>(
            ExpertiseRequest.class, ExpertiseRequestCommand.class, ExpertiseRequest::new));
  }

  public static CaseId caseId(int number) {
    return CaseId.of("00000000-0000-4000-8000-0000000a%04d".formatted(number));
  }

  private static PersonId person(int number) {
    return PersonId.of("00000000-0000-4000-8000-0000000b%04d".formatted(number));
  }

  private static AppointmentId appointment(int number) {
    return AppointmentId.of("00000000-0000-4000-8000-0000000d%04d".formatted(number));
  }

  /// Units, organisations, people and the council with its mandate, seats and leader.
  public static DomainEvent[] theCouncil() {
    return Stream.of(registers(), council(COUNCIL), seats())
        .flatMap(Stream::of)
        .toArray(DomainEvent[]::new);
  }

  private static DomainEvent[] registers() {
    return Stream.concat(
            Stream.of(
                new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
                new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
                organisation(FFO, "FFO", OrganisationKind.UMBRELLA),
                organisation(SAFO, "SAFO", OrganisationKind.UMBRELLA),
                organisation(NHO, "NHO", OrganisationKind.EMPLOYER_ORGANISATION),
                organisation(LO, "LO", OrganisationKind.TRADE_UNION)),
            Stream.iterate(1, i -> i + 1).limit(11).map(i -> registered(person(i), "Person " + i)))
        .toArray(DomainEvent[]::new);
  }

  private static DomainEvent organisation(OrganisationId id, String name, OrganisationKind kind) {
    return new OrganisationRegistered(id, name, null, kind, true);
  }

  private static DomainEvent registered(PersonId id, String name) {
    return new PersonRegistered(id, INNLANDET, new Personal(id, name), null, null, null, null);
  }

  /// A council of Nav Innlandet without members; notice fourteen days before the meeting.
  public static DomainEvent[] council(CouncilId council) {
    var coverage = List.of(new Coverage(INNLANDET, FROM, null));
    return new DomainEvent[] {
      new CouncilEstablished(
          council,
          "Brukerutvalget i Nav Innlandet",
          CouncilLevel.COUNTY,
          INNLANDET,
          coverage,
          null,
          FROM),
      new MandateAdopted(council, 1, mandate(14), FROM, FROM)
    };
  }

  public static Mandate mandate(int noticeDays) {
    return new Mandate(
        Period.ofYears(2),
        3,
        Set.of(),
        Period.ofYears(1),
        Period.ofYears(1),
        Side.USER,
        4,
        noticeDays,
        21,
        false,
        0,
        List.of(
            new SeatAllocation("leader", Side.USER, null, "Rådet", 1, 0),
            new SeatAllocation("ffo", Side.USER, FFO, null, 2, 2),
            new SeatAllocation("safo", Side.USER, SAFO, null, 2, 0),
            new SeatAllocation("multicultural", Side.USER, null, "Flerkulturelt råd", 1, 0)));
  }

  private static DomainEvent[] seats() {
    return new DomainEvent[] {
      seat(LEADERS_SEAT, LEADER, SeatRole.MEMBER, "leader", null),
      seat(FFO_SEAT, FFO_REPRESENTATIVE, SeatRole.MEMBER, "ffo", FFO),
      seat(FFO_DEPUTY_SEAT, FFO_DEPUTY, SeatRole.DEPUTY, "ffo", FFO),
      seat(SAFO_SEAT, SAFO_REPRESENTATIVE, SeatRole.MEMBER, "safo", SAFO),
      seat(SECOND_SAFO_SEAT, SECOND_SAFO_REPRESENTATIVE, SeatRole.MEMBER, "safo", SAFO),
      seat(
          MULTICULTURAL_SEAT, MULTICULTURAL_REPRESENTATIVE, SeatRole.MEMBER, "multicultural", null),
      new LeaderChosen(COUNCIL, LeaderRole.LEADER, LEADERS_SEAT, LocalDate.of(2024, 1, 1), TO)
    };
  }

  private static DomainEvent seat(
      AppointmentId appointment,
      PersonId person,
      SeatRole role,
      String seat,
      @Nullable OrganisationId onBehalfOf) {
    return new MemberAppointed(
        COUNCIL, appointment, person, role, seat, Side.USER, onBehalfOf, null, null, 1, FROM, TO);
  }

  public static DomainEvent[] and(DomainEvent[] first, DomainEvent... then) {
    return Stream.of(first, then).flatMap(Stream::of).toArray(DomainEvent[]::new);
  }

  /// Both days from ten to four.
  public static List<MeetingDay> marchDays() {
    return List.of(day(DAY_1), day(DAY_2));
  }

  public static MeetingDay day(LocalDate date) {
    return new MeetingDay(date, LocalTime.of(10, 0), LocalTime.of(16, 0));
  }

  public static MeetingScheduled scheduled(MeetingId meeting, LocalDate... days) {
    return new MeetingScheduled(
        meeting,
        COUNCIL,
        Stream.of(days).map(MeetingFixtures::day).toList(),
        new Venue("Konferansehotellet, Gjøvik", "Teams"));
  }

  public static CaseDetails details(CaseKind kind) {
    return new CaseDetails(
        kind, "Sakens tittel", null, Side.USER, List.of(), List.of(), null, null);
  }

  public static CaseDetails confidential(CaseKind kind) {
    return new CaseDetails(
        kind,
        "Ny organisering av kontorene",
        "Orientering",
        Side.NAV,
        List.of(),
        List.of(),
        new Confidentiality("Ikke offentlig før budsjettet", null),
        null);
  }

  public static CaseDetails approvalOf(MinutesId minutes) {
    return new CaseDetails(
        CaseKind.MINUTES_APPROVAL,
        "Godkjenning av referat",
        null,
        Side.NAV,
        List.of(),
        List.of(),
        null,
        minutes);
  }

  public static CaseProposed proposed(MeetingId meeting, CaseId id, CaseDetails details) {
    return new CaseProposed(meeting, COUNCIL, id, details);
  }

  public static CompetenceWeighed weighed(MeetingId meeting, CaseId id, CompetenceOutcome outcome) {
    return new CompetenceWeighed(meeting, COUNCIL, id, outcome, null);
  }

  /// The March meeting, planned.
  public static DomainEvent[] planned() {
    return new DomainEvent[] {scheduled(MARCH, DAY_1, DAY_2)};
  }

  /// ... with an opening and a theme that the council has the competence for.
  public static DomainEvent[] withCases() {
    return and(
        planned(),
        proposed(MARCH, OPENING, details(CaseKind.OPENING)),
        proposed(MARCH, THEME, details(CaseKind.DISCUSSION)),
        weighed(MARCH, THEME, CompetenceOutcome.SUFFICIENT));
  }

  /// ... both on an approved agenda.
  public static DomainEvent[] withAgenda() {
    return and(withCases(), agenda(MARCH, AGENDA_APPROVED_ON, OPENING, THEME));
  }

  /// ... which the notice has numbered 07/2024 and 08/2024.
  public static DomainEvent[] notified() {
    return and(
        withAgenda(),
        new NoticeSent(
            MARCH,
            COUNCIL,
            LAST_DAY_IN_TIME,
            LAST_DAY_IN_TIME,
            false,
            List.of(numbered(OPENING, "07/2024"), numbered(THEME, "08/2024"))));
  }

  /// ... with attendance of both days.
  public static DomainEvent[] attended() {
    var leader = List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON));
    return and(
        notified(),
        new AttendanceRecorded(MARCH, COUNCIL, DAY_1, leader),
        new AttendanceRecorded(MARCH, COUNCIL, DAY_2, leader));
  }

  /// ... and both cases deliberated.
  public static DomainEvent[] deliberatedAll() {
    return and(
        attended(),
        deliberated(MARCH, OPENING, OutcomeKind.NOTED),
        deliberated(MARCH, THEME, OutcomeKind.ADVICE_GIVEN));
  }

  /// ... and closed.
  public static DomainEvent[] closed() {
    return and(deliberatedAll(), new MeetingClosed(MARCH, COUNCIL, DAY_2));
  }

  /// The February meeting, held and closed with one case.
  public static DomainEvent[] february() {
    var leader = List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON));
    return new DomainEvent[] {
      scheduled(FEBRUARY, DAY_IN_FEBRUARY),
      proposed(FEBRUARY, FEBRUARY_OPENING, details(CaseKind.OPENING)),
      agenda(FEBRUARY, LocalDate.of(2024, 2, 1), FEBRUARY_OPENING),
      new NoticeSent(
          FEBRUARY,
          COUNCIL,
          LocalDate.of(2024, 2, 5),
          LocalDate.of(2024, 2, 12),
          false,
          List.of(numbered(FEBRUARY_OPENING, "01/2024"))),
      new AttendanceRecorded(FEBRUARY, COUNCIL, DAY_IN_FEBRUARY, leader),
      deliberated(FEBRUARY, FEBRUARY_OPENING, OutcomeKind.NOTED),
      new MeetingClosed(FEBRUARY, COUNCIL, DAY_IN_FEBRUARY)
    };
  }

  /// The minutes of February, drafted.
  public static DomainEvent[] draftOfFebruary() {
    return and(
        february(),
        new MinutesKept(FEBRUARY, COUNCIL, FEBRUARY_MINUTES),
        new MinutesDrafted(FEBRUARY_MINUTES, COUNCIL, FEBRUARY, SECRETARY, null));
  }

  /// ... and circulated on 1 March.
  public static DomainEvent[] circulatedFebruary() {
    return and(
        draftOfFebruary(),
        new MinutesCirculated(
            FEBRUARY_MINUTES, COUNCIL, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 8)));
  }

  /// ... and approved in March without remarks.
  public static DomainEvent[] approvedFebruary() {
    return and(
        circulatedFebruary(),
        new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, MARCH, MINUTES_APPROVAL, false, DAY_1));
  }

  /// The March meeting with the approval of February's minutes as its only case, deliberated.
  public static DomainEvent[] marchApproving(OutcomeKind outcome) {
    return new DomainEvent[] {
      scheduled(MARCH, DAY_1, DAY_2),
      proposed(MARCH, MINUTES_APPROVAL, approvalOf(FEBRUARY_MINUTES)),
      agenda(MARCH, AGENDA_APPROVED_ON, MINUTES_APPROVAL),
      new NoticeSent(
          MARCH,
          COUNCIL,
          LAST_DAY_IN_TIME,
          LAST_DAY_IN_TIME,
          false,
          List.of(numbered(MINUTES_APPROVAL, "02/2024"))),
      deliberated(MARCH, MINUTES_APPROVAL, outcome)
    };
  }

  public static AgendaApproved agenda(MeetingId meeting, LocalDate on, CaseId... cases) {
    return new AgendaApproved(meeting, COUNCIL, List.of(cases), LEADERS_SEAT, COUNTY_DIRECTOR, on);
  }

  public static NumberedCase numbered(CaseId id, String number) {
    return new NumberedCase(id, CaseNumber.of(number));
  }

  public static DeliberationRecorded deliberated(
      MeetingId meeting, CaseId id, OutcomeKind outcome) {
    return new DeliberationRecorded(
        meeting, COUNCIL, id, "Utvalget drøftet saken.", outcome, "Tatt til orientering.");
  }

  public static Attendance member(PersonId person, AppointmentId seat, AttendanceMode mode) {
    return new Attendance(
        AttendeeRole.MEMBER,
        Presence.PRESENT,
        mode,
        person,
        null,
        null,
        seat,
        null,
        null,
        List.of());
  }

  public static Attendance away(PersonId person, AppointmentId seat, Presence presence) {
    return new Attendance(
        AttendeeRole.MEMBER, presence, null, person, null, null, seat, null, null, List.of());
  }

  public static Attendance apologyOf(OrganisationId organisation) {
    return new Attendance(
        AttendeeRole.MEMBER,
        Presence.APOLOGY,
        null,
        null,
        organisation,
        null,
        null,
        null,
        null,
        List.of());
  }

  public static Attendance deputy(PersonId person, AppointmentId seat, AppointmentId deputyFor) {
    return new Attendance(
        AttendeeRole.DEPUTY,
        Presence.PRESENT,
        AttendanceMode.IN_PERSON,
        person,
        null,
        null,
        seat,
        deputyFor,
        null,
        List.of());
  }

  public static Attendance companion(PersonId person, PersonId of) {
    return new Attendance(
        AttendeeRole.COMPANION,
        Presence.PRESENT,
        AttendanceMode.IN_PERSON,
        person,
        null,
        null,
        null,
        null,
        of,
        List.of());
  }

  public static Attendance presenter(PersonId person, CaseId... cases) {
    return new Attendance(
        AttendeeRole.PRESENTER,
        Presence.PRESENT,
        AttendanceMode.REMOTE,
        person,
        null,
        null,
        null,
        null,
        null,
        List.of(cases));
  }

  public static Attendance present(AttendeeRole role, PersonId person, UnitNumber unit) {
    return new Attendance(
        role,
        Presence.PRESENT,
        AttendanceMode.IN_PERSON,
        person,
        null,
        unit,
        null,
        null,
        null,
        List.of());
  }
}
