package no.nav.medvirkning.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RowBreaker;
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
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/// Years of many councils, straight into the event store: units, organisations, members, and
/// meetings with cases, attendance, follow-ups and published minutes. The councils' lives run side
/// by side, as in the store of a country.
final class History {

  private static final int MEMBERS = 10;
  private static final int CASES = 6;
  private static final int MEETINGS = 8;
  private static final int EVENTS_OF_A_COUNCIL = 1 + 2 + 3 * MEMBERS + 1 + MEETINGS * 31;
  private static final int COUNTIES = 12;
  private static final int EVENTS_AT_ONCE = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 15);
  private static final OrganisationId ORGANISATION = new OrganisationId(id(1, 0, 0));

  private final EventStore store;
  private final int most;
  private final Map<String, Long> sequences = new HashMap<>();
  private final List<EventMessage<?>> waiting = new ArrayList<>();
  private int written;

  private History(EventStore store, int most) {
    this.store = store;
    this.most = most;
  }

  static void write(EventStore store, int events) {
    new History(store, events).write();
  }

  private void write() {
    append(
        new OrganisationRegistered(
            ORGANISATION, "Paraplyorganisasjonen", "PO", OrganisationKind.UMBRELLA, true));
    for (var county = 0; county < COUNTIES; county++) {
      append(
          new UnitRegistered(county(county), "Nav fylke " + county, UnitType.COUNTY, null, null));
    }
    var councils = most / EVENTS_OF_A_COUNCIL + 1;
    for (var council = 0; council < councils; council++) {
      establish(council);
    }
    for (var meeting = 0; meeting < MEETINGS; meeting++) {
      for (var council = 0; council < councils; council++) {
        meet(council, meeting);
      }
    }
    flush();
  }

  private void establish(int n) {
    var council = council(n);
    var host = new UnitNumber("%04d".formatted(2000 + n % 8000));
    var county = county(n % COUNTIES);
    if (n < 8000) {
      append(new UnitRegistered(host, "Nav kontor " + n, UnitType.OFFICE, county, null));
    }
    append(
        new CouncilEstablished(
            council,
            "Brukerutvalget ved Nav kontor " + n,
            CouncilLevel.LOCAL,
            host,
            List.of(new Coverage(host, FIRST_DAY, null)),
            null,
            FIRST_DAY));
    append(new MandateAdopted(council, 1, mandate(), FIRST_DAY, FIRST_DAY));
    for (var member = 0; member < MEMBERS; member++) {
      var person = person(n, member);
      append(
          new PersonRegistered(
              person,
              host,
              new Personal(person, "Medlem " + member + " i utvalg " + n),
              null,
              null,
              null,
              null));
      var nomination = new NominationId(id(4, n, member));
      append(
          new MemberNominated(
              council,
              nomination,
              person,
              SeatRole.MEMBER,
              "po",
              ORGANISATION,
              ORGANISATION,
              FIRST_DAY));
      append(
          new MemberAppointed(
              council,
              appointment(n, member),
              person,
              SeatRole.MEMBER,
              "po",
              Side.USER,
              ORGANISATION,
              nomination,
              null,
              1,
              FIRST_DAY,
              FIRST_DAY.plusYears(4)));
    }
    append(
        new LeaderChosen(
            council, LeaderRole.LEADER, appointment(n, 0), FIRST_DAY, FIRST_DAY.plusYears(4)));
  }

  private static Mandate mandate() {
    return new Mandate(
        Period.ofYears(4),
        2,
        Set.of(RowBreaker.GAP),
        Period.ofYears(4),
        null,
        Side.USER,
        4,
        14,
        21,
        true,
        0,
        List.of(new SeatAllocation("po", Side.USER, ORGANISATION, null, MEMBERS, 0)));
  }

  private void meet(int n, int number) {
    var council = council(n);
    var place = n * MEETINGS + number;
    var meeting = new MeetingId(id(6, place, 0));
    var day = FIRST_DAY.plusMonths(3L * (number + 1)).plusDays(n % 20);
    var cases = IntStream.range(0, CASES).mapToObj(i -> new CaseId(id(7, place, i))).toList();
    append(
        new MeetingScheduled(
            meeting,
            council,
            List.of(new MeetingDay(day, null, null)),
            new Venue("Møterommet", null)));
    for (var each : cases) {
      append(new CaseProposed(meeting, council, each, details(n), null, null));
      append(new CompetenceWeighed(meeting, council, each, CompetenceOutcome.SUFFICIENT, null));
    }
    append(
        new AgendaApproved(
            meeting, council, cases, appointment(n, 0), person(n, 0), day.minusDays(20)));
    var first = (number % 4) * CASES + 1;
    append(new CaseNumbersTaken(council, day.getYear(), meeting, first, first + CASES - 1));
    append(
        new NoticeSent(
            meeting,
            council,
            day.minusDays(18),
            day.minusDays(14),
            false,
            IntStream.range(0, CASES)
                .mapToObj(
                    i -> new NumberedCase(cases.get(i), new CaseNumber(day.getYear(), first + i)))
                .toList()));
    append(new AttendanceRecorded(meeting, council, day, attendance(n)));
    for (var each : cases) {
      append(
          new DeliberationRecorded(
              meeting,
              council,
              each,
              "Utvalget drøftet saken. ".repeat(10).strip(),
              OutcomeKind.ADVICE_GIVEN,
              "Utvalget gir råd om at saken følges opp."));
    }
    var followUp = new FollowUpId(id(8, place, 0));
    append(
        new FollowUpAdded(
            meeting,
            council,
            followUp,
            cases.getFirst(),
            "Undersøke saken nærmere",
            new Owner(null, ORGANISATION, null),
            day.plusMonths(1)));
    append(new FollowUpCompleted(meeting, council, followUp, "Undersøkt", day.plusDays(20)));
    var minutes = new MinutesId(id(9, place, 0));
    append(new MinutesKept(meeting, council, minutes));
    append(new MinutesDrafted(minutes, council, meeting, person(n, 1), "Leder ønsket velkommen."));
    append(new MeetingClosed(meeting, council, day));
    append(new MinutesSigned(minutes, council, "Kontoret", day.plusDays(3)));
    append(new MinutesCirculated(minutes, council, day.plusDays(4), day.plusDays(14)));
    append(new MinutesApproved(minutes, council, null, null, false, day.plusDays(20)));
    append(
        new MinutesPublished(
            minutes, council, URI.create("https://example.com/" + place), day.plusDays(21)));
  }

  private static CaseDetails details(int n) {
    return new CaseDetails(
        CaseKind.ADVICE,
        "Om møtet mellom brukeren og kontoret " + n,
        null,
        Side.USER,
        List.of(),
        List.of("Saksframlegg"),
        null,
        null);
  }

  private static List<Attendance> attendance(int n) {
    return IntStream.range(0, MEMBERS)
        .mapToObj(member ->
            new Attendance(
                AttendeeRole.MEMBER,
                Presence.PRESENT,
                AttendanceMode.IN_PERSON,
                person(n, member),
                ORGANISATION,
                null,
                appointment(n, member),
                null,
                null,
                List.of()))
        .toList();
  }

  private void append(DomainEvent event) {
    if (written == most) {
      return;
    }
    written++;
    var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
    waiting.add(
        new GenericDomainEventMessage<>("History", event.aggregateId(), sequence, event)
            .withMetaData(metadata(event).toMetaData()));
    if (waiting.size() == EVENTS_AT_ONCE) {
      flush();
    }
  }

  private EventMetadata metadata(DomainEvent event) {
    return new EventMetadata(
        "Z990001",
        Role.OFFICE,
        new UnitNumber("2000"),
        event.getClass().getSimpleName(),
        id(10, written, 0).toString(),
        id(11, written, 0).toString(),
        null,
        "0".repeat(64),
        null,
        null,
        null);
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      store.publish(List.copyOf(waiting));
      waiting.clear();
    }
  }

  private static UnitNumber county(int n) {
    return new UnitNumber("%02d00".formatted(n + 1));
  }

  private static CouncilId council(int n) {
    return new CouncilId(id(2, n, 0));
  }

  private static PersonId person(int council, int member) {
    return new PersonId(id(3, council, member));
  }

  private static AppointmentId appointment(int council, int member) {
    return new AppointmentId(id(5, council, member));
  }

  /// Always the same ids: version 8, as ids from another system.
  private static UUID id(int kind, int n, int part) {
    return new UUID(((long) kind << 32) | 0x8000L, 0x8000_0000_0000_0000L | ((long) n << 8) | part);
  }
}
