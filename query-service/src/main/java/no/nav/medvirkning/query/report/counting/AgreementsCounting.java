package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.AgreementFact;
import no.nav.medvirkning.query.report.fact.Dated;
import org.springframework.stereotype.Component;

/// The cooperation agreements in force on the last day of the year, or today. That of a closed unit
/// counts at whoever took over.
@Component
public final class AgreementsCounting implements Counting {

  static final FigureDefinition IN_FORCE =
      number(
              "agreements.in-force",
              Chapter.AGREEMENTS,
              List.of(AgreementConcluded.class, AgreementAmended.class, AgreementEnded.class))
          .by(Dimension.PARTICIPATION_FORM);
  static final FigureDefinition BY_RULE =
      number(
              "agreements.in-force-by-rule",
              Chapter.AGREEMENTS,
              List.of(AgreementConcluded.class, AgreementAmended.class, AgreementEnded.class))
          .by(Dimension.COMPENSATION_RULE);
  static final FigureDefinition EXPIRED =
      number(
          "agreements.expired",
          Chapter.AGREEMENTS,
          List.of(AgreementConcluded.class, AgreementAmended.class, AgreementEnded.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(IN_FORCE, BY_RULE, EXPIRED);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    if (year.until().isBefore(year.firstDay())) {
      return;
    }
    var all = year.of(AgreementFact.class).filter(each -> isAnswered(each, year)).toList();
    for (var agreement : all) {
      var fact = agreement.fact();
      var day = Dated.state(year.until());
      var place = year.at(agreement.unit(), day.on());
      var recorded = fact.concluded().recordedOn();
      fact.inForceOn(day.on())
          .ifPresent(terms -> {
            figures().forEach(figure -> tally.basis(figure, place, day.on()));
            tally.add(
                IN_FORCE,
                terms.participation().name(),
                1,
                place,
                agreement.id(),
                day.on(),
                recorded);
            tally.add(
                BY_RULE, terms.compensation().name(), 1, place, agreement.id(), day.on(), recorded);
          });
      if (fact.isOverOn(day.on())) {
        figures().forEach(figure -> tally.basis(figure, place, day.on()));
        if (isLatestThatIsOver(agreement, all, year)) {
          tally.add(EXPIRED, place, agreement.id(), day.on(), recorded);
        }
      }
    }
  }

  /// Somebody answers for it on the day: the unit, or one that took over.
  static boolean isAnswered(Filed<AgreementFact> agreement, YearFacts year) {
    return year.units().answering(agreement.unit(), year.until()).stream()
        .flatMap(unit -> Stream.ofNullable(year.units().find(unit)))
        .anyMatch(unit -> unit.isOpenOn(year.until()));
  }

  /// No agreement with the municipality is in force, and none ended later: a municipality that is
  /// without one counts once.
  private static boolean isLatestThatIsOver(
      Filed<AgreementFact> agreement, List<Filed<AgreementFact>> all, YearFacts year) {
    var day = year.until();
    return all.stream()
        .filter(other -> !other.id().equals(agreement.id()))
        .filter(other ->
            other.fact().municipality().equals(agreement.fact().municipality())
                && year.at(other.unit(), day).equals(year.at(agreement.unit(), day)))
        .noneMatch(other ->
            other.fact().inForceOn(day).isPresent()
                || (other.fact().isOverOn(day) && isAfter(other, agreement)));
  }

  private static boolean isAfter(Filed<AgreementFact> one, Filed<AgreementFact> other) {
    var begun = one.fact().terms().getFirst().from();
    var otherBegun = other.fact().terms().getFirst().from();
    return begun.equals(otherBegun)
        ? one.id().compareTo(other.id()) > 0
        : begun.isAfter(otherBegun);
  }
}
