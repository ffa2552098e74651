package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class MinutesCountingTest {

  private static final URI ADDRESS = URI.create("https://www.nav.no/referat");

  private final AYear year = aCouncilServing("0402");

  private static MinutesId minutes(int n) {
    return new MinutesId(new UUID(0x7000, 0x8000_0000_0000_6000L + n));
  }

  private void held(int n, String on) {
    year.and(scheduled(COUNCIL, n, on), closed(COUNCIL, n, on));
  }

  private static MinutesDrafted drafted(int n) {
    return new MinutesDrafted(minutes(n), COUNCIL, meetingId(n), person(7), null);
  }

  private static MinutesApproved approved(int n, String on) {
    return new MinutesApproved(minutes(n), COUNCIL, null, null, false, day(on));
  }

  private static MinutesPublished published(int n, String on) {
    return new MinutesPublished(minutes(n), COUNCIL, ADDRESS, day(on));
  }

  @Test
  void each_step_counts_in_the_year_in_which_it_was_taken() {
    held(1, "2024-03-05");
    held(2, "2024-06-04");
    held(3, "2024-12-03");
    year.and(
        drafted(1),
        approved(1, "2024-06-04"),
        published(1, "2024-06-14"),
        new MinutesSentToCounty(minutes(1), COUNCIL, new UnitNumber(COUNTY), day("2024-06-15")),
        new MinutesSentToCounty(minutes(1), COUNCIL, new UnitNumber(COUNTY), day("2025-07-15")),
        drafted(2),
        approved(2, "2024-09-10"),
        published(2, "2025-02-01"),
        drafted(3),
        approved(3, "2025-01-14"),
        published(3, "2025-01-15"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("minutes.approved")).isEqualTo("2");
    // From 5 March to 4 June 26 + 30 + 31 + 4 = 91 days, from 4 June to 10 September
    // 26 + 31 + 31 + 10 = 98: of two, the median by the nearest rank is the lower.
    assertThat(report.value("minutes.days-to-approval")).isEqualTo("91");
    assertThat(report.value("minutes.days-to-approval-90")).isEqualTo("98");
    assertThat(report.value("minutes.published")).isEqualTo("1");
    assertThat(report.value("minutes.days-to-publication")).as("91 + 10").isEqualTo("101");
    assertThat(report.value("minutes.sent-to-county")).as("once").isEqualTo("1");
    assertThat(report.value("minutes.missing")).isEqualTo("0");

    // December's, approved in January: 28 + 14 = 42 days, and not late for that.
    var next = year.unit(2025, "0402");
    assertThat(next.value("minutes.approved")).isEqualTo("1");
    assertThat(next.value("minutes.days-to-approval")).isEqualTo("42");
    assertThat(next.late("minutes.approved")).isZero();
    // 43 days for December's, and 242 for June's.
    assertThat(next.value("minutes.published")).isEqualTo("2");
    assertThat(next.value("minutes.days-to-publication")).isEqualTo("43");
    assertThat(next.value("minutes.missing")).as("no meeting was held").isNull();
  }

  @Test
  void days_run_from_the_last_day_of_the_meeting() {
    year.and(
        scheduled(COUNCIL, 1, "2024-12-31", "2025-01-01"),
        closed(COUNCIL, 1, "2025-01-01"),
        drafted(1),
        approved(1, "2025-01-11"));

    assertThat(year.unit(2025, "0402").value("minutes.days-to-approval")).isEqualTo("10");
  }

  @Test
  void a_held_meeting_without_minutes_is_missing_them() {
    held(1, "2024-03-05");
    held(2, "2024-06-04");
    year.and(
        drafted(1),
        scheduled(COUNCIL, 3, "2024-09-03"),
        scheduled(COUNCIL, 4, "2024-10-01"),
        new MeetingCancelled(meetingId(4), COUNCIL, "Forfall"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("minutes.missing")).as("of the meeting in June").isEqualTo("1");
    assertThat(report.value("minutes.approved")).as("a meeting, but none approved").isEqualTo("0");
    assertThat(report.value("minutes.days-to-approval")).isNull();
  }

  @Test
  void minutes_published_again_count_with_the_first_time() {
    held(1, "2024-03-05");
    year.and(
        drafted(1),
        approved(1, "2024-03-15"),
        published(1, "2024-03-25"),
        new PublicationWithdrawn(minutes(1), COUNCIL, "Feil", day("2024-03-26")),
        published(1, "2024-04-05"));

    assertThat(year.unit(2024, "0402").value("minutes.published")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").value("minutes.days-to-publication")).isEqualTo("20");
  }

  @Test
  void an_approval_of_december_that_is_recorded_in_february_is_marked_as_late() {
    held(1, "2024-11-05");
    year.on("2024-11-10", drafted(1)).on("2025-02-03", approved(1, "2024-12-10"));

    assertThat(year.unit(2024, "0402").value("minutes.approved")).isEqualTo("1");
    assertThat(year.unit(2024, "0402").late("minutes.approved")).isEqualTo(1);
  }

  @Test
  void without_meetings_held_and_minutes_nothing_is_reported() {
    year.and(scheduled(COUNCIL, 1, "2024-03-05"));

    assertThat(year.unit(2024, "0402").value("minutes.approved")).isNull();
    assertThat(year.unit(2024, "0402").value("minutes.sent-to-county")).isNull();
    assertThat(year.unit(2024, "0402").value("minutes.missing")).isNull();
  }
}
