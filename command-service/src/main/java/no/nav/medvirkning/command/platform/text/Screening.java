package no.nav.medvirkning.command.platform.text;

/// What every text of a request is held against, whatever it is meant for.
public final class Screening {

  private Screening() {}

  /// @throws InvalidText for a text that cannot be taken in anywhere
  public static void check(String text) {
    TextRules.check(text, FreeText.MAX_LENGTH, true);
  }
}
