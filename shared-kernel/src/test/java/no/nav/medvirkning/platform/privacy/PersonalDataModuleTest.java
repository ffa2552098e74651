package no.nav.medvirkning.platform.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.privacy.PersonKeys.PersonErased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PersonalDataModuleTest {

  private static final PersonId PERSON = PersonId.of("0e000000-0000-7000-8000-000000000001");
  private static final PersonId ANOTHER = PersonId.of("0e000000-0000-7000-8000-000000000002");
  private static final Personal NAME = new Personal(PERSON, "Representant på Ærøya");

  private final TestKeys keys = new TestKeys();
  private final JsonMapper json =
      JsonMapper.builder().addModule(new PersonalDataModule(keys)).build();

  private Personal read(String text) {
    return json.readValue(text, Personal.class);
  }

  private int cipherLength(String value) {
    var cipher =
        json.readTree(json.writeValueAsString(new Personal(PERSON, value)))
            .get("cipher")
            .asString();
    return Base64.getDecoder().decode(cipher).length;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Representant på Ærøya",
        "čđŋšŧž",
        "🙂",
        "",
        " ",
        "0123456789012345678901234567890",
        "01234567890123456789012345678901",
        "012345678901234567890123456789012"
      })
  void aValueIsReadBackAsItWasWritten(String value) {
    assertThat(read(json.writeValueAsString(new Personal(PERSON, value))))
        .isEqualTo(new Personal(PERSON, value));
  }

  @Test
  void onlySubjectAndCipherAreWritten() {
    var written = json.readTree(json.writeValueAsString(NAME));
    assertThat(written.propertyNames()).containsExactly("subject", "cipher");
    assertThat(written.get("subject").asString()).isEqualTo(PERSON.toString());
    assertThat(written.toString()).doesNotContain("Representant");
  }

  @Test
  void theSameValueHasAnotherCipherEachTime() {
    assertThat(json.writeValueAsString(NAME)).isNotEqualTo(json.writeValueAsString(NAME));
  }

  @Test
  void theLengthOfACipherTellsLittle() {
    assertThat(cipherLength("MAN"))
        .isEqualTo(cipherLength("WOMAN"))
        .isEqualTo(cipherLength("OTHER"));
  }

  @Test
  void aCipherMovedToAnotherPersonIsNotRead() {
    var moved = json.writeValueAsString(NAME).replace(PERSON.toString(), ANOTHER.toString());
    assertThatThrownBy(() -> read(moved))
        .hasMessageContaining("of " + ANOTHER + " could not be decrypted");
  }

  @Test
  void aChangedCipherIsNotRead() {
    var written = json.readTree(json.writeValueAsString(NAME));
    var cipher = Base64.getDecoder().decode(written.get("cipher").asString());
    cipher[cipher.length - 1] ^= 1;
    var changed =
        "{\"subject\":\"%s\",\"cipher\":\"%s\"}"
            .formatted(PERSON, Base64.getEncoder().encodeToString(cipher));
    assertThatThrownBy(() -> read(changed)).hasMessageContaining("could not be decrypted");
  }

  @Test
  void anErasedPersonsValueIsNull() {
    var written = json.writeValueAsString(NAME);
    keys.destroy(PERSON);
    assertThat(read(written)).isEqualTo(new Personal(PERSON, null));
  }

  @Test
  void otherPeoplesValuesStayReadable() {
    var written = json.writeValueAsString(NAME);
    keys.destroy(ANOTHER);
    assertThat(read(written)).isEqualTo(NAME);
  }

  @Test
  void nothingMoreIsWrittenAboutAnErasedPerson() {
    keys.destroy(PERSON);
    assertThatThrownBy(() -> json.writeValueAsString(NAME))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isInstanceOf(PersonErased.class),
            thrown -> assertThat(thrown).hasCauseInstanceOf(PersonErased.class));
  }

  @Test
  void aValueThatIsGoneStaysSo() {
    keys.destroy(PERSON);
    var written = json.writeValueAsString(new Personal(PERSON, null));
    assertThat(written).isEqualTo("{\"subject\":\"" + PERSON + "\"}");
    assertThat(read(written)).isEqualTo(new Personal(PERSON, null));
  }

  @Test
  void plainTextStaysOutOfLogs() {
    assertThat(NAME).hasToString("Personal[" + PERSON + "]");
  }

  @Test
  void noValueIsNoPersonalValue() {
    assertThat(Personal.ofNullable(PERSON, null)).isNull();
    assertThat(requireNonNull(Personal.ofNullable(PERSON, "x")))
        .isEqualTo(new Personal(PERSON, "x"));
  }
}
