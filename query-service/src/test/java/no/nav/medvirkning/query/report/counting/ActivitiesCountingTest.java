package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class ActivitiesCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private static ActivityId id(int n) {
    return ActivityId.of("dddd0000-0000-7000-8000-%012d".formatted(n));
  }

  private static FindingId finding(int n) {
    return FindingId.of("dddd0001-0000-7000-8000-%012d".formatted(n));
  }

  private static ActivityPlanned planned(int n, ActivityKind kind, String... days) {
    return new ActivityPlanned(
        id(n),
        HAMAR,
        kind,
        "Brukerpanel",
        "Høre mer",
        days(days),
        null,
        "Kontoret har ikke utvalg");
  }

  private static ActivityHeld held(int n, String day, Participants... participants) {
    return held(n, new String[] {day}, participants);
  }

  private static ActivityHeld held(int n, String[] days, Participants... participants) {
    return new ActivityHeld(id(n), HAMAR, days(days), List.of(participants), "Gode samtaler");
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  private static Participants of(UserGroup group, int count) {
    return new Participants(group, count);
  }

  private static AYear offices() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"));
  }

  /// Two panels and a hearing were held in 2024, a survey was cancelled, one more is planned; three
  /// findings came of them, and one of these became a feedback.
  private static AYear hamar() {
    return offices()
        .on(
            "2024-01-10",
            planned(1, ActivityKind.USER_PANEL, "2024-02-01"),
            planned(2, ActivityKind.USER_PANEL, "2024-03-01"),
            planned(3, ActivityKind.HEARING, "2024-04-01"),
            planned(4, ActivityKind.SURVEY, "2024-05-01"),
            planned(5, ActivityKind.CONFERENCE, "2024-11-01"),
            planned(6, ActivityKind.USER_PANEL, "2024-12-01"))
        .on("2024-02-02", held(1, "2024-02-01", of(UserGroup.YOUTH, 3)))
        .on(
            "2024-03-02",
            held(2, "2024-03-01", of(UserGroup.YOUTH, 4), of(UserGroup.JOBSEEKERS, 9)),
            new FindingRecorded(id(2), HAMAR, finding(1), "Uklare brev"),
            new FindingRecorded(id(2), HAMAR, finding(2), "Lang kø"),
            new FindingBecameFeedback(
                id(2), HAMAR, finding(2), FeedbackId.of("ffff0000-0000-7000-8000-000000000001")))
        .on(
            "2024-04-02",
            held(3, "2024-04-01", of(UserGroup.PENSIONERS, 6)),
            new FindingRecorded(id(3), HAMAR, finding(3), "Dårlig skilting"))
        .on("2024-04-20", new ActivityCancelled(id(4), HAMAR, "Ingen meldte seg"))
        // Moved out of the year.
        .on("2024-10-01", new ActivityMoved(id(6), HAMAR, days("2025-01-15")))
        .on("2025-01-16", held(6, "2025-01-15", of(UserGroup.YOUTH, 8)));
  }

  @Test
  void what_was_held_by_kind_and_what_was_cancelled() {
    var report = hamar().unit(2024, "0403");

    assertThat(report.value("activities.held")).isEqualTo("3");
    assertThat(report.value("activities.held", ActivityKind.USER_PANEL)).isEqualTo("2");
    assertThat(report.value("activities.held", ActivityKind.HEARING)).isEqualTo("1");
    assertThat(report.value("activities.cancelled")).isEqualTo("1");
    assertThat(report.value("activities.findings")).isEqualTo("3");
    assertThat(report.value("activities.findings-taken-up")).isEqualTo("1");
    assertThat(hamar().unit(2025, "0403").value("activities.held")).isEqualTo("1");
  }

  @Test
  void participants_are_added_up_by_group() {
    var report = hamar().unit(2024, "0403");

    // 3 + 4 young people, 9 jobseekers, 6 pensioners: 22.
    assertThat(report.value("activities.participants")).isEqualTo("22");
    assertThat(report.value("activities.participants", UserGroup.YOUTH)).isEqualTo("7");
    assertThat(report.value("activities.participants", UserGroup.JOBSEEKERS)).isEqualTo("9");
    assertThat(report.value("activities.participants", UserGroup.PENSIONERS)).isEqualTo("6");
  }

  @Test
  void fewer_than_five_of_a_group_are_withheld_and_the_total_with_them() {
    var report =
        offices()
            .on("2024-01-10", planned(1, ActivityKind.USER_PANEL, "2024-02-01"))
            .on(
                "2024-02-02",
                held(
                    1,
                    "2024-02-01",
                    of(UserGroup.ON_SICK_LEAVE, 4),
                    of(UserGroup.JOBSEEKERS, 9),
                    of(UserGroup.PENSIONERS, 6),
                    of(UserGroup.FAMILIES, 5)))
            .unit(2024, "0403");

    // 24 in all: 24 - 9 - 6 - 5 would tell the 4.
    assertThat(report.value("activities.participants")).isNull();
    assertThat(report.figure("activities.participants").withheld()).isTrue();
    assertThat(report.value("activities.participants", UserGroup.FAMILIES)).isEqualTo("5");
    assertThat(report.value("activities.participants", UserGroup.PENSIONERS)).isEqualTo("6");
    assertThat(report.value("activities.participants", UserGroup.JOBSEEKERS)).isEqualTo("9");
    assertThat(report.figure("activities.participants").rows())
        .filteredOn(FigureValue.Row::withheld)
        .extracting(FigureValue.Row::of)
        .containsExactly("ON_SICK_LEAVE");
  }

  @Test
  void where_only_one_group_came_the_total_would_tell_it() {
    var figure =
        offices()
            .on("2024-01-10", planned(1, ActivityKind.USER_PANEL, "2024-02-01"))
            .on("2024-02-02", held(1, "2024-02-01", of(UserGroup.SUBSTANCE_USE, 3)))
            .unit(2024, "0403")
            .figure("activities.participants");

    assertThat(figure.value()).isNull();
    assertThat(figure.withheld()).isTrue();
  }

  @Test
  void recorded_again_it_replaces_what_was_recorded() {
    var report =
        offices()
            .on("2024-01-10", planned(1, ActivityKind.USER_PANEL, "2024-02-01"))
            .on("2024-02-02", held(1, "2024-02-01", of(UserGroup.YOUTH, 7)))
            .on("2025-01-05", held(1, "2024-02-01", of(UserGroup.YOUTH, 8)))
            .unit(2024, "0403");

    assertThat(report.value("activities.held")).isEqualTo("1");
    assertThat(report.value("activities.participants")).isEqualTo("8");
    assertThat(report.late("activities.held")).isZero();
  }

  @Test
  void one_over_new_year_counts_once_in_the_year_of_its_first_day() {
    var year =
        offices()
            .on("2024-12-01", planned(1, ActivityKind.CONFERENCE, "2024-12-31", "2025-01-01"))
            .on(
                "2025-01-02",
                held(1, new String[] {"2024-12-31", "2025-01-01"}, of(UserGroup.YOUTH, 7)));

    assertThat(year.unit(2024, "0403").value("activities.held")).isEqualTo("1");
    assertThat(year.unit(2025, "0403").value("activities.held")).isNull();
    // It was recorded the day after it ended.
    assertThat(year.unit(2024, "0403").late("activities.held")).isZero();
  }

  @Test
  void one_of_december_that_was_recorded_in_february_is_late() {
    var report =
        offices()
            .on("2024-12-01", planned(1, ActivityKind.CONFERENCE, "2024-12-10"))
            .on("2025-02-01", held(1, "2024-12-10", of(UserGroup.YOUTH, 7)))
            .unit(2024, "0403");

    assertThat(report.value("activities.held")).isEqualTo("1");
    assertThat(report.late("activities.held")).isEqualTo(1);
    assertThat(report.late("activities.participants")).isEqualTo(1);
  }

  @Test
  void what_a_merged_unit_had_planned_counts_at_its_successor() {
    var year =
        offices()
            .on(
                "2024-01-10",
                planned(1, ActivityKind.USER_PANEL, "2024-06-30"),
                planned(2, ActivityKind.USER_PANEL, "2024-07-01"))
            .on(
                "2024-06-30",
                new UnitClosed(
                    HAMAR, LocalDate.parse("2024-06-30"), List.of(new UnitNumber("0412"))))
            .on("2024-07-02", held(1, "2024-06-30"), held(2, "2024-07-01"));

    assertThat(year.unit(2024, "0403").value("activities.held")).isEqualTo("1");
    assertThat(year.unit(2024, "0412").value("activities.held")).isEqualTo("1");
    assertThat(year.county(2024, "0400").value("activities.held")).isEqualTo("2");
  }

  @Test
  void where_there_was_none_nothing_is_reported() {
    var report = hamar().unit(2024, "0412");

    assertThat(report.value("activities.held")).isNull();
    assertThat(report.value("activities.participants")).isNull();
    assertThat(report.figure("activities.participants").withheld()).isFalse();
    // Planned is something to count, if only none held; who came is not known.
    var plannedOnly = offices().on("2024-01-10", planned(1, ActivityKind.SURVEY, "2024-02-01"));
    assertThat(plannedOnly.unit(2024, "0403").value("activities.held")).isEqualTo("0");
    assertThat(plannedOnly.unit(2024, "0403").value("activities.participants")).isNull();
  }
}
