package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.util.List;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.ConsultationFact;
import org.springframework.stereotype.Component;

/// Whom the unit or its council asked in writing in the year, and who answered. All goes by the day
/// the consultation was opened.
@Component
public final class ConsultationsCounting implements Counting {

  static final FigureDefinition OPENED =
      number("consultations.opened", Chapter.CONSULTATIONS, List.of(ConsultationOpened.class));
  static final FigureDefinition ASKED =
      number("consultations.asked", Chapter.CONSULTATIONS, List.of(ConsultationOpened.class));
  static final FigureDefinition IN_TIME =
      number("consultations.in-time", Chapter.CONSULTATIONS, List.of(ConsultationAnswered.class));
  static final FigureDefinition LATE =
      number("consultations.late", Chapter.CONSULTATIONS, List.of(ConsultationAnswered.class));
  static final FigureDefinition UNANSWERED =
      number(
          "consultations.unanswered",
          Chapter.CONSULTATIONS,
          List.of(ConsultationOpened.class, DeadlineExtended.class, ConsultationClosed.class));
  static final FigureDefinition WAITING =
      number(
          "consultations.waiting",
          Chapter.CONSULTATIONS,
          List.of(ConsultationOpened.class, DeadlineExtended.class));
  static final FigureDefinition SUMMARISED =
      number(
          "consultations.summarised", Chapter.CONSULTATIONS, List.of(ConsultationSummarised.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(OPENED, ASKED, IN_TIME, LATE, UNANSWERED, WAITING, SUMMARISED);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(ConsultationFact.class).forEach(consultation -> count(consultation, year, tally));
  }

  private void count(Filed<ConsultationFact> consultation, YearFacts year, Tally tally) {
    var fact = consultation.fact();
    var opened = fact.opened();
    var place = new Place(consultation.unit(), consultation.file().council());
    var item = consultation.id();
    figures().forEach(figure -> tally.basis(figure, place, opened.on()));
    tally.add(OPENED, place, item, opened.on(), opened.recordedOn());
    tally.add(ASKED, null, fact.asked(), place, item, opened.on(), opened.recordedOn());
    for (var answer : fact.answers()) {
      tally.add(
          answer.late() ? LATE : IN_TIME,
          place,
          item,
          opened.on(),
          answer.given().recordedFor(opened));
    }
    var missing = fact.asked() - fact.answers().size();
    if (missing > 0) {
      var over = fact.closed() || fact.deadline().isBefore(year.seenOn());
      tally.add(
          over ? UNANSWERED : WAITING,
          null,
          missing,
          place,
          item,
          opened.on(),
          opened.recordedOn());
    }
    if (fact.summarised() != null) {
      tally.add(SUMMARISED, place, item, opened.on(), fact.summarised().recordedFor(opened));
    }
  }
}
