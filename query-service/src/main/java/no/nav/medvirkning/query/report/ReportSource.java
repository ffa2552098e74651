package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.councils.Moment;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.Place;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What charts, printed reports and open data are made of: one report's figures, those of the years
/// before, and those of the counties.
@Component
public final class ReportSource {

  private final ReportReader reports;
  private final AnnualFigures figures;
  private final Scopes scopes;
  private final ReportTexts texts;
  private final NameReader names;

  ReportSource(
      ReportReader reports,
      AnnualFigures figures,
      Scopes scopes,
      ReportTexts texts,
      NameReader names) {
    this.reports = reports;
    this.figures = figures;
    this.scopes = scopes;
    this.texts = texts;
    this.names = names;
  }

  /// Which report of a year.
  public sealed interface Whose {

    /// As file names tell it.
    String code();

    record Nation() implements Whose {
      @Override
      public String code() {
        return "nation";
      }
    }

    record County(UnitNumber number) implements Whose {
      @Override
      public String code() {
        return number.value();
      }
    }

    record Unit(UnitNumber number) implements Whose {
      @Override
      public String code() {
        return number.value();
      }
    }
  }

  /// One year's figures of the report's unit, and of those that it took over from since.
  public record FiguresOfYear(int year, List<UnitNumber> includes, List<FigureValue> figures) {}

  /// @param operation as the access table lists it
  public OneReport of(
      Caller caller,
      String operation,
      Whose whose,
      int year,
      @Nullable String asOf,
      @Nullable String knownAt) {
    Days.year("year", year);
    var tree = reports.units();
    var scope =
        switch (whose) {
          case Whose.Nation _ -> scopes.nation(caller, operation);
          case Whose.County of -> scopes.county(caller, of.number(), operation, tree);
          case Whose.Unit of -> scopes.unit(caller, of.number(), operation, tree);
        };
    return new OneReport(scope, year, Moment.from(asOf, knownAt, reports.today()), tree);
  }

  /// The nation's, for all to read.
  public OneReport open(int year) {
    return new OneReport(new Scope.OfNation(), year, null, reports.units());
  }

  public LocalDate today() {
    return reports.today();
  }

  /// One report, read as far as it is asked for.
  public final class OneReport {

    private final Scope scope;
    private final int year;
    private final @Nullable Moment moment;
    private final UnitTree tree;

    private OneReport(Scope scope, int year, @Nullable Moment moment, UnitTree tree) {
      this.scope = scope;
      this.year = year;
      this.moment = moment;
      this.tree = tree;
    }

    public int year() {
      return year;
    }

    public ReportLevel level() {
      return ReportReader.level(scope);
    }

    /// Null for the nation.
    public @Nullable UnitName unit() {
      return switch (scope) {
        case Scope.OfUnit of -> called(of.unit());
        case Scope.OfCounty of -> called(of.county());
        case Scope.OfNation _ -> null;
      };
    }

    /// Who writes the report: of the nation, the directorate; null where there is none yet.
    public @Nullable UnitNumber writer() {
      return switch (scope) {
        case Scope.OfUnit of -> of.unit();
        case Scope.OfCounty of -> of.county();
        case Scope.OfNation _ ->
            tree.all().stream()
                .filter(unit -> unit.type() == UnitType.DIRECTORATE && isThere(unit))
                .map(UnitView::unit)
                .min(Comparator.comparing(UnitNumber::value))
                .orElse(null);
      };
    }

    /// @param path where it is read
    public AnnualReport report(Language language, String path) {
      return reports.report(new ReportReader.Asked(scope, year, moment, 0, language), path, tree);
    }

    /// This year and so many before it, the oldest first.
    public List<FiguresOfYear> years(int before) {
      return IntStream.rangeClosed(year - before, year).mapToObj(this::figuresOf).toList();
    }

    private FiguresOfYear figuresOf(int one) {
      var counted = one == year ? scope : Scopes.withPredecessors(scope, tree);
      var included = one == year ? List.<UnitNumber>of() : Scopes.included(scope, one, tree);
      return new FiguresOfYear(
          one, included, figures.figures(counted, reports.facts(counted, one, moment, tree)));
    }

    /// The whole, then each county in it.
    public List<UnitFigures> counties() {
      var facts = reports.facts(scope, year, moment, tree);
      var tally = figures.count(facts);
      var all = new ArrayList<UnitFigures>();
      all.add(new UnitFigures(level(), unit(), null, figures.of(tally, scope, facts)));
      tree.all().stream()
          .filter(unit -> unit.type() == UnitType.COUNTY && isThere(unit))
          .map(UnitView::unit)
          .filter(county -> scope.includes(new Place(county, null), facts.until(), facts))
          .sorted(Comparator.comparing(UnitNumber::value))
          .forEach(county ->
              all.add(
                  new UnitFigures(
                      ReportLevel.COUNTY,
                      called(county),
                      null,
                      figures.of(tally, new Scope.OfCounty(county, Set.of(county)), facts))));
      return all;
    }

    /// Its texts, with the names of the organisations that the figures count.
    public ReportWords words(List<FigureValue> counted) {
      var mentioned = new Mentioned();
      counted.stream()
          .filter(value -> value.figure().of() == Dimension.ORGANISATION)
          .flatMap(value -> value.rows().stream())
          .forEach(row -> mentioned.organisation(OrganisationId.of(row.of())));
      var called = names.namesOf(mentioned, moment == null ? reports.today() : moment.asOf());
      return new ReportWords(texts, called.organisations());
    }

    private boolean isThere(UnitView unit) {
      var from = unit.names().getFirst().from();
      return unit.isOpenOn(LocalDate.of(year, 1, 1)) && (from == null || from.getYear() <= year);
    }

    private UnitName called(UnitNumber number) {
      var view = tree.find(number);
      return new UnitName(number, view == null ? null : view.nameOn(LocalDate.of(year, 12, 31)));
    }
  }
}
