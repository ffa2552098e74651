package no.nav.medvirkning.query.theme;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import no.nav.medvirkning.query.platform.ViewReader;
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

  public ThemeList all() {
    return new ThemeList(
        views.query(themes, Filters.empty(), Sorts.ascending("sortName", "_id"), MANY));
  }
}
