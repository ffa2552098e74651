package no.nav.medvirkning.query.platform;

/// A query parameter that cannot be understood: 400 `request.parameter-invalid`, naming the
/// parameter.
public final class InvalidParameter extends RuntimeException {

  private final String parameter;

  /// @param reason what would be understood, never the value given
  public InvalidParameter(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
