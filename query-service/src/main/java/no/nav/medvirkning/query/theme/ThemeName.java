package no.nav.medvirkning.query.theme;

import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// @param name null where the list does not hold the theme
public record ThemeName(ThemeId id, @Nullable String name) {}
