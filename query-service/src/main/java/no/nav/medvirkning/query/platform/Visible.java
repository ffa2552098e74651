package no.nav.medvirkning.query.platform;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;

/// The units that a caller may read about.
///
/// @param all every unit; `units` is then empty
public record Visible(boolean all, Set<UnitNumber> units) {

  public static final Visible ALL = new Visible(true, Set.of());
  public static final Visible NONE = new Visible(false, Set.of());

  public static Visible only(Set<UnitNumber> units) {
    return new Visible(false, Set.copyOf(units));
  }

  public boolean includes(UnitNumber unit) {
    return all || units.contains(unit);
  }

  /// A thing that concerns several units is seen from each of them.
  public boolean includesAny(Collection<UnitNumber> concerned) {
    return all || concerned.stream().anyMatch(units::contains);
  }

  /// What a list may hold, for views that name their unit, or the list of their units, in `field`.
  public Bson filter(String field) {
    return all
        ? Filters.empty()
        : Filters.in(field, units.stream().map(UnitNumber::value).collect(Collectors.toSet()));
  }
}
