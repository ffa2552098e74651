package no.nav.medvirkning.query.feedbacksummary;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.query.feedbacksummary.CountedFeedback.CountedMeasure;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureFact;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureState;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.AgeBand;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Change;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.DaysToAnswer;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Effects;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Measures;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.OfSource;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.OfTheme;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Outcomes;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Part;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Scope;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Timely;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Trend;
import no.nav.medvirkning.query.theme.ThemeList;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Counts the facts of a period, and of the period of the same length before.
record Figures(LocalDate from, LocalDate to, LocalDate today) {

  private static final List<Integer> BANDS = List.of(0, 31, 61, 91, 181);
  private static final int MOST_CHANGES = 10;

  /// The first day of the period before.
  LocalDate before() {
    return from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
  }

  FeedbackSummary of(Collection<FeedbackMonth> months, ThemeList list, Scope scope) {
    var before = before();
    var units = new HashSet<UnitNumber>();
    var now = new ArrayList<FeedbackFact>();
    var formerly = new HashMap<ThemeId, Integer>();
    for (var month : months) {
      var facts = month.read();
      var already = now.size();
      while (facts.next()) {
        var received = facts.receivedOn();
        if (received.isBefore(from)) {
          if (!received.isBefore(before)) {
            formerly.merge(facts.theme(), 1, Integer::sum);
          }
        } else if (!received.isAfter(to)) {
          now.add(facts.fact());
        }
      }
      if (now.size() > already) {
        units.add(month.unit());
      }
    }
    var counted = now.stream().filter(fact -> !fact.duplicate()).toList();
    var themes = themes(now, formerly, list);
    return new FeedbackSummary(
        scope,
        from,
        to,
        units.size(),
        now.size(),
        now.size() - counted.size(),
        timely(counted, fact -> fact.limits().acknowledge(), fact -> fact.times().acknowledged()),
        timely(counted, fact -> fact.limits().assess(), fact -> fact.times().assessed()),
        timely(
            counted.stream().filter(FeedbackFact::answerable).toList(),
            fact -> fact.limits().reportBack(),
            fact -> fact.times().answered()),
        daysToAnswer(counted),
        open(counted),
        outcomes(counted),
        measures(counted),
        effects(counted),
        (int) counted.stream().filter(fact -> fact.reopened() > 0).count(),
        sources(now),
        themes,
        new Trend(
            before,
            from.minusDays(1),
            changes(themes, theme -> theme.received() - theme.before()),
            changes(themes, theme -> theme.before() - theme.received())));
  }

  private Timely timely(
      List<FeedbackFact> facts,
      ToIntFunction<FeedbackFact> limit,
      Function<FeedbackFact, @Nullable Integer> taken) {
    var inTime = 0;
    var late = 0;
    var waiting = 0;
    var never = 0;
    for (var fact : facts) {
      switch (timeliness(fact, limit.applyAsInt(fact), taken.apply(fact))) {
        case IN_TIME -> inTime++;
        case LATE -> late++;
        case WAITING -> waiting++;
        case NEVER -> never++;
      }
    }
    return new Timely(inTime, late, waiting, never);
  }

  private Timeliness timeliness(FeedbackFact fact, int limit, @Nullable Integer takenAfter) {
    if (takenAfter != null) {
      return takenAfter <= limit ? Timeliness.IN_TIME : Timeliness.LATE;
    } else if (fact.closed()) {
      return Timeliness.NEVER;
    }
    return age(fact) > limit ? Timeliness.LATE : Timeliness.WAITING;
  }

  /// One by itself, as it is counted here.
  CountedFeedback counted(FeedbackFact fact) {
    var limits = fact.limits();
    var times = fact.times();
    return new CountedFeedback(
        fact.id(),
        fact.receivedOn(),
        fact.recordedOn(),
        fact.source(),
        fact.duplicate(),
        timeliness(fact, limits.acknowledge(), times.acknowledged()),
        timeliness(fact, limits.assess(), times.assessed()),
        fact.answerable() ? timeliness(fact, limits.reportBack(), times.answered()) : null,
        times.answered(),
        fact.closed() ? null : band(age(fact)),
        fact.outcome(),
        fact.reopened() > 0,
        fact.helped(),
        fact.measures().stream()
            .map(measure ->
                new CountedMeasure(
                    measure.state() == MeasureState.COMPLETED,
                    measure.state() == MeasureState.DROPPED,
                    isOverdue(measure)))
            .toList());
  }

  private static int band(long age) {
    return BANDS.stream().filter(first -> first <= age).reduce(BANDS.getFirst(), Math::max);
  }

  private static DaysToAnswer daysToAnswer(List<FeedbackFact> facts) {
    var days =
        facts.stream()
            .map(fact -> fact.times().answered())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .boxed()
            .toList();
    return new DaysToAnswer(days.size(), percentile(days, 50), percentile(days, 90));
  }

