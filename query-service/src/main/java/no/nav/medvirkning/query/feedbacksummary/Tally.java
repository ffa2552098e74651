package no.nav.medvirkning.query.feedbacksummary;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
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

/// A [FeedbackSummary] in the making. Facts are counted as they are read and not kept: the nation's
/// year is tens of thousands, and going through them once for each figure took longer than reading
/// them.
final class Tally {

  private static final int MOST_CHANGES = 10;

  private final Figures period;
  private final Set<UnitNumber> units = new HashSet<>();
  private final Map<ThemeId, Received> themes = new HashMap<>();
  private final Counts<FeedbackSource.Kind> sources = new Counts<>(FeedbackSource.Kind.class);
  private final Counts<Timeliness> acknowledged = new Counts<>(Timeliness.class);
  private final Counts<Timeliness> assessed = new Counts<>(Timeliness.class);
  private final Counts<Timeliness> reportedBack = new Counts<>(Timeliness.class);
  private final Counts<AssessmentOutcome> outcomes = new Counts<>(AssessmentOutcome.class);
  private final Counts<Helped> effects = new Counts<>(Helped.class);
  private final Counts<MeasureState> measures = new Counts<>(MeasureState.class);
  private final int[] openByBand = new int[Figures.BANDS.size()];
  private final IntStream.Builder daysToAnswer = IntStream.builder();
  private int received;
  private int duplicates;
  private int reopened;
  private int overdueMeasures;

  Tally(Figures period) {
    this.period = period;
  }

  /// How many came in during the period, and during the one before.
  private static final class Received {

    private int now;
    private int before;
  }

  /// How many there are of each value.
  private static final class Counts<T extends Enum<T>> {

    private final EnumMap<T, Integer> counts;

    Counts(Class<T> type) {
      counts = new EnumMap<>(type);
    }

    void add(T value) {
      counts.merge(value, 1, Integer::sum);
    }

    int of(T value) {
      return counts.getOrDefault(value, 0);
    }

    int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Those that occurred, in the order of the type.
    Stream<T> present() {
      return counts.keySet().stream();
    }
  }

  /// What came in during the period before.
  void addBefore(ThemeId theme) {
    themes.computeIfAbsent(theme, _ -> new Received()).before++;
  }

  void add(UnitNumber unit, FeedbackFact fact) {
    units.add(unit);
    received++;
    sources.add(fact.source());
    themes.computeIfAbsent(fact.theme(), _ -> new Received()).now++;
    if (fact.duplicate()) {
      duplicates++;
    } else {
      addCounted(fact);
    }
  }

  private void addCounted(FeedbackFact fact) {
    var limits = fact.limits();
    var times = fact.times();
    acknowledged.add(period.timeliness(fact, limits.acknowledge(), times.acknowledged()));
    assessed.add(period.timeliness(fact, limits.assess(), times.assessed()));
    if (fact.answerable()) {
      reportedBack.add(period.timeliness(fact, limits.reportBack(), times.answered()));
    }
    if (times.answered() != null) {
      daysToAnswer.add(times.answered());
    }
    if (!fact.closed()) {
      openByBand[Figures.band(period.age(fact))]++;
    }
    if (fact.outcome() != null) {
      outcomes.add(fact.outcome());
    }
    if (fact.helped() != null) {
      effects.add(fact.helped());
    }
    if (fact.reopened() > 0) {
      reopened++;
    }
    for (var measure : fact.measures()) {
      measures.add(measure.state());
      if (period.isOverdue(measure)) {
        overdueMeasures++;
      }
    }
  }

  FeedbackSummary summary(ThemeList list, Scope scope) {
    var ofThemes = themes(list);
    return new FeedbackSummary(
        scope,
        period.from(),
        period.to(),
        units.size(),
        received,
        duplicates,
        timely(acknowledged),
        timely(assessed),
        timely(reportedBack),
        daysToAnswer(),
        open(),
        new Outcomes(
            outcomes.of(AssessmentOutcome.ACCEPTED),
            outcomes.of(AssessmentOutcome.PARTLY_ACCEPTED),
            outcomes.of(AssessmentOutcome.NOT_ACCEPTED),
            outcomes.of(AssessmentOutcome.OUTSIDE_REMIT),
            received - duplicates - outcomes.total()),
        new Measures(
            measures.total(),
            measures.of(MeasureState.COMPLETED),
            measures.of(MeasureState.DROPPED),
            overdueMeasures),
        new Effects(
            effects.of(Helped.YES),
            effects.of(Helped.PARTLY),
            effects.of(Helped.NO),
            effects.of(Helped.UNKNOWN)),
        reopened,
        sources.present().map(each -> new OfSource(each, sources.of(each))).toList(),
        ofThemes,
        new Trend(
            period.before(),
            period.from().minusDays(1),
            changes(ofThemes, theme -> theme.received() - theme.before()),
            changes(ofThemes, theme -> theme.before() - theme.received())));
  }

  private static Timely timely(Counts<Timeliness> counts) {
    return new Timely(
        counts.of(Timeliness.IN_TIME),
        counts.of(Timeliness.LATE),
        counts.of(Timeliness.WAITING),
        counts.of(Timeliness.NEVER));
  }

  private DaysToAnswer daysToAnswer() {
    var sorted = daysToAnswer.build().sorted().toArray();
    return new DaysToAnswer(
        sorted.length, Figures.percentile(sorted, 50), Figures.percentile(sorted, 90));
  }

  private List<AgeBand> open() {
    var bands = new ArrayList<AgeBand>();
    for (var i = 0; i < openByBand.length; i++) {
      bands.add(new AgeBand(Figures.BANDS.get(i), lastDay(i), openByBand[i]));
    }
    return bands;
  }

  private static @Nullable Integer lastDay(int band) {
    return band + 1 < Figures.BANDS.size()
        ? Integer.valueOf(Figures.BANDS.get(band + 1) - 1)
        : null;
  }

  /// Under the themes that they are counted with today, the most frequent first.
  private List<OfTheme> themes(ThemeList list) {
    return themes.keySet().stream().collect(groupingBy(list::present)).entrySet().stream()
        .map(group -> ofTheme(group.getKey(), group.getValue(), list))
        .sorted(
            Comparator.comparingInt(OfTheme::received)
                .reversed()
                .thenComparing(theme -> theme.theme().id().toString()))
        .toList();
  }

  private OfTheme ofTheme(ThemeId present, List<ThemeId> counted, ThemeList list) {
    var parts =
        counted.stream()
            .map(theme -> part(theme, list))
            .sorted(
                Comparator.comparingInt(Part::received)
                    .reversed()
                    .thenComparing(part -> part.theme().id().toString()))
            .toList();
    return new OfTheme(
        list.named(present),
        parts.stream().mapToInt(Part::received).sum(),
        parts.stream().mapToInt(Part::before).sum(),
        counted.equals(List.of(present)) ? List.of() : parts);
  }

  private Part part(ThemeId theme, ThemeList list) {
    var times = Objects.requireNonNull(themes.get(theme));
    return new Part(list.named(theme), times.now, times.before);
  }

  private static List<Change> changes(List<OfTheme> themes, ToIntFunction<OfTheme> growth) {
    return themes.stream()
        .filter(theme -> growth.applyAsInt(theme) > 0)
        .sorted(Comparator.comparingInt(growth).reversed())
        .limit(MOST_CHANGES)
        .map(theme -> new Change(theme.theme(), theme.received(), theme.before()))
        .toList();
  }
}
