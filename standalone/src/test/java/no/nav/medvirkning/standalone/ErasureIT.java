package no.nav.medvirkning.standalone;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person with a seat, a remark and a reason for leaving is erased, and all that is written of a
/// feedback is redacted: after that no answer holds what identifies anyone, and no byte of what
/// lies on disk ever did.
class ErasureIT {

  private static final String COUNCIL = "18050000-0000-8000-80c1-000000000001";
  private static final String MINUTES = "18050000-0000-8000-81d1-000000000011";
  private static final String PERSON = "a0000000-0000-4000-8000-000000000001";
  private static final String APPOINTMENT = "a0000000-0000-4000-8000-000000000002";

  private static final String FEEDBACK = "a0000000-0000-4000-8000-000000000003";
  private static final String REFERRAL = "a0000000-0000-4000-8000-000000000004";
  private static final String THEME = "a0000000-0000-4000-8000-000000000005";
  private static final Pattern TEXT = Pattern.compile("\"text\":\"([0-9a-f-]{36})\"");
  private static final String RECEIPT = "W0000000000000000000000001";

  private static final String NAME = "Kanarifugl Prøvesen";
  private static final String EMAIL = "kanarimail@example.org";
  private static final String PHONE = "+4799887766";
  private static final String REASON = "Kanarigrunn for å slutte.";
  private static final String REMARK = "Kanarimerknad til referatet.";

  /// What to look for: the ASCII part of each, so that no way of writing æ, ø and å hides it.
  private static final List<String> CANARIES =
      List.of("Kanarifugl", "kanarimail", "99887766", "Kanarigrunn", "Kanarimerknad", "Kanariord");

  @TempDir Path folder;

  @Test
  void anErasedPersonIsNowhereButTheSeatWasFilled() {
    var data = folder.resolve("data");
    try (var instance = Instance.start(data)) {
      narvik(instance);
      var written = aMemberWhoRemarksAndLeaves(instance);

      var before = String.join("\n", Answers.all(instance, "Consistency-Token", written).values());
      assertThat(before).contains(NAME, REMARK);
      assertNoByteOnDisk(instance);

      var erased = send(instance, "ErasePerson", Map.of("person", PERSON));

      assertNoAnswerHoldsThem(instance, erased);
      assertSeatStandsWithoutName(instance, erased);
      assertNoByteOnDisk(instance);
    }
    try (var rebuilt = Instance.start(data)) {
      assertNoAnswerHoldsThem(rebuilt, null);
      assertSeatStandsWithoutName(rebuilt, null);
      assertNoByteOnDisk(rebuilt);
    }
  }

  @Test
  void aRedactedFeedbackIsNowhereInTheWordsItWasWrittenIn() {
    var data = folder.resolve("data");
    try (var instance = Instance.start(data)) {
      narvik(instance);
      var written = aFeedbackWithAllThatCanBeWritten(instance);
      assertThat(feedback(instance, written)).contains("Kanariord 1", "Kanariord 13");
      assertThat(receipt(instance)).contains("Kanariord");
      assertNoByteOnDisk(instance);

      var redacted = "";
      for (var text : texts(instance)) {
        redacted = redact(instance, text);
      }

      assertNoAnswerHoldsThem(instance, redacted);
      assertThat(receipt(instance)).doesNotContain("Kanariord").contains("Uten navn.");
      assertNoByteOnDisk(instance);
    }
    try (var rebuilt = Instance.start(data)) {
      assertNoAnswerHoldsThem(rebuilt, null);
      assertThat(receipt(rebuilt)).doesNotContain("Kanariord").contains("Uten navn.");
    }
  }

  /// There is one who can, and one way to: a text of the referral is redacted there, by whoever
  /// wrote it.
  private static String redact(Instance instance, String text) {
    var office = instance.token("OFFICE", "1805");
    var county = instance.token("COUNTY", "1800");
    var inFeedback = Map.of("feedback", FEEDBACK, "redacted", text, "replacement", "Uten navn.");
    var inReferral = Map.of("referral", REFERRAL, "redacted", text, "replacement", "Uten navn.");
    var done =
        Stream.of(
                instance.command("RedactText", office, inFeedback),
                instance.command("RedactReferralText", office, inReferral),
                instance.command("RedactReferralText", county, inReferral))
            .filter(answer -> answer.statusCode() < 300)
            .toList();
    assertThat(done).as(text).hasSize(1);
    return Instance.lines(done.getFirst().body()).getFirst().get("consistencyToken").asString();
  }

