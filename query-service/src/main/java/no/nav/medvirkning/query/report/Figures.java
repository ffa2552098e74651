package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.report.FigureValue.Row;
import no.nav.medvirkning.query.report.FigureValue.Spread;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.FigureDefinition.Aggregation.Percentile;
import no.nav.medvirkning.query.report.counting.FigureDefinition.Aggregation.Share;
import no.nav.medvirkning.query.report.counting.FigureDefinition.Aggregation.Sum;
import no.nav.medvirkning.query.report.counting.Observation;
import no.nav.medvirkning.query.report.counting.Place;
import no.nav.medvirkning.query.report.counting.Tally;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Sums up what was observed.
final class Figures {

  private static final int DECIMALS = 4;

  private final Map<String, List<Observation>> observed;
  private final Map<String, List<Place>> bases;
  private final Scope scope;
  private final YearFacts facts;

  private Figures(
      Map<String, List<Observation>> observed,
      Map<String, List<Place>> bases,
      Scope scope,
      YearFacts facts) {
    this.observed = observed;
    this.bases = bases;
    this.scope = scope;
    this.facts = facts;
  }

  /// The values of all figures within a scope, in the order of the definitions.
  static List<FigureValue> of(
      Collection<FigureDefinition> definitions, Tally tally, Scope scope, YearFacts facts) {
    var observed =
        tally.observations().stream()
            .filter(each -> scope.includes(each, facts))
            .collect(Collectors.groupingBy(Observation::figure));
    var bases = new HashMap<String, List<Place>>();
    for (var definition : definitions) {
      bases.put(
          definition.code(),
          tally.bases(definition.code()).stream()
              .filter(basis -> scope.includes(basis.place(), basis.on(), facts))
              .map(Tally.Basis::place)
              .distinct()
              .toList());
    }
    var figures = new Figures(observed, bases, scope, facts);
    var several = !(scope instanceof Scope.OfUnit);
    return definitions.stream().map(definition -> figures.value(definition, several)).toList();
  }

  private FigureValue value(FigureDefinition figure, boolean several) {
    return switch (figure.aggregation()) {
      case Sum _ -> sum(figure, several);
      case Percentile percentile -> percentile(figure, percentile.percent());
      case Share share -> share(figure, share, several);
    };
  }

  private FigureValue sum(FigureDefinition figure, boolean several) {
    var all = of(figure.code());
    var total = isReported(figure.code()) ? total(all) : null;
    var small = new SmallNumbers(figure, all, scope, facts);
    var hidden = small.any();
    return new FigureValue(
        figure,
        hidden ? null : total,
        hidden,
        hidden ? 0 : things(all),
        hidden ? 0 : late(all),
        several && !figure.sensitive() ? spread(totals(figure.code()).values()) : null,
        figure.of() == null ? List.of() : rows(all, small));
  }

  private FigureValue percentile(FigureDefinition figure, int percent) {
    var all = of(figure.code());
    var amounts = all.stream().map(Observation::amount).sorted().map(BigDecimal::valueOf).toList();
    return new FigureValue(
        figure,
        amounts.isEmpty() ? null : nearestRank(amounts, percent),
        false,
        things(all),
        late(all),
        spread(amounts),
        List.of());
  }

  private FigureValue share(FigureDefinition figure, Share share, boolean several) {
    var part = of(share.part());
    var whole = of(share.whole());
    Spread spread = null;
    if (several) {
      var parts = totals(share.part());
      var shares = new ArrayList<BigDecimal>();
      totals(share.whole())
          .forEach((unit, total) -> {
            var one = divide(parts.getOrDefault(unit, BigDecimal.ZERO), total);
            if (one != null) {
              shares.add(one);
            }
          });
      spread = spread(shares);
    }
    return new FigureValue(
        figure,
        divide(total(part), total(whole)),
        false,
        things(whole),
        late(whole),
        spread,
        figure.of() == null ? List.of() : rowsOfShare(part, whole));
  }

  private static List<Row> rowsOfShare(List<Observation> part, List<Observation> whole) {
    var parts = byRow(part);
    var rows = new ArrayList<Row>();
    byRow(whole)
        .forEach((of, group) ->
            rows.add(
                new Row(
                    of,
                    divide(total(parts.getOrDefault(of, List.of())), total(group)),
                    false,
                    things(group))));
    return rows;
  }

  private static List<Row> rows(List<Observation> all, SmallNumbers small) {
    var rows = new ArrayList<Row>();
    byRow(all)
        .forEach((of, group) ->
            rows.add(
                small.withholds(of)
                    ? new Row(of, null, true, 0)
                    : new Row(of, total(group), false, things(group))));
    return rows;
  }

  private static Map<String, List<Observation>> byRow(List<Observation> all) {
    return all.stream()
        .filter(each -> each.of() != null)
        .collect(
            Collectors.groupingBy(
                each -> String.valueOf(each.of()), TreeMap::new, Collectors.toList()));
  }

  private List<Observation> of(String figure) {
    return observed.getOrDefault(figure, List.of());
  }

  private boolean isReported(String figure) {
    return !bases.getOrDefault(figure, List.of()).isEmpty();
  }

  /// For each unit that has something to count, none of it included.
  private Map<UnitNumber, BigDecimal> totals(String figure) {
    var totals = new LinkedHashMap<UnitNumber, BigDecimal>();
    bases
        .getOrDefault(figure, List.of())
        .forEach(place -> totals.put(place.unit(), BigDecimal.ZERO));
    of(figure)
        .forEach(each ->
            totals.merge(each.place().unit(), BigDecimal.valueOf(each.amount()), BigDecimal::add));
    return totals;
  }

  private static BigDecimal total(List<Observation> all) {
    return BigDecimal.valueOf(all.stream().mapToLong(Observation::amount).sum());
  }

  private static int things(List<Observation> all) {
    return (int) all.stream().map(Observation::item).distinct().count();
  }

  private static int late(List<Observation> all) {
    return (int) all.stream().filter(Observation::late).map(Observation::item).distinct().count();
  }

  private static @Nullable BigDecimal divide(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  private static @Nullable Spread spread(Collection<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    var sorted = values.stream().sorted().toList();
    return new Spread(
        sorted.size(),
        sorted.getFirst(),
        nearestRank(sorted, 25),
        nearestRank(sorted, 50),
        nearestRank(sorted, 75),
        sorted.getLast());
  }

  private static BigDecimal nearestRank(List<BigDecimal> sorted, int percent) {
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }
}
