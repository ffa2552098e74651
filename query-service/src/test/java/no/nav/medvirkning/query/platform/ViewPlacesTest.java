package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ViewPlacesTest {

  private final AtomicLong newest = new AtomicLong(7);

  /// No view is asked for, so that the log alone decides.
  private final ViewPlaces places = new ViewPlaces(null, newest::get);

  @Test
  void anAnswerStandsAtTheNewestEventOfTheLog() {
    var placed = places.of(List.of(), () -> "figures");

    assertThat(placed.answer()).isEqualTo("figures");
    assertThat(placed.position()).isEqualTo(7);
  }

  @Test
  void whatMayCountALaterEventIsAskedAgain() {
    var asked = new AtomicLong();

    var placed =
        places.of(
            List.of(), () -> asked.incrementAndGet() < 3 ? newest.incrementAndGet() : newest.get());

    assertThat(asked).hasValue(3);
    assertThat(placed.answer()).isEqualTo(9L);
    assertThat(placed.position()).isEqualTo(9);
  }

  @Test
  void whileEventsKeepComingNothingIsTold() {
    assertThatThrownBy(() -> places.of(List.of(), newest::incrementAndGet))
        .isInstanceOf(ViewsUnavailable.class)
        .hasMessage("events keep coming");
  }
}
