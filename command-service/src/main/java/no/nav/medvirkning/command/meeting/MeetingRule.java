package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// The rules for meetings: their days, notice, attendance and end.
sealed interface MeetingRule extends Rule {

  record AtLeastOneDay(int days) implements MeetingRule {
    @Override
    public boolean violated() {
      return days == 0;
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  /// The days follow each other; no day stands there twice.
  record DaysInOrder(LocalDate day, LocalDate next) implements MeetingRule {
    @Override
    public boolean violated() {
      return !next.isAfter(day);
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  record EndsAfterItStarts(LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return starts != null && ends != null && !ends.isAfter(starts);
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  record HasPlaceOrRemote(@Nullable Title place, @Nullable Title remote) implements MeetingRule {
    @Override
    public boolean violated() {
      return place == null && remote == null;
    }

    @Override
    public String field() {
      return "/place";
    }
  }

  /// A council that is suspended, dissolved or not yet established holds no meeting.
  record CouncilIsActive(CouncilId council, LocalDate day, boolean active) implements MeetingRule {
    @Override
    public boolean violated() {
      return !active;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The deadlines of a meeting are those of the mandate in force on its first day.
  record CouncilHasMandate(CouncilId council, LocalDate day, boolean mandate)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return !mandate;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// A cancelled or closed meeting is not changed. Follow-ups and the release of cases go on after
  /// it is closed.
  record MeetingIsUnderWay(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.CLOSED || state == MeetingState.CANCELLED;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record MeetingIsNotCancelled(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.CANCELLED;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Once attendance is recorded the meeting has been held, and is neither moved nor cancelled.
  record MeetingIsNotHeld(MeetingId meeting, boolean attended) implements MeetingRule {
    @Override
    public boolean violated() {
      return attended;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotInTheFuture(LocalDate on, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// The agenda is open until the notice goes. The mandate's deadline for input does not close it:
  /// S4 sets no sanction on a late case and gives both sides the same right to bring one.
  record BeforeTheNotice(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state != MeetingState.PLANNED;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The leader or deputy leader on that day approves the agenda (S4).
  record LeaderApproves(AppointmentId approvedBy, LocalDate on, boolean leads)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return !leads;
    }

    @Override
    public String field() {
      return "/approvedBy";
    }
  }

  /// A notice needs an approved agenda that still holds a case.
  record AgendaIsApproved(MeetingId meeting, boolean approved) implements MeetingRule {
    @Override
    public boolean violated() {
      return !approved;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoticeSentOnce(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.NOTIFIED;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoticeAfterTheAgenda(LocalDate on, @Nullable LocalDate approvedOn) implements MeetingRule {
    @Override
    public boolean violated() {
      return approvedOn != null && on.isBefore(approvedOn);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// A notice after the mandate's deadline is late and allowed; one after the first day is no
  /// notice.
  record NoticeBeforeTheMeeting(LocalDate on, LocalDate firstDay) implements MeetingRule {
    @Override
    public boolean violated() {
      return on.isAfter(firstDay);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record DayOfTheMeeting(LocalDate day, boolean ofTheMeeting) implements MeetingRule {
    @Override
    public boolean violated() {
      return !ofTheMeeting;
    }

    @Override
    public String field() {
      return "/day";
    }
  }

  record DayHasCome(LocalDate day, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return day.isAfter(today);
    }

    @Override
    public String field() {
      return "/day";
    }
  }

  record MeetingHasBegun(LocalDate firstDay, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return today.isBefore(firstDay);
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record LastDayHasCome(LocalDate lastDay, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return today.isBefore(lastDay);
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoticeWasSent(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.PLANNED;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AttendanceOfEveryDay(List<LocalDate> missing) implements MeetingRule {
    @Override
    public boolean violated() {
      return !missing.isEmpty();
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Each case is deliberated, withdrawn, postponed or found outside the council's competence: no
  /// input is left without an answer (S2). That goes for a proposed case that never came on the
  /// agenda, too.
  record NoCaseIsLeftOpen(List<CaseId> cases) implements MeetingRule {
    @Override
    public boolean violated() {
      return !cases.isEmpty();
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record OneMinutesPerMeeting(MeetingId meeting, @Nullable MinutesId minutes)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return minutes != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
