package no.nav.medvirkning.command.theme;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// The rules for themes: what was merged or retired is history, so that old figures can be
/// explained.
sealed interface ThemeRule extends Rule {

  record ThemeIsInUse(ThemeId theme, @Nullable LocalDate endedOn, @Nullable String field)
      implements ThemeRule {
    @Override
    public boolean violated() {
      return endedOn != null;
    }
  }

  @Refuses(at = "/into")
  record MergedIntoAnotherTheme(ThemeId theme, ThemeId into) implements ThemeRule {
    @Override
    public boolean violated() {
      return theme.equals(into);
    }
  }
}
