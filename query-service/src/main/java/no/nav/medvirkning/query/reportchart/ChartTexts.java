package no.nav.medvirkning.query.reportchart;

import java.util.Map;
import java.util.Objects;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import no.nav.medvirkning.query.reportchart.ChartValue.State;
import org.springframework.stereotype.Component;

/// What stands in charts and files of the report, in the reader's language.
@Component
public final class ChartTexts {

  private final Texts texts;

  ChartTexts(Texts texts) {
    this.texts = texts;
  }

  /// @param code without the name of the file of texts
  public String of(String code, Language language) {
    return of(code, language, Map.of());
  }

  public String of(String code, Language language, Map<String, ?> arguments) {
    return texts.find("reportfile." + code, language, arguments).orElse(code);
  }

  /// A number, or why there is none.
  String value(ChartValue value, Chart chart) {
    return value.state() == State.COUNTED
        ? Numbers.of(
            Objects.requireNonNull(value.value()), chart.name().measure(), chart.language())
        : state(value.state(), chart.language());
  }

  public String state(State state, Language language) {
    return switch (state) {
      case COUNTED -> of("state.counted", language);
      case NOT_REPORTED -> of("state.not-reported", language);
      case WITHHELD -> of("state.withheld", language);
    };
  }
}
