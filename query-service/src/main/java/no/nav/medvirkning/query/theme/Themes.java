package no.nav.medvirkning.query.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.theme.ThemeId;
import org.springframework.stereotype.Component;

/// Reads the themes for other answers.
@Component
public final class Themes {

  private final ViewReader views;
  private final ThemeProjection themes;

  Themes(ViewReader views, ThemeProjection themes) {
    this.views = views;
    this.themes = themes;
  }

  /// Those themes, and those that they were merged into.
  public ThemeList of(Collection<ThemeId> some) {
    return with(read(Set.copyOf(some)));
  }

  /// Themes that have been read, and those that they were merged into.
  ThemeList with(List<ThemeView> some) {
    var found = new HashMap<ThemeId, ThemeView>();
    some.forEach(theme -> found.put(theme.theme(), theme));
    var asked = new HashSet<>(found.keySet());
    for (var last = some; !last.isEmpty(); ) {
      var next =
          last.stream()
              .flatMap(theme -> Stream.ofNullable(theme.merged()).map(ThemeView.Merged::into))
              .filter(asked::add)
              .collect(Collectors.toSet());
      last = read(next);
      last.forEach(theme -> found.put(theme.theme(), theme));
    }
    return new ThemeList(List.copyOf(found.values()));
  }

  private List<ThemeView> read(Set<ThemeId> some) {
    return views.findAll(themes, some.stream().map(ThemeId::toString).toList());
  }

  public ThemeList all() {
    return new ThemeList(views.all(themes));
  }
}
