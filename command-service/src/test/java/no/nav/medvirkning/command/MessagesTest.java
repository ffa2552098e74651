package no.nav.medvirkning.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule can tell people, in each language, what is wrong; what a text fills in are the rule's
/// own components.
class MessagesTest {

  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  static Stream<Class<?>> rules() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.nav.medvirkning.command")
            .stream()
            .filter(type -> type.isAssignableTo(Rule.class) && type.isRecord())
            .<Class<?>>map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName));
  }

  /// The feature and the rule's name, as [Rule#code()] has it, with no need of an instance.
  private static String code(Class<?> rule) {
    var feature = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
    var words = rule.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    return feature
        + "."
        + Arrays.stream(words)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("-"));
  }

  private static Properties texts(String feature, String language) {
    var name = "/messages/" + feature + "_" + language + ".properties";
    try (var file = MessagesTest.class.getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      var texts = new Properties();
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasATextInEachLanguage(Class<?> rule) {
    var code = code(rule);
    var components =
        Arrays.stream(rule.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    for (var language : LANGUAGES) {
      var text = texts(code.substring(0, code.indexOf('.')), language).getProperty(code);
      assertThat(text).as(code + " in " + language).isNotBlank().endsWith(".");
      assertThat(placeholders(text))
          .as("placeholders of " + code + " in " + language)
          .isSubsetOf(components);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void textsThatPeopleWriteAreRefusedInEachLanguage() {
    for (var language : LANGUAGES) {
      assertThat(texts("text", language).stringPropertyNames())
          .containsExactlyInAnyOrder(
              "text.blank",
              "text.too-long",
              "text.not-normalised",
              "text.unpaired-surrogate",
              "text.control-character",
              "text.national-identity-number");
    }
    assertThat(texts("text", "nn").getProperty("text.control-character"))
        .as("read as UTF-8")
        .contains("éi linje");
  }

  @Test
  void noTextIsOfARuleThatIsGone() {
    var codes = rules().map(MessagesTest::code).collect(Collectors.toSet());
    codes.add("person.erased");
    codes.add("report.figures-away");
    var features =
        rules().map(rule -> code(rule).substring(0, code(rule).indexOf('.'))).distinct().toList();
    for (var feature : features) {
      for (var language : LANGUAGES) {
        assertThat(codes)
            .as(feature + "_" + language)
            .containsAll(texts(feature, language).stringPropertyNames());
      }
    }
  }
}
