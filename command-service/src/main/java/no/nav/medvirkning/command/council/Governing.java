package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.council.CouncilCommand.AdoptMandate;
import no.nav.medvirkning.command.council.CouncilCommand.ChangeCoverage;
import no.nav.medvirkning.command.council.CouncilCommand.DecideLeadingSide;
import no.nav.medvirkning.command.council.CouncilCommand.DissolveCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EstablishCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EvaluatePeriod;
import no.nav.medvirkning.command.council.CouncilCommand.ResumeCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.SuspendCouncil;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.PeriodEvaluated;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The council's own life: whom it serves, by which mandate, from when to when.
record Governing(CouncilState state, Decision decision) {

  CouncilEvent establish(EstablishCouncil c) {
    check(CouncilRule.NotTooFarAhead.of(c.on(), decision.today(), "/on"));
    checkCoverage(c.coverage(), c.host(), c.level(), c.on());
    return new CouncilEstablished(
        c.council(),
        c.name().value(),
        c.level(),
        c.host(),
        c.coverage(),
        text(c.exceptions()),
        c.on());
  }

  CouncilEvent changeCoverage(ChangeCoverage c) {
    checkDay(c.from(), "/from");
    checkCoverage(c.coverage(), c.host(), Objects.requireNonNull(state.life().level()), c.from());
    return new CoverageChanged(c.council(), c.host(), c.coverage(), text(c.exceptions()), c.from());
  }

  private void checkCoverage(
      List<Coverage> coverage, UnitNumber host, CouncilLevel level, LocalDate from) {
    check(new CoverageRule.CoversAUnit(coverage.size()));
    for (var covered : coverage) {
      check(
          new CouncilRule.DatesInOrder(covered.from(), covered.to(), "/coverage"),
          new CoverageRule.UnitCoveredOnce(
              covered.unit(),
              coverage.stream().filter(other -> overlaps(covered, other)).count() > 1));
      var firstDay = firstDayToServe(covered, from);
      var unit = decision.require(Unit.class, covered.unit(), "/coverage");
      check(new CoverageRule.UnitIsOpen(covered.unit(), firstDay, unit.isOpenOn(firstDay)));
    }
    var hostIsCovered = coverage.stream().anyMatch(c -> c.unit().equals(host) && c.includes(from));
    check(new CoverageRule.HostIsCovered(host, from, hostIsCovered));
    var type = decision.require(Unit.class, host, "/host").type();
    check(new CoverageRule.HostIsOfTheCouncilsLevel(host, level, type));
  }

  private static boolean overlaps(Coverage one, Coverage other) {
    return one.unit().equals(other.unit())
        && (one.to() == null || !other.from().isAfter(one.to()))
        && (other.to() == null || !one.from().isAfter(other.to()));
  }

  /// Coverage that is over stays in the list as history, and is judged by its own first day.
  private static LocalDate firstDayToServe(Coverage coverage, LocalDate from) {
    return coverage.includes(from) ? from : coverage.from();
  }

  CouncilEvent adoptMandate(AdoptMandate c) {
    checkDay(c.from(), "/from");
    var former = state.mandates().newest();
    check(
        new CouncilRule.HappenedAlready(c.adoptedOn(), decision.today(), "/adoptedOn"),
        new MandateRule.MandateFollowsTheFormer(
            c.from(), former.map(Mandates.Adopted::from).orElse(null)));
    checkMandate(c.mandate(), c.from());
    var version = former.map(Mandates.Adopted::version).orElse(0) + 1;
    return new MandateAdopted(c.council(), version, c.mandate(), c.adoptedOn(), c.from());
  }

