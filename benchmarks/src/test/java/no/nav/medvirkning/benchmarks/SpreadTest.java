package no.nav.medvirkning.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void theMedianStandsBetweenTheExtremes() {
    assertThat(Spread.of(List.of(5.0, 1.0, 3.0))).isEqualTo(new Spread(1, 3, 5));
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(new Spread(1, 3, 9));
  }

  @Test
  void ratiosAreTakenRoundByRound() {
    assertThat(Spread.ofRatios(List.of(1.0, 4.0, 9.0), List.of(2.0, 4.0, 3.0)))
        .isEqualTo(new Spread(0.5, 1, 3));
  }

  @Test
  void twoStepsTakeTheTimeOfBoth() {
    assertThat(Spread.oneAfterTheOther(100, 100)).isEqualTo(50);
  }

  @Test
  void aPercentileIsOneOfTheFigures() {
    var figures = new long[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertThat(Spread.percentile(0.5, figures)).isEqualTo(5);
    assertThat(Spread.percentile(0.99, figures)).isEqualTo(10);
    assertThat(Spread.percentile(0, figures)).isEqualTo(1);
  }
}
