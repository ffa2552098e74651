package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.council.Side.NAV;
import static no.nav.medvirkning.council.Side.USER;
import static no.nav.medvirkning.meeting.CaseKind.ADVICE;
import static no.nav.medvirkning.meeting.CaseKind.CLOSING;
import static no.nav.medvirkning.meeting.CaseKind.DISCUSSION;
import static no.nav.medvirkning.meeting.CaseKind.ELECTION;
import static no.nav.medvirkning.meeting.CaseKind.INFORMATION;
import static no.nav.medvirkning.meeting.CaseKind.MINUTES_APPROVAL;
import static no.nav.medvirkning.meeting.CaseKind.OPENING;
import static no.nav.medvirkning.meeting.CaseKind.OTHER_BUSINESS;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.query.report.AYear;
import org.junit.jupiter.api.Test;

class CasesCountingTest {

  private final AYear year =
      aCouncilServing("0402")
          .and(scheduled(COUNCIL, 1, "2024-11-05"), scheduled(COUNCIL, 2, "2025-01-14"));

  private static CasePostponed postponed(int from, int n, int to) {
    return new CasePostponed(meetingId(from), COUNCIL, caseId(n), meetingId(to), null);
  }

  private static PostponedCaseTakenOver takenOver(int by, int n, int from) {
    return new PostponedCaseTakenOver(
        meetingId(by), COUNCIL, caseId(n), details(DISCUSSION, NAV, false), null, meetingId(from));
  }

  @Test
  void what_was_dealt_with_is_counted_by_side_and_kind_and_formal_points_apart() {
    year.and(
        proposed(1, 1, OPENING, USER, null),
        proposed(1, 2, MINUTES_APPROVAL, NAV, null),
        proposed(1, 3, INFORMATION, NAV, false),
        proposed(1, 4, DISCUSSION, USER, true),
        proposed(1, 5, ADVICE, USER, false),
        proposed(1, 6, ELECTION, USER, false),
        proposed(1, 7, DISCUSSION, NAV, false),
        proposed(1, 8, OTHER_BUSINESS, NAV, null),
        proposed(1, 9, CLOSING, USER, false),
        new CaseWithdrawn(meetingId(1), COUNCIL, caseId(6), null),
        postponed(1, 7, 2),
        takenOver(2, 7, 1));
    for (var n : new int[] {1, 2, 3, 4, 5, 9}) {
      year.and(deliberated(1, n));
    }
    year.and(closed(COUNCIL, 1, "2024-11-05"));
    year.on("2025-01-14", deliberated(2, 7), closed(COUNCIL, 2, "2025-01-14"));

    // Dealt with in 2024 are cases 3, 4 and 5; 6 was withdrawn, 7 postponed, 8 not dealt with.
    var report = year.unit(2024, "0402");
    assertThat(report.value("cases.by-side")).isEqualTo("3");
    assertThat(report.value("cases.by-side", USER)).as("4 and 5").isEqualTo("2");
    assertThat(report.value("cases.by-side", NAV)).as("3").isEqualTo("1");
    assertThat(report.value("cases.by-kind")).isEqualTo("3");
    assertThat(report.value("cases.by-kind", INFORMATION)).isEqualTo("1");
    assertThat(report.value("cases.by-kind", DISCUSSION)).isEqualTo("1");
    assertThat(report.value("cases.by-kind", ADVICE)).isEqualTo("1");
    assertThat(report.value("cases.by-kind", OPENING)).isNull();
    // 1, 2 and 9.
    assertThat(report.value("cases.formal")).isEqualTo("3");
    assertThat(report.value("cases.formal", MINUTES_APPROVAL)).isEqualTo("1");
    // 3, 4, 5, 6 and 7 had a deadline, and 4 came after it.
    assertThat(report.value("cases.input")).isEqualTo("5");
    assertThat(report.value("cases.input-late")).isEqualTo("1");
    assertThat(report.value("cases.input-late-share")).isEqualTo("0.2000");

    // Case 7 counts once, where it was dealt with; its deadline counted before.
    assertThat(year.unit(2025, "0402").value("cases.by-side")).isEqualTo("1");
    assertThat(year.unit(2025, "0402").value("cases.by-kind", DISCUSSION)).isEqualTo("1");
    assertThat(year.unit(2025, "0402").value("cases.input")).isNull();
  }

