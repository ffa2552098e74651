package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.closed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// The council of 2022 came into the system in November 2025, with its history.
class ArrivalsTest {

  private static final String BROUGHT_IN = "2025-11-22";

  private static AYear broughtIn() {
    return new AYear()
        .on(BROUGHT_IN, aCounty("0400"), anOffice("0403", "0400"))
        .late(
            "2022-01-01",
            BROUGHT_IN,
            established(COUNCIL, "Brukerutvalget", "2022-01-01", new UnitNumber("0403")))
        .late("2024-03-05", BROUGHT_IN, scheduled(COUNCIL, 1, "2024-03-05"))
        .late("2024-03-05", BROUGHT_IN, closed(COUNCIL, 1, "2024-03-05"));
  }

  @Test
  void what_was_brought_in_with_the_council_is_not_late() {
    var report = broughtIn().unit(2024, "0403");

    assertThat(report.value("meetings.held")).isEqualTo("1");
    assertThat(report.late("meetings.held")).isZero();
  }

  @Test
  void what_comes_in_a_later_year_than_the_council_is_late() {
    var report =
        broughtIn()
            .late("2024-06-04", "2025-12-30", scheduled(COUNCIL, 2, "2024-06-04"))
            .late("2024-06-04", "2025-12-30", closed(COUNCIL, 2, "2024-06-04"))
            .late("2024-09-03", "2026-01-02", scheduled(COUNCIL, 3, "2024-09-03"))
            .late("2024-09-03", "2026-01-02", closed(COUNCIL, 3, "2024-09-03"))
            .unit(2024, "0403");

    // Of March, June and September, only September's came after the year of the council.
    assertThat(report.value("meetings.held")).isEqualTo("3");
    assertThat(report.late("meetings.held")).isEqualTo(1);
  }

  @Test
  void what_happened_after_it_came_is_late_as_everywhere() {
    var report =
        broughtIn()
            .late("2025-12-09", "2026-02-01", scheduled(COUNCIL, 2, "2025-12-09"))
            .late("2025-12-09", "2026-02-01", closed(COUNCIL, 2, "2025-12-09"))
            .unit(2025, "0403");

    assertThat(report.late("meetings.held")).isEqualTo(1);
  }

  @Test
  void what_is_of_a_unit_goes_by_the_day_the_unit_came() {
    var feedback = AFeedback.number(1, LocalDate.parse("2024-02-01"));
    var other = AFeedback.number(2, LocalDate.parse("2024-02-02"));
    var report =
        broughtIn()
            .late("2024-02-01", BROUGHT_IN, feedback.registered())
            .late("2024-02-02", "2026-01-02", other.registered())
            .unit(2024, "0403");

    assertThat(report.value("feedback.received")).isEqualTo("2");
    assertThat(report.late("feedback.received")).isEqualTo(1);
  }
}
