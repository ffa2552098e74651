package no.nav.medvirkning.query.report;

import java.util.Locale;
import java.util.Map;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import org.springframework.stereotype.Component;

/// What figures, chapters and rows are called, and how figures are counted, in the reader's
/// language.
@Component
class ReportTexts {

  private final Texts texts;

  ReportTexts(Texts texts) {
    this.texts = texts;
  }

  String chapter(Chapter chapter, Language language) {
    return text("report.chapter." + chapter.code(), language);
  }

  String name(FigureDefinition figure, Language language) {
    return text("report.figure." + figure.code(), language);
  }

  String how(FigureDefinition figure, Language language) {
    return text("report.figure." + figure.code() + ".how", language);
  }

  String row(Dimension dimension, String of, Language language) {
    var kind = dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("report.of." + kind + "." + of, language);
  }

  String text(String code, Language language) {
    return texts.find(code, language, Map.of()).orElse(code);
  }
}
