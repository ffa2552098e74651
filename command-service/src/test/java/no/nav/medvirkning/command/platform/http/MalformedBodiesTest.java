package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import org.junit.jupiter.api.Test;

/// Breaks a good body of every command in every way that a member allows, and sends it.
class MalformedBodiesTest {

  private static final TestCommandService SERVICE = TestCommandService.running();

  private final CommandDocs docs = SERVICE.bean(CommandDocs.class);
  private final CommandReader reader = SERVICE.bean(CommandReader.class);

  private record Attempt(String command, String what, byte[] body) {}

  @Test
  void everyMalformedBodyIsRefusedAsMalformed() {
    var attempts = new ArrayList<Attempt>();
    SERVICE.bean(CommandCatalogue.class).all().forEach(entry -> attempts.addAll(attempts(entry)));
    attempts.addAll(ofAnyCommand());
    assertThat(attempts).hasSizeGreaterThan(300);
    for (var attempt : attempts) {
      var answer = SERVICE.post("/commands/" + attempt.command(), attempt.body());
      assertThat(answer.status()).as(attempt.command() + ": " + attempt.what()).isIn(400, 413);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.response().body())
          .doesNotContain("Exception", "jackson", "java.", "no.nav");
      assertThat(answer.text("detail")).isNotBlank().doesNotContain("{", "–");
    }
  }

  private List<Attempt> attempts(CommandCatalogue.Entry entry) {
    var good = docs.example(entry);
    var attempts = new ArrayList<Attempt>();
    for (var member : reader.shape(entry.type()).members()) {
      if (member.required()) {
        attempts.add(attempt(entry, member.name() + " missing", without(good, member.name())));
        attempts.add(attempt(entry, member.name() + " null", with(good, member.name(), null)));
      }
      attempts.add(
          attempt(
              entry,
              member.name() + " of another type",
              with(good, member.name(), otherType(member.shape()))));
      attempts.add(
          attempt(
              entry, member.name() + " an operator", with(good, member.name(), Map.of("$ne", 1))));
    }
    attempts.add(attempt(entry, "an unknown member", with(good, "admin", true)));
    attempts.add(attempt(entry, "a dotted member", with(good, "context.reason", "x")));
    var text = TestCommandService.JSON.writeValueAsString(good);
    attempts.add(attempt(entry, "cut", text.substring(0, text.length() - 1)));
    attempts.add(attempt(entry, "more after the end", text + "1"));
    attempts.add(attempt(entry, "in a list", "[" + text + "]"));
    return attempts;
  }

  private static List<Attempt> ofAnyCommand() {
    var attempts = new ArrayList<Attempt>();
    for (var body :
        List.of(
            "",
            " ",
            "null",
            "true",
            "1",
            "\"x\"",
            "{",
            "}",
            "{]",
            "{\"a\"}",
            "{\"a\":}",
            "{,}",
            "\u0000",
            "{\"a\":1,}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":0x1}",
            "{\"a\":1e999999}",
            "{\"a\":NaN}",
            "{\"a\":Infinity}",
            "{\"a\":'x'}",
            "{a:1}",
            "// x\n{}",
            "/* x */{}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\ud800\"}",
            "\ufeff{}",
            "<xml/>",
            "a=b",
            "--",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "{\"a\":1,\"a\":1}",
            "{\"unit\":\"" + "x".repeat(1 << 20) + "\"}",
            "{\"__proto__\":{}}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "{\"context\":{\"context\":{}}}",
            "{\"a\":[" + "1,".repeat(60_000) + "1]}")) {
      attempts.add(new Attempt("RenameUnit", body, body.getBytes(StandardCharsets.UTF_8)));
    }
    attempts.add(
        new Attempt(
            "RenameUnit", "Latin-1", "{\"name\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1)));
    attempts.add(
        new Attempt("RenameUnit", "UTF-16", "{\"name\":\"å\"}".getBytes(StandardCharsets.UTF_16)));
    attempts.add(
        new Attempt(
            "RenameUnit",
            "an overlong slash",
            new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'}));
    return attempts;
  }

  private static Object otherType(Shape shape) {
    return switch (shape) {
      case Shape.Text _, Shape.Flag _ -> 17;
      case Shape.Whole _ -> "17";
      case Shape.Many _, Shape.Members _ -> "x";
    };
  }

  private static Map<String, Object> with(Map<String, Object> good, String member, Object value) {
    var body = new LinkedHashMap<>(good);
    body.put(member, value);
    return body;
  }

  private static Map<String, Object> without(Map<String, Object> good, String member) {
    var body = new LinkedHashMap<>(good);
    body.remove(member);
    return body;
  }

  private static Attempt attempt(CommandCatalogue.Entry entry, String what, Object body) {
    var text =
        body instanceof String json ? json : TestCommandService.JSON.writeValueAsString(body);
    return new Attempt(entry.name(), what, text.getBytes(StandardCharsets.UTF_8));
  }
}
