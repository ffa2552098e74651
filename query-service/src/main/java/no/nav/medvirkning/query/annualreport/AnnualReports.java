package no.nav.medvirkning.query.annualreport;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// Reads annual reports, for whoever has to do with them. Who may see them is for the asker to
/// hold.
@Component
public final class AnnualReports {

  /// More than Nav has units.
  private static final int EVERY_UNIT = 5_000;

  private final ViewReader views;
  private final AnnualReportProjection reports;
  private final FrozenFiguresProjection frozen;

  AnnualReports(ViewReader views, AnnualReportProjection reports, FrozenFiguresProjection frozen) {
    this.views = views;
    this.reports = reports;
    this.frozen = frozen;
  }

  /// Empty where the report was never opened.
  public Optional<AnnualReportView> find(UnitNumber unit, int year) {
    return views.find(reports, AnnualReportEvent.idFor(unit, year));
  }

  /// Those of the units whose report of the year was opened, by unit number.
  public List<AnnualReportView> ofYear(int year, Collection<UnitNumber> units) {
    return ofYear(year, Visible.only(Set.copyOf(units)));
  }

  List<AnnualReportView> ofYear(int year, Visible visible) {
    return query(and(eq("year", year), visible.filter("unit")));
  }

  /// The figures as they were frozen by a submission; empty where there was no such one.
  public Optional<FrozenFiguresView> frozen(UnitNumber unit, int year, int submission) {
    return views.find(frozen, FrozenFiguresProjection.key(unit, year, submission));
  }

  /// Those that the units are to write or submit.
  public List<AnnualReportView> withTheUnits(Collection<UnitNumber> units) {
    return query(
        and(
            in("unit", numbers(units)),
            in("state", ReportState.OPEN.name(), ReportState.RETURNED.name())));
  }

  /// Those that wait for the units to return or approve them.
  public List<AnnualReportView> awaiting(Collection<UnitNumber> units) {
    return query(and(in("openedBy", numbers(units)), eq("state", ReportState.SUBMITTED.name())));
  }

  private List<AnnualReportView> query(Bson filter) {
    return views.query(reports, filter, ascending("_id"), EVERY_UNIT);
  }

  private static List<String> numbers(Collection<UnitNumber> units) {
    return units.stream().map(UnitNumber::value).toList();
  }
}
