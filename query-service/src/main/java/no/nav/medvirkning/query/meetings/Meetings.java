package no.nav.medvirkning.query.meetings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads [MeetingView]s for every query that tells of meetings. It guards nothing: the caller has
/// been let through.
@Component
public final class Meetings {

  private static final String FIRST_DAY = "timetable.firstDay";

  private final ViewReader views;
  private final MeetingProjection projection;

  Meetings(ViewReader views, MeetingProjection projection) {
    this.views = views;
    this.projection = projection;
  }

  public Optional<MeetingView> find(MeetingId id) {
    return views.find(projection, id.toString());
  }

  public Map<MeetingId, MeetingView> findAll(Collection<MeetingId> ids) {
    var keys = ids.stream().distinct().map(MeetingId::toString).toList();
    return views.findAll(projection, keys).stream()
        .collect(Collectors.toMap(MeetingView::id, Function.identity()));
  }

  /// All meetings of a council, oldest first. A council meets a few times a year.
  public List<MeetingView> ofCouncil(CouncilId council) {
    return views.query(
        projection, eq("council", council.toString()), ascending(FIRST_DAY, "_id"), 2_000);
  }

  /// Newest first.
  Page<MeetingView> page(
      CouncilId council,
      @Nullable MeetingState state,
      @Nullable Integer year,
      PageRequest request) {
    var filters = new ArrayList<Bson>(List.of(eq("council", council.toString())));
    if (state != null) {
      filters.add(eq("state", state.name()));
    }
    if (year != null) {
      filters.add(inYear(year));
    }
    return views.page(
        projection,
        and(filters),
        List.of(SortField.descending(FIRST_DAY)),
        request.limit(),
        request.cursor());
  }

  /// The ids of the meetings of a year that have minutes; its year is that of its first day.
  public List<String> withMinutesIn(int year) {
    return views.keys(projection, and(inYear(year), ne("minutes", null)), 100_000);
  }

  /// @param lastDay the council's; null while it goes on
  /// @return the nearest meetings before and after that are not cancelled, nor planned for after
  ///   the council's end
  public Neighbours neighbours(MeetingView meeting, @Nullable LocalDate lastDay) {
    var days = meeting.timetable();
    var others =
        and(
            eq("council", meeting.council().toString()),
            ne("state", MeetingState.CANCELLED.name()),
            ne("_id", meeting.id().toString()),
            lastDay == null
                ? Filters.empty()
                : or(lte(FIRST_DAY, lastDay.toString()), eq("state", MeetingState.HELD.name())));
    return new Neighbours(
        first(and(others, lt(FIRST_DAY, days.firstDay().toString())), descending(FIRST_DAY)),
        first(and(others, gt(FIRST_DAY, days.firstDay().toString())), ascending(FIRST_DAY)));
  }

  private @Nullable MeetingSummary first(Bson filter, Bson sort) {
    return views.query(projection, filter, sort, 1).stream()
        .findFirst()
        .map(MeetingSummary::from)
        .orElse(null);
  }

  private static Bson inYear(int year) {
    return and(
        gte(FIRST_DAY, LocalDate.of(year, 1, 1).toString()),
        lt(FIRST_DAY, LocalDate.of(year + 1, 1, 1).toString()));
  }
}
