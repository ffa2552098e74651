package no.nav.medvirkning.command.platform.text;

import java.text.Normalizer;

/// What holds for every text that people write. Sending NFC is the client's duty: the text is stored as it was sent.
final class TextRules {

  private TextRules() {}

  static void check(String text, int maxLength, boolean manyLines) {
    if (text.isBlank()) {
      throw new InvalidText("text.blank", "the text is empty");
    }
    if (text.length() > maxLength) {
      throw new InvalidText("text.too-long", "the text is longer than " + maxLength + " characters");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new InvalidText("text.not-normalised", "the text is not in Unicode normalisation form C");
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && !(manyLines && (c == '\n' || c == '\t' || c == '\r')))) {
      throw new InvalidText("text.control-character", "the text holds a control character");
    }
    if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new InvalidText("text.not-normalised", "the text holds half a surrogate pair");
    }
    if (NationalIdentityNumber.occursIn(text)) {
      throw new InvalidText("text.national-identity-number", "the text holds a national identity number");
    }
  }
}
