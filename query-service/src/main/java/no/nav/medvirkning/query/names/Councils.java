package no.nav.medvirkning.query.names;

import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Lets through to a council's records those whose units it serves.
///
/// Within that reach, confidential cases are read in full, by the county above too. Confidentiality (fortrolighet) keeps
/// what is laid before the council from the public until it is public (S4); it does not part Nav's own levels. S4 sends
/// the minutes to the county, which publishes them, so the county must know what to leave out. It reads and never
/// instructs or changes (S2): no command reaches a council below it. Another county, another office and the public see
/// nothing.
@Component
public final class Councils {

  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final CouncilCardProjection cards;

  Councils(ViewReader views, VisibleUnits visibleUnits, CouncilCardProjection cards) {
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.cards = cards;
  }

  /// @param operation as the access table lists it
  /// @throws NotFound where there is no such council or the caller may not see it
  public CouncilCard visible(Caller caller, String operation, CouncilId council) {
    var visible = visibleUnits.to(caller, operation);
    return views
        .find(cards, council.toString())
        .filter(card -> visible.includesAny(card.units()))
        .orElseThrow(NotFound::new);
  }

  public Map<CouncilId, CouncilCard> named(Collection<CouncilId> councils) {
    var keys = councils.stream().distinct().map(CouncilId::toString).toList();
    return views.findAll(cards, keys).stream().collect(Collectors.toMap(CouncilCard::id, Function.identity()));
  }

  /// The county's own council and those hosted by units below it.
  public List<CouncilCard> under(UnitNumber county) {
    var below = visibleUnits.to(new Caller("county", Role.COUNTY, Set.of(county)), "GET /councils");
    return views.query(cards, below.filter("host"), Sorts.ascending("_id"), 10_000);
  }
}
