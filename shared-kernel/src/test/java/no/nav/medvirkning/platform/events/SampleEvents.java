package no.nav.medvirkning.platform.events;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.audit.AuditEvent.CommandRefused;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilEvent.NominationDeclined;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.PeriodEvaluated;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.CouncilEvent.RepresentationDeclined;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.CouncilEvent.WorkingCommitteeAssigned;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonCorrected;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;

/// One event of each kind, twice: with everything told, and with the least that can be told. The
/// golden files hold the former. Add a new event here; its golden file is written by the build
/// once: `mvn test -Dtest=GoldenEventsTest -Dgolden.write=true`.
final class SampleEvents {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 26);
  private static final LocalDate LATER = LocalDate.of(2024, 3, 19);
  private static final LocalDate END = LocalDate.of(2026, 3, 18);

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");

  private static final OrganisationId FFO =
      OrganisationId.of("0f000000-0000-7000-8000-000000000001");
  private static final OrganisationId NFU =
      OrganisationId.of("0f000000-0000-7000-8000-000000000002");
  private static final PersonId PERSON = PersonId.of("0e000000-0000-7000-8000-000000000001");
  private static final PersonId ANOTHER_PERSON =
      PersonId.of("0e000000-0000-7000-8000-000000000002");

  private static final CouncilId COUNCIL = CouncilId.of("0c000000-0000-7000-8000-000000000001");
  private static final NominationId NOMINATION =
      NominationId.of("0c000000-0000-7000-8000-000000000011");
  private static final AppointmentId APPOINTMENT =
      AppointmentId.of("0c000000-0000-7000-8000-000000000021");
  private static final AppointmentId FORMER_APPOINTMENT =
      AppointmentId.of("0c000000-0000-7000-8000-000000000022");
  private static final RepresentationRequestId REQUEST =
      RepresentationRequestId.of("0c000000-0000-7000-8000-000000000031");

  private static final MeetingId MEETING = MeetingId.of("0a000000-0000-7000-8000-000000000001");
  private static final MeetingId NEXT_MEETING =
      MeetingId.of("0a000000-0000-7000-8000-000000000002");
  private static final CaseId CASE = CaseId.of("0a000000-0000-7000-8000-000000000011");
  private static final FollowUpId FOLLOW_UP = FollowUpId.of("0a000000-0000-7000-8000-000000000021");
  private static final MinutesId MINUTES = MinutesId.of("0b000000-0000-7000-8000-000000000001");
  private static final RemarkId REMARK = RemarkId.of("0b000000-0000-7000-8000-000000000011");

  private static final ConsultationId CONSULTATION =
      ConsultationId.of("0b000000-0000-7000-8000-000000000021");
  private static final ExpertiseRequestId EXPERTISE =
      ExpertiseRequestId.of("0b000000-0000-7000-8000-000000000031");

  /// @param full everything told
  /// @param least only what must be told; the same as `full` where all must
  record Sample(DomainEvent full, DomainEvent least) {}

  private final Map<Class<?>, Sample> samples = new HashMap<>();

  private SampleEvents() {
    units();
    organisations();
    people();
    councils();
    appointments();
    representation();
    councilsLife();
    meetings();
    cases();
    followUps();
    minutes();
    SampleFeedbackEvents.addTo(this::add);
    consultations();
    expertise();
    SampleReportingEvents.addTo(this::add);
    ParticipationSamples.all().forEach(sample -> add(sample.full(), sample.least()));
    audit();
  }

  static Map<Class<?>, Sample> all() {
    return new SampleEvents().samples;
  }

  private void add(DomainEvent full, DomainEvent least) {
    samples.put(full.getClass(), new Sample(full, least));
  }

  private void add(DomainEvent event) {
    add(event, event);
  }

  private static Personal personal(String value) {
    return new Personal(PERSON, value);
  }

  private void units() {
    add(
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, DAY),
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null));
    add(new UnitRenamed(HAMAR, "Nav Hamarregionen", LATER));
    add(new UnitMoved(HAMAR, INNLANDET, LATER));
    add(new UnitClosed(STANGE, LATER, List.of(HAMAR)));
  }

  private void organisations() {
    add(
        new OrganisationRegistered(
            NFU,
            "Norsk Forbund for Utviklingshemmede",
            "NFU",
            OrganisationKind.MEMBER_ORGANISATION,
            true),
        new OrganisationRegistered(FFO, "Paraplyen", null, OrganisationKind.UMBRELLA, false));
    add(new OrganisationRenamed(NFU, "Foreningen på Ærøya", LATER));
    add(new UmbrellaJoined(NFU, FFO, DAY), new UmbrellaJoined(NFU, FFO, null));
    add(new UmbrellaLeft(NFU, FFO, LATER));
    add(new OrganisationClosed(NFU, LATER));
  }

  private void people() {
    add(
        new PersonRegistered(
            PERSON,
            HAMAR,
            personal("FFO-representant 1"),
            personal("representant1@example.no"),
            personal("+47 22 22 55 55"),
            personal("WOMAN"),
            personal("1961")),
        new PersonRegistered(
            PERSON, HAMAR, personal("FFO-representant 1"), null, null, null, null));
    add(
        new PersonCorrected(
            PERSON,
            personal("Representant på Ærøya"),
            personal("representant2@example.no"),
            personal("22225555"),
            personal("OTHER"),
            personal("1962")),
        new PersonCorrected(PERSON, personal("Representant på Ærøya"), null, null, null, null));
    add(new PersonErased(PERSON));
  }

  private void councils() {
    add(
        new CouncilEstablished(
            COUNCIL,
            "Brukerutvalget i Hamar",
            CouncilLevel.LOCAL,
            HAMAR,
            List.of(new Coverage(HAMAR, DAY, END), new Coverage(STANGE, DAY, null)),
            "ekskl. hjelpemiddelsentralen",
            DAY),
        new CouncilEstablished(
            COUNCIL, "Brukerutvalget i Hamar", CouncilLevel.LOCAL, HAMAR, List.of(), null, DAY));
    add(
        new CoverageChanged(
            COUNCIL, STANGE, List.of(new Coverage(STANGE, LATER, END)), "ekskl. Romedal", LATER),
        new CoverageChanged(
            COUNCIL, STANGE, List.of(new Coverage(STANGE, LATER, null)), null, LATER));
    add(
        new MandateAdopted(
            COUNCIL,
            2,
            new Mandate(
                Period.ofYears(2),
                3,
                Set.of(RowBreaker.GAP),
                Period.ofYears(1),
                Period.ofYears(1),
                Side.USER,
                4,
                14,
                21,
                true,
                3,
                List.of(
                    new SeatAllocation("ffo", Side.USER, FFO, "Kronisk syke", 2, 1),
                    new SeatAllocation("nav", Side.NAV, FFO, "Nav", 1, 0))),
            DAY,
            LATER),
        new MandateAdopted(
            COUNCIL,
            1,
            new Mandate(
                Period.parse("P3Y6M"),
                null,
                Set.of(),
                Period.ofYears(1),
                null,
                null,
                4,
                14,
                21,
                false,
                0,
                List.of(new SeatAllocation("youth", Side.USER, null, null, 1, 0))),
            DAY,
            LATER));
    add(new LeadingSideDecided(COUNCIL, Side.NAV, DAY, END));
  }

  private void appointments() {
    add(new NominationsInvited(COUNCIL, List.of(FFO, NFU), DAY, LATER));
    add(
        new MemberNominated(COUNCIL, NOMINATION, PERSON, SeatRole.MEMBER, "ffo", NFU, FFO, DAY),
        new MemberNominated(
            COUNCIL, NOMINATION, PERSON, SeatRole.DEPUTY, "youth", null, null, DAY));
    add(
        new NominationDeclined(
            COUNCIL, NOMINATION, personal("Sitter allerede i et annet utvalg"), LATER));
    add(
        new MemberAppointed(
            COUNCIL,
            APPOINTMENT,
            PERSON,
            SeatRole.MEMBER,
            "ffo",
            Side.USER,
            NFU,
            NOMINATION,
            FORMER_APPOINTMENT,
            2,
            LATER,
            END),
        new MemberAppointed(
            COUNCIL,
            APPOINTMENT,
            PERSON,
            SeatRole.MEMBER,
            "nav",
            Side.NAV,
            null,
            null,
            null,
            1,
            LATER,
            END));
    add(
        new AppointmentEnded(COUNCIL, APPOINTMENT, EndCause.RESIGNED, LATER, personal("Flytter")),
        new AppointmentEnded(COUNCIL, APPOINTMENT, EndCause.EXPIRED, LATER, null));
    add(
        new ReplacementRequested(COUNCIL, APPOINTMENT, FFO, DAY, LATER),
        new ReplacementRequested(COUNCIL, APPOINTMENT, null, DAY, LATER));
    add(new LeaderChosen(COUNCIL, LeaderRole.LEADER, APPOINTMENT, LATER, END));
    add(new LeaderExtended(COUNCIL, LeaderRole.DEPUTY_LEADER, APPOINTMENT, END));
    add(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, APPOINTMENT, LATER));
    add(new SecretariatAssigned(COUNCIL, List.of(PERSON, ANOTHER_PERSON), DAY));
    add(new WorkingCommitteeAssigned(COUNCIL, List.of(APPOINTMENT), DAY));
  }

  private void representation() {
    add(
        new RepresentationRequested(COUNCIL, REQUEST, NFU, PERSON, DAY),
        new RepresentationRequested(COUNCIL, REQUEST, NFU, null, DAY));
    add(
        new RepresentationGranted(
            COUNCIL,
            REQUEST,
            new SeatAllocation("nfu", Side.USER, NFU, "Utviklingshemmede", 1, 1),
            DAY,
            LATER),
        new RepresentationGranted(
            COUNCIL, REQUEST, new SeatAllocation("nfu", Side.USER, null, null, 1, 1), DAY, LATER));
    add(new RepresentationDeclined(COUNCIL, REQUEST, "Representert gjennom paraplyen", LATER));
  }

  private void councilsLife() {
    add(new CouncilSuspended(COUNCIL, DAY, "Ingen medlemmer"));
    add(new CouncilResumed(COUNCIL, LATER));
    add(new CouncilDissolved(COUNCIL, LATER, "Slått sammen med et annet utvalg"));
    add(new PeriodEvaluated(COUNCIL, DAY, LATER, "Utvalget ble hørt tidlig i saker", END));
  }

  private void meetings() {
    add(
        new MeetingScheduled(
            MEETING,
            COUNCIL,
            List.of(
                new MeetingDay(LATER, LocalTime.of(10, 0), LocalTime.of(15, 30)),
                new MeetingDay(LATER.plusDays(1), LocalTime.of(8, 30), LocalTime.of(12, 0, 30))),
            new Venue("Hamar", "Teams")),
        new MeetingScheduled(
            MEETING, COUNCIL, List.of(new MeetingDay(LATER, null, null)), new Venue(null, null)));
    add(
        new MeetingRescheduled(
            MEETING,
            COUNCIL,
            List.of(new MeetingDay(LATER, LocalTime.of(10, 0), LocalTime.of(15, 30))),
            new Venue("Hamar", "Teams"),
            "Streik"),
        new MeetingRescheduled(
            MEETING,
            COUNCIL,
            List.of(new MeetingDay(LATER, null, null)),
            new Venue(null, null),
            null));
    add(new MeetingCancelled(MEETING, COUNCIL, "For få saker"));
    add(
        new NoticeSent(
            MEETING,
            COUNCIL,
            DAY,
            DAY.minusDays(1),
            true,
            List.of(new NumberedCase(CASE, new CaseNumber(2024, 7)))));
    add(
        new AttendanceRecorded(
            MEETING,
            COUNCIL,
            LATER,
            List.of(
                new Attendance(
                    AttendeeRole.DEPUTY,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    PERSON,
                    NFU,
                    HAMAR,
                    APPOINTMENT,
                    FORMER_APPOINTMENT,
                    ANOTHER_PERSON,
                    List.of(CASE),
                    EXPERTISE))),
        new AttendanceRecorded(
            MEETING,
            COUNCIL,
            LATER,
            List.of(
                new Attendance(
                    AttendeeRole.MEMBER,
                    Presence.APOLOGY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of()))));
    add(new MinutesKept(MEETING, COUNCIL, MINUTES));
    add(new MeetingClosed(MEETING, COUNCIL, LATER));
  }

  private void cases() {
    var details =
        new CaseDetails(
            CaseKind.MINUTES_APPROVAL,
            "Godkjenning av referat",
            "Referat",
            Side.USER,
            List.of(new Presenter(PERSON, FFO, HAMAR, "Leder")),
            List.of("Referat fra 26. februar"),
            new Confidentiality("Offentleglova § 23", LATER),
            MINUTES);
    var leastDetails =
        new CaseDetails(
            CaseKind.ADVICE,
            "Ventetid på telefon",
            null,
            Side.NAV,
            List.of(new Presenter(PERSON, null, null, null)),
            List.of(),
            null,
            null);
    add(
        new CaseProposed(MEETING, COUNCIL, CASE, details, DAY, true),
        new CaseProposed(MEETING, COUNCIL, CASE, leastDetails, null, null));
    add(
        new CompetenceWeighed(
            MEETING, COUNCIL, CASE, CompetenceOutcome.EXPERTISE_TO_BE_INVITED, "NKS inviteres"),
        new CompetenceWeighed(MEETING, COUNCIL, CASE, CompetenceOutcome.SUFFICIENT, null));
    add(
        new CaseWithdrawn(MEETING, COUNCIL, CASE, "Løst på annen måte"),
        new CaseWithdrawn(MEETING, COUNCIL, CASE, null));
    add(
        new CasePostponed(MEETING, COUNCIL, CASE, NEXT_MEETING, "Tiden gikk"),
        new CasePostponed(MEETING, COUNCIL, CASE, NEXT_MEETING, null));
    add(
        new PostponedCaseTakenOver(
            NEXT_MEETING, COUNCIL, CASE, details, new CaseNumber(2024, 107), MEETING),
        new PostponedCaseTakenOver(NEXT_MEETING, COUNCIL, CASE, leastDetails, null, MEETING));
    add(new AgendaApproved(MEETING, COUNCIL, List.of(CASE), APPOINTMENT, PERSON, DAY));
    add(
        new DeliberationRecorded(
            MEETING,
            COUNCIL,
            CASE,
            "Utvalget ble orientert.\nFlere spørsmål.",
            OutcomeKind.NOTED,
            "Tatt til orientering"));
    add(new CaseReleased(MEETING, COUNCIL, CASE, LATER));
    add(new CaseNumbersTaken(COUNCIL, 2024, MEETING, 7, 11));
  }

  private void followUps() {
    add(
        new FollowUpAdded(
            MEETING,
            COUNCIL,
            FOLLOW_UP,
            CASE,
            "Svare utvalget",
            new Owner(HAMAR, FFO, PERSON),
            LATER),
        new FollowUpAdded(
            MEETING,
            COUNCIL,
            FOLLOW_UP,
            null,
            "Svare utvalget",
            new Owner(null, null, null),
            LATER));
    add(
        new FollowUpReassigned(
            MEETING, COUNCIL, FOLLOW_UP, new Owner(STANGE, NFU, ANOTHER_PERSON), LATER),
        new FollowUpReassigned(MEETING, COUNCIL, FOLLOW_UP, new Owner(null, null, null), LATER));
    add(
        new FollowUpCompleted(MEETING, COUNCIL, FOLLOW_UP, "Svart i brev", LATER),
        new FollowUpCompleted(MEETING, COUNCIL, FOLLOW_UP, null, LATER));
  }

  private void minutes() {
    add(
        new MinutesDrafted(
            MINUTES, COUNCIL, MEETING, PERSON, "Møtet ble holdt på Hamar og på Teams."),
        new MinutesDrafted(MINUTES, COUNCIL, MEETING, PERSON, null));
    add(
        new MinutesRevised(MINUTES, COUNCIL, "Møtet ble holdt på Hamar."),
        new MinutesRevised(MINUTES, COUNCIL, null));
    add(new MinutesSigned(MINUTES, COUNCIL, "Hamar", LATER));
    add(new MinutesCirculated(MINUTES, COUNCIL, LATER, LATER.plusDays(14)));
    add(
        new RemarkMade(
            MINUTES,
            COUNCIL,
            REMARK,
            PERSON,
            FFO,
            personal("Jeg var til stede"),
            "Vi var til stede",
            LATER),
        new RemarkMade(MINUTES, COUNCIL, REMARK, null, null, null, null, LATER));
    add(
        new MinutesApproved(MINUTES, COUNCIL, NEXT_MEETING, CASE, true, LATER),
        new MinutesApproved(MINUTES, COUNCIL, null, null, false, LATER));
    add(new MinutesCorrected(MINUTES, COUNCIL, "Skal være 5. juni", "Feil dato", LATER));
    add(new MinutesSentToCounty(MINUTES, COUNCIL, INNLANDET, LATER));
    add(
        new MinutesPublished(
            MINUTES, COUNCIL, URI.create("https://www.example.no/referat/1"), LATER));
    add(new PublicationWithdrawn(MINUTES, COUNCIL, "Fortrolig sak", LATER));
  }

  private void consultations() {
    var organisation = new Consulted(FFO, null);
    var nobodyTold = new Consulted(null, null);
    add(
        new ConsultationOpened(
            CONSULTATION,
            INNLANDET,
            COUNCIL,
            "Organisering av brukermedvirkning",
            "Hvordan bør brukerutvalgene organiseres?",
            List.of("Framlegg fra utvalget"),
            List.of(new Consulted(FFO, COUNCIL)),
            LATER,
            MEETING,
            DAY),
        new ConsultationOpened(
            CONSULTATION,
            INNLANDET,
            null,
            "Organisering av brukermedvirkning",
            "Hvordan bør brukerutvalgene organiseres?",
            List.of(),
            List.of(nobodyTold),
            LATER,
            null,
            DAY));
    add(new DeadlineExtended(CONSULTATION, INNLANDET, LATER, "Påsken kom imellom"));
    add(
        new ConsultationAnswered(
            CONSULTATION,
            INNLANDET,
            new Consulted(FFO, COUNCIL),
            "Vi ønsker lokale utvalg.",
            List.of(new MemberAnswer(NFU, "Utvalgene må være tilgjengelige for alle.")),
            true,
            LATER),
        new ConsultationAnswered(
            CONSULTATION,
            INNLANDET,
            nobodyTold,
            "Vi ønsker lokale utvalg.",
            List.of(new MemberAnswer(NFU, null)),
            false,
            LATER));
    add(
        new ConsultationReminded(
            CONSULTATION, INNLANDET, List.of(new Consulted(FFO, COUNCIL)), LATER),
        new ConsultationReminded(CONSULTATION, INNLANDET, List.of(nobodyTold), LATER));
    add(
        new ConsultationClosed(
            CONSULTATION, INNLANDET, List.of(new Consulted(FFO, COUNCIL)), LATER),
        new ConsultationClosed(CONSULTATION, INNLANDET, List.of(), LATER));
    add(
        new ConsultationSummarised(
            CONSULTATION, INNLANDET, "Alle ønsker lokale utvalg.", MEETING, CASE, LATER));
  }

  private void expertise() {
    add(
        new ExpertiseRequested(
            EXPERTISE,
            HAMAR,
            "Erfaring med synshemming på arbeidsplassen",
            new Purpose(COUNCIL, MEETING, CASE, "Universell utforming"),
            List.of(FFO),
            LATER,
            DAY),
        new ExpertiseRequested(
            EXPERTISE,
            HAMAR,
            "Erfaring med synshemming på arbeidsplassen",
            new Purpose(null, null, null, null),
            List.of(FFO),
            LATER,
            DAY));
    add(
        new RepresentativeOffered(EXPERTISE, HAMAR, FFO, PERSON, LATER),
        new RepresentativeOffered(EXPERTISE, HAMAR, FFO, null, LATER));
    add(
        new ExpertiseDeclined(EXPERTISE, HAMAR, FFO, "Ingen har tid", LATER),
        new ExpertiseDeclined(EXPERTISE, HAMAR, FFO, null, LATER));
    add(new RepresentativeChosen(EXPERTISE, HAMAR, FFO, PERSON, LATER));
    add(
        new ExpertiseRequestClosed(EXPERTISE, HAMAR, false, "Ingen kunne", LATER),
        new ExpertiseRequestClosed(EXPERTISE, HAMAR, true, null, LATER));
  }

  private void audit() {
    var id = UUID.fromString("0d000000-0000-7000-8000-000000000001");
    add(
        new CommandRefused(
            id,
            "AppointMember",
            COUNCIL.toString(),
            COUNCIL,
            "council.terms-in-a-row-within-mandate",
            "/from"),
        new CommandRefused(id, "RegisterUnit", "0403", null, "platform.id-is-free", null));
  }
}
