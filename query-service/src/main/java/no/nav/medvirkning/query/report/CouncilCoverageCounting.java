package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.report.FigureDefinition.number;

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

/// Which councils there were, and how they were doing at the end of the year.
@Component
final class CouncilCoverageCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> LIFE =
      List.of(
          CouncilEstablished.class,
          CouncilSuspended.class,
          CouncilResumed.class,
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
  @Override
  public List<FigureDefinition> figures() {
    return List.of(COUNCILS, SILENT, STALLED);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.councils().values().forEach(council -> council(council, year, tally));
  }

  /// A council that ended in the year is looked at on its last day.
  private static void council(CouncilStatus council, YearFacts year, Tally tally) {
    year.existedUntil(council)
        .ifPresent(
            last -> {
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
}
