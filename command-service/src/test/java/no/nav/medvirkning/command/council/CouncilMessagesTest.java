package no.nav.medvirkning.command.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rule is explained in every language, in terms of what the rule knows.
class CouncilMessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "nn"})
  void everyRuleHasItsTextAndNoTextIsLeftOver(String language) throws IOException {
    var codes =
        Arrays.stream(CouncilRule.class.getPermittedSubclasses()).map(CouncilMessagesTest::code).collect(Collectors.toSet());
    assertThat(codes).hasSizeGreaterThan(50);
    assertThat(texts(language).stringPropertyNames()).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "nn"})
  void everyPlaceholderIsAComponentOfItsRule(String language) throws IOException {
    var texts = texts(language);
    for (var rule : CouncilRule.class.getPermittedSubclasses()) {
      var components =
          Arrays.stream(rule.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
      var used =
          PLACEHOLDER.matcher(texts.getProperty(code(rule), "")).results().map(r -> r.group(1)).collect(Collectors.toSet());
      assertThat(components).as(code(rule)).containsAll(used);
    }
  }

  private static String code(Class<?> rule) {
    return "council." + rule.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Properties texts(String language) throws IOException {
    var properties = new Properties();
    var path = "/messages/council_" + language + ".properties";
    try (var in = new InputStreamReader(CouncilMessagesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
