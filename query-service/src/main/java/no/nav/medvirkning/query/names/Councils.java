package no.nav.medvirkning.query.names;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Lets through to a council's records those whose units it serves today.
///
/// Within that reach, confidential cases are read in full, by the county above too. Confidentiality
/// (fortrolighet) keeps what is laid before the council from the public until it is public (S4); it
/// does not part Nav's own levels. S4 sends the minutes to the county, which publishes them, so the
/// county must know what to leave out. It reads and never instructs or changes (S2): no command
/// reaches a council below it. Another county, another office and the public see nothing.
@Component
public final class Councils {

  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final CouncilCardProjection cards;
  private final Units units;
  private final Clock clock;

  Councils(
      ViewReader views,
      VisibleUnits visibleUnits,
      CouncilCardProjection cards,
      Units units,
      Clock clock) {
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.cards = cards;
    this.units = units;
    this.clock = clock;
  }

  /// @param operation as the access table lists it
  /// @throws NotFound where there is no such council or the caller may not see it
  public CouncilCard visible(Caller caller, String operation, CouncilId council) {
    var visible = visibleUnits.to(caller, operation);
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    return views
        .find(cards, council.toString())
        .filter(card -> visible.includesAny(card.readersOn(today)))
        .orElseThrow(NotFound::new);
  }

  public Map<CouncilId, CouncilCard> named(Collection<CouncilId> councils) {
    var keys = councils.stream().distinct().map(CouncilId::toString).toList();
    return views.findAll(cards, keys).stream()
        .collect(Collectors.toMap(CouncilCard::id, Function.identity()));
  }

  /// The councils that the units host on a day.
  public List<CouncilCard> hostedBy(Collection<UnitNumber> hosts, LocalDate day) {
    return views.all(cards).stream().filter(card -> hosts.contains(card.hostOn(day))).toList();
  }

  /// The councils that serve the unit on a day, in whatever state they are.
  public List<CouncilCard> serving(UnitNumber unit, LocalDate day) {
    return views.all(cards).stream().filter(card -> card.serves(unit, day)).toList();
  }

  /// Those of the councils whose records the caller may see.
  public Set<CouncilId> inReach(Caller caller, String operation, Collection<CouncilCard> councils) {
    var visible = visibleUnits.to(caller, operation);
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    return councils.stream()
        .filter(card -> visible.includesAny(card.readersOn(today)))
        .map(CouncilCard::id)
        .collect(Collectors.toSet());
  }

  /// The councils whose records the caller may see.
  public Set<CouncilId> inReach(Caller caller, String operation) {
    return inReach(caller, operation, views.all(cards));
  }

  /// The councils hosted by the county and by the units that lie below it on a day.
  public List<CouncilCard> under(UnitNumber county, LocalDate day) {
    var below = views.all(units).stream().filter(unit -> unit.liesUnder(county, day));
    var hosts =
        Stream.concat(Stream.of(county), below.map(UnitView::unit)).collect(Collectors.toSet());
    return views.all(cards).stream().filter(card -> hosts.contains(card.host())).toList();
  }
}
