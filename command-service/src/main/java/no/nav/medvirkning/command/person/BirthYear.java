package no.nav.medvirkning.command.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A year of birth, four digits.
public record BirthYear(@JsonValue String value) {

  private static final Pattern FORMAT = Pattern.compile("(?:19|20)\\d{2}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BirthYear {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("a year of birth has four digits");
    }
  }

  /// Keeps the value out of logs and error messages.
  @Override
  public String toString() {
    return "BirthYear";
  }
}
