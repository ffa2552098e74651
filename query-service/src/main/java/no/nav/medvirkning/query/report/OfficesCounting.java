package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.report.FigureDefinition.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.springframework.stereotype.Component;

/// How users take part at each office on the last day of the year, or today: by the councils that
/// serve it, and by what is agreed in writing. Each office counts in exactly one of the ways.
@Component
final class OfficesCounting implements Counting {

  static final FigureDefinition OFFICES = figure("offices.all", UnitRegistered.class);
  static final FigureDefinition OWN_COUNCIL =
      figure("offices.own-council", CouncilEstablished.class, CoverageChanged.class);
  static final FigureDefinition SHARED_COUNCIL =
      figure("offices.shared-council", CouncilEstablished.class, CoverageChanged.class);
  static final FigureDefinition OTHER_FORM =
      figure("offices.other-form", AgreementConcluded.class);
  static final FigureDefinition COUNCIL_MISSING =
      figure("offices.council-missing", AgreementConcluded.class, CouncilDissolved.class);
  static final FigureDefinition NOTHING =
      figure("offices.nothing", UnitRegistered.class, AgreementConcluded.class);

  @SafeVarargs
  private static FigureDefinition figure(String code, Class<? extends DomainEvent>... events) {
    return number(code, Chapter.COVERAGE, List.of(events));
  }

  @Override
  public List<FigureDefinition> figures() {
    return List.of(OFFICES, OWN_COUNCIL, SHARED_COUNCIL, OTHER_FORM, COUNCIL_MISSING, NOTHING);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    var day = year.until();
    if (day.isBefore(year.firstDay())) {
      return;
    }
    var served = served(year);
    for (var unit : year.units().all()) {
      if (unit.type() == UnitType.OFFICE && isThereOn(unit, day)) {
        var place = year.at(unit.unit());
        figures().forEach(figure -> tally.basis(figure, place, day));
        tally.add(OFFICES, place, unit.unit().value(), day, day);
        tally.add(way(unit.unit(), served, year), place, unit.unit().value(), day, day);
      }
    }
  }

  private static FigureDefinition way(
      UnitNumber office, List<Set<UnitNumber>> servedByOne, YearFacts year) {
    var served = servedByOne.stream().filter(units -> units.contains(office)).toList();
    if (served.stream().anyMatch(units -> units.size() == 1)) {
      return OWN_COUNCIL;
    } else if (!served.isEmpty()) {
      return SHARED_COUNCIL;
    }
    var agreed = agreed(office, year);
    if (agreed.contains(ParticipationForm.Kind.OTHER)) {
      return OTHER_FORM;
    }
    return agreed.isEmpty() ? NOTHING : COUNCIL_MISSING;
  }

  /// For each council at work: all that it serves.
  private static List<Set<UnitNumber>> served(YearFacts year) {
    var day = year.until();
    return year.councils().values().stream()
        .filter(council -> YearFacts.isThereOn(council, day))
        .map(council -> council.setup().servedOn(day).unitsOn(day))
        .map(units ->
            units.stream()
                .flatMap(unit -> year.units().answering(unit, day).stream())
                .collect(Collectors.toSet()))
        .toList();
  }

  private static Set<ParticipationForm.Kind> agreed(UnitNumber office, YearFacts year) {
    var day = year.until();
    return year.of(AgreementFact.class)
        .filter(each -> year.units().answering(each.unit(), day).contains(office))
        .flatMap(each -> each.fact().inForceOn(day).stream())
        .map(AgreementFact.Terms::participation)
        .collect(Collectors.toSet());
  }

  static boolean isOpen(UnitNumber unit, YearFacts year) {
    var view = year.units().find(unit);
    return view != null && view.isOpenOn(year.until());
  }

  private static boolean isThereOn(UnitView unit, LocalDate day) {
    var from = unit.names().getFirst().from();
    return unit.isOpenOn(day) && (from == null || !from.isAfter(day));
  }
}
