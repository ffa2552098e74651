package no.nav.medvirkning.query.cases;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.meetings.AgendaCase;
import no.nav.medvirkning.query.meetings.AgendaCase.Competence;
import no.nav.medvirkning.query.meetings.AgendaCase.Deliberation;
import no.nav.medvirkning.query.meetings.Lists;
import org.jspecify.annotations.Nullable;

/// One case, once, however often it was postponed.
///
/// @param year the year of its number, which can differ from the meeting's; null until it has a
///   number
/// @param order sorts the cases of a council by number, those without one last
/// @param late whether it came after the deadline for input to the meeting it was first proposed
///   for; null where it has none, or that was not told
/// @param meeting where it is now
/// @param moves where it was before, oldest first
/// @param reason why it was withdrawn
public record CaseView(
    CaseId id,
    CouncilId council,
    @Nullable CaseNumber number,
    @Nullable Integer year,
    String order,
    CaseDetails details,
    CaseState state,
    @Nullable Boolean late,
    MeetingId meeting,
    List<Move> moves,
    @Nullable String reason,
    @Nullable Competence competence,
    @Nullable LocalDate releasedOn,
    @Nullable Deliberation deliberation) {

  /// A postponement.
  public record Move(MeetingId from, MeetingId to, @Nullable String reason) {}

  static CaseView proposed(
      CaseId id,
      CouncilId council,
      CaseDetails details,
      @Nullable Boolean late,
      MeetingId meeting) {
    return new CaseView(
        id,
        council,
        null,
        null,
        order(null),
        details,
        CaseState.PROPOSED,
        late,
        meeting,
        List.of(),
        null,
        null,
        null,
        null);
  }

  public boolean isConfidentialOn(LocalDate day) {
    return AgendaCase.isConfidentialOn(day, details, releasedOn);
  }

  CaseView weighed(Competence weighed) {
    return with(number, state, meeting, moves, reason, weighed, releasedOn, deliberation);
  }

  CaseView onAgenda() {
    return with(
        number, CaseState.ON_AGENDA, meeting, moves, reason, competence, releasedOn, deliberation);
  }

  CaseView numbered(CaseNumber given) {
    return with(given, state, meeting, moves, reason, competence, releasedOn, deliberation);
  }

  CaseView withdrawn(@Nullable String because) {
    return with(
        number, CaseState.WITHDRAWN, meeting, moves, because, competence, releasedOn, deliberation);
  }

  CaseView postponed(Move move) {
    return with(
        number,
        CaseState.POSTPONED,
        move.to(),
        Lists.append(moves, move),
        reason,
        competence,
        releasedOn,
        deliberation);
  }

  CaseView deliberated(Deliberation recorded) {
    return with(
        number, CaseState.CONCLUDED, meeting, moves, reason, competence, releasedOn, recorded);
  }

  CaseView released(LocalDate on) {
    return with(number, state, meeting, moves, reason, competence, on, deliberation);
  }

  private CaseView with(
      @Nullable CaseNumber number,
      CaseState state,
      MeetingId meeting,
      List<Move> moves,
      @Nullable String reason,
      @Nullable Competence competence,
      @Nullable LocalDate releasedOn,
      @Nullable Deliberation deliberation) {
    return new CaseView(
        id,
        council,
        number,
        number == null ? null : Integer.valueOf(number.year()),
        order(number),
        details,
        state,
        late,
        meeting,
        moves,
        reason,
        competence,
        releasedOn,
        deliberation);
  }

  /// Numbers may pass 99, so the text of a number does not sort.
  private static String order(@Nullable CaseNumber number) {
    return number == null ? "9999/" : "%04d/%06d".formatted(number.year(), number.sequence());
  }
}
