package no.nav.medvirkning.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A Nav unit's number (enhetNr in NORG2): four digits, a leading zero counts.
public record UnitNumber(@JsonValue String value) {

  private static final Pattern FORMAT = Pattern.compile("\\d{4}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnitNumber {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("a unit number has four digits, such as 0400");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
