package no.nav.medvirkning.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF read back.
///
/// @param fonts each with whether it is embedded
/// @param alternatives what figures say to those who do not see them
record APdf(
    String contentType,
    String disposition,
    String language,
    String title,
    boolean isTagged,
    String text,
    List<String> fonts,
    List<String> alternatives) {

  static APdf of(RunningService service, String caller, String token, String path)
      throws IOException {
    var answer = service.bytes(caller, path, "Consistency-Token", token);
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    try (var document = Loader.loadPDF(answer.body())) {
      var catalog = document.getDocumentCatalog();
      var alternatives = new ArrayList<String>();
      collect(catalog.getStructureTreeRoot().getK(), alternatives, 0);
      return new APdf(
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.headers().firstValue("Content-Disposition").orElse(""),
          Objects.toString(catalog.getLanguage(), ""),
          Objects.toString(document.getDocumentInformation().getTitle(), ""),
          catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
          new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
          fonts(document),
          alternatives);
    }
  }

  /// The same, but its figures say nothing to those who do not see them.
  static byte[] withoutAlternatives(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf);
        var out = new ByteArrayOutputStream()) {
      var objects = document.getDocument();
      for (var key : List.copyOf(objects.getXrefTable().keySet())) {
        if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
          dictionary.removeItem(COSName.ALT);
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> fonts(PDDocument document) throws IOException {
    var fonts = new TreeSet<String>();
    for (var page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " of the machine"));
      }
    }
    return List.copyOf(fonts);
  }

  private static void collect(COSBase node, List<String> alternatives, int depth) {
    switch (node) {
      case COSObject object -> collect(object.getObject(), alternatives, depth);
      case COSArray array -> array.forEach(each -> collect(each, alternatives, depth));
      case COSDictionary dictionary when depth < 60 -> {
        var alternative = dictionary.getString(COSName.ALT);
        if (alternative != null) {
          alternatives.add(alternative);
        }
        collect(dictionary.getDictionaryObject(COSName.K), alternatives, depth + 1);
      }
      case null, default -> {}
    }
  }
}
