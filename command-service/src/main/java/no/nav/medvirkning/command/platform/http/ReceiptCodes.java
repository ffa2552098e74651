package no.nav.medvirkning.command.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.BitSet;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import no.nav.medvirkning.feedback.ReceiptCode;

/// Makes receipt codes. Whoever holds one reads what became of a feedback, so that ids, which are
/// no secret, cannot do instead: a code is random, or made of the caller's Idempotency-Key with a
/// key that the service alone has, so that a repeat names the same one on any instance.
final class ReceiptCodes {

  private static final int BITS_PER_DIGIT = 5;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  /// @param key for HMAC-SHA256
  ReceiptCodes(SecretKey key) {
    this.key = key;
  }

  String make() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return digits(bytes);
  }

  String derive(String source) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return digits(mac.doFinal(source.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a receipt code could not be made", e);
    }
  }

  private static String digits(byte[] bytes) {
    var bits = BitSet.valueOf(bytes);
    var code = new StringBuilder(ReceiptCode.LENGTH);
    for (var digit = 0; digit < ReceiptCode.LENGTH; digit++) {
      var value = 0;
      for (var bit = 0; bit < BITS_PER_DIGIT; bit++) {
        value = value * 2 + (bits.get(digit * BITS_PER_DIGIT + bit) ? 1 : 0);
      }
      code.append(ReceiptCode.DIGITS.charAt(value));
    }
    return code.toString();
  }
}
