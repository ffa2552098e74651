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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person with a seat, a remark and a reason for leaving is erased: after that no answer holds
/// what identifies them, and no byte of what lies on disk ever did.
class ErasureIT {

  private static final String COUNCIL = "18050000-0000-8000-80c1-000000000001";
  private static final String MINUTES = "18050000-0000-8000-81d1-000000000011";
  private static final String PERSON = "a0000000-0000-4000-8000-000000000001";
  private static final String APPOINTMENT = "a0000000-0000-4000-8000-000000000002";

  private static final String NAME = "Kanarifugl Prøvesen";
  private static final String EMAIL = "kanarimail@example.org";
  private static final String PHONE = "+4799887766";
  private static final String REASON = "Kanarigrunn for å slutte.";
  private static final String REMARK = "Kanarimerknad til referatet.";

  /// What to look for: the ASCII part of each, so that no way of writing æ, ø and å hides it.
  private static final List<String> CANARIES =
      List.of("Kanarifugl", "kanarimail", "99887766", "Kanarigrunn", "Kanarimerknad");

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
    var answer = instance.command(command, instance.token("DIRECTORATE"), body);
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
