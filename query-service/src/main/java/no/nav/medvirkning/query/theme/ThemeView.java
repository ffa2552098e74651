package no.nav.medvirkning.query.theme;

import java.time.LocalDate;
import no.nav.medvirkning.query.platform.SortKeys;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// A theme as it stands in the list.
///
/// @param sortName puts the name in Norwegian order
/// @param merged null while it is counted by itself
/// @param retiredOn null while it takes new feedback
public record ThemeView(
    ThemeId theme,
    String name,
    String sortName,
    LocalDate addedOn,
    @Nullable Merged merged,
    @Nullable LocalDate retiredOn) {

  /// Its feedback is counted with another theme's.
  public record Merged(ThemeId into, LocalDate on) {}

  static ThemeView added(ThemeId theme, String name, LocalDate on) {
    return new ThemeView(theme, name, SortKeys.norwegian(name), on, null, null);
  }

  ThemeView renamed(String newName) {
    return new ThemeView(theme, newName, SortKeys.norwegian(newName), addedOn, merged, retiredOn);
  }

  ThemeView mergedInto(ThemeId into, LocalDate on) {
    return new ThemeView(theme, name, sortName, addedOn, new Merged(into, on), retiredOn);
  }

  ThemeView retired(LocalDate on) {
    return new ThemeView(theme, name, sortName, addedOn, merged, on);
  }
}
