package no.nav.medvirkning.command.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A telephone number: digits and spaces with an optional leading plus (E.164 allows 15 digits).
public record PhoneNumber(@JsonValue String value) {

  private static final Pattern FORMAT = Pattern.compile("\\+?\\d(?: ?\\d){3,14}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhoneNumber {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a telephone number has 4 to 15 digits, perhaps after a plus");
    }
  }

  /// Keeps the value out of logs and error messages.
  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
