package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.report.CouncilYear.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.councilstatus.SeatsOn;
import no.nav.medvirkning.query.report.AYear;
import org.junit.jupiter.api.Test;

/// The council has one seat for FFO and one for SAFO, and a deputy's seat for SAFO.
class SeatsCountingTest {

  private static final AppointmentId NEXT = appointment(5);

  private static final RepresentationRequestId REQUEST =
      RepresentationRequestId.of("00000000-0000-7000-8000-00000000aa01");

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
                  "2024-02-01",
                  "2024-12-31"));

  private static RepresentationGranted granted(String from) {
    return new RepresentationGranted(COUNCIL, REQUEST, seats("ks", KS, 1, 0), day(from), day(from));
  }

  private static RepresentationRequested asked(String on) {
    return new RepresentationRequested(COUNCIL, REQUEST, KS, null, day(on));
  }

  @Test
  void a_leap_year_has_366_days_for_each_seat() {
    var report = year.unit(2024, "0402");

    assertThat(report.value("seats.days")).as("2 × 366").isEqualTo("732");
    assertThat(report.value("seats.filled-days")).isEqualTo("732");
    assertThat(report.value("seats.filled-share")).isEqualTo("1.0000");
    // The deputy came on 1 February: 366 − 31.
    assertThat(report.value("seats.deputy-days")).isEqualTo("366");
    assertThat(report.value("seats.deputy-filled-days")).isEqualTo("335");
    assertThat(report.value("seats.deputy-filled-share")).as("335/366").isEqualTo("0.9153");
    assertThat(year.unit(2023, "0402").value("seats.days")).as("2 × 365").isEqualTo("730");
  }

  @Test
  void a_seat_is_filled_until_the_last_day_in_it() {
    year.and(left(SAFO_SEAT, "2024-06-30"));

    // FFO's all the year, SAFO's until 30 June: 31 + 29 + 31 + 30 + 31 + 30 = 182.
    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.filled-days")).as("366 + 182").isEqualTo("548");
    assertThat(report.value("seats.filled-share")).as("548/732").isEqualTo("0.7486");
  }

  @Test
  void granted_representation_adds_a_seat_from_its_day() {
    year.and(asked("2024-08-01"), granted("2024-10-01"));

    // 31 + 30 + 31 = 92 days of October to December.
    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.days")).as("732 + 92").isEqualTo("824");
    assertThat(report.value("seats.filled-days")).isEqualTo("732");
  }

  @Test
  void the_mandate_in_force_each_day_tells_how_many_seats_there_are() {
    year.and(
        new MandateAdopted(
            COUNCIL, 2, mandate(seats("ffo", FFO, 3, 0)), day("2024-05-01"), day("2024-07-01")));

    // 182 days with 2 seats, then 184 with 3 for FFO of which 1 is filled; SAFO's is none any more.
    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.days")).as("364 + 552").isEqualTo("916");
    assertThat(report.value("seats.filled-days")).as("364 + 184").isEqualTo("548");
    assertThat(report.value("seats.deputy-days")).isEqualTo("182");
  }

  @Test
  void more_people_than_seats_do_not_fill_other_seats() {
    year.and(
        left(SAFO_SEAT, "2023-12-31"),
        appointed(COUNCIL, NEXT, 5, "ffo", FFO, "2024-01-01", "2024-12-31"));

    assertThat(year.unit(2024, "0402").value("seats.filled-days")).isEqualTo("366");
  }

  @Test
  void a_term_that_ends_on_31_december_ends_in_that_year_whatever_is_told_later() {
    year.and(left(FFO_SEAT, "2025-02-01"));

    var report = year.unit(2024, "0402");

    assertThat(report.value("seats.ended")).isEqualTo("2");
    assertThat(report.value("seats.ended", EndCause.EXPIRED)).isEqualTo("2");
    assertThat(report.value("seats.expired")).isEqualTo("2");
    assertThat(report.value("seats.members")).isEqualTo("2");
    assertThat(report.value("seats.left")).isEqualTo("2");
    assertThat(report.value("seats.turnover")).isEqualTo("1.0000");
    var after = year.unit(2025, "0402");
    assertThat(after.value("seats.ended")).isEqualTo("0");
    assertThat(after.value("seats.members")).isEqualTo("0");
    assertThat(after.value("seats.turnover")).isNull();
    assertThat(after.value("seats.filled-days")).isEqualTo("0");
    assertThat(after.value("seats.filled-share")).isEqualTo("0.0000");
  }

  @Test
  void one_who_is_appointed_again_by_the_next_day_has_not_left() {
    year.and(appointed(COUNCIL, NEXT, 1, "ffo", FFO, "2025-01-01", "2026-12-31"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.ended", EndCause.EXPIRED)).isEqualTo("2");
    assertThat(report.value("seats.expired")).as("SAFO's").isEqualTo("1");
    assertThat(report.value("seats.left")).isEqualTo("1");
    assertThat(report.value("seats.turnover")).as("1 of 2").isEqualTo("0.5000");
    assertThat(year.unit(2025, "0402").value("seats.begun")).isEqualTo("1");
    assertThat(year.unit(2025, "0402").value("seats.begun", Side.USER)).isEqualTo("1");
  }

  @Test
  void a_day_between_two_terms_is_a_term_expired() {
    year.and(appointed(COUNCIL, NEXT, 1, "ffo", FFO, "2025-01-02", "2026-12-31"));

    assertThat(year.unit(2024, "0402").value("seats.expired")).isEqualTo("2");
    assertThat(year.unit(2024, "0402").value("seats.left")).isEqualTo("2");
  }

  @Test
  void one_who_resigns_has_left_but_no_term_expired_and_the_replacement_has_begun() {
    year.and(
        left(SAFO_SEAT, "2024-06-30"),
        appointed(COUNCIL, NEXT, 5, "safo", SAFO, "2024-08-01", "2025-12-31"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.ended", EndCause.RESIGNED)).isEqualTo("1");
    assertThat(report.value("seats.ended", EndCause.EXPIRED)).as("FFO's").isEqualTo("1");
    assertThat(report.value("seats.expired")).isEqualTo("1");
    assertThat(report.value("seats.begun")).isEqualTo("1");
    // Three sat in the year, and two of them left.
    assertThat(report.value("seats.members")).isEqualTo("3");
    assertThat(report.value("seats.left")).isEqualTo("2");
    assertThat(report.value("seats.turnover")).isEqualTo("0.6667");
  }

  @Test
  void one_who_withdrew_before_the_first_day_never_sat() {
    year.and(
        appointed(COUNCIL, NEXT, 5, "ffo", FFO, "2024-08-01", "2025-12-31"),
        left(NEXT, "2024-07-31"));

    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.begun")).isEqualTo("0");
    assertThat(report.value("seats.ended", EndCause.RESIGNED)).isNull();
    assertThat(report.value("seats.members")).isEqualTo("2");
  }

  @Test
  void deputies_come_and_go_apart() {
    year.and(left(SAFO_DEPUTY, "2024-06-30"));

    assertThat(year.unit(2024, "0402").value("seats.begun")).isEqualTo("0");
    assertThat(year.unit(2024, "0402").value("seats.ended", EndCause.RESIGNED)).isNull();
    // From 1 February to 30 June: 29 + 31 + 30 + 31 + 30 = 151.
    assertThat(year.unit(2024, "0402").value("seats.deputy-filled-days")).isEqualTo("151");
  }

  @Test
  void a_dissolved_council_has_seats_until_its_last_day() {
    year.and(new CouncilDissolved(COUNCIL, day("2024-03-31"), "Slått sammen"));

    // 31 + 29 + 31 = 91 days.
    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.days")).as("2 × 91").isEqualTo("182");
    assertThat(report.value("seats.filled-days")).isEqualTo("182");
    assertThat(report.value("seats.ended", EndCause.COUNCIL_DISSOLVED)).isEqualTo("2");
    assertThat(report.value("seats.expired")).isEqualTo("0");
    assertThat(report.value("seats.left")).isEqualTo("2");
    assertThat(year.unit(2025, "0402").value("seats.days")).isNull();
    assertThat(year.unit(2025, "0402").value("seats.members")).isNull();
  }

  @Test
  void a_suspended_council_keeps_its_seats() {
    year.and(
        new CouncilSuspended(COUNCIL, day("2024-03-01"), "Venter på nytt mandat"),
        new CouncilResumed(COUNCIL, day("2024-09-01")));

    assertThat(year.unit(2024, "0402").value("seats.days")).isEqualTo("732");
  }

  @Test
  void days_count_at_the_host_of_the_day() {
    year.and(nowServing("2024-07-01", "0403", "0403"));

    // 182 days at the first host and 184 at the second, with 2 seats.
    assertThat(year.unit(2024, "0402").value("seats.days")).isEqualTo("364");
    assertThat(year.unit(2024, "0403").value("seats.days")).isEqualTo("368");
    assertThat(year.county(2024, COUNTY).value("seats.days")).isEqualTo("732");
    assertThat(year.unit(2024, "0402").value("seats.begun"))
        .as("none, but a council")
        .isEqualTo("0");
  }

  @Test
  void a_year_that_is_not_over_is_counted_until_today() {
    year.seenOn("2024-03-31");

    var report = year.unit(2024, "0402");
    assertThat(report.value("seats.days")).as("2 × 91").isEqualTo("182");
    assertThat(report.value("seats.ended")).isEqualTo("0");
    assertThat(report.value("seats.left")).isEqualTo("0");
  }

  @Test
  void without_a_council_or_a_mandate_nothing_is_reported() {
    assertThat(year.unit(2021, "0402").value("seats.days")).isNull();
    assertThat(year.unit(2021, "0402").value("seats.begun")).isNull();
    assertThat(year.unit(2024, "0404").value("seats.days")).isNull();
    var noMandate =
        AYear.given(
            AYear.aCounty(COUNTY),
            established(NARVIK, "Brukerutvalget i Narvik", "2024-01-01", NARVIK_OFFICE));
    assertThat(noMandate.unit(2024, "1805").value("seats.days")).isNull();
    assertThat(noMandate.unit(2024, "1805").value("seats.filled-share")).isNull();
    assertThat(noMandate.unit(2024, "1805").value("seats.members")).isEqualTo("0");
  }

  /// Whatever happens in the year, the stretches add up to what each day by itself tells.
  @Test
  void the_stretches_of_the_year_come_to_the_same_as_its_days() {
    year.and(
        left(SAFO_SEAT, "2024-02-29"),
        appointed(COUNCIL, NEXT, 5, "safo", SAFO, "2024-03-15", "2024-11-11"),
        asked("2024-04-01"),
        granted("2024-04-09"),
        nowServing("2024-05-17", "0403", "0402", "0403"),
        new CouncilSuspended(COUNCIL, day("2024-06-01"), "Venter"),
        new CouncilResumed(COUNCIL, day("2024-08-15")),
        new MandateAdopted(
            COUNCIL,
            2,
            mandate(seats("ffo", FFO, 2, 1), seats("ks", KS, 1, 0)),
            day("2024-09-09"),
            day("2024-10-01")),
        new CouncilDissolved(COUNCIL, day("2024-12-20"), "Slått sammen"));

    var council = year.facts(2024).council(COUNCIL);
    var days = day("2024-01-01").datesUntil(day("2024-12-21")).toList();
    assertThat(year.county(2024, COUNTY).value("seats.days"))
        .isEqualTo(
            sum(
                days.stream()
                    .mapToLong(day -> SeatsOn.room(council, day, SeatRole.MEMBER).seats())));
    assertThat(year.county(2024, COUNTY).value("seats.filled-days"))
        .isEqualTo(
            sum(
                days.stream()
                    .mapToLong(day -> SeatsOn.room(council, day, SeatRole.MEMBER).filled())));
  }

  private static String sum(LongStream amounts) {
    return String.valueOf(amounts.sum());
  }
}
