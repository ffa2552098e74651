package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.AYear.closedUnit;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class MeetingsCountingTest {

  private final AYear year = aCouncilServing("0402");

  private static NoticeSent notice(int meeting, String on, boolean late) {
    return new NoticeSent(meetingId(meeting), COUNCIL, day(on), day(on), late, List.of());
  }

  @Test
  void meetings_and_notices_are_counted_against_the_mandate() {
    year.and(
        scheduled(COUNCIL, 1, "2024-03-05"),
        scheduled(COUNCIL, 2, "2024-06-04"),
        scheduled(COUNCIL, 3, "2024-09-03"),
        scheduled(COUNCIL, 4, "2024-12-03"),
        notice(1, "2024-02-20", false),
        notice(2, "2024-05-30", true),
        notice(3, "2024-08-20", false),
        closed(COUNCIL, 1, "2024-03-05"),
        attendance(2, "2024-06-04", guest(9)),
        attendance(3, "2024-09-03", apologyOf(KS)),
        attendance(4, "2024-12-03", guest(9)),
        new MeetingCancelled(meetingId(4), COUNCIL, "Forfall"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("meetings.scheduled")).isEqualTo("4");
    // 1 was closed and someone came to 2; nobody came to 3, and 4 was cancelled.
    assertThat(report.value("meetings.held")).isEqualTo("2");
    assertThat(report.value("meetings.cancelled")).isEqualTo("1");
    assertThat(report.value("meetings.by-mandate")).isEqualTo("4");
    assertThat(report.value("meetings.held-share")).as("2 of 4").isEqualTo("0.5000");
    assertThat(report.value("notices.sent")).isEqualTo("3");
    assertThat(report.value("notices.in-time")).isEqualTo("2");
    assertThat(report.value("notices.in-time-share")).as("2 of 3").isEqualTo("0.6667");
  }

  @Test
  void the_mandate_on_the_last_day_of_the_year_tells_how_many_meetings() {
    year.and(
        nowServing("2024-04-01", "0402", "0402", "0403"),
        new MandateAdopted(COUNCIL, 2, meeting(6), day("2024-05-01"), day("2024-07-01")),
        new MandateAdopted(COUNCIL, 3, meeting(8), day("2024-12-01"), day("2025-01-01")));

    assertThat(year.unit(2024, "0402").value("meetings.by-mandate")).isEqualTo("6");
    assertThat(year.unit(2023, "0402").value("meetings.by-mandate")).isEqualTo("4");
  }

  private static Mandate meeting(int timesAYear) {
    var usual = mandate();
    return new Mandate(
        usual.term(),
        usual.maxTermsInARow(),
        usual.rowBrokenBy(),
        usual.leaderTerm(),
        usual.leaderExtension(),
        usual.ledBy(),
        timesAYear,
        usual.noticeDays(),
        usual.inputDays(),
        usual.umbrellaNominates(),
        usual.workingCommittee(),
        usual.seats());
  }

  @Test
  void a_meeting_where_attendance_is_taken_back_was_not_held() {
    year.and(
        scheduled(COUNCIL, 1, "2024-03-05"),
        attendance(1, "2024-03-05", guest(9)),
        attendance(1, "2024-03-05", apologyOf(KS)));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("0");
  }

  @Test
  void a_meeting_over_new_year_counts_once_in_the_year_of_its_first_day() {
    year.and(scheduled(COUNCIL, 1, "2024-12-31", "2025-01-01"), closed(COUNCIL, 1, "2025-01-01"));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").late("meetings.held"))
        .as("recorded on its last day")
        .isZero();
    assertThat(year.unit(2025, "0402").value("meetings.held")).isEqualTo("0");
  }

  @Test
  void a_meeting_that_was_moved_counts_in_the_year_it_was_moved_to() {
    year.and(
        scheduled(COUNCIL, 1, "2024-12-10"),
        new MeetingRescheduled(
            meetingId(1),
            COUNCIL,
            List.of(new MeetingDay(day("2025-01-14"), null, null)),
            new Venue("Hamar", null),
            null),
        closed(COUNCIL, 1, "2025-01-14"));

    assertThat(year.unit(2024, "0402").value("meetings.scheduled")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("meetings.held")).isEqualTo("1");
  }

  @Test
  void a_meeting_of_december_that_is_recorded_in_february_counts_in_december_as_late() {
    year.and(scheduled(COUNCIL, 1, "2024-12-10"))
        .late("2024-12-10", "2025-02-03", closed(COUNCIL, 1, "2024-12-10"));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").late("meetings.held")).isEqualTo(1);
    assertThat(year.unit(2024, "0402").late("meetings.scheduled")).isZero();
    assertThat(year.unit(2025, "0402").value("meetings.held")).isEqualTo("0");
    year.seenOn("2025-01-31");
    assertThat(year.unit(2024, "0402").value("meetings.held")).as("not known yet").isEqualTo("0");
  }

  @Test
  void a_shared_council_stands_in_the_report_of_each_unit_and_once_in_the_sums() {
    var shared =
        aCouncilServing("0402", "0403")
            .and(scheduled(COUNCIL, 1, "2024-03-05"), closed(COUNCIL, 1, "2024-03-05"));

    assertThat(shared.unit(2024, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(shared.unit(2024, "0403").value("meetings.held")).isEqualTo("1");
    assertThat(shared.unit(2024, "0404").value("meetings.held")).isNull();
    assertThat(shared.county(2024, COUNTY).value("meetings.held")).isEqualTo("1");
    assertThat(shared.county(2024, COUNTY).value("meetings.by-mandate")).isEqualTo("4");
    assertThat(shared.nation(2024).value("meetings.held")).isEqualTo("1");
    assertThat(shared.nation(2024).figure("meetings.held").spread())
        .satisfies(spread -> assertThat(spread.of()).as("one host").isEqualTo(1));
    var facts = shared.facts(2024);
    assertThat(AYear.FIGURES.count(facts).byUnit(facts).keySet())
        .extracting(UnitNumber::value)
        .contains("0402", "0403");
  }

  @Test
  void meetings_count_at_the_host_of_the_day() {
    year.and(
        nowServing("2024-07-01", "0403", "0403"),
        scheduled(COUNCIL, 1, "2024-06-30"),
        closed(COUNCIL, 1, "2024-06-30"),
        scheduled(COUNCIL, 2, "2024-07-01"),
        closed(COUNCIL, 2, "2024-07-01"),
        scheduled(COUNCIL, 3, "2024-09-03"),
        closed(COUNCIL, 3, "2024-09-03"));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0403").value("meetings.held")).isEqualTo("2");
    assertThat(year.county(2024, COUNTY).value("meetings.held")).isEqualTo("3");
    // The mandate counts once, at the host of the year's last day.
    assertThat(year.unit(2024, "0402").value("meetings.by-mandate")).isNull();
    assertThat(year.unit(2024, "0403").value("meetings.by-mandate")).isEqualTo("4");
    assertThat(year.county(2024, COUNTY).value("meetings.by-mandate")).isEqualTo("4");
  }

  @Test
  void a_former_host_with_no_meeting_in_its_time_reports_none() {
    year.and(nowServing("2024-07-01", "0403", "0403"));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("meetings.held")).isNull();
  }

  @Test
  void a_unit_that_is_closed_in_mid_year_reports_to_its_last_day_and_its_successor_from_then() {
    year.and(closedUnit("0402", "2024-06-30", "0403"))
        .and(
            scheduled(COUNCIL, 1, "2024-06-30"),
            closed(COUNCIL, 1, "2024-06-30"),
            scheduled(COUNCIL, 2, "2024-07-01"),
            closed(COUNCIL, 2, "2024-07-01"),
            scheduled(COUNCIL, 3, "2024-09-03"),
            closed(COUNCIL, 3, "2024-09-03"));

    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0403").value("meetings.held")).isEqualTo("2");
    assertThat(year.county(2024, COUNTY).value("meetings.held")).isEqualTo("3");
    assertThat(year.unit(2025, "0402").value("meetings.held")).isNull();
    assertThat(year.unit(2025, "0403").value("meetings.held")).isEqualTo("0");
    // Seat-days as well: 2 × 182 and 2 × 184.
    assertThat(year.unit(2024, "0402").value("seats.days")).isEqualTo("364");
    assertThat(year.unit(2024, "0403").value("seats.days")).isEqualTo("368");
  }

  @Test
  void with_several_successors_a_council_stays_with_the_closed_host_in_the_sums() {
    year.and(closedUnit("0402", "2024-06-30", "0403", "0404"))
        .and(scheduled(COUNCIL, 1, "2024-09-03"), closed(COUNCIL, 1, "2024-09-03"));

    assertThat(year.unit(2024, "0403").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0404").value("meetings.held")).isEqualTo("1");
    assertThat(year.county(2024, COUNTY).value("meetings.held")).isEqualTo("1");
  }

  @Test
  void a_unit_that_moves_to_another_county_counts_there_from_its_day() {
    year.and(
        AYear.aCounty("0500"),
        new UnitMoved(new UnitNumber("0402"), new UnitNumber("0500"), day("2024-07-01")),
        scheduled(COUNCIL, 1, "2024-06-30"),
        closed(COUNCIL, 1, "2024-06-30"),
        scheduled(COUNCIL, 2, "2024-07-01"),
        closed(COUNCIL, 2, "2024-07-01"));

    assertThat(year.county(2024, COUNTY).value("meetings.held")).isEqualTo("1");
    assertThat(year.county(2024, "0500").value("meetings.held")).isEqualTo("1");
    // 2 × 182 and 2 × 184 seat-days.
    assertThat(year.county(2024, COUNTY).value("seats.days")).isEqualTo("364");
    assertThat(year.county(2024, "0500").value("seats.days")).isEqualTo("368");
  }

  @Test
  void a_council_that_was_suspended_or_dissolved_in_the_year_still_had_its_mandate() {
    year.and(
        new CouncilSuspended(COUNCIL, day("2024-02-01"), "Venter"),
        new CouncilResumed(COUNCIL, day("2024-05-01")),
        new CouncilDissolved(COUNCIL, day("2024-08-31"), "Slått sammen"));

    assertThat(year.unit(2024, "0402").value("meetings.by-mandate")).isEqualTo("4");
    assertThat(year.unit(2024, "0402").value("meetings.held")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("meetings.by-mandate")).isNull();
    assertThat(year.unit(2025, "0402").value("meetings.held")).isNull();
  }

  @Test
  void without_a_council_nothing_is_reported() {
    var report = year.unit(2021, "0402");

    assertThat(report.value("meetings.held")).isNull();
    assertThat(report.value("meetings.held-share")).isNull();
    assertThat(report.value("notices.sent")).isNull();
    assertThat(year.unit(2024, "0404").value("meetings.held")).isNull();
  }
}
