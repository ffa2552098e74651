package no.nav.medvirkning.query.reportpdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.w3c.dom.Document;

/// Turns a document into a tagged PDF (PDF/UA) with its typefaces in it. Nothing is fetched from
/// anywhere.
final class ReportPdf {

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private ReportPdf() {}

  static void write(Document document, FSObjectDrawerFactory drawers, OutputStream out)
      throws IOException {
    new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .withProducer("Medvirkning")
        .useFont(Typefaces::plain, Typefaces.FAMILY, NORMAL, FontStyle.NORMAL, true)
        .useFont(Typefaces::bold, Typefaces.FAMILY, BOLD, FontStyle.NORMAL, true)
        .useObjectDrawerFactory(drawers)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .withW3cDocument(document, null)
        .toStream(out)
        .run();
  }
}
