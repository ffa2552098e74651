package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.closed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingsCountingTest {

  @Test
  void meetings_are_counted_against_the_mandate() {
    var report =
        AYear.given(aCounty("0400"))
            .and(anActiveCouncil())
            .on(
                "2024-01-02",
                scheduled(COUNCIL, 1, "2024-03-05"),
                scheduled(COUNCIL, 2, "2024-06-04"))
            .on("2024-03-06", closed(COUNCIL, 1, "2024-03-05"))
            .unit(2024, "0400");

    // Two were scheduled and one of them held; the mandate says four.
    assertThat(report.value("meetings.scheduled")).isEqualTo("2");
    assertThat(report.value("meetings.held")).isEqualTo("1");
    assertThat(report.value("meetings.by-mandate")).isEqualTo("4");
    assertThat(report.value("meetings.held-share")).isEqualTo("0.2500");
  }
}
