package no.nav.medvirkning.query.cases;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.query.meetings.AgendaCase.Competence;
import no.nav.medvirkning.query.meetings.AgendaCase.Deliberation;
import no.nav.medvirkning.query.meetings.CaseLine.ConfidentialityLine;
import no.nav.medvirkning.query.meetings.CaseStanding;
import no.nav.medvirkning.query.meetings.MeetingSummary;
import no.nav.medvirkning.query.meetings.MeetingView;
import org.jspecify.annotations.Nullable;

/// A case of a council, with the meeting where it is now; a cancelled meeting shows as such.
///
/// @param late whether it came after the deadline for input to the meeting it was first proposed
///   for; null where it has none, or that was not told
/// @param feedback what the case was raised from
public record CaseInList(
    CaseId id,
    @Nullable CaseNumber number,
    CaseKind kind,
    String title,
    @Nullable String publicTitle,
    Side proposedBy,
    @Nullable ConfidentialityLine confidentiality,
    CaseState state,
    @Nullable Boolean late,
    @Nullable MeetingSummary meeting,
    List<CaseView.Move> moves,
    @Nullable String reason,
    @Nullable Competence competence,
    @Nullable Deliberation deliberation,
    List<FeedbackId> feedback) {

  static CaseInList from(
      CaseView view, @Nullable MeetingView meeting, @Nullable CaseOrigin origin, LocalDate today) {
    var details = view.details();
    return new CaseInList(
        view.id(),
        view.number(),
        details.kind(),
        details.title(),
        details.publicTitle(),
        details.proposedBy(),
        ConfidentialityLine.from(details, view.releasedOn(), view.isConfidentialOn(today)),
        state(view, meeting),
        view.late(),
        meeting == null ? null : MeetingSummary.from(meeting),
        view.moves(),
        view.reason(),
        view.competence(),
        view.deliberation(),
        origin == null ? List.of() : origin.feedback());
  }

  /// The events of an agenda approved anew do not name the case that it leaves out; the meeting
  /// knows.
  private static CaseState state(CaseView view, @Nullable MeetingView meeting) {
    var leftOut =
        meeting != null
            && view.state() == CaseState.ON_AGENDA
            && meeting
                .agenda()
                .find(view.id())
                .filter(there -> there.standing() == CaseStanding.PROPOSED)
                .isPresent();
    return leftOut ? CaseState.PROPOSED : view.state();
  }
}
