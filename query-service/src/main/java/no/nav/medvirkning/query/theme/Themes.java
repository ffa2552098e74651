package no.nav.medvirkning.query.theme;

import no.nav.medvirkning.query.platform.ViewReader;
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

  public ThemeList all() {
    return new ThemeList(views.all(themes));
  }
}
