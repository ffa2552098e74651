package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import no.nav.medvirkning.command.CommandService;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.platform.web.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/// No command takes in a national identity number, or text that is not normalised, wherever in its
/// body the text stands; the refusal names the place.
class EveryTextIsScreenedTest {

  /// Synthetic: no person is born in a month 82.
  private static final Map<String, String> REFUSED =
      Map.of(
          "Ring 01825550034 etter kl. 9",
          "text.national-identity-number",
          "A\u030alesund",
          "text.not-normalised");

  private static final CommandCatalogue CATALOGUE =
      new CommandCatalogue(CommandService.aggregateTypes());

  private final CommandReader reader =
      new CommandReader(new ReceiptCodes(new SecretKeySpec(new byte[32], "HmacSHA256")));

  @TestFactory
  Stream<DynamicTest> whateverTheCommand() {
    return CATALOGUE.all().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.name(),
                () -> {
                  var shape = reader.shape(entry.type());
                  var places = new ArrayList<>(textsIn(shape, ""));
                  var context = reader.contextShape(entry.type());
                  places.addAll(textsIn(context, "/" + CommandReader.CONTEXT));
                  assertThat(places).isNotEmpty();
                  for (var place : places) {
                    REFUSED.forEach(
                        (text, code) -> refused(entry, shape, context, place, text, code));
                  }
                }));
  }

  @Test
  void thePlacesAreThoseInListsAndRecordsToo() {
    var answer = CATALOGUE.find("AnswerConsultation").orElseThrow();
    assertThat(textsIn(reader.shape(answer.type()), ""))
        .contains("/answer", "/members/0/said", "/from/council");
  }

  private void refused(
      CommandCatalogue.Entry entry,
      Shape.Members shape,
      Shape.Members context,
      String place,
      String text,
      String code) {
    var body = body(shape, "", place, text);
    if (place.startsWith("/" + CommandReader.CONTEXT + "/")) {
      body.put(CommandReader.CONTEXT, body(context, "/" + CommandReader.CONTEXT, place, text));
    }
    var json = new JsonMapper().writeValueAsString(body);
    var problem =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                reader.read(
                    entry,
                    reader.parse(json.getBytes(StandardCharsets.UTF_8)),
                    new CommandReader.IdSource(null, "Z990001")));
    assertThat(problem).as(place).isNotNull();
    assertThat(problem.code()).as(place).isEqualTo(code);
    assertThat(problem.field()).isEqualTo(place);
  }

  private static List<String> textsIn(Shape shape, String place) {
    return switch (shape) {
      case Shape.Text _ -> List.of(place);
      case Shape.Whole _, Shape.Flag _ -> List.of();
      case Shape.Many many -> textsIn(many.of(), place + "/0");
      case Shape.Members members ->
          members.members().stream()
              .flatMap(each -> textsIn(each.shape(), place + "/" + each.name()).stream())
              .toList();
    };
  }

  /// What must be there, and what the place lies in.
  private static Map<String, Object> body(
      Shape.Members shape, String at, String place, String text) {
    var body = new LinkedHashMap<String, Object>();
    for (var member : shape.members()) {
      var here = at + "/" + member.name();
      if (member.required() || place.equals(here) || place.startsWith(here + "/")) {
        body.put(member.name(), value(member.shape(), here, place, text));
      }
    }
    return body;
  }

  private static Object value(Shape shape, String here, String place, String text) {
    return switch (shape) {
      case Shape.Text each -> here.equals(place) ? text : each.example();
      case Shape.Whole _ -> 4;
      case Shape.Flag _ -> false;
      case Shape.Many many -> List.of(value(many.of(), here + "/0", place, text));
      case Shape.Members members -> body(members, here, place, text);
    };
  }
}
