package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.OutcomeKind;
import org.jspecify.annotations.Nullable;

/// A case as one meeting has it.
///
/// @param number null until the notice numbers it
/// @param late whether it came after the deadline for input; null where it has none, or that was
///   not told
/// @param from the meeting it was postponed from
/// @param postponedTo the meeting it went on to
/// @param reason why it was withdrawn or postponed
/// @param releasedOn the first day that a confidential case is open
public record AgendaCase(
    CaseId id,
    @Nullable CaseNumber number,
    CaseDetails details,
    CaseStanding standing,
    @Nullable Boolean late,
    @Nullable MeetingId from,
    @Nullable MeetingId postponedTo,
    @Nullable String reason,
    @Nullable Competence competence,
    @Nullable LocalDate releasedOn,
    @Nullable Deliberation deliberation) {

  public record Competence(CompetenceOutcome outcome, @Nullable String note) {}

  public record Deliberation(String text, OutcomeKind outcome, String conclusion) {}

  static AgendaCase proposed(CaseId id, CaseDetails details, @Nullable Boolean late) {
    return new AgendaCase(
        id, null, details, CaseStanding.PROPOSED, late, null, null, null, null, null, null);
  }

  static AgendaCase takenOver(
      CaseId id, CaseDetails details, @Nullable CaseNumber number, MeetingId from) {
    return new AgendaCase(
        id, number, details, CaseStanding.PROPOSED, null, from, null, null, null, null, null);
  }

  /// Whether the case is confidential on `day`: marked so, its last confidential day not passed,
  /// and not released.
  public boolean isConfidentialOn(LocalDate day) {
    return isConfidentialOn(day, details, releasedOn);
  }

  public static boolean isConfidentialOn(
      LocalDate day, CaseDetails details, @Nullable LocalDate releasedOn) {
    var confidentiality = details.confidentiality();
    return confidentiality != null
        && confidentiality.holdsOn(day)
        && (releasedOn == null || day.isBefore(releasedOn));
  }

  AgendaCase numbered(CaseNumber given) {
    return with(given, standing, postponedTo, reason, competence, releasedOn, deliberation);
  }

  AgendaCase onAgenda() {
    return with(
        number, CaseStanding.ON_AGENDA, postponedTo, reason, competence, releasedOn, deliberation);
  }

  AgendaCase offAgenda() {
    return standing == CaseStanding.ON_AGENDA
        ? with(
            number,
            CaseStanding.PROPOSED,
            postponedTo,
            reason,
            competence,
            releasedOn,
            deliberation)
        : this;
  }

  AgendaCase withdrawn(@Nullable String because) {
    return with(
        number, CaseStanding.WITHDRAWN, postponedTo, because, competence, releasedOn, deliberation);
  }

  AgendaCase postponed(MeetingId to, @Nullable String because) {
    return with(number, CaseStanding.POSTPONED, to, because, competence, releasedOn, deliberation);
  }

  AgendaCase weighed(Competence weighed) {
    return with(number, standing, postponedTo, reason, weighed, releasedOn, deliberation);
  }

  AgendaCase released(LocalDate on) {
    return with(number, standing, postponedTo, reason, competence, on, deliberation);
  }

  AgendaCase deliberated(Deliberation recorded) {
    return with(number, standing, postponedTo, reason, competence, releasedOn, recorded);
  }

  private AgendaCase with(
      @Nullable CaseNumber number,
      CaseStanding standing,
      @Nullable MeetingId postponedTo,
      @Nullable String reason,
      @Nullable Competence competence,
      @Nullable LocalDate releasedOn,
      @Nullable Deliberation deliberation) {
    return new AgendaCase(
        id,
        number,
        details,
        standing,
        late,
        from,
        postponedTo,
        reason,
        competence,
        releasedOn,
        deliberation);
  }
}
