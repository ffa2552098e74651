package no.nav.medvirkning.query;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What a PDF breaks of PDF/UA-1 (ISO 14289-1), as far as a machine can tell (veraPDF).
final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /// Each rule by its clause, once, with what it says.
  static List<String> broken(byte[] pdf) throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each ->
              each.getRuleId().getClause()
                  + "-"
                  + each.getRuleId().getTestNumber()
                  + " "
                  + each.getMessage())
          .distinct()
          .sorted()
          .toList();
    }
  }
}
