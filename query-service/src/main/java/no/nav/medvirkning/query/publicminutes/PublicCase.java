package no.nav.medvirkning.query.publicminutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.query.meetings.AgendaCase;
import no.nav.medvirkning.query.meetings.AgendaCase.Deliberation;
import no.nav.medvirkning.query.meetings.CaseStanding;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A case as anyone reads it: all of it where it is open, number and public title where it is not.
public record PublicCase(
    CaseNumber number, String title, boolean confidential, @Nullable Content content) {

  /// Stands for a confidential case that was given no public title.
  private static final String UNTITLED = "Fortrolig sak";

  /// What a case holds that is open.
  public record Content(
      CaseKind kind,
      Side proposedBy,
      CaseStanding standing,
      List<PublicPresenter> presenters,
      List<String> attachments,
      @Nullable Deliberation deliberation) {}

  public record PublicPresenter(@Nullable OrganisationName organisation, @Nullable UnitName unit) {

    static PublicPresenter from(Presenter presenter, Names names) {
      return new PublicPresenter(
          names.organisation(presenter.organisation()), names.unit(presenter.unit()));
    }
  }

  /// @param one numbered
  static PublicCase from(AgendaCase one, Names names, LocalDate today) {
    var number = Objects.requireNonNull(one.number());
    var details = one.details();
    if (one.isConfidentialOn(today)) {
      return new PublicCase(
          number, Objects.requireNonNullElse(details.publicTitle(), UNTITLED), true, null);
    }
    var content =
        new Content(
            details.kind(),
            details.proposedBy(),
            one.standing(),
            details.presenters().stream().map(each -> PublicPresenter.from(each, names)).toList(),
            details.attachments(),
            one.deliberation());
    return new PublicCase(number, details.title(), false, content);
  }
}
