package no.nav.medvirkning.platform.privacy;

import com.google.crypto.tink.Aead;
import java.util.Optional;
import no.nav.medvirkning.Id;

/// One encryption key for each person, and for each text that can be erased by itself; stored apart
/// from the events and wrapped by a master key.
public interface PersonKeys {

  /// The subject's key, made at the first use.
  ///
  /// @throws PersonErased where the key was destroyed: nothing more can be written about that
  ///   subject
  Aead forWriting(Id subject);

  /// The subject's key; empty once it is destroyed.
  Optional<Aead> forReading(Id subject);

  /// Destroys the key for good. Destroying a destroyed key does nothing.
  void destroy(Id subject);

  /// Personal data was to be written about a person who is erased.
  final class PersonErased extends RuntimeException {
    public PersonErased(Id subject) {
      super(subject + " is erased");
    }
  }
}
