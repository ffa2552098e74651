package no.nav.medvirkning.query.tasks;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import no.nav.medvirkning.query.platform.InvalidParameter;

/// A place in the list of tasks. It is a place and nothing else: with other filters, the list goes
/// on from there.
record TaskCursor(LocalDate due, String id) {

  static TaskCursor at(Task task) {
    return new TaskCursor(task.due(), task.id());
  }

  /// @throws InvalidParameter for what is no cursor
  static TaskCursor parse(String text) {
    try {
      var place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var space = place.indexOf(' ');
      if (space > 0) {
        return new TaskCursor(
            LocalDate.parse(place.substring(0, space)), place.substring(space + 1));
      }
    } catch (IllegalArgumentException | DateTimeException _) {
      // answered below
    }
    throw new InvalidParameter("cursor", "the cursor of a former answer to the same question");
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((due + " " + id).getBytes(StandardCharsets.UTF_8));
  }
}
