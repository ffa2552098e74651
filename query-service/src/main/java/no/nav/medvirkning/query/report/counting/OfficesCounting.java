package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.query.report.fact.AgreementFact;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.springframework.stereotype.Component;

/// What is agreed for the offices that no council serves on the last day of the year, or today.
/// Each of them counts in exactly one of the ways; with those that a council serves
/// ([CouncilCoverageCounting]) they are all offices.
@Component
public final class OfficesCounting implements Counting {

  static final FigureDefinition OTHER_FORM = figure("agreements.offices-other-form");
  static final FigureDefinition COUNCIL_MISSING = figure("agreements.offices-council-missing");
  static final FigureDefinition NOTHING = figure("agreements.offices-nothing");

  private static FigureDefinition figure(String code) {
    return number(
        code,
        Chapter.AGREEMENTS,
        List.of(
            UnitRegistered.class,
            UnitClosed.class,
            AgreementConcluded.class,
            AgreementAmended.class,
            AgreementEnded.class,
            CouncilEstablished.class,
            CoverageChanged.class,
            CouncilDissolved.class));
  }

  @Override
  public List<FigureDefinition> figures() {
    return List.of(OTHER_FORM, COUNCIL_MISSING, NOTHING);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    var day = year.until();
    if (day.isBefore(year.firstDay())) {
      return;
    }
    var served = served(year);
    for (var unit : year.units().all()) {
      if (unit.type() == UnitType.OFFICE && CouncilCoverageCounting.isThere(unit, day)) {
        var place = year.at(unit.unit());
        figures().forEach(figure -> tally.basis(figure, place, day));
        if (!served.contains(unit.unit())) {
          tally.add(agreed(unit.unit(), year), place, unit.unit().value(), day, day);
        }
      }
    }
  }

  /// The units that some council serves, its host among them.
  private static Set<UnitNumber> served(YearFacts year) {
    var day = year.until();
    return year.councils().values().stream()
        .filter(council -> YearFacts.exists(council, day))
        .flatMap(council ->
            Stream.concat(
                year.servedOn(council, day).stream(),
                Stream.of(year.hostOf(council.council(), day).unit())))
        .collect(Collectors.toSet());
  }

  /// A council that is agreed on and does not serve the office is not a form of its own: it is
  /// missing.
  private static FigureDefinition agreed(UnitNumber office, YearFacts year) {
    var day = year.until();
    var forms =
        year.of(AgreementFact.class)
            .filter(each -> year.units().answering(each.unit(), day).contains(office))
            .flatMap(each -> each.fact().inForceOn(day).stream())
            .map(AgreementFact.Terms::participation)
            .collect(Collectors.toSet());
    if (forms.contains(ParticipationForm.Kind.OTHER)) {
      return OTHER_FORM;
    }
    return forms.isEmpty() ? NOTHING : COUNCIL_MISSING;
  }
}
