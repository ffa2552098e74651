package no.nav.medvirkning.query.annualreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.annualreport.AnnualReportStatus.Counts;
import no.nav.medvirkning.query.annualreport.AnnualReportStatus.CountyCounts;
import no.nav.medvirkning.query.annualreport.AnnualReportStatus.UnitReport;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /reports/annual/{year}/status`: who has reported, and who is late.
@RestController
@Tag(name = "Annual reports")
class AnnualReportStatusController {

  /// Nav began on 1 July 2006.
  private static final int FIRST_YEAR = 2006;

  private final StatusReader status;
  private final InheritedReach reach;

  AnnualReportStatusController(StatusReader status, InheritedReach reach) {
    this.status = status;
    this.reach = reach;
  }

  @GetMapping("/reports/annual/{year}/status")
  @Operation(
      summary = "Who has submitted the annual report, and who is late",
      description =
          "Every unit in reach that was there in the year, by number, told for today. NOT_OPENED:"
              + " nobody has asked for the report. WITH_HOST: the unit shares a council, and its"
              + " host reports. A closed unit reports to its last day; those who took over write it."
              + " The counts are of all units in reach, whatever is filtered.")
  AnnualReportStatus annualReportStatus(
      Caller caller,
      @PathVariable int year,
      @RequestParam
          @Nullable
          @Parameter(description = "the county and what lay under it then", example = "0400")
          UnitNumber county,
      @RequestParam @Nullable ReportStanding state,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /reports/annual/{year}/status");
    var part = PageRequest.of(limit, cursor);
    var today = reach.today();
    if (year < FIRST_YEAR || year > today.getYear()) {
      throw new NotFound();
    }
    var all = status.of(year, visible, today);
    var asked =
        all.stream()
            .filter(each -> state == null || each.state() == state)
            .filter(each -> county == null || county.equals(numberOf(each.county())))
            .toList();
    var page =
        Page.of(
            asked, year + " " + county + " " + state, each -> each.unit().number().value(), part);
    return new AnnualReportStatus(year, Counts.of(all), byCounty(all), page.items(), page.next());
  }

  /// What lies under no county stands last.
  private static List<CountyCounts> byCounty(List<UnitReport> all) {
    var groups =
        new TreeMap<@Nullable String, List<UnitReport>>(
            Comparator.nullsLast(Comparator.naturalOrder()));
    for (var each : all) {
      var number = numberOf(each.county());
      groups
          .computeIfAbsent(number == null ? null : number.value(), _ -> new ArrayList<>())
          .add(each);
    }
    return groups.values().stream()
        .map(group -> new CountyCounts(group.getFirst().county(), Counts.of(group)))
        .toList();
  }

  private static @Nullable UnitNumber numberOf(@Nullable UnitName unit) {
    return unit == null ? null : unit.number();
  }
}
