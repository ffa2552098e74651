package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the message bundle of a feature against its rules: a text for each, in each language, that
/// names nothing but the rule's components.
public final class RuleTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private RuleTexts() {}

  /// @param families the sealed interfaces of the feature's rules
  @SafeVarargs
  public static void areComplete(String feature, Class<? extends Rule>... families)
      throws Exception {
    var componentsByCode = new HashMap<String, Set<String>>();
    for (var family : families) {
      for (var rule : family.getPermittedSubclasses()) {
        componentsByCode.put(codeOf(rule), componentsOf(rule));
      }
    }
    for (var language : List.of("en", "nb", "nn")) {
      checkBundle("/messages/" + feature + "_" + language + ".properties", componentsByCode);
    }
  }

  private static void checkBundle(String bundle, Map<String, Set<String>> componentsByCode)
      throws IOException {
    var texts = new Properties();
    try (var in = Objects.requireNonNull(RuleTexts.class.getResourceAsStream(bundle), bundle)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(texts.stringPropertyNames())
        .as(bundle)
        .containsExactlyInAnyOrderElementsOf(componentsByCode.keySet());
    texts.forEach((code, text) -> {
      var named =
          PLACEHOLDER
              .matcher((String) text)
              .results()
              .map(match -> match.group(1))
              .collect(Collectors.toSet());
      assertThat(componentsByCode.get(code)).as(bundle + " " + code).containsAll(named);
      assertThat((String) text).as(bundle + " " + code).isNotBlank().endsWith(".");
    });
  }

  private static Set<String> componentsOf(Class<?> rule) {
    return Arrays.stream(rule.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  /// The code depends on the rule's name alone.
  private static String codeOf(Class<?> rule) throws ReflectiveOperationException {
    var types =
        Arrays.stream(rule.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    var constructor = rule.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return ((Rule) constructor.newInstance(Arrays.stream(types).map(RuleTexts::nothing).toArray()))
        .code();
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : null;
  }
}
