package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.person.EmailAddress;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.platform.CommandRequest;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.ShowInterest;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.platform.access.AccessTable;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every command, sent by every role for its own, for another unit's and for what does not exist,
/// is let through exactly as the access table says.
class CommandAccessMatrixTest {

  private static final TestCommandService SERVICE = TestCommandService.running();
  private static final String MISSING = "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f";

  private static final String ACTIVITY =
      """
      {"unit": "1401", "kind": "USER_PANEL", "title": "Brukerpanel", "purpose": "Høre om skjemaene",
       "days": ["2030-01-01"], "noCouncilBecause": "Utvalget er ikke valgt ennå"}
      """;

  private static final String AGREEMENT =
      """
      {"unit": "1401", "municipality": "3403", "municipalityName": "Hamar",
       "participation": {"kind": "OTHER", "description": "Brukerpanel"}, "compensation": "MUNICIPAL",
       "on": "2024-01-01", "from": "2024-01-01"}
      """;

  private static final String RATES =
      """
      {"rates": {"fees": [{"role": "COMPANION", "employment": "NONE", "ore": 20000}], "leastMinutes": 0},
       "source": "Oppdiktet", "example": true, "from": "2024-01-01"}
      """;

  private static String claim = "";

  private static final String TRAINING =
      """
      {"unit": "1401", "topic": "nav-organisation", "title": "Slik er Nav organisert",
       "level": "INTRODUCTION", "sides": ["USER"], "days": ["2024-03-19"]}
      """;

  /// What belongs to unit 1401, by the member that names it.
  private static final Map<String, String> OF_1401 = new LinkedHashMap<>();

  private static String theme = "";

  @BeforeAll
  static void councilAndPersonOfUnit1401() {
    created("RegisterUnit", "{\"unit\":\"1400\",\"name\":\"Fylke\",\"type\":\"COUNTY\"}");
    created(
        "RegisterUnit",
        "{\"unit\":\"1401\",\"name\":\"Kontor\",\"type\":\"OFFICE\",\"county\":\"1400\"}");
    created(
        "RegisterUnit",
        "{\"unit\":\"1402\",\"name\":\"Nabo\",\"type\":\"OFFICE\",\"county\":\"1400\"}");
    OF_1401.put(
        "person", created("RegisterPerson", "{\"unit\":\"1401\",\"name\":\"Representant 1\"}"));
    OF_1401.put(
        "council",
        created(
            "EstablishCouncil",
            "{\"name\":\"Utvalg\",\"level\":\"LOCAL\",\"host\":\"1401\",\"on\":\"2024-01-01\","
                + "\"coverage\":[{\"unit\":\"1401\",\"from\":\"2024-01-01\"}]}"));
    var mandate =
        SERVICE.post(
            "/commands/AdoptMandate",
            """
            {"council": "%s", "adoptedOn": "2024-01-01", "from": "2024-01-01",
             "mandate": {"term": "P2Y", "rowBrokenBy": [], "leaderTerm": "P1Y", "meetingsPerYear": 4, "noticeDays": 14,
               "inputDays": 21, "umbrellaNominates": false, "workingCommittee": 0,
               "seats": [{"key": "ungdom", "side": "USER", "group": "Ungdom", "members": 3, "deputies": 1}]}}
            """
                .formatted(OF_1401.get("council")));
    assertThat(mandate.status()).as(mandate.response().body()).isEqualTo(200);
    OF_1401.put(
        "meeting",
        created(
            "ScheduleMeeting",
            "{\"council\":\"%s\",\"days\":[{\"date\":\"2024-03-19\"}],\"place\":\"Hamar\"}"
                .formatted(OF_1401.get("council"))));
    var held =
        created(
            "ScheduleMeeting",
            "{\"council\":\"%s\",\"days\":[{\"date\":\"2024-02-19\"}],\"place\":\"Hamar\"}"
                .formatted(OF_1401.get("council")));
    OF_1401.put(
        "minutes",
        created(
            "DraftMinutes",
            "{\"meeting\":\"%s\",\"minutesTaker\":\"%s\"}".formatted(held, OF_1401.get("person"))));
    var organisation =
        created(
            "RegisterOrganisation",
            "{\"name\":\"FFO\",\"kind\":\"UMBRELLA\",\"revealsSpecialCategory\":true}");
    OF_1401.put(
        "consultation",
        createdBy1401(
            "OpenConsultation",
            """
            {"unit": "1401", "title": "Åpningstider", "paper": "Når bør kontoret være åpent?",
             "consulted": [{"organisation": "%s"}], "deadline": "2199-01-01"}
            """
                .formatted(organisation)));
    OF_1401.put(
        "request",
        createdBy1401(
            "RequestExpertise",
            """
            {"unit": "1401", "competence": "Syn", "project": "Skjema", "asked": ["%s"],
             "neededBy": "2199-01-01"}
            """
                .formatted(organisation)));
    feedbackToUnit1401();
    activityAndVolunteerOfUnit1401();
    annualReportOfUnit1401();
    claimToUnit1401(held);
    OF_1401.put("agreement", createdBy1401("ConcludeAgreement", AGREEMENT));
    planAndTrainingOfUnit1401();
  }

