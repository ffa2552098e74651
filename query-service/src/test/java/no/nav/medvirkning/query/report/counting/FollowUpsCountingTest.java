package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class FollowUpsCountingTest {

  private static final Owner OFFICE = new Owner(new UnitNumber("0402"), null, null);

  private final AYear year =
      aCouncilServing("0402")
          .and(scheduled(COUNCIL, 1, "2023-11-07"), closed(COUNCIL, 1, "2023-11-07"));

  private static FollowUpId id(int n) {
    return new FollowUpId(new UUID(0x7000, 0x8000_0000_0000_7000L + n));
  }

  private static FollowUpAdded agreed(int n, String due) {
    return new FollowUpAdded(meetingId(1), COUNCIL, id(n), null, "Svar", OFFICE, day(due));
  }

  private static FollowUpCompleted done(int n, String on) {
    return new FollowUpCompleted(meetingId(1), COUNCIL, id(n), null, day(on));
  }

  @Test
  void follow_ups_count_in_the_year_of_their_due_date() {
    year.and(
        agreed(1, "2023-12-31"),
        agreed(2, "2024-01-01"),
        agreed(3, "2024-06-30"),
        agreed(4, "2024-12-31"),
        agreed(5, "2024-12-31"),
        agreed(6, "2025-01-01"),
        new FollowUpReassigned(meetingId(1), COUNCIL, id(6), OFFICE, day("2024-10-01")),
        done(1, "2024-01-01"),
        done(2, "2024-01-01"),
        done(3, "2024-07-01"),
        done(4, "2024-12-31"),
        done(6, "2024-09-01"));

    // Due in 2024: 2 done on the day, 3 a day late, 4 on the last day, 5 open, and 6, which was put
    // forward from 2025.
    var report = year.unit(2024, "0402");
    assertThat(report.value("follow-ups.due")).isEqualTo("5");
    assertThat(report.value("follow-ups.in-time")).as("2, 4 and 6").isEqualTo("3");
    assertThat(report.value("follow-ups.late")).as("3").isEqualTo("1");
    assertThat(report.value("follow-ups.open")).as("5").isEqualTo("1");
    assertThat(report.value("follow-ups.in-time-share")).as("3 of 5").isEqualTo("0.6000");
    // Done on 1 January 2024, a day late.
    assertThat(year.unit(2023, "0402").value("follow-ups.due")).isEqualTo("1");
    assertThat(year.unit(2023, "0402").value("follow-ups.late")).isEqualTo("1");
    assertThat(year.unit(2023, "0402").late("follow-ups.late")).as("recorded that day").isZero();
  }

  @Test
  void a_meeting_counts_in_its_own_year_only_whenever_its_follow_ups_are_due() {
    year.and(
        attendance(1, "2023-11-07", guest(9)),
        proposed(1, 1, CaseKind.DISCUSSION, Side.USER, true),
        deliberated(1, 1),
        agreed(1, "2024-03-01"));

    var next = year.unit(2024, "0402");
    assertThat(next.value("follow-ups.due")).isEqualTo("1");
    assertThat(next.value("meetings.held")).isEqualTo("0");
    assertThat(next.value("cases.by-side")).isNull();
    assertThat(next.value("attendance.member-meetings")).isNull();
    assertThat(next.value("minutes.missing")).isNull();
    assertThat(year.unit(2023, "0402").value("meetings.held")).isEqualTo("1");
    assertThat(year.unit(2023, "0402").value("cases.by-side")).isEqualTo("1");
  }

  @Test
  void what_was_done_in_time_but_recorded_in_a_later_year_is_marked_as_late() {
    year.and(agreed(1, "2024-12-31")).on("2025-02-03", done(1, "2024-12-20"));

    assertThat(year.unit(2024, "0402").value("follow-ups.in-time")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").late("follow-ups.in-time")).isEqualTo(1);
  }

  @Test
  void what_is_not_due_yet_is_not_open() {
    year.and(agreed(1, "2024-03-01"), agreed(2, "2024-12-01")).seenOn("2024-06-30");

    assertThat(year.unit(2024, "0402").value("follow-ups.due")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("follow-ups.open")).isEqualTo("1");
  }

  @Test
  void a_year_with_a_meeting_and_no_follow_up_reports_none_and_one_without_either_nothing() {
    assertThat(year.unit(2023, "0402").value("follow-ups.due")).isEqualTo("0");
    assertThat(year.unit(2023, "0402").value("follow-ups.in-time-share")).isNull();
    assertThat(year.unit(2024, "0402").value("follow-ups.due")).isNull();
    assertThat(year.unit(2024, "0402").value("follow-ups.open")).isNull();
  }
}
