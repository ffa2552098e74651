package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SeenTest {

  @Test
  void an_event_in_a_gap_has_not_been_seen() {
    var seen = Seen.upTo(10, List.of(7L));
    assertThat(seen.covers(10)).isTrue();
    assertThat(seen.covers(7)).isFalse();
    assertThat(seen.covers(11)).isFalse();
  }

  @Property
  void what_either_and_what_both_have_seen_agree_with_the_sets(
      @ForAll @IntRange(min = -1, max = 12) int a,
      @ForAll Set<@LongRange(min = 0, max = 12) Long> gapsOfA,
      @ForAll @IntRange(min = -1, max = 12) int b,
      @ForAll Set<@LongRange(min = 0, max = 12) Long> gapsOfB) {
    var one = seen(a, gapsOfA);
    var other = seen(b, gapsOfB);
    var fromBoth = one.common(other);
    for (var event = 0L; event <= 13; event++) {
      assertThat(one.and(other).covers(event)).isEqualTo(one.covers(event) || other.covers(event));
      if (fromBoth.covers(event)) {
        assertThat(one.covers(event) && other.covers(event)).isTrue();
      }
    }
    assertThat(one.and(other).coversAll(one)).isTrue();
    assertThat(one.coversAll(fromBoth)).isTrue();
    assertThat(Seen.from(one.toBson())).isEqualTo(one);
  }

  private static Seen seen(long position, Collection<Long> gaps) {
    return new Seen(position, new TreeSet<>(gaps.stream().filter(gap -> gap < position).toList()));
  }
}
