package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// At which level the council is, when it was established, suspended and dissolved, who hosts it
/// and whom it serves.
record LifeCycle(
    @Nullable CouncilLevel level,
    @Nullable LocalDate establishedOn,
    List<Hosted> hosts,
    List<Suspension> suspensions,
    @Nullable LocalDate dissolvedOn) {

  static final LifeCycle NOT_YET = new LifeCycle(null, null, List.of(), List.of(), null);

  /// From a day on the unit is the host, and these are the units that the council serves.
  record Hosted(UnitNumber host, List<Coverage> coverage, LocalDate from) {}

  /// @param resumedOn the first day after the suspension; null while it lasts
  record Suspension(LocalDate from, @Nullable LocalDate resumedOn) {

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (resumedOn == null || day.isBefore(resumedOn));
    }
  }

  LifeCycle established(
      CouncilLevel at, LocalDate on, UnitNumber firstHost, List<Coverage> coverage) {
    var first = new Hosted(firstHost, coverage, on);
    return new LifeCycle(at, on, List.of(first), suspensions, dissolvedOn);
  }

  LifeCycle hostedBy(UnitNumber newHost, List<Coverage> coverage, LocalDate from) {
    var next = new Hosted(newHost, coverage, from);
    var more = Stream.concat(hosts.stream(), Stream.of(next)).toList();
    return new LifeCycle(level, establishedOn, more, suspensions, dissolvedOn);
  }

  /// The host on a day, the first one on a day before that. What was decided last counts where two
  /// changes hold from the same day.
  Optional<UnitNumber> hostOn(LocalDate day) {
    return hostedOn(day).map(Hosted::host);
  }

  private Optional<Hosted> hostedOn(LocalDate day) {
    return hosts.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .or(() -> hosts.stream().findFirst());
  }

  /// Whether the council is there for the unit on a day; one that is suspended still is.
  boolean serves(UnitNumber unit, LocalDate day) {
    return servedOn(day).contains(unit);
  }

  /// The units that the council is there for on a day.
  Set<UnitNumber> servedOn(LocalDate day) {
    return dissolvedOn != null && day.isAfter(dissolvedOn)
        ? Set.of()
        : hostedOn(day).stream()
            .flatMap(each -> each.coverage().stream())
            .filter(covered -> covered.includes(day))
            .map(Coverage::unit)
            .collect(Collectors.toUnmodifiableSet());
  }

  LifeCycle suspended(LocalDate on) {
    var more = Stream.concat(suspensions.stream(), Stream.of(new Suspension(on, null))).toList();
    return new LifeCycle(level, establishedOn, hosts, more, dissolvedOn);
  }

  LifeCycle resumed(LocalDate on) {
    var closed =
        suspensions.stream()
            .map(s -> s.resumedOn() == null ? new Suspension(s.from(), on) : s)
            .toList();
    return new LifeCycle(level, establishedOn, hosts, closed, dissolvedOn);
  }

  LifeCycle dissolved(LocalDate on) {
    return new LifeCycle(level, establishedOn, hosts, suspensions, on);
  }

  boolean activeOn(LocalDate day) {
    return establishedOn != null
        && !day.isBefore(establishedOn)
        && (dissolvedOn == null || !day.isAfter(dissolvedOn))
        && suspensions.stream().noneMatch(suspension -> suspension.includes(day));
  }

  /// Whether the council is there at any time of a calendar year, suspended or not.
  boolean isThereIn(int year) {
    return establishedOn != null
        && establishedOn.getYear() <= year
        && (dissolvedOn == null || dissolvedOn.getYear() >= year);
  }

  /// The day of the suspension that has not been lifted.
  @Nullable LocalDate suspendedOn() {
    return suspensions.isEmpty() || suspensions.getLast().resumedOn() != null
        ? null
        : suspensions.getLast().from();
  }

  /// The day of the last resumption, else of the establishment: nothing is suspended before it.
  @Nullable LocalDate runningSince() {
    return suspensions.isEmpty() ? establishedOn : suspensions.getLast().resumedOn();
  }
}
