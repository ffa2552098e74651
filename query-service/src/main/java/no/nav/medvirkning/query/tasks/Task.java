package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import no.nav.medvirkning.unit.UnitNumber;

/// Something that waits for a unit. It names no person and quotes no text of a record: it is shown
/// in calendars outside the system.
///
/// @param id stays the same for as long as the same thing waits
/// @param due the last day (Europe/Oslo) in time
/// @param link the path of the thing
/// @param words what its text names: strings, and days for the reader's language to spell
record Task(
    TaskKind kind,
    String id,
    UnitNumber unit,
    LocalDate due,
    String link,
    Map<String, Object> words) {

  static final Comparator<Task> BY_DUE = Comparator.comparing(Task::due).thenComparing(Task::id);

  static Task of(TaskKind kind, Object thing, UnitNumber unit, LocalDate due, String link) {
    return of(kind, thing, unit, due, link, Map.of());
  }

  static Task of(
      TaskKind kind,
      Object thing,
      UnitNumber unit,
      LocalDate due,
      String link,
      Map<String, Object> words) {
    return new Task(kind, kind.code() + "-" + thing, unit, due, link, words);
  }

  boolean isOverdueOn(LocalDate day) {
    return due.isBefore(day);
  }

  /// Whether it comes after a place in the list.
  static Predicate<Task> after(TaskCursor place) {
    return task -> {
      var byDue = task.due().compareTo(place.due());
      return byDue > 0 || (byDue == 0 && task.id().compareTo(place.id()) > 0);
    };
  }
}
