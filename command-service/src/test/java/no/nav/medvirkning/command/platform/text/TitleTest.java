package no.nav.medvirkning.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TitleTest {

  private static void assertRefused(String text, String code) {
    var refusal = catchThrowableOfType(InvalidText.class, () -> new Title(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal)
        .message()
        .as("what was written stays out of messages")
        .doesNotContain("Nav Hamar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nav Hamar",
        "Blåbærsyltetøy på Ærøy",
        "Sámi giellaváldodoaimmahat: čđŋšŧž ČĐŊŠŦŽ",
        "Skolt: ǩ ǥ ǧ ʒ ǯ",
        "Møte – «første» utkast … 100 %",
        "Takk 🙂",
      })
  void aLineIsKeptAsItWasWritten(String text) {
    assertThat(new Title(text).value()).isEqualTo(text);
    assertThat(new Title(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u2003\u2009", "\u200b", "\ufeff", "\t", "\n"})
  void whatShowsNothingIsBlank(String text) {
    assertRefused(text, "text.blank");
  }

  @Test
  void aTitleHas200CodeUnits() {
    assertThat(new Title("ø".repeat(200)).value()).hasSize(200);
    assertRefused("ø".repeat(201), "text.too-long");
    assertThat(new Title("🙂".repeat(100)).value()).hasSize(200);
    assertRefused("🙂".repeat(100) + "a", "text.too-long");
  }

  @Test
  void decomposedLettersAreRefused() {
    assertRefused("Nav Hamar pa\u030a", "text.not-normalised");
    assertRefused("c\u030cuovvu", "text.not-normalised");
    assertThat(new Title("p\u00e5").value()).isEqualTo("på");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nav\u0000Hamar",
        "Nav\tHamar",
        "Nav\nHamar",
        "Nav\rHamar",
        "Nav\u001bHamar",
        "Nav\u007fHamar",
        "Nav\u0085Hamar",
        "Nav\u2028Hamar",
        "Nav\u2029Hamar"
      })
  void aTitleIsOneLine(String text) {
    assertRefused(text, "text.control-character");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    var smile = "🙂";
    assertRefused("Nav Hamar " + smile.charAt(0), "text.unpaired-surrogate");
    assertRefused(smile.charAt(1) + "Nav Hamar", "text.unpaired-surrogate");
    assertRefused("Nav Hamar " + smile.charAt(1) + smile.charAt(0), "text.unpaired-surrogate");
  }

  @Test
  void aNationalIdentityNumberIsRefused() {
    assertRefused(
        "Klage fra Nav Hamar: " + NationalIdentityNumberTest.number("010255"),
        "text.national-identity-number");
  }

  @Test
  void aTitleIsAPlainStringInJson() {
    var json = new JsonMapper();
    assertThat(json.writeValueAsString(new Title("På Ærøy"))).isEqualTo("\"På Ærøy\"");
    assertThat(json.readValue("\"På Ærøy\"", Title.class)).isEqualTo(new Title("På Ærøy"));
  }
}