  /// By the nearest rank.
  static @Nullable Integer percentile(List<Integer> sorted, int percent) {
    if (sorted.isEmpty()) {
      return null;
    }
    var rank = Math.ceilDiv(sorted.size() * percent, 100);
    return sorted.get(rank - 1);
  }

  private List<AgeBand> open(List<FeedbackFact> facts) {
    var ages = facts.stream().filter(fact -> !fact.closed()).map(this::age).toList();
    var bands = new ArrayList<AgeBand>();
    for (var i = 0; i < BANDS.size(); i++) {
      var first = BANDS.get(i);
      var last = i + 1 < BANDS.size() ? Integer.valueOf(BANDS.get(i + 1) - 1) : null;
      bands.add(
          new AgeBand(
              first, last, count(ages, age -> age >= first && (last == null || age <= last))));
    }
    return bands;
  }

  private long age(FeedbackFact fact) {
    return ChronoUnit.DAYS.between(fact.receivedOn(), today);
  }

  private static Outcomes outcomes(List<FeedbackFact> facts) {
    var counts = counts(AssessmentOutcome.class, facts, FeedbackFact::outcome);
    return new Outcomes(
        counts.getOrDefault(AssessmentOutcome.ACCEPTED, 0),
        counts.getOrDefault(AssessmentOutcome.PARTLY_ACCEPTED, 0),
        counts.getOrDefault(AssessmentOutcome.NOT_ACCEPTED, 0),
        counts.getOrDefault(AssessmentOutcome.OUTSIDE_REMIT, 0),
        count(facts, fact -> fact.outcome() == null));
  }

  private Measures measures(List<FeedbackFact> facts) {
    var all = new ArrayList<MeasureFact>();
    facts.forEach(fact -> all.addAll(fact.measures()));
    return new Measures(
        all.size(),
        count(all, measure -> measure.state() == MeasureState.COMPLETED),
        count(all, measure -> measure.state() == MeasureState.DROPPED),
        count(all, this::isOverdue));
  }

  private boolean isOverdue(MeasureFact measure) {
    return measure.state() == MeasureState.OPEN && measure.due().isBefore(today);
  }

  private static Effects effects(List<FeedbackFact> facts) {
    var counts = counts(Helped.class, facts, FeedbackFact::helped);
    return new Effects(
        counts.getOrDefault(Helped.YES, 0),
        counts.getOrDefault(Helped.PARTLY, 0),
        counts.getOrDefault(Helped.NO, 0),
        counts.getOrDefault(Helped.UNKNOWN, 0));
  }

  private static List<OfSource> sources(List<FeedbackFact> facts) {
    return counts(FeedbackSource.Kind.class, facts, FeedbackFact::source).entrySet().stream()
        .map(each -> new OfSource(each.getKey(), each.getValue()))
        .toList();
  }

  /// Under the themes that they are counted with today, the most frequent first.
  private static List<OfTheme> themes(
      List<FeedbackFact> facts, Map<ThemeId, Integer> formerly, ThemeList list) {
    var received = new HashMap<ThemeId, Integer>();
    facts.forEach(fact -> received.merge(fact.theme(), 1, Integer::sum));
    var all = new HashSet<>(received.keySet());
    all.addAll(formerly.keySet());
    return all.stream().collect(groupingBy(list::present)).entrySet().stream()
        .map(group -> {
          var parts =
              group.getValue().stream()
                  .map(theme ->
                      new Part(
                          list.named(theme),
                          received.getOrDefault(theme, 0),
                          formerly.getOrDefault(theme, 0)))
                  .sorted(
                      Comparator.comparingInt(Part::received)
                          .reversed()
                          .thenComparing(part -> part.theme().id().toString()))
                  .toList();
          var merged = !group.getValue().equals(List.of(group.getKey()));
          return new OfTheme(
              list.named(group.getKey()),
              parts.stream().mapToInt(Part::received).sum(),
              parts.stream().mapToInt(Part::before).sum(),
              merged ? parts : List.of());
        })
        .sorted(
            Comparator.comparingInt(OfTheme::received)
                .reversed()
                .thenComparing(theme -> theme.theme().id().toString()))
        .toList();
  }

  private static List<Change> changes(List<OfTheme> themes, ToIntFunction<OfTheme> growth) {
    return themes.stream()
        .filter(theme -> growth.applyAsInt(theme) > 0)
        .sorted(Comparator.comparingInt(growth).reversed())
        .limit(MOST_CHANGES)
        .map(theme -> new Change(theme.theme(), theme.received(), theme.before()))
        .toList();
  }

  /// How many there are of each value, in its order; those without one are left out.
  private static <T extends Enum<T>> Map<T, Integer> counts(
      Class<T> type, List<FeedbackFact> facts, Function<FeedbackFact, @Nullable T> value) {
    var counts = new EnumMap<T, Integer>(type);
    for (var fact : facts) {
      var found = value.apply(fact);
      if (found != null) {
        counts.merge(found, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }
}
