package no.nav.medvirkning.query.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import no.nav.medvirkning.query.platform.InvalidParameter;
import org.junit.jupiter.api.Test;

class MomentTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 5);

  @Test
  void withNeitherTimeTheLiveViewAnswers() {
    assertThat(Moment.from(null, null, TODAY)).isNull();
  }

  @Test
  void asOfADayAllThatIsKnownNowCounts() {
    assertThat(Moment.from("2019-12-31", null, TODAY))
        .isEqualTo(new Moment(LocalDate.of(2019, 12, 31), null));
  }

  @Test
  void knownAtADayMeansByItsEndInOsloAlsoWhenTheClocksChange() {
    assertThat(Moment.from("2024-03-01", "2024-03-31", TODAY))
        .isEqualTo(new Moment(LocalDate.of(2024, 3, 1), Instant.parse("2024-03-31T21:59:59.999Z")));
    assertThat(Moment.from("2024-03-01", "2024-03-30", TODAY))
        .isEqualTo(new Moment(LocalDate.of(2024, 3, 1), Instant.parse("2024-03-30T22:59:59.999Z")));
  }

  @Test
  void knownAtAloneIsTheDayAskedAboutToo() {
    assertThat(Moment.from(null, "2024-03-20T23:30:00Z", TODAY))
        .isEqualTo(new Moment(LocalDate.of(2024, 3, 21), Instant.parse("2024-03-20T23:30:00Z")));
    assertThat(Moment.from(null, "2030-01-01", TODAY).asOf()).isEqualTo(TODAY);
  }

  @Test
  void whatIsNeitherADayNorAnInstantIsRefused() {
    assertThatThrownBy(() -> Moment.from("31.12.2019", null, TODAY))
        .isInstanceOf(InvalidParameter.class);
    assertThatThrownBy(() -> Moment.from(null, "2024-03-20T12:00", TODAY))
        .isInstanceOf(InvalidParameter.class);
  }
}
