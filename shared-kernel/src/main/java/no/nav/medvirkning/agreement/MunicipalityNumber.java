package no.nav.medvirkning.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A municipality's number (kommunenummer, SSB): four digits, a leading zero counts.
public record MunicipalityNumber(@JsonValue String value) {

  private static final Pattern FORMAT = Pattern.compile("\\d{4}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MunicipalityNumber {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("a municipality number has four digits, such as 3403");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
