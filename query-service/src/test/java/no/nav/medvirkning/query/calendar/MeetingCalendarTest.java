package no.nav.medvirkning.query.calendar;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

  private static final String COUNCIL_NAME = "Brukerutvalget i Nav Kárášjohka – Ŋáŋŋa, Ærø";
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final MeetingId OVER_DST = MeetingId.of("22220000-0000-7000-8000-000000000010");

  private final ViewSpecification<MeetingView> meetings =
      ViewSpecification.of(new MeetingProjection());

  private CouncilCard council =
      new CouncilCard(COUNCIL, COUNCIL_NAME, new UnitNumber("0400"), List.of(), null);

  @Test
  void aTwoDayMeetingIsTwoEventsWithTheirOwnHours() throws Exception {
    var events = events(read(theMarchMeeting(), MARCH));

    assertThat(events).hasSize(2);
    assertThat(starts(events.getFirst()))
        .isEqualTo(ZonedDateTime.of(2024, 3, 19, 10, 0, 0, 0, OSLO));
    assertThat(ends(events.getFirst())).isEqualTo(ZonedDateTime.of(2024, 3, 19, 17, 0, 0, 0, OSLO));
    assertThat(starts(events.getLast())).isEqualTo(ZonedDateTime.of(2024, 3, 20, 9, 0, 0, 0, OSLO));
    assertThat(value(events.getFirst(), "LOCATION")).isEqualTo("Hotell, Gjøvik / Teams");
    assertThat(value(events.getFirst(), "UID")).isEqualTo(MARCH + "-1@medvirkning.nav.no");
    assertThat(value(events.getLast(), "UID")).isEqualTo(MARCH + "-2@medvirkning.nav.no");
    assertThat(value(events.getFirst(), "STATUS")).isEqualTo("CONFIRMED");
  }

  @Test
  void theNameOfTheCouncilSurvivesWithAllItsLetters() throws Exception {
    var events = events(read(theMarchMeeting(), MARCH));

    assertThat(value(events.getFirst(), "SUMMARY")).isEqualTo("Møte i " + COUNCIL_NAME);
  }

  @Test
  void aMeetingWithoutHoursIsAllDayAndARescheduledOneKeepsItsUidWithAHigherSequence()
      throws Exception {
    var before =
        events(read(Stream.of(theJuneMeeting()).limit(1).toArray(DomainEvent[]::new), JUNE))
            .getFirst();
    meetings.given(theJuneMeeting()[1]);
    var after = events(read(new DomainEvent[0], JUNE)).getFirst();

    assertThat(value(before, "DTSTART")).isEqualTo("20240515");
    assertThat(value(before, "DTEND")).isEqualTo("20240516");
    assertThat(value(before, "SEQUENCE")).isEqualTo("0");
    assertThat(value(after, "DTSTART")).isEqualTo("20240605");
    assertThat(value(after, "SEQUENCE")).isEqualTo("1");
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
  }

  @Test
  void aCancelledMeetingStaysAsCancelledWithAHigherSequence() throws Exception {
    meetings.given(theJuneMeeting());
    var cancelled =
        events(read(new DomainEvent[] {new MeetingCancelled(JUNE, COUNCIL, "For få")}, JUNE))
            .getFirst();

    assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
  }

  @Test
  void aDayThatAReschedulingTookAwayIsToldAsCancelled() throws Exception {
    meetings.given(theMarchMeeting()[0]);
    var oneDay =
        new MeetingRescheduled(
            MARCH,
            COUNCIL,
            List.of(new MeetingDay(LocalDate.of(2024, 4, 2), LocalTime.of(9, 0), null)),
            new Venue(null, "Teams"),
            null);

    var events = events(read(new DomainEvent[] {oneDay}, MARCH));

    assertThat(events)
        .extracting(event -> value(event, "STATUS"))
        .containsExactly("CONFIRMED", "CANCELLED");
    assertThat(starts(events.getFirst())).isEqualTo(ZonedDateTime.of(2024, 4, 2, 9, 0, 0, 0, OSLO));
    assertThat(events.getFirst().getProperty("DTEND")).isEmpty();
    assertThat(starts(events.getLast())).isEqualTo(ZonedDateTime.of(2024, 3, 20, 9, 0, 0, 0, OSLO));
  }

  @Test
  void hoursStayWhatTheClockShowsOnBothSidesOfSummerTime() throws Exception {
    var scheduled =
        new MeetingScheduled(
            OVER_DST,
            COUNCIL,
            List.of(
                new MeetingDay(LocalDate.of(2024, 10, 26), LocalTime.of(9, 0), LocalTime.of(15, 0)),
                new MeetingDay(
                    LocalDate.of(2024, 10, 28), LocalTime.of(9, 0), LocalTime.of(15, 0))),
            new Venue("Hamar", null));

    var calendar = text(new DomainEvent[] {scheduled}, OVER_DST);
    var events = events(parse(calendar));

    assertThat(calendar)
        .contains(
            "DTSTART;TZID=Europe/Oslo:20241026T090000", "DTSTART;TZID=Europe/Oslo:20241028T090000")
        .contains("BEGIN:VTIMEZONE", "TZID:Europe/Oslo");
    assertThat(starts(events.getFirst()).toInstant())
        .isEqualTo(Instant.parse("2024-10-26T07:00:00Z"));
    assertThat(starts(events.getLast()).toInstant())
        .isEqualTo(Instant.parse("2024-10-28T08:00:00Z"));
  }

  @Test
  void nothingOfTheAgendaIsInTheCalendar() {
    meetings.given(theMarchMeeting());
    var secret =
        new CaseProposed(
            MARCH,
            COUNCIL,
            CaseId.of("77770000-0000-7000-8000-000000000012"),
            about(CaseKind.ADVICE, "Sammenslåing", new Confidentiality("upublisert", null)),
            null,
            null);

    assertThat(text(new DomainEvent[] {secret}, MARCH).replace("\r\n ", ""))
        .doesNotContain("Sammenslåing", "upublisert", "Diverse", "Orientering");
  }

  @Test
  void theCalendarIsValidAndTheSameWheneverItIsRead() throws Exception {
    meetings.given(theMarchMeeting()).given(theJuneMeeting());

    var calendar = read(new DomainEvent[0], MARCH, JUNE);

    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(text(new DomainEvent[0], MARCH, JUNE))
        .isEqualTo(text(new DomainEvent[0], MARCH, JUNE));
  }

  @Test
  void aMeetingPlannedForAfterTheCouncilsEndIsToldAsCancelledWithAHigherSequence()
      throws Exception {
    meetings.given(theMarchMeeting()).given(theJuneMeeting());
    council = council.dissolved(LocalDate.of(2024, 6, 4), Instant.parse("2034-06-04T08:00:00Z"));
    var events = events(read(new DomainEvent[0], MARCH, JUNE));

    assertThat(events)
        .extracting(event -> value(event, "STATUS"))
        .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
    assertThat(value(events.getLast(), "SEQUENCE")).isEqualTo("2");
    assertThat(value(events.getLast(), "LAST-MODIFIED")).isEqualTo("20340604T080000Z");
    assertThat(value(events.getFirst(), "SEQUENCE")).isEqualTo("0");
  }

  @Test
  void aMeetingOnTheCouncilsLastDayIsStillToCome() throws Exception {
    meetings.given(theJuneMeeting());
    council = council.dissolved(LocalDate.of(2024, 6, 5), Instant.parse("2034-06-04T08:00:00Z"));

    assertThat(value(events(read(new DomainEvent[0], JUNE)).getFirst(), "STATUS"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void aMeetingThatWasHeldStaysHeldWhateverDayTheCouncilEndedOn() throws Exception {
    meetings.given(theMarchMeeting());
    council = council.dissolved(LocalDate.of(2024, 1, 1), Instant.parse("2034-06-04T08:00:00Z"));

    assertThat(events(read(new DomainEvent[0], MARCH)))
        .extracting(event -> value(event, "STATUS"))
        .containsExactly("CONFIRMED", "CONFIRMED");
  }

  private Calendar read(DomainEvent[] events, MeetingId... which) throws Exception {
    return parse(text(events, which));
  }

  private String text(DomainEvent[] events, MeetingId... which) {
    meetings.given(events);
    return MeetingCalendar.of(
        council, Stream.of(which).map(id -> meetings.view(id).orElseThrow()).toList());
  }

  private static Calendar parse(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents("VEVENT");
  }

  private static ZonedDateTime starts(VEvent event) {
    return event
        .<DtStart<ZonedDateTime>>getProperty("DTSTART")
        .orElseThrow()
        .getDate()
        .withZoneSameInstant(OSLO);
  }

  private static ZonedDateTime ends(VEvent event) {
    return event
        .<DtEnd<ZonedDateTime>>getProperty("DTEND")
        .orElseThrow()
        .getDate()
        .withZoneSameInstant(OSLO);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
