package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.council.Side.NAV;
import static no.nav.medvirkning.council.Side.USER;
import static no.nav.medvirkning.meeting.Presence.ABSENT;
import static no.nav.medvirkning.meeting.Presence.APOLOGY;
import static no.nav.medvirkning.meeting.Presence.PRESENT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.query.report.AYear;
import org.junit.jupiter.api.Test;

class AttendanceCountingTest {

  private static final AppointmentId NAV_SEAT = appointment(4);
  private static final AppointmentId NEW_SEAT = appointment(5);

  /// FFO's, SAFO's and Nav's members with a deputy for SAFO, through 2023 and 2024.
  private final AYear year =
      aCouncilServing("0402")
          .and(
              appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"),
              appointed(COUNCIL, SAFO_SEAT, 2, "safo", SAFO, "2023-01-01", "2024-12-31"),
              appointed(
                  COUNCIL,
                  SAFO_DEPUTY,
                  3,
                  SeatRole.DEPUTY,
                  "safo",
                  SAFO,
                  null,
                  "2023-01-01",
                  "2024-12-31"),
              new MemberAppointed(
                  COUNCIL,
                  NAV_SEAT,
                  person(4),
                  SeatRole.MEMBER,
                  "nav",
                  NAV,
                  null,
                  null,
                  null,
                  1,
                  day("2023-01-01"),
                  day("2024-12-31")));

