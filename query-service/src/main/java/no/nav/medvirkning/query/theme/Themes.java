package no.nav.medvirkning.query.theme;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.theme.ThemeId;
import org.springframework.stereotype.Component;

/// Reads the themes for other answers.
@Component
public final class Themes {

  /// More than a list that people choose from can hold.
  private static final int MANY = 5_000;

  private final ViewReader views;
  private final ThemeProjection themes;

  Themes(ViewReader views, ThemeProjection themes) {
    this.views = views;
    this.themes = themes;
  }

  /// Those themes, and those that they were merged into.
  public ThemeList of(Collection<ThemeId> some) {
    var found = new ArrayList<ThemeView>();
    var asked = new HashSet<ThemeId>();
    for (Collection<ThemeId> next = Set.copyOf(some); !next.isEmpty(); ) {
      asked.addAll(next);
      var read = views.findAll(themes, next.stream().map(ThemeId::toString).toList());
      found.addAll(read);
      next =
          read.stream()
              .flatMap(theme -> Stream.ofNullable(theme.merged()).map(ThemeView.Merged::into))
              .filter(into -> !asked.contains(into))
              .collect(Collectors.toSet());
    }
    return new ThemeList(found);
  }

  public ThemeList all() {
    return new ThemeList(
        views.query(themes, Filters.empty(), Sorts.ascending("sortName", "_id"), MANY));
  }
}
