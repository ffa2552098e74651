package no.nav.medvirkning.query.platform;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.HexFormat;
import java.util.Locale;

/// Stored keys that put Norwegian text in Norwegian order with nothing but a comparison of strings.
public final class SortKeys {

  /// After z: æ, ø, å. German and Swedish ä and ö sort with æ and ø, as in Norwegian catalogues.
  /// `aa` stays two letters: in names of organisations and units it is as often a foreign word or
  /// two words as an old å. Sámi letters sort after the Latin letter they extend: č after c, đ
  /// after d, ŋ after n, š after s, ŧ after t, ž after z. Letters with marks stand decomposed, as
  /// the collator compares them.
  private static final String RULES =
      "& C < c\u030C , C\u030C & D < đ , Đ & N < ŋ , Ŋ & S < s\u030C , S\u030C & T < ŧ , Ŧ & Z < z\u030C , Z\u030C"
          + " < æ , Æ ; a\u0308 , A\u0308 < ø , Ø ; o\u0308 , O\u0308 < a\u030A , A\u030A";

  private static final RuleBasedCollator NORWEGIAN = norwegian();

  private SortKeys() {}

  /// A key in lower-case hexadecimal; two texts that people read as the same word in other cases
  /// differ last.
  public static String norwegian(String text) {
    CollationKey key;
    synchronized (NORWEGIAN) {
      key = NORWEGIAN.getCollationKey(text.strip());
    }
    return HexFormat.of().formatHex(key.toByteArray());
  }

  private static RuleBasedCollator norwegian() {
    try {
      var root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
      var collator = new RuleBasedCollator(root.getRules() + RULES);
      collator.setStrength(Collator.TERTIARY);
      collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
      return collator;
    } catch (ParseException e) {
      throw new IllegalStateException("the collation rules are wrong", e);
    }
  }
}
