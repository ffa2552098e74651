package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.councilstatus.Setup.AdoptedMandate;
import no.nav.medvirkning.query.councilstatus.Setup.StateFrom;
import no.nav.medvirkning.query.councilstatus.Work.Meeting;
import org.jspecify.annotations.Nullable;

/// When a council met and will meet, seen from one day.
///
/// @param lastHeld the newest meeting held; null where there has been none
/// @param next the next meeting planned, today's too; one after the council's end is not to come
/// @param noticeOverdue the deadline for the notice of the next meeting, where it has passed and no
///   notice has gone
/// @param heldThisYear meetings held so far in the calendar year
/// @param plannedAYear meetings a year by the mandate; null without a mandate
/// @param silent null while the council is not silent
public record MeetingsOn(
    @Nullable Held lastHeld,
    @Nullable Planned next,
    @Nullable LocalDate noticeOverdue,
    int heldThisYear,
    @Nullable Integer plannedAYear,
    @Nullable Silence silent) {

  public record Held(MeetingId meeting, LocalDate from, LocalDate to) {}

  /// @param notice the day the notice went; null where it has not
  public record Planned(
      MeetingId meeting,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate notice,
      boolean noticeLate) {}

  /// @param since when the council last met, was established or was resumed, whichever is newest
  /// @param months how long without a meeting counts as silence for this council
  public record Silence(LocalDate since, int months) {}

  static MeetingsOn of(CouncilStatus status, LocalDate day) {
    var meetings = status.work().meetings();
    var mandate = status.setup().mandateOn(day).map(AdoptedMandate::mandate).orElse(null);
    var held = held(meetings, day);
    var last = held.isEmpty() ? null : held.getLast();
    var next = next(status, day);
    return new MeetingsOn(
        last == null ? null : new Held(last.id(), last.firstDay(), last.lastDay()),
        next == null
            ? null
            : new Planned(
                next.id(), next.firstDay(), next.lastDay(), noticeBy(next, day), next.noticeLate()),
        noticeOverdue(next, mandate, day),
        (int)
            held.stream().filter(meeting -> meeting.firstDay().getYear() == day.getYear()).count(),
        mandate == null ? null : mandate.meetingsPerYear(),
        silence(status, last, mandate, day));
  }

  /// The meetings held by the day, in their order.
  static List<Meeting> held(List<Meeting> meetings, LocalDate day) {
    return meetings.stream()
        .filter(meeting -> !meeting.cancelled() && meeting.heldBy(day))
        .sorted(Comparator.comparing(Meeting::firstDay))
        .toList();
  }

  private static @Nullable Meeting next(CouncilStatus status, LocalDate day) {
    return status.work().meetings().stream()
        .filter(meeting ->
            !meeting.cancelled() && !meeting.firstDay().isBefore(day) && !meeting.heldBy(day))
        .filter(
            meeting -> status.setup().stateOn(meeting.firstDay()).state() != CouncilState.DISSOLVED)
        .min(Comparator.comparing(Meeting::firstDay))
        .orElse(null);
  }

  private static @Nullable LocalDate noticeBy(Meeting meeting, LocalDate day) {
    return meeting.noticeOn() != null && !meeting.noticeOn().isAfter(day)
        ? meeting.noticeOn()
        : null;
  }

  private static @Nullable LocalDate noticeOverdue(
      @Nullable Meeting next, @Nullable Mandate mandate, LocalDate day) {
    if (next == null || mandate == null || noticeBy(next, day) != null) {
      return null;
    }
    var deadline = next.firstDay().minusDays(mandate.noticeDays());
    return day.isAfter(deadline) ? deadline : null;
  }

  /// The Narvik council was at work through 2018; then meetings were put off and no agenda came,
  /// until it had ended without anyone saying so (S2). No event tells of that: silence has to be
  /// worked out from what did not happen. It is measured from the last meeting held, a planned one
  /// does not count, and a suspended council is silent all the same.
  private static @Nullable Silence silence(
      CouncilStatus status, @Nullable Meeting last, @Nullable Mandate mandate, LocalDate day) {
    var state = status.setup().stateOn(day).state();
    if (state == CouncilState.DISSOLVED || state == CouncilState.PLANNED) {
      return null;
    }
    var atWorkSince =
        status.setup().states().stream()
            .filter(each -> each.state() == CouncilState.ACTIVE && !each.from().isAfter(day))
            .map(StateFrom::from)
            .max(Comparator.naturalOrder())
            .orElse(day);
    var since =
        last == null || lastHeldDay(last, day).isBefore(atWorkSince)
            ? atWorkSince
            : lastHeldDay(last, day);
    var months = monthsOfSilence(mandate);
    return since.plusMonths(months).isBefore(day) ? new Silence(since, months) : null;
  }

  private static LocalDate lastHeldDay(Meeting meeting, LocalDate day) {
    return meeting.lastDay().isAfter(day) ? day : meeting.lastDay();
  }

  /// Twice the time between two meetings that the mandate means to hold: one meeting may be missed,
  /// a second one missed is silence. At least 6 months, so that a summer does not silence a council
  /// that meets monthly; 12 months where no mandate says how often.
  static int monthsOfSilence(@Nullable Mandate mandate) {
    if (mandate == null || mandate.meetingsPerYear() < 1) {
      return 12;
    }
    return Math.max(6, Math.ceilDiv(24, mandate.meetingsPerYear()));
  }
}
