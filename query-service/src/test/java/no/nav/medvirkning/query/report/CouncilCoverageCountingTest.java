package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class CouncilCoverageCountingTest {

  @Test
  void a_shared_council_stands_in_the_report_of_each_unit_and_once_in_the_sums() {
    var year =
        aCouncilServing("0402", "0403")
            .and(established(SENTRUM, "Brukerutvalget", "2023-01-01", new UnitNumber("0404")));

    assertThat(year.unit(2024, "0402").value("coverage.councils")).isEqualTo("1");
    assertThat(year.unit(2024, "0403").value("coverage.councils")).isEqualTo("1");
    assertThat(year.county(2024, COUNTY).value("coverage.councils")).isEqualTo("2");
    assertThat(year.county(2022, COUNTY).value("coverage.councils")).isEqualTo("1");
    assertThat(year.unit(2022, "0404").value("coverage.councils")).isNull();
  }

  @Test
  void a_council_is_silent_by_the_rule_of_its_status() {
    var year = aCouncilServing("0402").and(held(COUNCIL, 1, "2024-07-05"));

    // Four meetings a year: silent after six months without any.
    assertThat(year.unit(2024, "0402").value("coverage.silent")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("coverage.silent")).isEqualTo("1");
    assertThat(year.county(2025, COUNTY).value("coverage.silent")).isEqualTo("1");
    // Until the end of 2023 it had never met.
    assertThat(year.unit(2023, "0402").value("coverage.silent")).isEqualTo("1");
  }

  @Test
  void an_election_that_nobody_was_appointed_after_has_stalled() {
    var year =
        aCouncilServing("0402")
            .and(
                new NominationsInvited(
                    COUNCIL, List.of(FFO), day("2024-10-01"), day("2024-12-01")));

    assertThat(year.unit(2024, "0402").value("coverage.elections-stalled")).isEqualTo("1");
    assertThat(year.unit(2023, "0402").value("coverage.elections-stalled")).isEqualTo("0");
  }

  @Test
  void a_council_that_ended_in_the_year_was_there_and_is_looked_at_on_its_last_day() {
    var year =
        aCouncilServing("0402")
            .and(held(COUNCIL, 1, "2023-11-07"))
            .and(new CouncilDissolved(COUNCIL, day("2024-03-31"), "Slått sammen"));

    assertThat(year.unit(2024, "0402").value("coverage.councils")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("coverage.silent")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("coverage.councils")).isNull();
    assertThat(year.unit(2025, "0402").value("coverage.silent")).isNull();
  }

  @Test
  void a_suspended_council_is_there_all_the_same() {
    var year =
        aCouncilServing("0402").and(new CouncilSuspended(COUNCIL, day("2024-03-31"), "Venter"));

    assertThat(year.unit(2024, "0402").value("coverage.councils")).isEqualTo("1");
    assertThat(year.unit(2025, "0402").value("coverage.silent")).isEqualTo("1");
  }
}
