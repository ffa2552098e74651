package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import org.springframework.stereotype.Component;

/// Meetings held against the mandate, and whether the notices went in time.
@Component
final class MeetingsCounting implements Counting {

  static final FigureDefinition BY_MANDATE =
      number(
          "meetings.by-mandate",
          Chapter.MEETINGS,
          List.of(CouncilEstablished.class, MandateAdopted.class));
  static final FigureDefinition SCHEDULED =
      number("meetings.scheduled", Chapter.MEETINGS, List.of(MeetingScheduled.class));
  static final FigureDefinition CANCELLED =
      number("meetings.cancelled", Chapter.MEETINGS, List.of(MeetingCancelled.class));
  static final FigureDefinition HELD =
      number(
          "meetings.held",
          Chapter.MEETINGS,
          List.of(AttendanceRecorded.class, MeetingClosed.class));
  static final FigureDefinition HELD_SHARE = share("meetings.held-share", HELD, BY_MANDATE);
  static final FigureDefinition NOTICES =
      number("notices.sent", Chapter.MEETINGS, List.of(NoticeSent.class));
  static final FigureDefinition IN_TIME =
      number("notices.in-time", Chapter.MEETINGS, List.of(NoticeSent.class));
  static final FigureDefinition IN_TIME_SHARE = share("notices.in-time-share", IN_TIME, NOTICES);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        BY_MANDATE, SCHEDULED, CANCELLED, HELD, HELD_SHARE, NOTICES, IN_TIME, IN_TIME_SHARE);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.councils().values().forEach(council -> mandate(council, year, tally));
    year.of(MeetingFact.class)
        .filter(meeting -> year.includes(meeting.fact().firstDay()))
        .forEach(meeting -> meeting(meeting, year, tally));
  }

  /// A council that existed in the year has meetings to report, if only none.
  private static void mandate(CouncilStatus council, YearFacts year, Tally tally) {
    var stretches = year.stretches(council, Stream.empty());
    for (var stretch : stretches) {
      List.of(SCHEDULED, CANCELLED, HELD, NOTICES, IN_TIME)
          .forEach(figure -> tally.basis(figure, stretch.place(), stretch.last()));
    }
    if (!stretches.isEmpty()) {
      var end = stretches.getLast();
      council
          .setup()
          .mandateOn(end.last())
          .ifPresent(adopted ->
              tally.add(
                  BY_MANDATE,
                  null,
                  adopted.mandate().meetingsPerYear(),
                  end.place(),
                  council.council().toString(),
                  end.last(),
                  end.last()));
    }
  }

  private static void meeting(Filed<MeetingFact> meeting, YearFacts year, Tally tally) {
    var fact = meeting.fact();
    var day = fact.firstDay();
    var place = year.hostOf(meeting.council(), day);
    tally.add(SCHEDULED, place, meeting.id(), day, fact.recorded(fact.scheduledRecordedOn()));
    if (fact.cancelledRecordedOn() != null) {
      tally.add(CANCELLED, place, meeting.id(), day, fact.recorded(fact.cancelledRecordedOn()));
    }
    if (fact.held() && fact.heldRecordedOn() != null) {
      tally.add(HELD, place, meeting.id(), day, fact.recorded(fact.heldRecordedOn()));
    }
    if (fact.notice() != null) {
      var recorded = fact.recorded(fact.notice().recordedOn());
      tally.add(NOTICES, place, meeting.id(), day, recorded);
      if (!fact.notice().late()) {
        tally.add(IN_TIME, place, meeting.id(), day, recorded);
      }
    }
  }
}