  private static void annualReportOfUnit1401() {
    var opened =
        as(
            Role.COUNTY,
            "1400",
            "OpenAnnualReport",
            "{\"unit\":\"1401\",\"year\":2023,\"by\":\"1400\",\"due\":\"2199-01-01\"}");
    assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
  }

  /// A companion's claim for the meeting that was held.
  private static void claimToUnit1401(String meeting) {
    var companion = created("RegisterPerson", "{\"unit\":\"1401\",\"name\":\"Ledsager 1\"}");
    var guest = OF_1401.get("person");
    var attendance =
        """
        {"meeting": "%s", "day": "2024-02-19", "attendance": [
          {"role": "GUEST", "presence": "PRESENT", "mode": "IN_PERSON", "person": "%s", "cases": []},
          {"role": "COMPANION", "presence": "PRESENT", "mode": "IN_PERSON", "person": "%s", "companionOf": "%s",
           "cases": []}]}
        """
            .formatted(meeting, guest, companion, guest);
    assertThat(SERVICE.post("/commands/RecordAttendance", attendance).status()).isEqualTo(200);
    created("SetStateRates", RATES);
    claim =
        """
        {"meeting": "%s", "person": "%s", "role": "COMPANION", "employment": "NONE",
         "lines": [{"kind": "COMPANION", "day": "2024-02-19", "quantity": 180}], "on": "2024-02-20"}
        """
            .formatted(meeting, companion);
    OF_1401.put("claim", createdBy1401("ClaimCompensation", claim));
  }

  /// The plan is that of the examples' year; its council stands there already.
  private static void planAndTrainingOfUnit1401() {
    createdBy1401(
        "AdoptActivityPlan",
        "{\"council\":\"%s\",\"year\":2024,\"focusAreas\":[\"Skjema\"],\"meetings\":[],\"involvements\":[]}"
            .formatted(OF_1401.get("council")));
    OF_1401.put("training", createdBy1401("ArrangeTraining", TRAINING));
  }

  /// Feedback to 1401 that 1403 took in, and a referral of it to the county.
  private static void feedbackToUnit1401() {
    created(
        "RegisterUnit",
        "{\"unit\":\"1403\",\"name\":\"Mottak\",\"type\":\"OFFICE\",\"county\":\"1400\"}");
    theme = created("AddTheme", "{\"name\":\"Digitale tjenester\"}");
    var registered = as(Role.OFFICE, "1403", "RegisterFeedback", feedback("1401", "1403"));
    assertThat(registered.status()).as(registered.response().body()).isEqualTo(201);
    OF_1401.put("feedback", registered.text("aggregateId"));
    OF_1401.put(
        "referral",
        createdBy1401(
            "ReferFeedback",
            "{\"feedback\":\"%s\",\"to\":\"1400\",\"question\":\"Flere?\",\"on\":\"%s\"}"
                .formatted(OF_1401.get("feedback"), LocalDate.now(ZoneId.of("Europe/Oslo")))));
  }

