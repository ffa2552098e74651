package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.report.FigureDefinition.number;
import static no.nav.medvirkning.query.report.FigureDefinition.ore;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.query.report.CompensationFact.Claim;
import org.springframework.stereotype.Component;

/// What the user side was paid, at the unit that pays, in the year of the meeting.
@Component
final class CompensationCounting implements Counting {

  static final FigureDefinition CLAIMS =
      number("compensation.claims", Chapter.COMPENSATION, List.of(CompensationClaimed.class));
  static final FigureDefinition APPROVED =
      number("compensation.approved", Chapter.COMPENSATION, List.of(CompensationApproved.class));
  static final FigureDefinition REJECTED =
      number("compensation.rejected", Chapter.COMPENSATION, List.of(CompensationRejected.class));
  static final FigureDefinition PAID =
      number("compensation.paid", Chapter.COMPENSATION, List.of(CompensationPaid.class));

  /// That few have a companion could reveal whose it is, and so somebody's health.
  static final FigureDefinition APPROVED_ORE =
      ore("compensation.approved-ore", Chapter.COMPENSATION, List.of(CompensationApproved.class))
          .by(Dimension.CLAIM_LINE)
          .withSmallNumbersWithheldOf(ClaimLineKind.COMPANION.name());

  static final FigureDefinition PAID_ORE =
      ore(
              "compensation.paid-ore",
              Chapter.COMPENSATION,
              List.of(CompensationApproved.class, CompensationPaid.class))
          .by(Dimension.CLAIM_LINE)
          .withSmallNumbersWithheldOf(ClaimLineKind.COMPANION.name());

  @Override
  public List<FigureDefinition> figures() {
    return List.of(CLAIMS, APPROVED, REJECTED, PAID, APPROVED_ORE, PAID_ORE);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(CompensationFact.class)
        .forEach(meeting -> {
          var met = Dated.state(meeting.fact().meetingOn());
          var place = year.at(meeting.unit());
          meeting.fact().claims().forEach(claim -> count(claim, met, place, tally));
        });
  }

  private void count(Claim claim, Dated met, Place place, Tally tally) {
    var item = claim.id().toString();
    figures().forEach(figure -> tally.basis(figure, place, met.on()));
    tally.add(CLAIMS, place, item, met.on(), claim.claimed().recordedFor(met));
    if (claim.rejectedOn() != null) {
      tally.add(REJECTED, place, item, met.on(), claim.rejectedOn().recordedFor(met));
    }
    if (claim.approvedOn() != null) {
      var recorded = claim.approvedOn().recordedFor(met);
      tally.add(APPROVED, place, item, met.on(), recorded);
      lines(APPROVED_ORE, claim, met, recorded, place, tally);
    }
    if (claim.paidOn() != null) {
      var recorded = claim.paidOn().recordedFor(met);
      tally.add(PAID, place, item, met.on(), recorded);
      lines(PAID_ORE, claim, met, recorded, place, tally);
    }
  }

  /// What is paid is what was approved, line by line.
  private static void lines(
      FigureDefinition figure,
      Claim claim,
      Dated met,
      LocalDate recorded,
      Place place,
      Tally tally) {
    for (var line : claim.approved()) {
      var companion = line.kind() == ClaimLineKind.COMPANION ? claim.companion() : null;
      tally.add(
          figure,
          line.kind().name(),
          line.ore(),
          place,
          claim.id().toString(),
          met.on(),
          recorded,
          companion);
    }
  }
}
