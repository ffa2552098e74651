package no.nav.medvirkning.query.report.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Takes in what is observed, and where there is something to observe at all: a figure without a
/// basis is not reported, which differs from zero.
public final class Tally {

  private final Arrivals arrivals;
  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, Set<Basis>> bases = new HashMap<>();

  public Tally(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  /// Where, and on which day, there was something to count.
  public record Basis(Place place, LocalDate on) {}

  /// There is something to count here, if only none of it: a council was at work, say.
  public void basis(FigureDefinition figure, Place place, LocalDate on) {
    bases.computeIfAbsent(figure.code(), _ -> new HashSet<>()).add(new Basis(place, on));
  }

  /// A thing to count. It is a basis, too.
  public void add(
      FigureDefinition figure,
      @Nullable String of,
      long amount,
      Place place,
      String item,
      LocalDate on,
      LocalDate recordedOn) {
    add(figure, of, amount, place, item, on, recordedOn, null);
  }

  /// @param person see [Observation]
  public void add(
      FigureDefinition figure,
      @Nullable String of,
      long amount,
      Place place,
      String item,
      LocalDate on,
      LocalDate recordedOn,
      @Nullable PersonId person) {
    basis(figure, place, on);
    observations.add(
        new Observation(
            figure.code(),
            of,
            amount,
            place,
            item,
            on,
            recordedOn,
            arrivals.late(place, on, recordedOn),
            person));
  }

  /// One thing.
  public void add(
      FigureDefinition figure, Place place, String item, LocalDate on, LocalDate recordedOn) {
    add(figure, null, 1, place, item, on, recordedOn);
  }

  /// For each unit, what concerns it: what counts at it, and what the councils that served it that
  /// day did.
  public Map<UnitNumber, Tally> byUnit(YearFacts facts) {
    var tallies = new HashMap<UnitNumber, Tally>();
    for (var each : observations) {
      for (var unit : concerned(each.place(), each.on(), facts)) {
        tallies.computeIfAbsent(unit, _ -> new Tally(arrivals)).observations.add(each);
      }
    }
    bases.forEach((figure, all) -> {
      for (var basis : all) {
        for (var unit : concerned(basis.place(), basis.on(), facts)) {
          tallies
              .computeIfAbsent(unit, _ -> new Tally(arrivals))
              .bases
              .computeIfAbsent(figure, _ -> new HashSet<>())
              .add(basis);
        }
      }
    });
    return tallies;
  }

  private static Set<UnitNumber> concerned(Place place, LocalDate on, YearFacts facts) {
    var council = place.council() == null ? null : facts.councils().get(place.council());
    if (council == null) {
      return Set.of(place.unit());
    }
    var units = new HashSet<>(facts.servedOn(council, on));
    units.add(place.unit());
    return units;
  }

  public List<Observation> observations() {
    return observations;
  }

  public Set<Basis> bases(String figure) {
    return bases.getOrDefault(figure, Set.of());
  }
}
