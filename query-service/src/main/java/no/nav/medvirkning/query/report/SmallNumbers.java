package no.nav.medvirkning.query.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.Measure;
import no.nav.medvirkning.query.report.counting.Observation;
import no.nav.medvirkning.query.report.counting.Place;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Which rows of a figure are withheld within a scope: those of fewer than five people, and those
/// from which such a number could be told by subtracting.
///
/// What is observed falls into atoms: what counts at the same place, under the same county, for the
/// same units. Every report counts whole atoms. An atom's row of fewer than five is a secret.
///
/// - A unit's row is withheld where there is a secret in it, whatever else it holds.
/// - A county's row, or the nation's, is told only if what it gives away is no secret: what is left
///   after subtracting all that others are told are at least two secrets, of five people or more,
///   and not all of them as great as a secret can be.
/// - The total is withheld together with any row.
///
/// So one report never depends on another, and a secret stands in at most one sum that is told.
final class SmallNumbers {

  /// Fewer people than this are withheld where they could reveal somebody's health (GDPR art. 9).
  static final int FEWEST = 5;

  private final FigureDefinition figure;
  private final YearFacts facts;
  private final Map<Atom, Secrets> atoms = new HashMap<>();
  private final Set<String> withheld;

  /// What no report tells a part of without telling the rest.
  private record Atom(Place place, @Nullable UnitNumber county, Set<UnitNumber> units) {

    static Atom of(Observation each, YearFacts facts) {
      var place = each.place();
      var council = place.council() == null ? null : facts.councils().get(place.council());
      return new Atom(
          place,
          facts.units().countyOn(place.unit(), each.on()),
          council == null ? Set.of() : facts.servedOn(council, each.on()));
    }
  }

  /// For each row that is withheld, the secrets in it that no sum has told of yet.
  private record Secrets(Map<String, List<List<Observation>>> byRow) {

    /// Of a sum of these: those rows of it that must not be told.
    static Secrets ofSum(FigureDefinition figure, Collection<Secrets> parts) {
      var together = new HashMap<String, List<List<Observation>>>();
      for (var part : parts) {
        part.byRow()
            .forEach((row, secrets) ->
                together.computeIfAbsent(row, _ -> new ArrayList<>()).addAll(secrets));
      }
      together.values().removeIf(secrets -> mayBeTold(figure, secrets));
      return new Secrets(together);
    }

    /// Whether the sum of the secrets may be told.
    private static boolean mayBeTold(FigureDefinition figure, List<List<Observation>> secrets) {
      var all = secrets.stream().flatMap(List::stream).toList();
      var people = people(figure, all);
      return secrets.size() > 1
          && people >= FEWEST
          && people != (long) secrets.size() * (FEWEST - 1);
    }
  }

  /// @param all what the figure counts within the scope
  SmallNumbers(FigureDefinition figure, List<Observation> all, Scope scope, YearFacts facts) {
    this.figure = figure;
    this.facts = facts;
    if (!figure.sensitive()) {
      withheld = Set.of();
      return;
    }
    all.stream()
        .collect(Collectors.groupingBy(each -> Atom.of(each, facts)))
        .forEach((atom, each) -> atoms.put(atom, secrets(each)));
    withheld =
        switch (scope) {
          case Scope.OfUnit _ -> rows(atoms.values().stream());
          case Scope.OfCounty _ -> rows(counties().values().stream());
          case Scope.OfNation _ -> Secrets.ofSum(figure, parts()).byRow().keySet();
        };
  }

  /// The rows that some part withholds.
  private static Set<String> rows(Stream<Secrets> parts) {
    return parts.flatMap(part -> part.byRow().keySet().stream()).collect(Collectors.toSet());
  }

  private Map<UnitNumber, Secrets> counties() {
    var byCounty = new HashMap<UnitNumber, List<Secrets>>();
    atoms.forEach((atom, secrets) -> {
      if (atom.county() != null) {
        byCounty.computeIfAbsent(atom.county(), _ -> new ArrayList<>()).add(secrets);
      }
    });
    return byCounty.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, each -> Secrets.ofSum(figure, each.getValue())));
  }

  /// What the nation is the sum of: the counties, and what lies under none.
  private List<Secrets> parts() {
    var parts = new ArrayList<>(counties().values());
    atoms.forEach((atom, secrets) -> {
      if (atom.county() == null) {
        parts.add(secrets);
      }
    });
    return parts;
  }

  private Secrets secrets(List<Observation> atom) {
    var rows = atom.stream().collect(Collectors.groupingBy(SmallNumbers::row));
    var secret = new HashSet<String>();
    rows.forEach((row, each) -> {
      if (figure.isSensitive(each.getFirst().of(), facts) && isFew(figure, each)) {
        secret.add(row);
      }
    });
    if (secret.size() == 1 && figure.of() == Dimension.ORGANISATION) {
      // The sum of all organisations stands in the figures by side as well.
      rows.entrySet().stream()
          .filter(each -> each.getValue().getFirst().of() != null)
          .filter(each -> !secret.contains(each.getKey()) && total(each.getValue()) > 0)
          .min(
              Comparator.comparingLong(
                      (Map.Entry<String, List<Observation>> each) -> total(each.getValue()))
                  .thenComparing(Map.Entry::getKey))
          .ifPresent(smallest -> secret.add(smallest.getKey()));
    }
    return new Secrets(
        secret.stream()
            .collect(Collectors.toMap(Function.identity(), row -> List.of(rows.get(row)))));
  }

  boolean any() {
    return !withheld.isEmpty();
  }

  boolean withholds(@Nullable String of) {
    return withheld.contains(String.valueOf(of));
  }

  /// Whether this record of it would tell of a secret.
  boolean withholds(Observation each) {
    var atom = atoms.get(Atom.of(each, facts));
    return withholds(each.of()) || (atom != null && atom.byRow().containsKey(row(each)));
  }

  private static String row(Observation each) {
    return String.valueOf(each.of());
  }

  /// None tells nothing about anybody.
  private static boolean isFew(FigureDefinition figure, List<Observation> all) {
    var people = people(figure, all);
    return people > 0 && people < FEWEST;
  }

  /// As many as the records tell; else what is counted is people, and of money and days there are
  /// as many as there are records.
  private static long people(FigureDefinition figure, List<Observation> all) {
    var told = all.stream().map(Observation::person).filter(Objects::nonNull).distinct().count();
    if (told > 0) {
      return told;
    }
    return figure.measure() == Measure.COUNT
        ? total(all)
        : all.stream().map(Observation::item).distinct().count();
  }

  private static long total(List<Observation> all) {
    return all.stream().mapToLong(Observation::amount).sum();
  }
}
