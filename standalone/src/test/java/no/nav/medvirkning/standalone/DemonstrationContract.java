package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the demonstration input must tell, in whatever store its events are kept: the stories of
/// Innlandet (S2), of Oslo Region Sentrum under S4's mandate, and of Narvik. All is asked of the
/// second start, whose views were built from the events.
interface DemonstrationContract {

  String INNLANDET = "/councils/04000000-0000-8000-80c1-000000000001";
  String SENTRUM = "/councils/03130000-0000-8000-80c1-000000000001";
  String NARVIK = "/councils/18050000-0000-8000-80c1-000000000001";
  String MARCH_MEETING = "/meetings/04000000-0000-8000-81a1-000000000002";
  String FEEDBACK = "/feedback/00000000-0000-8000-82b1-0000000000";
  String FEBRUARY_MINUTES = "04000000-0000-8000-81d1-000000000001";

  TwoStarts starts();

  private Instance instance() {
    return starts().again();
  }

  private JsonNode ask(String path) {
    return instance().json(path, instance().token("DIRECTORATE"));
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return nodes(array).stream().map(each -> each.at(pointer).asString("")).toList();
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  // ---- both starts

  @Test
  default void noCommandIsRefused() {
    assertThat(starts().output())
        .contains("Ready after", "Innlandet's council, to June 2024", "Narvik, 2007 to 2024")
        .doesNotContain("refused");
    assertThat(starts().output())
        .contains("/feedback/receipt/CB1RKET28TQ2E2FNEYD1YRM7MC", "\"addressee\" : \"Nav Narvik\"");
  }

  @Test
  default void aSecondStartPostsNothing() {
    assertThat(instance().output())
        .contains("The event store is not empty: nothing is posted.")
        .doesNotContain("Posting");
  }

  @Test
  default void aSecondStartAnswersTheSame() {
    assertThat(starts().answersAgain().keySet()).isEqualTo(starts().answers().keySet());
    starts()
        .answers()
        .forEach(
            (path, body) -> assertThat(starts().answersAgain().get(path)).as(path).isEqualTo(body));
  }

  @Test
  default void theAuditHistoryIsTheSameAsAPageAndAsAStream() {
    var lines =
        Instance.lines(String.valueOf(starts().answers().get("/audit application/x-ndjson")));
    assertThat(lines).hasSizeGreaterThan(1091);
    assertThat(texts(ask("/audit?limit=50").get("items"), "/eventId"))
        .isEqualTo(lines.stream().limit(50).map(line -> line.get("eventId").asString()).toList());
    assertThat(lines.stream().map(line -> line.get("position").asLong()).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  // ---- Innlandet

  @Test
  default void innlandetOn1June2024() {
    var council = ask(INNLANDET + "?asOf=2024-06-01");
    var seats = council.get("seats");
    var meetings = council.get("meetings");

    assertThat(council.at("/leadership/leader/name").asString())
        .isEqualTo("Representant 1 fra Rådet for personer med funksjonsnedsettelse");
    assertThat(council.at("/leadership/leader/until").asString()).isEqualTo("2025-01-31");
    assertThat(texts(seats.get("members"), "/name"))
        .hasSize(14)
        .contains("FFO-representant 1", "FFO-representant 2", "Nav Kontaktsenter-representant 1");
    assertThat(seats.get("vacancies")).isEmpty();
    assertThat(texts(seats.get("joining"), "/name")).containsExactly("KS-representant 1");
    assertThat(texts(seats.get("joining"), "/since")).containsExactly("2024-06-05");

    var asking = council.get("representationRequests");
    assertThat(texts(asking, "/since")).containsExactly("2024-03-15");
    assertThat(council.get("organisationNames").get(asking.at("/0/organisation").asString()))
        .hasToString("\"Velferdsalliansen EAPN Norway\"");

    assertThat(meetings.at("/lastHeld/to").asString()).isEqualTo("2024-03-20");
    assertThat(meetings.at("/next/from").asString()).isEqualTo("2024-06-05");
    assertThat(meetings.at("/next/notice").asString()).isEqualTo("2024-04-15");
    assertThat(meetings.get("silent").isNull()).isTrue();

    var open = council.get("open");
    assertThat(texts(open.get("minutesAwaitingApproval"), "/heldOn")).containsExactly("2024-03-19");
    assertThat(texts(open.get("followUps"), "/due"))
        .hasSize(7)
        .startsWith("2024-04-30", "2024-06-05");
  }

  @Test
  default void innlandetsNextMeetingWasMovedFromMay() {
    var next = ask("/meetings/04000000-0000-8000-81a1-000000000003");

    assertThat(next.at("/days/0/date").asString()).isEqualTo("2024-06-05");
    assertThat(next.at("/moves/0/formerDays/0/date").asString()).isEqualTo("2024-05-15");
    assertThat(next.at("/venue/place").asString()).contains("Triangelgården");
  }

  @Test
  default void innlandetHas15MembersOnceKsHasJoined() {
    assertThat(texts(ask(INNLANDET + "/members?asOf=2024-06-05").get("members"), "/name"))
        .hasSize(15)
        .contains("KS-representant 1");
    assertThat(texts(ask(INNLANDET + "/members?asOf=2024-06-04").get("members"), "/name"))
        .hasSize(14);
  }

  @Test
  default void theCasesOfMarchAreNumbered07To11() {
    var march =
        nodes(ask(INNLANDET + "/cases?year=2024").get("items")).stream()
            .filter(each ->
                each.at("/meeting/id").asString().equals("04000000-0000-8000-81a1-000000000002"))
            .map(each -> each.get("number").asString() + " " + each.get("title").asString())
            .toList();

    assertThat(march)
        .containsExactly(
            "07/2024 Åpning og gjennomgang av tema for møtet",
            "08/2024 Formell godkjenning av referat fra møtet 26. februar 2024",
            "09/2024 Hvordan få til best mulig brukermedvirkning på alle nivå i Nav i Innlandet?",
            "10/2024 Diverse",
            "11/2024 Avslutning");
  }

  @Test
  default void whoWasThereOnTheTwoDaysInMarch() {
    var days = ask(MARCH_MEETING).get("attendance");
    var first = days.get(0).get("attendees");
    var second = days.get(1).get("attendees");

    assertThat(texts(days, "/day")).containsExactly("2024-03-19", "2024-03-20");
    for (var day : List.of(first, second)) {
      var apologies = nodes(day).stream().filter(each -> is(each, "presence", "APOLOGY")).toList();
      assertThat(apologies)
          .extracting(each -> each.at("/organisation/name").asString())
          .containsExactly("NHO", "LO");
      assertThat(apologies).allMatch(each -> each.get("person").isNull());
      var companions = nodes(day).stream().filter(each -> is(each, "role", "COMPANION")).toList();
      assertThat(companions)
          .extracting(each -> each.at("/companionOf/name").asString())
          .containsExactly("SAFO-representant 2");
    }
    assertThat(presence(first, "Flerkulturelt råd-representant 1")).isEqualTo("PRESENT");
    assertThat(presence(second, "Flerkulturelt råd-representant 1")).isEqualTo("ABSENT");
    assertThat(nodes(first).stream().filter(each -> is(each, "role", "PRESENTER")))
        .extracting(each -> each.at("/person/name").asString())
        .contains("Leder av brukerutvalget i Nav Narvik", "Koordinator i SAFO Innlandet");
    assertThat(nodes(first).stream().filter(each -> is(each, "mode", "REMOTE"))).hasSize(8);
  }

  private static boolean is(JsonNode node, String field, String value) {
    return node.get(field).asString("").equals(value);
  }

  private static String presence(JsonNode attendees, String name) {
    return nodes(attendees).stream()
        .filter(each -> each.at("/person/name").asString("").equals(name))
        .map(each -> each.get("presence").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void februarysMinutesWereApprovedInCase08AndArePublic() {
    var minutes = ask("/minutes/" + FEBRUARY_MINUTES);

    assertThat(minutes.get("state").asString()).isEqualTo("APPROVED");
    assertThat(minutes.at("/approval/number").asString()).isEqualTo("08/2024");
    assertThat(minutes.at("/approval/on").asString()).isEqualTo("2024-03-19");
    assertThat(minutes.at("/approval/withRemarks").asBoolean()).isFalse();
    assertThat(texts(ask("/public/minutes").get("items"), "/id")).contains(FEBRUARY_MINUTES);
    assertThat(ask("/public/minutes/" + FEBRUARY_MINUTES).toString())
        .contains("2024-03-22")
        .doesNotContain("representant 1\"");
  }

  @Test
  default void marchsMinutesAreSignedOn5AprilAndNotPublicYet() {
    var minutes = ask("/minutes/04000000-0000-8000-81d1-000000000002");

    assertThat(minutes.get("state").asString()).isEqualTo("CIRCULATED");
    assertThat(minutes.at("/signature/on").asString()).isEqualTo("2024-04-05");
    assertThat(texts(ask("/public/minutes").get("items"), "/id"))
        .doesNotContain("04000000-0000-8000-81d1-000000000002");
  }

  // ---- Oslo Region Sentrum

  @Test
  default void fourOfficesShareOneCouncil() {
    var council = ask(SENTRUM + "?asOf=2018-06-01");

    assertThat(texts(council.get("units"), "")).containsExactly("0313", "0314", "0315", "0316");
    for (var unit : List.of("0313", "0314", "0315", "0316")) {
      assertThat(texts(ask("/councils?unit=" + unit).get("items"), "/host"))
          .containsExactly("0313");
    }
    var oslo =
        nodes(ask("/representation?asOf=2018-06-01").get("counties")).stream()
            .filter(county -> is(county, "county", "0300"))
            .toList();
    assertThat(oslo).extracting(county -> county.get("councils").asInt()).containsExactly(1);
  }

  @Test
  default void eachOfTheFourSeesItAndNoOtherOffice() {
    assertThat(instance().get(SENTRUM, instance().token("OFFICE", "0314")).statusCode())
        .isEqualTo(200);
    assertThat(instance().get(SENTRUM, instance().token("OFFICE", "0326")).statusCode())
        .isEqualTo(404);
    assertThat(instance().get(SENTRUM, instance().token("COUNTY", "0400")).statusCode())
        .isEqualTo(404);
  }

  @Test
  default void aDeputySteppedInForAMemberWhoSentAnApology() {
    var attendees =
        ask("/meetings/03130000-0000-8000-81a1-000000000002").at("/attendance/0/attendees");
    var member = "03130000-0000-8000-80e1-000000000003";

    assertThat(presence(attendees, "SAFO-representant 1")).isEqualTo("APOLOGY");
    assertThat(nodes(attendees).stream().filter(each -> is(each, "deputyFor", member)).toList())
        .extracting(
            each -> each.at("/person/name").asString() + " " + each.get("presence").asString())
        .containsExactly("SAFO-vararepresentant 1 PRESENT");
  }

  @Test
  default void aMemberWhoLeftWasReplacedForTheRestOfThePeriod() {
    var before = ask(SENTRUM + "/members?asOf=2018-10-31");
    var between = ask(SENTRUM + "/members?asOf=2018-11-15");
    var after = ask(SENTRUM + "/members?asOf=2018-12-01");

    assertThat(texts(before.get("members"), "/name")).contains("SAFO-representant 1");
    assertThat(texts(between.get("members"), "/name")).hasSize(8);
    assertThat(texts(between.get("vacancies"), "/seat")).containsExactly("safo");
    assertThat(texts(between.get("vacancies"), "/replacementAsked")).containsExactly("2018-11-01");
    assertThat(texts(after.get("members"), "/name"))
        .contains("SAFO-representant 2")
        .doesNotContain("SAFO-representant 1");
    assertThat(nodes(after.get("members")))
        .allMatch(each -> each.get("until").asString().equals("2019-08-31"));
  }

  @Test
  default void theLeaderWasExtendedToTheEndOfThePeriod() {
    assertThat(ask(SENTRUM + "?asOf=2018-06-01").at("/leadership/leader/until").asString())
        .isEqualTo("2018-08-31");
    assertThat(ask(SENTRUM + "?asOf=2018-10-01").at("/leadership/leader/until").asString())
        .isEqualTo("2019-08-31");
  }

  @Test
  default void thePeriodWasEvaluatedAndThenRenewed() {
    var council = SENTRUM.substring("/councils/".length());
    var evaluated = ask("/audit?command=EvaluatePeriod&council=" + council).get("items");

    assertThat(texts(evaluated, "/validOn")).containsExactly("2019-08-31");
    assertThat(texts(evaluated, "/content/evaluation").getFirst()).contains("åtte møter");
    var renewed = ask(SENTRUM + "/members?asOf=2019-09-01").get("members");
    assertThat(nodes(renewed).stream().filter(each -> each.get("termsInARow").asInt() == 2))
        .extracting(each -> each.get("name").asString())
        .contains("FFO-representant 1", "Velferdsalliansen-representant 1");
  }

  // ---- Narvik

  @Test
  default void narvikIn2008Had14UserMembersOf11Groups() {
    var users =
        nodes(ask(NARVIK + "/members?asOf=2008-06-01").get("members")).stream()
            .filter(member -> is(member, "side", "USER"))
            .toList();

    assertThat(users).hasSize(14);
    assertThat(new HashSet<>(users.stream().map(each -> each.get("seat").asString()).toList()))
        .hasSize(11);
  }

  @Test
  default void narvikFellSilent() {
    var council = ask(NARVIK + "?asOf=2019-12-31");

    assertThat(council.at("/meetings/silent/since").asString()).isEqualTo("2018-11-15");
    assertThat(council.at("/meetings/heldThisYear").asInt()).isZero();
    assertThat(council.at("/leadership/leader").isNull()).isTrue();
    assertThat(council.at("/leadership/withoutLeaderSince").asString()).isEqualTo("2019-10-01");
    assertThat(council.at("/seats/members")).isEmpty();
    assertThat(council.at("/seats/vacancies")).hasSize(15);
  }

  @Test
  default void narvikStartedAnew() {
    var council = ask(NARVIK + "?asOf=2024-03-01");

    assertThat(council.at("/meetings/silent").isNull()).isTrue();
    assertThat(council.at("/mandate/version").asInt()).isEqualTo(2);
    assertThat(council.at("/leadership/leader/name").asString())
        .isEqualTo("Leder av brukerutvalget i Nav Narvik");
    assertThat(council.at("/meetings/lastHeld/from").asString()).isEqualTo("2024-02-22");
  }

  // ---- what was said in case 09/2024, and what became of it

  @Test
  default void aQuestionOfSomeoneInGlamdalenGoesUpAndComesBack() {
    var feedback = ask(FEEDBACK + "13");

    assertThat(feedback.at("/unit/number").asString()).isEqualTo("0402");
    assertThat(feedback.at("/sender/person/name").asString())
        .isEqualTo("Brukerrepresentant i brukerutvalget i Nav i Glåmdalen");
    assertThat(feedback.at("/state").asString()).isEqualTo("CLOSED");
    assertThat(feedback.at("/referrals/0/to/number").asString()).isEqualTo("0400");
    assertThat(feedback.at("/referrals/0/outcome").asString()).isEqualTo("ANSWERED");
    assertThat(feedback.at("/referrals/0/answer/text").asString()).startsWith("Ja.");
    assertThat(feedback.at("/assessment/outcome").asString()).isEqualTo("ACCEPTED");
    assertThat(texts(feedback.get("toSender"), "/on")).containsExactly("2024-04-29");
  }

  @Test
  default void theSameThreadIsInTheAuditHistory() {
    var types =
        texts(
            ask("/audit?limit=200&subject=00000000-0000-8000-82b1-000000000013").get("items"),
            "/type");

    assertThat(types)
        .containsSubsequence("feedback.FeedbackRegistered", "feedback.FeedbackAcknowledged")
        .containsSubsequence(
            "feedback.FeedbackReferred",
            "referral.ReferralAccepted",
            "feedback.ReferralReturned",
            "feedback.FeedbackAssessed",
            "feedback.ReportedToSender",
            "feedback.FeedbackClosed")
        .contains("referral.ReferralMade", "referral.ReferralAnswered");
  }

  @Test
  default void theSenderReadsTheReceiptWithoutALogin() {
    var receipt = instance().getWithoutToken("/feedback/receipt/CB1RKET28TQ2E2FNEYD1YRM7MC");

    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
    var told = Instance.lines(receipt.body()).getFirst();
    assertThat(told.get("addressee").asString()).isEqualTo("Nav Narvik");
    assertThat(told.at("/state/code").asString()).isEqualTo("CLOSED");
    assertThat(texts(told.get("answers"), "/on")).containsExactly("2024-01-19");
    assertThat(texts(told.get("measures"), "/state")).containsExactly("COMPLETED");
    assertThat(receipt.body()).doesNotContain("brukerutvalg", "0400");
    assertThat(
            instance().getWithoutToken("/feedback/receipt/00000000000000000000000000").statusCode())
        .isEqualTo(404);
  }

  @Test
  default void theDuplicateFollowsItsOriginal() {
    var duplicate = ask(FEEDBACK + "06");

    assertThat(duplicate.at("/state").asString()).isEqualTo("DUPLICATE");
    assertThat(duplicate.at("/original/id").asString())
        .isEqualTo("00000000-0000-8000-82b1-000000000001");
    assertThat(texts(ask(FEEDBACK + "01").get("duplicates"), "/id"))
        .containsExactly("00000000-0000-8000-82b1-000000000006");
  }

  @Test
  default void sixOfEightOrganisationsAnsweredBefore5June() {
    var consultation = ask("/consultations/00000000-0000-8000-82e1-000000000001");
    var responses = nodes(consultation.get("responses"));

    assertThat(responses).hasSize(8);
    assertThat(consultation.at("/closedOn").asString()).isEqualTo("2024-05-31");
    assertThat(consultation.at("/summary/on").asString()).isEqualTo("2024-06-03");
    assertThat(consultation.toString()).contains("Unge må med fra starten");
  }

  @Test
  default void theNationsFiguresCountEachFeedbackOnce() {
    var figures = ask("/feedback/summary?from=2023-01-01&to=2024-12-31");

    assertThat(figures.get("received").asInt()).isEqualTo(12);
    assertThat(figures.get("duplicates").asInt()).isEqualTo(1);
    assertThat(figures.get("reopened").asInt()).isEqualTo(1);
    // Answered after 8, 32, 38, 42, 55, 59 and 60 days.
    assertThat(figures.at("/daysToAnswer/answered").asInt()).isEqualTo(7);
    assertThat(figures.at("/daysToAnswer/median").asInt()).isEqualTo(42);
    assertThat(figures.at("/daysToAnswer/percentile90").asInt()).isEqualTo(60);
    assertThat(figures.at("/outcomes/outsideRemit").asInt()).isEqualTo(1);
  }

  @Test
  default void kongsvingerSeesWhatWaitsForIt() {
    var kongsvinger = instance().token("OFFICE", "0402");
    var tasks = instance().json("/tasks?until=2024-07-01", kongsvinger).get("items");

    assertThat(texts(tasks, "/due")).isSorted().contains("2024-06-14");
    var calendar = instance().get("/tasks.ics?until=2024-07-01", kongsvinger).body();
    assertThat(calendar)
        .contains("DTSTART;VALUE=DATE:20240614")
        .doesNotContain("Brukerrepresentant");
  }

  // ---- the other ways to read

  @Test
  default void theCalendarIsWellFormed() {
    var text =
        instance().get(INNLANDET + "/calendar.ics", instance().token("OFFICE", "0400")).body();
    var open = new ArrayDeque<String>();
    var uids = new HashSet<String>();
    for (var line : text.replace("\r\n ", "").split("\r\n")) {
      var colon = line.indexOf(':');
      assertThat(colon).as(line).isPositive();
      var value = line.substring(colon + 1);
      switch (line.substring(0, colon)) {
        case "BEGIN" -> open.push(value);
        case "END" -> assertThat(open.pop()).isEqualTo(value);
        case "UID" -> assertThat(uids.add(value)).as(line).isTrue();
        default -> assertThat(open).as(line).isNotEmpty();
      }
    }
    assertThat(open).isEmpty();
    assertThat(uids).hasSize(4); // two meetings of one day, one of two days
    assertThat(text).contains("DTSTART;VALUE=DATE:20240605").doesNotContain("20240515");
  }

  @Test
  default void everyCommandIsAnOperationOfTheOpenApiDocument() {
    var paths = ask("/v3/api-docs").get("paths");
    var commands = texts(ask("/commands"), "/name");

    assertThat(commands).hasSizeGreaterThan(50).contains("AppointMember", "ApproveMinutes");
    assertThat(commands)
        .allSatisfy(name ->
            assertThat(paths.at("/~1commands~1" + name + "/post/operationId").asString(""))
                .isEqualTo(name));
  }

  @Test
  default void theDocumentationIsAPage() {
    var first = instance().get("/swagger-ui.html", instance().token("DIRECTORATE"));

    assertThat(first.statusCode()).isEqualTo(302);
    var page =
        instance()
            .get(
                first.headers().firstValue("Location").orElseThrow(),
                instance().token("DIRECTORATE"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }
}