  private static String feedback(Instance instance, String consistencyToken) {
    return String.valueOf(
        answers(instance, consistencyToken).get("/feedback/" + FEEDBACK + " */*"));
  }

  private static String receipt(Instance instance) {
    return instance.get("/feedback/receipt/" + RECEIPT, instance.token("DIRECTORATE")).body();
  }

  /// The history tells of each text by its id, also of one that was put otherwise since.
  private static List<String> texts(Instance instance) {
    return Stream.of(FEEDBACK, REFERRAL)
        .map(each ->
            instance.get("/audit?limit=200&subject=" + each, instance.token("DIRECTORATE")).body())
        .flatMap(history -> TEXT.matcher(history).results().map(found -> found.group(1)))
        .distinct()
        .toList();
  }

  /// @return the consistency token of the last command
  private static String aFeedbackWithAllThatCanBeWritten(Instance instance) {
    var office = instance.token("OFFICE", "1805");
    var owner = Map.of("unit", "1805");
    var first = "a0000000-0000-4000-8000-000000000006";
    var second = "a0000000-0000-4000-8000-000000000007";
    send(instance, "AddTheme", Map.of("theme", THEME, "name", "Telefon"));
    var register = new HashMap<String, Object>();
    register.put("feedback", FEEDBACK);
    register.put("unit", "1805");
    register.put("role", "Nav-leder");
    register.put("receivedBy", "1805");
    register.put("source", Map.of("kind", "OTHER"));
    register.put("text", "Kanariord 0");
    register.put("theme", THEME);
    register.put("level", "LOCAL");
    register.put("receipt", RECEIPT);
    send(instance, office, "RegisterFeedback", register);
    of(instance, office, "AskSender", Map.of("question", "Kanariord 1"));
    of(instance, office, "RecordSenderReply", Map.of("reply", "Kanariord 2"));
    of(
        instance,
        office,
        "AssessFeedback",
        Map.of("outcome", "OUTSIDE_REMIT", "reasons", "Kanariord 3", "responsible", "Kanariord 4"));
    var plan = Map.of("measure", first, "what", "Kanariord 5", "owner", owner, "due", "2099-01-01");
    of(instance, office, "PlanMeasure", plan);
    var change =
        Map.of("measure", first, "what", "Kanariord 6", "owner", owner, "due", "2099-01-01");
    of(instance, office, "ChangeMeasure", change);
    of(instance, office, "CompleteMeasure", Map.of("measure", first, "result", "Kanariord 7"));
    var other =
        Map.of("measure", second, "what", "Kanariord 8", "owner", owner, "due", "2099-01-01");
    of(instance, office, "PlanMeasure", other);
    of(instance, office, "DropMeasure", Map.of("measure", second, "reason", "Kanariord 9"));
    of(
        instance,
        office,
        "ReferFeedback",
        Map.of("referral", REFERRAL, "to", "1800", "question", "Kanariord 10"));
    of(
        instance,
        instance.token("COUNTY", "1800"),
        "AnswerReferral",
        Map.of("referral", REFERRAL, "answer", "Kanariord 11"));
    of(instance, office, "ReportToSender", Map.of("answer", "Kanariord 12"));
    of(instance, office, "ReportToCouncil", Map.of("council", COUNCIL, "answer", "Kanariord 13"));
    of(instance, office, "CloseFeedback", Map.of("unansweredBecause", "Kanariord 14"));
    of(instance, office, "ReopenFeedback", Map.of("by", "SENDER", "reason", "Kanariord 15"));
    of(
        instance,
        office,
        "AssessFeedback",
        Map.of("outcome", "ACCEPTED", "reasons", "Kanariord 16"));
    return of(
        instance, office, "RecordEffect", Map.of("change", "Kanariord 17", "helped", "PARTLY"));
  }

  /// A command on the feedback, today.
  private static String of(
      Instance instance, String token, String command, Map<String, ?> properties) {
    var body = new HashMap<String, Object>(properties);
    if (!command.equals("AnswerReferral")) {
      body.put("feedback", FEEDBACK);
    }
    if (!command.endsWith("Measure") || !properties.containsKey("due")) {
      body.put("on", LocalDate.now(ZoneId.of("Europe/Oslo")).toString());
    }
    return send(instance, token, command, body);
  }

