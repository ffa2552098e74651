package no.nav.medvirkning.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "55553333",
        "+47 55 55 33 33",
        "5555 3333",
        "0047 55553333",
        "1234",
        "+123456789012345"
      })
  void aNumberIsTakenAsItIs(String number) {
    assertThat(new PhoneNumber(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123",
        "+1234567890123456",
        "55-55-33-33",
        "5555  3333",
        " 55553333",
        "55553333 ",
        "55553333\n",
        "fem fem fem fem",
        "47+55553333",
        "٥٥٥٥٣٣٣٣"
      })
  void whatIsNoNumberIsRefused(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(number));
  }

  @Test
  void neitherTheValueNorARefusalShowsTheNumber() {
    assertThat(new PhoneNumber("55553333")).hasToString("PhoneNumber");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhoneNumber("555-53333"))
        .withMessage("a telephone number has 4 to 15 digits, perhaps after a plus");
  }
}
