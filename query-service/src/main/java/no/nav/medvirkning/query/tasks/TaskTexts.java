package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import org.springframework.stereotype.Component;

/// Says in the reader's language what waits.
@Component
final class TaskTexts {

  private final Texts texts;

  TaskTexts(Texts texts) {
    this.texts = texts;
  }

  String what(Task task, Language language) {
    var words = new HashMap<String, Object>(task.words());
    words.replaceAll((_, word) -> word instanceof LocalDate day ? spell(day, language) : word);
    return text(task.kind().code(), language, words);
  }

  /// What the calendar is called.
  String calendar(Language language) {
    return text("calendar", language, Map.of());
  }

  /// What stands before a thing that should have been done.
  String overdue(Language language) {
    return text("overdue", language, Map.of());
  }

  private String text(String code, Language language, Map<String, ?> words) {
    return texts.find("tasks." + code, language, words).orElse(code);
  }

  private static String spell(LocalDate day, Language language) {
    return switch (language) {
      case NB -> DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nb")).format(day);
      case NN -> DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nn")).format(day);
      case EN -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    };
  }
}
