package no.nav.medvirkning.command.report;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.report.AnnualReportCommand.ApproveAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.MoveReportDueDate;
import no.nav.medvirkning.command.report.AnnualReportCommand.OpenAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.ReturnAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.SubmitAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.WriteSection;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// The annual report of one unit and calendar year: asked for by the level above, written and
/// submitted by the unit, returned or approved from above. What is frozen is never rewritten; facts
/// that are corrected later show as a difference.
@Revision("1")
public final class AnnualReport extends Aggregate<AnnualReportCommand, AnnualReportEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable UnitNumber openedBy;
  private @Nullable ReportLevel level;
  private ReportState state = ReportState.OPEN;
  private Set<ReportSection> written = new HashSet<>();
  private int submission;
  private @Nullable LocalDate lastStepOn;

  @Override
  protected List<AnnualReportEvent> decide(AnnualReportCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case OpenAnnualReport c -> open(c, decision);
          case MoveReportDueDate c -> moveDueDate(c, decision);
          case WriteSection c -> write(c, decision);
          case SubmitAnnualReport c -> submit(c, decision);
          case ReturnAnnualReport c -> giveBack(c, decision);
          case ApproveAnnualReport c -> approve(c, decision);
        });
  }

  private static AnnualReportEvent open(OpenAnnualReport c, Decision decision) {
    var reporting = decision.require(Unit.class, c.unit(), "/unit");
    var above = decision.require(Unit.class, c.by(), "/by");
    check(
        new AnnualReportRule.YearHasBegun(c.year(), decision.today().getYear()),
        new AnnualReportRule.NavWasThere(c.year()));
    check(
        new AnnualReportRule.UnitHadBegun(c.unit(), c.year(), reporting.from()),
        new AnnualReportRule.UnitWasOpenInTheYear(
            c.unit(), c.year(), reporting.isOpenOn(LocalDate.of(c.year(), 1, 1))),
        new AnnualReportRule.UnitReportsToIt(
            c.unit(), c.by(), reportsTo(reporting, c.by(), above, decision)));
    checkDue(c.due(), c.year(), decision);
    return new AnnualReportOpened(
        c.unit(), c.year(), levelOf(reporting), c.by(), c.due(), decision.today());
  }

  /// An office reports to its county. A county, a special unit and the directorate itself report to
  /// the directorate.
  private static boolean reportsTo(Unit unit, UnitNumber by, Unit above, Decision decision) {
    return unit.isOffice() ? by.equals(unit.countyOn(decision.today())) : above.isDirectorate();
  }

  private static ReportLevel levelOf(Unit unit) {
    return switch (Objects.requireNonNull(unit.type())) {
      case UnitType.OFFICE, UnitType.SPECIAL_UNIT -> ReportLevel.UNIT;
      case UnitType.COUNTY -> ReportLevel.COUNTY;
      case UnitType.DIRECTORATE -> ReportLevel.NATION;
    };
  }

  private static void checkDue(LocalDate due, int year, Decision decision) {
    check(
        new AnnualReportRule.DueAfterTheYear(due, year),
        new AnnualReportRule.DueIsNotPast(due, decision.today()));
  }

  private AnnualReportEvent moveDueDate(MoveReportDueDate c, Decision decision) {
    check(
        new AnnualReportRule.ReportIsWithTheUnit(c.unit(), c.year(), state),
        new AnnualReportRule.NotBeforeTheStepBefore(decision.today(), lastStepOn));
    checkDue(c.due(), c.year(), decision);
    return new ReportDueDateMoved(c.unit(), c.year(), c.due(), c.reason().value());
  }

  private AnnualReportEvent write(WriteSection c, Decision decision) {
    check(
        new AnnualReportRule.ReportIsWithTheUnit(c.unit(), c.year(), state),
        new AnnualReportRule.NotBeforeTheStepBefore(decision.today(), lastStepOn));
    return new SectionWritten(c.unit(), c.year(), c.section(), c.text().value(), decision.today());
  }

  private AnnualReportEvent submit(SubmitAnnualReport c, Decision decision) {
    check(
        new AnnualReportRule.ReportIsWithTheUnit(c.unit(), c.year(), state),
        new AnnualReportRule.YearIsOver(c.year(), decision.today()),
        new AnnualReportRule.WhatWasDoneIsWritten(
            c.unit(), c.year(), written.contains(ReportSection.WHAT_WAS_DONE)),
        new AnnualReportRule.NotBeforeTheStepBefore(decision.today(), lastStepOn));
    var figures =
        decision.ask(FiguresSource.class).of(Objects.requireNonNull(level), c.unit(), c.year());
    return new AnnualReportSubmitted(
        c.unit(),
        c.year(),
        submission + 1,
        figures.position(),
        figures.definitions(),
        figures.figures(),
        figures.builtFrom(),
        decision.today());
  }

  private AnnualReportEvent giveBack(ReturnAnnualReport c, Decision decision) {
    checkSubmitted(c, decision);
    checkDue(c.due(), c.year(), decision);
    return new AnnualReportReturned(
        c.unit(), c.year(), submission, c.reasons().value(), c.due(), decision.today());
  }

  private AnnualReportEvent approve(ApproveAnnualReport c, Decision decision) {
    checkSubmitted(c, decision);
    return new AnnualReportApproved(c.unit(), c.year(), submission, decision.today());
  }

  private void checkSubmitted(AnnualReportCommand c, Decision decision) {
    check(
        new AnnualReportRule.ReportIsSubmitted(c.unit(), c.year(), state),
        new AnnualReportRule.NotBeforeTheStepBefore(decision.today(), lastStepOn));
  }

  @Override
  protected void evolve(AnnualReportEvent event) {
    switch (event) {
      case AnnualReportOpened e -> {
        unit = e.unit();
        openedBy = e.openedBy();
        level = e.level();
        lastStepOn = e.on();
      }
      case ReportDueDateMoved _ -> {}
      case SectionWritten e -> {
        written.add(e.section());
        lastStepOn = e.on();
      }
      case AnnualReportSubmitted e -> {
        state = ReportState.SUBMITTED;
        submission = e.submission();
        lastStepOn = e.on();
      }
      case AnnualReportReturned e -> {
        state = ReportState.RETURNED;
        lastStepOn = e.on();
      }
      case AnnualReportApproved e -> {
        state = ReportState.APPROVED;
        lastStepOn = e.on();
      }
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Stream.concat(answering(unit, decision).stream(), answering(openedBy, decision).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected Set<UnitNumber> deciders(AnnualReportCommand command, Decision decision) {
    return switch (command) {
      case OpenAnnualReport _, MoveReportDueDate _, ReturnAnnualReport _, ApproveAnnualReport _ ->
          answering(openedBy, decision);
      case WriteSection _, SubmitAnnualReport _ -> answering(unit, decision);
    };
  }

  /// Who answers now for a unit that has closed since.
  private static Set<UnitNumber> answering(@Nullable UnitNumber unit, Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }
}
