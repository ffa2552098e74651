package no.nav.medvirkning.query.feedback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.feedback.FeedbackLine.Followed;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.theme.Themes;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /feedback`: where each feedback is, how old, and what waits.
@RestController
@Tag(
    name = "Feedback",
    description = "What users and organisations said, who answers for it, and what became of it")
class FeedbackController {

  /// A century.
  private static final int OLDEST = 36_500;

  private final ViewReader views;
  private final FeedbackProjection feedback;
  private final Feedbacks feedbacks;
  private final ThreadReader threads;
  private final InheritedReach reach;
  private final Themes themes;
  private final NameReader names;
  private final Clock clock;

  FeedbackController(
      ViewReader views,
      FeedbackProjection feedback,
      Feedbacks feedbacks,
      ThreadReader threads,
      InheritedReach reach,
      Themes themes,
      NameReader names,
      Clock clock) {
    this.views = views;
    this.feedback = feedback;
    this.feedbacks = feedbacks;
    this.threads = threads;
    this.reach = reach;
    this.themes = themes;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/feedback")
  @Operation(
      summary = "Feedback to the caller's units, or below the caller's county",
      description =
          """
          Age counts the days since it came in; whether one is overdue is told for today. A closed \
          unit's feedback stands under its own number, and its successors see it. `counts` holds how \
          many there are in each state under the same filter, whatever `state` asks for.\
          """)
  FeedbackList feedbackList(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = "The addressee", example = "0403")
          UnitNumber unit,
      @RequestParam
          @Nullable
          @Parameter(
              description = "Addressees are the county and the units under it today",
              example = "0400")
          UnitNumber county,
      @RequestParam @Nullable @Parameter(description = "With those merged into it") ThemeId theme,
      @RequestParam @Nullable List<FeedbackState> state,
      @RequestParam
          @Nullable
          @Parameter(description = "Days since it came in, at least", example = "30")
          Integer minAge,
      @RequestParam @Nullable Boolean overdue,
      @RequestParam FeedbackSource.@Nullable Kind source,
      @RequestParam @Nullable @Parameter(description = "The organisation that sent it")
          OrganisationId organisation,
      @RequestParam @Nullable @Parameter(description = "Whether it was referred to another level")
          Boolean referred,
      @RequestParam @Nullable @Parameter(example = "0400") UnitNumber referredTo,
      @RequestParam(defaultValue = "RECEIVED") FeedbackOrder sort,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    if (minAge != null && (minAge < 0 || minAge > OLDEST)) {
      throw new InvalidParameter("minAge", "a number of days from 0");
    }
    var visible = reach.to(caller, "GET /feedback");
    var page = PageRequest.of(limit, cursor);
    var today = today();
    var filter =
        new FeedbackFilter(
            unit,
            county == null ? null : reach.under(county),
            theme == null ? null : themes.all().countedWith(theme),
            minAge,
            overdue,
            source,
            organisation,
            referred,
            referredTo);
    var states = state == null ? List.<FeedbackState>of() : state;
    var found =
        views.page(
            feedback,
            filter.on(today, visible, states),
            sort.fields(),
            page.limit(),
            page.cursor());
    var counts = counts(filter.on(today, visible, List.of()));
    var mentioned = new Mentioned();
    found.items().forEach(view -> FeedbackLine.addTo(mentioned, view));
    var named = names.namesOf(mentioned, today);
    var list = themes.all();
    var followed = followed(found.items(), visible);
    return new FeedbackList(
        found.items().stream()
            .map(view -> FeedbackLine.from(view, followed.get(view.id()), named, list, today))
            .toList(),
        found.next(),
        counts);
  }

  private Map<FeedbackState, Long> counts(Bson filter) {
    var found = views.countBy(feedback, filter, "standing.state");
    var counts = new EnumMap<FeedbackState, Long>(FeedbackState.class);
    for (var each : FeedbackState.values()) {
      counts.put(each, found.getOrDefault(each.name(), 0L));
    }
    return Collections.unmodifiableMap(counts);
  }

  /// What the duplicates among them follow, as far as the caller may read it.
  private Map<FeedbackId, Followed> followed(Collection<FeedbackView> all, Visible visible) {
    var duplicates = all.stream().filter(view -> view.course().original() != null).toList();
    var originals =
        feedbacks
            .findAll(
                duplicates.stream()
                    .map(view -> Objects.requireNonNull(view.course().original()).id())
                    .toList())
            .stream()
            .filter(view -> visible.includesAny(view.units()))
            .collect(
                Collectors.toMap(FeedbackView::id, view -> new Followed(view.id(), view.state())));
    return duplicates.stream()
        .filter(
            view -> originals.containsKey(Objects.requireNonNull(view.course().original()).id()))
        .collect(
            Collectors.toMap(
                FeedbackView::id,
                view ->
                    Objects.requireNonNull(
                        originals.get(Objects.requireNonNull(view.course().original()).id()))));
  }

  @GetMapping("/feedback/{id}")
  @Operation(
      summary = "A feedback with its whole thread",
      description =
          """
          A confidential case that it comes from, or was raised as, shows its number and public title \
          alone to those outside the council's reach. A duplicate shows what became of its original, or as much of it \
          as the receipt where the original is out of reach. \
          The code of the receipt is for the addressee and the unit that took it in.\
          """)
  FeedbackInFull feedback(Caller caller, @PathVariable FeedbackId id) {
    var visible = reach.to(caller, "GET /feedback/{id}");
    return feedbacks
        .find(id)
        .filter(view -> visible.includesAny(view.units()))
        .map(view -> threads.inFull(caller, visible, view, today()))
        .orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }
}
