package no.nav.medvirkning.query.training;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.unit.InheritedReach;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who reads a training: the unit that arranges it, and the units of the councils that it concerns.
/// The latter read of their own councils' people only, not of those whom others sent.
@Component
final class TrainingReach {

  private final InheritedReach units;
  private final Councils councils;

  TrainingReach(InheritedReach units, Councils councils) {
    this.units = units;
    this.councils = councils;
  }

  /// @param councils those whose records the caller may see; not told for who sees all
  record Allowed(Visible units, Set<CouncilId> councils) {

    /// What a list may hold.
    Bson filter() {
      var ids = councils.stream().map(CouncilId::toString).collect(Collectors.toSet());
      return units.all() ? units.filter("unit") : or(units.filter("unit"), in("concerned", ids));
    }

    boolean sees(TrainingView training) {
      return isTheirs(training) || training.concerned().stream().anyMatch(councils::contains);
    }

    /// @param council one that the training names; null for Nav staff who serve none
    boolean sees(TrainingView training, @Nullable CouncilId council) {
      return isTheirs(training) || (council != null && councils.contains(council));
    }

    private boolean isTheirs(TrainingView training) {
      return units.includes(training.unit());
    }
  }

  /// @param operation as the access table lists it
  Allowed of(Caller caller, String operation) {
    var visible = units.to(caller, operation);
    return new Allowed(visible, visible.all() ? Set.of() : councils.inReach(caller, operation));
  }
}
