package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// What the council does: its meetings, their minutes, and what is open. It holds dates only, no
/// text: titles and tasks may be confidential.
public record Work(
    List<Meeting> meetings,
    List<Minutes> minutes,
    List<FollowUp> followUps,
    List<OpenCase> openCases) {

  static final Work EMPTY = new Work(List.of(), List.of(), List.of(), List.of());

  /// @param noticeOn the day the notice went
  /// @param attendedOn the days on which someone was recorded as present
  /// @param closedOn the last day of the meeting, once its record is complete
  public record Meeting(
      MeetingId id,
      List<LocalDate> days,
      boolean cancelled,
      @Nullable LocalDate noticeOn,
      boolean noticeLate,
      List<LocalDate> attendedOn,
      @Nullable LocalDate closedOn) {

    static Meeting on(MeetingId id, List<LocalDate> days) {
      return new Meeting(id, days, false, null, false, List.of(), null);
    }

    LocalDate firstDay() {
      return days.getFirst();
    }

    public LocalDate lastDay() {
      return days.getLast();
    }

    /// A meeting counts as held from the first day that someone was recorded as present, or on the
    /// day it was closed for.
    boolean heldBy(LocalDate day) {
      return attendedOn.stream().anyMatch(attended -> !attended.isAfter(day))
          || (closedOn != null && !closedOn.isAfter(day));
    }

    Meeting moved(List<LocalDate> newDays) {
      return new Meeting(id, newDays, cancelled, noticeOn, noticeLate, attendedOn, closedOn);
    }

    Meeting cancel() {
      return new Meeting(id, days, true, noticeOn, noticeLate, attendedOn, closedOn);
    }

    Meeting notified(LocalDate on, boolean late) {
      return new Meeting(id, days, cancelled, on, late, attendedOn, closedOn);
    }

    Meeting attended(LocalDate day, boolean present) {
      var others = attendedOn.stream().filter(attended -> !attended.equals(day)).toList();
      var attended = present ? Lists.plus(others, day).stream().sorted().toList() : others;
      return new Meeting(id, days, cancelled, noticeOn, noticeLate, attended, closedOn);
    }

    Meeting closed(LocalDate on) {
      return new Meeting(id, days, cancelled, noticeOn, noticeLate, attendedOn, on);
    }
  }

  public record Minutes(
      MinutesId id,
      MeetingId meeting,
      @Nullable LocalDate circulatedOn,
      @Nullable LocalDate remarksDue,
      @Nullable LocalDate approvedOn) {

    Minutes circulated(LocalDate on, LocalDate due) {
      return new Minutes(id, meeting, on, due, approvedOn);
    }

    Minutes approved(LocalDate on) {
      return new Minutes(id, meeting, circulatedOn, remarksDue, on);
    }

    boolean approvedBy(LocalDate day) {
      return approvedOn != null && !approvedOn.isAfter(day);
    }
  }

  public record FollowUp(
      FollowUpId id,
      MeetingId meeting,
      Owner owner,
      LocalDate due,
      @Nullable LocalDate completedOn) {

    boolean openOn(LocalDate day) {
      return completedOn == null || completedOn.isAfter(day);
    }

    FollowUp reassigned(Owner newOwner, LocalDate newDue) {
      return new FollowUp(id, meeting, newOwner, newDue, completedOn);
    }

    FollowUp completed(LocalDate on) {
      return new FollowUp(id, meeting, owner, due, on);
    }
  }

  /// A case that was proposed and neither dealt with nor withdrawn.
  public record OpenCase(CaseId id, MeetingId meeting) {}

  Work scheduling(Meeting meeting) {
    return new Work(Lists.plus(meetings, meeting), minutes, followUps, openCases);
  }

  /// Changes a meeting. One that is not known yet comes into being on `day`: asked as of a date,
  /// history may show a meeting as held whose schedule was recorded without its own date.
  Work meeting(MeetingId id, LocalDate day, UnaryOperator<Meeting> change) {
    var known = meetings.stream().anyMatch(meeting -> meeting.id().equals(id));
    var all = known ? meetings : Lists.plus(meetings, Meeting.on(id, List.of(day)));
    return new Work(
        Lists.change(all, meeting -> meeting.id().equals(id), change),
        minutes,
        followUps,
        openCases);
  }

  Work opening(CaseId id, MeetingId meeting) {
    return new Work(
        meetings, minutes, followUps, Lists.plus(withoutCase(id), new OpenCase(id, meeting)));
  }

  Work settling(CaseId id) {
    return new Work(meetings, minutes, followUps, withoutCase(id));
  }

  /// What a closed meeting did not postpone is dealt with.
  Work settlingCasesOf(MeetingId meeting) {
    return new Work(
        meetings,
        minutes,
        followUps,
        openCases.stream().filter(open -> !open.meeting().equals(meeting)).toList());
  }

  Work adding(FollowUp followUp) {
    return new Work(meetings, minutes, Lists.plus(followUps, followUp), openCases);
  }

  Work followUp(FollowUpId id, UnaryOperator<FollowUp> change) {
    return new Work(
        meetings,
        minutes,
        Lists.change(followUps, followUp -> followUp.id().equals(id), change),
        openCases);
  }

  Work drafting(Minutes drafted) {
    return new Work(meetings, Lists.plus(minutes, drafted), followUps, openCases);
  }

  Work minutes(MinutesId id, UnaryOperator<Minutes> change) {
    return new Work(
        meetings,
        Lists.change(minutes, each -> each.id().equals(id), change),
        followUps,
        openCases);
  }

  public Optional<Minutes> minutesOf(MeetingId meeting) {
    return minutes.stream()
        .filter(each -> each.meeting().equals(meeting))
        .reduce((earlier, later) -> later);
  }

  private List<OpenCase> withoutCase(CaseId id) {
    return openCases.stream().filter(open -> !open.id().equals(id)).toList();
  }
}
