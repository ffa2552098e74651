package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.RunningService.json;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO_MEMBER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.JUNE;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.MARCH;
import static no.nav.medvirkning.query.meetings.Innlandet2024.PAPER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.SAFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.about;
import static no.nav.medvirkning.query.meetings.Innlandet2024.theCouncil;
import static no.nav.medvirkning.query.meetings.Innlandet2024.theJuneMeeting;
import static no.nav.medvirkning.query.meetings.Innlandet2024.theMarchMeeting;
import static no.nav.medvirkning.query.meetings.Innlandet2024.theMinutes;
import static no.nav.medvirkning.query.tasks.Dialogue2024.CANARY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.PAPER_TO_JUNE;
import static no.nav.medvirkning.query.tasks.Dialogue2024.TO_COUNTY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.UPWARD;
import static no.nav.medvirkning.query.tasks.Dialogue2024.VOLUNTEER;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES_KEY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.assessed;
import static no.nav.medvirkning.query.tasks.Dialogue2024.consulted;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.feedback;
import static no.nav.medvirkning.query.tasks.Dialogue2024.interest;
import static no.nav.medvirkning.query.tasks.Dialogue2024.of;
import static no.nav.medvirkning.query.tasks.Dialogue2024.referred;
import static no.nav.medvirkning.query.tasks.Dialogue2024.registered;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.query.councilstatus.CouncilStories;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What goes on between offices, county and organisations in the spring of 2024, read over HTTP on
/// 14 May.
class DialogueOverHttpTest {

  private static final LocalDate TODAY = day("2024-05-14");

  private static final UnitNumber OSLO = new UnitNumber("0300");

  /// Closed in April; Kongsvinger answers for what it had.
  private static final UnitNumber GRUE = new UnitNumber("0423");

  private static final CouncilId LOCAL = CouncilId.of("11110000-0000-7000-8000-000000000002");
  private static final FeedbackKey FROM_THE_COUNCIL = key(2, COUNTY, "2024-03-20");
  private static final FeedbackKey OF_GRUE = key(3, GRUE, "2024-04-02");
  private static final FeedbackKey ELSEWHERE = key(4, OSLO, "2024-03-20");
  private static final MeasureId MEASURE = MeasureId.of("99990000-0000-7000-8000-000000000091");
  private static final CaseId RAISED = CaseId.of("77770000-0000-7000-8000-000000000051");
  private static final MeetingId LOCAL_MEETING =
      MeetingId.of("22220000-0000-7000-8000-000000000077");
  private static final ActivityId PANEL = ActivityId.of("12340000-0000-7000-8000-000000000001");
  private static final ActivityId SURVEY = ActivityId.of("12340000-0000-7000-8000-000000000003");
  private static final FindingId QUEUE = FindingId.of("12340000-0000-7000-8000-000000000002");
  private static final ExpertiseRequestId SIGHT =
      ExpertiseRequestId.of("56780000-0000-7000-8000-000000000001");
  private static final ExpertiseRequestId HEARING =
      ExpertiseRequestId.of("56780000-0000-7000-8000-000000000002");
  private static final VolunteerId ERASED = VolunteerId.of("cccc0000-0000-7000-8000-000000000002");
  private static final VolunteerId OF_THE_COUNTY =
      VolunteerId.of("cccc0000-0000-7000-8000-000000000003");

  private static final CaseId SECRET = CaseId.of("77770000-0000-7000-8000-000000000052");

  private static RunningService service;
  private static String token;

  private static FeedbackKey key(int n, UnitNumber unit, String receivedOn) {
    return new FeedbackKey(feedback(n), unit, day(receivedOn));
  }

