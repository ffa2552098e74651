package no.nav.medvirkning.query;

import static no.nav.medvirkning.query.RunningService.json;
import static no.nav.medvirkning.query.feedback.AFeedback.FFO;
import static no.nav.medvirkning.query.feedback.AFeedback.HAMAR;
import static no.nav.medvirkning.query.feedback.AFeedback.INNLANDET;
import static no.nav.medvirkning.query.feedback.AFeedback.LETTERS;
import static no.nav.medvirkning.query.feedback.AFeedback.QUEUES;
import static no.nav.medvirkning.query.feedback.AFeedback.SENDER;
import static no.nav.medvirkning.query.feedback.AFeedback.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Feedback to two offices and their county, as each of those who may read it does.
class FeedbackOverHttpTest {

  private static final LocalDate TODAY = LocalDate.now(EventContext.OSLO);
  private static final UnitNumber NARVIK = new UnitNumber("1805");
  private static final UnitNumber LOTEN = new UnitNumber("0404");
  private static final UnitNumber NORDLAND = new UnitNumber("1800");
  private static final CouncilId COUNCIL = CouncilId.of("11110000-0000-7000-8000-000000000001");
  private static final MeetingId MEETING = MeetingId.of("22220000-0000-7000-8000-000000000001");
  private static final CaseId SECRET = CaseId.of("77770000-0000-7000-8000-000000000001");
  private static final AFeedback ANSWERED = AFeedback.number(1, TODAY.minusDays(40));
  private static final AFeedback OVERDUE =
      AFeedback.number(2, TODAY.minusDays(20)).about(QUEUES).from(FFO);
  private static final AFeedback NEW = AFeedback.number(3, TODAY.minusDays(1)).about(LETTERS);
  private static final AFeedback SAME = AFeedback.number(4, TODAY.minusDays(2)).anonymous();
  private static final AFeedback FROM_SECRET =
      AFeedback.number(5, TODAY.minusDays(3))
          .to(NARVIK)
          .from(new FeedbackSource(FeedbackSource.Kind.CASE, COUNCIL, MEETING, SECRET, null, null));
  private static final AFeedback OF_CLOSED_OFFICE =
      AFeedback.number(6, TODAY.minusDays(400)).to(LOTEN);
  private static final AFeedback TO_BE_ERASED =
      AFeedback.number(7, TODAY.minusDays(5)).to(NORDLAND);

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void feedback() {
    service = new RunningService();
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(NORDLAND, "Nav Nordland", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(LOTEN, "Nav Løten", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(NARVIK, "Nav Narvik", UnitType.OFFICE, NORDLAND, null),
        new UnitClosed(LOTEN, TODAY.minusDays(100), List.of(HAMAR)),
        new PersonRegistered(
            SENDER, HAMAR, new Personal(SENDER, "Bruker 1"), null, null, null, null),
        new OrganisationRegistered(
            FFO, "Fellesorganisasjonen", "FFO", OrganisationKind.UMBRELLA, true),
        new ThemeAdded(WAITING, "Ventetid", TODAY.minusYears(1)),
        new ThemeAdded(QUEUES, "Køer", TODAY.minusYears(1)),
        new ThemeAdded(LETTERS, "Brev", TODAY.minusYears(1)),
        new ThemeMerged(QUEUES, WAITING, TODAY.minusDays(10)),
        new DeadlinesSet(HAMAR, new FeedbackDeadlines(3, 14, 30), TODAY),
        new DeadlinesSet(NARVIK, new FeedbackDeadlines(3, 14, 30), TODAY.plusDays(1)));
    var from = LocalDate.of(2024, 1, 1);
    service.given(
        new CouncilEstablished(
            COUNCIL,
            "Brukerutvalg Innlandet",
            CouncilLevel.COUNTY,
            INNLANDET,
            List.of(new Coverage(INNLANDET, from, null)),
            null,
            from),
        new MeetingScheduled(
            MEETING, COUNCIL, List.of(new MeetingDay(from, null, null)), new Venue("Hamar", null)),
        new CaseProposed(
            MEETING,
            COUNCIL,
            SECRET,
            new CaseDetails(
                CaseKind.ADVICE,
                "HEMMELIG tittel",
                "Åpen tittel",
                Side.USER,
                List.of(),
                List.of(),
                new Confidentiality("offl. § 23", null),
                null),
            null,
            null),
        new NoticeSent(
            MEETING,
            COUNCIL,
            from,
            from,
            false,
            List.of(new NumberedCase(SECRET, new CaseNumber(2024, 7)))));
    service.given(
        ANSWERED.registered(),
        ANSWERED.asked(TODAY.minusDays(39)),
        ANSWERED.replied(TODAY.minusDays(38)),
        ANSWERED.assessed(AssessmentOutcome.ACCEPTED, TODAY.minusDays(30)),
        ANSWERED.planned(TODAY.plusDays(30)),
        ANSWERED.completed(TODAY.minusDays(10)),
        ANSWERED.referred(TODAY.minusDays(25)),
        ANSWERED.referralMade(TODAY.minusDays(25)),
        ANSWERED.returned(TODAY.minusDays(15)),
        ANSWERED.answered(TODAY.minusDays(10)),
        new ReportedToCouncil(
            ANSWERED.key(),
            COUNCIL,
            MEETING,
            AFeedback.words("INTERNT til utvalget"),
            TODAY.minusDays(9)),
        OVERDUE.registered(INNLANDET, "Telefonkøen er lang."),
        NEW.registered(),
        SAME.registered(),
        SAME.duplicateOf(ANSWERED, TODAY.minusDays(1)),
        new DuplicateLinked(ANSWERED.key(), SAME.id(), true),
        OF_CLOSED_OFFICE.registered());
    token = service.given(FROM_SECRET.registered());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String hamar() {
    return service.office("0403");
  }

  private static HttpResponse<String> get(String caller, String path) {
    return service.get(caller, path, "Consistency-Token", token);
  }

  private static JsonNode list(String path) {
    return json(get(hamar(), path));
  }

  private static List<Integer> numbers(JsonNode list) {
    return StreamSupport.stream(list.get("items").spliterator(), false)
        .map(item -> Integer.parseInt(item.get("id").asString().substring(32)))
        .toList();
  }

  @Test
  void an_office_lists_what_came_to_it_newest_first_and_what_its_predecessor_left() {
    assertThat(numbers(list("/feedback"))).containsExactly(3, 4, 2, 1, 6);
    assertThat(numbers(json(get(service.county("0400"), "/feedback"))))
        .containsExactly(3, 4, 2, 1, 6);
    assertThat(numbers(json(get(service.office("1805"), "/feedback")))).containsExactly(5);
  }

  @Test
  void the_unit_that_took_it_in_reads_it_too() {
    assertThat(numbers(json(get(service.office("0400"), "/feedback")))).containsExactly(2);
  }

  @Test
  void a_list_is_filtered() {
    assertThat(numbers(list("/feedback?unit=0404"))).containsExactly(6);
    assertThat(numbers(list("/feedback?county=1800"))).isEmpty();
    assertThat(numbers(list("/feedback?county=0400&minAge=20"))).containsExactly(2, 1, 6);
    assertThat(numbers(list("/feedback?theme=" + WAITING))).containsExactly(4, 2, 1, 6);
    assertThat(numbers(list("/feedback?theme=" + QUEUES))).containsExactly(2);
    assertThat(numbers(list("/feedback?state=DUPLICATE&state=REPORTED_BACK")))
        .containsExactly(4, 1);
    assertThat(numbers(list("/feedback?overdue=true"))).containsExactly(2, 6);
    assertThat(numbers(list("/feedback?overdue=false"))).containsExactly(3, 4, 1);
    assertThat(numbers(list("/feedback?source=ORGANISATION"))).containsExactly(2);
    assertThat(numbers(list("/feedback?organisation=" + FFO))).containsExactly(2);
    assertThat(numbers(list("/feedback?referred=true"))).containsExactly(1);
    assertThat(numbers(list("/feedback?referred=false"))).containsExactly(3, 4, 2, 6);
    assertThat(numbers(list("/feedback?referredTo=0400"))).containsExactly(1);
    assertThat(get(hamar(), "/feedback?minAge=-1").statusCode()).isEqualTo(400);
    assertThat(get(hamar(), "/feedback?state=LOST").statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_due_first_stands_first_and_what_waits_for_nothing_last() {
    assertThat(numbers(list("/feedback?sort=DUE"))).containsExactly(6, 2, 3, 1, 4);
    assertThat(numbers(list("/feedback?sort=CHANGED"))).hasSize(5);
  }

  @Test
  void pages_follow_each_other_and_each_tells_the_counts_of_the_whole_filter() {
    var seen = new ArrayList<Integer>();
    String cursor = null;
    do {
      var page =
          list("/feedback?state=RECEIVED&limit=1" + (cursor == null ? "" : "&cursor=" + cursor));
      seen.addAll(numbers(page));
      assertThat(page.get("counts").get("RECEIVED").asInt()).isEqualTo(3);
      assertThat(page.get("counts").get("DUPLICATE").asInt()).as("of any state").isEqualTo(1);
      assertThat(page.get("counts").get("CLOSED").asInt()).isZero();
      cursor = page.get("next").isNull() ? null : page.get("next").asString();
    } while (cursor != null);
    assertThat(seen).containsExactly(3, 2, 6);
  }

  @Test
  void a_line_tells_age_what_is_due_and_whether_it_is_overdue() {
    var line = list("/feedback?organisation=" + FFO).get("items").get(0);

    assertThat(line.get("ageInDays").asInt()).isEqualTo(20);
    assertThat(line.get("next").get("step").asString()).isEqualTo("ACKNOWLEDGE");
    assertThat(line.get("next").get("due").asString()).isEqualTo(TODAY.minusDays(13).toString());
    assertThat(line.get("overdue").asBoolean()).isTrue();
    assertThat(line.get("excerpt").asString()).isEqualTo("Telefonkøen er lang.");
    assertThat(line.get("theme").get("name").asString()).isEqualTo("Køer");
    assertThat(line.get("mergedInto").get("name").asString()).isEqualTo("Ventetid");
    assertThat(line.get("sender").get("organisation").get("name").asString())
        .isEqualTo("Fellesorganisasjonen");
    assertThat(line.get("receivedBy").get("name").asString()).isEqualTo("Nav Innlandet");
  }

  @Test
  void the_thread_tells_all_that_was_said_and_done() {
    var thread = json(get(hamar(), "/feedback/" + ANSWERED.id()));

    assertThat(thread.get("state").asString()).isEqualTo("REPORTED_BACK");
    assertThat(thread.get("sender").get("person").get("name").asString()).isEqualTo("Bruker 1");
    assertThat(thread.get("text").get("text").asString()).contains("ventetid");
    assertThat(thread.get("questions").get(0).at("/question/text").asString()).contains("Når");
    assertThat(thread.get("replies").get(0).get("reply").get("text").asString())
        .isEqualTo("Om morgenen.");
    assertThat(thread.at("/assessment/reasons/text").asString()).isEqualTo("Til internt bruk");
    assertThat(thread.get("measures").get(0).at("/outcome/text").asString())
        .isEqualTo("Åpner klokka ni");
    assertThat(thread.get("measures").get(0).get("owner").get("unit").get("name").asString())
        .isEqualTo("Nav Hamar");
    assertThat(thread.get("toCouncil").get(0).get("council").get("name").asString())
        .isEqualTo("Brukerutvalg Innlandet");
    var referral = thread.get("referrals").get(0);
    assertThat(referral.get("to").get("name").asString()).isEqualTo("Nav Innlandet");
    assertThat(referral.at("/question/text").asString()).isEqualTo("Kan fylket hjelpe?");
    assertThat(referral.at("/answer/text").asString()).isEqualTo("Ja, til høsten.");
    assertThat(thread.get("duplicates").get(0).get("id").asString())
        .isEqualTo(SAME.id().toString());
  }

  @Test
  void a_duplicate_shows_what_became_of_its_original() {
    var thread = json(get(hamar(), "/feedback/" + SAME.id()));
    assertThat(thread.get("state").asString()).isEqualTo("DUPLICATE");
    assertThat(thread.get("original").get("state").asString()).isEqualTo("REPORTED_BACK");
    assertThat(thread.get("original").get("toSender").get(0).at("/answer/text").asString())
        .isEqualTo("Takk. Vi åpner tidligere.");

    var line = list("/feedback?state=DUPLICATE").get("items").get(0);
    assertThat(line.get("original").get("state").asString()).isEqualTo("REPORTED_BACK");
    assertThat(line.get("sender").get("anonymous").asBoolean()).isTrue();
  }

  @Test
  void the_code_of_the_receipt_is_for_those_who_hand_it_over() {
    var path = "/feedback/" + ANSWERED.id();

    assertThat(json(get(hamar(), path)).get("receipt").asString()).isEqualTo(ANSWERED.receipt());
    assertThat(json(get(service.county("0400"), path)).get("receipt").isNull()).isTrue();
    assertThat(json(get(service.directorate(), path)).get("receipt").isNull()).isTrue();
    assertThat(get(service.directorate(), "/feedback").body()).doesNotContain(ANSWERED.receipt());
  }

  @Test
  void a_confidential_case_shows_its_number_and_public_title_outside_the_councils_reach() {
    var path = "/feedback/" + FROM_SECRET.id();
    var outside = get(service.office("1805"), path);
    var seen = json(outside).get("source").get("fromCase");

    assertThat(outside.body()).doesNotContain("HEMMELIG", SECRET.toString(), MEETING.toString());
    assertThat(seen.get("number").asString()).isEqualTo("07/2024");
    assertThat(seen.get("title").asString()).isEqualTo("Åpen tittel");
    assertThat(
            json(get(service.directorate(), path))
                .get("source")
                .get("fromCase")
                .get("title")
                .asString())
        .isEqualTo("HEMMELIG tittel");
    for (var elsewhere :
        List.of(
            "/feedback",
            "/feedback/summary",
            "/referrals",
            "/consultations",
            "/activities",
            "/expertise-requests",
            "/tasks",
            "/tasks.ics",
            "/audit",
            "/audit?subject=" + FROM_SECRET.id(),
            "/meetings/" + MEETING,
            "/councils/" + COUNCIL,
            "/councils/" + COUNCIL + "/cases")) {
      assertThat(get(service.office("1805"), elsewhere).body())
          .as(elsewhere)
          .doesNotContain("HEMMELIG", "tittel", SECRET.toString(), "07/2024", "Brukerutvalg");
    }

    var released = service.given(new CaseReleased(MEETING, COUNCIL, SECRET, TODAY));
    assertThat(
            json(service.get(service.office("1805"), path, "Consistency-Token", released))
                .get("source")
                .get("fromCase")
                .get("title")
                .asString())
        .as("once it is released")
        .isEqualTo("HEMMELIG tittel");
  }

  @Test
  void a_receipt_is_read_without_a_login_in_plain_words() {
    var answer = receipt(ANSWERED, "nb");
    var receipt = json(answer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(receipt.get("addressee").asString()).isEqualTo("Nav Hamar");
    assertThat(receipt.get("receivedOn").asString()).isEqualTo(ANSWERED.receivedOn().toString());
    assertThat(receipt.get("state").get("text").asString())
        .isEqualTo("Innspillet er besvart. Svaret står her.");
    assertThat(receipt.get("answers").get(0).get("answer").asString())
        .isEqualTo("Takk. Vi åpner tidligere.");
    assertThat(receipt.get("measures").get(0).get("result").asString())
        .isEqualTo("Åpner klokka ni");
    assertThat(receipt.get("questions").get(0).get("question").asString()).contains("Når");
    assertThat(json(receipt(ANSWERED, "nn")).get("state").get("text").asString())
        .isEqualTo("Innspelet er svara på. Svaret står her.");
    assertThat(json(receipt(ANSWERED, "en")).get("state").get("text").asString())
        .startsWith("Your feedback has been answered.");
  }

  @Test
  void a_receipt_tells_neither_names_nor_notes_nor_where_it_came_from() {
    assertThat(receipt(ANSWERED, "nb").body())
        .doesNotContain(
            "Bruker 1",
            SENDER.toString(),
            "Til internt bruk",
            "INTERNT",
            "Brukerutvalg",
            "Kan fylket hjelpe?",
            "Ja, til høsten.",
            "Om morgenen.",
            "ventetid",
            ANSWERED.id().toString(),
            ANSWERED.receipt());
    assertThat(receipt(FROM_SECRET, "nb").body())
        .doesNotContain("HEMMELIG", "Åpen tittel", "07/2024", COUNCIL.toString());
  }

  @Test
  void the_receipt_of_a_duplicate_follows_the_original() {
    var receipt = json(receipt(SAME, "nb"));

    assertThat(receipt.get("duplicate").asBoolean()).isTrue();
    assertThat(receipt.get("state").get("code").asString()).isEqualTo("REPORTED_BACK");
    assertThat(receipt.get("answers").size()).isEqualTo(1);
    assertThat(receipt.get("measures").size()).isEqualTo(1);
    assertThat(receipt.get("receivedOn").asString()).isEqualTo(SAME.receivedOn().toString());
    assertThat(receipt.get("questions").size()).as("put to another sender").isZero();
  }

  @Test
  void a_code_that_is_none_finds_nothing_and_only_receipts_are_open() {
    for (var code :
        List.of(
            "ZZZZZZZZZZZZZZZZZZZZZZZZZZ", "x", "0123456789", "%24ne", ANSWERED.id().toString())) {
      assertThat(service.getWithoutToken("/feedback/receipt/" + code).statusCode())
          .as(code)
          .isEqualTo(404);
    }
    for (var path :
        List.of(
            "/feedback",
            "/feedback/" + ANSWERED.id(),
            "/feedback/summary",
            "/themes",
            "/feedback/receipt")) {
      assertThat(service.getWithoutToken(path).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(
            service
                .send("POST", service.directorate(), "/feedback/receipt/" + ANSWERED.receipt())
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void figures_are_those_of_the_unit_the_county_or_all_in_reach() {
    var from = "?from=" + TODAY.minusDays(500) + "&to=" + TODAY;
    var unit = json(get(hamar(), "/feedback/summary" + from + "&unit=0403"));
    var office = json(get(hamar(), "/feedback/summary" + from));
    var county = json(get(service.county("0400"), "/feedback/summary" + from + "&county=0400"));
    var nation = json(get(service.directorate(), "/feedback/summary" + from));

    assertThat(unit.get("received").asInt()).isEqualTo(4);
    assertThat(unit.get("scope").get("unit").get("name").asString()).isEqualTo("Nav Hamar");
    assertThat(office.get("received").asInt()).as("with its predecessor's").isEqualTo(5);
    assertThat(county.get("received").asInt()).isEqualTo(5);
    assertThat(nation.get("received").asInt()).isBetween(6, 7);
    assertThat(unit.get("duplicates").asInt()).isEqualTo(1);
    assertThat(unit.get("daysToAnswer").get("median").asInt()).isEqualTo(30);
    assertThat(unit.get("themes").get(0).get("theme").get("name").asString()).isEqualTo("Ventetid");
    assertThat(unit.get("themes").get(0).get("includes").size()).isEqualTo(2);
  }

  @Test
  void figures_out_of_reach_read_like_those_of_a_unit_that_is_missing() {
    assertThat(get(hamar(), "/feedback/summary?unit=1805").statusCode()).isEqualTo(404);
    assertThat(get(hamar(), "/feedback/summary?unit=9999").statusCode()).isEqualTo(404);
    assertThat(get(hamar(), "/feedback/summary?county=0400").statusCode()).isEqualTo(404);
    assertThat(get(service.directorate(), "/feedback/summary?unit=9999").statusCode())
        .isEqualTo(404);
    assertThat(get(hamar(), "/feedback/summary?unit=0403&county=0400").statusCode()).isEqualTo(400);
    assertThat(get(hamar(), "/feedback/summary?from=2024-02-01&to=2024-01-01").statusCode())
        .isEqualTo(400);
    assertThat(get(hamar(), "/feedback/summary?from=2010-01-01&to=2024-01-01").statusCode())
        .isEqualTo(400);
  }

  @Test
  void themes_stand_in_norwegian_order_and_tell_what_became_of_them() {
    var themes = json(get(hamar(), "/themes"));

    assertThat(themes.get("items").findValuesAsString("name"))
        .containsSubsequence("Brev", "Køer", "Ventetid");
    var merged = json(get(hamar(), "/themes?state=MERGED")).get("items");
    assertThat(merged.size()).isEqualTo(1);
    assertThat(merged.get(0).get("mergedInto").get("name").asString()).isEqualTo("Ventetid");
    assertThat(json(get(hamar(), "/themes?state=ACTIVE")).get("items").size()).isEqualTo(2);
    assertThat(json(get(hamar(), "/themes?state=RETIRED")).get("items").size()).isZero();
  }

  @Test
  void deadlines_are_those_in_force_today() {
    var deadlines = json(get(hamar(), "/deadlines"));

    assertThat(deadlines.get("national").get("deadlines").get("acknowledgeDays").asInt())
        .isEqualTo(7);
    assertThat(deadlines.get("national").get("from").isNull()).isTrue();
    assertThat(deadlines.get("units").size()).as("Narvik's hold from tomorrow").isEqualTo(1);
    assertThat(deadlines.get("units").get(0).get("unit").get("name").asString())
        .isEqualTo("Nav Hamar");
  }

  @Test
  void an_erased_sender_leaves_no_word_in_any_view() {
    var written =
        service.given(
            TO_BE_ERASED.registered(NORDLAND, "KANARIFUGL i teksten"),
            TO_BE_ERASED.replied("KANARIFUGL i svaret", TODAY));
    var path = "/feedback/" + TO_BE_ERASED.id();
    assertThat(service.get(service.directorate(), path, "Consistency-Token", written).body())
        .contains("KANARIFUGL i teksten", "KANARIFUGL i svaret");
    assertThat(views()).contains("KANARIFUGL");

    var redacted = service.given(TO_BE_ERASED.redacted("KANARIFUGL igjen"));
    assertThat(service.get(service.directorate(), path, "Consistency-Token", redacted).body())
        .contains("KANARIFUGL igjen")
        .doesNotContain("KANARIFUGL i teksten");
    assertThat(views()).doesNotContain("KANARIFUGL i teksten");

    var replacement = TO_BE_ERASED.redacted("").replacement().id();
    var erased =
        service.given(
            new SenderErased(
                TO_BE_ERASED.key(), List.of(replacement, TO_BE_ERASED.replyId()), null));
    var answer = service.get(service.directorate(), path, "Consistency-Token", erased);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("sender").get("erased").asBoolean()).isTrue();
    assertThat(answer.body()).doesNotContain("KANARIFUGL");
    assertThat(views()).doesNotContain("KANARIFUGL");
  }

  /// All documents of all collections, as text.
  private static String views() {
    var database = service.bean(MongoDatabase.class);
    var all = new StringBuilder();
    for (var name : database.listCollectionNames()) {
      database
          .getCollection(name, Document.class)
          .find()
          .forEach(each -> all.append(each.toJson()));
    }
    return all.toString();
  }

  private static HttpResponse<String> receipt(AFeedback feedback, String language) {
    get(service.directorate(), "/feedback/" + feedback.id());
    return service.getWithoutToken(
        "/feedback/receipt/" + feedback.receipt(), "Accept-Language", language);
  }

  /// Names of units and themes are read from memory: each rename must be seen with its own token.
  @Test
  void whoever_has_renamed_a_unit_or_a_theme_reads_the_new_name_at_once() {
    try (var own = new RunningService()) {
      own.given(
          new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null),
          new ThemeAdded(WAITING, "Ventetid", TODAY.minusYears(1)),
          NEW.about(WAITING).registered());
      for (var n = 1; n <= 20; n++) {
        var renamed =
            own.given(
                new UnitRenamed(HAMAR, "Nav Hamar " + n, TODAY),
                new ThemeRenamed(WAITING, "Ventetid " + n, TODAY));

        var one =
            json(
                own.get(own.office("0403"), "/feedback/" + NEW.id(), "Consistency-Token", renamed));

        assertThat(one.get("unit").get("name").asString()).isEqualTo("Nav Hamar " + n);
        assertThat(one.get("theme").get("name").asString()).isEqualTo("Ventetid " + n);
      }
    }
  }
}
