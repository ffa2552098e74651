package no.nav.medvirkning.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.privacy.PersonKeys.PersonErased;
import org.junit.jupiter.api.Test;

/// What person keys do, wherever they are kept.
interface PersonKeysContract {

  PersonId PERSON = PersonId.of("6d0c2f3a-0000-4000-8000-000000000001");
  PersonId OTHER = PersonId.of("6d0c2f3a-0000-4000-8000-000000000002");
  Clock CLOCK = Clock.fixed(Instant.parse("2024-02-26T09:00:00Z"), ZoneOffset.UTC);
  MasterKey MASTER_KEY = MasterKey.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  byte[] ABOUT = "about".getBytes(StandardCharsets.UTF_8);

  /// Empty when a test begins.
  KeyTable table();

  /// Another instance on the same table, with a memory of its own.
  default StoredPersonKeys instance() {
    return new StoredPersonKeys(table(), MASTER_KEY, CLOCK);
  }

  @Test
  default void what_one_instance_encrypted_another_can_read() throws GeneralSecurityException {
    var cipher = encrypt(instance().forWriting(PERSON), "Kari Prøve");

    assertThat(decrypt(instance().forReading(PERSON).orElseThrow(), cipher))
        .isEqualTo("Kari Prøve");
    assertThat(decrypt(instance().forWriting(PERSON), cipher)).isEqualTo("Kari Prøve");
  }

  @Test
  default void a_person_without_a_key_has_nothing_to_read_and_gets_none_by_reading() {
    var keys = instance();
    assertThat(keys.forReading(PERSON)).isEmpty();
    assertThat(table().find(PERSON.value())).isEmpty();

    instance().forWriting(PERSON);
    assertThat(keys.forReading(PERSON)).isPresent();
  }

  @Test
  default void each_person_has_a_key_of_his_own() throws GeneralSecurityException {
    var keys = instance();
    var cipher = encrypt(keys.forWriting(PERSON), "Kari Prøve");

    assertThatThrownBy(() -> decrypt(keys.forWriting(OTHER), cipher))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  default void a_key_fits_no_other_person() {
    instance().forWriting(PERSON);
    table().putIfAbsent(OTHER.value(), table().find(PERSON.value()).orElseThrow().wrappedKey());

    assertThatThrownBy(() -> instance().forReading(OTHER)).isInstanceOf(MasterKeyUnusable.class);
  }

  @Test
  default void a_text_has_another_key_than_a_person_with_the_same_id() {
    var text = new TextId(PERSON.value());
    var keys = instance();
    keys.forWriting(PERSON);
    keys.forWriting(text);
    keys.destroy(text);

    assertThat(keys.forReading(text)).isEmpty();
    assertThat(instance().forReading(PERSON)).isPresent();
    keys.destroy(PERSON);
    assertThatThrownBy(() -> keys.forWriting(text)).isInstanceOf(PersonErased.class);
  }

  @Test
  default void a_destroyed_key_is_gone_at_once_and_never_made_again() {
    var keys = instance();
    keys.forWriting(PERSON);
    keys.destroy(PERSON);
    keys.destroy(PERSON);

    assertThat(keys.forReading(PERSON)).isEmpty();
    assertThat(instance().forReading(PERSON)).isEmpty();
    assertThatThrownBy(() -> keys.forWriting(PERSON)).isInstanceOf(PersonErased.class);
    assertThatThrownBy(() -> instance().forWriting(PERSON)).isInstanceOf(PersonErased.class);
    assertThat(table().find(PERSON.value())).contains(new KeyTable.Entry(PERSON.value(), null));
  }

  @Test
  default void a_person_is_erased_for_good_even_without_a_key() {
    instance().destroy(PERSON);
    assertThatThrownBy(() -> instance().forWriting(PERSON)).isInstanceOf(PersonErased.class);
  }

  @Test
  default void instances_that_use_a_key_first_at_the_same_time_end_with_one() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var ciphers =
          threads.invokeAll(
              IntStream.range(0, 16)
                  .mapToObj(_ ->
                      (Callable<byte[]>) () -> encrypt(instance().forWriting(PERSON), "Kari Prøve"))
                  .toList());
      var key = instance().forReading(PERSON).orElseThrow();
      for (var cipher : ciphers) {
        assertThat(decrypt(key, cipher.get())).isEqualTo("Kari Prøve");
      }
    }
  }

  @Test
  default void destroying_wins_over_those_that_use_a_key_first() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var writer = 0; writer < 8; writer++) {
        threads.submit(() -> instance().forWriting(PERSON));
        threads.submit(() -> instance().destroy(PERSON));
      }
    }
    assertThat(table().find(PERSON.value())).contains(new KeyTable.Entry(PERSON.value(), null));
  }

  @Test
  default void another_master_key_unwraps_nothing() {
    instance().forWriting(PERSON);
    var others = new StoredPersonKeys(table(), MasterKey.of("A".repeat(43) + "="), CLOCK);

    assertThatThrownBy(() -> others.forReading(PERSON))
        .isInstanceOf(MasterKeyUnusable.class)
        .hasMessage("The master key does not fit the stored person keys.");
  }

  private static byte[] encrypt(Aead key, String text) throws GeneralSecurityException {
    return key.encrypt(text.getBytes(StandardCharsets.UTF_8), ABOUT);
  }

  private static String decrypt(Aead key, byte[] cipher) throws GeneralSecurityException {
    return new String(key.decrypt(cipher, ABOUT), StandardCharsets.UTF_8);
  }
}
