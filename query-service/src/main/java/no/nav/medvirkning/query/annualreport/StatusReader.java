package no.nav.medvirkning.query.annualreport;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.annualreport.AnnualReportStatus.UnitReport;
import no.nav.medvirkning.query.names.CouncilCardProjection;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the reports of a year beside the units that were there in it, so that the one that nobody
/// opened shows too.
@Component
final class StatusReader {

  private final ViewReader views;
  private final Units units;
  private final CouncilCardProjection councils;
  private final AnnualReports reports;

  StatusReader(
      ViewReader views, Units units, CouncilCardProjection councils, AnnualReports reports) {
    this.views = views;
    this.units = units;
    this.councils = councils;
    this.reports = reports;
  }

  /// All units in reach that were there in the year, by unit number.
  List<UnitReport> of(int year, Visible visible, LocalDate today) {
    var opened =
        reports.ofYear(year, visible).stream()
            .collect(Collectors.toMap(AnnualReportView::unit, Function.identity()));
    var all = new AllUnits(views.all(units));
    var hosts = new CouncilsOfYear(year, views.all(councils), all.types());
    return all.units().values().stream()
        .filter(unit -> visible.includes(unit.unit()))
        .filter(unit -> opened.containsKey(unit.unit()) || wasThere(unit, year))
        .sorted(Comparator.comparing(unit -> unit.unit().value()))
        .map(unit -> line(unit, opened.get(unit.unit()), year, today, all, hosts))
        .toList();
  }

  /// A unit that closed in the year reports to its last day; one that began in it, from then on.
  private static boolean wasThere(UnitView unit, int year) {
    var first = unit.names().getFirst().from();
    return unit.isOpenOn(LocalDate.of(year, 1, 1)) && (first == null || first.getYear() <= year);
  }

  private static UnitReport line(
      UnitView unit,
      @Nullable AnnualReportView report,
      int year,
      LocalDate today,
      AllUnits all,
      CouncilsOfYear councils) {
    var lastDay = lastDay(unit, year, today);
    var host = councils.hostOfShared(unit, lastDay).orElse(null);
    var part =
        councils.isHosting(unit, lastDay)
            ? CouncilPart.HOSTS
            : host == null ? CouncilPart.NONE : CouncilPart.SHARES;
    var submission = report == null ? null : report.lastSubmission();
    var level = report == null ? levelOf(unit.type()) : report.level();
    return new UnitReport(
        new UnitName(unit.unit(), unit.nameOn(lastDay)),
        unit.type(),
        all.named(countyOf(unit, lastDay), lastDay),
        level,
        standing(report, part),
        report == null ? null : all.named(report.openedBy(), lastDay),
        report == null ? null : report.due(),
        submission == null ? null : submission.on(),
        report == null ? null : report.lateByOn(today),
        report == null ? 0 : report.submissions().size(),
        report == null ? 0 : report.returns().size(),
        report == null ? null : report.approvedOn(),
        part,
        part == CouncilPart.SHARES ? all.named(host, lastDay) : null,
        unit.isOpenOn(today) ? null : unit.closedOn(),
        all.writing(unit, today).stream().map(each -> all.named(each, today)).toList(),
        AnnualReportView.path(level, unit.unit(), year));
  }

  private static ReportStanding standing(@Nullable AnnualReportView report, CouncilPart part) {
    if (report != null) {
      return ReportStanding.of(report.state());
    }
    return part == CouncilPart.SHARES ? ReportStanding.WITH_HOST : ReportStanding.NOT_OPENED;
  }

  /// The day of the year that the unit is told for: its last, or the year's, or today.
  private static LocalDate lastDay(UnitView unit, int year, LocalDate today) {
    var end = LocalDate.of(year, 12, 31);
    var closed = unit.closedOn();
    var last = closed != null && closed.isBefore(end) ? closed : end;
    return last.isAfter(today) ? today : last;
  }

  private static @Nullable UnitNumber countyOf(UnitView unit, LocalDate day) {
    return unit.type() == UnitType.COUNTY ? unit.unit() : unit.countyOn(day);
  }

  private static ReportLevel levelOf(UnitType type) {
    return switch (type) {
      case OFFICE, SPECIAL_UNIT -> ReportLevel.UNIT;
      case COUNTY -> ReportLevel.COUNTY;
      case DIRECTORATE -> ReportLevel.NATION;
    };
  }

  /// Every unit there is, by number: a county, a host or a successor may be out of the reader's
  /// reach, but what units there are and what they are called is no secret.
  private static final class AllUnits {

    private final Map<UnitNumber, UnitView> byNumber = new HashMap<>();

    AllUnits(List<UnitView> units) {
      units.forEach(unit -> byNumber.put(unit.unit(), unit));
    }

    Map<UnitNumber, UnitView> units() {
      return byNumber;
    }

    Map<UnitNumber, UnitType> types() {
      return byNumber.values().stream().collect(Collectors.toMap(UnitView::unit, UnitView::type));
    }

    @Nullable UnitName named(@Nullable UnitNumber number, LocalDate day) {
      if (number == null) {
        return null;
      }
      var unit = byNumber.get(number);
      return new UnitName(number, unit == null ? null : unit.nameOn(day));
    }

    /// Nobody else for an open unit, and for one that nobody took over from.
    List<UnitNumber> writing(UnitView closed, LocalDate today) {
      var open = new TreeSet<>(Comparator.comparing(UnitNumber::value));
      var seen = new HashSet<UnitNumber>();
      var next = new ArrayDeque<>(closed.isOpenOn(today) ? List.of() : closed.successors());
      while (!next.isEmpty()) {
        var heir = byNumber.get(next.removeFirst());
        if (heir != null && seen.add(heir.unit())) {
          if (heir.isOpenOn(today)) {
            open.add(heir.unit());
          } else {
            next.addAll(heir.successors());
          }
        }
      }
      return List.copyOf(open);
    }
  }
}
