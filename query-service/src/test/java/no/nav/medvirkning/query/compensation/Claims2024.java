package no.nav.medvirkning.query.compensation;

import java.time.LocalDate;
import java.util.List;
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
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Claims of one person for meetings that Nav Hamar pays.
final class Claims2024 {

  static final UnitNumber HAMAR = new UnitNumber("0403");
  static final LocalDate DAY = LocalDate.of(2024, 3, 19);
  static final CouncilId COUNCIL = CouncilId.of("12340000-0000-7000-8000-0000000000c1");
  static final MeetingId MEETING = MeetingId.of("12340000-0000-7000-8000-0000000000e1");
  static final PersonId CLAIMANT = PersonId.of("12340000-0000-7000-8000-0000000000b1");
  static final ClaimId CLAIM = ClaimId.of("12340000-0000-7000-8000-0000000000d1");
  static final ClaimId SECOND = ClaimId.of("12340000-0000-7000-8000-0000000000d2");
  static final ClaimId THIRD = ClaimId.of("12340000-0000-7000-8000-0000000000d3");

  private Claims2024() {}

  private static List<ClaimLine> lines(LocalDate day, long companion, long travel) {
    return List.of(
        new ClaimLine(ClaimLineKind.COMPANION, day, 120, null, companion),
        new ClaimLine(ClaimLineKind.TRAVEL, day, null, 15_000L, travel));
  }

  static CompensationClaimed claimed(ClaimId claim, @Nullable String note) {
    return claimed(claim, MEETING, DAY, note);
  }

  static CompensationClaimed claimed(
      ClaimId claim, MeetingId meeting, LocalDate day, @Nullable String note) {
    return new CompensationClaimed(
        claim,
        HAMAR,
        COUNCIL,
        meeting,
        day,
        CLAIMANT,
        null,
        FeeRole.COMPANION,
        Employment.NONE,
        lines(day, 80_000, 15_000),
        95_000,
        null,
        LocalDate.of(2024, 1, 1),
        note == null ? null : new Personal(CLAIMANT, note),
        day.plusDays(1));
  }

  static CompensationApproved approved(ClaimId claim, long companion, long travel) {
    return new CompensationApproved(
        claim,
        HAMAR,
        COUNCIL,
        MEETING,
        lines(DAY, companion, travel),
        companion + travel,
        DAY.plusDays(10));
  }

  static CompensationPaid paid(ClaimId claim, long ore) {
    return new CompensationPaid(claim, HAMAR, COUNCIL, MEETING, ore, DAY.plusDays(20));
  }

  static CompensationRejected rejected(ClaimId claim, @Nullable String reason) {
    return new CompensationRejected(
        claim, HAMAR, COUNCIL, MEETING, new Personal(CLAIMANT, reason), DAY.plusDays(10));
  }

  static ClaimWithdrawn withdrawn(ClaimId claim) {
    return new ClaimWithdrawn(claim, HAMAR, COUNCIL, MEETING, DAY.plusDays(2));
  }
}
