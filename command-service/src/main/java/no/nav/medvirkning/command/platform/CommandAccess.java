package no.nav.medvirkning.command.platform;

import java.util.Set;
import java.util.function.BiFunction;
import no.nav.medvirkning.platform.access.AccessTable;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;

/// Holds the access table against the caller of a command. A caller who may not reach an aggregate
/// is told that it does not exist.
public final class CommandAccess {

  private final BiFunction<String, Role, Reach> table;
  private final Counties counties;

  public CommandAccess(Counties counties) {
    this(AccessTable::reach, counties);
  }

  CommandAccess(BiFunction<String, Role, Reach> table, Counties counties) {
    this.table = table;
    this.counties = counties;
  }

  /// Knows which units lie under which counties.
  public interface Counties {
    /// Whether the unit lies under one of the counties now.
    boolean isBelow(UnitNumber unit, Set<UnitNumber> counties, Decision decision);
  }

  void checkRole(Command command, Caller caller) {
    if (reach(command, caller) == Reach.NONE) {
      throw new Refused(new PlatformRule.RoleMayUseCommand(name(command), caller.role().name()));
    }
  }

  void checkReach(
      Command command, Caller caller, Set<UnitNumber> owners, Decision decision, Class<?> type) {
    if (!reaches(command, caller, owners, decision)) {
      throw new Refused(new PlatformRule.Exists(type.getSimpleName(), command.aggregateId(), null));
    }
  }

  void checkReachOfNew(Command command, Caller caller, Set<UnitNumber> owners, Decision decision) {
    if (!reaches(command, caller, owners, decision)) {
      throw new Refused(new PlatformRule.UnitWithinReach(name(command), owners.toString()));
    }
  }

  void checkDecides(Command command, Caller caller, Set<UnitNumber> deciders, Decision decision) {
    if (!reaches(command, caller, deciders, decision)) {
      throw new Refused(new PlatformRule.UnitDecides(name(command), deciders.toString()));
    }
  }

  boolean reachesAll(Command command, Caller caller) {
    return reach(command, caller) == Reach.ALL;
  }

  boolean reaches(Command command, Caller caller, Set<UnitNumber> owners, Decision decision) {
    return owners.isEmpty()
        || switch (reach(command, caller)) {
          case NONE -> false;
          case OWN -> owners.stream().anyMatch(caller.units()::contains);
          case BELOW ->
              owners.stream()
                  .anyMatch(unit ->
                      caller.units().contains(unit)
                          || counties.isBelow(unit, caller.units(), decision));
          case ALL -> true;
        };
  }

  private Reach reach(Command command, Caller caller) {
    return table.apply(name(command), caller.role());
  }

  private static String name(Command command) {
    return command.getClass().getSimpleName();
  }
}
