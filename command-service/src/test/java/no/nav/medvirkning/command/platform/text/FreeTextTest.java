package no.nav.medvirkning.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FreeTextTest {

  private static void assertRefused(String text, String code) {
    var refusal = catchThrowableOfType(InvalidText.class, () -> new FreeText(text));
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Én linje",
        "To\nlinjer",
        "Fra Windows\r\nogså",
        "Kolonne\tkolonne",
        "Avsnitt\u2029avsnitt"
      })
  void linesAndColumnsAreKept(String text) {
    assertThat(new FreeText(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0008b",
        "a\u000bb",
        "a\u000cb",
        "a\u001bb",
        "a\u007fb",
        "a\u0085b"
      })
  void otherControlCharactersAreRefused(String text) {
    assertRefused(text, "text.control-character");
  }

  @Test
  void aTextHas20000CodeUnits() {
    assertThat(new FreeText("å".repeat(20_000)).value()).hasSize(20_000);
    assertRefused("å".repeat(20_001), "text.too-long");
  }

  @Test
  void emptyLinesAreBlank() {
    assertRefused("\n \r\n\t", "text.blank");
  }

  @Test
  void decomposedLettersAreRefused() {
    assertRefused("Forslaget\ngikk u\u0308ber", "text.not-normalised");
  }

  @Test
  void noTextHasNoValue() {
    assertThat(FreeText.valueOf(null)).isNull();
    assertThat(FreeText.valueOf(new FreeText("Enig"))).isEqualTo("Enig");
  }

  @Test
  void aTextIsAPlainStringInJson() {
    var json = new JsonMapper();
    assertThat(json.writeValueAsString(new FreeText("To\nlinjer"))).isEqualTo("\"To\\nlinjer\"");
    assertThat(json.readValue("\"To\\nlinjer\"", FreeText.class))
        .isEqualTo(new FreeText("To\nlinjer"));
  }
}
