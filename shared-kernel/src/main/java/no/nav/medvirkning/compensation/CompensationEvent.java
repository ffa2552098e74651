package no.nav.medvirkning.compensation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a claim for compensation: one person, one meeting. Nav staff get none.
/// Amounts are in øre.
public sealed interface CompensationEvent extends DomainEvent {

  ClaimId claim();

  /// The unit that pays: the council's host on the meeting day.
  UnitNumber unit();

  CouncilId council();

  /// Every event tells it, so that what a meeting cost can be kept without looking anything up.
  MeetingId meeting();

  @Override
  default String aggregateId() {
    return claim().toString();
  }

  /// `appointment` is the one in force; null for a companion. `note` is about the person.
  /// `municipality` and `ratesFrom` name the rates that it was computed by; `municipality` is null
  /// for the state's. `meetingOn` is the first day of the meeting.
  record CompensationClaimed(
      ClaimId claim,
      UnitNumber unit,
      CouncilId council,
      MeetingId meeting,
      LocalDate meetingOn,
      PersonId person,
      @Nullable AppointmentId appointment,
      FeeRole role,
      Employment employment,
      List<ClaimLine> lines,
      long totalOre,
      @Nullable MunicipalityNumber municipality,
      LocalDate ratesFrom,
      @Nullable Personal note,
      LocalDate on)
      implements CompensationEvent, HappenedOn {}

  /// The whole claim, or less, line by line as it was claimed.
  record CompensationApproved(
      ClaimId claim,
      UnitNumber unit,
      CouncilId council,
      MeetingId meeting,
      List<ClaimLine> lines,
      long totalOre,
      LocalDate on)
      implements CompensationEvent, HappenedOn {}

  record CompensationRejected(
      ClaimId claim,
      UnitNumber unit,
      CouncilId council,
      MeetingId meeting,
      Personal reason,
      LocalDate on)
      implements CompensationEvent, HappenedOn {}

  record CompensationPaid(
      ClaimId claim,
      UnitNumber unit,
      CouncilId council,
      MeetingId meeting,
      long totalOre,
      LocalDate on)
      implements CompensationEvent, HappenedOn {}

  /// The claimant takes it back before it is approved.
  record ClaimWithdrawn(
      ClaimId claim, UnitNumber unit, CouncilId council, MeetingId meeting, LocalDate on)
      implements CompensationEvent, HappenedOn {}
}
