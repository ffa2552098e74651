package no.nav.medvirkning.command.theme;

import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.theme.ThemeId;

/// All that can be asked of a theme.
public sealed interface ThemeCommand extends Command {

  ThemeId theme();

  @Override
  default String aggregateId() {
    return theme().toString();
  }

  record AddTheme(@Assigned ThemeId theme, Title name) implements ThemeCommand, Creates {}

  record RenameTheme(ThemeId theme, Title name) implements ThemeCommand {}

  /// What the theme has is counted with `into` from now on; it takes no new feedback.
  record MergeTheme(ThemeId theme, ThemeId into) implements ThemeCommand {}

  /// The theme takes no new feedback; what it has stays its own.
  record RetireTheme(ThemeId theme) implements ThemeCommand {}
}
