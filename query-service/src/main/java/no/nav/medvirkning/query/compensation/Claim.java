package no.nav.medvirkning.query.compensation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A claim as the unit that pays reads it. Amounts are in øre.
///
/// @param ratesOf the municipality by whose rates it was computed; null for the state's
/// @param ratesFrom since when those of its first day hold
/// @param note null, with `rejectedBecause`, once the person is erased
record Claim(
    ClaimId id,
    @Nullable UnitName unit,
    @Nullable CouncilName council,
    MeetingId meeting,
    LocalDate meetingOn,
    @Nullable PersonName person,
    FeeRole role,
    Employment employment,
    ClaimStanding state,
    List<PaidLine> lines,
    long totalOre,
    @Nullable Long approvedOre,
    @Nullable MunicipalityNumber ratesOf,
    LocalDate ratesFrom,
    LocalDate claimedOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate paidOn,
    @Nullable String note,
    @Nullable String rejectedBecause) {

  /// @param ore what it came to by the rates of its day
  /// @param approvedOre null unless the claim was approved
  record PaidLine(
      ClaimLineKind kind,
      LocalDate day,
      @Nullable Integer quantity,
      @Nullable Long claimedOre,
      long ore,
      @Nullable Long approvedOre) {}

  static Claim from(
      ClaimView view,
      Names names,
      Map<CouncilId, CouncilCard> councils,
      Map<PersonId, ClaimWords> words) {
    var council = councils.get(view.council());
    var said = words.get(view.person());
    return new Claim(
        view.id(),
        names.unit(view.unit()),
        council == null ? null : council.named(),
        view.meeting(),
        view.meetingOn(),
        names.person(view.person()),
        view.role(),
        view.employment(),
        view.state(),
        lines(view),
        view.totalOre(),
        view.approved().isEmpty() ? null : Long.valueOf(view.approvedOre()),
        view.municipality(),
        view.ratesFrom(),
        view.claimedOn(),
        view.decidedOn(),
        view.paidOn(),
        said == null ? null : said.of(view.id(), false).orElse(null),
        said == null ? null : said.of(view.id(), true).orElse(null));
  }

  private static List<PaidLine> lines(ClaimView view) {
    var lines = new ArrayList<PaidLine>();
    for (var i = 0; i < view.lines().size(); i++) {
      var line = view.lines().get(i);
      lines.add(
          new PaidLine(
              line.kind(),
              line.day(),
              line.quantity(),
              line.claimedOre(),
              line.ore(),
              view.approved().isEmpty() ? null : view.approved().get(i)));
    }
    return List.copyOf(lines);
  }
}
