package no.nav.medvirkning.command.platform.text;

/// A text that cannot be taken in; the code names the check, such as `text.not-normalised`.
public final class InvalidText extends IllegalArgumentException {

  private final String code;

  InvalidText(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