  /// The units and the council of Narvik, from the demonstration input.
  private static void narvik(Instance instance) {
    var directorate = instance.token("DIRECTORATE");
    for (var file : List.of("01-units.ndjson", "05-narvik.ndjson")) {
      assertThat(instance.postAll(Instance.demo(file), directorate))
          .isNotEmpty()
          .allMatch(line -> line.get("status").asInt() < 300);
    }
  }

  /// @return the consistency token of the last command
  private static String aMemberWhoRemarksAndLeaves(Instance instance) {
    var person =
        Map.of("person", PERSON, "unit", "1805", "name", NAME, "email", EMAIL, "phone", PHONE);
    send(instance, "RegisterPerson", person);
    // A refused command stands in the audit history too.
    assertThat(
            instance.command("RegisterPerson", instance.token("DIRECTORATE"), person).statusCode())
        .isGreaterThanOrEqualTo(400);
    send(
        instance,
        "AppointMember",
        Map.of(
            "council",
            COUNCIL,
            "appointment",
            APPOINTMENT,
            "person",
            PERSON,
            "role",
            "MEMBER",
            "seat",
            "gruppe-1",
            "from",
            "2025-08-01"));
    send(
        instance,
        "MakeRemark",
        Map.of("minutes", MINUTES, "person", PERSON, "text", REMARK, "on", "2025-08-20"));
    return send(
        instance,
        "EndAppointment",
        Map.of(
            "council",
            COUNCIL,
            "appointment",
            APPOINTMENT,
            "cause",
            "RESIGNED",
            "on",
            "2025-12-31",
            "reason",
            REASON));
  }

  private static String send(Instance instance, String command, Map<String, String> body) {
    return send(instance, instance.token("DIRECTORATE"), command, body);
  }

  private static String send(Instance instance, String token, String command, Map<String, ?> body) {
    var answer = instance.command(command, token, body);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return Instance.lines(answer.body()).getFirst().get("consistencyToken").asString();
  }

  private static Map<String, String> answers(Instance instance, @Nullable String consistencyToken) {
    return consistencyToken == null
        ? Answers.all(instance)
        : Answers.all(instance, "Consistency-Token", consistencyToken);
  }

  private static void assertNoAnswerHoldsThem(
      Instance instance, @Nullable String consistencyToken) {
    answers(instance, consistencyToken)
        .forEach((path, body) ->
            assertThat(body).as(path).doesNotContain(CANARIES.toArray(String[]::new)));
  }

  private static void assertSeatStandsWithoutName(
      Instance instance, @Nullable String consistencyToken) {
    var path = "/councils/" + COUNCIL + "/members?asOf=2025-09-01";
    var members =
        Instance.lines(String.valueOf(answers(instance, consistencyToken).get(path + " */*")))
            .getFirst();
    var seat = members.get("members").get(0);
    assertThat(members.get("members")).hasSize(1);
    assertThat(seat.get("appointment").asString()).isEqualTo(APPOINTMENT);
    assertThat(seat.get("seat").asString()).isEqualTo("gruppe-1");
    assertThat(seat.get("since").asString()).isEqualTo("2025-08-01");
    assertThat(seat.get("name").isNull()).isTrue();
  }

  /// The event store's files, the keys, the log and what the process printed.
  private void assertNoByteOnDisk(Instance instance) {
    var files = files();
    assertThat(files).containsKey(instance.log());
    // What is not personal stands there as it is, so looking for bytes finds what there is to find.
    assertThat(files.values())
        .anyMatch(bytes -> holds(bytes, "Brukerutvalget ved Nav Narvik", UTF_8));
    files.forEach((file, bytes) -> {
      for (var canary : CANARIES) {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
          assertThat(holds(bytes, canary, charset)).as(file + ": " + canary).isFalse();
        }
      }
    });
  }

  private Map<Path, byte[]> files() {
    var found = new HashMap<Path, byte[]>();
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        found.put(file, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static boolean holds(byte[] bytes, String text, Charset charset) {
    var wanted = text.getBytes(charset);
    for (var at = 0; at <= bytes.length - wanted.length; at++) {
      var i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
