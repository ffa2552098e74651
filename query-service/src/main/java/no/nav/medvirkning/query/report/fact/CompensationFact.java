package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// All claims for one meeting. Amounts are in øre.
///
/// @param meetingOn the first day of the meeting: the claims count in its year
/// @param claims without those that were withdrawn
public record CompensationFact(LocalDate meetingOn, List<Claim> claims) implements Fact {

  /// @param approved the lines as approved
  public record Claim(
      ClaimId id,
      Dated claimed,
      List<Line> approved,
      @Nullable Dated approvedOn,
      @Nullable Dated rejectedOn,
      @Nullable Dated paidOn) {

    Claim approved(List<Line> lines, Dated on) {
      return new Claim(id, claimed, lines, on, rejectedOn, paidOn);
    }

    Claim rejected(Dated on) {
      return new Claim(id, claimed, approved, approvedOn, on, paidOn);
    }

    Claim paid(Dated on) {
      return new Claim(id, claimed, approved, approvedOn, rejectedOn, on);
    }
  }

  public record Line(ClaimLineKind kind, long ore) {
    static List<Line> of(List<ClaimLine> lines) {
      return lines.stream().map(line -> new Line(line.kind(), line.ore())).toList();
    }
  }

  static String key(MeetingId meeting) {
    return "claims/" + meeting;
  }

  static @Nullable CompensationFact after(
      @Nullable CompensationFact fact, CompensationEvent event, EventContext context) {
    return switch (event) {
      case CompensationClaimed e -> {
        var claim = new Claim(e.claim(), Dated.at(e.on(), context), List.of(), null, null, null);
        var before = fact == null ? List.<Claim>of() : fact.claims;
        yield new CompensationFact(
            e.meetingOn(), Stream.concat(before.stream(), Stream.of(claim)).toList());
      }
      case CompensationApproved e ->
          change(
              fact,
              e.claim(),
              claim -> claim.approved(Line.of(e.lines()), Dated.at(e.on(), context)));
      case CompensationRejected e ->
          change(fact, e.claim(), claim -> claim.rejected(Dated.at(e.on(), context)));
      case CompensationPaid e ->
          change(fact, e.claim(), claim -> claim.paid(Dated.at(e.on(), context)));
      case ClaimWithdrawn e -> without(fact, e.claim());
    };
  }

  private static @Nullable CompensationFact change(
      @Nullable CompensationFact fact, ClaimId id, UnaryOperator<Claim> change) {
    return fact == null
        ? null
        : new CompensationFact(
            fact.meetingOn,
            fact.claims.stream()
                .map(claim -> claim.id().equals(id) ? change.apply(claim) : claim)
                .toList());
  }

  private static @Nullable CompensationFact without(@Nullable CompensationFact fact, ClaimId id) {
    return fact == null
        ? null
        : new CompensationFact(
            fact.meetingOn, fact.claims.stream().filter(claim -> !claim.id().equals(id)).toList());
  }
}
