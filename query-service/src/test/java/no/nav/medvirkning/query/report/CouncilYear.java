package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.mandate;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.seats;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What happens to a council in a year, told in few words.
public final class CouncilYear {

  public static final String COUNTY = "0400";

  private CouncilYear() {}

  /// A county and three offices, of which the first hosts the council that serves those named.
  public static AYear aCouncilServing(String... offices) {
    var units = Stream.of(offices).map(UnitNumber::new).toArray(UnitNumber[]::new);
    return AYear.given(
        AYear.aCounty(COUNTY),
        AYear.anOffice("0402", COUNTY),
        AYear.anOffice("0403", COUNTY),
        AYear.anOffice("0404", COUNTY),
        established(COUNCIL, "Brukerutvalget", "2022-01-01", units),
        new MandateAdopted(
            COUNCIL,
            1,
            mandate(seats("ffo", FFO, 1, 0), seats("safo", SAFO, 1, 1)),
            day("2022-01-01"),
            day("2022-01-01")));
  }

  public static CoverageChanged nowServing(String from, String host, String... offices) {
    return new CoverageChanged(
        COUNCIL,
        new UnitNumber(host),
        Stream.of(offices)
            .map(unit -> new Coverage(new UnitNumber(unit), day(from), null))
            .toList(),
        null,
        day(from));
  }

  public static AppointmentEnded left(AppointmentId appointment, String on) {
    return new AppointmentEnded(COUNCIL, appointment, EndCause.RESIGNED, day(on), null);
  }

  public static AttendanceRecorded attendance(int meeting, String day, Attendance... lines) {
    return new AttendanceRecorded(meetingId(meeting), COUNCIL, day(day), List.of(lines));
  }

  public static Attendance member(AppointmentId appointment, int person, Presence presence) {
    return line(AttendeeRole.MEMBER, presence, person, null, appointment, null);
  }

  public static Attendance deputy(
      AppointmentId appointment, int person, AppointmentId standsInFor) {
    return deputy(appointment, person, standsInFor, Presence.PRESENT);
  }

  public static Attendance deputy(
      AppointmentId appointment, int person, AppointmentId standsInFor, Presence presence) {
    return line(AttendeeRole.DEPUTY, presence, person, null, appointment, standsInFor);
  }

  public static Attendance guest(int person) {
    return line(AttendeeRole.GUEST, Presence.PRESENT, person, null, null, null);
  }

  public static Attendance apologyOf(OrganisationId organisation) {
    return line(AttendeeRole.MEMBER, Presence.APOLOGY, null, organisation, null, null);
  }

  private static Attendance line(
      AttendeeRole role,
      Presence presence,
      @Nullable Integer person,
      @Nullable OrganisationId organisation,
      @Nullable AppointmentId appointment,
      @Nullable AppointmentId deputyFor) {
    return new Attendance(
        role,
        presence,
        presence == Presence.PRESENT ? AttendanceMode.IN_PERSON : null,
        person == null ? null : person(person),
        organisation,
        null,
        appointment,
        deputyFor,
        null,
        List.of());
  }

  public static CaseId caseId(int n) {
    return new CaseId(new UUID(0x7000, 0x8000_0000_0000_5000L + n));
  }

  public static CaseDetails details(CaseKind kind, Side by, boolean confidential) {
    return new CaseDetails(
        kind,
        "Sak",
        null,
        by,
        List.of(),
        List.of(),
        confidential ? new Confidentiality("fortrolig", null) : null,
        null);
  }

  /// A case that came in time, late, or for which that is not told.
  public static CaseProposed proposed(
      int meeting, int n, CaseKind kind, Side by, @Nullable Boolean late) {
    return new CaseProposed(
        meetingId(meeting), COUNCIL, caseId(n), details(kind, by, false), null, late);
  }

  public static DeliberationRecorded deliberated(int meeting, int n) {
    return new DeliberationRecorded(
        meetingId(meeting),
        COUNCIL,
        caseId(n),
        "Drøftet",
        OutcomeKind.NOTED,
        "Tatt til orientering");
  }

  public static DomainEvent[] events(DomainEvent[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray(DomainEvent[]::new);
  }
}
