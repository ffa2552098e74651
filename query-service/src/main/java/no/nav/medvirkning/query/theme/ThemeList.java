package no.nav.medvirkning.query.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// All themes, and what became of each.
public final class ThemeList {

  private final Map<ThemeId, ThemeView> themes;

  public ThemeList(List<ThemeView> themes) {
    this.themes = themes.stream().collect(Collectors.toMap(ThemeView::theme, Function.identity()));
  }

  public ThemeName named(ThemeId theme) {
    var view = themes.get(theme);
    return new ThemeName(theme, view == null ? null : view.name());
  }

  /// The theme that the theme is counted with now: itself, or the last that it was merged into.
  public ThemeId present(ThemeId theme) {
    var passed = new HashSet<ThemeId>();
    var now = theme;
    for (var into = intoOf(now); into != null && passed.add(now); into = intoOf(now)) {
      now = into;
    }
    return now;
  }

  /// The theme that it is counted with now, where that is another one.
  public @Nullable ThemeName mergedInto(ThemeId theme) {
    var present = present(theme);
    return present.equals(theme) ? null : named(present);
  }

  /// The theme and all that were merged into it, at whatever remove.
  public Set<ThemeId> countedWith(ThemeId theme) {
    var found = new HashSet<ThemeId>(Set.of(theme));
    for (var size = 0; size < found.size(); ) {
      size = found.size();
      themes.values().stream()
          .filter(each -> each.merged() != null && found.contains(each.merged().into()))
          .forEach(each -> found.add(each.theme()));
    }
    return found;
  }

  private @Nullable ThemeId intoOf(ThemeId theme) {
    var view = themes.get(theme);
    return view == null || view.merged() == null ? null : view.merged().into();
  }
}
