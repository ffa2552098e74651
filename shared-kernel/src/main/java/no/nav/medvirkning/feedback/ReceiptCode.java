package no.nav.medvirkning.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Lets the sender read, without a login, what became of a feedback: 26 characters of Crockford's
/// base 32 (130 bits), which no one guesses. Whoever holds it reads the receipt, so it is left out
/// of logs and of the audit history.
public record ReceiptCode(@JsonValue String code) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReceiptCode {}

  @Override
  public String toString() {
    return "ReceiptCode";
  }
}
