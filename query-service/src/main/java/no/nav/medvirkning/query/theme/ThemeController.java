package no.nav.medvirkning.query.theme;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.theme.ThemeId;
import org.bson.conversions.Bson;
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
  private final Themes all;
  private final VisibleUnits visibleUnits;

  ThemeController(ViewReader views, ThemeProjection themes, Themes all, VisibleUnits visibleUnits) {
    this.views = views;
    this.themes = themes;
    this.all = all;
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
          merged != null ? State.MERGED : view.retiredOn() != null ? State.RETIRED : State.ACTIVE,
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
    var page = PageRequest.of(limit, cursor);
    var found =
        views.page(
            themes,
            in(state),
            List.of(SortField.ascending("sortName")),
            page.limit(),
            page.cursor());
    var list = all.with(found.items());
    return found.map(view -> Theme.of(view, list));
  }

  private static Bson in(@Nullable State state) {
    if (state == null) {
      return empty();
    }
    return switch (state) {
      case ACTIVE -> and(eq("merged", null), eq("retiredOn", null));
      case MERGED -> ne("merged", null);
      case RETIRED -> and(eq("merged", null), ne("retiredOn", null));
    };
  }
}
