package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.meetings.AgendaCase.Competence;
import no.nav.medvirkning.query.meetings.AgendaCase.Deliberation;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A case of one meeting as those within reach read it.
///
/// @param confidentiality null for a case that never was confidential
/// @param minutes the minutes that the case is to approve
/// @param late whether it came after the deadline for input; null where it has none, or that was
///   not told
public record CaseLine(
    CaseId id,
    @Nullable CaseNumber number,
    CaseKind kind,
    String title,
    @Nullable String publicTitle,
    Side proposedBy,
    List<PresenterLine> presenters,
    List<String> attachments,
    @Nullable ConfidentialityLine confidentiality,
    @Nullable MinutesId minutes,
    CaseStanding standing,
    @Nullable Boolean late,
    @Nullable MeetingId from,
    @Nullable MeetingId postponedTo,
    @Nullable String reason,
    @Nullable Competence competence,
    @Nullable Deliberation deliberation) {

  public record PresenterLine(
      @Nullable PersonName person,
      @Nullable OrganisationName organisation,
      @Nullable UnitName unit,
      @Nullable String capacity) {

    public static PresenterLine from(Presenter presenter, Names names) {
      return new PresenterLine(
          names.person(presenter.person()),
          names.organisation(presenter.organisation()),
          names.unit(presenter.unit()),
          presenter.capacity());
    }
  }

  /// @param inForce whether the case is confidential today
  public record ConfidentialityLine(
      String ground, @Nullable LocalDate until, @Nullable LocalDate releasedOn, boolean inForce) {

    public static @Nullable ConfidentialityLine from(
        CaseDetails details, @Nullable LocalDate releasedOn, boolean inForce) {
      var marked = details.confidentiality();
      return marked == null
          ? null
          : new ConfidentialityLine(marked.ground(), marked.until(), releasedOn, inForce);
    }
  }

  public static CaseLine from(AgendaCase one, Names names, LocalDate today) {
    var details = one.details();
    return new CaseLine(
        one.id(),
        one.number(),
        details.kind(),
        details.title(),
        details.publicTitle(),
        details.proposedBy(),
        details.presenters().stream()
            .map(presenter -> PresenterLine.from(presenter, names))
            .toList(),
        details.attachments(),
        ConfidentialityLine.from(details, one.releasedOn(), one.isConfidentialOn(today)),
        details.minutes(),
        one.standing(),
        one.late(),
        one.from(),
        one.postponedTo(),
        one.reason(),
        one.competence(),
        one.deliberation());
  }
}
