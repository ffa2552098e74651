package no.nav.medvirkning.query.report;

import java.util.Map;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;

/// What stands in one report, in the reader's language: its texts, and the names of the
/// organisations that it counts.
public final class ReportWords {

  private final ReportTexts texts;
  private final Map<OrganisationId, String> organisations;

  ReportWords(ReportTexts texts, Map<OrganisationId, String> organisations) {
    this.texts = texts;
    this.organisations = organisations;
  }

  public String chapter(Chapter chapter, Language language) {
    return texts.chapter(chapter, language);
  }

  public String name(FigureDefinition figure, Language language) {
    return texts.name(figure, language);
  }

  public String how(FigureDefinition figure, Language language) {
    return texts.how(figure, language);
  }

  public String text(String code, Language language) {
    return texts.text(code, language);
  }

  /// What a row of a figure is called.
  public String row(Dimension by, String of, Language language) {
    if (by == Dimension.ORGANISATION) {
      return organisations.getOrDefault(OrganisationId.of(of), of);
    }
    return texts.row(by, of, language);
  }
}
