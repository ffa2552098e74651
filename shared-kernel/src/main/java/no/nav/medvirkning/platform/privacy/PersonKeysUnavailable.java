package no.nav.medvirkning.platform.privacy;

/// The store of the person keys does not answer: nothing personal can be written or read now.
public final class PersonKeysUnavailable extends RuntimeException {

  public PersonKeysUnavailable(Throwable cause) {
    super("the store of the person keys does not answer", cause);
  }
}
