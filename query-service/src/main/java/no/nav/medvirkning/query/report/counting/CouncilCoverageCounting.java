package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.springframework.stereotype.Component;

/// Which councils there were and how they were doing at the end of the year, and which offices they
/// served. Nothing of it is late: it is what was true on a day, whenever that was recorded.
@Component
final class CouncilCoverageCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> LIFE =
      List.of(
          CouncilEstablished.class,
          CouncilSuspended.class,
          CouncilResumed.class,
          CouncilDissolved.class);

  private static final List<Class<? extends DomainEvent>> SERVED =
      List.of(
          UnitRegistered.class,
          UnitClosed.class,
          CouncilEstablished.class,
          CoverageChanged.class,
          CouncilDissolved.class);

  static final FigureDefinition COUNCILS = number("coverage.councils", Chapter.COVERAGE, LIFE);
  static final FigureDefinition SILENT =
      number(
          "coverage.silent",
          Chapter.COVERAGE,
          List.of(
              CouncilEstablished.class,
              CouncilResumed.class,
              AttendanceRecorded.class,
              MeetingClosed.class));
  static final FigureDefinition STALLED =
      number(
          "coverage.elections-stalled",
          Chapter.COVERAGE,
          List.of(NominationsInvited.class, MemberAppointed.class));
  static final FigureDefinition OFFICES =
      number("coverage.offices", Chapter.COVERAGE, List.of(UnitRegistered.class, UnitClosed.class));
  static final FigureDefinition OWN = number("coverage.own-council", Chapter.COVERAGE, SERVED);
  static final FigureDefinition SHARED =
      number("coverage.shared-council", Chapter.COVERAGE, SERVED);
  static final FigureDefinition WITHOUT =
      number("coverage.without-council", Chapter.COVERAGE, SERVED);

  /// How an office is served by a council.
  private enum Service {
    OWN,
    SHARED,
    NONE
  }

  @Override
  public List<FigureDefinition> figures() {
    return List.of(COUNCILS, SILENT, STALLED, OFFICES, OWN, SHARED, WITHOUT);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.councils().values().forEach(council -> council(council, year, tally));
    var served = served(year);
    year.units().all().stream()
        .filter(unit -> unit.type() == UnitType.OFFICE && isThere(unit, year.until()))
        .forEach(office -> office(office.unit(), served, year, tally));
  }

  /// A council that ended in the year is looked at on its last day.
  private static void council(CouncilStatus council, YearFacts year, Tally tally) {
    year.existedUntil(council)
        .ifPresent(last -> {
          var place = year.hostOf(council.council(), last);
          var id = council.council().toString();
          var status = CouncilStatusOn.of(council, last);
          tally.add(COUNCILS, place, id, last, last);
          tally.basis(SILENT, place, last);
          tally.basis(STALLED, place, last);
          if (status.meetings().silent() != null) {
            tally.add(SILENT, place, id, last, last);
          }
          if (status.electionStalled() != null) {
            tally.add(STALLED, place, id, last, last);
          }
        });
  }

  static boolean isThere(UnitView unit, LocalDate day) {
    var from = unit.names().getFirst().from();
    return unit.isOpenOn(day) && (from == null || !from.isAfter(day));
  }

  /// Whom a council serves, and who hosts it.
  private record Served(Set<UnitNumber> units, UnitNumber host) {}

  /// Looked up once for all offices: the nation has hundreds of both.
  private static List<Served> served(YearFacts year) {
    var day = year.until();
    return year.councils().values().stream()
        .filter(council -> YearFacts.exists(council, day))
        .map(council ->
            new Served(year.servedOn(council, day), year.hostOf(council.council(), day).unit()))
        .toList();
  }

  private static void office(UnitNumber office, List<Served> served, YearFacts year, Tally tally) {
    var day = year.until();
    var place = year.at(office);
    var figure =
        switch (service(office, served)) {
          case OWN -> OWN;
          case SHARED -> SHARED;
          case NONE -> WITHOUT;
        };
    tally.add(OFFICES, place, office.value(), day, day);
    List.of(OWN, SHARED, WITHOUT).forEach(each -> tally.basis(each, place, day));
    tally.add(figure, place, office.value(), day, day);
  }

  /// An office that has a council of its own beside a share in one has its own. A host is served by
  /// its council, as the overview of representation has it.
  private static Service service(UnitNumber office, List<Served> councils) {
    var service = Service.NONE;
    for (var council : councils) {
      if (council.units().equals(Set.of(office))) {
        return Service.OWN;
      }
      if (council.units().contains(office) || council.host().equals(office)) {
        service = Service.SHARED;
      }
    }
    return service;
  }
}
