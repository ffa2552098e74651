package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.ore;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.query.report.fact.CompensationFact;
import no.nav.medvirkning.query.report.fact.CompensationFact.Claim;
import no.nav.medvirkning.query.report.fact.Dated;
import org.springframework.stereotype.Component;

/// What the user side was paid, at the unit that pays, in the year of the meeting.
@Component
public final class CompensationCounting implements Counting {

  static final FigureDefinition CLAIMS =
      number("compensation.claims", Chapter.COMPENSATION, List.of(CompensationClaimed.class));
  static final FigureDefinition APPROVED =
      number("compensation.approved", Chapter.COMPENSATION, List.of(CompensationApproved.class));
  static final FigureDefinition REJECTED =
      number("compensation.rejected", Chapter.COMPENSATION, List.of(CompensationRejected.class));
  static final FigureDefinition PAID =
      number("compensation.paid", Chapter.COMPENSATION, List.of(CompensationPaid.class));

  static final FigureDefinition APPROVED_ORE =
      ore("compensation.approved-ore", Chapter.COMPENSATION, List.of(CompensationApproved.class))
          .by(Dimension.CLAIM_LINE);

  static final FigureDefinition PAID_ORE =
      ore(
              "compensation.paid-ore",
              Chapter.COMPENSATION,
              List.of(CompensationApproved.class, CompensationPaid.class))
          .by(Dimension.CLAIM_LINE);

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
      var item = claim.id().toString();
      tally.add(figure, row(line.kind()), line.ore(), place, item, met.on(), recorded);
    }
  }

  /// What a companion was paid stands with what travel cost: by itself it would tell that somebody
  /// cannot come alone, and so of their health. Withholding it would withhold the total too.
  private static String row(ClaimLineKind kind) {
    return (kind == ClaimLineKind.COMPANION ? ClaimLineKind.TRAVEL : kind).name();
  }
}
