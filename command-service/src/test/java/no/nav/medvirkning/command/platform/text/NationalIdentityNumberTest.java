package no.nav.medvirkning.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number stands written here: check digits are worked out, for dates of birth in the 1800s
/// where it is not said otherwise.
class NationalIdentityNumberTest {

  /// Individual numbers from 500 with the years 54–99 belong to the 1800s.
  private static final String BORN_1_FEBRUARY_1855 = "010255";

  static String number(String date) {
    for (var individual = 500; individual < 750; individual++) {
      var nine = date + individual;
      var first = checkDigit(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
      var second = checkDigit(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
      if (first < 10 && second < 10) {
        return nine + first + second;
      }
    }
    throw new AssertionError("no number for " + date);
  }

  /// Modulus 11, as Skatteetaten describes it; 10 is no digit, and such numbers are not given.
  private static int checkDigit(String digits, int... weights) {
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += Character.getNumericValue(digits.charAt(i)) * weights[i];
    }
    return (11 - sum % 11) % 11;
  }

  private static String withLastDigitOff(String number) {
    var last = Character.getNumericValue(number.charAt(10));
    return number.substring(0, 10) + (last + 1) % 10;
  }

  private static String withFirstCheckDigitOff(String number) {
    var first = Character.getNumericValue(number.charAt(9));
    var ten = number.substring(0, 9) + (first + 1) % 10;
    return ten + checkDigit(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 10;
  }

  private static void assertFound(String text) {
    assertThat(NationalIdentityNumber.occursIn(text)).as(text).isTrue();
  }

  private static void assertNotFound(String text) {
    assertThat(NationalIdentityNumber.occursIn(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010255", // born on 1 February 1855
        "311299", "410255", // a D-number: day + 40
        "711299", "014255", // synthetic: month + 40
        "018255", // synthetic: month + 80
        "415255", // a synthetic D-number
      })
  void aNumberIsFound(String date) {
    assertFound(number(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000255", "320255", "400255", "720255", "810255", "010055", "011355", "014055", "015355",
        "019355"
      })
  void aNumberWithAnImpossibleDateIsNoNumber(String date) {
    assertNotFound(number(date));
  }

  @Test
  void bothCheckDigitsMustBeRight() {
    assertNotFound(withLastDigitOff(number(BORN_1_FEBRUARY_1855)));
    assertNotFound(withFirstCheckDigitOff(number(BORN_1_FEBRUARY_1855)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\u2009", "\u202f", "-", "\u2013", ".", " - ", "\n"})
  void aNumberMayBePartedAfterTheSixthDigit(String between) {
    var number = number(BORN_1_FEBRUARY_1855);
    assertFound(number.substring(0, 6) + between + number.substring(6));
  }

  @Test
  void aNumberIsFoundAmongWords() {
    var number = number(BORN_1_FEBRUARY_1855);
    assertFound("Brukeren (f.nr. " + number + ") ble nevnt.");
    assertFound("f" + number + "å");
    assertFound("Sak 07/2024: " + number + ", og 12345678901");
    assertFound("123456 " + number);
  }

  @Test
  void aNumberInALongerRowOfDigitsIsSomethingElse() {
    var number = number(BORN_1_FEBRUARY_1855);
    assertNotFound("1" + number);
    assertNotFound(number + "1");
    assertNotFound("Faktura " + number + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ingen tall",
        "07/2024",
        "+47 22 22 55 55",
        "12345678901",
        "00000000000",
        "1234.56.78903"
      })
  void otherNumbersAreLeftAlone(String text) {
    assertNotFound(text);
  }
}
