package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// How a council is set up over time: what it serves, whether it is at work, and by which mandate.
/// Later facts stand last.
public record Setup(
    List<Served> served,
    List<StateFrom> states,
    List<AdoptedMandate> mandates,
    List<LeadingSide> leadingSides) {

  /// From a day: the host, the units with their own days, and in words what they exclude.
  public record Served(
      LocalDate from, UnitNumber host, List<Coverage> coverage, @Nullable String exceptions) {

    public List<UnitNumber> unitsOn(LocalDate day) {
      return coverage.stream()
          .filter(unit -> unit.includes(day))
          .map(Coverage::unit)
          .distinct()
          .toList();
    }

    /// Those whose callers may read about the council on the day: the host and the units served.
    public List<UnitNumber> readersOn(LocalDate day) {
      return Stream.concat(Stream.of(host), unitsOn(day).stream()).distinct().toList();
    }
  }

  public record StateFrom(LocalDate from, CouncilState state) {}

  public record AdoptedMandate(int version, LocalDate adoptedOn, LocalDate from, Mandate mandate) {}

  public record LeadingSide(Side side, LocalDate from, LocalDate to) {}

  static Setup establishedOn(
      LocalDate day, UnitNumber host, List<Coverage> coverage, @Nullable String exceptions) {
    return new Setup(
        List.of(new Served(day, host, coverage, exceptions)),
        List.of(new StateFrom(day, CouncilState.ACTIVE)),
        List.of(),
        List.of());
  }

  Setup serving(Served newlyServed) {
    return new Setup(Lists.plus(served, newlyServed), states, mandates, leadingSides);
  }

  Setup entering(CouncilState state, LocalDate from) {
    return new Setup(
        served, Lists.plus(states, new StateFrom(from, state)), mandates, leadingSides);
  }

  Setup adopting(AdoptedMandate mandate) {
    return new Setup(served, states, Lists.plus(mandates, mandate), leadingSides);
  }

  Setup ledBy(LeadingSide side) {
    return new Setup(served, states, mandates, Lists.plus(leadingSides, side));
  }

  /// What is served on the day; what was served first, on a day before that.
  public Served servedOn(LocalDate day) {
    return servedOn(served, day);
  }

  public static Served servedOn(List<Served> served, LocalDate day) {
    return served.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .orElse(served.getFirst());
  }

  public StateFrom stateOn(LocalDate day) {
    return states.stream()
        .filter(state -> !state.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .orElse(new StateFrom(states.getFirst().from(), CouncilState.PLANNED));
  }

  /// The newest mandate whose first day has come.
  public Optional<AdoptedMandate> mandateOn(LocalDate day) {
    return mandates.stream()
        .filter(mandate -> !mandate.from().isAfter(day))
        .max(Comparator.comparingInt(AdoptedMandate::version));
  }

  /// The side that the leader comes from: what the council decided for the period, else what the
  /// mandate says; null where either side may lead.
  @Nullable Side leadingSideOn(LocalDate day) {
    return leadingSides.stream()
        .filter(decided -> !day.isBefore(decided.from()) && !day.isAfter(decided.to()))
        .map(LeadingSide::side)
        .reduce((earlier, later) -> later)
        .orElse(mandateOn(day).map(adopted -> adopted.mandate().ledBy()).orElse(null));
  }
}
