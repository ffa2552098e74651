package no.nav.medvirkning.query.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.ReceiptCode;

/// Which feedback a receipt is of. Its key is a digest of the code: keys of views stand in what
/// operators read.
record ReceiptKey(FeedbackId feedback) {

  /// Crockford's base 32 is read without regard to case, and with the letters that are mistaken for
  /// digits as those digits; people copy codes from letters.
  static String of(ReceiptCode code) {
    var read =
        code.code()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(read.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
