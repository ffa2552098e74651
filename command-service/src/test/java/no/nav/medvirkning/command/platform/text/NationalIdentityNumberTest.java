package no.nav.medvirkning.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number stands written here: check digits are worked out, for dates of birth in the 1800s
/// where it is not said otherwise.
class NationalIdentityNumberTest {

  /// Individual numbers from 500 with the years 54–99 belong to the 1800s.
  private static final String BORN_1_FEBRUARY_1855 = "010255";

  /// Dates as no person has them: month + 80, as in the Tax Administration's test population, and
  /// the same with a D-number's day.
  private static final String SYNTHETIC = "018255";

  private static final String SYNTHETIC_D_NUMBER = "418255";

  /// Day, month, year, individual number and check digits.
  private static final String PARTS = "(..)(..)(..)(...)(..)";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$1 $2 $3 $4$5",
        "$1 $2 $3 $4 $5",
        "$1$2$3 $4 $5",
        "$1$2$3-$4$5",
        "$1$2$3.$4$5",
        "$1.$2.$3-$4$5",
        "$1.$2.$3 $4 $5",
        "$1/$2/$3-$4$5",
        "$1-$2-$3-$4$5",
        "$1, $2, $3, $4$5",
        "$1_$2_$3_$4$5",
        "$1\u00b7$2\u00b7$3\u00b7$4$5",
        "$1\u00a0$2\u00a0$3\u00a0$4$5", // no-break space
        "$1\u2009$2\u2009$3\u2009$4$5", // thin space
        "$1\u202f$2\u202f$3\u202f$4\u202f$5", // narrow no-break space
        "$1\u3000$2\u3000$3\u3000$4$5", // ideographic space
        "$1\u200b$2\u200b$3\u200b$4$5", // zero width space
        "$1$2$3\u00ad$4$5", // soft hyphen
        "$1$2$3\u2011$4$5", // no-break hyphen
        "$1$2$3\u2212$4$5", // minus sign
        "$1$2$3 \u2013 $4$5",
        "$1\n$2\n$3\n$4$5",
      })
  void aNumberMayBePartedWherePeoplePartIt(String form) {
    for (var date : List.of(SYNTHETIC, SYNTHETIC_D_NUMBER, BORN_1_FEBRUARY_1855)) {
      assertFound("Klage: " + number(date).replaceFirst(PARTS, form) + ".");
      assertNotFound("Klage: " + withLastDigitOff(number(date)).replaceFirst(PARTS, form) + ".");
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xff10, // full-width
        0x0660, // Arabic-Indic
        0x0966, // Devanagari
        0x1d7ce // mathematical bold: two code units each
      })
  void aNumberIsFoundInTheDigitsOfAnyScript(int zero) {
    var digits = new StringBuilder();
    number(SYNTHETIC).chars().forEach(c -> digits.appendCodePoint(zero + c - '0'));
    assertFound(digits.toString());
    assertFound("nr. " + digits.insert(digits.length() / 11 * 6, " ") + ".");
    assertNotFound(digits.insert(0, "1").toString());
  }

  @Test
  void whatLooksLikeANumberMayOverlapOne() {
    assertFound("Sak 121212 345 " + number(SYNTHETIC).replaceFirst(PARTS, "$1 $2 $3 $4$5"));
  }

  /// The last digit of an account number is worked out as that of a national identity number, so
  /// that one in some fifty is both.
  @Test
  void theFormOfAnAccountNumberIsLeftAlone() {
    var number = number(SYNTHETIC);
    for (var between : List.of(" ", ".", "\u00a0")) {
      assertNotFound(
          "Konto "
              + number.substring(0, 4)
              + between
              + number.substring(4, 6)
              + between
              + number.substring(6));
    }
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
        "1234.56.78903",
        "1234 56 78903",
        "Ring 22 12 55 55 eller 91 02 03 04, linje 12",
        "+47 91 02 03 04 (08:00\u201315:00)",
        "Sak 07/2024, 08/2024 og 123/2024",
        "01.02.2024 kl. 12.00\u201315.30",
        "Org.nr. 889 640 782",
        "01.02.03 og 04.05.06: 12 345,67 kr"
      })
  void otherNumbersAreLeftAlone(String text) {
    assertNotFound(text);
  }
}
