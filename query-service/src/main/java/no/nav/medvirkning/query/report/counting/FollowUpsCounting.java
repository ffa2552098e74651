package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import no.nav.medvirkning.query.report.fact.MeetingFact.FollowUp;
import org.springframework.stereotype.Component;

/// Whether what was agreed on in meetings was done. A follow-up counts in the year of the day by
/// which it was to be done.
@Component
final class FollowUpsCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> EVENTS =
      List.of(FollowUpAdded.class, FollowUpReassigned.class, FollowUpCompleted.class);

  static final FigureDefinition DUE = number("follow-ups.due", Chapter.FOLLOW_UPS, EVENTS);
  static final FigureDefinition IN_TIME = number("follow-ups.in-time", Chapter.FOLLOW_UPS, EVENTS);
  static final FigureDefinition IN_TIME_SHARE = share("follow-ups.in-time-share", IN_TIME, DUE);
  static final FigureDefinition LATE = number("follow-ups.late", Chapter.FOLLOW_UPS, EVENTS);
  static final FigureDefinition OPEN = number("follow-ups.open", Chapter.FOLLOW_UPS, EVENTS);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(DUE, IN_TIME, IN_TIME_SHARE, LATE, OPEN);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(MeetingFact.class)
        .forEach(meeting -> {
          for (var followUp : meeting.fact().followUps()) {
            if (year.includes(followUp.due()) && !followUp.due().isAfter(year.until())) {
              due(followUp, meeting, year, tally);
            }
          }
        });
    year.of(MeetingFact.class)
        .filter(meeting -> year.includes(meeting.fact().firstDay()) && meeting.fact().held())
        .forEach(meeting -> {
          var day = meeting.fact().firstDay();
          List.of(DUE, IN_TIME, LATE, OPEN)
              .forEach(figure -> tally.basis(figure, year.hostOf(meeting.council(), day), day));
        });
  }

  private static void due(
      FollowUp followUp, Filed<MeetingFact> meeting, YearFacts year, Tally tally) {
    var due = followUp.due();
    var place = year.hostOf(meeting.council(), due);
    List.of(IN_TIME, LATE, OPEN).forEach(figure -> tally.basis(figure, place, due));
    tally.add(DUE, place, meeting.id(), due, due);
    var done = followUp.completedOn();
    var recordedOn = followUp.completedRecordedOn();
    if (done == null || recordedOn == null) {
      tally.add(OPEN, place, meeting.id(), due, due);
    } else if (done.isAfter(due)) {
      // Done in a later year is not the same as recorded late.
      tally.add(
          LATE, place, meeting.id(), due, recordedOn.getYear() > done.getYear() ? recordedOn : due);
    } else {
      tally.add(IN_TIME, place, meeting.id(), due, recordedOn);
    }
  }
}
