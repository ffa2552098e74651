package no.nav.medvirkning.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class ConsistencyTokenTest {

  @Test
  void itIsReadBackAsItWasWritten() {
    for (var position : List.of(-1L, 0L, 41L, Long.MAX_VALUE)) {
      assertThat(ConsistencyToken.parse(new ConsistencyToken(position).toString()).position())
          .isEqualTo(position);
    }
  }

  @Test
  void itIsTheHeadOfTheStore() {
    assertThat(ConsistencyToken.of(null).position()).isEqualTo(-1);
    assertThat(ConsistencyToken.of(new GlobalSequenceTrackingToken(7)).position()).isEqualTo(7);
    assertThat(ConsistencyToken.of(GapAwareTrackingToken.newInstance(9, List.of(3L))).position())
        .isEqualTo(9);
  }

  @Test
  void whatIsNoTokenIsRefused() {
    for (var text : List.of("", "x", "AQ", "AgAAAAAAAAAH", "AQAAAAAAAAAHAA", "!!!!", "7")) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> ConsistencyToken.parse(text));
    }
  }
}
