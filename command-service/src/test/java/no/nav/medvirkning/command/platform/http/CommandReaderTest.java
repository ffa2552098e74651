package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import no.nav.medvirkning.command.compensation.RateTableCommand;
import no.nav.medvirkning.command.compensation.RateTableCommand.SetStateRates;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.council.CouncilCommand.AdoptMandate;
import no.nav.medvirkning.command.feedback.FeedbackCommand;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RegisterFeedback;
import no.nav.medvirkning.command.meeting.MeetingCommand;
import no.nav.medvirkning.command.minutes.MinutesCommand;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.plan.ActivityPlanCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.AggregateTypes;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.command.unit.UnitCommand.RegisterUnit;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class CommandReaderTest {

  private static final String COUNCIL = "01890a5d-ac96-774b-bcce-b302099a8057";

  /// Only the commands matter here, not who decides on them.
  private static final CommandCatalogue CATALOGUE =
      new CommandCatalogue(
          AggregateTypes.of(
              new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
              new AggregateType<>(Unit.class, CouncilCommand.class, Unit::new),
              new AggregateType<>(Unit.class, MeetingCommand.class, Unit::new),
              new AggregateType<>(Unit.class, MinutesCommand.class, Unit::new),
              new AggregateType<>(Unit.class, PersonCommand.class, Unit::new),
              new AggregateType<>(Unit.class, FeedbackCommand.class, Unit::new),
              new AggregateType<>(Unit.class, RateTableCommand.class, Unit::new),
              new AggregateType<>(Unit.class, ActivityPlanCommand.class, Unit::new)));

  private static final String MANDATE =
      """
      {"council": "%s", "adoptedOn": "2024-01-01", "from": "2024-01-01",
       "mandate": {"term": "P2Y", "maxTermsInARow": 3, "rowBrokenBy": ["GAP"], "leaderTerm": "P1Y",
         "leaderExtension": "P1Y", "ledBy": null, "meetingsPerYear": 4, "noticeDays": 14, "inputDays": 21,
         "umbrellaNominates": true, "workingCommittee": 0,
         "seats": [{"key": "ffo", "side": "USER", "organisation": null, "group": null, "members": 3, "deputies": 1}]}}
      """
          .formatted(COUNCIL);

  private static final ReceiptCodes CODES =
      new ReceiptCodes(new SecretKeySpec(new byte[32], "HmacSHA256"));

  private final CommandReader reader = new CommandReader(CODES);

  private ReadCommand read(String name, String json) {
    return read(name, json, null);
  }

  private ReadCommand read(String name, String json, String key) {
    var body = reader.parse(json.getBytes(StandardCharsets.UTF_8));
    return reader.read(
        CATALOGUE.find(name).orElseThrow(), body, new CommandReader.IdSource(key, "Z990001"));
  }

  private void assertProblem(String name, String json, String code, String field) {
    var problem = catchThrowableOfType(ProblemException.class, () -> read(name, json));
    assertThat(problem).as(json).isNotNull();
    assertThat(problem.status().value()).isEqualTo(400);
    assertThat(problem.code()).as(json).isEqualTo(code);
    assertThat(problem.field()).as(json).isEqualTo(field);
  }

  private static String rates(String ore) {
    return """
    {"rates": {"fees": [{"role": "MEMBER", "employment": "NONE", "ore": %s}], "leastMinutes": 0},
     "source": "Oppdiktet", "example": true, "from": "2024-01-01"}
    """
        .formatted(ore);
  }

  @Test
  void anAmountInOreMayBeBeyondAnIntButNotBeyondWhatJsonKeepsExactly() {
    var command = (SetStateRates) read("SetStateRates", rates("9007199254740991")).command();
    assertThat(command.rates().fees().getFirst().ore()).isEqualTo(9_007_199_254_740_991L);
    for (var ore : List.of("9007199254740992", "1.5", "\"100\"", "99999999999999999999")) {
      assertProblem("SetStateRates", rates(ore), "request.expected-number", "/rates/fees/0/ore");
    }
  }

  @Test
  void aCommandIsReadIntoItsRecord() {
    var command =
        read("RegisterUnit", "{\"unit\":\"0400\",\"name\":\"Nav Innlandet\",\"type\":\"COUNTY\"}")
            .command();
    assertThat(command).isInstanceOf(RegisterUnit.class);
    assertThat(((RegisterUnit) command).unit()).isEqualTo(new UnitNumber("0400"));
    assertThat(((RegisterUnit) command).county()).isNull();
  }

  @Test
  void nestedRecordsListsAndSetsAreReadToo() {
    var mandate = ((AdoptMandate) read("AdoptMandate", MANDATE).command()).mandate();
    assertThat(mandate.term()).isEqualTo(Period.ofYears(2));
    assertThat(mandate.rowBrokenBy()).containsExactly(RowBreaker.GAP);
    assertThat(mandate.seats())
        .singleElement()
        .satisfies(seat -> assertThat(seat.members()).isEqualTo(3));
    assertThat(mandate.ledBy()).isNull();
  }

  @Test
  void theContextIsTakenApart() {
    var read =
        read(
            "RenameUnit",
            "{\"unit\":\"0400\",\"name\":\"Nav\",\"from\":\"2024-01-01\",\"context\":{\"happenedOn\":\"2007-10-01\"}}");
    assertThat(read.context().happenedOn()).isEqualTo(LocalDate.of(2007, 10, 1));
    assertThat(read.context().reason()).isNull();
  }

  @Test
  void everyProblemNamesItsPlace() {
    var unit = "{\"unit\":\"0400\",\"name\":\"Nav\",\"from\":\"2024-01-01\"%s}";
    assertProblem(
        "RenameUnit", unit.formatted(",\"colour\":1"), "request.unknown-member", "/colour");
    assertProblem("RenameUnit", unit.formatted(",\"a/b~\":1"), "request.unknown-member", "/a~1b~0");
    assertProblem(
        "RenameUnit", unit.formatted(",\"unit\":\"0401\""), "request.duplicate-member", "/unit");
    assertProblem(
        "RenameUnit",
        unit.formatted(",\"context\":{\"when\":1}"),
        "request.unknown-member",
        "/context/when");
    assertProblem(
        "RenameUnit", unit.formatted(",\"context\":1"), "request.expected-object", "/context");
    assertProblem(
        "RenameUnit", "{\"unit\":\"0400\",\"name\":\"Nav\"}", "request.missing-member", "/from");
    assertProblem(
        "RenameUnit", "{\"unit\":\"0400\",\"name\":null}", "request.missing-member", "/name");
    assertProblem("RenameUnit", "{\"unit\":400}", "request.expected-text", "/unit");
    assertProblem("RenameUnit", "{\"unit\":\"400\"}", "value.unit-number", "/unit");
    assertProblem("RenameUnit", "{\"unit\":[\"0400\"]}", "request.expected-text", "/unit");
    assertProblem(
        "RegisterUnit",
        "{\"unit\":\"0400\",\"name\":\"Nav\",\"type\":\"office\"}",
        "value.choice",
        "/type");
    assertProblem(
        "RegisterUnit",
        "{\"unit\":\"0400\",\"name\":\"Nav\",\"type\":0}",
        "request.expected-text",
        "/type");
    assertProblem(
        "CloseUnit",
        "{\"unit\":\"0400\",\"on\":\"2024-02-30\",\"successors\":[]}",
        "value.date",
        "/on");
    assertProblem(
        "CloseUnit",
        "{\"unit\":\"0400\",\"on\":\"2024-02-28\",\"successors\":[\"0401\",null]}",
        "request.missing-member",
        "/successors/1");
    assertProblem(
        "CloseUnit",
        "{\"unit\":\"0400\",\"on\":\"2024-02-28\",\"successors\":\"0401\"}",
        "request.expected-array",
        "/successors");
    assertProblem(
        "CloseUnit",
        "{\"unit\":\"0400\",\"on\":\"2024-02-28\"}",
        "request.missing-member",
        "/successors");
  }

  @Test
  void everyProblemNamesItsPlaceInNestedRecordsToo() {
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"members\": 3", "\"members\": 3.0"),
        "request.expected-number",
        "/mandate/seats/0/members");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"members\": 3", "\"members\": \"3\""),
        "request.expected-number",
        "/mandate/seats/0/members");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"members\": 3", "\"members\": 3000000000"),
        "request.expected-number",
        "/mandate/seats/0/members");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"members\": 3,", ""),
        "request.missing-member",
        "/mandate/seats/0/members");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"key\": \"ffo\"", "\"key\": \" \""),
        "text.blank",
        "/mandate/seats/0/key");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"GAP\"", "\"GAPS\""),
        "value.choice",
        "/mandate/rowBrokenBy/0");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"P2Y\"", "\"two years\""),
        "value.period",
        "/mandate/term");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("true", "\"true\""),
        "request.expected-boolean",
        "/mandate/umbrellaNominates");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("true", "1"),
        "request.expected-boolean",
        "/mandate/umbrellaNominates");
    assertProblem("AdoptMandate", MANDATE.replace(COUNCIL, "1-1-1-1-1"), "value.uuid", "/council");
  }

  @Test
  void aMonthIsAYearAndAMonth() {
    var plan =
        """
        {"council": "%s", "year": 2024, "focusAreas": [], "involvements": [],
         "meetings": [{"month": "2024-13", "topics": []}]}
        """
            .formatted(COUNCIL);
    for (var month :
        List.of("2024-13", "2024-3", "1899-12", "2200-01", "+12024-03", "2024-03-01")) {
      assertProblem(
          "AdoptActivityPlan", plan.replace("2024-13", month), "value.month", "/meetings/0/month");
    }
  }

  @Test
  void everyTextIsScreened() {
    var rename = "{\"unit\":\"0400\",\"name\":\"%s\",\"from\":\"2024-01-01\"}";
    assertProblem("RenameUnit", rename.formatted("A\\u030alesund"), "text.not-normalised", "/name");
    assertProblem("RenameUnit", rename.formatted("Nav\\u0000"), "text.control-character", "/name");
    assertProblem("RenameUnit", rename.formatted("Nav\\nHamar"), "text.control-character", "/name");
    assertProblem("RenameUnit", rename.formatted("x".repeat(201)), "text.too-long", "/name");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"ffo\"", "\"A\\u030a\""),
        "text.not-normalised",
        "/mandate/seats/0/key");
    // Synthetic: no person is born in a month 82.
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"ffo\"", "\"01 82 55 500 34\""),
        "text.national-identity-number",
        "/mandate/seats/0/key");
    assertProblem(
        "AdoptMandate",
        MANDATE.replace("\"ffo\"", '"' + "x".repeat(20_001) + '"'),
        "text.too-long",
        "/mandate/seats/0/key");
  }

  @Test
  void anAddressIsOneThatABrowserOpensWithoutRunningAnything() {
    for (var address :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.no/x",
            "/relative",
            "https:///x",
            "not an address")) {
      assertProblem(
          "PublishMinutes",
          "{\"minutes\":\"%s\",\"address\":\"%s\",\"on\":\"2024-01-01\"}"
              .formatted(COUNCIL, address),
          "value.address",
          "/address");
    }
  }

  @Test
  void whatIsNoJsonObjectIsRefused() {
    assertProblem("RenameUnit", "", "request.not-an-object", "");
    assertProblem("RenameUnit", "[]", "request.not-an-object", "");
    assertProblem("RenameUnit", "\"x\"", "request.not-an-object", "");
    assertProblem("RenameUnit", "{", "request.not-json", null);
    assertProblem("RenameUnit", "{} {}", "request.not-json", null);
    assertProblem("RenameUnit", "{\"a\":NaN}", "request.not-json", null);
    assertProblem("RenameUnit", "{'a':1}", "request.not-json", null);
    assertProblem(
        "RenameUnit", "{\"a\":".repeat(30) + "1" + "}".repeat(30), "request.beyond-limits", null);
    assertProblem("RenameUnit", "{\"a\":" + "9".repeat(100) + "}", "request.beyond-limits", null);
    assertProblem("RenameUnit", "{\"" + "a".repeat(1000) + "\":1}", "request.beyond-limits", null);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    var problem =
        catchThrowableOfType(
            ProblemException.class,
            () -> reader.parse("{\"name\":\"\u00e5\"}".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(problem.code()).isEqualTo("request.not-utf8");
  }

  @Test
  void idsDerivedFromAKeyAreTheSameEachTimeAndDifferByCommandActorAndKey() {
    var draft = "{\"meeting\":\"%s\",\"minutesTaker\":\"%s\"}".formatted(COUNCIL, COUNCIL);
    var first = read("DraftMinutes", draft, "key").assigned();
    assertThat(first).containsOnlyKeys("minutes");
    assertThat(read("DraftMinutes", draft, "key").assigned()).isEqualTo(first);
    assertThat(read("DraftMinutes", draft, "key2").assigned()).isNotEqualTo(first);
    assertThat(read("DraftMinutes", draft).assigned())
        .isNotEqualTo(read("DraftMinutes", draft).assigned());
  }

  @Test
  void theHashTellsContentApartAndNotTheOrderOfMembers() {
    var a =
        read("RenameUnit", "{\"unit\":\"0400\",\"name\":\"Nav\",\"from\":\"2024-01-01\"}").hash();
    var b =
        read("RenameUnit", "{\"from\":\"2024-01-01\",\"name\":\"Nav\",\"unit\":\"0400\"}").hash();
    var c =
        read("RenameUnit", "{\"from\":\"2024-01-02\",\"name\":\"Nav\",\"unit\":\"0400\"}").hash();
    assertThat(a).isEqualTo(b).isNotEqualTo(c).hasSize(4);
  }

  private ProblemException refused(String name, String json) {
    return catchThrowableOfType(ProblemException.class, () -> read(name, json));
  }

  @Test
  void aYearBeyondSightIsNoDate() {
    for (var date :
        List.of("+999999999-12-31", "9999-12-31", "2200-01-01", "1899-12-31", "-2024-01-01")) {
      var problem =
          refused("RenameUnit", "{\"unit\":\"0400\",\"name\":\"Nav\",\"from\":\"" + date + "\"}");
      assertThat(problem.code()).as(date).isEqualTo("value.date");
      assertThat(problem.field()).isEqualTo("/from");
    }
  }

  @Test
  void aListHasAnEnd() {
    var successors = String.join(",", java.util.Collections.nCopies(1_001, "\"0403\""));
    var problem =
        refused(
            "CloseUnit",
            "{\"unit\":\"0400\",\"on\":\"2024-01-01\",\"successors\":[" + successors + "]}");
    assertThat(problem.code()).isEqualTo("request.beyond-limits");
    assertThat(problem.field()).isEqualTo("/successors");
  }

  @Test
  void anAddressHasAnEnd() {
    var problem =
        refused(
            "PublishMinutes",
            "{\"minutes\":\"%s\",\"on\":\"2024-01-01\",\"address\":\"https://www.nav.no/%s\"}"
                .formatted(COUNCIL, "a".repeat(2_000)));
    assertThat(problem.code()).isEqualTo("value.address");
  }

  @Test
  void aReasonThatTellsOfAPersonHasNoPlaceInTheContext() {
    var context = ",\"context\":{\"reason\":\"Syk\"}}";
    var erasure = refused("ErasePerson", "{\"person\":\"" + COUNCIL + "\"" + context);
    assertThat(erasure.code()).isEqualTo("request.unknown-member");
    assertThat(erasure.field()).isEqualTo("/context/reason");
    var end =
        refused(
            "EndAppointment",
            "{\"council\":\"%1$s\",\"appointment\":\"%1$s\",\"cause\":\"RESIGNED\",\"on\":\"2024-01-01\""
                    .formatted(COUNCIL)
                + context);
    assertThat(end.field()).isEqualTo("/context/reason");
  }

  // --- receipt codes

  private static final String FEEDBACK =
      """
      {"unit": "0403", "role": "Nav-leder", "receivedBy": "0403", "source": {"kind": "OTHER"},
       "text": "Lang kø", "theme": "01890a5d-ac96-774b-bcce-b302099a8057", "level": "LOCAL"%s}
      """;

  private String receipt(String key) {
    return read("RegisterFeedback", FEEDBACK.formatted(""), key).assigned().get("receipt");
  }

  @Test
  void aReceiptCodeIsMadeAtRandom() {
    assertThat(receipt(null)).matches(ReceiptCode.FORMAT).isNotEqualTo(receipt(null));
    assertThat(Stream.generate(() -> receipt(null)).limit(200).flatMap(c -> c.chars().boxed()))
        .as("every digit occurs")
        .containsAll(ReceiptCode.DIGITS.chars().boxed().toList());
  }

  @Test
  void aRepeatNamesTheSameReceiptCode() {
    assertThat(receipt("import-1"))
        .matches(ReceiptCode.FORMAT)
        .isEqualTo(receipt("import-1"))
        .isNotEqualTo(receipt("import-2"));
    var command = read("RegisterFeedback", FEEDBACK.formatted(""), "import-1");
    assertThat(command.hash())
        .isEqualTo(read("RegisterFeedback", FEEDBACK.formatted(""), "import-1").hash());
  }

  @Test
  void whoKnowsTheKeyButNotTheSecretCannotMakeTheCode() {
    var other =
        new CommandReader(new ReceiptCodes(new SecretKeySpec(new byte[] {1}, "HmacSHA256")));
    var body = other.parse(FEEDBACK.formatted("").getBytes(StandardCharsets.UTF_8));
    var entry = CATALOGUE.find("RegisterFeedback").orElseThrow();
    var source = new CommandReader.IdSource("import-1", "Z990001");
    assertThat(other.read(entry, body, source).assigned().get("receipt"))
        .isNotEqualTo(receipt("import-1"));
  }

  @Test
  void aReceiptCodeMayBeGivenAsItIsMade() {
    var given = FEEDBACK.formatted(", \"receipt\": \"0123456789ABCDEFGHJKMNPQRS\"");
    var command = (RegisterFeedback) read("RegisterFeedback", given).command();
    assertThat(command.receipt().code()).isEqualTo("0123456789ABCDEFGHJKMNPQRS");
    assertThat(command.receipt()).hasToString("ReceiptCode");
    for (var wrong :
        List.of(
            "0123456789ABCDEFGHJKMNPQR",
            "0123456789ABCDEFGHJKMNPQRST",
            "0123456789ABCDEFGHJKMNPQRU",
            "0123456789abcdefghjkmnpqrs")) {
      var problem =
          catchThrowableOfType(
              ProblemException.class,
              () ->
                  read("RegisterFeedback", FEEDBACK.formatted(", \"receipt\": \"" + wrong + "\"")));
      assertThat(problem.code()).isEqualTo("value.receipt-code");
      assertThat(problem.field()).isEqualTo("/receipt");
      assertThat(problem.toString()).doesNotContain(wrong);
    }
  }
}
