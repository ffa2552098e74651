package no.nav.medvirkning.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// The same known key for everybody, until it is destroyed: only the associated data keeps people's
/// values apart.
public final class TestKeys implements PersonKeys {

  private static final byte[] KEY =
      "a key for tests and nothing else".getBytes(StandardCharsets.US_ASCII);

  private final Aead aead = aead();
  private final Set<UUID> destroyed = new HashSet<>();

  private static Aead aead() {
    try {
      return new AesGcmJce(KEY);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Aead forWriting(Id subject) {
    return forReading(subject).orElseThrow(() -> new PersonErased(subject));
  }

  @Override
  public Optional<Aead> forReading(Id subject) {
    return destroyed.contains(subject.value()) ? Optional.empty() : Optional.of(aead);
  }

  @Override
  public void destroy(Id subject) {
    destroyed.add(subject.value());
  }
}
