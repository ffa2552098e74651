package no.nav.medvirkning.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Lets the sender read, without a login, what became of a feedback: 26 characters of Crockford's
/// base 32 (130 bits), which no one guesses. Whoever holds it reads the receipt, so it is left out
/// of logs and of the audit history.
public record ReceiptCode(@JsonValue String code) {

  /// The digits in their order: without I, L, O and U, which are taken for others.
  public static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  public static final int LENGTH = 26;

  /// What a code that is taken in matches; reads the same in Java and in JSON Schema. What someone
  /// types to read a receipt need not: it is no code, and finds nothing.
  public static final String FORMAT = "^[" + DIGITS + "]{" + LENGTH + "}$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReceiptCode {}

  @Override
  public String toString() {
    return "ReceiptCode";
  }
}
