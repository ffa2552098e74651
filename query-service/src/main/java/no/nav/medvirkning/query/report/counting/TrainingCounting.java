package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.CertificatesFact;
import no.nav.medvirkning.query.report.fact.CertificatesFact.Certificate;
import no.nav.medvirkning.query.report.fact.Dated;
import no.nav.medvirkning.query.report.fact.RequirementsFact;
import no.nav.medvirkning.query.report.fact.RequirementsFact.InForce;
import no.nav.medvirkning.query.report.fact.TrainingFact;
import no.nav.medvirkning.query.training.InRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import org.springframework.stereotype.Component;

/// Trainings by the unit that arranged them, and whether those in a role of its councils have what
/// their role must have.
@Component
public final class TrainingCounting implements Counting {

  static final FigureDefinition HELD =
      number("training.held", Chapter.TRAINING, List.of(ParticipationRecorded.class));
  static final FigureDefinition CANCELLED =
      number("training.cancelled", Chapter.TRAINING, List.of(TrainingCancelled.class));
  static final FigureDefinition PARTICIPANTS =
      number("training.participants", Chapter.TRAINING, List.of(ParticipationRecorded.class));
  static final FigureDefinition CERTIFICATES =
      number(
          "training.certificates",
          Chapter.TRAINING,
          List.of(CertificateIssued.class, CertificateWithdrawn.class));
  static final FigureDefinition MUST =
      number(
              "training.must",
              Chapter.TRAINING,
              List.of(
                  TrainingRequirementsSet.class,
                  MemberAppointed.class,
                  LeaderChosen.class,
                  SecretariatAssigned.class))
          .by(Dimension.TRAINED_ROLE);
  static final FigureDefinition COVERED =
      number(
              "training.covered",
              Chapter.TRAINING,
              List.of(
                  TrainingRequirementsSet.class,
                  CertificateIssued.class,
                  CertificateWithdrawn.class))
          .by(Dimension.TRAINED_ROLE);
  static final FigureDefinition HAVE_TIME =
      number(
              "training.have-time",
              Chapter.TRAINING,
              List.of(TrainingRequirementsSet.class, CertificateIssued.class))
          .by(Dimension.TRAINED_ROLE);
  static final FigureDefinition COVERAGE =
      share("training.coverage", COVERED, MUST).by(Dimension.TRAINED_ROLE);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(HELD, CANCELLED, PARTICIPANTS, CERTIFICATES, MUST, COVERED, HAVE_TIME, COVERAGE);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(TrainingFact.class).forEach(training -> training(training, year, tally));
    if (!year.until().isBefore(year.firstDay())) {
      year.of(RequirementsFact.class)
          .forEach(requirements -> coverage(requirements.fact(), year, tally));
    }
  }

  private static void training(Filed<TrainingFact> training, YearFacts year, Tally tally) {
    var fact = training.fact();
    var on = fact.firstDay();
    if (year.includes(on)) {
      var place = year.at(training.unit(), on);
      List.of(HELD, CANCELLED, PARTICIPANTS, CERTIFICATES)
          .forEach(figure -> tally.basis(figure, place, on));
      if (fact.cancelled()) {
        tally.add(CANCELLED, place, training.id(), on, on);
      }
      if (fact.held() != null) {
        var recorded = fact.held().recordedFor(Dated.state(on));
        tally.add(HELD, place, training.id(), on, recorded);
        tally.add(PARTICIPANTS, null, fact.participants(), place, training.id(), on, recorded);
      }
    }
    for (var issued : fact.certificates()) {
      var day = issued.on().on();
      if (year.includes(day)) {
        var place = year.at(training.unit(), day);
        tally.add(CERTIFICATES, place, training.id(), day, issued.on().recordedOn());
      }
    }
  }

  /// On the last day of the year, or today: whoever has a role then, in each council.
  private static void coverage(RequirementsFact requirements, YearFacts year, Tally tally) {
    Map<PersonId, List<Certificate>> certificates =
        year.of(CertificatesFact.class)
            .map(Filed::fact)
            .collect(Collectors.toMap(CertificatesFact::person, CertificatesFact::certificates));
    for (var council : year.councils().values()) {
      if (YearFacts.exists(council, year.until())) {
        for (var one : InRole.on(council.seating(), year.until())) {
          var required = requirements.of(one.role(), year.until());
          if (!required.isEmpty()) {
            var has = certificates.getOrDefault(one.person(), List.of());
            coverage(one, required, has, council, year, tally);
          }
        }
      }
    }
  }

  private static void coverage(
      InRole one,
      List<InForce> required,
      List<Certificate> has,
      CouncilStatus council,
      YearFacts year,
      Tally tally) {
    var day = year.until();
    var place = year.hostOf(council.council(), day);
    var item = council.council().toString();
    var lacks =
        required.stream()
            .filter(each -> has.stream().noneMatch(held -> held.meets(each.requirement(), day)))
            .toList();
    var behind = lacks.stream().anyMatch(each -> each.due(one.since()).isBefore(day));
    tally.add(MUST, one.role().name(), 1, place, item, day, day);
    tally.basis(COVERED, place, day);
    tally.basis(HAVE_TIME, place, day);
    if (!behind) {
      tally.add(COVERED, one.role().name(), 1, place, item, day, day);
      if (!lacks.isEmpty()) {
        tally.add(HAVE_TIME, one.role().name(), 1, place, item, day, day);
      }
    }
  }
}
