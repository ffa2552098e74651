package no.nav.medvirkning.query.meetings;

import static no.nav.medvirkning.meeting.AttendanceMode.IN_PERSON;
import static no.nav.medvirkning.meeting.AttendanceMode.REMOTE;
import static no.nav.medvirkning.meeting.Presence.APOLOGY;
import static no.nav.medvirkning.meeting.Presence.PRESENT;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.LeaderRole;
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
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The spring of the county council of Nav Innlandet as its minutes tell it (S2), with roles for
/// names.
public final class Innlandet2024 {

  public static final CouncilId COUNCIL = CouncilId.of("11110000-0000-7000-8000-000000000001");
  public static final UnitNumber COUNTY = new UnitNumber("0400");
  public static final UnitNumber KONGSVINGER = new UnitNumber("0402");

  public static final MeetingId FEBRUARY = MeetingId.of("22220000-0000-7000-8000-000000000002");
  public static final MeetingId MARCH = MeetingId.of("22220000-0000-7000-8000-000000000003");
  public static final MeetingId JUNE = MeetingId.of("22220000-0000-7000-8000-000000000006");
  public static final LocalDate MARCH_19 = LocalDate.of(2024, 3, 19);
  public static final LocalDate MARCH_20 = LocalDate.of(2024, 3, 20);

  public static final MinutesId FEBRUARY_MINUTES =
      MinutesId.of("33330000-0000-7000-8000-000000000002");
  public static final MinutesId MARCH_MINUTES =
      MinutesId.of("33330000-0000-7000-8000-000000000003");

  public static final OrganisationId FFO =
      OrganisationId.of("44440000-0000-7000-8000-000000000001");
  public static final OrganisationId SAFO =
      OrganisationId.of("44440000-0000-7000-8000-000000000002");
  public static final OrganisationId NHO =
      OrganisationId.of("44440000-0000-7000-8000-000000000003");
  public static final OrganisationId LO = OrganisationId.of("44440000-0000-7000-8000-000000000004");
  public static final OrganisationId MULTICULTURAL =
      OrganisationId.of("44440000-0000-7000-8000-000000000005");

  public static final PersonId LEADER = PersonId.of("55550000-0000-7000-8000-000000000001");
  public static final PersonId FFO_MEMBER = PersonId.of("55550000-0000-7000-8000-000000000002");
  public static final PersonId SAFO_MEMBER = PersonId.of("55550000-0000-7000-8000-000000000003");
  public static final PersonId COMPANION = PersonId.of("55550000-0000-7000-8000-000000000004");
  public static final PersonId DAY_1_MEMBER = PersonId.of("55550000-0000-7000-8000-000000000005");
  public static final PersonId DIRECTOR = PersonId.of("55550000-0000-7000-8000-000000000006");
  public static final PersonId SECRETARY = PersonId.of("55550000-0000-7000-8000-000000000007");
  public static final PersonId PRESENTER = PersonId.of("55550000-0000-7000-8000-000000000008");

  public static final AppointmentId LEADERS_SEAT =
      AppointmentId.of("66660000-0000-7000-8000-000000000001");
  public static final AppointmentId FFO_SEAT =
      AppointmentId.of("66660000-0000-7000-8000-000000000002");
  public static final AppointmentId SAFO_SEAT =
      AppointmentId.of("66660000-0000-7000-8000-000000000003");
  public static final AppointmentId MULTICULTURAL_SEAT =
      AppointmentId.of("66660000-0000-7000-8000-000000000005");

  public static final CaseId OPENING = CaseId.of("77770000-0000-7000-8000-000000000007");
  public static final CaseId APPROVAL = CaseId.of("77770000-0000-7000-8000-000000000008");
  public static final CaseId ALL_LEVELS = CaseId.of("77770000-0000-7000-8000-000000000009");
  public static final CaseId OTHER_BUSINESS = CaseId.of("77770000-0000-7000-8000-000000000010");
  public static final CaseId CLOSING = CaseId.of("77770000-0000-7000-8000-000000000011");

