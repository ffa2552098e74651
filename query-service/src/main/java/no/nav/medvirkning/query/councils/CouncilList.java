package no.nav.medvirkning.query.councils;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Councils by what they are today.
@Component
final class CouncilList {

  enum Order {
    NAME,
    LEVEL,
    HOST
  }

  /// What a council in the list is; what is null does not narrow.
  ///
  /// @param unit one that the council serves today
  /// @param county the units of a county; the host is one of them
  record Asked(
      @Nullable UnitNumber unit,
      @Nullable Visible county,
      @Nullable CouncilLevel level,
      @Nullable CouncilState state) {

    /// What the stored facts can tell; what depends on the day is left to [#holdsFor].
    Bson bson() {
      return Filters.and(
          unit == null ? Filters.empty() : Filters.eq("units", unit.value()),
          county == null ? Filters.empty() : county.filter("units"),
          level == null ? Filters.empty() : Filters.eq("level", level.name()));
    }

    boolean holdsFor(CouncilStatusOn council) {
      return (unit == null || council.units().contains(unit) || council.host().equals(unit))
          && (county == null || county.includes(council.host()))
          && (state == null || council.state() == state);
    }
  }

  private final ViewReader views;
  private final CouncilStatusProjection councils;

  CouncilList(ViewReader views, CouncilStatusProjection councils) {
    this.views = views;
    this.councils = councils;
  }

  Page<CouncilStatusOn> page(
      Visible visible, Asked asked, Order order, PageRequest part, LocalDate today) {
    return fill(
        Filters.and(visible.filter("units"), asked.bson()),
        council -> isSeenBy(visible, council) && asked.holdsFor(council),
        sort(order),
        part,
        today);
  }

  private static boolean isSeenBy(Visible visible, CouncilStatusOn council) {
    return visible.includes(council.host()) || visible.includesAny(council.units());
  }

  /// Reads on until the page is full: what depends on the day is not in the documents to filter by.
  /// Each step asks for as many as are still missing, so that the last step's cursor is the page's.
  private Page<CouncilStatusOn> fill(
      Bson filter,
      Predicate<CouncilStatusOn> holds,
      List<SortField> sort,
      PageRequest part,
      LocalDate today) {
    var found = new ArrayList<CouncilStatusOn>();
    var cursor = part.cursor();
    do {
      var step = views.page(councils, filter, sort, part.limit() - found.size(), cursor);
      step.items().stream()
          .map(council -> CouncilStatusOn.of(council, today))
          .filter(holds)
          .forEach(found::add);
      cursor = step.next();
    } while (cursor != null && found.size() < part.limit());
    return new Page<>(found, cursor);
  }

  private static List<SortField> sort(Order order) {
    var byName = SortField.ascending("sortKey");
    return switch (order) {
      case NAME -> List.of(byName);
      case LEVEL -> List.of(SortField.ascending("level"), byName);
      case HOST -> List.of(SortField.ascending("host"), byName);
    };
  }
}
