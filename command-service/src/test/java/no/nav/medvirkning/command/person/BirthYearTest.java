package no.nav.medvirkning.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900", "1961", "2008"})
  void aYearHasFourDigits(String year) {
    assertThat(new BirthYear(year).value()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "61", "1899", "2100", "19611", " 1961", "1961\n", "١٩٦١"})
  void whatIsNoYearIsRefused(String year) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BirthYear(year));
  }

  @Test
  void neitherTheValueNorARefusalShowsTheYear() {
    assertThat(new BirthYear("1961")).hasToString("BirthYear");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BirthYear("3061"))
        .withMessage("a year of birth has four digits");
  }
}
