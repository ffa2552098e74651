package no.nav.medvirkning.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.counting.Chapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// In each language, not only in one that another falls back on.
class FigureTextsTest {

  private static final Set<Chapter> OF_COUNCILS =
      Set.of(
          Chapter.COVERAGE,
          Chapter.MEETINGS,
          Chapter.CASES,
          Chapter.ATTENDANCE,
          Chapter.SEATS,
          Chapter.MINUTES,
          Chapter.FOLLOW_UPS);

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_figure_of_the_councils_is_named_and_explained(Language language) throws Exception {
    var texts = texts(language);
    var missing = new ArrayList<String>();
    for (var figure : AYear.FIGURES.definitions()) {
      if (OF_COUNCILS.contains(figure.chapter())) {
        Stream.of(
                "report.chapter." + figure.chapter().code(),
                "report.figure." + figure.code(),
                "report.figure." + figure.code() + ".how")
            .filter(code -> texts.getProperty(code, "").isBlank())
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_row_is_named(Language language) throws Exception {
    var texts = texts(language);

    assertThat(
            Stream.of(
                    rows("side", Side.values()),
                    rows("case-kind", CaseKind.values()),
                    rows("end-cause", EndCause.values()))
                .flatMap(List::stream)
                .filter(code -> texts.getProperty(code, "").isBlank()))
        .isEmpty();
  }

  private static List<String> rows(String dimension, Enum<?>... values) {
    return Stream.of(values).map(value -> "report.of." + dimension + "." + value.name()).toList();
  }

  private static Properties texts(Language language) throws Exception {
    var file = "/messages/report_" + language.tag() + ".properties";
    var texts = new Properties();
    try (var in = Objects.requireNonNull(FigureTextsTest.class.getResourceAsStream(file));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
