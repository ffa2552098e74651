package no.nav.medvirkning.command.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// An e-mail address: one @, a dot in the domain, no white space, at most 254 characters (RFC
/// 5321).
public record EmailAddress(@JsonValue String value) {

  private static final Pattern FORMAT =
      Pattern.compile(
          "(?=.{3,254}$)[^@\\s\\p{C}]+@[^@\\s\\p{C}]+\\.[^@\\s\\p{C}]+",
          Pattern.UNICODE_CHARACTER_CLASS);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EmailAddress {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("an e-mail address reads like name@example.no");
    }
  }

  /// Keeps the value out of logs and error messages.
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
