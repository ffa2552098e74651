package no.nav.medvirkning.query.feedback;

import static com.mongodb.client.model.Filters.elemMatch;

import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Period;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Whose feedback a caller may read. What a closed unit has not answered goes to its successors,
/// which therefore read it too.
@Component
public final class FeedbackReach {

  /// More than Nav has units.
  private static final int EVERY_UNIT = 5_000;

  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final Units units;
  private final Clock clock;

  FeedbackReach(ViewReader views, VisibleUnits visibleUnits, Units units, Clock clock) {
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.units = units;
    this.clock = clock;
  }

  /// @param operation as the access table lists it
  public Visible to(Caller caller, String operation) {
    var visible = visibleUnits.to(caller, operation);
    return visible.all() ? visible : Visible.only(withPredecessors(visible.units()));
  }

  /// Whether the caller acts for one of the units, or for one that has taken over from it.
  boolean isOwn(Caller caller, Collection<UnitNumber> concerned) {
    return concerned.stream().anyMatch(caller.units()::contains)
        || withPredecessors(caller.units()).stream().anyMatch(concerned::contains);
  }

  /// The county and the units that lie under it today; a closed one lies under its last county.
  public Set<UnitNumber> under(UnitNumber county) {
    var found = new HashSet<UnitNumber>(Set.of(county));
    views
        .query(
            units,
            elemMatch("counties", Period.holds(county.value(), today())),
            Sorts.ascending("_id"),
            EVERY_UNIT)
        .forEach(unit -> found.add(unit.unit()));
    return found;
  }

  private Set<UnitNumber> withPredecessors(Collection<UnitNumber> successors) {
    var today = today();
    var found = new HashSet<>(successors);
    for (Collection<UnitNumber> last = successors; !last.isEmpty(); ) {
      var before =
          read(last).stream()
              .flatMap(unit -> unit.predecessors().stream())
              .filter(unit -> !found.contains(unit))
              .collect(Collectors.toSet());
      last =
          read(before).stream()
              .filter(unit -> !unit.isOpenOn(today))
              .map(UnitView::unit)
              .collect(Collectors.toSet());
      found.addAll(last);
    }
    return found;
  }

  private Collection<UnitView> read(Collection<UnitNumber> numbers) {
    return views.findAll(units, numbers.stream().map(UnitNumber::value).toList());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }
}
