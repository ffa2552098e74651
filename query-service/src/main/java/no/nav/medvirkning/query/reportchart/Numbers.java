package no.nav.medvirkning.query.reportchart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.counting.Measure;

/// Numbers as people read them in their language, exact: money in kroner and øre, shares in percent
/// with one decimal.
public final class Numbers {

  private static final int ORE_DIGITS = 2;
  private static final int PERCENT_DIGITS = 2;

  private Numbers() {}

  public static String of(BigDecimal value, Measure measure, Language language) {
    return switch (measure) {
      case COUNT, DAYS -> format("#,##0.####", value, language);
      case SHARE -> format("#,##0.0", value.movePointRight(PERCENT_DIGITS), language) + "\u00A0%";
      case ORE -> format("#,##0.00", value.movePointLeft(ORE_DIGITS), language);
    };
  }

  private static String format(String pattern, BigDecimal value, Language language) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (language != Language.EN) {
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('\u00A0');
    }
    var format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
