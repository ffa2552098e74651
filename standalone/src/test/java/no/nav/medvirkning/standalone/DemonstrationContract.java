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
  String INNLANDET_2024 = "/reports/annual/2024/counties/0400";
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
    assertThat(lines).hasSizeGreaterThan(1252);
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

  // ---- the annual reports

  private static JsonNode figure(JsonNode report, String code) {
    return nodes(report.get("chapters")).stream()
        .flatMap(chapter -> nodes(chapter.get("figures")).stream())
        .filter(each -> is(each, "code", code))
        .findFirst()
        .orElseThrow();
  }

  private static String value(JsonNode report, String code) {
    var value = figure(report, code).get("value");
    return value.isNull()
        ? "not reported"
        : value.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static String row(JsonNode report, String code, String of) {
    var row =
        nodes(figure(report, code).get("rows")).stream()
            .filter(each -> is(each, "of", of))
            .findFirst()
            .orElseThrow();
    return row.get("withheld").asBoolean()
        ? "withheld"
        : row.get("value").decimalValue().stripTrailingZeros().toPlainString();
  }

  @Test
  default void theFirstStartShowsTheReportsAtAGlance() {
    assertThat(starts().output())
        .containsPattern("Nav Innlandet 2024 +approved +2 of 4 +14 of 28 +30750")
        .containsPattern("Nav St. Hanshaugen 2018 +approved +4 of 4 +22 of 24 +3100")
        .containsPattern("Nav Narvik 2018 +approved +1 of 4 +1 of 15 +-")
        .containsPattern("Nav Narvik 2019 +open +0 of 4 +- +-");
  }

  @Test
  default void innlandetsMeetingsOf2024() {
    var innlandet = ask(INNLANDET_2024);
    // 26 February and 19-20 March were held; of 5 June nothing is recorded but the notice.
    assertThat(value(innlandet, "meetings.by-mandate")).isEqualTo("4");
    assertThat(value(innlandet, "meetings.scheduled")).isEqualTo("3");
    assertThat(value(innlandet, "meetings.held")).isEqualTo("2");
    assertThat(value(innlandet, "meetings.held-share")).isEqualTo("0.5");
    // Planned anew in March: February, March, June, October.
    assertThat(value(innlandet, "plans.meetings-planned")).isEqualTo("4");
    assertThat(value(innlandet, "plans.meetings-held")).isEqualTo("2");
    assertThat(value(innlandet, "plans.evaluated")).isEqualTo("1");
    // 02 to 05/2024 came from Nav, 09 and 10/2024 from the users; the other five are formal.
    assertThat(row(innlandet, "cases.by-side", "NAV")).isEqualTo("4");
    assertThat(row(innlandet, "cases.by-side", "USER")).isEqualTo("2");
    assertThat(value(innlandet, "cases.formal")).isEqualTo("5");
    // February's minutes: 26 February to 19 March, and to 22 March, in a leap year.
    assertThat(value(innlandet, "minutes.days-to-approval")).isEqualTo("22");
    assertThat(value(innlandet, "minutes.days-to-publication")).isEqualTo("25");
  }

  @Test
  default void whoCameAndWhoSatInInnlandetIn2024() {
    var innlandet = ask(INNLANDET_2024);
    // 14 members at two meetings. February: two are recorded; March: all but NHO and LO, whose
    // organisations sent an apology that names nobody.
    assertThat(value(innlandet, "attendance.member-meetings")).isEqualTo("28");
    assertThat(value(innlandet, "attendance.present")).isEqualTo("14");
    assertThat(value(innlandet, "attendance.not-recorded")).isEqualTo("14");
    assertThat(value(innlandet, "attendance.organisation-apology")).isEqualTo("2");
    // The user side: 10 of the 14; the leader in February, eight in March.
    assertThat(row(innlandet, "attendance.member-meetings", "USER")).isEqualTo("20");
    assertThat(row(innlandet, "attendance.present", "USER")).isEqualTo("9");
    assertThat(row(innlandet, "attendance.present-share", "USER")).isEqualTo("0.45");
    // 14 seats of 366 days, and that of KS from 5 June: 26+31+31+30+31+30+31 = 210 days.
    assertThat(value(innlandet, "seats.days")).isEqualTo("5334");
    assertThat(value(innlandet, "seats.filled-days")).isEqualTo("5334");
    assertThat(value(innlandet, "seats.members")).isEqualTo("15");
  }

  @Test
  default void whoHasTheTrainingInInnlandet() {
    var innlandet = ask(INNLANDET_2024);
    assertThat(value(innlandet, "training.held")).isEqualTo("1");
    assertThat(value(innlandet, "training.cancelled")).isEqualTo("1");
    // Eight users, three of Nav and the secretary came; one of the users has no certificate.
    assertThat(value(innlandet, "training.participants")).isEqualTo("12");
    assertThat(value(innlandet, "training.certificates")).isEqualTo("11");
    // On 31 December: 11 users, 4 of Nav, the leader as leader, the secretary.
    assertThat(value(innlandet, "training.must")).isEqualTo("17");
    assertThat(row(innlandet, "training.covered", "USER_MEMBER")).isEqualTo("7");
    assertThat(row(innlandet, "training.covered", "NAV_MEMBER")).isEqualTo("3");
    assertThat(row(innlandet, "training.coverage", "LEADER")).isEqualTo("0");
    assertThat(value(innlandet, "training.coverage")).isEqualTo("0.6471");
  }

  @Test
  default void whatInnlandetPaid() {
    var innlandet = ask(INNLANDET_2024);
    assertThat(value(innlandet, "compensation.claims")).isEqualTo("7");
    assertThat(value(innlandet, "compensation.rejected")).isEqualTo("1");
    // February: 4 hours of the leader at 500 kr. March, 10 hours: the leader 5,000 kr, two members
    // at 400 kr 4,000 kr each, one who is self-employed at 600 kr 6,000 kr.
    assertThat(row(innlandet, "compensation.approved-ore", "MEETING_FEE")).isEqualTo("2100000");
    // 2 hours of the leader at 500 kr, twice; 120 and 90 km at 5 kr.
    assertThat(row(innlandet, "compensation.approved-ore", "PREPARATION")).isEqualTo("200000");
    assertThat(row(innlandet, "compensation.approved-ore", "MILEAGE")).isEqualTo("105000");
    // 2,500 kr asked for with 2,000 kr as the most, and 1,500 kr of which half a day was approved.
    assertThat(row(innlandet, "compensation.approved-ore", "LOST_EARNINGS")).isEqualTo("275000");
    assertThat(row(innlandet, "compensation.approved-ore", "PLAUSIBLE_EARNINGS"))
        .isEqualTo("100000");
    // 450 kr of tickets, and 2,500 kr to one companion, who is not told apart.
    assertThat(row(innlandet, "compensation.approved-ore", "TRAVEL")).isEqualTo("295000");
    // 21,000 + 2,000 + 1,050 + 2,750 + 1,000 + 2,950.
    assertThat(value(innlandet, "compensation.approved-ore")).isEqualTo("3075000");
    assertThat(
            ask(INNLANDET_2024 + "/figures/compensation.approved-ore?limit=200")
                .get("items")
                .toString())
        .contains("MEETING_FEE", "TRAVEL")
        .doesNotContain("COMPANION");
  }

  @Test
  default void whatIsRecordedLaterStandsBesideInnlandetsReport() {
    var report = ask(INNLANDET_2024);
    var changed =
        nodes(report.get("changedSince")).stream()
            .map(each ->
                String.join(
                    " ",
                    each.get("figure").asString(),
                    each.get("of").asString("all"),
                    each.get("submitted").isNull() ? "-" : number(each.get("submitted")),
                    number(each.get("now"))))
            .toList();

    assertThat(report.at("/life/state").asString()).isEqualTo("APPROVED");
    assertThat(report.at("/life/submittedOn").asString()).isEqualTo("2025-03-06");
    assertThat(texts(report.at("/life/sections"), "/section"))
        .containsExactly("WHAT_WAS_DONE", "WHAT_CHANGED", "WHAT_WAS_LEARNT", "NEXT_YEAR");
    // Of eight follow-ups four were done in time, one late and three were open; then one of the
    // three was recorded as done in time. The claim of 7,000 kr was approved before and paid after:
    // 10 hours at 600 kr, and 1,000 kr of earnings.
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "follow-ups.in-time all 4 5",
            "follow-ups.in-time-share all 0.5 0.625",
            "follow-ups.open all 3 2",
            "compensation.paid all 5 6",
            "compensation.paid-ore all 2375000 3075000",
            "compensation.paid-ore MEETING_FEE 1500000 2100000",
            "compensation.paid-ore PLAUSIBLE_EARNINGS - 100000");
  }

  private static String number(JsonNode value) {
    return value.decimalValue().stripTrailingZeros().toPlainString();
  }

  @Test
  default void aFigureLeadsToTheStoriesOfWhatItCounts() {
    var counted = ask(INNLANDET_2024 + "/figures/meetings.held").get("items");

    assertThat(texts(counted, "/on")).containsExactly("2024-02-26", "2024-03-19");
    // The whole history was brought in at once, which makes nothing of it late.
    assertThat(nodes(counted)).noneMatch(each -> each.get("late").asBoolean());
    var story = texts(ask(counted.at("/1/audit").asString() + "&limit=200").get("items"), "/type");
    assertThat(story)
        .startsWith("meeting.MeetingScheduled")
        .contains("meeting.AttendanceRecorded", "meeting.MeetingClosed");
  }

  @Test
  default void theCountySeesWhoHasReported() {
    var county = instance().token("COUNTY", "0400");
    var status = instance().json("/reports/annual/2024/status?limit=200", county);

    // 25 offices and the county itself. Lillehammer-Gausdal and the county are approved,
    // Kongsvinger is back after a return, Hamar came six days late.
    assertThat(status.at("/total/units").asInt()).isEqualTo(26);
    assertThat(status.at("/total/approved").asInt()).isEqualTo(2);
    assertThat(status.at("/total/submitted").asInt()).isEqualTo(2);
    assertThat(status.at("/total/open").asInt()).isEqualTo(22);
    assertThat(status.at("/total/overdue").asInt()).isEqualTo(22);
    assertThat(standing(status, "0402").get("returned").asInt()).isEqualTo(1);
    assertThat(standing(status, "0402").get("submissions").asInt()).isEqualTo(2);
    assertThat(standing(status, "0403").get("lateBy").asInt()).isEqualTo(6);
    assertThat(standing(status, "0501").get("approvedOn").asString()).isEqualTo("2025-02-18");
    assertThat(standing(status, "0502").get("state").asString()).isEqualTo("OPEN");
    // The county's report was built from them as they were.
    assertThat(
            texts(instance().json(INNLANDET_2024, county).at("/life/builtFrom"), "/state").stream()
                .filter("OPEN"::equals))
        .hasSize(22);
  }

  private static JsonNode standing(JsonNode status, String unit) {
    return nodes(status.get("items")).stream()
        .filter(each -> each.at("/unit/number").asString().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void regionSentrumIn2018CountsOnce() {
    var host = ask("/reports/annual/2018/units/0313");
    var county = ask("/reports/annual/2018/counties/0300");

    for (var report : List.of(host, ask("/reports/annual/2018/units/0316"), county)) {
      assertThat(value(report, "meetings.held")).isEqualTo("4");
    }
    // The notice of 12 April was seven days before the meeting; the mandate says 14.
    assertThat(value(host, "notices.in-time-share")).isEqualTo("0.75");
    // Four meetings of six members; SAFO's was away in January, Mental Helse's in September.
    assertThat(value(host, "attendance.member-meetings")).isEqualTo("24");
    assertThat(value(host, "attendance.present")).isEqualTo("22");
    assertThat(row(host, "attendance.deputy", "USER")).isEqualTo("1");
    // Six seats of 365 days; SAFO's was empty for the 30 days of November.
    assertThat(value(host, "seats.days")).isEqualTo("2190");
    assertThat(value(host, "seats.filled-days")).isEqualTo("2160");
    // Approved after 105, 84, 154 and 77 days.
    assertThat(value(host, "minutes.days-to-approval")).isEqualTo("84");
    // Three hours of a deputy and of a member at 300 kr, of the leader at 400 kr, 100 kr of
    // tickets.
    assertThat(value(host, "compensation.paid-ore")).isEqualTo("310000");
    assertThat(value(county, "agreements.in-force")).isEqualTo("4");
    var status = ask("/reports/annual/2018/status?county=0300&limit=200");
    assertThat(standing(status, "0313").get("state").asString()).isEqualTo("APPROVED");
    assertThat(standing(status, "0314").get("state").asString()).isEqualTo("WITH_HOST");
  }

  @Test
  default void narviksReportOf2018WasReturnedOnce() {
    var report = ask("/reports/annual/2018/units/1805");
    var status = standing(ask("/reports/annual/2018/status?county=1800&limit=200"), "1805");

    assertThat(value(report, "meetings.held")).isEqualTo("1");
    // Of 15 members the source names the leader alone.
    assertThat(value(report, "attendance.member-meetings")).isEqualTo("15");
    assertThat(value(report, "attendance.present")).isEqualTo("1");
    assertThat(value(report, "minutes.missing")).isEqualTo("1");
    assertThat(value(report, "compensation.paid-ore")).isEqualTo("not reported");
    assertThat(status.get("submissions").asInt()).isEqualTo(2);
    assertThat(status.get("returned").asInt()).isEqualTo(1);
    assertThat(report.get("changedSince")).isEmpty();
    assertThat(report.at("/life/sections")).hasSize(4);
  }

  @Test
  default void narviksSilentYearIsZeroMeetingsAndNoAttendance() {
    var report = ask("/reports/annual/2019/units/1805");

    assertThat(value(report, "meetings.held")).isEqualTo("0");
    assertThat(value(report, "meetings.cancelled")).isEqualTo("1");
    assertThat(value(report, "coverage.silent")).isEqualTo("1");
    for (var code : List.of("attendance.present", "cases.by-side", "minutes.approved")) {
      assertThat(value(report, code)).as(code).isEqualTo("not reported");
    }
    // 15 seats of 365 days; all terms ended on 30 September, the 273rd day.
    assertThat(value(report, "seats.days")).isEqualTo("5475");
    assertThat(value(report, "seats.filled-days")).isEqualTo("4095");
    var status = standing(ask("/reports/annual/2019/status?county=1800&limit=200"), "1805");
    assertThat(status.get("state").asString()).isEqualTo("OPEN");
    assertThat(status.get("due").asString()).isEqualTo("2020-03-31");
    assertThat(status.get("lateBy").asInt()).isGreaterThan(2000);
  }

  @Test
  default void theRatesAreMarkedAsExamples() {
    var tables = nodes(ask("/rates").get("tables"));

    assertThat(tables).hasSize(2);
    for (var table : tables) {
      assertThat(nodes(table.get("inForce")))
          .isNotEmpty()
          .allMatch(each -> each.get("example").asBoolean())
          .allMatch(each -> each.get("source").asString().startsWith("Eksempel:"));
    }
  }

  @Test
  default void whatNarviksAgreementsSay() {
    var agreements = ask("/agreements?unit=1805").get("items");

    assertThat(texts(agreements, "/municipality")).containsExactly("1805", "1806");
    assertThat(
            texts(
                ask("/agreements?on=2018-06-01&form=SHARED_COUNCIL").get("items"), "/unit/number"))
        .containsExactly("0313", "0314", "0315", "0316");
  }

  @Test
  default void theReportsComeAsFiles() {
    for (var report :
        List.of(
            INNLANDET_2024, "/reports/annual/2018/units/0313", "/reports/annual/2019/units/1805")) {
      var token = instance().token("DIRECTORATE");
      assertThat(instance().get(report + "/report.pdf", token).body()).startsWith("%PDF-");
      assertThat(instance().get(report + "/report.xlsx", token).body()).startsWith("PK");
      assertThat(instance().get(report + "/report.csv", token).body())
          .contains(";meetings.held;")
          .doesNotContain(";=", ";@");
      assertThat(instance().get(report + "/charts/meetings.svg", token).body())
          .contains("<svg", "<title", "<desc");
    }
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
