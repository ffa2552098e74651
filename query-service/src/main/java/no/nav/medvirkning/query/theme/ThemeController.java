package no.nav.medvirkning.query.theme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /themes`: what feedback can be about.
@RestController
@Tag(name = "Feedback")
class ThemeController {

  private final ViewReader views;
  private final ThemeProjection themes;
  private final VisibleUnits visibleUnits;

  ThemeController(ViewReader views, ThemeProjection themes, VisibleUnits visibleUnits) {
    this.views = views;
    this.themes = themes;
    this.visibleUnits = visibleUnits;
  }

  enum State {
    /// Takes new feedback.
    ACTIVE,
    MERGED,
    RETIRED
  }

  /// A theme of the list.
  ///
  /// @param mergedInto the theme that its feedback is counted with now, which may have been merged
  ///   further since
  record Theme(
      ThemeId theme,
      String name,
      State state,
      LocalDate addedOn,
      @Nullable ThemeName mergedInto,
      @Nullable LocalDate mergedOn,
      @Nullable LocalDate retiredOn) {

    static Theme of(ThemeView view, ThemeList all) {
      var merged = view.merged();
      return new Theme(
          view.theme(),
          view.name(),
          stateOf(view),
          view.addedOn(),
          all.mergedInto(view.theme()),
          merged == null ? null : merged.on(),
          view.retiredOn());
    }
  }

  @GetMapping("/themes")
  @Operation(
      summary = "The themes by name",
      description = "Merged and retired ones take no new feedback; the old feedback keeps them.")
  Page<Theme> themes(
      Caller caller,
      @RequestParam @Nullable State state,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    visibleUnits.to(caller, "GET /themes");
    var all = views.all(themes);
    var list = new ThemeList(all);
    return Page.of(
            all.stream().filter(view -> state == null || stateOf(view) == state).toList(),
            "themes " + state,
            view -> view.sortName() + " " + view.theme(),
            PageRequest.of(limit, cursor))
        .map(view -> Theme.of(view, list));
  }

  private static State stateOf(ThemeView view) {
    if (view.merged() != null) {
      return State.MERGED;
    }
    return view.retiredOn() == null ? State.ACTIVE : State.RETIRED;
  }
}
