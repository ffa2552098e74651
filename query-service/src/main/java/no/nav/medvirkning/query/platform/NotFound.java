package no.nav.medvirkning.query.platform;

/// What is asked for does not exist, or lies outside the caller's reach: the answer is the same.
public final class NotFound extends RuntimeException {

  public NotFound() {
    super("not found");
  }
}
