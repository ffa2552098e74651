package no.nav.medvirkning.query.plan;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.query.meetings.MeetingState;
import no.nav.medvirkning.query.meetings.MeetingSummary;

/// The meetings that the plan names against those of the year. A meeting belongs to the month and
/// year of its first day; one that was cancelled is told, but counts for nothing.
///
/// @param planned how many the plan names
/// @param held how many were held, whether planned or not
/// @param months those with a planned meeting or a meeting, in order
record PlanAndMeetings(int planned, int held, List<PlanMonth> months) {

  /// @param planned what the plan names for the month
  /// @param meetings the council's meetings that begin in it, oldest first
  record PlanMonth(YearMonth month, List<PlannedMeeting> planned, List<MeetingSummary> meetings) {}

  /// @param meetings the council's, of any year
  static PlanAndMeetings of(
      int year, Collection<PlannedMeeting> plan, Collection<MeetingSummary> meetings) {
    var ofYear = meetings.stream().filter(each -> month(each).getYear() == year).toList();
    var planned = byMonth(plan.stream(), PlannedMeeting::month);
    var met = byMonth(ofYear.stream(), PlanAndMeetings::month);
    return new PlanAndMeetings(
        plan.size(),
        (int) ofYear.stream().filter(each -> each.state() == MeetingState.HELD).count(),
        Stream.concat(planned.keySet().stream(), met.keySet().stream())
            .distinct()
            .sorted()
            .map(month ->
                new PlanMonth(
                    month,
                    planned.getOrDefault(month, List.of()),
                    met.getOrDefault(month, List.of())))
            .toList());
  }

  private static YearMonth month(MeetingSummary meeting) {
    return YearMonth.from(meeting.days().getFirst().date());
  }

  private static <T> Map<YearMonth, List<T>> byMonth(Stream<T> all, Function<T, YearMonth> month) {
    return all.collect(Collectors.groupingBy(month, TreeMap::new, Collectors.toList()));
  }
}
