package no.nav.medvirkning.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.person.PersonId;

/// The same known key for everybody, until it is destroyed: only the associated data keeps people's
/// values apart.
public final class TestKeys implements PersonKeys {

  private static final byte[] KEY =
      "a key for tests and nothing else".getBytes(StandardCharsets.US_ASCII);

  private final Aead aead = aead();
  private final Set<PersonId> destroyed = new HashSet<>();

  private static Aead aead() {
    try {
      return new AesGcmJce(KEY);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Aead forWriting(PersonId person) {
    return forReading(person).orElseThrow(() -> new PersonErased(person));
  }

  @Override
  public Optional<Aead> forReading(PersonId person) {
    return destroyed.contains(person) ? Optional.empty() : Optional.of(aead);
  }

  @Override
  public void destroy(PersonId person) {
    destroyed.add(person);
  }
}
