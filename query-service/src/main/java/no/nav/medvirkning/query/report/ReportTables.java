package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.councils.Moment;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The figures as tables: of a whole, and of each unit in it.
@Component
public final class ReportTables {

  private final ReportReader reports;
  private final Scopes scopes;
  private final ReportTexts texts;
  private final NameReader names;

  ReportTables(ReportReader reports, Scopes scopes, ReportTexts texts, NameReader names) {
    this.reports = reports;
    this.scopes = scopes;
    this.texts = texts;
    this.names = names;
  }

  /// @param units the whole first
  public record Table(int year, List<UnitFigures> units, ReportWords words) {}

  /// @param operation as the access table lists it
  public Table ofNation(
      Caller caller, String operation, int year, @Nullable String asOf, @Nullable String knownAt) {
    return of(year, asOf, knownAt, _ -> scopes.nation(caller, operation));
  }

  /// @param operation as the access table lists it
  public Table ofCounty(
      Caller caller,
      String operation,
      int year,
      UnitNumber county,
      @Nullable String asOf,
      @Nullable String knownAt) {
    return of(year, asOf, knownAt, tree -> scopes.county(caller, county, operation, tree));
  }

  /// @param operation as the access table lists it
  public Table ofUnit(
      Caller caller,
      String operation,
      int year,
      UnitNumber unit,
      @Nullable String asOf,
      @Nullable String knownAt) {
    return of(year, asOf, knownAt, tree -> scopes.unit(caller, unit, operation, tree));
  }

  private Table of(
      int year, @Nullable String asOf, @Nullable String knownAt, Function<UnitTree, Scope> scope) {
    Days.year("year", year);
    var tree = reports.units();
    var moment = Moment.from(asOf, knownAt, reports.today());
    var asked = new ReportReader.Asked(scope.apply(tree), year, moment, 0, Language.NB);
    var units = reports.byUnit(asked, tree).toList();
    var day = moment == null ? reports.today() : moment.asOf();
    return new Table(year, units, words(units, day));
  }

  private ReportWords words(List<UnitFigures> units, LocalDate day) {
    var mentioned = new Mentioned();
    for (var unit : units) {
      for (var value : unit.figures()) {
        if (value.figure().of() == Dimension.ORGANISATION) {
          value.rows().forEach(row -> mentioned.organisation(OrganisationId.of(row.of())));
        }
      }
    }
    return new ReportWords(texts, names.namesOf(mentioned, day).organisations());
  }
}
