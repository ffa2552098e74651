package no.nav.medvirkning.query.compensation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One claim for compensation. Amounts are in øre. Names, notes and reasons are not here: they
/// leave with the person, and the claim stays.
///
/// @param meetingOn the meeting's first day
/// @param year the meeting's
/// @param approved what each line was approved for, in order; empty unless it was
/// @param municipality by whose rates; null for the state's
public record ClaimView(
    ClaimId id,
    UnitNumber unit,
    CouncilId council,
    MeetingId meeting,
    LocalDate meetingOn,
    int year,
    PersonId person,
    @Nullable AppointmentId appointment,
    FeeRole role,
    Employment employment,
    ClaimStanding state,
    List<ClaimLine> lines,
    long totalOre,
    List<Long> approved,
    long approvedOre,
    @Nullable MunicipalityNumber municipality,
    LocalDate ratesFrom,
    LocalDate claimedOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate paidOn) {

  ClaimView approved(List<ClaimLine> approvedLines, long ore, LocalDate on) {
    var each = approvedLines.stream().map(ClaimLine::ore).toList();
    return with(ClaimStanding.APPROVED, each, ore, on, null);
  }

  ClaimView settled(ClaimStanding how, LocalDate on) {
    return with(how, approved, approvedOre, on, null);
  }

  ClaimView paid(LocalDate on) {
    return with(ClaimStanding.PAID, approved, approvedOre, decidedOn, on);
  }

  private ClaimView with(
      ClaimStanding next,
      List<Long> each,
      long ore,
      @Nullable LocalDate decided,
      @Nullable LocalDate paid) {
    return new ClaimView(
        id,
        unit,
        council,
        meeting,
        meetingOn,
        year,
        person,
        appointment,
        role,
        employment,
        next,
        lines,
        totalOre,
        each,
        ore,
        municipality,
        ratesFrom,
        claimedOn,
        decided,
        paid);
  }
}
