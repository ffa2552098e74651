package no.nav.medvirkning.command.platform.text;

import java.text.Normalizer;

/// What holds for every text that people write. Sending NFC is the client's duty: the text is
/// stored as it was sent. Lengths count UTF-16 code units, as browsers and Java do: `æ` is one, an
/// emoji two or more.
final class TextRules {

  private TextRules() {}

  static void check(String text, int maxLength, boolean manyLines) {
    if (text.codePoints().noneMatch(TextRules::isVisible)) {
      throw new InvalidText("text.blank", "the text is empty");
    }
    if (text.length() > maxLength) {
      throw new InvalidText(
          "text.too-long", "the text is longer than " + maxLength + " characters");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new InvalidText(
          "text.not-normalised", "the text is not in Unicode normalisation form C");
    }
    if (text.chars()
        .anyMatch(c -> manyLines ? isControl(c) && !isLayout(c) : isControl(c) || isLineBreak(c))) {
      throw new InvalidText("text.control-character", "the text holds a control character");
    }
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new InvalidText("text.unpaired-surrogate", "the text holds half a character");
    }
    if (NationalIdentityNumber.occursIn(text)) {
      throw new InvalidText(
          "text.national-identity-number", "the text holds a national identity number");
    }
  }

  /// Not only spaces, of which Unicode has many, and marks without a glyph.
  private static boolean isVisible(int c) {
    return !(Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c);
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isLineBreak(int c) {
    return Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
