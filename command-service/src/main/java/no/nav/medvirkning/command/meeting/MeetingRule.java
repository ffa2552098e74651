package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.nav.medvirkning.command.platform.Refuses;
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

  @Refuses(at = "/days")
  record AtLeastOneDay(int days) implements MeetingRule {
    @Override
    public boolean violated() {
      return days == 0;
    }
  }

  /// The days follow each other; no day stands there twice.
  @Refuses(at = "/days")
  record DaysInOrder(LocalDate day, LocalDate next) implements MeetingRule {
    @Override
    public boolean violated() {
      return !next.isAfter(day);
    }
  }

  @Refuses(at = "/days")
  record EndsAfterItStarts(LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return starts != null && ends != null && !ends.isAfter(starts);
    }
  }

  @Refuses(at = "/place")
  record HasPlaceOrRemote(@Nullable Title place, @Nullable Title remote) implements MeetingRule {
    @Override
    public boolean violated() {
      return place == null && remote == null;
    }
  }

  /// A council that is suspended, dissolved or not yet established holds no meeting.
  @Refuses(as = Kind.CONFLICT)
  record CouncilIsActive(CouncilId council, LocalDate day, boolean active) implements MeetingRule {
    @Override
    public boolean violated() {
      return !active;
    }
  }

  /// The deadlines of a meeting are those of the mandate in force on its first day.
  @Refuses(as = Kind.CONFLICT)
  record CouncilHasMandate(CouncilId council, LocalDate day, boolean mandate)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return !mandate;
    }
  }

  /// A cancelled or closed meeting is not changed. Follow-ups and the release of cases go on after
  /// it is closed.
  @Refuses(as = Kind.CONFLICT)
  record MeetingIsUnderWay(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.CLOSED || state == MeetingState.CANCELLED;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record MeetingIsNotCancelled(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.CANCELLED;
    }
  }

  /// Once attendance is recorded the meeting has been held, and is neither moved nor cancelled.
  @Refuses(as = Kind.CONFLICT)
  record MeetingIsNotHeld(MeetingId meeting, boolean attended) implements MeetingRule {
    @Override
    public boolean violated() {
      return attended;
    }
  }

  @Refuses(at = "/on")
  record NotInTheFuture(LocalDate on, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  /// The agenda is open until the notice goes. The mandate's deadline for input does not close it:
  /// S4 sets no sanction on a late case and gives both sides the same right to bring one. It is
  /// marked late, as a late notice is.
  @Refuses(as = Kind.CONFLICT)
  record BeforeTheNotice(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state != MeetingState.PLANNED;
    }
  }

  /// The leader or deputy leader on that day approves the agenda (S4).
  @Refuses(at = "/approvedBy")
  record LeaderApproves(AppointmentId approvedBy, LocalDate on, boolean leads)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return !leads;
    }
  }

  /// A notice needs an approved agenda that still holds a case.
  @Refuses(as = Kind.CONFLICT)
  record AgendaIsApproved(MeetingId meeting, boolean approved) implements MeetingRule {
    @Override
    public boolean violated() {
      return !approved;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NoticeSentOnce(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.NOTIFIED;
    }
  }

  @Refuses(at = "/on")
  record NoticeAfterTheAgenda(LocalDate on, @Nullable LocalDate approvedOn) implements MeetingRule {
    @Override
    public boolean violated() {
      return approvedOn != null && on.isBefore(approvedOn);
    }
  }

  /// A notice after the mandate's deadline is late and allowed; one after the first day is no
  /// notice.
  @Refuses(at = "/on")
  record NoticeBeforeTheMeeting(LocalDate on, LocalDate firstDay) implements MeetingRule {
    @Override
    public boolean violated() {
      return on.isAfter(firstDay);
    }
  }

  @Refuses(at = "/day")
  record DayOfTheMeeting(LocalDate day, boolean ofTheMeeting) implements MeetingRule {
    @Override
    public boolean violated() {
      return !ofTheMeeting;
    }
  }

  @Refuses(at = "/day")
  record DayHasCome(LocalDate day, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return day.isAfter(today);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record MeetingHasBegun(LocalDate firstDay, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return today.isBefore(firstDay);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record LastDayHasCome(LocalDate lastDay, LocalDate today) implements MeetingRule {
    @Override
    public boolean violated() {
      return today.isBefore(lastDay);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NoticeWasSent(MeetingId meeting, MeetingState state) implements MeetingRule {
    @Override
    public boolean violated() {
      return state == MeetingState.PLANNED;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record AttendanceOfEveryDay(List<LocalDate> missing) implements MeetingRule {
    @Override
    public boolean violated() {
      return !missing.isEmpty();
    }
  }

  /// Each case is deliberated, withdrawn, postponed or found outside the council's competence: no
  /// input is left without an answer (S2). That goes for a proposed case that never came on the
  /// agenda, too.
  @Refuses(as = Kind.CONFLICT)
  record NoCaseIsLeftOpen(List<CaseId> cases) implements MeetingRule {
    @Override
    public boolean violated() {
      return !cases.isEmpty();
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record OneMinutesPerMeeting(MeetingId meeting, @Nullable MinutesId minutes)
      implements MeetingRule {
    @Override
    public boolean violated() {
      return minutes != null;
    }
  }
}
