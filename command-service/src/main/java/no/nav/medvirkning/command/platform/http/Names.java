package no.nav.medvirkning.command.platform.http;

import java.util.Locale;

/// Names of value types as the problems and the documents use them.
final class Names {

  private Names() {}

  static String kebabCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /// A value that the type's constructor takes.
  static String example(String type) {
    return switch (type) {
      case "TrainingTopic" -> "nav-organisation";
      case "UnitNumber" -> "0400";
      case "MunicipalityNumber" -> "3403";
      case "EmailAddress" -> "representant@example.no";
      case "PhoneNumber" -> "+47 22 00 00 00";
      case "BirthYear" -> "1970";
      case "ReceiptCode" -> "0123456789ABCDEFGHJKMNPQRS";
      default -> "Tekst";
    };
  }
}
