package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.query.report.AYear;
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
  void offices_have_a_council_of_their_own_or_a_share_in_one_or_none() {
    var year =
        aCouncilServing("0402", "0403")
            .and(
                AYear.anOffice("0405", COUNTY),
                established(SENTRUM, "Brukerutvalget", "2023-01-01", new UnitNumber("0404")));

    var county = year.county(2024, COUNTY);
    assertThat(county.value("coverage.offices")).isEqualTo("4");
    assertThat(county.value("coverage.own-council")).as("0404").isEqualTo("1");
    assertThat(county.value("coverage.shared-council")).as("0402 and 0403").isEqualTo("2");
    assertThat(county.value("coverage.without-council")).as("0405").isEqualTo("1");
    var sharing = year.unit(2024, "0403");
    assertThat(sharing.value("coverage.shared-council")).isEqualTo("1");
    assertThat(sharing.value("coverage.own-council")).isEqualTo("0");
    assertThat(year.unit(2024, "0405").value("coverage.without-council")).isEqualTo("1");
    assertThat(year.unit(2024, "0405").value("coverage.councils")).isNull();
    assertThat(year.unit(2022, "0404").value("coverage.without-council")).isEqualTo("1");
  }

  @Test
  void an_own_council_counts_before_a_share() {
    var year =
        aCouncilServing("0402", "0403")
            .and(established(SENTRUM, "Brukerutvalget", "2023-01-01", new UnitNumber("0402")));

    assertThat(year.unit(2024, "0402").value("coverage.own-council")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("coverage.shared-council")).isEqualTo("0");
    assertThat(year.unit(2024, "0402").value("coverage.councils")).isEqualTo("2");
  }

  @Test
  void a_host_takes_part_in_its_council_though_it_is_not_named_among_those_served() {
    var year = aCouncilServing("0402").and(nowServing("2024-01-01", "0403", "0402"));

    assertThat(year.unit(2024, "0403").value("coverage.shared-council")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("coverage.own-council")).isEqualTo("1");
  }

  @Test
  void a_closed_office_leaves_its_place_to_its_successor() {
    var year =
        aCouncilServing("0402", "0403")
            .and(
                new UnitClosed(
                    new UnitNumber("0402"), day("2024-06-30"), List.of(new UnitNumber("0403"))));

    // 0403, which the council now serves alone, and 0404.
    assertThat(year.county(2024, COUNTY).value("coverage.offices")).isEqualTo("2");
    assertThat(year.county(2024, COUNTY).value("coverage.own-council")).isEqualTo("1");
    assertThat(year.county(2024, COUNTY).value("coverage.without-council")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("coverage.offices")).isNull();
  }

  @Test
  void an_office_that_is_not_there_yet_is_not_counted() {
    var year =
        aCouncilServing("0402")
            .and(
                new UnitRegistered(
                    new UnitNumber("0409"),
                    "Nav 0409",
                    UnitType.OFFICE,
                    new UnitNumber(COUNTY),
                    day("2025-01-01")));

    assertThat(year.county(2024, COUNTY).value("coverage.offices")).isEqualTo("3");
    assertThat(year.county(2025, COUNTY).value("coverage.offices")).isEqualTo("4");
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
