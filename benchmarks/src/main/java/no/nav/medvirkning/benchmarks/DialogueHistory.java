package no.nav.medvirkning.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.unit.UnitNumber;

/// What goes on beside feedback in the same three years: each unit has a council, and each year
/// some activities, consultations and expertise requests. Always the same.
final class DialogueHistory {

  private static final int YEARS = 3;
  private static final int ACTIVITIES_A_YEAR = 4;
  private static final int CONSULTATIONS_A_YEAR = 2;
  private static final int REQUESTS_A_YEAR = 2;

  private final Consumer<DomainEvent> append;
  private final Random random = new Random(11);

  DialogueHistory(Consumer<DomainEvent> append) {
    this.append = append;
  }

  void write() {
    var units = new ArrayList<UnitNumber>();
    for (var n = 0; n < FeedbackHistory.COUNTIES; n++) {
      units.add(FeedbackHistory.county(n));
    }
    for (var n = 0; n < FeedbackHistory.OFFICES; n++) {
      units.add(FeedbackHistory.office(n));
    }
    for (var n = 0; n < units.size(); n++) {
      ofUnit(
          n, units.get(n), n < FeedbackHistory.COUNTIES ? CouncilLevel.COUNTY : CouncilLevel.LOCAL);
    }
  }

  private void ofUnit(int n, UnitNumber unit, CouncilLevel level) {
    var first = FeedbackHistory.TODAY.minusYears(YEARS);
    append.accept(
        new CouncilEstablished(
            council(n),
            "Brukerutvalg " + n,
            level,
            unit,
            List.of(new Coverage(unit, first, null)),
            null,
            first));
    for (var i = 0; i < YEARS * ACTIVITIES_A_YEAR; i++) {
      activity(n, new ActivityId(id(11, n, i)), unit);
    }
    for (var i = 0; i < YEARS * CONSULTATIONS_A_YEAR; i++) {
      consultation(n, new ConsultationId(id(12, n, i)), unit);
    }
    for (var i = 0; i < YEARS * REQUESTS_A_YEAR; i++) {
      request(new ExpertiseRequestId(id(13, n, i)), unit);
    }
  }

  private void activity(int n, ActivityId activity, UnitNumber unit) {
    var kinds = ActivityKind.values();
    var days = List.of(day());
    append.accept(
        new ActivityPlanned(
            activity,
            unit,
            kinds[random.nextInt(kinds.length)],
            "Åpen dag",
            "Høre hvordan det er å komme hit",
            days,
            council(n),
            null));
    if (random.nextInt(10) > 0) {
      append.accept(
          new ActivityHeld(
              activity,
              unit,
              days,
              List.of(
                  new Participants(UserGroup.JOBSEEKERS, 12), new Participants(UserGroup.YOUTH, 5)),
              "De fleste vil ha lengre åpningstid."));
    }
  }

  /// Five organisations and two other councils are asked; about half answer.
  private void consultation(int n, ConsultationId consultation, UnitNumber unit) {
    var on = day();
    var asked = new ArrayList<Consulted>();
    for (var i = 0; i < 5; i++) {
      var organisation = (n + i * 7) % FeedbackHistory.ORGANISATIONS;
      asked.add(new Consulted(FeedbackHistory.organisation(organisation), null));
    }
    for (var i = 1; i <= 2; i++) {
      var units = FeedbackHistory.COUNTIES + FeedbackHistory.OFFICES;
      asked.add(new Consulted(null, council((n + i) % units)));
    }
    append.accept(
        new ConsultationOpened(
            consultation,
            unit,
            null,
            "Ny åpningstid",
            "Kontoret vil åpne tidligere om morgenen og stenge tidligere.",
            List.of(),
            asked,
            on.plusDays(21),
            null,
            on));
    var unanswered = new ArrayList<Consulted>();
    for (var each : asked) {
      var answered = on.plusDays(random.nextInt(20));
      if (random.nextBoolean() && !answered.isAfter(FeedbackHistory.TODAY)) {
        append.accept(
            new ConsultationAnswered(
                consultation, unit, each, "Vi støtter det.", List.of(), false, answered));
      } else {
        unanswered.add(each);
      }
    }
    var closed = on.plusDays(30);
    if (!closed.isAfter(FeedbackHistory.TODAY) && random.nextInt(20) > 0) {
      append.accept(new ConsultationClosed(consultation, unit, unanswered, closed));
    }
  }

  private void request(ExpertiseRequestId request, UnitNumber unit) {
    var on = day();
    var asked = FeedbackHistory.organisation(random.nextInt(FeedbackHistory.ORGANISATIONS));
    append.accept(
        new ExpertiseRequested(
            request,
            unit,
            "Erfaring med nedsatt syn",
            new Purpose(null, null, null, "Nye skjema"),
            List.of(asked),
            on.plusDays(40),
            on));
    if (random.nextBoolean()) {
      append.accept(new ExpertiseDeclined(request, unit, asked, "Ingen har tid.", on.plusDays(3)));
    }
  }

  private LocalDate day() {
    return FeedbackHistory.TODAY.minusDays(random.nextInt(YEARS * 365));
  }

  private static CouncilId council(int n) {
    return new CouncilId(FeedbackHistory.id(10, n));
  }

  private static UUID id(int kind, int unit, int n) {
    return FeedbackHistory.id(kind, unit * 100 + n);
  }
}
