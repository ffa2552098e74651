package no.nav.medvirkning.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts for people, from `messages/<bundle>_<language>.properties` (UTF-8). Placeholders stand by
/// name: `{from}`. Several modules may each have a file of the same name.
public final class Texts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  /// The text of a code, from the bundle that the code's first part names; empty where there is
  /// none in any language.
  public Optional<String> find(String code, Language language, Map<String, ?> arguments) {
    var bundle = code.substring(0, Math.max(0, code.indexOf('.')));
    return find(bundle, code, language).map(text -> fill(text, arguments));
  }

  /// A text of a bundle by its key; empty where there is none in any language.
  public Optional<String> find(String bundle, String key, Language language) {
    return language.preference().stream()
        .map(each -> file(bundle + "_" + each.tag()).getProperty(key))
        .filter(text -> text != null)
        .findFirst();
  }

  private Properties file(String name) {
    return files.computeIfAbsent(name, Texts::load);
  }

  private static Properties load(String name) {
    var properties = new Properties();
    try {
      var places = Texts.class.getClassLoader().getResources("messages/" + name + ".properties");
      while (places.hasMoreElements()) {
        try (var reader =
            new InputStreamReader(places.nextElement().openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String fill(String text, Map<String, ?> arguments) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> {
          var value = arguments.get(match.group(1));
          return Matcher.quoteReplacement(value == null ? "–" : words(value));
        });
  }

  private static String words(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : value.toString();
  }
}
