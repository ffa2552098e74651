package no.nav.medvirkning.query.platform;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.nav.medvirkning.query.platform.DeadLetters.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What operators see of the projections and can do with them. The access rules of `/internal`
/// guard it.
@RestController
@Tag(
    name = "Projections",
    description = "For operators: how far each view has come, and how to fill it anew")
class ProjectionsController {

  private static final int LETTERS_SHOWN = 20;

  private final ProjectionEngine engine;
  private final ViewRegistry registry;
  private final DeadLetters deadLetters;

  ProjectionsController(ProjectionEngine engine, ViewRegistry registry, DeadLetters deadLetters) {
    this.engine = engine;
    this.registry = registry;
    this.deadLetters = deadLetters;
  }

  enum State {
    /// Answers, and is filled for the first time: queries get 503 until it has caught up.
    BUILDING,
    ANSWERING,
    /// Fills beside the collection that answers.
    FILLING,
    RETIRED
  }

  /// One collection of a view.
  ///
  /// @param lag how many positions of the log it is behind
  /// @param progress percent of the log
  /// @param owner the instance that feeds it; null where none does
  /// @param parked how many events wait
  /// @param letters the first of them, without their content
  record ProjectionStatus(
      String view,
      int version,
      String collection,
      State state,
      long position,
      long lag,
      int progress,
      @Nullable String owner,
      long parked,
      List<Parked> letters) {}

  /// A parked event. `sequence` is the view's key, or `#` and the aggregate where the keys could
  /// not be told.
  record Parked(
      String sequence,
      long position,
      String aggregateId,
      long aggregateSequence,
      @Nullable String error) {
    static Parked of(Letter letter) {
      return new Parked(
          letter.sequence(),
          letter.position(),
          letter.aggregateId(),
          letter.aggregateSequence(),
          letter.error());
    }
  }

  record Projections(long head, List<ProjectionStatus> projections) {}

  @GetMapping("/internal/projections")
  @Operation(summary = "Every view's collections: how far behind, who feeds them, what is parked")
  Projections projections() {
    var head = engine.head();
    var answering = registry.answering();
    return new Projections(
        head,
        registry.builds().stream()
            .map(build ->
                status(build, head, build.collection().equals(answering.get(build.view()))))
            .toList());
  }

  private ProjectionStatus status(ViewRegistry.Build build, long head, boolean answers) {
    var position = build.seen().position();
    return new ProjectionStatus(
        build.view(),
        build.version(),
        build.collection(),
        state(build, answers),
        position,
        Math.max(0, head - position),
        head < 0 ? 100 : (int) Math.min(100, 100 * (position + 1) / (head + 1)),
        build.owner(),
        deadLetters.count(build.collection()),
        deadLetters.in(build.collection(), LETTERS_SHOWN).stream().map(Parked::of).toList());
  }

  private static State state(ViewRegistry.Build build, boolean answers) {
    if (answers) {
      return build.caughtUp() ? State.ANSWERING : State.BUILDING;
    }
    return build.retiredAt() == null ? State.FILLING : State.RETIRED;
  }

  /// Fills the view anew; the collection that answers goes on until the new one has caught up.
  @PostMapping("/internal/projections/{view}/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Fills a view anew; the old collection answers until the new one has caught up")
  void rebuildProjection(@PathVariable String view) {
    if (!engine.rebuild(view)) {
      throw new NotFound();
    }
  }

  /// Tries the parked events again, in order.
  @PostMapping("/internal/projections/{view}/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(summary = "Tries a view's parked events again, in order")
  void retryParkedEvents(@PathVariable String view) {
    if (!engine.retryParked(view)) {
      throw new NotFound();
    }
  }
}