  public static final FollowUpId PAPER = FollowUpId.of("88880000-0000-7000-8000-000000000001");
  public static final FollowUpId NEXT_NOTICE =
      FollowUpId.of("88880000-0000-7000-8000-000000000002");

  private Innlandet2024() {}

  public static DomainEvent[] theCouncil() {
    var from = LocalDate.of(2023, 1, 1);
    var to = LocalDate.of(2024, 12, 31);
    return new DomainEvent[] {
      member(LEADERS_SEAT, LEADER, "leader", null, from, to),
      member(FFO_SEAT, FFO_MEMBER, "ffo", FFO, from, to),
      member(SAFO_SEAT, SAFO_MEMBER, "safo", SAFO, from, to),
      member(MULTICULTURAL_SEAT, DAY_1_MEMBER, "multicultural", MULTICULTURAL, from, to),
      new LeaderChosen(COUNCIL, LeaderRole.LEADER, LEADERS_SEAT, from, to)
    };
  }

  /// 26 February, and its minutes until they are circulated.
  public static DomainEvent[] theFebruaryMeeting() {
    var day = LocalDate.of(2024, 2, 26);
    return new DomainEvent[] {
      new MeetingScheduled(
          FEBRUARY, COUNCIL, List.of(new MeetingDay(day, null, null)), new Venue("Hamar", null)),
      new NoticeSent(
          FEBRUARY,
          COUNCIL,
          LocalDate.of(2024, 2, 12),
          LocalDate.of(2024, 2, 12),
          false,
          List.of()),
      new MeetingClosed(FEBRUARY, COUNCIL, day),
      new MinutesDrafted(FEBRUARY_MINUTES, COUNCIL, FEBRUARY, SECRETARY, null),
      new MinutesCirculated(
          FEBRUARY_MINUTES, COUNCIL, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 8))
    };
  }

  /// 19–20 March, two days at a hotel and on Teams, from its planning to its end.
  public static DomainEvent[] theMarchMeeting() {
    return new DomainEvent[] {
      new MeetingScheduled(
          MARCH,
          COUNCIL,
          List.of(
              new MeetingDay(MARCH_19, LocalTime.of(10, 0), LocalTime.of(17, 0)),
              new MeetingDay(MARCH_20, LocalTime.of(9, 0), LocalTime.of(15, 0))),
          new Venue("Hotell, Gjøvik", "Teams")),
      proposed(
          OPENING, CaseKind.OPENING, "Åpning og gjennomgang av tema for møtet", Side.USER, null),
      proposed(
          ALL_LEVELS,
          CaseKind.DISCUSSION,
          "Hvordan få til best mulig brukermedvirkning på alle nivå i Nav i Innlandet?",
          Side.USER,
          null),
      proposed(
          APPROVAL,
          CaseKind.MINUTES_APPROVAL,
          "Formell godkjenning av referat",
          Side.NAV,
          FEBRUARY_MINUTES),
      proposed(OTHER_BUSINESS, CaseKind.OTHER_BUSINESS, "Diverse", Side.NAV, null),
      proposed(CLOSING, CaseKind.CLOSING, "Avslutning", Side.USER, null),
      new CompetenceWeighed(
          MARCH, COUNCIL, ALL_LEVELS, CompetenceOutcome.EXPERTISE_TO_BE_INVITED, null),
      new AgendaApproved(
          MARCH,
          COUNCIL,
          List.of(OPENING, APPROVAL, ALL_LEVELS, OTHER_BUSINESS, CLOSING),
          LEADERS_SEAT,
          DIRECTOR,
          LocalDate.of(2024, 3, 4)),
      new NoticeSent(
          MARCH,
          COUNCIL,
          LocalDate.of(2024, 3, 6),
          LocalDate.of(2024, 3, 5),
          true,
          List.of(
              numbered(OPENING, 7),
              numbered(APPROVAL, 8),
              numbered(ALL_LEVELS, 9),
              numbered(OTHER_BUSINESS, 10),
              numbered(CLOSING, 11))),
      new AttendanceRecorded(
          MARCH,
          COUNCIL,
          MARCH_19,
          List.of(
              present(AttendeeRole.MEMBER, IN_PERSON, LEADER, null, LEADERS_SEAT),
              present(AttendeeRole.MEMBER, IN_PERSON, FFO_MEMBER, FFO, FFO_SEAT),
              present(AttendeeRole.MEMBER, IN_PERSON, SAFO_MEMBER, SAFO, SAFO_SEAT),
              companion(),
              present(
                  AttendeeRole.MEMBER, IN_PERSON, DAY_1_MEMBER, MULTICULTURAL, MULTICULTURAL_SEAT),
              staff(AttendeeRole.NAV, IN_PERSON, DIRECTOR, COUNTY),
              staff(AttendeeRole.SECRETARIAT, IN_PERSON, SECRETARY, COUNTY),
              presenter(PRESENTER, KONGSVINGER, ALL_LEVELS),
              apology(NHO),
              apology(LO))),
      new AttendanceRecorded(
          MARCH,
          COUNCIL,
          MARCH_20,
          List.of(
              present(AttendeeRole.MEMBER, IN_PERSON, LEADER, null, LEADERS_SEAT),
              present(AttendeeRole.MEMBER, REMOTE, FFO_MEMBER, FFO, FFO_SEAT),
              present(AttendeeRole.MEMBER, IN_PERSON, SAFO_MEMBER, SAFO, SAFO_SEAT),
              companion(),
              staff(AttendeeRole.NAV, IN_PERSON, DIRECTOR, COUNTY),
              staff(AttendeeRole.SECRETARIAT, IN_PERSON, SECRETARY, COUNTY),
              apology(NHO),
              apology(LO))),
      said(
          OPENING,
          "Leder åpnet møtet.",
          OutcomeKind.NOTED,
          "Ingen merknader til innkalling eller saksliste."),
      said(
          APPROVAL, "Referatet ble gjennomgått.", OutcomeKind.APPROVED, "Godkjent uten merknader."),
      said(
          ALL_LEVELS,
          "Erfaringer fra Narvik og Kongsvinger.",
          OutcomeKind.CONTINUED,
          "Tas videre 5. juni."),
      said(
          OTHER_BUSINESS,
          "KS blir representert fra neste møte.",
          OutcomeKind.NOTED,
          "Tatt til orientering."),
      said(CLOSING, "Leder takket for møtet.", OutcomeKind.NOTED, "Møtet ble hevet."),
      new FollowUpAdded(
          MARCH,
          COUNCIL,
          PAPER,
          ALL_LEVELS,
          "Nav og leder utarbeider et fremlegg til organisasjonene",
          new Owner(null, null, LEADER),
          LocalDate.of(2024, 5, 1)),
      new FollowUpAdded(
          MARCH,
          COUNCIL,
          NEXT_NOTICE,
          OTHER_BUSINESS,
          "Innkalling til møtet 5. juni",
          new Owner(COUNTY, null, null),
          LocalDate.of(2024, 4, 12)),
      new MeetingClosed(MARCH, COUNCIL, MARCH_20)
    };
  }

  /// February's minutes approved by case 08/2024 and published; March's signed on 5 April, approved
  /// in June.
  public static DomainEvent[] theMinutes() {
    return new DomainEvent[] {
      new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, MARCH, APPROVAL, false, MARCH_19),
      new MinutesSentToCounty(FEBRUARY_MINUTES, COUNCIL, COUNTY, LocalDate.of(2024, 3, 22)),
      new MinutesPublished(
          FEBRUARY_MINUTES,
          COUNCIL,
          URI.create("https://www.nav.no/referat/2024-02"),
          LocalDate.of(2024, 3, 22)),
      new MinutesDrafted(
          MARCH_MINUTES, COUNCIL, MARCH, SECRETARY, "Møtet ble holdt over to dager."),
      new MinutesSigned(MARCH_MINUTES, COUNCIL, "Stange", LocalDate.of(2024, 4, 5)),
      new MinutesCirculated(
          MARCH_MINUTES, COUNCIL, LocalDate.of(2024, 4, 5), LocalDate.of(2024, 4, 19))
    };
  }

  public static DomainEvent[] theJuneMeeting() {
    return new DomainEvent[] {
      new MeetingScheduled(
          JUNE,
          COUNCIL,
          List.of(new MeetingDay(LocalDate.of(2024, 5, 15), null, null)),
          new Venue("Navs lokaler i Triangelgården", null)),
      new MeetingRescheduled(
          JUNE,
          COUNCIL,
          List.of(new MeetingDay(LocalDate.of(2024, 6, 5), null, null)),
          new Venue("Navs lokaler i Triangelgården", null),
          "Organisasjonene trenger tid til å svare skriftlig")
    };
  }

  public static CaseDetails about(
      CaseKind kind, String title, @Nullable Confidentiality confidentiality) {
    return new CaseDetails(
        kind,
        title,
        confidentiality == null ? null : "Orientering",
        Side.NAV,
        List.of(new Presenter(PRESENTER, null, KONGSVINGER, "innleder")),
        List.of("Vedlegg til " + title),
        confidentiality,
        null);
  }

  public static NumberedCase numbered(CaseId id, int number) {
    return new NumberedCase(id, new CaseNumber(2024, number));
  }

  public static DeliberationRecorded said(
      CaseId id, String text, OutcomeKind outcome, String conclusion) {
    return new DeliberationRecorded(MARCH, COUNCIL, id, text, outcome, conclusion);
  }

  public static Attendance present(
      AttendeeRole role,
      AttendanceMode mode,
      PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable AppointmentId appointment) {
    return new Attendance(
        role, PRESENT, mode, person, organisation, null, appointment, null, null, List.of());
  }

  public static Attendance staff(
      AttendeeRole role, AttendanceMode mode, PersonId person, UnitNumber unit) {
    return new Attendance(role, PRESENT, mode, person, null, unit, null, null, null, List.of());
  }

  public static Attendance presenter(PersonId person, UnitNumber unit, CaseId... cases) {
    return new Attendance(
        AttendeeRole.PRESENTER,
        PRESENT,
        REMOTE,
        person,
        null,
        unit,
        null,
        null,
        null,
        List.of(cases));
  }

  public static Attendance companion() {
    return new Attendance(
        AttendeeRole.COMPANION,
        PRESENT,
        IN_PERSON,
        COMPANION,
        null,
        null,
        null,
        null,
        SAFO_MEMBER,
        List.of());
  }

  /// An organisation's apology with no person named.
  public static Attendance apology(OrganisationId organisation) {
    return new Attendance(
        AttendeeRole.MEMBER, APOLOGY, null, null, organisation, null, null, null, null, List.of());
  }

  private static CaseProposed proposed(
      CaseId id, CaseKind kind, String title, Side side, @Nullable MinutesId minutes) {
    return new CaseProposed(
        MARCH,
        COUNCIL,
        id,
        new CaseDetails(kind, title, null, side, List.of(), List.of(), null, minutes),
        null,
        null);
  }

  private static MemberAppointed member(
      AppointmentId id,
      PersonId person,
      String seat,
      @Nullable OrganisationId organisation,
      LocalDate from,
      LocalDate to) {
    return new MemberAppointed(
        COUNCIL,
        id,
        person,
        SeatRole.MEMBER,
        seat,
        Side.USER,
        organisation,
        null,
        null,
        1,
        from,
        to);
  }
}
