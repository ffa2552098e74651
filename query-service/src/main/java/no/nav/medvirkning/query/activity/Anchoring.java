package no.nav.medvirkning.query.activity;

import java.util.Collection;
import java.util.Map;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import org.jspecify.annotations.Nullable;

/// Whether an activity supplements a council. It never excuses lacking one (S1), and where there is
/// one, it is anchored there.
///
/// @param council where it is anchored; for [State#MISSING], the one that served the unit
/// @param reason why there was no council, as the unit said
record Anchoring(State state, @Nullable CouncilName council, @Nullable String reason) {

  enum State {
    IN_COUNCIL,
    /// No council was at work for the unit.
    NO_COUNCIL,
    /// The unit said so, yet a council at work served it on that day.
    MISSING
  }

  /// @param named the councils that activities name
  /// @param serving those that serve or served the units of activities that name none
  static Anchoring of(
      ActivityView activity, Map<CouncilId, CouncilCard> named, Collection<CouncilStatus> serving) {
    if (activity.council() != null) {
      var card = named.get(activity.council());
      return new Anchoring(State.IN_COUNCIL, card == null ? null : card.named(), null);
    }
    return serving.stream()
        .filter(each -> serves(each, activity))
        .findFirst()
        .map(each -> new Anchoring(State.MISSING, named(each), activity.noCouncilBecause()))
        .orElseGet(() -> new Anchoring(State.NO_COUNCIL, null, activity.noCouncilBecause()));
  }

  private static boolean serves(CouncilStatus council, ActivityView activity) {
    var day = activity.firstDay();
    var setup = council.setup();
    return setup.stateOn(day).state() == CouncilState.ACTIVE
        && setup.servedOn(day).unitsOn(day).contains(activity.unit());
  }

  private static CouncilName named(CouncilStatus council) {
    return new CouncilName(council.council(), council.name());
  }
}