  @BeforeAll
  static void theSpringOf2024() {
    service = RunningService.on(TODAY);
    service.given(
        new UnitRegistered(COUNTY, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null),
        new UnitRegistered(KONGSVINGER, "Nav Kongsvinger", UnitType.OFFICE, COUNTY, null),
        new UnitRegistered(GRUE, "Nav Grue", UnitType.OFFICE, COUNTY, null),
        new UnitClosed(GRUE, day("2024-04-30"), List.of(KONGSVINGER)),
        organisation(FFO, "FFO"),
        organisation(SAFO, "SAFO"),
        new PersonRegistered(
            FFO_MEMBER,
            COUNTY,
            new Personal(FFO_MEMBER, "FFO-representant 1"),
            null,
            null,
            null,
            null));
    service.given(theCouncils());
    service.given(theFeedback());
    service.given(
        referred(),
        new FeedbackReferred(WAITING_TIMES_KEY, TO_COUNTY, COUNTY, day("2024-04-02")),
        consulted(of(FFO), of(SAFO), of(LOCAL)),
        new ConsultationAnswered(
            PAPER_TO_JUNE,
            COUNTY,
            of(FFO),
            "Felles sekretariat",
            List.of(),
            false,
            day("2024-05-10")));
    service.given(theActivities());
    token =
        service.given(
            requested(SIGHT, "2024-05-01"),
            requested(HEARING, "2024-06-01"),
            new RepresentativeOffered(HEARING, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-08")),
            interest(VOLUNTEER, KONGSVINGER, "2024-05-02"),
            interest(ERASED, KONGSVINGER, "2023-10-02"),
            new VolunteerErased(ERASED, KONGSVINGER, Cause.KEPT_LONG_ENOUGH, day("2024-04-03")),
            interest(OF_THE_COUNTY, COUNTY, "2024-05-03"));
  }

  private static DomainEvent[] theCouncils() {
    var events = new ArrayList<DomainEvent>();
    events.add(council(COUNCIL, "Brukerutvalget i Innlandet", CouncilLevel.COUNTY, COUNTY));
    events.add(council(LOCAL, "Brukerutvalget i Kongsvinger", CouncilLevel.LOCAL, KONGSVINGER));
    events.add(
        new MandateAdopted(
            COUNCIL,
            1,
            CouncilStories.mandate(
                CouncilStories.seats("ffo", FFO, 1, 0), CouncilStories.seats("safo", SAFO, 2, 0)),
            day("2022-01-01"),
            day("2022-01-01")));
    events.addAll(List.of(theCouncil()));
    events.addAll(List.of(theMarchMeeting()));
    events.addAll(List.of(theMinutes()));
    events.addAll(List.of(theJuneMeeting()));
    events.add(
        new MeetingScheduled(
            LOCAL_MEETING,
            LOCAL,
            List.of(new MeetingDay(day("2024-05-02"), null, null)),
            new Venue("Kongsvinger", null)));
    return events.toArray(DomainEvent[]::new);
  }

  private static CouncilEstablished council(
      CouncilId id, String name, CouncilLevel level, UnitNumber unit) {
    var from = day("2020-01-01");
    return new CouncilEstablished(
        id, name, level, unit, List.of(new Coverage(unit, from, null)), null, from);
  }

  private static DomainEvent[] theFeedback() {
    var ffo = new Sender(null, FFO);
    return new DomainEvent[] {
      registered(),
      assessed(WAITING_TIMES_KEY, "2024-04-01"),
      new MeasurePlanned(
          WAITING_TIMES_KEY,
          MEASURE,
          AFeedback.words("Ring " + CANARY),
          new Owner(COUNTY, null, null),
          day("2024-05-13")),
      registered(FROM_THE_COUNCIL, ffo, AnswerChannel.MEETING, COUNCIL),
      registered(OF_GRUE, ffo, AnswerChannel.LETTER, null),
      registered(ELSEWHERE, ffo, AnswerChannel.LETTER, null),
      // The feedback tells of the case before the meeting does.
      new RaisedAsCase(FROM_THE_COUNCIL, COUNCIL, JUNE, RAISED),
      new CaseProposed(JUNE, COUNCIL, RAISED, about(CaseKind.ADVICE, "Ventetid", null), null, null)
    };
  }

  private static DomainEvent[] theActivities() {
    return new DomainEvent[] {
      new ActivityPlanned(
          PANEL,
          COUNTY,
          ActivityKind.USER_PANEL,
          "Brukerpanel",
          "Ventetid",
          List.of(day("2024-04-16")),
          COUNCIL,
          null),
      new ActivityHeld(
          PANEL,
          COUNTY,
          List.of(day("2024-04-16")),
          List.of(new Participants(UserGroup.YOUTH, 8), new Participants(UserGroup.RELATIVES, 3)),
          "Godt oppmøte"),
      new FindingRecorded(PANEL, COUNTY, QUEUE, "Lang kø"),
      new FindingBecameFeedback(PANEL, COUNTY, QUEUE, WAITING_TIMES),
      new ActivityPlanned(
          SURVEY,
          KONGSVINGER,
          ActivityKind.SURVEY,
          "Undersøkelse",
          "Telefon",
          List.of(day("2023-09-01")),
          null,
          "Kontoret har ikke utvalg")
    };
  }

  private static ExpertiseRequested requested(ExpertiseRequestId id, String neededBy) {
    return new ExpertiseRequested(
        id,
        KONGSVINGER,
        "Syn og skjermleser",
        new Purpose(null, null, null, "Ny selvbetjening"),
        List.of(FFO, SAFO),
        day(neededBy),
        day("2024-04-01"));
  }

  private static OrganisationRegistered organisation(OrganisationId id, String name) {
    return new OrganisationRegistered(id, name, null, OrganisationKind.OTHER, true);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  // ---- tasks

  @Test
  void theCountysTasksStandInOneListTheEarliestDueFirst() {
    var items = asCounty("/tasks?limit=200").get("items");

    assertThat(texts(items, "due")).isSorted();
    assertThat(texts(items, "id"))
        .contains(
            "feedback-to-acknowledge-" + feedback(2),
            "measure-due-" + MEASURE,
            "referral-to-answer-" + TO_COUNTY,
            "consultation-to-close-" + PAPER_TO_JUNE,
            "follow-up-due-" + PAPER,
            "agenda-to-approve-" + JUNE,
            "notice-to-send-" + JUNE,
            "minutes-to-approve-" + MARCH,
            "vacancy-to-fill-" + COUNCIL + "-safo-MEMBER-1",
            "volunteer-to-contact-" + OF_THE_COUNTY);
    assertThat(items.toString())
        .doesNotContain(ELSEWHERE.id().toString())
        .doesNotContain(WAITING_TIMES.toString() + "\",\"kind\":\"FEEDBACK");
  }

  @Test
  void theOfficesTasksAreItsOwnAndThoseOfTheOfficeItSucceeded() {
    var items = asOffice("/tasks?limit=200").get("items");

    assertThat(texts(items, "id"))
        .contains(
            "feedback-to-report-back-" + WAITING_TIMES,
            "measure-due-" + MEASURE,
            "feedback-to-acknowledge-" + OF_GRUE.id(),
            "meeting-to-record-" + LOCAL_MEETING,
            "consultation-to-answer-" + PAPER_TO_JUNE + "-" + LOCAL,
            "expertise-without-offer-" + SIGHT,
            "expertise-to-choose-" + HEARING,
            "volunteer-to-contact-" + VOLUNTEER)
        .doesNotContain(
            "expertise-without-offer-" + HEARING,
            "volunteer-to-contact-" + ERASED,
            "referral-to-answer-" + TO_COUNTY);
  }

  @Test
  void aTaskTellsWhatWhereAndUntilWhen() {
    var notice = task(asCounty("/tasks?kind=NOTICE_TO_SEND"), "notice-to-send-" + JUNE);

    // Two weeks before the June meeting by the mandate.
    assertThat(notice.get("due").asString()).isEqualTo("2024-05-22");
    assertThat(notice.get("overdue").asBoolean()).isFalse();
    assertThat(notice.get("link").asString()).isEqualTo("/meetings/" + JUNE);
    assertThat(notice.at("/unit/name").asString()).isEqualTo("Nav Innlandet");
    assertThat(notice.get("what").asString())
        .isEqualTo("Send innkalling til møtet i Brukerutvalget i Innlandet 5. juni 2024");
  }

  @Test
  void theDueDateIsTheThingsOwn() {
    var county = asCounty("/tasks?limit=200");
    assertThat(due(county, "feedback-to-acknowledge-" + feedback(2))).isEqualTo("2024-03-27");
    assertThat(due(county, "referral-to-answer-" + TO_COUNTY)).isEqualTo("2024-06-05");
    assertThat(due(county, "consultation-to-close-" + PAPER_TO_JUNE)).isEqualTo("2024-05-24");
    // Where the minutes are to be approved: the June meeting.
    assertThat(due(county, "minutes-to-approve-" + MARCH)).isEqualTo("2024-06-05");
    var office = asOffice("/tasks?limit=200");
    assertThat(due(office, "feedback-to-report-back-" + WAITING_TIMES)).isEqualTo("2024-05-19");
    assertThat(due(office, "volunteer-to-contact-" + VOLUNTEER)).isEqualTo("2024-05-16");
    assertThat(due(office, "meeting-to-record-" + LOCAL_MEETING)).isEqualTo("2024-05-09");
    assertThat(due(office, "expertise-without-offer-" + SIGHT)).isEqualTo("2024-05-01");
  }

  private static String due(JsonNode page, String id) {
    return task(page, id).get("due").asString();
  }

  @Test
  void theListIsToldInTheLanguageAskedFor() {
    var answer =
        service.get(
            service.county("0400"),
            "/tasks?kind=NOTICE_TO_SEND",
            "Consistency-Token",
            token,
            "Accept-Language",
            "en");

    assertThat(json(answer).at("/items/0/what").asString())
        .isEqualTo("Send the notice of the meeting of Brukerutvalget i Innlandet on 5 June 2024");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language");
  }

  @Test
  void theListIsNarrowedByKindOverdueAndUntil() {
    assertThat(texts(asCounty("/tasks?kind=MEASURE_DUE&kind=REFERRAL_TO_ANSWER"), "kind"))
        .containsExactly("MEASURE_DUE", "REFERRAL_TO_ANSWER");
    assertThat(texts(asCounty("/tasks?overdue=true&limit=200"), "due"))
        .isNotEmpty()
        .allSatisfy(due -> assertThat(day(due)).isBefore(TODAY));
    assertThat(texts(asCounty("/tasks?overdue=false&limit=200"), "due"))
        .isNotEmpty()
        .allSatisfy(due -> assertThat(day(due)).isAfterOrEqualTo(TODAY));
    assertThat(texts(asCounty("/tasks?until=2024-05-22&overdue=false&limit=200"), "due"))
        .contains("2024-05-22")
        .allSatisfy(due -> assertThat(day(due)).isBeforeOrEqualTo(day("2024-05-22")));
    assertThat(get(service.county("0400"), "/tasks?until=tomorrow").statusCode()).isEqualTo(400);
    assertThat(get(service.county("0400"), "/tasks?kind=CHORES").statusCode()).isEqualTo(400);
  }

  @Test
  void theListIsReadPageByPageWithNothingLostOrTwice() {
    var whole = texts(asCounty("/tasks?limit=200"), "id");
    var read = new ArrayList<String>();
    var page = asCounty("/tasks?limit=3");
    read.addAll(texts(page, "id"));
    while (page.hasNonNull("next")) {
      page = asCounty("/tasks?limit=3&cursor=" + page.get("next").asString());
      read.addAll(texts(page, "id"));
    }

    assertThat(read).isEqualTo(whole);
    assertThat(get(service.county("0400"), "/tasks?cursor=elsewhere").statusCode()).isEqualTo(400);
  }

  @Test
  void aCountyLooksAtAnOfficeBelowItButNotAtWhoVolunteeredThere() {
    var items = asCounty("/tasks?unit=" + KONGSVINGER + "&limit=200").get("items");

    assertThat(texts(items, "id"))
        .contains("feedback-to-report-back-" + WAITING_TIMES)
        .doesNotContain("volunteer-to-contact-" + VOLUNTEER, "referral-to-answer-" + TO_COUNTY);
  }

  @Test
  void aUnitOutOfReachIsNotFoundAndNeitherIsOneThatDoesNotExist() {
    assertThat(get(service.office("0402"), "/tasks?unit=0400").statusCode()).isEqualTo(404);
    assertThat(get(service.county("0400"), "/tasks?unit=0300").statusCode()).isEqualTo(404);
    assertThat(get(service.directorate(), "/tasks?unit=9999").statusCode()).isEqualTo(404);
    assertThat(get(service.directorate(), "/tasks?unit=0300").statusCode()).isEqualTo(200);
    assertThat(get(service.county("0400"), "/tasks.ics?unit=0300").statusCode()).isEqualTo(404);
  }

  @Test
  void theTasksAreACalendarWithNoOneInIt() throws Exception {
    var answer = get(service.office("0402"), "/tasks.ics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.getComponents("VEVENT"))
        .hasSize(asOffice("/tasks?limit=200").get("items").size());
    assertThat(answer.body().replace("\r\n ", ""))
        .contains("feedback-to-report-back-" + WAITING_TIMES + "@medvirkning.nav.no")
        .doesNotContain(CANARY, "kanari", "Lang ventetid", "representant 1");
    var tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(service.office("0402"), "/tasks.ics", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  // ---- referrals

  @Test
  void aReferralIsReadByBothPartiesWithNames() {
    for (var bearer : List.of(service.office("0402"), service.county("0400"))) {
      var referral = json(get(bearer, "/referrals/" + TO_COUNTY));
      assertThat(referral.at("/from/name").asString()).isEqualTo("Nav Kongsvinger");
      assertThat(referral.at("/to/name").asString()).isEqualTo("Nav Innlandet");
      assertThat(referral.at("/council/name").asString()).isEqualTo("Brukerutvalget i Innlandet");
      assertThat(referral.get("feedback").asString()).isEqualTo(WAITING_TIMES.toString());
      assertThat(referral.get("overdue").asBoolean()).isFalse();
    }
    assertThat(get(service.county("0300"), "/referrals/" + TO_COUNTY).statusCode()).isEqualTo(404);
    assertThat(texts(read(service.county("0300"), "/referrals"), "id")).isEmpty();
  }

  @Test
  void referralsAreFoundByPartyCouncilStateAndOverdue() {
    var it = TO_COUNTY.toString();
    assertThat(texts(asCounty("/referrals?from=0402"), "id")).containsExactly(it);
    assertThat(texts(asCounty("/referrals?from=0400"), "id")).isEmpty();
    assertThat(texts(asCounty("/referrals?to=0400"), "id")).containsExactly(it);
    assertThat(texts(asCounty("/referrals?council=" + COUNCIL), "id")).containsExactly(it);
    assertThat(texts(asCounty("/referrals?feedback=" + WAITING_TIMES), "id")).containsExactly(it);
    assertThat(texts(asCounty("/referrals?state=WAITING"), "id")).containsExactly(it);
    assertThat(texts(asCounty("/referrals?state=ANSWERED"), "id")).isEmpty();
    assertThat(texts(asCounty("/referrals?overdue=true"), "id")).isEmpty();
    assertThat(texts(asCounty("/referrals?overdue=false&sort=WISHED_BY"), "id"))
        .containsExactly(it);
    assertThat(get(service.county("0400"), "/referrals?ovrdue=true").statusCode()).isEqualTo(400);
  }

  // ---- consultations

  @Test
  void aConsultationTellsWhoWasAskedAndWhoAnswered() {
    var consultation = asCounty("/consultations/" + PAPER_TO_JUNE);

    assertThat(texts(consultation.get("responses"), "state"))
        .containsExactly("ANSWERED", "WAITING", "WAITING");
    assertThat(consultation.at("/responses/0/organisation/name").asString()).isEqualTo("FFO");
    assertThat(consultation.at("/responses/2/council/name").asString())
        .isEqualTo("Brukerutvalget i Kongsvinger");
    var listed = asCounty("/consultations").at("/items/0");
    assertThat(listed.get("asked").asInt()).isEqualTo(3);
    assertThat(listed.get("answered").asInt()).isEqualTo(1);
  }

  @Test
  void theHostOfACouncilThatIsAskedReadsItAndNoOneElseBelow() {
    assertThat(get(service.office("0402"), "/consultations/" + PAPER_TO_JUNE).statusCode())
        .isEqualTo(200);
    assertThat(texts(asOffice("/consultations"), "id")).containsExactly(PAPER_TO_JUNE.toString());
    assertThat(get(service.office("0300"), "/consultations/" + PAPER_TO_JUNE).statusCode())
        .isEqualTo(404);
    assertThat(texts(read(service.office("0300"), "/consultations"), "id")).isEmpty();
  }

  @Test
  void consultationsAreFoundByWhoAsksAndWhoIsAsked() {
    var it = PAPER_TO_JUNE.toString();
    assertThat(texts(asCounty("/consultations?unit=0400"), "id")).containsExactly(it);
    assertThat(texts(asCounty("/consultations?council=" + LOCAL), "id")).containsExactly(it);
    assertThat(texts(asCounty("/consultations?organisation=" + SAFO), "id")).containsExactly(it);
    assertThat(texts(asCounty("/consultations?organisation=" + PAPER_TO_JUNE), "id")).isEmpty();
    assertThat(texts(asCounty("/consultations?state=CLOSED"), "id")).isEmpty();
    assertThat(texts(asCounty("/consultations?overdue=true"), "id")).isEmpty();
    assertThat(texts(asCounty("/consultations?overdue=false&sort=OPENED"), "id"))
        .containsExactly(it);
  }

  // ---- activities

  @Test
  void anActivityTellsCountsFindingsAndWhereItIsAnchored() {
    var panel = asCounty("/activities/" + PANEL);

    assertThat(panel.get("inAll").asInt()).isEqualTo(11);
    assertThat(panel.at("/findings/0/feedback").asString()).isEqualTo(WAITING_TIMES.toString());
    assertThat(panel.at("/anchoring/state").asString()).isEqualTo("IN_COUNCIL");
    assertThat(panel.at("/anchoring/council/name").asString())
        .isEqualTo("Brukerutvalget i Innlandet");
    var survey = asCounty("/activities/" + SURVEY);
    assertThat(survey.at("/anchoring/state").asString()).isEqualTo("MISSING");
    assertThat(survey.at("/anchoring/council/id").asString()).isEqualTo(LOCAL.toString());
    assertThat(survey.at("/anchoring/reason").asString()).isEqualTo("Kontoret har ikke utvalg");
  }

  @Test
  void activitiesAreFoundByKindUnitCountyYearAndState() {
    assertThat(texts(asCounty("/activities"), "id"))
        .containsExactly(PANEL.toString(), SURVEY.toString());
    assertThat(texts(asCounty("/activities?kind=SURVEY"), "id")).containsExactly(SURVEY.toString());
    assertThat(texts(asCounty("/activities?unit=0400"), "id")).containsExactly(PANEL.toString());
    assertThat(texts(read(service.directorate(), "/activities?county=0400"), "id")).hasSize(2);
    assertThat(texts(read(service.directorate(), "/activities?county=0300"), "id")).isEmpty();
    assertThat(texts(asCounty("/activities?year=2024"), "id")).containsExactly(PANEL.toString());
    assertThat(texts(asCounty("/activities?state=PLANNED"), "id"))
        .containsExactly(SURVEY.toString());
    assertThat(texts(asCounty("/activities?council=" + COUNCIL), "id"))
        .containsExactly(PANEL.toString());
    assertThat(texts(asOffice("/activities"), "id")).containsExactly(SURVEY.toString());
    assertThat(get(service.county("0400"), "/activities?year=24").statusCode()).isEqualTo(400);
  }

  // ---- expertise requests

  @Test
  void anExpertiseRequestTellsWhatEachThatWasAskedHasSaid() {
    var hearing = asOffice("/expertise-requests/" + HEARING);

    assertThat(hearing.get("state").asString()).isEqualTo("OFFERED");
    assertThat(hearing.at("/organisations/0/organisation/name").asString()).isEqualTo("FFO");
    assertThat(hearing.at("/organisations/0/offers/0/person/id").asString())
        .isEqualTo(FFO_MEMBER.toString());
    assertThat(texts(asOffice("/expertise-requests"), "id"))
        .containsExactly(HEARING.toString(), SIGHT.toString());
    assertThat(texts(asOffice("/expertise-requests?overdue=true"), "id"))
        .containsExactly(SIGHT.toString());
    assertThat(texts(asCounty("/expertise-requests?unit=0402&state=OFFERED"), "id"))
        .containsExactly(HEARING.toString());
    assertThat(texts(asCounty("/expertise-requests?organisation=" + SAFO), "id")).hasSize(2);
    assertThat(texts(asCounty("/expertise-requests?council=" + COUNCIL), "id")).isEmpty();
    assertThat(get(service.county("0300"), "/expertise-requests/" + SIGHT).statusCode())
        .isEqualTo(404);
  }

  // ---- volunteers

  @Test
  void aVolunteerIsReadByTheUnitThatAnswersAndByNoOneElse() {
    var volunteer = asOffice("/volunteers/" + VOLUNTEER);
    assertThat(volunteer.get("name").asString()).isEqualTo(CANARY);

    assertThat(get(service.county("0400"), "/volunteers/" + VOLUNTEER).statusCode()).isEqualTo(404);
    assertThat(get(service.directorate(), "/volunteers/" + VOLUNTEER).statusCode()).isEqualTo(404);
    assertThat(texts(asCounty("/volunteers"), "id")).containsExactly(OF_THE_COUNTY.toString());
    assertThat(texts(read(service.directorate(), "/volunteers"), "id")).isEmpty();
    assertThat(texts(asOffice("/volunteers?state=NEW&unit=0402"), "id"))
        .containsExactly(VOLUNTEER.toString());
  }

  @Test
  void onceErasedNothingIsReadButThatSomeoneShowedInterest() {
    var erased = get(service.office("0402"), "/volunteers/" + ERASED);

    assertThat(erased.body()).doesNotContain("anari");
    assertThat(json(erased).at("/erased/cause").asString()).isEqualTo("KEPT_LONG_ENOUGH");
    assertThat(json(erased).get("on").asString()).isEqualTo("2023-10-02");
    assertThat(get(service.directorate(), "/audit?subject=" + ERASED).body())
        .contains(ERASED.toString())
        .doesNotContain("anari");
  }

  @Test
  void onceErasedNoViewHoldsAWordOfIt() {
    var database = service.bean(MongoDatabase.class);
    var stored = new ArrayList<String>();
    for (var collection : database.listCollectionNames()) {
      for (var document : database.getCollection(collection).find()) {
        stored.add(document.toJson());
      }
    }

    assertThat(stored)
        .anyMatch(document -> document.contains("kanari-" + VOLUNTEER))
        .noneMatch(document -> document.contains("kanari-" + ERASED));
  }

  // ---- council status, cases, audit

  @Test
  void theCouncilsStatusTellsWhatGoesOnBetweenItAndOthersToday() {
    var dialogue = asCounty("/councils/" + COUNCIL).get("dialogue");

    assertThat(dialogue.get("openFeedback").asInt()).isEqualTo(1);
    assertThat(dialogue.get("overdueFeedback").asInt()).isEqualTo(1);
    assertThat(dialogue.get("referralsWaiting").asInt()).isEqualTo(1);
    assertThat(dialogue.get("consultationsOpen").asInt()).isEqualTo(1);
    assertThat(dialogue.get("activitiesThisYear").asInt()).isEqualTo(1);
    assertThat(asCounty("/councils/" + LOCAL).at("/dialogue/consultationsAskedOfIt").asInt())
        .isEqualTo(1);
    assertThat(asCounty("/councils/" + COUNCIL + "?asOf=2024-04-01").hasNonNull("dialogue"))
        .isFalse();
  }

  @Test
  void aCaseNamesTheFeedbackThatItWasRaisedFrom() {
    var cases = asCounty("/councils/" + COUNCIL + "/cases?limit=200").get("items");

    var raised =
        StreamSupport.stream(cases.spliterator(), false)
            .filter(each -> each.get("id").asString().equals(RAISED.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(raised.at("/feedback/0").asString()).isEqualTo(feedback(2).toString());
    assertThat(cases.at("/0/feedback")).isEmpty();
  }

  @Test
  void aFeedbacksWholeThreadIsFollowedInTheHistoryByItsId() {
    var types = texts(read(service.directorate(), "/audit?subject=" + WAITING_TIMES), "type");

    assertThat(types)
        .contains(
            "feedback.FeedbackRegistered",
            "feedback.FeedbackAssessed",
            "feedback.MeasurePlanned",
            "referral.ReferralMade",
            "feedback.FeedbackReferred",
            "activity.FindingBecameFeedback")
        .doesNotContain("consultation.ConsultationOpened");
  }

  @Test
  void theHistoryIsFoundByTheNewThingsUnitsOrganisationsAndCouncils() {
    var directorate = service.directorate();
    assertThat(texts(read(directorate, "/audit?limit=200&unit=0402"), "type"))
        .contains("referral.ReferralMade", "volunteer.InterestShown", "feedback.MeasurePlanned");
    assertThat(texts(read(directorate, "/audit?limit=200&organisation=" + SAFO), "type"))
        .contains("consultation.ConsultationOpened", "expertise.ExpertiseRequested");
    assertThat(texts(read(directorate, "/audit?limit=200&council=" + LOCAL), "type"))
        .contains("consultation.ConsultationOpened");
    assertThat(texts(read(directorate, "/audit?limit=200&person=" + FFO_MEMBER), "type"))
        .contains("expertise.RepresentativeOffered");
  }

  /// In a service of its own, since it goes on.
  @Test
  void anAnswerToAReferralWaitsUntilItIsPassedOnAndAnErasedPersonLosesTheName() {
    try (var other = RunningService.on(day("2024-06-12"))) {
      other.given(
          new UnitRegistered(COUNTY, "Nav Innlandet", UnitType.COUNTY, null, null),
          new UnitRegistered(KONGSVINGER, "Nav Kongsvinger", UnitType.OFFICE, COUNTY, null),
          new PersonRegistered(
              FFO_MEMBER,
              COUNTY,
              new Personal(FFO_MEMBER, "FFO-representant 1"),
              null,
              null,
              null,
              null),
          registered(),
          assessed(WAITING_TIMES_KEY, "2024-04-01"),
          referred(),
          new FeedbackReferred(WAITING_TIMES_KEY, TO_COUNTY, COUNTY, day("2024-04-02")),
          new ReferralAnswered(TO_COUNTY, UPWARD, AFeedback.words("Ja"), day("2024-06-10")));
      var seen =
          other.given(
              new ReferralReturned(
                  WAITING_TIMES_KEY,
                  TO_COUNTY,
                  ReferralOutcome.ANSWERED,
                  AFeedback.words("Ja"),
                  day("2024-06-10")),
              requested(HEARING, "2024-06-20"),
              new RepresentativeOffered(HEARING, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-08")),
              new PersonErased(FFO_MEMBER));

      var office = other.office("0402");
      var tasks = json(other.get(office, "/tasks", "Consistency-Token", seen));
      assertThat(due(tasks, "answer-to-pass-on-" + TO_COUNTY)).isEqualTo("2024-05-19");
      assertThat(texts(json(other.get(other.county("0400"), "/tasks")), "kind"))
          .doesNotContain("REFERRAL_TO_ANSWER");
      assertThat(json(other.get(office, "/referrals/" + TO_COUNTY)).at("/answer/text").asString())
          .isEqualTo("Ja");
      // What was said of the referral alone belongs to the feedback's story.
      assertThat(
              texts(
                  json(other.get(other.directorate(), "/audit?subject=" + WAITING_TIMES)), "type"))
          .contains("referral.ReferralAnswered");
      assertThat(other.get(office, "/expertise-requests/" + HEARING).body())
          .contains(FFO_MEMBER.toString())
          .doesNotContain("FFO-representant 1");
    }
  }

  /// In a service of its own, since it goes on.
  @Test
  void aClosedConsultationWaitsToBeSummarisedAndIsWithheldAsTheCaseThatItGoesInto() {
    try (var other = RunningService.on(day("2024-05-28"))) {
      other.given(
          new UnitRegistered(COUNTY, "Nav Innlandet", UnitType.COUNTY, null, null),
          new UnitRegistered(KONGSVINGER, "Nav Kongsvinger", UnitType.OFFICE, COUNTY, null),
          council(COUNCIL, "Brukerutvalget i Innlandet", CouncilLevel.COUNTY, COUNTY),
          council(LOCAL, "Brukerutvalget i Kongsvinger", CouncilLevel.LOCAL, KONGSVINGER));
      other.given(theJuneMeeting());
      other.given(
          new CaseProposed(
              JUNE,
              COUNCIL,
              SECRET,
              about(CaseKind.ADVICE, "HEMMELIG tittel", new Confidentiality("offl. § 23", null)),
              null,
              null),
          consulted(of(FFO), of(LOCAL)));
      var closed = new ConsultationClosed(PAPER_TO_JUNE, COUNTY, List.of(), day("2024-05-27"));
      var county = other.county("0400");
      assertThat(waiting(other, county, closed)).as("nobody answered").isEmpty();

      var answered =
          new ConsultationAnswered(
              PAPER_TO_JUNE, COUNTY, of(LOCAL), "Ja", List.of(), false, day("2024-05-20"));
      assertThat(waiting(other, county, answered))
          .as("due at the meeting that the answers are for")
          .containsExactly("consultation-to-summarise-" + PAPER_TO_JUNE + " 2024-06-05");
      assertThat(waiting(other, other.office("0402"))).as("the county's alone").isEmpty();

      assertThat(
              waiting(
                  other,
                  county,
                  new ConsultationSummarised(
                      PAPER_TO_JUNE,
                      COUNTY,
                      "HEMMELIG oppsummering",
                      JUNE,
                      SECRET,
                      day("2024-05-28"))))
          .isEmpty();

      var path = "/consultations/" + PAPER_TO_JUNE;
      var asked = other.get(other.office("0402"), path);
      var seen = json(asked).get("summary");
      assertThat(asked.body()).doesNotContain("HEMMELIG", SECRET.toString());
      assertThat(seen.get("text").isNull()).isTrue();
      assertThat(seen.at("/into/title").asString()).isEqualTo("Orientering");
      assertThat(seen.at("/into/meeting").isNull()).isTrue();
      var asker = json(other.get(county, path)).get("summary");
      assertThat(asker.get("text").asString()).isEqualTo("HEMMELIG oppsummering");
      assertThat(asker.at("/into/id").asString()).isEqualTo(SECRET.toString());

      var released = other.given(new CaseReleased(JUNE, COUNCIL, SECRET, day("2024-05-28")));
      assertThat(
              json(other.get(other.office("0402"), path, "Consistency-Token", released))
                  .at("/summary/text")
                  .asString())
          .isEqualTo("HEMMELIG oppsummering");
    }
  }

  /// The consultations that wait for the caller once an event is seen.
  private static List<String> waiting(
      RunningService other, String bearer, DomainEvent... happened) {
    var path = "/tasks?kind=CONSULTATION_TO_SUMMARISE";
    var answer =
        happened.length == 0
            ? other.get(bearer, path)
            : other.get(bearer, path, "Consistency-Token", other.given(happened));
    return json(answer)
        .get("items")
        .valueStream()
        .map(item -> item.get("id").asString() + " " + item.get("due").asString())
        .toList();
  }

  // ---- all

  @Test
  void outOfReachAndMissingAreTheSame() {
    for (var path :
        List.of(
            "/referrals/" + TO_COUNTY,
            "/consultations/" + PAPER_TO_JUNE,
            "/activities/" + PANEL,
            "/expertise-requests/" + SIGHT,
            "/volunteers/" + VOLUNTEER)) {
      var outOfReach = get(service.county("0300"), path);
      var missing = get(service.county("0300"), path.substring(0, path.length() - 4) + "dead");
      assertThat(outOfReach.statusCode()).as(path).isEqualTo(404);
      assertThat(missing.statusCode()).as(path).isEqualTo(404);
      assertThat(json(outOfReach).get("code")).isEqualTo(json(missing).get("code"));
      assertThat(json(outOfReach).get("detail")).isEqualTo(json(missing).get("detail"));
    }
  }

  @Test
  void listsArePagedAndNotSentAgainUnchanged() {
    var first = get(service.directorate(), "/activities?limit=1");
    var next = json(first).get("next").asString();

    assertThat(
            texts(
                read(
                    service.directorate(),
                    "/activities?limit=1&cursor="
                        + URLEncoder.encode(next, StandardCharsets.UTF_8)),
                "id"))
        .containsExactly(SURVEY.toString());
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(
            service
                .get(service.directorate(), "/activities?limit=1", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
  }

  private static JsonNode asCounty(String path) {
    return read(service.county("0400"), path);
  }

  private static JsonNode asOffice(String path) {
    return read(service.office("0402"), path);
  }

  private static JsonNode read(String bearer, String path) {
    var answer = get(bearer, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static HttpResponse<String> get(String bearer, String path) {
    return service.get(bearer, path, "Consistency-Token", token);
  }

  private static JsonNode task(JsonNode page, String id) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .filter(each -> each.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + page));
  }

  private static List<String> texts(JsonNode page, String field) {
    var items = page.isArray() ? page : page.get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get(field).asString())
        .toList();
  }
}
