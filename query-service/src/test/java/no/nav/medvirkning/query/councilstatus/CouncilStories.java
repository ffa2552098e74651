package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Councils to tell stories about, with fixed ids and dates.
public final class CouncilStories {

  public static final CouncilId COUNCIL = CouncilId.of("00000000-0000-7000-8000-000000000001");
  public static final CouncilId NARVIK = CouncilId.of("00000000-0000-7000-8000-000000000002");
  public static final CouncilId SENTRUM = CouncilId.of("00000000-0000-7000-8000-000000000003");

  public static final UnitNumber INNLANDET = new UnitNumber("0400");
  public static final UnitNumber NARVIK_OFFICE = new UnitNumber("1805");

  public static final OrganisationId FFO = organisation(1);
  public static final OrganisationId SAFO = organisation(2);
  public static final OrganisationId KS = organisation(3);

  public static final AppointmentId FFO_SEAT = appointment(1);
  public static final AppointmentId SAFO_SEAT = appointment(2);
  public static final AppointmentId SAFO_DEPUTY = appointment(3);

  private CouncilStories() {}

  public static OrganisationId organisation(int n) {
    return new OrganisationId(new UUID(0x7000, 0x8000_0000_0000_1000L + n));
  }

  public static AppointmentId appointment(int n) {
    return new AppointmentId(new UUID(0x7000, 0x8000_0000_0000_2000L + n));
  }

  public static PersonId person(int n) {
    return new PersonId(new UUID(0x7000, 0x8000_0000_0000_3000L + n));
  }

  public static MeetingId meetingId(int n) {
    return new MeetingId(new UUID(0x7000, 0x8000_0000_0000_4000L + n));
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /// S4's standard, with the seats given: two years, three terms in a row, four meetings a year,
  /// two weeks' notice.
  public static Mandate mandate(SeatAllocation... seats) {
    return new Mandate(
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
        0,
        List.of(seats));
  }

  public static SeatAllocation seats(
      String key, OrganisationId organisation, int members, int deputies) {
    return new SeatAllocation(key, Side.USER, organisation, null, members, deputies);
  }

  public static CouncilEstablished established(
      CouncilId council, String name, String on, UnitNumber... units) {
    return new CouncilEstablished(
        council,
        name,
        CouncilLevel.LOCAL,
        units[0],
        List.of(units).stream().map(unit -> new Coverage(unit, day(on), null)).toList(),
        null,
        day(on));
  }

  public static MemberAppointed appointed(
      CouncilId council,
      AppointmentId id,
      int person,
      String seat,
      OrganisationId organisation,
      String from,
      String to) {
    return appointed(council, id, person, SeatRole.MEMBER, seat, organisation, null, from, to);
  }

  public static MemberAppointed appointed(
      CouncilId council,
      AppointmentId id,
      int person,
      SeatRole role,
      String seat,
      OrganisationId organisation,
      @Nullable AppointmentId replaces,
      String from,
      String to) {
    return new MemberAppointed(
        council,
        id,
        person(person),
        role,
        seat,
        Side.USER,
        organisation,
        null,
        replaces,
        1,
        day(from),
        day(to));
  }

  public static MeetingScheduled scheduled(CouncilId council, int n, String... days) {
    return new MeetingScheduled(
        meetingId(n),
        council,
        List.of(days).stream().map(date -> new MeetingDay(day(date), null, null)).toList(),
        new Venue("Hamar", null));
  }

  public static AttendanceRecorded attended(CouncilId council, int n, String day) {
    return new AttendanceRecorded(
        meetingId(n),
        council,
        day(day),
        List.of(
            new Attendance(
                AttendeeRole.MEMBER,
                Presence.PRESENT,
                AttendanceMode.IN_PERSON,
                person(1),
                FFO,
                null,
                FFO_SEAT,
                null,
                null,
                List.of())));
  }

  public static MeetingClosed closed(CouncilId council, int n, String on) {
    return new MeetingClosed(meetingId(n), council, day(on));
  }

  public static DomainEvent[] held(CouncilId council, int n, String on) {
    return new DomainEvent[] {
      scheduled(council, n, on), attended(council, n, on), closed(council, n, on)
    };
  }

  /// Established in 2022; FFO has a member who leads, SAFO a member and a deputy; terms run through
  /// 2023–2024.
  public static DomainEvent[] anActiveCouncil() {
    return new DomainEvent[] {
      established(COUNCIL, "Brukerutvalget i Innlandet", "2022-01-01", INNLANDET),
      new MandateAdopted(
          COUNCIL,
          1,
          mandate(seats("ffo", FFO, 1, 0), seats("safo", SAFO, 1, 1)),
          day("2022-01-01"),
          day("2022-01-01")),
      appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"),
      appointed(COUNCIL, SAFO_SEAT, 2, "safo", SAFO, "2023-01-01", "2024-12-31"),
      appointed(
          COUNCIL, SAFO_DEPUTY, 3, SeatRole.DEPUTY, "safo", SAFO, null, "2023-01-01", "2024-12-31"),
      new LeaderChosen(COUNCIL, LeaderRole.LEADER, FFO_SEAT, day("2024-01-01"), day("2024-12-31"))
    };
  }

  /// S2: founded in October 2007 with 14 members from 11 organisations, at work through 2018,
  /// silent after that without anyone saying so, started anew with a meeting in August 2021.
  public static DomainEvent[] theNarvikCouncil() {
    var story = new ArrayList<DomainEvent>();
    story.add(established(NARVIK, "Brukerutvalget i Nav Narvik", "2007-10-01", NARVIK_OFFICE));
    var first = new ArrayList<SeatAllocation>();
    for (var n = 1; n <= 11; n++) {
      first.add(seats("org" + n, organisation(100 + n), n <= 3 ? 2 : 1, 0));
    }
    story.add(
        new MandateAdopted(
            NARVIK,
            1,
            mandate(first.toArray(SeatAllocation[]::new)),
            day("2007-10-01"),
            day("2007-10-01")));
    for (var n = 1; n <= 14; n++) {
      var organisation = n <= 11 ? n : n - 11;
      story.add(
          appointed(
              NARVIK,
              appointment(100 + n),
              100 + n,
              "org" + organisation,
              organisation(100 + organisation),
              "2007-10-01",
              "2018-12-31"));
    }
    story.addAll(List.of(held(NARVIK, 101, "2007-10-15")));
    story.addAll(List.of(held(NARVIK, 102, "2018-10-09")));
    story.add(scheduled(NARVIK, 103, "2019-03-12"));
    story.add(
        new NominationsInvited(
            NARVIK,
            List.of(organisation(101), organisation(102)),
            day("2021-03-01"),
            day("2021-05-01")));
    story.add(
        new MandateAdopted(
            NARVIK,
            2,
            mandate(seats("org1", organisation(101), 1, 0), seats("org2", organisation(102), 1, 0)),
            day("2021-08-01"),
            day("2021-08-01")));
    story.add(
        appointed(
            NARVIK, appointment(121), 121, "org1", organisation(101), "2021-08-01", "2023-07-31"));
    story.add(
        appointed(
            NARVIK, appointment(122), 122, "org2", organisation(102), "2021-08-01", "2023-07-31"));
    story.addAll(List.of(held(NARVIK, 104, "2021-08-24")));
    return story.toArray(DomainEvent[]::new);
  }
}
