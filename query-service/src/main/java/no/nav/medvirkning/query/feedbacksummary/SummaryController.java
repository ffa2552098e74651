package no.nav.medvirkning.query.feedbacksummary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Scope;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.theme.Themes;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /feedback/summary`: what became of it, in figures.
@RestController
@Tag(name = "Feedback")
class SummaryController {

  /// Five years, and as many before: more units and months than Nav has.
  private static final int LONGEST_IN_DAYS = 1_830;

  private static final int MOST_MONTHS = 100_000;

  private final ViewReader views;
  private final FeedbackMonthProjection months;
  private final InheritedReach reach;
  private final Themes themes;
  private final Units units;
  private final NameReader names;
  private final Clock clock;

  SummaryController(
      ViewReader views,
      FeedbackMonthProjection months,
      InheritedReach reach,
      Themes themes,
      Units units,
      NameReader names,
      Clock clock) {
    this.views = views;
    this.months = months;
    this.reach = reach;
    this.themes = themes;
    this.units = units;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/feedback/summary")
  @Operation(
      summary = "What became of the feedback that came in between two days",
      description =
          """
          Of one unit, of a county with all units under it today, or of all that the caller may read. \
          Each feedback counts once, at its addressee, by the day it came in. From and to are both \
          inclusive, at most five years; without them this calendar year until today. Percentiles \
          are by the nearest rank.\
          """)
  FeedbackSummary feedbackSummary(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam @Nullable @Parameter(example = "0400") UnitNumber county,
      @RequestParam @Nullable @Parameter(example = "2024-01-01") String from,
      @RequestParam @Nullable @Parameter(example = "2024-12-31") String to) {
    var visible = reach.to(caller, "GET /feedback/summary");
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var last = to == null ? today : Days.day("to", to);
    var first = from == null ? last.withDayOfYear(1) : Days.day("from", from);
    if (first.isAfter(last) || first.plusDays(LONGEST_IN_DAYS).isBefore(last)) {
      throw new InvalidParameter("from", "a day before to, by at most five years");
    }
    if (unit != null && county != null) {
      throw new InvalidParameter("county", "not together with unit");
    }
    var figures = new Figures(first, last, today);
    var filter =
        and(
            gte("month", YearMonth.from(figures.before()).toString()),
            lte("month", YearMonth.from(last).toString()),
            of(visible, unit, county));
    var found = views.query(months, filter, Sorts.ascending("month"), MOST_MONTHS);
    var named = names.namesOf(new Mentioned().unit(unit).unit(county), today);
    return figures.of(found, themes.all(), new Scope(named.unit(unit), named.unit(county)));
  }

  /// Figures of a unit that is out of reach would read like figures of one that got no feedback.
  private Bson of(Visible visible, @Nullable UnitNumber unit, @Nullable UnitNumber county) {
    if (unit != null) {
      return among(visible, unit, Set.of(unit));
    }
    return county != null ? among(visible, county, reach.under(county)) : visible.filter("unit");
  }

  private Bson among(Visible visible, UnitNumber asked, Collection<UnitNumber> counted) {
    if (!visible.includes(asked) || views.find(units, asked.value()).isEmpty()) {
      throw new NotFound();
    }
    return Filters.and(
        in("unit", counted.stream().map(UnitNumber::value).sorted().toList()),
        visible.filter("unit"));
  }
}
