package no.nav.medvirkning.command.platform.text;

import java.util.regex.Pattern;

/// Finds national identity numbers (fødselsnummer) and D-numbers in text: eleven digits, perhaps
/// parted after the sixth, with a possible date (day + 40 in a D-number) and both check digits
/// right (Skatteetaten's modulus 11). Numbers of the synthetic test populations (month + 40 or +
/// 80) count too. Eleven digits in a longer row of digits are something else.
final class NationalIdentityNumber {

  private static final Pattern CANDIDATE =
      Pattern.compile("(?<!\\d)(\\d{6})[\\s\\p{Z}\\p{Pd}.]{0,3}(\\d{5})(?!\\d)");
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private NationalIdentityNumber() {}

  static boolean occursIn(String text) {
    return CANDIDATE
        .matcher(text)
        .results()
        .anyMatch(match -> isValid(match.group(1) + match.group(2)));
  }

  private static boolean isValid(String digits) {
    return hasDate(digits)
        && weighted(digits, FIRST_WEIGHTS) % 11 == 0
        && weighted(digits, SECOND_WEIGHTS) % 11 == 0;
  }

  private static boolean hasDate(String digits) {
    var day = Integer.parseInt(digits.substring(0, 2));
    var month = Integer.parseInt(digits.substring(2, 4)) % 40;
    return (day <= 31 ? day >= 1 : day >= 41 && day <= 71) && month >= 1 && month <= 12;
  }

  private static int weighted(String digits, int[] weights) {
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }
}
