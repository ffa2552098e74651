package no.nav.medvirkning.query.reportpdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// DejaVu, from the class path: it has the Norwegian and the Sámi letters, and nothing has to be
/// installed where this runs.
final class Typefaces {

  static final String FAMILY = "DejaVu";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private Typefaces() {}

  static InputStream plain() {
    return open("DejaVuSansCondensed.ttf");
  }

  static InputStream bold() {
    return open("DejaVuSansCondensed-Bold.ttf");
  }

  /// For drawing letters as shapes.
  static TrueTypeFont shapes() {
    try (var in = plain()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return new BufferedInputStream(
        Objects.requireNonNull(Typefaces.class.getResourceAsStream(FOLDER + file), file));
  }
}
