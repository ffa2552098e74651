package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SENTRUM;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.held;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class PlansCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber NEIGHBOUR = new UnitNumber("0412");

  private static ActivityPlanAdopted adopted(CouncilId council, int year, int meetings, String on) {
    return new ActivityPlanAdopted(
        council, year, List.of("Digitale tjenester"), meetings(year, meetings), List.of(), day(on));
  }

  private static List<PlannedMeeting> meetings(int year, int meetings) {
    return IntStream.rangeClosed(1, meetings)
        .mapToObj(month -> new PlannedMeeting(YearMonth.of(year, month), List.of()))
        .toList();
  }

  /// Three councils in the county: Hamar's, which planned four meetings (five, as revised), held
  /// two and evaluated its work; the neighbour's, which planned nothing and held one; and one that
  /// was dissolved the year before.
  private static AYear county() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .and(
            established(COUNCIL, "Brukerutvalget i Hamar", "2022-01-01", HAMAR),
            established(NARVIK, "Brukerutvalget ved siden av", "2022-01-01", NEIGHBOUR),
            established(SENTRUM, "Det gamle utvalget", "2022-01-01", HAMAR),
            new CouncilDissolved(SENTRUM, day("2023-12-31"), "Slått sammen"),
            adopted(COUNCIL, 2024, 4, "2023-12-10"),
            new ActivityPlanRevised(
                COUNCIL,
                2024,
                List.of("Digitale tjenester"),
                meetings(2024, 5),
                List.of(),
                "Et møte til",
                day("2024-05-01")))
        .and(held(COUNCIL, 1, "2024-03-05"))
        .and(held(COUNCIL, 2, "2024-06-04"))
        .and(held(NARVIK, 3, "2024-06-05"))
        .and(scheduled(COUNCIL, 4, "2024-10-01"))
        .and(new ActivityPlanEvaluated(COUNCIL, 2024, "Planen ble fulgt", day("2025-01-20")));
  }

  @Test
  void councils_at_work_with_a_plan_and_what_came_of_it() {
    var report = county().county(2024, "0400");

    assertThat(report.value("plans.councils")).isEqualTo("2");
    assertThat(report.value("plans.adopted")).isEqualTo("1");
    assertThat(report.value("plans.adopted-share")).isEqualTo("0.5000");
    // As revised; the meeting of the council without a plan is not held against it.
    assertThat(report.value("plans.meetings-planned")).isEqualTo("5");
    assertThat(report.value("plans.meetings-held")).isEqualTo("2");
    assertThat(report.value("plans.meetings-held-share")).isEqualTo("0.4000");
    assertThat(report.value("plans.evaluated")).isEqualTo("1");
    assertThat(report.late("plans.evaluated")).isZero();
  }

  @Test
  void a_plan_is_for_its_year_whenever_it_was_adopted() {
    assertThat(county().unit(2023, "0403").value("plans.adopted")).isEqualTo("0");
    assertThat(county().unit(2024, "0403").value("plans.adopted")).isEqualTo("1");
    assertThat(county().unit(2024, "0403").late("plans.adopted")).isZero();
  }

  @Test
  void without_a_plan_meetings_are_not_held_against_one() {
    var report = county().unit(2024, "0412");

    assertThat(report.value("plans.councils")).isEqualTo("1");
    assertThat(report.value("plans.adopted")).isEqualTo("0");
    assertThat(report.value("plans.meetings-planned")).isNull();
    assertThat(report.value("plans.meetings-held")).isNull();
    assertThat(report.value("plans.evaluated")).isNull();
  }

  @Test
  void without_a_council_at_work_nothing_is_reported() {
    assertThat(county().unit(2021, "0403").value("plans.councils")).isNull();
    assertThat(county().unit(2021, "0403").value("plans.adopted")).isNull();
  }

  @Test
  void a_plan_that_was_recorded_in_a_later_year_is_late() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .and(established(COUNCIL, "Brukerutvalget i Hamar", "2022-01-01", HAMAR))
            .on("2025-01-15", adopted(COUNCIL, 2024, 4, "2024-01-10"))
            .unit(2024, "0403");

    assertThat(report.late("plans.adopted")).isEqualTo(1);
    // There is a plan to evaluate and to hold meetings by.
    assertThat(report.value("plans.evaluated")).isEqualTo("0");
    assertThat(report.value("plans.meetings-held")).isEqualTo("0");
  }
}
