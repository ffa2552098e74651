package no.nav.medvirkning.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a theme.
public record ThemeId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThemeId {}

  public static ThemeId of(String uuid) {
    return new ThemeId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
