package no.nav.medvirkning.query.meetings;

import static no.nav.medvirkning.query.RunningService.json;
import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// S2's spring as callers read it, over HTTP.
class RecordsOverHttpTest {

  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final CaseId MERGER = CaseId.of("77770000-0000-7000-8000-000000000012");
  private static final CouncilId LOCAL = CouncilId.of("11110000-0000-7000-8000-000000000002");
  private static final MeetingId LOCAL_MEETING =
      MeetingId.of("22220000-0000-7000-8000-000000000077");
  private static final String NOBODYS = "22220000-0000-7000-8000-0000000000ff";

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void theSpringOfInnlandet() {
    service = new RunningService();
    service.given(
        new UnitRegistered(COUNTY, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null),
        new UnitRegistered(KONGSVINGER, "Nav Kongsvinger", UnitType.OFFICE, COUNTY, null),
        organisation(FFO, "Funksjonshemmedes fellesorganisasjon"),
        new OrganisationRenamed(FFO, "FFO med nytt navn", LocalDate.of(2024, 5, 1)),
        organisation(SAFO, "Sámi ja SAFO"),
        organisation(NHO, "NHO Innlandet"),
        organisation(LO, "LO Innlandet"),
        organisation(MULTICULTURAL, "Flerkulturelt råd"),
        person(LEADER, "Leder av utvalget"),
        person(FFO_MEMBER, "FFO-representant 1"),
        person(SAFO_MEMBER, "SAFO-representant 1"),
        person(COMPANION, "Ledsager 1"),
        person(SECRETARY, "Sekretær Åse"),
        new CouncilEstablished(
            COUNCIL,
            "Brukerutvalget i Nav Innlandet",
            CouncilLevel.COUNTY,
            COUNTY,
            List.of(new Coverage(COUNTY, LocalDate.of(2020, 1, 1), null)),
            null,
            LocalDate.of(2020, 1, 1)));
    service.given(theLocalCouncil());
    service.given(theCouncil());
    service.given(theFebruaryMeeting());
    var march = theMarchMeeting();
    service.given(Arrays.copyOf(march, march.length - 1));
    service.given(
        new CaseProposed(
            MARCH,
            COUNCIL,
            MERGER,
            about(CaseKind.ADVICE, "Sammenslåing", new Confidentiality("upublisert", null)),
            LocalDate.of(2024, 2, 27),
            true),
        new NoticeSent(
            MARCH,
            COUNCIL,
            LocalDate.of(2024, 3, 6),
            LocalDate.of(2024, 3, 5),
            true,
            List.of(numbered(MERGER, 12))),
        said(MERGER, "Drøftet for lukkede dører", OutcomeKind.ADVICE_GIVEN, "Råd"),
        march[march.length - 1]);
    service.given(theMinutes());
    token = service.given(theJuneMeeting());
    token =
        service.given(
            new RemarkMade(
                MARCH_MINUTES,
                COUNCIL,
                RemarkId.of("99990000-0000-7000-8000-000000000001"),
                FFO_MEMBER,
                null,
                new Personal(FFO_MEMBER, "Jeg var på Teams dag 2"),
                null,
                LocalDate.of(2024, 4, 10)),
            new AppointmentEnded(
                COUNCIL, FFO_SEAT, EndCause.RESIGNED, LocalDate.of(2024, 4, 30), null),
            new MinutesPublished(
                MARCH_MINUTES,
                COUNCIL,
                URI.create("https://www.nav.no/referat/2024-03"),
                LocalDate.of(2024, 6, 10)));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void meetingsComeNewestFirstAndAreChosenByStateAndYear() {
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/meetings")))
        .containsExactly(JUNE.toString(), MARCH.toString(), FEBRUARY.toString());
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/meetings?state=HELD")))
        .containsExactly(MARCH.toString(), FEBRUARY.toString());
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/meetings?year=2023"))).isEmpty();
    var firstPage = asCounty("/councils/" + COUNCIL + "/meetings?limit=2");
    assertThat(
            ids(
                asCounty(
                    "/councils/"
                        + COUNCIL
                        + "/meetings?limit=2&cursor="
                        + firstPage.get("next").asString())))
        .containsExactly(FEBRUARY.toString());
  }

  @Test
  void aMeetingIsToldInFullWithNamesAsTheyWereThen() {
    var march = asCounty("/meetings/" + MARCH);

    assertThat(march.at("/council/name").asString()).isEqualTo("Brukerutvalget i Nav Innlandet");
    assertThat(march.at("/days/0/starts").asString()).startsWith("10:00");
    assertThat(march.at("/notice/late").asBoolean()).isTrue();
    assertThat(march.at("/cases/0/number").asString()).isEqualTo("07/2024");
    assertThat(march.at("/attendance/0/attendees/1/person/name").asString())
        .isEqualTo("FFO-representant 1");
    assertThat(march.at("/attendance/0/attendees/1/organisation/name").asString())
        .isEqualTo("Funksjonshemmedes fellesorganisasjon");
    assertThat(march.at("/attendance/0/attendees/3/companionOf/name").asString())
        .isEqualTo("SAFO-representant 1");
    assertThat(march.at("/previous/id").asString()).isEqualTo(FEBRUARY.toString());
    assertThat(march.at("/next/id").asString()).isEqualTo(JUNE.toString());
    assertThat(march.at("/followUps/0/state").asString()).isEqualTo("OVERDUE");
  }

  @Test
  void theJuneMeetingTellsThatItWasMovedFromMay() {
    var june = asCounty("/meetings/" + JUNE);

    assertThat(june.at("/days/0/date").asString()).isEqualTo("2024-06-05");
    assertThat(june.at("/moves/0/formerDays/0/date").asString()).isEqualTo("2024-05-15");
    assertThat(june.at("/next").isMissingNode() || june.at("/next").isNull()).isTrue();
  }

  @Test
  void casesComeByNumberWithTheMeetingWhereTheyAre() {
    var cases = asCounty("/councils/" + COUNCIL + "/cases?year=2024");

    assertThat(texts(cases, "number"))
        .containsExactly("07/2024", "08/2024", "09/2024", "10/2024", "11/2024", "12/2024");
    assertThat(cases.at("/items/0/meeting/id").asString()).isEqualTo(MARCH.toString());
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/cases?year=2023"))).isEmpty();
  }

  @Test
  void theCountyReadsItsConfidentialCasesInFull() {
    var cases = asCounty("/councils/" + COUNCIL + "/cases");

    assertThat(cases.at("/items/5/title").asString()).isEqualTo("Sammenslåing");
    assertThat(cases.at("/items/5/late").asBoolean()).isTrue();
    assertThat(cases.at("/items/0/late").isBoolean()).isFalse();
    assertThat(asCounty("/meetings/" + MARCH).at("/cases/5/late").asBoolean()).isTrue();
    assertThat(cases.at("/items/5/confidentiality/inForce").asBoolean()).isTrue();
    assertThat(cases.at("/items/5/deliberation/text").asString())
        .isEqualTo("Drøftet for lukkede dører");
  }

  /// A local council's confidential case: its office and the county above read it, another office
  /// does not know of it.
  @Test
  void theCountyAboveReadsALocalCouncilsConfidentialCaseAndAnotherOfficeDoesNot() {
    var path = "/meetings/" + LOCAL_MEETING;

    assertThat(asCounty(path).at("/cases/0/title").asString()).isEqualTo("Omorganisering");
    assertThat(get(service.office(KONGSVINGER.value()), path).body()).contains("Omorganisering");
    assertThat(get(service.office("0403"), path).statusCode()).isEqualTo(404);
    assertThat(get(service.office("0400"), path).statusCode()).isEqualTo(404);
  }

  @Test
  void followUpsComeByDueDateAndAreChosenByStateAndOwner() {
    var all = asCounty("/councils/" + COUNCIL + "/follow-ups");

    assertThat(ids(all)).containsExactly(NEXT_NOTICE.toString(), PAPER.toString());
    assertThat(all.at("/items/1/fromCase/number").asString()).isEqualTo("09/2024");
    assertThat(all.at("/items/0/owner/unit/name").asString()).isEqualTo("Nav Innlandet");
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/follow-ups?state=OVERDUE"))).hasSize(2);
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/follow-ups?state=OPEN"))).isEmpty();
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/follow-ups?state=DONE"))).isEmpty();
    assertThat(ids(asCounty("/councils/" + COUNCIL + "/follow-ups?owner=0400")))
        .containsExactly(NEXT_NOTICE.toString());
  }

  @Test
  void theMinutesNameEveryoneWhoWasThereThen() {
    var march = asCounty("/minutes/" + MARCH_MINUTES);

    assertThat(march.at("/state").asString()).isEqualTo("CIRCULATED");
    assertThat(march.at("/signature/place").asString()).isEqualTo("Stange");
    assertThat(march.at("/minutesTaker/name").asString()).isEqualTo("Sekretær Åse");
    assertThat(march.at("/participants/0/appointment/leading").asString()).isEqualTo("LEADER");
    assertThat(march.at("/participants/1/person/name").asString()).isEqualTo("FFO-representant 1");
    assertThat(march.at("/participants/1/appointment/seat").asString()).isEqualTo("ffo");
    assertThat(march.at("/participants/1/days/1/mode").asString()).isEqualTo("REMOTE");
    assertThat(march.at("/participants/4/days").size()).isEqualTo(1);
    assertThat(texts(march.at("/apologies"), "organisation", "name"))
        .containsExactly("NHO Innlandet", "LO Innlandet");
    assertThat(march.at("/presenters/0/unit/name").asString()).isEqualTo("Nav Kongsvinger");
    assertThat(march.at("/remarks/0/text").asString()).isEqualTo("Jeg var på Teams dag 2");
    assertThat(march.at("/previousMeeting/id").asString()).isEqualTo(FEBRUARY.toString());
    assertThat(march.at("/nextMeeting/id").asString()).isEqualTo(JUNE.toString());
  }

  @Test
  void februarysMinutesAreApprovedByCase08() {
    var february = asCounty("/minutes/" + FEBRUARY_MINUTES);

    assertThat(february.at("/approval/number").asString()).isEqualTo("08/2024");
    assertThat(february.at("/approval/inWriting").asBoolean()).isFalse();
    assertThat(february.at("/distribution/sentToCounty/county").asString()).isEqualTo("0400");
  }

  @Test
  void anyCallerReadsPublishedMinutesWithoutNamesAndWithoutTheConfidentialCase() {
    var answer = get(service.office("0300"), "/public/minutes/" + MARCH_MINUTES);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Sámi ja SAFO", "12/2024", "Orientering");
    assertThat(answer.body())
        .doesNotContain(
            "Sammenslåing",
            "lukkede dører",
            "representant",
            "Leder av utvalget",
            "Ledsager 1",
            "Åse");
  }

  @Test
  void publishedMinutesAreFoundByCouncilCountyAndYear() {
    assertThat(ids(asCounty("/public/minutes"))).contains(MARCH_MINUTES.toString());
    assertThat(ids(asCounty("/public/minutes?council=" + COUNCIL + "&county=0400&year=2024")))
        .contains(MARCH_MINUTES.toString());
    assertThat(ids(asCounty("/public/minutes?county=0300"))).isEmpty();
    assertThat(ids(asCounty("/public/minutes?year=2023"))).isEmpty();
    assertThat(ids(asCounty("/public/minutes?council=" + NOBODYS))).isEmpty();
  }

  @Test
  void theYearsPublishedMinutesArePagedWhileMeetingsComeToIt() {
    var october = publishedOf(1, LocalDate.of(2019, 10, 1));
    var september = publishedOf(2, LocalDate.of(2019, 9, 3));
    publishedOf(3, LocalDate.of(2020, 1, 7));
    var first = asCounty("/public/minutes?year=2019&limit=1");
    assertThat(ids(first)).containsExactly(october);

    var june = publishedOf(4, LocalDate.of(2019, 6, 4));
    var second =
        asCounty("/public/minutes?year=2019&limit=1&cursor=" + first.get("next").asString());
    assertThat(ids(second)).containsExactly(september);
    var third =
        asCounty("/public/minutes?year=2019&limit=1&cursor=" + second.get("next").asString());
    assertThat(ids(third)).containsExactly(june);
    assertThat(third.at("/next").isString()).isFalse();
  }

  /// Its minutes are published a month later.
  private static String publishedOf(int number, LocalDate day) {
    var meeting = MeetingId.of("2222000a-0000-7000-8000-%012d".formatted(number));
    var minutes = MinutesId.of("3333000a-0000-7000-8000-%012d".formatted(number));
    token =
        service.given(
            new MeetingScheduled(
                meeting,
                LOCAL,
                List.of(new MeetingDay(day, null, null)),
                new Venue("Kongsvinger", null)),
            new MinutesDrafted(minutes, LOCAL, meeting, SECRETARY, null),
            new MinutesPublished(
                minutes,
                LOCAL,
                URI.create("https://www.nav.no/referat/" + number),
                day.plusMonths(1)));
    return minutes.toString();
  }

  @Test
  void minutesWithdrawnFromPublicationAreGoneLikeMissingOnes() {
    token =
        service.given(
            new PublicationWithdrawn(
                FEBRUARY_MINUTES, COUNCIL, "Navn i teksten", LocalDate.of(2024, 4, 1)));

    var withdrawn = get(service.office("0300"), "/public/minutes/" + FEBRUARY_MINUTES);
    var missing = get(service.office("0300"), "/public/minutes/" + NOBODYS);
    assertThat(withdrawn.statusCode()).isEqualTo(404);
    assertThat(json(withdrawn).get("code")).isEqualTo(json(missing).get("code"));
    assertThat(ids(asCounty("/public/minutes"))).doesNotContain(FEBRUARY_MINUTES.toString());
  }

  @Test
  void outOfReachAndMissingAreTheSame() {
    for (var path :
        List.of(
            "/councils/" + COUNCIL + "/meetings",
            "/councils/" + COUNCIL + "/cases",
            "/councils/" + COUNCIL + "/follow-ups",
            "/councils/" + COUNCIL + "/calendar.ics",
            "/meetings/" + MARCH,
            "/minutes/" + MARCH_MINUTES)) {
      var outOfReach = get(service.county("0300"), path);
      var missing =
          get(
              service.county("0300"),
              path.replaceAll(
                  "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", NOBODYS));
      assertThat(outOfReach.statusCode()).as(path).isEqualTo(404);
      assertThat(missing.statusCode()).as(path).isEqualTo(404);
      assertThat(json(outOfReach).get("code")).isEqualTo(json(missing).get("code"));
      assertThat(json(outOfReach).get("detail")).isEqualTo(json(missing).get("detail"));
      assertThat(get(service.directorate(), path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void theCalendarIsServedAsOneAndNotSentAgainUnchanged() {
    var first = get(service.county("0400"), "/councils/" + COUNCIL + "/calendar.ics");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    assertThat(first.body()).contains("BEGIN:VCALENDAR", "Gjøvik").doesNotContain("Sammenslåing");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again =
        service.get(
            service.county("0400"), "/councils/" + COUNCIL + "/calendar.ics", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void anErasedPersonStaysInTheMinutesWithoutAName() {
    var other = PersonId.of("55550000-0000-7000-8000-000000000005");
    service.given(person(other, "Medlem dag 1"));
    token = service.given(new PersonErased(other));

    var march = asCounty("/minutes/" + MARCH_MINUTES);

    assertThat(march.at("/participants/4/person/id").asString()).isEqualTo(other.toString());
    assertThat(march.at("/participants/4/organisation/name").asString())
        .isEqualTo("Flerkulturelt råd");
    assertThat(march.toString()).doesNotContain("Medlem dag 1");
  }

  @Test
  void noMeetingIsToComeAfterTheCouncilsEnd() {
    var later = MeetingId.of("22220000-0000-7000-8000-000000000099");
    token =
        service.given(
            new MeetingScheduled(
                later,
                LOCAL,
                List.of(new MeetingDay(LocalDate.of(2024, 6, 19), null, null)),
                new Venue("Kongsvinger", null)));
    assertThat(asCounty("/meetings/" + LOCAL_MEETING).at("/next/id").asString())
        .isEqualTo(later.toString());
    assertThat(get(service.county("0400"), "/councils/" + LOCAL + "/calendar.ics").body())
        .doesNotContain("STATUS:CANCELLED");

    token = service.given(new CouncilDissolved(LOCAL, LocalDate.of(2024, 3, 31), "Slått sammen"));

    assertThat(asCounty("/meetings/" + LOCAL_MEETING).at("/next/id").isMissingNode()).isTrue();
    assertThat(get(service.county("0400"), "/councils/" + LOCAL + "/calendar.ics").body())
        .containsOnlyOnce("STATUS:CANCELLED");
  }

  private static DomainEvent[] theLocalCouncil() {
    var details = about(CaseKind.ADVICE, "Omorganisering", new Confidentiality("upublisert", null));
    return new DomainEvent[] {
      new CouncilEstablished(
          LOCAL,
          "Brukerutvalget i Nav Kongsvinger",
          CouncilLevel.LOCAL,
          KONGSVINGER,
          List.of(new Coverage(KONGSVINGER, LocalDate.of(2020, 1, 1), null)),
          null,
          LocalDate.of(2020, 1, 1)),
      new MeetingScheduled(
          LOCAL_MEETING,
          LOCAL,
          List.of(new MeetingDay(MARCH_19, null, null)),
          new Venue("Kongsvinger", null)),
      new CaseProposed(
          LOCAL_MEETING,
          LOCAL,
          CaseId.of("77770000-0000-7000-8000-000000000077"),
          details,
          null,
          null)
    };
  }

  private static JsonNode asCounty(String path) {
    var answer = get(service.county("0400"), path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static HttpResponse<String> get(String bearer, String path) {
    return service.get(bearer, path, "Consistency-Token", token);
  }

  private static List<String> ids(JsonNode page) {
    return texts(page, "id");
  }

  private static List<String> texts(JsonNode page, String... path) {
    var items = page.isArray() ? page : page.get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.at("/" + String.join("/", path)).asString())
        .toList();
  }

  private static OrganisationRegistered organisation(OrganisationId id, String name) {
    return new OrganisationRegistered(id, name, null, OrganisationKind.OTHER, true);
  }

  private static PersonRegistered person(PersonId id, String name) {
    return new PersonRegistered(
        id,
        COUNTY,
        new Personal(id, name),
        new Personal(id, "kontakt@example.no"),
        null,
        null,
        null);
  }
}