  private static String feedback(String addressee, String receivedBy) {
    return """
    {"unit": "%s", "role": "Nav-leder", "receivedBy": "%s", "source": {"kind": "OTHER"},
     "text": "Lang kø", "theme": "%s", "level": "LOCAL"}
    """
        .formatted(addressee, receivedBy, theme);
  }

  private static void activityAndVolunteerOfUnit1401() {
    OF_1401.put("activity", createdBy1401("PlanActivity", ACTIVITY));
    var volunteer = VolunteerId.of("14010000-0000-4000-8000-000000000001");
    var interest =
        new ShowInterest(
            volunteer,
            new UnitNumber("1401"),
            new Title("Interessert Bruker"),
            new EmailAddress("interessert@example.no"),
            new FreeText("Jeg vil gjerne bidra."),
            true,
            "1",
            Period.ofMonths(6));
    var caller = new Caller("public", Role.OFFICE, Set.of(new UnitNumber("1401")));
    var request = new CommandRequest(caller, "1", "1", null, "", null, CommandRequest.Context.NONE);
    SERVICE.bean(CommandRunner.class).run(interest, request);
    OF_1401.put("volunteer", volunteer.toString());
  }

  /// What even the directorate does for its own unit only.
  private static String createdBy1401(String command, String body) {
    var answer = as(Role.OFFICE, "1401", command, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.text("aggregateId");
  }

  private static String created(String command, String body) {
    var answer = SERVICE.post("/commands/" + command, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.text("aggregateId");
  }

  @Test
  void everyCommandIsInTheTable() {
    assertThat(AccessTable.all().keySet())
        .containsAll(
            SERVICE.bean(CommandCatalogue.class).all().stream()
                .map(CommandCatalogue.Entry::name)
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsHeldAgainstTheTable() {
    return SERVICE.bean(CommandCatalogue.class).all().stream()
        .flatMap(entry ->
            Stream.of(Role.values())
                .map(role ->
                    DynamicTest.dynamicTest(
                        entry.name() + " by " + role, () -> check(entry, role))));
  }

  private static void check(CommandCatalogue.Entry entry, Role role) {
    var reach = AccessTable.reach(entry.name(), role);
    var missing = send(entry, role, "1402", MISSING);
    if (reach == Reach.NONE) {
      assertThat(missing.status()).isEqualTo(403);
      assertThat(missing.code()).isEqualTo("platform.role-may-use-command");
      return;
    }
    assertThat(missing.code()).isNotEqualTo("platform.role-may-use-command");
    if (entry.creates() || Command.CreatesIfMissing.class.isAssignableFrom(entry.type())) {
      return;
    }
    assertThat(missing.status()).isEqualTo(404);
    var id = OF_1401.get(target(entry));
    if (id == null) {
      assertThat(target(entry)).as("belongs to all of Nav").isIn("organisation", "unit", "theme");
      return;
    }
    var ofOthers = send(entry, role, "1402", id);
    if (reach == Reach.ALL) {
      assertThat(isMissing(ofOthers)).isFalse();
    } else {
      assertThat(alike(ofOthers, id))
          .as("out of reach reads as missing")
          .isEqualTo(alike(missing, MISSING));
      assertThat(isMissing(send(entry, role, "1401", id))).as("its own").isFalse();
    }
  }

  @Test
  void nobodyCreatesForAnotherUnit() {
    var person = "{\"unit\":\"1401\",\"name\":\"Representant 2\"}";
    assertThat(as(Role.OFFICE, "1402", "RegisterPerson", person).code())
        .isEqualTo("platform.unit-within-reach");
    assertThat(as(Role.OFFICE, "1402", "RegisterPerson", person).status()).isEqualTo(403);
    assertThat(as(Role.OFFICE, "1401", "RegisterPerson", person).status()).isEqualTo(201);
  }

  @Test
  void nobodyPlansForAnotherUnit() {
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "PlanActivity", ACTIVITY).code())
          .isEqualTo("platform.unit-within-reach");
    }
  }

  @Test
  void nobodyNamesACouncilOutOfReachInAnActivity() {
    var body =
        ACTIVITY
            .replace("1401", "1402")
            .replace(
                "\"noCouncilBecause\": \"Utvalget er ikke valgt ennå\"", "\"council\": \"%s\"");
    var council = String.valueOf(OF_1401.get("council"));
    assertThat(alike(as(Role.OFFICE, "1402", "PlanActivity", body.formatted(council)), council))
        .isEqualTo(
            alike(as(Role.OFFICE, "1402", "PlanActivity", body.formatted(MISSING)), MISSING));
  }

  @Test
  void nobodyConcludesAnAgreementForAnotherUnit() {
    for (var municipality : List.of("3403", "3413")) {
      var agreement = AGREEMENT.replace("3403", municipality);
      for (var role : Role.values()) {
        assertThat(as(role, "1402", "ConcludeAgreement", agreement).code())
            .as("it does not tell that there is one already")
            .isEqualTo("platform.unit-within-reach");
      }
    }
  }

  @Test
  void theStatesRatesAreTheDirectoratesToSet() {
    assertThat(as(Role.OFFICE, "1401", "SetStateRates", RATES).status()).isEqualTo(403);
    assertThat(as(Role.COUNTY, "1400", "SetStateRates", RATES).status()).isEqualTo(403);
  }

  @Test
  void aMunicipalitysRatesAreSetByWhoeverFollowsThem() {
    var municipal =
        "{\"agreement\": \"%s\", \"municipality\": \"3403\", " + RATES.strip().substring(1);
    var own = municipal.formatted(OF_1401.get("agreement"));
    assertThat(as(Role.DIRECTORATE, "1401", "SetMunicipalRates", own).status()).isEqualTo(403);
    assertThat(alike(as(Role.OFFICE, "1402", "SetMunicipalRates", own), OF_1401.get("agreement")))
        .isEqualTo(
            alike(
                as(Role.OFFICE, "1402", "SetMunicipalRates", municipal.formatted(MISSING)),
                MISSING));
    assertThat(as(Role.OFFICE, "1401", "SetMunicipalRates", own).status()).isEqualTo(201);
  }

  @Test
  void nobodyClaimsOfAnotherUnit() {
    var meeting = claim.replaceFirst(".*\"meeting\": \"([^\"]+)\"(?s:.*)", "$1").strip();
    for (var role : Role.values()) {
      assertThat(alike(as(role, "1402", "ClaimCompensation", claim), meeting))
          .isEqualTo(
              alike(
                  as(role, "1402", "ClaimCompensation", claim.replace(meeting, MISSING)), MISSING));
    }
  }

  @Test
  void nobodyArrangesATrainingForAnotherUnitOrACouncilOutOfReach() {
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "ArrangeTraining", TRAINING).code())
          .isEqualTo("platform.unit-within-reach");
    }
    var body =
        TRAINING.replace("1401", "1402").replace("\"days\"", "\"councils\": [\"%s\"], \"days\"");
    var council = String.valueOf(OF_1401.get("council"));
    assertThat(alike(as(Role.OFFICE, "1402", "ArrangeTraining", body.formatted(council)), council))
        .isEqualTo(
            alike(as(Role.OFFICE, "1402", "ArrangeTraining", body.formatted(MISSING)), MISSING));
    var below = body.replace("1402", "1400").formatted(council);
    assertThat(as(Role.COUNTY, "1400", "ArrangeTraining", below).status()).isEqualTo(201);
  }

  @Test
  void nobodyAdoptsThePlanOfACouncilOutOfReach() {
    var plan =
        "{\"council\":\"%s\",\"year\":2025,\"focusAreas\":[\"Skjema\"],\"meetings\":[],\"involvements\":[]}";
    readsAsMissing("AdoptActivityPlan", plan, OF_1401.get("council"));
  }

  @Test
  void whatIsCreatedIsFoundWhereItsQueryIs() {
    var plan =
        "{\"council\":\"%s\",\"year\":2026,\"focusAreas\":[\"Skjema\"],\"meetings\":[],\"involvements\":[]}"
            .formatted(OF_1401.get("council"));
    assertThat(as(Role.OFFICE, "1401", "AdoptActivityPlan", plan).header("Location"))
        .isEqualTo("/councils/" + OF_1401.get("council") + "/plans/2026");
    var training = as(Role.OFFICE, "1401", "ArrangeTraining", TRAINING);
    assertThat(training.header("Location")).isEqualTo("/trainings/" + training.text("aggregateId"));
    var required = "{\"requirements\":[],\"from\":\"2199-01-01\"}";
    assertThat(as(Role.DIRECTORATE, "0100", "SetTrainingRequirements", required).header("Location"))
        .isEqualTo("/training-requirements");
  }

  @Test
  void nobodyAsksInTheNameOfAnotherUnit() {
    var request =
        "{\"unit\":\"1401\",\"competence\":\"Syn\",\"project\":\"Skjema\","
            + "\"asked\":[\"%s\"],\"neededBy\":\"2199-01-01\"}";
    var organisation =
        created(
            "RegisterOrganisation",
            "{\"name\":\"SAFO\",\"kind\":\"UMBRELLA\",\"revealsSpecialCategory\":true}");
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "RequestExpertise", request.formatted(organisation)).code())
          .isEqualTo("platform.unit-within-reach");
    }
  }

  private static final Set<String> BY_EITHER_OWNER =
      Set.of("AskSender", "RecordSenderReply", "ReopenFeedback", "RecordEffect", "RedactText");

  private static final Set<String> BY_THE_ONE_ASKED =
      Set.of("AcceptReferral", "DeclineReferral", "AnswerReferral");

  /// Here it is a text that nobody wrote.
  private static final Set<String> BY_WHOEVER_WROTE_IT = Set.of("RedactReferralText");

  /// A version that nothing has: the command is let through to it.
  private static final int LET_THROUGH = 412;

  @TestFactory
  Stream<DynamicTest> whatIsMadeOfFeedbackIsTheAddresseesDecision() {
    return of("feedback")
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.name(),
                () -> {
                  var id = OF_1401.get("feedback");
                  assertThat(send(entry, Role.OFFICE, "1401", id).status()).isEqualTo(LET_THROUGH);
                  var receiver = send(entry, Role.OFFICE, "1403", id);
                  if (BY_EITHER_OWNER.contains(entry.name())) {
                    assertThat(receiver.status()).isEqualTo(LET_THROUGH);
                  } else {
                    assertThat(receiver.status()).isEqualTo(403);
                    assertThat(receiver.code()).isEqualTo("platform.unit-decides");
                  }
                  assertThat(send(entry, Role.COUNTY, "1400", id).status())
                      .as("the county above")
                      .isEqualTo(404);
                }));
  }

  @TestFactory
  Stream<DynamicTest> whoAsksAndWhoAnswersDecideEachTheirOwn() {
    return of("referral")
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.name(),
                () -> {
                  var id = OF_1401.get("referral");
                  var asked = BY_THE_ONE_ASKED.contains(entry.name());
                  var either = BY_WHOEVER_WROTE_IT.contains(entry.name());
                  assertThat(send(entry, Role.COUNTY, "1400", id).status())
                      .isEqualTo(asked || either ? LET_THROUGH : 403);
                  assertThat(send(entry, Role.OFFICE, "1401", id).status())
                      .isEqualTo(asked && !either ? 403 : LET_THROUGH);
                  assertThat(send(entry, Role.OFFICE, "1403", id).status()).isEqualTo(404);
                }));
  }

  private static final Set<String> BY_THE_REPORTING_UNIT =
      Set.of("WriteSection", "SubmitAnnualReport");

  @TestFactory
  Stream<DynamicTest> theUnitWritesItsReportAndTheLevelAboveDecidesOnIt() {
    return SERVICE.bean(CommandCatalogue.class).all().stream()
        .filter(entry -> entry.aggregate().type().getSimpleName().equals("AnnualReport"))
        .filter(entry -> !entry.creates())
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.name(),
                () -> {
                  var writes = BY_THE_REPORTING_UNIT.contains(entry.name());
                  var unit = report(entry, Role.OFFICE, "1401");
                  assertThat(unit.status()).isEqualTo(writes ? LET_THROUGH : 403);
                  var county = report(entry, Role.COUNTY, "1400");
                  assertThat(county.status()).isEqualTo(writes ? 403 : LET_THROUGH);
                  assertThat(writes ? county.code() : unit.code())
                      .isEqualTo(
                          writes ? "platform.unit-decides" : "platform.role-may-use-command");
                  assertThat(report(entry, Role.OFFICE, "1402").status())
                      .isEqualTo(writes ? 404 : 403);
                  assertThat(report(entry, Role.COUNTY, "1402").status()).isEqualTo(404);
                  assertThat(report(entry, Role.DIRECTORATE, "1402").status()).isEqualTo(404);
                }));
  }

  private static TestCommandService.Answer report(
      CommandCatalogue.Entry entry, Role role, String unit) {
    var body = new LinkedHashMap<>(SERVICE.bean(CommandDocs.class).example(entry));
    body.put("unit", "1401");
    body.put("year", 2023);
    return SERVICE.postAs(
        SERVICE.token(role.name(), unit),
        "/commands/" + entry.name(),
        TestCommandService.JSON.writeValueAsString(body),
        "If-Match",
        "\"999999\"");
  }

  @Test
  void nobodyOpensAReportInTheNameOfAnotherUnit() {
    var body = "{\"unit\":\"1401\",\"year\":2022,\"by\":\"1400\",\"due\":\"2199-01-01\"}";
    assertThat(as(Role.COUNTY, "1402", "OpenAnnualReport", body).code())
        .isEqualTo("platform.unit-within-reach");
    assertThat(as(Role.DIRECTORATE, "1402", "OpenAnnualReport", body).code())
        .isEqualTo("platform.unit-within-reach");
    assertThat(as(Role.OFFICE, "1401", "OpenAnnualReport", body).code())
        .isEqualTo("platform.role-may-use-command");
  }

  private static Stream<CommandCatalogue.Entry> of(String target) {
    return SERVICE.bean(CommandCatalogue.class).all().stream()
        .filter(entry -> target(entry).equals(target) && !entry.creates());
  }

  @Test
  void aUnitTakesInFeedbackForItselfOnly() {
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "RegisterFeedback", feedback("1401", "1403")).code())
          .isEqualTo("platform.unit-within-reach");
      assertThat(as(role, "1401", "RegisterFeedback", feedback("1401", "1403")).code())
          .isEqualTo("platform.unit-decides");
    }
  }

  @Test
  void aUnitSetsItsOwnDeadlinesOnly() {
    var set =
        "{\"unit\":\"1401\",\"deadlines\":{\"acknowledgeDays\":1,\"assessDays\":2,"
            + "\"reportBackDays\":3},\"from\":\"2199-01-01\"}";
    var withdraw = "{\"unit\":\"1401\",\"from\":\"2199-01-01\"}";
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "SetDeadlines", set).status()).isIn(403, 404);
    }
    assertThat(as(Role.OFFICE, "1401", "SetDeadlines", set).status()).isEqualTo(201);
    for (var role : Role.values()) {
      assertThat(as(role, "1402", "SetDeadlines", set).status()).isEqualTo(404);
      assertThat(as(role, "1402", "WithdrawDeadlines", withdraw).status()).isEqualTo(404);
    }
    assertThat(as(Role.COUNTY, "1400", "WithdrawDeadlines", withdraw).status()).isEqualTo(404);
    assertThat(as(Role.OFFICE, "1401", "WithdrawDeadlines", withdraw).status()).isEqualTo(200);
  }

  @Test
  void aRepeatedFeedbackGetsTheSameReceipt() {
    var first = registeredWithKey("1403");
    var second = registeredWithKey("1403");
    assertThat(second.body().get("assigned")).isEqualTo(first.body().get("assigned"));
    assertThat(first.body().at("/assigned/receipt").stringValue()).matches(ReceiptCode.FORMAT);
    assertThat(first.header("Location")).isEqualTo("/feedback/" + first.text("aggregateId"));
  }

  private static TestCommandService.Answer registeredWithKey(String unit) {
    var answer =
        SERVICE.postAs(
            SERVICE.token("OFFICE", unit),
            "/commands/RegisterFeedback",
            feedback("1401", unit),
            "Idempotency-Key",
            "receipt-1");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer;
  }

  @Test
  void whatACommandNamesOutOfReachReadsAsMissing() {
    var meeting = "{\"council\":\"%s\",\"days\":[{\"date\":\"2024-04-19\"}],\"place\":\"Hamar\"}";
    readsAsMissing("ScheduleMeeting", meeting, OF_1401.get("council"));
    var minutes = "{\"meeting\":\"%s\",\"minutesTaker\":\"" + OF_1401.get("person") + "\"}";
    readsAsMissing("DraftMinutes", minutes, OF_1401.get("meeting"));
    var referral =
        "{\"feedback\":\"%s\",\"to\":\"1400\",\"question\":\"Flere?\",\"on\":\""
            + LocalDate.now(ZoneId.of("Europe/Oslo"))
            + "\"}";
    readsAsMissing("ReferFeedback", referral, OF_1401.get("feedback"));
  }

  private static void readsAsMissing(String command, String body, String id) {
    assertThat(alike(as(Role.OFFICE, "1402", command, body.formatted(id)), id))
        .isEqualTo(alike(as(Role.OFFICE, "1402", command, body.formatted(MISSING)), MISSING));
    assertThat(as(Role.OFFICE, "1401", command, body.formatted(id)).status()).isEqualTo(201);
  }

  @Test
  void aCountySendsNothingToTheCouncilsBelowIt() {
    var body =
        "{\"council\":\"%s\",\"on\":\"2024-02-01\",\"reason\":\"Ro\"}"
            .formatted(OF_1401.get("council"));
    assertThat(as(Role.COUNTY, "1400", "SuspendCouncil", body).status()).isEqualTo(404);
  }

  /// A body of this kind for the thing with this id, dated so far back that it changes nothing
  /// where it is let through.
  private static TestCommandService.Answer send(
      CommandCatalogue.Entry entry, Role role, String unit, String id) {
    var body = new LinkedHashMap<>(SERVICE.bean(CommandDocs.class).example(entry));
    if (body.get(target(entry)) instanceof String && !target(entry).equals("unit")) {
      body.put(target(entry), id);
    }
    body.put("context", Map.of("happenedOn", "1999-01-01"));
    // A version that nothing has: whatever is let through to the aggregate stops there.
    var headers = entry.creates() ? new String[0] : new String[] {"If-Match", "\"999999\""};
    return SERVICE.postAs(
        SERVICE.token(role.name(), unit),
        "/commands/" + entry.name(),
        TestCommandService.JSON.writeValueAsString(body),
        headers);
  }

  private static TestCommandService.Answer as(Role role, String unit, String command, String body) {
    return SERVICE.postAs(SERVICE.token(role.name(), unit), "/commands/" + command, body);
  }

  private static String target(CommandCatalogue.Entry entry) {
    return entry.type().getRecordComponents()[0].getName();
  }

  private static boolean isMissing(TestCommandService.Answer answer) {
    return answer.status() == 404;
  }

  private static List<String> alike(TestCommandService.Answer answer, String id) {
    return List.of(
        String.valueOf(answer.status()),
        answer.code(),
        answer.field(),
        answer.text("detail").replace(id, "id"),
        answer.body().path("arguments").toString().replace(id, "id"));
  }
}