  private void checkMandate(Mandate mandate, LocalDate from) {
    check(
        new MandateRule.PeriodIsSensible(mandate.term(), "/mandate/term"),
        new MandateRule.PeriodIsSensible(mandate.leaderTerm(), "/mandate/leaderTerm"),
        new MandateRule.PeriodIsSensible(mandate.leaderExtension(), "/mandate/leaderExtension"),
        new MandateRule.OneTermAtLeast(mandate.maxTermsInARow()),
        new MandateRule.NumberNotNegative(mandate.meetingsPerYear(), "/mandate/meetingsPerYear"),
        new MandateRule.NumberNotNegative(mandate.noticeDays(), "/mandate/noticeDays"),
        new MandateRule.NumberNotNegative(mandate.inputDays(), "/mandate/inputDays"),
        new MandateRule.NumberNotNegative(mandate.workingCommittee(), "/mandate/workingCommittee"));
    var keys = mandate.seats().stream().map(SeatAllocation::key).toList();
    for (var seats : mandate.seats()) {
      check(
          new SeatRule.SeatKeyIsUnique(
              seats.key(), keys.indexOf(seats.key()) != keys.lastIndexOf(seats.key())));
      Facts.checkSeats(seats, from, "/mandate/seats", decision);
    }
  }

  CouncilEvent decideLeadingSide(DecideLeadingSide c) {
    checkDay(c.from(), "/from");
    var mandate = state.mandates().inForceOn(c.from()).mandate();
    check(
        new CouncilRule.DatesInOrder(c.from(), c.to(), "/to"),
        new MandateRule.LeadingSideForOnePeriod(
            c.to(), Mandates.lastDay(c.from(), mandate.term())));
    return new LeadingSideDecided(c.council(), c.side(), c.from(), c.to());
  }

  CouncilEvent suspend(SuspendCouncil c) {
    checkDay(c.on(), "/on");
    check(new CouncilRule.NotSuspended(state.life().suspendedOn()));
    var runningSince = state.life().runningSince();
    if (runningSince != null) {
      check(new CouncilRule.DatesInOrder(runningSince, c.on(), "/on"));
    }
    return new CouncilSuspended(c.council(), c.on(), c.reason().value());
  }

  CouncilEvent resume(ResumeCouncil c) {
    checkDay(c.on(), "/on");
    var suspendedOn = state.life().suspendedOn();
    check(new CouncilRule.IsSuspended(suspendedOn));
    if (suspendedOn != null) {
      check(new CouncilRule.DatesInOrder(suspendedOn, c.on(), "/on"));
    }
    return new CouncilResumed(c.council(), c.on());
  }

  /// Ends all that would have lasted longer.
  List<CouncilEvent> dissolve(DissolveCouncil c) {
    checkDay(c.on(), "/on");
    check(new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"));
    var events = new ArrayList<CouncilEvent>();
    events.add(new CouncilDissolved(c.council(), c.on(), c.reason().value()));
    state
        .appointments()
        .lastingAfter(c.on())
        .map(a ->
            new AppointmentEnded(c.council(), a.id(), EndCause.COUNCIL_DISSOLVED, c.on(), null))
        .forEach(events::add);
    for (var appointment : state.appointments().all()) {
      state
          .leadership()
          .rolesAfter(appointment.id(), c.on())
          .map(role -> new LeadershipEnded(c.council(), role, appointment.id(), c.on()))
          .forEach(events::add);
    }
    return events;
  }

  CouncilEvent evaluate(EvaluatePeriod c) {
    checkDay(c.from(), "/from");
    check(
        new CouncilRule.DatesInOrder(c.from(), c.to(), "/to"),
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"),
        new CouncilRule.HappenedAlready(c.to(), c.on(), "/to"));
    return new PeriodEvaluated(c.council(), c.from(), c.to(), c.evaluation().value(), c.on());
  }

  private void checkDay(LocalDate day, String field) {
    check(
        new CouncilRule.NotBeforeEstablished(day, state.life().establishedOn(), field),
        CouncilRule.NotTooFarAhead.of(day, decision.today(), field));
  }

  private static @Nullable String text(@Nullable Title title) {
    return title == null ? null : title.value();
  }
}
