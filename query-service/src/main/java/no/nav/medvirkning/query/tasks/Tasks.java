package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what waits for units, the earliest due first. Everything is told for today, by the
/// clock: nothing waits in a table of its own that could be forgotten.
@Component
final class Tasks {

  private final List<TaskSource> sources;
  private final InheritedReach reach;
  private final ViewReader views;
  private final Units units;

  Tasks(List<TaskSource> sources, InheritedReach reach, ViewReader views, Units units) {
    this.sources = sources;
    this.reach = reach;
    this.views = views;
    this.units = units;
  }

  /// What of all that is asked for; what is null or empty does not narrow.
  ///
  /// @param until the last due date
  record Asked(List<TaskKind> kinds, @Nullable Boolean overdue, @Nullable LocalDate until) {

    boolean holdsFor(Task task, LocalDate today) {
      return (kinds.isEmpty() || kinds.contains(task.kind()))
          && (overdue == null || overdue == task.isOverdueOn(today))
          && (until == null || !task.due().isAfter(until));
    }
  }

  /// @param unit one within reach; null for the caller's own
  /// @throws NotFound where there is no such unit or the caller may not see it
  List<Task> of(Caller caller, String operation, @Nullable UnitNumber unit, Asked asked) {
    var visible = reach.to(caller, operation);
    if (unit != null && (!visible.includes(unit) || views.find(units, unit.value()).isEmpty())) {
      throw new NotFound();
    }
    var today = reach.today();
    var own = reach.withPredecessors(caller.units());
    var looked = unit == null ? own : reach.withPredecessors(Set.of(unit));
    return sources.stream()
        .flatMap(
            source -> waiting(source, source.forOwnUnitsOnly() ? both(looked, own) : looked, today))
        .filter(task -> asked.holdsFor(task, today))
        .sorted(Task.BY_DUE)
        .toList();
  }

  private static Stream<Task> waiting(TaskSource source, Set<UnitNumber> units, LocalDate today) {
    return units.isEmpty() ? Stream.empty() : source.waitingFor(units, today);
  }

  private static Set<UnitNumber> both(Set<UnitNumber> some, Set<UnitNumber> others) {
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  LocalDate today() {
    return reach.today();
  }
}
