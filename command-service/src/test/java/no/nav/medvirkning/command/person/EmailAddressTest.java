package no.nav.medvirkning.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.no",
        "fornavn.etternavn@nav.no",
        "post+utvalg@example.no",
        "sørlandet@bø.kommune.no",
        "o'hara@example.no"
      })
  void anAddressIsTakenAsItIs(String address) {
    assertThat(new EmailAddress(address).value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "navn",
        "navn@",
        "@nav.no",
        "navn@nav",
        "to@tegn@nav.no",
        "med mellomrom@nav.no",
        "navn@nav.no ",
        "navn@nav.no\n",
        "navn@.",
        "a\u00a0b@nav.no"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(address));
  }

  @Test
  void anAddressHasAtMost254Characters() {
    var longest = "a".repeat(254 - "@nav.no".length()) + "@nav.no";
    assertThat(new EmailAddress(longest).value()).hasSize(254);
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a" + longest));
  }

  @Test
  void neitherTheValueNorARefusalShowsTheAddress() {
    assertThat(new EmailAddress("kari@example.no")).hasToString("EmailAddress");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmailAddress("kari@@example.no"))
        .withMessage("an e-mail address reads like name@example.no");
  }
}
