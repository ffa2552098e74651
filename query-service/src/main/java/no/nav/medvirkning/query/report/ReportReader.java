package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.annualreport.AnnualReportView;
import no.nav.medvirkning.query.annualreport.AnnualReports;
import no.nav.medvirkning.query.annualreport.FrozenFiguresView;
import no.nav.medvirkning.query.councils.Moment;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.report.AnnualReport.Changed;
import no.nav.medvirkning.query.report.AnnualReport.ChapterOfReport;
import no.nav.medvirkning.query.report.AnnualReport.CouncilInReport;
import no.nav.medvirkning.query.report.AnnualReport.Detail;
import no.nav.medvirkning.query.report.AnnualReport.Earlier;
import no.nav.medvirkning.query.report.AnnualReport.FigureLine;
import no.nav.medvirkning.query.report.AnnualReport.Life;
import no.nav.medvirkning.query.report.AnnualReport.RowLine;
import no.nav.medvirkning.query.report.AnnualReport.Section;
import no.nav.medvirkning.query.report.counting.Arrivals;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.Observation;
import no.nav.medvirkning.query.report.counting.Place;
import no.nav.medvirkning.query.report.counting.Tally;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a report together: counts, names, explains, and compares with the years before.
@Component
class ReportReader {

  private final FactReader live;
  private final HistoricFacts historic;
  private final AnnualFigures figures;
  private final ReportTexts texts;
  private final NameReader names;
  private final AnnualReports annualReports;
  private final Clock clock;

  ReportReader(
      FactReader live,
      HistoricFacts historic,
      AnnualFigures figures,
      ReportTexts texts,
      NameReader names,
      AnnualReports annualReports,
      Clock clock) {
    this.live = live;
    this.historic = historic;
    this.figures = figures;
    this.texts = texts;
    this.names = names;
    this.annualReports = annualReports;
    this.clock = clock;
  }

  /// What is asked for.
  ///
  /// @param moment null for all that is known today
  /// @param earlier how many years before to compare with
  record Asked(Scope scope, int year, @Nullable Moment moment, int earlier, Language language) {}

  UnitTree units() {
    return live.units();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }

  /// @param path of the report itself, without a slash at its end
  AnnualReport report(Asked asked, String path, UnitTree tree) {
    var facts = facts(asked.scope(), asked.year(), asked.moment(), tree);
    var values = figures.figures(asked.scope(), facts);
    var earlier = earlier(asked, tree);
    var councils = councils(asked.scope(), facts);
    var annual = asked.moment() == null ? annual(asked, tree) : null;
    var called = names.namesOf(mentioned(values, councils, facts), facts.until());
    var chapters = new LinkedHashMap<Chapter, List<FigureLine>>();
    values.stream()
        .collect(
            Collectors.groupingBy(
                value -> value.figure().chapter(), LinkedHashMap::new, Collectors.toList()))
        .forEach((chapter, each) ->
            chapters.put(
                chapter,
                each.stream()
                    .map(value ->
                        line(
                            value,
                            earlier.getOrDefault(value.figure().code(), List.of()),
                            asked.language(),
                            called,
                            path))
                    .toList()));
    return new AnnualReport(
        asked.year(),
        level(asked.scope()),
        called(asked.scope(), facts),
        facts.firstDay(),
        facts.until(),
        facts.seenOn(),
        life(annual),
        councils.stream().map(council -> council(council, facts, called)).toList(),
        chapters.entrySet().stream()
            .map(chapter ->
                new ChapterOfReport(
                    chapter.getKey(),
                    texts.chapter(chapter.getKey(), asked.language()),
                    chapter.getValue()))
            .toList(),
        annual == null ? List.of() : changed(asked, annual, values));
  }

  /// The figures of the scope as a whole, then those of each unit in it, by number. A council that
  /// several units share stands in the figures of each of them; in the whole it counts once.
  Stream<UnitFigures> byUnit(Asked asked, UnitTree tree) {
    var facts = facts(asked.scope(), asked.year(), asked.moment(), tree);
    var tally = figures.count(facts);
    var whole =
        new UnitFigures(
            level(asked.scope()),
            called(asked.scope(), facts),
            asked.scope() instanceof Scope.OfUnit of
                ? tree.countyOn(of.unit(), facts.until())
                : null,
            figures.of(tally, asked.scope(), facts));
    if (asked.scope() instanceof Scope.OfUnit) {
      return Stream.of(whole);
    }
    var tallies = tally.byUnit(facts);
    var none = new Tally(Arrivals.of(facts));
    var units =
        tree.all().stream()
            .map(UnitView::unit)
            .filter(unit -> isIn(asked.scope(), unit, facts))
            .sorted(Comparator.comparing(UnitNumber::value))
            .map(unit ->
                new UnitFigures(
                    ReportLevel.UNIT,
                    name(unit, facts),
                    tree.countyOn(unit, facts.until()),
                    figures.of(
                        tallies.getOrDefault(unit, none),
                        new Scope.OfUnit(unit, Set.of(unit)),
                        facts)));
    return Stream.concat(Stream.of(whole), units);
  }

