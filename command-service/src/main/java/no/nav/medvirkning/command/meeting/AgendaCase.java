package no.nav.medvirkning.command.meeting;

import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.OutcomeKind;
import org.jspecify.annotations.Nullable;

/// A case as one meeting knows it.
///
/// @param number given by a notice, of this meeting or of the one it was postponed from
/// @param competence null until weighed
/// @param outcome null until deliberated
/// @param released a confidential case that has been opened to the public
record AgendaCase(
    CaseId id,
    CaseDetails details,
    CaseState state,
    @Nullable CaseNumber number,
    @Nullable CompetenceOutcome competence,
    @Nullable OutcomeKind outcome,
    boolean released) {

  static AgendaCase proposed(CaseId id, CaseDetails details, @Nullable CaseNumber number) {
    return new AgendaCase(id, details, CaseState.OPEN, number, null, null, false);
  }

  AgendaCase in(CaseState changed) {
    return new AgendaCase(id, details, changed, number, competence, outcome, released);
  }

  AgendaCase numbered(CaseNumber given) {
    return new AgendaCase(id, details, state, given, competence, outcome, released);
  }

  AgendaCase weighed(CompetenceOutcome weighed) {
    return new AgendaCase(id, details, state, number, weighed, outcome, released);
  }

  AgendaCase deliberated(OutcomeKind reached) {
    return new AgendaCase(
        id, details, CaseState.DELIBERATED, number, competence, reached, released);
  }

  AgendaCase opened() {
    return new AgendaCase(id, details, state, number, competence, outcome, true);
  }

  /// Formal points need no weighing, nor does a case with a number: it was weighed before it got
  /// one.
  boolean needsWeighing() {
    return number == null && !isFormal(details.kind());
  }

  static boolean isFormal(CaseKind kind) {
    return switch (kind) {
      case OPENING, CLOSING, MINUTES_APPROVAL, ELECTION, OTHER_BUSINESS -> true;
      case INFORMATION, DISCUSSION, ADVICE, EVALUATION -> false;
    };
  }

  /// What follows the case to another meeting: a case that has been opened to the public stays
  /// open.
  CaseDetails toHandOver() {
    return released
        ? new CaseDetails(
            details.kind(),
            details.title(),
            null,
            details.proposedBy(),
            details.presenters(),
            details.attachments(),
            null,
            details.minutes())
        : details;
  }
}
