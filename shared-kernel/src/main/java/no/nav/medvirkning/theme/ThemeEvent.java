package no.nav.medvirkning.theme;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;

/// All that can happen to a theme.
public sealed interface ThemeEvent extends DomainEvent {

  ThemeId theme();

  @Override
  default String aggregateId() {
    return theme().toString();
  }

  record ThemeAdded(ThemeId theme, String name, LocalDate on) implements ThemeEvent, HappenedOn {}

  record ThemeRenamed(ThemeId theme, String name, LocalDate on) implements ThemeEvent, HappenedOn {}

  /// The theme takes no new feedback; what it has is counted with `into` from now on, and told
  /// apart when asked.
  record ThemeMerged(ThemeId theme, ThemeId into, LocalDate on) implements ThemeEvent, HappenedOn {}

  /// The theme takes no new feedback; what it has stays its own.
  record ThemeRetired(ThemeId theme, LocalDate on) implements ThemeEvent, HappenedOn {}
}
