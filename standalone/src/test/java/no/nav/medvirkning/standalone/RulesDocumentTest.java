package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import org.junit.jupiter.api.Test;

/// `docs/rules.md` lists every rule: a code that is changed or lost shows there.
class RulesDocumentTest {

  @Test
  void theDocumentListsTheRules() throws Exception {
    var rows = new TreeMap<String, String>();
    for (var rule : rules()) {
      rows.put(code(rule), row(rule));
    }
    new Document("rules.md")
        .mustHold(
            "| kode | status | felt | regel |\n|---|---|---|---|\n"
                + String.join("", rows.values()));
  }

  private static List<Class<?>> rules() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.nav.medvirkning.command")
            .stream()
            .filter(type -> type.isAssignableTo(Rule.class) && type.isRecord())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  /// As [Rule#code()] has it, with no need of an instance.
  private static String code(Class<?> rule) {
    var words = rule.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    return feature(rule) + "." + String.join("-", words).toLowerCase(Locale.ROOT);
  }

  private static String feature(Class<?> rule) {
    return rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
  }

  private static String row(Class<?> rule) throws Exception {
    var text = texts(feature(rule)).getProperty(code(rule));
    assertThat(text).as(code(rule)).isNotBlank();
    return "| `%s` | %s | %s | %s |\n".formatted(code(rule), status(rule), field(rule), text);
  }

  private static String status(Class<?> rule) {
    if (overrides(rule, "kind")) {
      return "…";
    }
    var refuses = rule.getAnnotation(Refuses.class);
    return switch (refuses == null ? Rule.Kind.BROKEN : refuses.as()) {
      case BROKEN -> "422";
      case NOT_FOUND -> "404";
      case CONFLICT -> "409";
      case STALE -> "412";
      case FORBIDDEN -> "403";
    };
  }

  private static String field(Class<?> rule) {
    if (overrides(rule, "field")) {
      return "…";
    }
    var refuses = rule.getAnnotation(Refuses.class);
    return refuses == null || refuses.at().isEmpty() ? "" : "`" + refuses.at() + "`";
  }

  private static boolean overrides(Class<?> rule, String method) {
    return Arrays.stream(rule.getDeclaredMethods()).anyMatch(each -> each.getName().equals(method));
  }

  private static Properties texts(String feature) throws IOException {
    var texts = new Properties();
    try (var file =
        RulesDocumentTest.class.getResourceAsStream("/messages/" + feature + "_nb.properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
