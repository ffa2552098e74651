package no.nav.medvirkning.command.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/// Text of several lines, at most 20 000 UTF-16 code units.
public record FreeText(@JsonValue String value) {

  public static final int MAX_LENGTH = 20_000;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FreeText {
    TextRules.check(value, MAX_LENGTH, true);
  }

  public static @Nullable String valueOf(@Nullable FreeText text) {
    return text == null ? null : text.value;
  }

  @Override
  public String toString() {
    return value;
  }
}
