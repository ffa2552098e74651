package no.nav.medvirkning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages that people are answered in.
public enum Language {
  NB,
  NN,
  EN;

  /// Bokmål, unless the caller asks for something else that we have.
  public static final Language DEFAULT = NB;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Language of(HttpServletRequest request) {
    return of(request.getHeader("Accept-Language"));
  }

  /// The best of ours for an Accept-Language header (RFC 9110 § 12.5.4).
  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return DEFAULT;
    }
    try {
      for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
        if (range.getWeight() > 0) {
          switch (range.getRange().split("-", 2)[0]) {
            case "nb", "no", "*" -> {
              return NB;
            }
            case "nn" -> {
              return NN;
            }
            case "en" -> {
              return EN;
            }
            default -> {}
          }
        }
      }
      return DEFAULT;
    } catch (IllegalArgumentException e) {
      return DEFAULT;
    }
  }

  /// The languages to look for a text in, best first.
  List<Language> preference() {
    return switch (this) {
      case NB -> List.of(NB, NN, EN);
      case NN -> List.of(NN, NB, EN);
      case EN -> List.of(EN, NB, NN);
    };
  }
}
