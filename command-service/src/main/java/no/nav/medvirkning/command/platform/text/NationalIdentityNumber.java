package no.nav.medvirkning.command.platform.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds national identity numbers (fødselsnummer) and D-numbers in text: eleven digits, of any
/// script, with a possible date (day + 40 in a D-number) and both check digits right
/// (Skatteetaten's modulus 11). Numbers of the synthetic test populations (month + 40 or + 80)
/// count too. Eleven digits in a longer row of digits are something else.
///
/// They may be parted where people part them: after the date, within the date between day, month
/// and year, and before the check digits. The form 1234 56 78901 is an account number's and left
/// alone: its last digit is worked out in the same way, so that many would be refused.
final class NationalIdentityNumber {

  /// Spaces of all widths, dashes, and marks without a glyph such as a soft hyphen.
  private static final String PARTING = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212\u00b7.,_/\uff0e]{1,3}";

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<!\\p{Nd})(?:\\p{Nd}{6}|\\p{Nd}{2}%1$s\\p{Nd}{2}%1$s\\p{Nd}{2})(?:%1$s)?\\p{Nd}{3}(?:%1$s)?\\p{Nd}{2}(?!\\p{Nd})"
              .formatted(PARTING));
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private NationalIdentityNumber() {}

  /// Each place is tried: what looks like a number and is none may overlap one.
  static boolean occursIn(String text) {
    var candidate = CANDIDATE.matcher(text);
    for (var from = 0; candidate.find(from); from = candidate.start() + 1) {
      if (isValid(digits(candidate))) {
        return true;
      }
    }
    return false;
  }

  private static int[] digits(MatchResult candidate) {
    return candidate
        .group()
        .codePoints()
        .filter(Character::isDigit)
        .map(digit -> Character.digit(digit, 10))
        .toArray();
  }

  private static boolean isValid(int[] digits) {
    return hasDate(digits)
        && weighted(digits, FIRST_WEIGHTS) % 11 == 0
        && weighted(digits, SECOND_WEIGHTS) % 11 == 0;
  }

  private static boolean hasDate(int[] digits) {
    var day = 10 * digits[0] + digits[1];
    var month = (10 * digits[2] + digits[3]) % 40;
    return (day <= 31 ? day >= 1 : day >= 41 && day <= 71) && month >= 1 && month <= 12;
  }

  private static int weighted(int[] digits, int[] weights) {
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * digits[i];
    }
    return sum;
  }
}
