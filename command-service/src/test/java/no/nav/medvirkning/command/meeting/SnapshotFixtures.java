package no.nav.medvirkning.command.meeting;

import com.google.crypto.tink.Aead;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.PersonKeys;

/// The production serializer for snapshots that hold nothing personal.
public final class SnapshotFixtures {

  private SnapshotFixtures() {}

  public static EventSerializer serializerOf(String name, Class<?> aggregate) {
    return new EventSerializer(new NoKeys(), Map.of(name, aggregate));
  }

  private static final class NoKeys implements PersonKeys {
    @Override
    public Aead forWriting(Id person) {
      throw new AssertionError("a snapshot holds nothing personal");
    }

    @Override
    public Optional<Aead> forReading(Id person) {
      throw new AssertionError("a snapshot holds nothing personal");
    }

    @Override
    public void destroy(Id person) {
      throw new AssertionError("a snapshot holds nothing personal");
    }
  }
}
