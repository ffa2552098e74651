package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeysTest {

  @Test
  void norwegian_letters_come_after_z_in_their_order() {
    assertThat(sorted("Åfjord", "Østre Toten", "Ærfugl", "Zoo", "Alta"))
        .containsExactly("Alta", "Zoo", "Ærfugl", "Østre Toten", "Åfjord");
  }

  @Test
  void double_a_stays_two_letters() {
    assertThat(sorted("Åsane", "Aasen", "Bodø")).containsExactly("Aasen", "Bodø", "Åsane");
  }

  @Test
  void sami_letters_follow_the_letter_they_extend() {
    assertThat(
            sorted(
                "Čáhcesuolu",
                "Deatnu",
                "Dyrøy",
                "Đ",
                "Evenes",
                "Cuba",
                "Šibitvárri",
                "Suldal",
                "Ŋ",
                "Nord",
                "Oslo",
                "Ŧ",
                "Tynset"))
        .containsExactly(
            "Cuba",
            "Čáhcesuolu",
            "Deatnu",
            "Dyrøy",
            "Đ",
            "Evenes",
            "Nord",
            "Ŋ",
            "Oslo",
            "Suldal",
            "Šibitvárri",
            "Tynset",
            "Ŧ");
  }

  @Test
  void accents_and_case_decide_only_between_words_that_are_otherwise_equal() {
    assertThat(sorted("kåfjord", "Kåfjord", "Kárášjohka", "Kara", "Karasjok"))
        .startsWith("Kara", "Karasjok", "Kárášjohka");
    assertThat(sorted("ås", "Ås", "Åse")).endsWith("Åse");
  }

  @Test
  void composed_and_decomposed_text_have_the_same_key() {
    assertThat(SortKeys.norwegian("A\u030Afjord")).isEqualTo(SortKeys.norwegian("Åfjord"));
    assertThat(SortKeys.norwegian("C\u030Cáhcesuolu")).isEqualTo(SortKeys.norwegian("Čáhcesuolu"));
  }

  private static List<String> sorted(String... names) {
    return Stream.of(names).sorted(Comparator.comparing(SortKeys::norwegian)).toList();
  }
}
