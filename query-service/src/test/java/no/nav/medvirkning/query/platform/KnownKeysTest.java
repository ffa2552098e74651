package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

  private static final int MANY = 200_000;

  @Test
  void a_key_that_was_added_is_never_forgotten() {
    var keys = new KnownKeys();
    LongStream.range(0, MANY).forEach(i -> keys.add(id(i)));

    assertThat(LongStream.range(0, MANY).mapToObj(KnownKeysTest::id).allMatch(keys::mayHold))
        .isTrue();
  }

  @Test
  void few_others_are_taken_for_known_though_ids_differ_in_few_places() {
    var keys = new KnownKeys();
    LongStream.range(0, MANY).forEach(i -> keys.add(id(i)));

    assertThat(
            LongStream.range(MANY, 2 * MANY)
                .mapToObj(KnownKeysTest::id)
                .filter(keys::mayHold)
                .count())
        .isLessThan(MANY / 100);
  }

  private static String id(long i) {
    return new UUID(0x0000_0001_0000_8000L, 0x8000_0000_0000_0000L | i << 8).toString();
  }
}
