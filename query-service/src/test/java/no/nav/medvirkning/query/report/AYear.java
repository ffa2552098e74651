package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonthProjection;
import no.nav.medvirkning.query.organisation.OrganisationView;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.report.FigureValue.Row;
import no.nav.medvirkning.query.report.counting.Counting;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// Given events with their days, then the figures of a year: the events go through the same
/// projections as everywhere, and are counted by every chapter that there is.
public final class AYear {

  /// All chapters of the package, as Spring would find them.
  public static final AnnualFigures FIGURES = new AnnualFigures(countings());

  private final List<Recorded> log = new ArrayList<>();
  private LocalDate latest = LocalDate.of(2000, 1, 1);
  private @Nullable LocalDate seenOn;

  private record Recorded(DomainEvent event, EventContext context) {}

  public static AYear given(DomainEvent... events) {
    return new AYear().and(events);
  }

  /// Each is recorded on the day that it tells itself, else on the day of the one before.
  public AYear and(DomainEvent... events) {
    for (var event : events) {
      var told = event.happenedOn();
      record(event, null, told == null ? latest : told);
    }
    return this;
  }

  /// Recorded on that day, and happened then too where the events do not tell otherwise.
  public AYear on(String day, DomainEvent... events) {
    for (var event : events) {
      record(event, null, LocalDate.parse(day));
    }
    return this;
  }

  /// Recorded on another day than it happened.
  public AYear late(String happenedOn, String recordedOn, DomainEvent... events) {
    for (var event : events) {
      record(event, LocalDate.parse(happenedOn), LocalDate.parse(recordedOn));
    }
    return this;
  }

  /// As everything looked at the end of that day. Without it all is seen, at the end of January
  /// after the year or when the last of it was recorded, whichever comes last.
  public AYear seenOn(String day) {
    seenOn = LocalDate.parse(day);
    return this;
  }

  private void record(DomainEvent event, @Nullable LocalDate validOn, LocalDate recordedOn) {
    var metadata =
        new EventMetadata(
            "Z990001",
            Role.DIRECTORATE,
            null,
            "Given",
            "command-1",
            "correlation-1",
            null,
            null,
            validOn,
            null,
            null);
    var position = log.size();
    var noon = recordedOn.atTime(12, 0).atZone(EventContext.OSLO).toInstant();
    log.add(
        new Recorded(
            event, new EventContext("event-" + position, position, noon, position, metadata)));
    latest = recordedOn;
  }

  /// What the year is counted from.
  public YearFacts facts(int year) {
    var seen = seenOn(year);
    var councils =
        fold(new CouncilStatusProjection(), seen).values().stream()
            .collect(Collectors.toMap(CouncilStatus::council, Function.identity()));
    var feedback =
        fold(new FeedbackMonthProjection(), seen).values().stream()
            .filter(month -> month.month().startsWith(year + "-"))
            .toList();
    var facts =
        fold(new ReportFactsProjection(), seen).values().stream()
            .filter(fact -> fact.touches(year))
            .toList();
    var units = new UnitTree(fold(new Units(), seen).values());
    var revealing =
        fold(new Organisations(), seen).values().stream()
            .filter(OrganisationView::revealsSpecialCategory)
            .map(OrganisationView::organisation)
            .collect(Collectors.toSet());
    return new YearFacts(year, seen, councils, feedback, facts, units, revealing);
  }

  private LocalDate seenOn(int year) {
    if (seenOn != null) {
      return seenOn;
    }
    return Stream.concat(
            Stream.of(LocalDate.of(year + 1, 1, 31)),
            log.stream().map(each -> each.context().recordedOn()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private <V> Map<String, V> fold(Projection<V> projection, LocalDate until) {
    var views = new LinkedHashMap<String, V>();
    for (var each : log) {
      if (!each.context().recordedOn().isAfter(until)) {
        for (var key : projection.keys(each.event(), each.context())) {
          var view = projection.apply(key, views.get(key), each.event(), each.context());
          if (view == null) {
            views.remove(key);
          } else {
            views.put(key, view);
          }
        }
      }
    }
    return views;
  }

  public Report unit(int year, String unit) {
    var number = new UnitNumber(unit);
    return report(year, new Scope.OfUnit(number, Set.of(number)));
  }

  public Report county(int year, String county) {
    var number = new UnitNumber(county);
    return report(year, new Scope.OfCounty(number, Set.of(number)));
  }

  public Report nation(int year) {
    return report(year, new Scope.OfNation());
  }

  public Report report(int year, Scope scope) {
    return new Report(FIGURES.figures(scope, facts(year)));
  }

  /// The figures of one scope.
  public record Report(List<FigureValue> figures) {

    public FigureValue figure(String code) {
      return figures.stream()
          .filter(each -> each.figure().code().equals(code))
          .findFirst()
          .orElseThrow(() -> new AssertionError("there is no figure " + code));
    }

    /// Such as `3` or, for a share, `0.7500`; null where it is not reported.
    public @Nullable String value(String code) {
      return text(figure(code).value());
    }

    /// A row's value; null where there is no such row.
    public @Nullable String value(String code, Object of) {
      return figure(code).rows().stream()
          .filter(row -> row.of().equals(of.toString()))
          .findFirst()
          .map(Row::value)
          .map(Report::text)
          .orElse(null);
    }

    /// How many of the things counted were recorded in a later year.
    public int late(String code) {
      return figure(code).late();
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
      return value == null ? null : value.toPlainString();
    }
  }

  public static UnitRegistered aCounty(String unit) {
    return new UnitRegistered(
        new UnitNumber(unit), "Nav fylke " + unit, UnitType.COUNTY, null, null);
  }

  public static UnitClosed closedUnit(String unit, String on, String... successors) {
    return new UnitClosed(
        new UnitNumber(unit),
        LocalDate.parse(on),
        List.of(successors).stream().map(UnitNumber::new).toList());
  }

  public static UnitRegistered anOffice(String unit, String county) {
    return new UnitRegistered(
        new UnitNumber(unit), "Nav " + unit, UnitType.OFFICE, new UnitNumber(county), null);
  }

  private static List<Counting> countings() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Counting.class));
    return scan.findCandidateComponents(AYear.class.getPackageName()).stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .map(type -> (Counting) BeanUtils.instantiateClass(type))
        .toList();
  }
}