  @Test
  void a_meeting_counts_for_those_who_are_members_that_day() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-05"),
                attendance(
                    1,
                    "2024-03-05",
                    member(FFO_SEAT, 1, PRESENT),
                    member(SAFO_SEAT, 2, APOLOGY),
                    deputy(SAFO_DEPUTY, 3, SAFO_SEAT),
                    member(NAV_SEAT, 4, PRESENT),
                    guest(9),
                    apologyOf(KS)),
                scheduled(COUNCIL, 2, "2024-06-04"),
                attendance(
                    2,
                    "2024-06-04",
                    member(FFO_SEAT, 1, ABSENT),
                    member(NAV_SEAT, 4, APOLOGY),
                    guest(9)),
                left(SAFO_SEAT, "2024-06-30"),
                scheduled(COUNCIL, 3, "2024-09-03"),
                attendance(
                    3, "2024-09-03", member(FFO_SEAT, 1, PRESENT), member(NAV_SEAT, 4, PRESENT)))
            .unit(2024, "0402");

    // 3 in March, 3 in June, and 2 in September, when SAFO's member had left.
    assertThat(report.value("attendance.member-meetings")).isEqualTo("8");
    assertThat(report.value("attendance.member-meetings", USER)).isEqualTo("5");
    assertThat(report.value("attendance.member-meetings", NAV)).isEqualTo("3");
    // FFO and Nav, in March and in September.
    assertThat(report.value("attendance.present")).isEqualTo("4");
    assertThat(report.value("attendance.present", USER)).isEqualTo("2");
    assertThat(report.value("attendance.present", NAV)).isEqualTo("2");
    assertThat(report.value("attendance.present-share")).as("4 of 8").isEqualTo("0.5000");
    assertThat(report.value("attendance.present-share", USER)).as("2 of 5").isEqualTo("0.4000");
    assertThat(report.value("attendance.present-share", NAV)).as("2 of 3").isEqualTo("0.6667");
    // SAFO in March, Nav in June.
    assertThat(report.value("attendance.apology")).isEqualTo("2");
    assertThat(report.value("attendance.apology", USER)).isEqualTo("1");
    assertThat(report.value("attendance.absent")).as("FFO in June").isEqualTo("1");
    assertThat(report.value("attendance.not-recorded")).as("SAFO in June").isEqualTo("1");
    assertThat(report.value("attendance.deputy")).as("for SAFO in March").isEqualTo("1");
    assertThat(report.value("attendance.member-meetings-of-organisation", FFO)).isEqualTo("3");
    assertThat(report.value("attendance.present-of-organisation", FFO)).isEqualTo("2");
    assertThat(report.value("attendance.member-meetings-of-organisation", SAFO)).isEqualTo("2");
    assertThat(report.value("attendance.present-of-organisation", SAFO)).isEqualTo("0");
    assertThat(report.value("attendance.organisation-apology")).isEqualTo("1");
    assertThat(report.value("attendance.organisation-apology", KS)).isEqualTo("1");
    assertThat(report.value("attendance.outside-term")).isEqualTo("0");
  }

  @Test
  void a_meeting_of_two_days_counts_once_with_the_best_of_them() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-19", "2024-03-20"),
                attendance(
                    1,
                    "2024-03-19",
                    member(FFO_SEAT, 1, ABSENT),
                    member(SAFO_SEAT, 2, ABSENT),
                    deputy(SAFO_DEPUTY, 3, SAFO_SEAT),
                    member(NAV_SEAT, 4, APOLOGY),
                    apologyOf(KS)),
                attendance(
                    1,
                    "2024-03-20",
                    member(FFO_SEAT, 1, PRESENT),
                    member(SAFO_SEAT, 2, APOLOGY),
                    member(NAV_SEAT, 4, ABSENT),
                    apologyOf(KS)))
            .unit(2024, "0402");

    assertThat(report.value("attendance.member-meetings")).isEqualTo("3");
    assertThat(report.value("attendance.present")).as("FFO").isEqualTo("1");
    assertThat(report.value("attendance.apology")).as("SAFO and Nav").isEqualTo("2");
    assertThat(report.value("attendance.absent")).isEqualTo("0");
    assertThat(report.value("attendance.deputy")).isEqualTo("1");
    assertThat(report.value("attendance.organisation-apology")).isEqualTo("1");
  }

  @Test
  void a_deputy_for_a_day_does_not_count_beside_a_member_who_came_on_the_other() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-19", "2024-03-20"),
                attendance(
                    1,
                    "2024-03-19",
                    member(SAFO_SEAT, 2, APOLOGY),
                    deputy(SAFO_DEPUTY, 3, SAFO_SEAT)),
                attendance(1, "2024-03-20", member(SAFO_SEAT, 2, PRESENT)))
            .unit(2024, "0402");

    assertThat(report.value("attendance.present")).isEqualTo("1");
    assertThat(report.value("attendance.deputy")).isEqualTo("0");
  }

  @Test
  void a_deputy_who_did_not_come_did_not_step_in() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-05"),
                attendance(
                    1,
                    "2024-03-05",
                    member(FFO_SEAT, 1, PRESENT),
                    member(SAFO_SEAT, 2, APOLOGY),
                    deputy(SAFO_DEPUTY, 3, SAFO_SEAT, APOLOGY)))
            .unit(2024, "0402");

    assertThat(report.value("attendance.deputy")).isEqualTo("0");
  }

  @Test
  void a_meeting_over_new_year_counts_with_its_first_day_for_the_members_of_both() {
    year.and(
        scheduled(COUNCIL, 1, "2024-12-31", "2025-01-01"),
        appointed(COUNCIL, NEW_SEAT, 5, "ffo", FFO, "2025-01-01", "2026-12-31"),
        attendance(1, "2024-12-31", member(FFO_SEAT, 1, PRESENT), member(SAFO_SEAT, 2, PRESENT)),
        attendance(1, "2025-01-01", member(NEW_SEAT, 5, PRESENT)));

    // FFO's, SAFO's and Nav's until 31 December, and FFO's new one from 1 January.
    assertThat(year.unit(2024, "0402").value("attendance.member-meetings")).isEqualTo("4");
    assertThat(year.unit(2024, "0402").value("attendance.present")).isEqualTo("3");
    assertThat(year.unit(2024, "0402").value("attendance.outside-term")).isEqualTo("0");
    assertThat(year.unit(2025, "0402").value("attendance.member-meetings")).isNull();
    assertThat(year.unit(2025, "0402").value("attendance.present-share")).isNull();
  }

  @Test
  void one_who_is_listed_after_leaving_is_counted_apart() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-19", "2024-03-20"),
                attendance(
                    1, "2024-03-19", member(FFO_SEAT, 1, PRESENT), member(SAFO_SEAT, 2, PRESENT)),
                attendance(
                    1, "2024-03-20", member(FFO_SEAT, 1, PRESENT), member(SAFO_SEAT, 2, PRESENT)),
                left(SAFO_SEAT, "2024-02-29"))
            .unit(2024, "0402");

    assertThat(report.value("attendance.member-meetings")).as("FFO and Nav").isEqualTo("2");
    assertThat(report.value("attendance.present")).as("FFO").isEqualTo("1");
    assertThat(report.value("attendance.outside-term")).as("SAFO's, once").isEqualTo("1");
  }

  @Test
  void one_who_sits_by_another_appointment_than_was_listed_was_there() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-05"),
                attendance(1, "2024-03-05", member(SAFO_SEAT, 2, PRESENT)),
                left(SAFO_SEAT, "2024-02-29"),
                appointed(COUNCIL, NEW_SEAT, 2, "safo", SAFO, "2024-03-01", "2024-12-31"))
            .unit(2024, "0402");

    assertThat(report.value("attendance.present")).isEqualTo("1");
    assertThat(report.value("attendance.outside-term")).isEqualTo("0");
  }

  @Test
  void what_is_recorded_again_replaces_what_was_recorded_before_and_is_marked_as_late() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-12-10"),
                attendance(1, "2024-12-10", member(FFO_SEAT, 1, PRESENT)))
            .late("2024-12-10", "2025-02-03", attendance(1, "2024-12-10", guest(9)))
            .unit(2024, "0402");

    assertThat(report.value("attendance.present")).isEqualTo("0");
    assertThat(report.value("attendance.not-recorded")).isEqualTo("3");
    assertThat(report.late("attendance.not-recorded")).isEqualTo(1);
  }

  @Test
  void without_a_meeting_that_attendance_is_recorded_for_nothing_is_reported() {
    var report =
        year.and(
                scheduled(COUNCIL, 1, "2024-03-05"),
                closed(COUNCIL, 1, "2024-03-05"),
                scheduled(COUNCIL, 2, "2024-04-05"),
                attendance(2, "2024-04-05", member(FFO_SEAT, 1, PRESENT)),
                new MeetingCancelled(meetingId(2), COUNCIL, "Feil"),
                scheduled(COUNCIL, 3, "2024-05-05"),
                attendance(3, "2024-05-05", member(FFO_SEAT, 1, ABSENT)))
            .unit(2024, "0402");

    assertThat(report.value("attendance.member-meetings")).isNull();
    assertThat(report.value("attendance.present")).isNull();
    assertThat(report.value("attendance.outside-term")).isNull();
    assertThat(report.value("attendance.present-share")).isNull();
  }
}
