package no.nav.medvirkning.query.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.names.Mentioned;
import org.jspecify.annotations.Nullable;

/// One meeting, from its planning to its record. People and organisations are ids: names are joined
/// when it is read.
///
/// @param minutes the minutes of this meeting, once drafted
public record MeetingView(
    MeetingId id,
    CouncilId council,
    MeetingState state,
    Timetable timetable,
    Agenda agenda,
    List<DayAttendance> attendance,
    List<FollowUp> followUps,
    @Nullable MinutesId minutes) {

  static MeetingView scheduled(MeetingId id, CouncilId council, Timetable timetable) {
    return new MeetingView(
        id, council, MeetingState.PLANNED, timetable, Agenda.EMPTY, List.of(), List.of(), null);
  }

  MeetingView rescheduled(List<MeetingDay> days, Venue venue, @Nullable String reason, Instant at) {
    return with(
        state, timetable.moved(days, venue, reason, at), agenda, attendance, followUps, minutes);
  }

  MeetingView cancelled(String because, Instant at) {
    return with(
        MeetingState.CANCELLED,
        timetable.cancelled(because, at),
        agenda,
        attendance,
        followUps,
        minutes);
  }

  MeetingView withAgenda(UnaryOperator<Agenda> change) {
    return with(state, timetable, change.apply(agenda), attendance, followUps, minutes);
  }

  MeetingView notified() {
    return with(MeetingState.NOTIFIED, timetable, agenda, attendance, followUps, minutes);
  }

  MeetingView held() {
    return with(MeetingState.HELD, timetable, agenda, attendance, followUps, minutes);
  }

  MeetingView attended(DayAttendance recorded) {
    var days =
        Stream.concat(
                attendance.stream().filter(each -> !each.day().equals(recorded.day())),
                Stream.of(recorded))
            .sorted((one, other) -> one.day().compareTo(other.day()))
            .toList();
    return with(state, timetable, agenda, days, followUps, minutes);
  }

  MeetingView followedUp(FollowUp added) {
    return with(state, timetable, agenda, attendance, Lists.append(followUps, added), minutes);
  }

  MeetingView changeFollowUp(FollowUpId which, UnaryOperator<FollowUp> change) {
    var changed =
        followUps.stream()
            .map(each -> each.id().equals(which) ? change.apply(each) : each)
            .toList();
    return with(state, timetable, agenda, attendance, changed, minutes);
  }

  MeetingView minuted(MinutesId drafted) {
    return with(state, timetable, agenda, attendance, followUps, drafted);
  }

  /// Whether the meeting was still to come when the council came to its end. Dissolving a council
  /// cancels no meeting, and none is held after it.
  ///
  /// @param lastDay the council's; null while it goes on
  public boolean fallsAwayAfter(@Nullable LocalDate lastDay) {
    return lastDay != null
        && timetable.firstDay().isAfter(lastDay)
        && state != MeetingState.HELD
        && attendance.isEmpty();
  }

  /// Whether anything in this meeting is confidential on `day`.
  public boolean hasConfidentialCaseOn(LocalDate day) {
    return agenda.cases().stream().anyMatch(each -> each.isConfidentialOn(day));
  }

  /// Adds everyone that this meeting names to what an answer mentions.
  public Mentioned addTo(Mentioned mentioned) {
    if (agenda.approval() != null) {
      mentioned.person(agenda.approval().forUnit());
    }
    for (var one : agenda.cases()) {
      for (var presenter : one.details().presenters()) {
        mentioned
            .person(presenter.person())
            .organisation(presenter.organisation())
            .unit(presenter.unit());
      }
    }
    for (var day : attendance) {
      for (var line : day.lines()) {
        mentioned.person(line.person()).organisation(line.organisation()).unit(line.unit());
        mentioned.person(line.companionOf());
      }
    }
    followUps.forEach(followUp -> mentioned.owner(followUp.owner()));
    return mentioned;
  }

  private MeetingView with(
      MeetingState state,
      Timetable timetable,
      Agenda agenda,
      List<DayAttendance> attendance,
      List<FollowUp> followUps,
      @Nullable MinutesId minutes) {
    return new MeetingView(id, council, state, timetable, agenda, attendance, followUps, minutes);
  }
}
