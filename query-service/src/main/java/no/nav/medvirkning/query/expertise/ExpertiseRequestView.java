package no.nav.medvirkning.query.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One expertise request. People are ids: names are joined when it is read, and gone where the
/// person is erased.
public record ExpertiseRequestView(
    ExpertiseRequestId id,
    UnitNumber unit,
    String competence,
    Purpose purpose,
    List<OrganisationId> asked,
    LocalDate neededBy,
    LocalDate on,
    ExpertiseRequestState state,
    List<Offer> offers,
    List<Refusal> declined,
    List<Choice> chosen,
    @Nullable Closing closing) {

  /// @param person null where the organisation offers without a name yet
  public record Offer(OrganisationId organisation, @Nullable PersonId person, LocalDate on) {}

  public record Refusal(OrganisationId organisation, @Nullable String reason, LocalDate on) {}

  public record Choice(OrganisationId organisation, PersonId person, LocalDate on) {}

  /// @param reason why no one was chosen
  public record Closing(@Nullable String reason, LocalDate on) {}

  /// An offer with a name takes the place of the same organisation's offer without one.
  ExpertiseRequestView offered(Offer offer) {
    var others =
        offers.stream()
            .filter(each ->
                !each.organisation().equals(offer.organisation())
                    || (each.person() != null && !each.person().equals(offer.person())))
            .toList();
    var next = state == ExpertiseRequestState.ASKED ? ExpertiseRequestState.OFFERED : state;
    return with(next, append(others, offer), declined, chosen, closing);
  }

  ExpertiseRequestView declined(Refusal refusal) {
    return with(state, offers, append(declined, refusal), chosen, closing);
  }

  ExpertiseRequestView chosen(Choice choice) {
    return with(ExpertiseRequestState.CHOSEN, offers, declined, append(chosen, choice), closing);
  }

  ExpertiseRequestView closed(boolean met, Closing how) {
    return with(
        met ? ExpertiseRequestState.MET : ExpertiseRequestState.UNMET,
        offers,
        declined,
        chosen,
        how);
  }

  /// The day it is needed by is still in time.
  boolean isOverdueOn(LocalDate day) {
    return ExpertiseRequestState.UNSETTLED.contains(state.name()) && neededBy.isBefore(day);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private ExpertiseRequestView with(
      ExpertiseRequestState state,
      List<Offer> offers,
      List<Refusal> declined,
      List<Choice> chosen,
      @Nullable Closing closing) {
    return new ExpertiseRequestView(
        id,
        unit,
        competence,
        purpose,
        asked,
        neededBy,
        on,
        state,
        offers,
        declined,
        chosen,
        closing);
  }
}
