package no.nav.medvirkning.query.expertise;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// An expertise request as people read it, told for a day.
///
/// @param overdue it was needed by a day that has passed, and no one has been chosen
/// @param organisations what each that was asked has said
record ExpertiseRequest(
    ExpertiseRequestId id,
    @Nullable UnitName unit,
    String competence,
    Purpose purpose,
    LocalDate neededBy,
    LocalDate on,
    ExpertiseRequestState state,
    boolean overdue,
    List<Asked> organisations,
    List<Chosen> chosen,
    ExpertiseRequestView.@Nullable Closing closing) {

  /// @param declined null unless it declined
  record Asked(
      @Nullable OrganisationName organisation, List<Offered> offers, @Nullable Declined declined) {}

  record Offered(@Nullable PersonName person, LocalDate on) {}

  record Declined(@Nullable String reason, LocalDate on) {}

  record Chosen(
      @Nullable OrganisationName organisation, @Nullable PersonName person, LocalDate on) {}

  static ExpertiseRequest from(ExpertiseRequestView view, Names names, LocalDate today) {
    return new ExpertiseRequest(
        view.id(),
        names.unit(view.unit()),
        view.competence(),
        view.purpose(),
        view.neededBy(),
        view.on(),
        view.state(),
        view.isOverdueOn(today),
        view.asked().stream().map(asked -> asked(asked, view, names)).toList(),
        view.chosen().stream()
            .map(each ->
                new Chosen(
                    names.organisation(each.organisation()),
                    names.person(each.person()),
                    each.on()))
            .toList(),
        view.closing());
  }

  private static Asked asked(OrganisationId asked, ExpertiseRequestView view, Names names) {
    return new Asked(
        names.organisation(asked),
        view.offers().stream()
            .filter(offer -> offer.organisation().equals(asked))
            .map(offer -> new Offered(names.person(offer.person()), offer.on()))
            .toList(),
        view.declined().stream()
            .filter(refusal -> refusal.organisation().equals(asked))
            .reduce((_, later) -> later)
            .map(refusal -> new Declined(refusal.reason(), refusal.on()))
            .orElse(null));
  }
}