  /// Whether the unit was there in the year and lay within the scope on its last day of it.
  private static boolean isIn(Scope scope, UnitNumber unit, YearFacts facts) {
    var view = facts.units().find(unit);
    if (view == null || !view.isOpenOn(facts.firstDay())) {
      return false;
    }
    var last = view.isOpenOn(facts.until()) ? facts.until() : view.closedOn();
    return last != null && scope.includes(new Place(unit, null), last, facts);
  }

  /// The report as a document; null where nobody opened it.
  private @Nullable AnnualReportView annual(Asked asked, UnitTree tree) {
    var units =
        switch (asked.scope()) {
          case Scope.OfUnit of -> List.of(of.unit());
          case Scope.OfCounty of -> List.of(of.county());
          case Scope.OfNation _ ->
              tree.all().stream()
                  .filter(unit -> unit.type() == UnitType.DIRECTORATE)
                  .map(UnitView::unit)
                  .toList();
        };
    return annualReports.ofYear(asked.year(), units).stream()
        .filter(report -> report.level() == level(asked.scope()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Life life(@Nullable AnnualReportView annual) {
    if (annual == null) {
      return null;
    }
    var submission = annual.lastSubmission();
    return new Life(
        annual.state(),
        annual.due(),
        submission == null ? null : submission.on(),
        submission == null ? null : submission.position(),
        annual.approvedOn(),
        annual.sections().stream()
            .map(each -> new Section(each.section(), each.text(), each.on()))
            .toList(),
        submission == null ? List.of() : submission.builtFrom());
  }

  /// What differs from what was submitted. Figures that came later, or that are counted otherwise
  /// since, are not set against each other.
  private List<Changed> changed(Asked asked, AnnualReportView annual, List<FigureValue> values) {
    var submission = annual.lastSubmission();
    if (submission == null || submission.definitions() != FigureDefinition.VERSION) {
      return List.of();
    }
    var frozen =
        annualReports
            .frozen(annual.unit(), annual.year(), submission.number())
            .map(FrozenFiguresView::figures)
            .orElse(List.of());
    var now = new HashMap<Key, BigDecimal>();
    FrozenFigures.frozen(values)
        .forEach(each -> now.put(new Key(each.figure(), each.of()), each.value()));
    var then = new HashMap<Key, BigDecimal>();
    frozen.forEach(each -> then.put(new Key(each.figure(), each.of()), each.value()));
    return values.stream()
        .flatMap(value ->
            Stream.concat(
                    Stream.of(new Key(value.figure().code(), null)),
                    Stream.concat(
                        value.rows().stream().map(row -> new Key(value.figure().code(), row.of())),
                        then.keySet().stream()
                            .filter(key ->
                                key.figure().equals(value.figure().code()) && key.of() != null)))
                .distinct()
                .filter(key -> !same(then.get(key), now.get(key)))
                .sorted(Comparator.comparing(key -> String.valueOf(key.of())))
                .map(key ->
                    new Changed(
                        key.figure(),
                        texts.name(value.figure(), asked.language()),
                        key.of(),
                        then.get(key),
                        now.get(key))))
        .toList();
  }

  private record Key(String figure, @Nullable String of) {}

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /// The records that a figure counts, by day; empty where there is no such figure. For a share,
  /// those of the part and of the whole.
  List<Detail> details(Asked asked, FigureDefinition figure, UnitTree tree) {
    var facts = facts(asked.scope(), asked.year(), asked.moment(), tree);
    var counted = counted(figure);
    var all =
        figures.count(facts).observations().stream()
            .filter(each -> counted.contains(each.figure()))
            .filter(each -> asked.scope().includes(each, facts))
            .collect(Collectors.groupingBy(Observation::figure));
    return figures.definitions().stream()
        .filter(each -> all.containsKey(each.code()))
        .flatMap(each -> told(each, all.getOrDefault(each.code(), List.of()), asked, facts))
        .sorted(
            Comparator.comparing(Observation::on)
                .thenComparing(Observation::item)
                .thenComparing(Observation::figure)
                .thenComparing(each -> String.valueOf(each.of())))
        .map(each -> detail(each, figure, facts))
        .toList();
  }

  /// What is withheld has no records to show either.
  private static Stream<Observation> told(
      FigureDefinition figure, List<Observation> all, Asked asked, YearFacts facts) {
    var small = new SmallNumbers(figure, all, asked.scope(), facts);
    return all.stream().filter(each -> !small.withholds(each));
  }

  private static List<String> counted(FigureDefinition figure) {
    return figure.aggregation() instanceof FigureDefinition.Aggregation.Share share
        ? List.of(share.part(), share.whole())
        : List.of(figure.code());
  }

  private static Detail detail(Observation each, FigureDefinition figure, YearFacts facts) {
    // What one record counts may be few where the sum is not.
    var few = figure.isSensitive(each.of(), facts);
    return new Detail(
        each.figure(),
        each.of(),
        few ? null : each.amount(),
        name(each.place().unit(), facts),
        each.place().council(),
        each.item(),
        each.on(),
        each.recordedOn(),
        each.late(),
        "/audit?subject=" + each.item());
  }

  YearFacts facts(Scope scope, int year, @Nullable Moment moment, UnitTree tree) {
    return moment == null
        ? live.read(scope, year, today(), tree)
        : historic.read(scope, year, moment, tree);
  }

  /// By the code of the figure, the newest year first.
  private Map<String, List<Earlier>> earlier(Asked asked, UnitTree tree) {
    var scope = Scopes.withPredecessors(asked.scope(), tree);
    return IntStream.rangeClosed(1, asked.earlier())
        .map(before -> asked.year() - before)
        .boxed()
        .flatMap(year -> {
          var included = Scopes.included(asked.scope(), year, tree);
          return figures.figures(scope, facts(scope, year, asked.moment(), tree)).stream()
              .map(value ->
                  Map.entry(
                      value.figure().code(),
                      new Earlier(year, value.value(), value.withheld(), included)));
        })
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static List<CouncilStatus> councils(Scope scope, YearFacts facts) {
    return facts.councils().values().stream()
        .filter(council ->
            facts
                .existedUntil(council)
                .filter(last -> scope.includes(facts.hostOf(council.council(), last), last, facts))
                .isPresent())
        .sorted(Comparator.comparing(CouncilStatus::sortKey))
        .toList();
  }

  private static CouncilInReport council(CouncilStatus council, YearFacts facts, Names called) {
    var last = facts.existedUntil(council).orElse(facts.until());
    var served = council.setup().servedOn(last);
    var units = served.unitsOn(last);
    return new CouncilInReport(
        council.council(),
        council.name(),
        new UnitName(served.host(), called.units().get(served.host())),
        units.size() > 1,
        units.stream().map(unit -> new UnitName(unit, called.units().get(unit))).toList());
  }

  private FigureLine line(
      FigureValue value, List<Earlier> earlier, Language language, Names called, String path) {
    var figure = value.figure();
    var by = figure.of();
    return new FigureLine(
        figure.code(),
        texts.name(figure, language),
        texts.how(figure, language),
        figure.events().stream().map(ReportReader::stored).sorted().toList(),
        figure.measure(),
        by,
        value.value(),
        value.withheld(),
        value.things(),
        value.late(),
        value.spread(),
        value.rows().stream()
            .map(row ->
                new RowLine(
                    row.of(),
                    by == null ? row.of() : label(by, row.of(), language, called),
                    row.value(),
                    row.withheld(),
                    row.things()))
            .toList(),
        earlier,
        path + "/figures/" + figure.code());
  }

  private static String stored(Class<? extends DomainEvent> event) {
    return String.valueOf(EventCatalogue.nameOf(event));
  }

  private String label(Dimension by, String of, Language language, Names called) {
    return new ReportWords(texts, called.organisations()).row(by, of, language);
  }

  private static Mentioned mentioned(
      List<FigureValue> values, List<CouncilStatus> councils, YearFacts facts) {
    var mentioned = new Mentioned();
    values.stream()
        .filter(value -> value.figure().of() == Dimension.ORGANISATION)
        .flatMap(value -> value.rows().stream())
        .forEach(row -> mentioned.organisation(OrganisationId.of(row.of())));
    councils.stream()
        .map(council -> council.setup().servedOn(facts.existedUntil(council).orElse(facts.until())))
        .forEach(served -> {
          mentioned.unit(served.host());
          served.coverage().forEach(coverage -> mentioned.unit(coverage.unit()));
        });
    return mentioned;
  }

  static ReportLevel level(Scope scope) {
    return switch (scope) {
      case Scope.OfUnit _ -> ReportLevel.UNIT;
      case Scope.OfCounty _ -> ReportLevel.COUNTY;
      case Scope.OfNation _ -> ReportLevel.NATION;
    };
  }

  private static @Nullable UnitName called(Scope scope, YearFacts facts) {
    return switch (scope) {
      case Scope.OfUnit of -> name(of.unit(), facts);
      case Scope.OfCounty of -> name(of.county(), facts);
      case Scope.OfNation _ -> null;
    };
  }

  /// As it was called at the end of the year: an old report keeps the old name.
  private static UnitName name(UnitNumber unit, YearFacts facts) {
    var view = facts.units().find(unit);
    return new UnitName(unit, view == null ? null : view.nameOn(facts.until()));
  }
}
