package no.nav.medvirkning.command.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One line of text, at most 200 UTF-16 code units.
public record Title(@JsonValue String value) {

  public static final int MAX_LENGTH = 200;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Title {
    TextRules.check(value, MAX_LENGTH, false);
  }

  @Override
  public String toString() {
    return value;
  }
}
