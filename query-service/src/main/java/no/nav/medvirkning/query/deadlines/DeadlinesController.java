package no.nav.medvirkning.query.deadlines;

import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /deadlines`: how many days units have, today.
@RestController
@Tag(name = "Feedback")
class DeadlinesController {

  /// More than there are units.
  private static final int MANY = 5_000;

  private final ViewReader views;
  private final DeadlinesProjection deadlines;
  private final NameReader names;
  private final VisibleUnits visibleUnits;
  private final Clock clock;

  DeadlinesController(
      ViewReader views,
      DeadlinesProjection deadlines,
      NameReader names,
      VisibleUnits visibleUnits,
      Clock clock) {
    this.views = views;
    this.deadlines = deadlines;
    this.names = names;
    this.visibleUnits = visibleUnits;
    this.clock = clock;
  }

  /// @param units those that have their own; all others follow the national ones
  record DeadlinesInForce(InForce national, List<OfUnit> units) {}

  /// @param from null where nobody has set any, so that the built-in ones hold
  record InForce(FeedbackDeadlines deadlines, @Nullable LocalDate from) {}

  record OfUnit(@Nullable UnitName unit, FeedbackDeadlines deadlines, LocalDate from) {}

  @GetMapping("/deadlines")
  @Operation(
      summary = "The deadlines for answering feedback that comes in today",
      description = "Days are counted from the day the feedback came in.")
  DeadlinesInForce deadlines(Caller caller) {
    visibleUnits.to(caller, "GET /deadlines");
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var national =
        views
            .find(deadlines, DeadlinesProjection.NATIONAL)
            .flatMap(view -> view.on(today))
            .map(set -> new InForce(Objects.requireNonNull(set.deadlines()), set.from()))
            .orElseGet(() -> new InForce(FeedbackDeadlines.DEFAULT, null));
    var own = views.query(deadlines, ne("unit", null), Sorts.ascending("_id"), MANY);
    var mentioned = new Mentioned();
    own.forEach(view -> mentioned.unit(view.unit()));
    var named = names.namesOf(mentioned, today);
    return new DeadlinesInForce(
        national,
        own.stream()
            .flatMap(view ->
                view.on(today).stream()
                    .map(set ->
                        new OfUnit(
                            named.unit(view.unit()),
                            Objects.requireNonNull(set.deadlines()),
                            set.from())))
            .toList());
  }
}