  @Test
  void a_case_that_comes_back_counts_once() {
    var report =
        year.and(
                proposed(1, 1, DISCUSSION, NAV, true),
                postponed(1, 1, 2),
                takenOver(2, 1, 1),
                postponed(2, 1, 1),
                takenOver(1, 1, 2),
                deliberated(1, 1),
                closed(COUNCIL, 1, "2024-11-05"))
            .unit(2024, "0402");

    assertThat(report.value("cases.by-kind", DISCUSSION)).isEqualTo("1");
    assertThat(report.value("cases.input")).isEqualTo("1");
    assertThat(report.value("cases.input-late")).isEqualTo("1");
  }

  @Test
  void a_case_that_is_postponed_or_withdrawn_after_all_was_not_dealt_with() {
    year.and(
        proposed(1, 1, DISCUSSION, NAV, false),
        proposed(1, 2, ADVICE, USER, false),
        deliberated(1, 1),
        deliberated(1, 2),
        postponed(1, 1, 2),
        takenOver(2, 1, 1),
        new CaseWithdrawn(meetingId(1), COUNCIL, caseId(2), null),
        closed(COUNCIL, 1, "2024-11-05"));

    assertThat(year.unit(2024, "0402").value("cases.by-side")).isEqualTo("0");
  }

  @Test
  void confidential_cases_are_a_number_that_does_not_tell_which() {
    year.and(
        new CaseProposed(
            meetingId(1), COUNCIL, caseId(1), details(ADVICE, USER, true), null, false),
        proposed(1, 2, ADVICE, USER, false),
        deliberated(1, 1),
        deliberated(1, 2),
        closed(COUNCIL, 1, "2024-11-05"),
        scheduled(COUNCIL, 3, "2024-12-03"),
        closed(COUNCIL, 3, "2024-12-03"));

    assertThat(year.unit(2024, "0402").value("cases.confidential")).isEqualTo("1");
    assertThat(AYear.FIGURES.count(year.facts(2024)).observations())
        .filteredOn(each -> each.figure().equals("cases.confidential"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.item()).isEqualTo(COUNCIL.toString());
          assertThat(each.on()).as("the last meeting, which had none").isEqualTo("2024-12-03");
        });
  }

  @Test
  void deliberations_of_december_recorded_in_february_count_in_december_as_late() {
    var report =
        year.and(proposed(1, 1, DISCUSSION, USER, false))
            .late("2024-11-05", "2025-02-03", deliberated(1, 1), closed(COUNCIL, 1, "2024-11-05"))
            .unit(2024, "0402");

    assertThat(report.value("cases.by-side")).isEqualTo("1");
    assertThat(report.late("cases.by-side")).isEqualTo(1);
    assertThat(report.late("cases.input")).as("proposed in time").isZero();
  }

  @Test
  void a_held_meeting_without_cases_reports_none_and_a_year_without_meetings_nothing() {
    year.and(closed(COUNCIL, 1, "2024-11-05"));

    assertThat(year.unit(2024, "0402").value("cases.by-side")).isEqualTo("0");
    assertThat(year.unit(2024, "0402").value("cases.confidential")).isEqualTo("0");
    assertThat(year.unit(2024, "0402").value("cases.input")).as("none with a deadline").isNull();
    assertThat(year.unit(2025, "0402").value("cases.by-side")).isNull();
    assertThat(year.unit(2025, "0402").value("cases.confidential")).isNull();
  }
}
