package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.HashMap;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import org.springframework.stereotype.Component;

/// What the meetings dealt with, who brought it, and whether it came in time. A case counts in the
/// meeting that dealt with it, however often it was postponed.
@Component
final class CasesCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> DEALT_WITH =
      List.of(CaseProposed.class, PostponedCaseTakenOver.class, DeliberationRecorded.class);

  static final FigureDefinition BY_SIDE =
      number("cases.by-side", Chapter.CASES, DEALT_WITH).by(Dimension.SIDE);
  static final FigureDefinition BY_KIND =
      number("cases.by-kind", Chapter.CASES, DEALT_WITH).by(Dimension.CASE_KIND);
  static final FigureDefinition FORMAL =
      number("cases.formal", Chapter.CASES, DEALT_WITH).by(Dimension.CASE_KIND);
  static final FigureDefinition CONFIDENTIAL =
      number("cases.confidential", Chapter.CASES, DEALT_WITH);
  static final FigureDefinition INPUT =
      number("cases.input", Chapter.CASES, List.of(CaseProposed.class));
  static final FigureDefinition INPUT_LATE =
      number("cases.input-late", Chapter.CASES, List.of(CaseProposed.class));
  static final FigureDefinition INPUT_LATE_SHARE =
      share("cases.input-late-share", INPUT_LATE, INPUT);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(BY_SIDE, BY_KIND, FORMAL, CONFIDENTIAL, INPUT, INPUT_LATE, INPUT_LATE_SHARE);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    var confidential = new HashMap<Place, Confidential>();
    year.of(MeetingFact.class)
        .filter(meeting -> year.includes(meeting.fact().firstDay()))
        .forEach(meeting -> {
          var day = meeting.fact().firstDay();
          var place = year.hostOf(meeting.council(), day);
          dealtWith(meeting, place, tally);
          input(meeting, place, tally);
          if (meeting.fact().held()) {
            confidential.merge(place, Confidential.of(meeting.fact()), Confidential::plus);
          }
        });
    confidential.forEach((place, cases) -> cases.add(place, tally));
  }

  private static void dealtWith(Filed<MeetingFact> meeting, Place place, Tally tally) {
    var day = meeting.fact().firstDay();
    if (meeting.fact().held()) {
      List.of(BY_SIDE, BY_KIND, FORMAL).forEach(figure -> tally.basis(figure, place, day));
    }
    for (var one : meeting.fact().cases()) {
      var recordedOn = one.dealtWithRecordedOn();
      if (recordedOn != null && one.dealtWith()) {
        var recorded = meeting.fact().recorded(recordedOn);
        var kind = one.kind().name();
        if (one.matter()) {
          tally.add(BY_SIDE, one.side().name(), 1, place, meeting.id(), day, recorded);
          tally.add(BY_KIND, kind, 1, place, meeting.id(), day, recorded);
        } else {
          tally.add(FORMAL, kind, 1, place, meeting.id(), day, recorded);
        }
      }
    }
  }

  /// Whether it came in time is told when a case is proposed: it counts with the meeting that it
  /// was proposed for, whatever became of it.
  private static void input(Filed<MeetingFact> meeting, Place place, Tally tally) {
    var day = meeting.fact().firstDay();
    for (var one : meeting.fact().cases()) {
      var late = one.late();
      var recordedOn = one.proposedRecordedOn();
      if (one.matter() && late != null && recordedOn != null) {
        var recorded = meeting.fact().recorded(recordedOn);
        tally.add(INPUT, place, meeting.id(), day, recorded);
        tally.basis(INPUT_LATE, place, day);
        if (late) {
          tally.add(INPUT_LATE, place, meeting.id(), day, recorded);
        }
      }
    }
  }

  /// How many, and nothing that tells which: they are told for a council as a whole, on the day of
  /// its last meeting whether that had one or not.
  private record Confidential(long cases, MeetingFact last) {

    static Confidential of(MeetingFact meeting) {
      var cases =
          meeting.cases().stream()
              .filter(one -> one.matter() && one.dealtWith() && one.confidential())
              .count();
      return new Confidential(cases, meeting);
    }

    Confidential plus(Confidential other) {
      var later = other.last.firstDay().isAfter(last.firstDay()) ? other.last : last;
      return new Confidential(cases + other.cases, later);
    }

    void add(Place place, Tally tally) {
      var day = last.firstDay();
      tally.add(CONFIDENTIAL, null, cases, place, String.valueOf(place.council()), day, day);
    }
  }
}
