package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.medianDays;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.percentileDays;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.query.councilstatus.Work;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import no.nav.medvirkning.query.report.fact.MinutesFact;
import no.nav.medvirkning.query.report.fact.MinutesFact.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the minutes came along. Each step counts in the year in which it was taken: January approves
/// December's minutes.
@Component
final class MinutesCounting implements Counting {

  static final FigureDefinition APPROVED =
      number("minutes.approved", Chapter.MINUTES, List.of(MinutesApproved.class));
  static final FigureDefinition DAYS_TO_APPROVAL =
      medianDays(
          "minutes.days-to-approval",
          Chapter.MINUTES,
          List.of(MeetingClosed.class, MinutesApproved.class));
  static final FigureDefinition MOST_APPROVED_WITHIN =
      percentileDays(
          "minutes.days-to-approval-90",
          Chapter.MINUTES,
          90,
          List.of(MeetingClosed.class, MinutesApproved.class));
  static final FigureDefinition PUBLISHED =
      number("minutes.published", Chapter.MINUTES, List.of(MinutesPublished.class));
  static final FigureDefinition DAYS_TO_PUBLICATION =
      medianDays(
          "minutes.days-to-publication",
          Chapter.MINUTES,
          List.of(MeetingClosed.class, MinutesPublished.class));
  static final FigureDefinition SENT_TO_COUNTY =
      number("minutes.sent-to-county", Chapter.MINUTES, List.of(MinutesSentToCounty.class));
  static final FigureDefinition MISSING =
      number(
          "minutes.missing",
          Chapter.MINUTES,
          List.of(AttendanceRecorded.class, MeetingClosed.class, MinutesDrafted.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        APPROVED,
        DAYS_TO_APPROVAL,
        MOST_APPROVED_WITHIN,
        PUBLISHED,
        DAYS_TO_PUBLICATION,
        SENT_TO_COUNTY,
        MISSING);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(MinutesFact.class).forEach(minutes -> minutes(minutes, year, tally));
    year.of(MeetingFact.class)
        .filter(meeting -> year.includes(meeting.fact().firstDay()) && meeting.fact().held())
        .forEach(meeting -> held(meeting, year, tally));
  }

  private static void minutes(Filed<MinutesFact> minutes, YearFacts year, Tally tally) {
    var fact = minutes.fact();
    step(
        minutes,
        fact.approved(),
        APPROVED,
        List.of(DAYS_TO_APPROVAL, MOST_APPROVED_WITHIN),
        year,
        tally);
    step(minutes, fact.published(), PUBLISHED, List.of(DAYS_TO_PUBLICATION), year, tally);
    step(minutes, fact.sentToCounty(), SENT_TO_COUNTY, List.of(), year, tally);
  }

  private static void step(
      Filed<MinutesFact> minutes,
      @Nullable Step step,
      FigureDefinition counted,
      List<FigureDefinition> duration,
      YearFacts year,
      Tally tally) {
    if (step == null || !year.includes(step.on())) {
      return;
    }
    var place = year.hostOf(minutes.council(), step.on());
    tally.add(counted, place, minutes.id(), step.on(), step.recordedOn());
    year.council(minutes.council()).work().meetings().stream()
        .filter(meeting -> meeting.id().equals(minutes.fact().meeting()))
        .map(Work.Meeting::lastDay)
        .map(last -> ChronoUnit.DAYS.between(last, step.on()))
        .forEach(days ->
            duration.forEach(figure ->
                tally.add(figure, null, days, place, minutes.id(), step.on(), step.recordedOn())));
  }

  private static void held(Filed<MeetingFact> meeting, YearFacts year, Tally tally) {
    var day = meeting.fact().firstDay();
    var place = year.hostOf(meeting.council(), day);
    List.of(APPROVED, PUBLISHED, SENT_TO_COUNTY, MISSING)
        .forEach(figure -> tally.basis(figure, place, day));
    var kept =
        year.council(meeting.council()).work().minutes().stream()
            .anyMatch(minutes -> minutes.meeting().toString().equals(meeting.id()));
    var recordedOn = meeting.fact().heldRecordedOn();
    if (!kept && recordedOn != null) {
      tally.add(MISSING, place, meeting.id(), day, meeting.fact().recorded(recordedOn));
    }
  }
}
