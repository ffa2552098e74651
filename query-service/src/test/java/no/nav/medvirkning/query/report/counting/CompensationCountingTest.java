package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.compensation.ClaimLineKind.COMPANION;
import static no.nav.medvirkning.compensation.ClaimLineKind.MEETING_FEE;
import static no.nav.medvirkning.compensation.ClaimLineKind.MILEAGE;
import static no.nav.medvirkning.compensation.ClaimLineKind.PREPARATION;
import static no.nav.medvirkning.compensation.ClaimLineKind.TRAVEL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SENTRUM;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// Amounts in øre. The council of Hamar and its neighbour, hosted and paid by Hamar.
class CompensationCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber NEIGHBOUR = new UnitNumber("0412");

  private static AYear offices() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .and(established(SENTRUM, "Felles brukerutvalg", "2022-01-01", HAMAR, NEIGHBOUR));
  }

  private static ClaimId id(int n) {
    return ClaimId.of("02000000-0000-7000-8000-%012d".formatted(n));
  }

  private static ClaimLine line(ClaimLineKind kind, long ore) {
    return new ClaimLine(kind, day("2024-03-05"), 60, null, ore);
  }

  private static long total(ClaimLine... lines) {
    return Stream.of(lines).mapToLong(ClaimLine::ore).sum();
  }

  private static CompensationClaimed claimed(
      int n, int meeting, String meetingOn, int person, String on, ClaimLine... lines) {
    return new CompensationClaimed(
        id(n),
        HAMAR,
        SENTRUM,
        meetingId(meeting),
        day(meetingOn),
        person(person),
        null,
        FeeRole.MEMBER,
        Employment.EMPLOYED,
        List.of(lines),
        total(lines),
        null,
        day("2024-01-01"),
        null,
        day(on));
  }

  private static CompensationApproved approved(int n, int meeting, String on, ClaimLine... lines) {
    return new CompensationApproved(
        id(n), HAMAR, SENTRUM, meetingId(meeting), List.of(lines), total(lines), day(on));
  }

  private static CompensationPaid paid(int n, int meeting, long ore, String on) {
    return new CompensationPaid(id(n), HAMAR, SENTRUM, meetingId(meeting), ore, day(on));
  }

  private static DomainEvent[] paidInFull(int n, int meeting, int person, ClaimLine... lines) {
    return new DomainEvent[] {
      claimed(n, meeting, "2024-03-05", person, "2024-03-06", lines),
      approved(n, meeting, "2024-03-07", lines),
      paid(n, meeting, total(lines), "2024-03-08")
    };
  }

  @Test
  void claims_and_money_to_the_last_ore() {
    var report =
        offices()
            // Claimed 145 050 + 3 333, approved for less, and paid.
            .and(
                claimed(
                    1,
                    1,
                    "2024-03-05",
                    1,
                    "2024-03-06",
                    line(MEETING_FEE, 145_050),
                    line(MILEAGE, 3_333)),
                approved(1, 1, "2024-03-07", line(MEETING_FEE, 145_050), line(MILEAGE, 3_001)),
                paid(1, 1, 148_051, "2024-03-20"))
            // Approved, and not paid yet; two lines of one kind.
            .and(
                claimed(2, 1, "2024-03-05", 2, "2024-03-06", line(MEETING_FEE, 100_001)),
                approved(2, 1, "2024-03-07", line(MEETING_FEE, 70_000), line(MEETING_FEE, 30_001)))
            .and(
                claimed(3, 1, "2024-03-05", 3, "2024-03-06", line(PREPARATION, 5_000)),
                new CompensationRejected(
                    id(3),
                    HAMAR,
                    SENTRUM,
                    meetingId(1),
                    new Personal(person(3), "Deltok ikke"),
                    day("2024-03-09")))
            .and(
                claimed(4, 1, "2024-03-05", 4, "2024-03-06", line(PREPARATION, 9_999)),
                new ClaimWithdrawn(id(4), HAMAR, SENTRUM, meetingId(1), day("2024-03-07")))
            .unit(2024, "0403");

    // 1, 2 and 3: what was withdrawn is no claim.
    assertThat(report.value("compensation.claims")).isEqualTo("3");
    assertThat(report.value("compensation.approved")).isEqualTo("2");
    assertThat(report.value("compensation.rejected")).isEqualTo("1");
    assertThat(report.value("compensation.paid")).isEqualTo("1");
    // 145 050 + 3 001 + 70 000 + 30 001.
    assertThat(report.value("compensation.approved-ore")).isEqualTo("248052");
    assertThat(report.value("compensation.approved-ore", MEETING_FEE)).isEqualTo("245051");
    assertThat(report.value("compensation.approved-ore", MILEAGE)).isEqualTo("3001");
    assertThat(report.value("compensation.paid-ore")).isEqualTo("148051");
    assertThat(report.value("compensation.paid-ore", MEETING_FEE)).isEqualTo("145050");
    assertThat(report.value("compensation.paid-ore", MILEAGE)).isEqualTo("3001");
    // Few were paid for mileage, which reveals nothing.
    assertThat(report.value("compensation.paid-ore", PREPARATION)).isNull();
  }

  @Test
  void sums_beyond_what_a_double_holds_are_exact() {
    // 2^53 + 1 is the first whole number that a double cannot hold.
    var most = 9_007_199_254_740_993L;
    var report = offices().and(paidInFull(1, 1, 1, line(MEETING_FEE, most))).unit(2024, "0403");

    assertThat(report.value("compensation.paid-ore")).isEqualTo("9007199254740993");
  }

  @Test
  void what_companions_were_paid_stands_with_travel_expenses() {
    var report =
        offices()
            .and(paidInFull(1, 1, 1, line(MEETING_FEE, 100_000), line(TRAVEL, 2_000)))
            .and(paidInFull(2, 1, 9, line(COMPANION, 40_000)))
            .unit(2024, "0403");

    // 2 000 and 40 000: no row tells of a companion, so that the total can be told.
    assertThat(report.value("compensation.paid-ore")).isEqualTo("142000");
    assertThat(report.figure("compensation.paid-ore").rows())
        .extracting(FigureValue.Row::of)
        .containsExactlyInAnyOrder("MEETING_FEE", "TRAVEL");
    assertThat(report.value("compensation.paid-ore", TRAVEL)).isEqualTo("42000");
    assertThat(report.value("compensation.approved-ore", TRAVEL)).isEqualTo("42000");
  }

  @Test
  void it_counts_in_the_year_of_the_meeting_at_the_unit_that_pays() {
    var year =
        offices()
            .and(
                claimed(1, 1, "2024-12-30", 1, "2025-01-10", line(MEETING_FEE, 100_000)),
                approved(1, 1, "2025-01-15", line(MEETING_FEE, 100_000)),
                paid(1, 1, 100_000, "2025-02-01"));

    assertThat(year.unit(2024, "0403").value("compensation.paid-ore")).isEqualTo("100000");
    assertThat(year.unit(2025, "0403").value("compensation.paid-ore")).isNull();
    // The council serves the neighbour too, which pays nothing.
    assertThat(year.unit(2024, "0412").value("compensation.paid-ore")).isNull();
    assertThat(year.county(2024, "0400").value("compensation.paid-ore")).isEqualTo("100000");
    // Each step was recorded on its own day.
    assertThat(year.unit(2024, "0403").late("compensation.paid")).isZero();
  }

  @Test
  void what_was_recorded_in_a_later_year_than_it_was_paid_is_late() {
    var report =
        offices()
            .and(
                claimed(1, 1, "2024-03-05", 1, "2024-03-06", line(MEETING_FEE, 100_000)),
                approved(1, 1, "2024-03-07", line(MEETING_FEE, 100_000)))
            .on("2025-02-01", paid(1, 1, 100_000, "2024-04-01"))
            .unit(2024, "0403");

    assertThat(report.late("compensation.paid-ore")).isEqualTo(1);
    assertThat(report.late("compensation.claims")).isZero();
  }

  @Test
  void without_claims_nothing_is_reported_and_with_one_nothing_paid_is_zero() {
    assertThat(offices().unit(2024, "0403").value("compensation.paid-ore")).isNull();
    assertThat(offices().unit(2024, "0403").value("compensation.claims")).isNull();
    var report =
        offices()
            .and(claimed(1, 1, "2024-03-05", 1, "2024-03-06", line(MEETING_FEE, 100_000)))
            .unit(2024, "0403");
    assertThat(report.value("compensation.paid-ore")).isEqualTo("0");
    assertThat(report.value("compensation.rejected")).isEqualTo("0");
  }
}
