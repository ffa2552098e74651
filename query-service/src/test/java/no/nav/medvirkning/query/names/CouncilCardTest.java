package no.nav.medvirkning.query.names;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK_OFFICE;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class CouncilCardTest {

  @Test
  void aHostAnswersFromItsFirstDayAndNotFromWhenThatIsRecorded() {
    var card =
        ViewSpecification.of(new CouncilCardProjection())
            .given(
                established(COUNCIL, "Brukerutvalget i Innlandet", "2022-01-01", INNLANDET),
                new CoverageChanged(
                    COUNCIL,
                    NARVIK_OFFICE,
                    List.of(new Coverage(NARVIK_OFFICE, day("2025-01-01"), null)),
                    null,
                    day("2025-01-01")))
            .view(COUNCIL)
            .orElseThrow();

    assertThat(card.hostOn(day("2024-12-31"))).isEqualTo(INNLANDET);
    assertThat(card.hostOn(day("2025-01-01"))).isEqualTo(NARVIK_OFFICE);
  }
}
