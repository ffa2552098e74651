package no.nav.medvirkning.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Sources;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.report.AnnualReportCommand.ApproveAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.MoveReportDueDate;
import no.nav.medvirkning.command.report.AnnualReportCommand.OpenAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.ReturnAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.SubmitAnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand.WriteSection;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

/// The report of Nav Hamar for 2024, in the winter of 2025.
class AnnualReportTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);
  private static final LocalDate DUE = LocalDate.of(2025, 2, 15);
  private static final LocalDate OPENED_ON = LocalDate.of(2025, 1, 6);

  private static final UnitNumber DIRECTORATE = new UnitNumber("0200");
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final UnitNumber LOTEN = new UnitNumber("0415");
  private static final UnitNumber AIDS = new UnitNumber("4714");

  private static final Caller OFFICE = new Caller("Z990010", Role.OFFICE, Set.of(HAMAR));
  private static final Caller NEIGHBOUR = new Caller("Z990011", Role.OFFICE, Set.of(STANGE));
  private static final Caller COUNTY = new Caller("Z990012", Role.COUNTY, Set.of(INNLANDET));
  private static final Caller OTHER_COUNTY = new Caller("Z990013", Role.COUNTY, Set.of(OSLO));
  private static final Caller FROM_ABOVE =
      new Caller("Z990014", Role.DIRECTORATE, Set.of(DIRECTORATE));

  private static final FiguresOfYear FIGURES =
      new FiguresOfYear(
          1_013,
          3,
          List.of(
              new FrozenFigure("meetings.held", null, new BigDecimal("4")),
              new FrozenFigure("attendance.share", "USER", null)),
          List.of(new BuiltFrom(HAMAR, ReportState.APPROVED)));

  private static final FreeText DONE = new FreeText("Fire møter og to brukerpaneler.");
  private static final AnnualReportOpened OPENED =
      new AnnualReportOpened(HAMAR, 2024, ReportLevel.UNIT, INNLANDET, DUE, OPENED_ON);
  private static final SectionWritten WRITTEN =
      new SectionWritten(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), OPENED_ON);
  private static final AnnualReportSubmitted SUBMITTED = submitted(1, OPENED_ON);
  private static final AnnualReportApproved APPROVED =
      new AnnualReportApproved(HAMAR, 2024, 1, OPENED_ON);

  private static final OpenAnnualReport OPEN = new OpenAnnualReport(HAMAR, 2024, INNLANDET, DUE);
  private static final MoveReportDueDate MOVE =
      new MoveReportDueDate(HAMAR, 2024, DUE.plusDays(14), new FreeText("Sykdom på kontoret"));
  private static final WriteSection WRITE =
      new WriteSection(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE);
  private static final SubmitAnnualReport SUBMIT = new SubmitAnnualReport(HAMAR, 2024);
  private static final ReturnAnnualReport RETURN =
      new ReturnAnnualReport(HAMAR, 2024, new FreeText("Si mer om tiltakene."), DUE);
  private static final ApproveAnnualReport APPROVE = new ApproveAnnualReport(HAMAR, 2024);

  private final List<String> asked = new ArrayList<>();

  private final Specification reports = on(TODAY);

  private Specification on(LocalDate today) {
    FiguresSource figures =
        (level, unit, year) -> {
          asked.add(level + " " + unit + " " + year);
          return FIGURES;
        };
    return Specification.on(
            today,
            Sources.NONE.with(FiguresSource.class, figures),
            new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
            new AggregateType<>(AnnualReport.class, AnnualReportCommand.class, AnnualReport::new))
        .given(
            new UnitRegistered(DIRECTORATE, "Direktoratet", UnitType.DIRECTORATE, null, null),
            new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
            new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null),
            new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
            new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, INNLANDET, null),
            new UnitRegistered(AIDS, "Hjelpemidler", UnitType.SPECIAL_UNIT, INNLANDET, null));
  }

  private static AnnualReportSubmitted submitted(int submission, LocalDate on) {
    return new AnnualReportSubmitted(
        HAMAR,
        2024,
        submission,
        FIGURES.position(),
        FIGURES.definitions(),
        FIGURES.figures(),
        FIGURES.builtFrom(),
        on);
  }

  private Specification given(DomainEvent... events) {
    return reports.given(events);
  }

  // ---- opening

  @Test
  void theCountyOpensTheReportsOfItsOffices() {
    reports
        .by(COUNTY)
        .when(OPEN)
        .then(new AnnualReportOpened(HAMAR, 2024, ReportLevel.UNIT, INNLANDET, DUE, TODAY));
  }

  @Test
  void theDirectorateOpensThoseOfCountiesAndSpecialUnitsAndItsOwn() {
    reports.by(FROM_ABOVE);
    reports
        .when(new OpenAnnualReport(INNLANDET, 2024, DIRECTORATE, DUE))
        .then(opened(INNLANDET, ReportLevel.COUNTY));
    on(TODAY)
        .by(FROM_ABOVE)
        .when(new OpenAnnualReport(AIDS, 2024, DIRECTORATE, DUE))
        .then(opened(AIDS, ReportLevel.UNIT));
    on(TODAY)
        .by(FROM_ABOVE)
        .when(new OpenAnnualReport(DIRECTORATE, 2024, DIRECTORATE, DUE))
        .then(opened(DIRECTORATE, ReportLevel.NATION));
  }

  private static AnnualReportOpened opened(UnitNumber unit, ReportLevel level) {
    return new AnnualReportOpened(unit, 2024, level, DIRECTORATE, DUE, TODAY);
  }

  @Test
  void aReportIsOpenedOnceForEachUnitAndYear() {
    given(OPENED).by(COUNTY).when(OPEN).thenRefused("platform.id-is-free");
    reports.when(new OpenAnnualReport(HAMAR, 2023, INNLANDET, DUE)).thenEvents();
  }

  @Test
  void nobodyOpensAReportThatGoesToAnother() {
    reports.by(OTHER_COUNTY).when(OPEN).thenRefused("platform.unit-within-reach");
    reports.by(FROM_ABOVE).when(OPEN).thenRefused("platform.unit-within-reach");
    reports.by(OFFICE).when(OPEN).thenRefused("platform.role-may-use-command");
  }

  @Test
  void anOfficeReportsToItsOwnCounty() {
    reports
        .by(OTHER_COUNTY)
        .when(new OpenAnnualReport(HAMAR, 2024, OSLO, DUE))
        .thenRefused("report.unit-reports-to-it");
    reports
        .by(FROM_ABOVE)
        .when(new OpenAnnualReport(HAMAR, 2024, DIRECTORATE, DUE))
        .thenRefused("report.unit-reports-to-it");
    reports
        .by(COUNTY)
        .when(new OpenAnnualReport(INNLANDET, 2024, INNLANDET, DUE))
        .thenRefused("report.unit-reports-to-it");
    reports
        .by(COUNTY)
        .when(new OpenAnnualReport(AIDS, 2024, INNLANDET, DUE))
        .thenRefused("report.unit-reports-to-it");
  }

  @Test
  void anOfficeThatHasMovedReportsToItsNewCounty() {
    given(new UnitMoved(HAMAR, OSLO, LocalDate.of(2025, 1, 1)));
    reports.by(COUNTY).when(OPEN).thenRefused("report.unit-reports-to-it");
    reports.by(OTHER_COUNTY).when(new OpenAnnualReport(HAMAR, 2024, OSLO, DUE)).thenEvents();
  }

  @Test
  void unitAndCountyExist() {
    reports.by(COUNTY);
    reports
        .when(new OpenAnnualReport(new UnitNumber("9999"), 2024, INNLANDET, DUE))
        .thenRefused("platform.exists");
    reports
        .when(new OpenAnnualReport(HAMAR, 2024, new UnitNumber("9999"), DUE))
        .thenRefused("platform.exists");
  }

  @Test
  void theYearHasBegunAndNavWasThere() {
    reports.by(COUNTY);
    reports
        .when(new OpenAnnualReport(HAMAR, 2026, INNLANDET, LocalDate.of(2027, 2, 1)))
        .thenRefused("report.year-has-begun");
    reports
        .when(new OpenAnnualReport(HAMAR, Integer.MAX_VALUE, INNLANDET, DUE))
        .thenRefused("report.year-has-begun");
    reports
        .when(new OpenAnnualReport(HAMAR, 2005, INNLANDET, DUE))
        .thenRefused("report.nav-was-there");
    reports
        .when(new OpenAnnualReport(HAMAR, Integer.MIN_VALUE, INNLANDET, DUE))
        .thenRefused("report.nav-was-there");
    reports.when(new OpenAnnualReport(HAMAR, 2006, INNLANDET, DUE)).thenEvents();
  }

  @Test
  void aUnitReportsOfNoYearBeforeItBegan() {
    given(
        new UnitRegistered(
            LOTEN, "Nav Løten", UnitType.OFFICE, INNLANDET, LocalDate.of(2024, 12, 31)));
    reports
        .by(COUNTY)
        .when(new OpenAnnualReport(LOTEN, 2023, INNLANDET, DUE))
        .thenRefused("report.unit-had-begun");
    reports.when(new OpenAnnualReport(LOTEN, 2024, INNLANDET, DUE)).thenEvents();
  }

  @Test
  void whereNobodyKnowsWhenAUnitBeganNoYearIsRefused() {
    reports.by(COUNTY).when(new OpenAnnualReport(HAMAR, 2010, INNLANDET, DUE)).thenEvents();
  }

  @Test
  void theReportOfTheYearThatGoesOnMayBeOpenedAlready() {
    reports
        .by(COUNTY)
        .when(new OpenAnnualReport(HAMAR, 2025, INNLANDET, LocalDate.of(2026, 1, 1)))
        .thenEvents();
  }

  @Test
  void itIsDueAfterTheYearAndNotInThePast() {
    reports.by(COUNTY);
    reports
        .when(new OpenAnnualReport(HAMAR, 2025, INNLANDET, LocalDate.of(2025, 12, 31)))
        .thenRefused("report.due-after-the-year");
    reports
        .when(new OpenAnnualReport(HAMAR, 2024, INNLANDET, TODAY.minusDays(1)))
        .thenRefused("report.due-is-not-past");
    reports.when(new OpenAnnualReport(HAMAR, 2024, INNLANDET, TODAY)).thenEvents();
  }

  @Test
  void historyIsImportedWithItsOwnDays() {
    var due = LocalDate.of(2012, 2, 1);
    var then = LocalDate.of(2012, 1, 10);
    reports
        .by(COUNTY)
        .happenedOn(then)
        .when(new OpenAnnualReport(HAMAR, 2011, INNLANDET, due))
        .then(new AnnualReportOpened(HAMAR, 2011, ReportLevel.UNIT, INNLANDET, due, then));
  }

  @Test
  void aUnitThatClosedBeforeTheYearHasNothingToReport() {
    given(new UnitClosed(HAMAR, LocalDate.of(2023, 12, 31), List.of(STANGE)))
        .by(COUNTY)
        .when(OPEN)
        .thenRefused("report.unit-was-open-in-the-year");
  }

  @Test
  void aUnitThatClosedInTheYearHasItsReportWrittenByItsSuccessor() {
    given(new UnitClosed(HAMAR, LocalDate.of(2024, 1, 1), List.of(STANGE)), OPENED);
    reports.by(OFFICE).when(WRITE).thenRefused("platform.exists");
    reports
        .by(NEIGHBOUR)
        .when(WRITE)
        .then(new SectionWritten(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), TODAY));
  }

  @Test
  void aCountyThatClosedIsFollowedByItsSuccessor() {
    given(OPENED, WRITTEN, SUBMITTED, new UnitClosed(INNLANDET, OPENED_ON, List.of(OSLO)));
    reports.by(COUNTY).when(APPROVE).thenRefused("platform.exists");
    reports.by(OTHER_COUNTY).when(APPROVE).thenEvents();
  }

  // ---- who decides

  @Test
  void theUnitWritesAndSubmitsAndNobodyElse() {
    given(OPENED, WRITTEN);
    for (var command : List.of(WRITE, SUBMIT)) {
      reports.by(COUNTY).when(command).thenRefused("platform.unit-decides");
      reports.by(NEIGHBOUR).when(command).thenRefused("platform.exists");
      reports.by(FROM_ABOVE).when(command).thenRefused("platform.exists");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void theCountyMovesReturnsAndApprovesAndNobodyElse() {
    given(OPENED, WRITTEN, SUBMITTED);
    for (var command : List.of(MOVE, RETURN, APPROVE)) {
      reports.by(OTHER_COUNTY).when(command).thenRefused("platform.exists");
      reports.by(FROM_ABOVE).when(command).thenRefused("platform.exists");
      reports.by(OFFICE).when(command).thenRefused("platform.role-may-use-command");
      reports
          .by(new Caller("Z990015", Role.COUNTY, Set.of(HAMAR)))
          .when(command)
          .thenRefused("platform.unit-decides");
    }
  }

  // ---- until it is submitted

  @Test
  void theDueDateIsMovedWithAReason() {
    given(OPENED)
        .by(COUNTY)
        .when(MOVE)
        .then(new ReportDueDateMoved(HAMAR, 2024, MOVE.due(), MOVE.reason().value()));
  }

  @Test
  void itIsMovedToADayThatCanBeKept() {
    var reason = MOVE.reason();
    given(OPENED)
        .by(COUNTY)
        .when(new MoveReportDueDate(HAMAR, 2024, TODAY.minusDays(1), reason))
        .thenRefused("report.due-is-not-past");
    on(LocalDate.of(2024, 6, 1))
        .given(
            new AnnualReportOpened(
                HAMAR, 2024, ReportLevel.UNIT, INNLANDET, DUE, LocalDate.of(2024, 5, 1)))
        .by(COUNTY)
        .when(new MoveReportDueDate(HAMAR, 2024, LocalDate.of(2024, 12, 31), reason))
        .thenRefused("report.due-after-the-year");
  }

  @Test
  void theUnitWritesInItsOwnWords() {
    given(OPENED)
        .by(OFFICE)
        .when(WRITE)
        .then(new SectionWritten(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), TODAY));
  }

  @Test
  void itMaySubmitOnlyOnceItHasSaidWhatWasDone() {
    given(OPENED, new SectionWritten(HAMAR, 2024, ReportSection.NEXT_YEAR, "Fem møter.", OPENED_ON))
        .by(OFFICE)
        .when(SUBMIT)
        .thenRefused("report.what-was-done-is-written");
    assertThat(asked).isEmpty();
  }

  @Test
  void theYearIsOverBeforeItIsSubmitted() {
    var opened = LocalDate.of(2024, 11, 1);
    var inTime =
        on(LocalDate.of(2024, 12, 31))
            .given(
                new AnnualReportOpened(HAMAR, 2024, ReportLevel.UNIT, INNLANDET, DUE, opened),
                new SectionWritten(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), opened))
            .by(OFFICE);
    inTime.when(SUBMIT).thenRefused("report.year-is-over");
    assertThat(asked).isEmpty();
  }

  @Test
  void submittingFreezesTheFiguresAsTheyStand() {
    given(OPENED, WRITTEN).by(OFFICE).when(SUBMIT).then(submitted(1, TODAY));
    assertThat(asked).containsExactly("UNIT 0403 2024");
  }

  @Test
  void aCountysFiguresAreThoseOfAllBelowIt() {
    given(
            new AnnualReportOpened(
                INNLANDET, 2024, ReportLevel.COUNTY, DIRECTORATE, DUE, OPENED_ON),
            new SectionWritten(
                INNLANDET, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), OPENED_ON))
        .by(COUNTY)
        .when(new SubmitAnnualReport(INNLANDET, 2024))
        .thenEvents();
    assertThat(asked).containsExactly("COUNTY 0400 2024");
  }

  // ---- submitted, returned, approved

  @Test
  void whatIsSubmittedIsOutOfTheUnitsHands() {
    given(OPENED, WRITTEN, SUBMITTED);
    reports.by(OFFICE).when(WRITE).thenRefused("report.report-is-with-the-unit");
    reports.by(OFFICE).when(SUBMIT).thenRefused("report.report-is-with-the-unit");
    reports.by(COUNTY).when(MOVE).thenRefused("report.report-is-with-the-unit");
    assertThat(asked).isEmpty();
  }

  @Test
  void itIsReturnedWithReasonsAndANewDueDate() {
    given(OPENED, WRITTEN, SUBMITTED)
        .by(COUNTY)
        .when(RETURN)
        .then(new AnnualReportReturned(HAMAR, 2024, 1, "Si mer om tiltakene.", DUE, TODAY));
  }

  @Test
  void theNewDueDateCanBeKept() {
    given(OPENED, WRITTEN, SUBMITTED)
        .by(COUNTY)
        .when(
            new ReturnAnnualReport(
                HAMAR, 2024, new FreeText("Si mer om tiltakene."), TODAY.minusDays(1)))
        .thenRefused("report.due-is-not-past");
  }

  @Test
  void aReturnedReportIsWrittenOnMovedAndSubmittedAgain() {
    given(OPENED, WRITTEN, SUBMITTED, new AnnualReportReturned(HAMAR, 2024, 1, "Mer", DUE, TODAY));
    reports.by(OFFICE).when(SUBMIT).then(submitted(2, TODAY));
    assertThat(asked).as("figures are frozen anew").hasSize(1);
  }

  @Test
  void itMayBeMovedWhileItIsReturned() {
    given(OPENED, WRITTEN, SUBMITTED, new AnnualReportReturned(HAMAR, 2024, 1, "Mer", DUE, TODAY))
        .by(COUNTY)
        .when(MOVE)
        .thenEvents();
  }

  @Test
  void theCountyApproves() {
    given(OPENED, WRITTEN, SUBMITTED)
        .by(COUNTY)
        .when(APPROVE)
        .then(new AnnualReportApproved(HAMAR, 2024, 1, TODAY));
  }

  @Test
  void onlyWhatIsSubmittedIsReturnedOrApproved() {
    given(OPENED, WRITTEN).by(COUNTY);
    reports.when(RETURN).thenRefused("report.report-is-submitted");
    reports.when(APPROVE).thenRefused("report.report-is-submitted");
  }

  @Test
  void whatIsApprovedStands() {
    given(OPENED, WRITTEN, SUBMITTED, APPROVED);
    reports.by(COUNTY).when(RETURN).thenRefused("report.report-is-submitted");
    reports.by(COUNTY).when(APPROVE).thenRefused("report.report-is-submitted");
    reports.by(COUNTY).when(MOVE).thenRefused("report.report-is-with-the-unit");
    reports.by(OFFICE).when(WRITE).thenRefused("report.report-is-with-the-unit");
    reports.by(OFFICE).when(SUBMIT).thenRefused("report.report-is-with-the-unit");
  }

  @Test
  void theDirectorateSubmitsAndApprovesItsOwn() {
    given(
            new AnnualReportOpened(
                DIRECTORATE, 2024, ReportLevel.NATION, DIRECTORATE, DUE, OPENED_ON),
            new SectionWritten(
                DIRECTORATE, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), OPENED_ON))
        .by(FROM_ABOVE);
    reports.when(new SubmitAnnualReport(DIRECTORATE, 2024)).thenEvents();
    reports.when(new ApproveAnnualReport(DIRECTORATE, 2024)).thenEvents();
    assertThat(asked).containsExactly("NATION 0200 2024");
  }

  // ---- imported history

  @Test
  void nothingHappensBeforeTheStepBefore() {
    var before = OPENED_ON.minusDays(1);
    given(OPENED, WRITTEN).happenedOn(before);
    reports.by(OFFICE).when(WRITE).thenRefused("report.not-before-the-step-before");
    reports.by(OFFICE).when(SUBMIT).thenRefused("report.not-before-the-step-before");
    reports.by(COUNTY).when(MOVE).thenRefused("report.not-before-the-step-before");
    assertThat(asked).isEmpty();
    var later = on(TODAY).given(OPENED, WRITTEN, SUBMITTED).happenedOn(before).by(COUNTY);
    later.when(RETURN).thenRefused("report.not-before-the-step-before");
    later.when(APPROVE).thenRefused("report.not-before-the-step-before");
  }

  @Test
  void everyStepMovesTheDayOn() {
    var steps =
        List.of(
            OPENED,
            new SectionWritten(HAMAR, 2024, ReportSection.WHAT_WAS_DONE, DONE.value(), day(7)),
            submitted(1, day(8)),
            new AnnualReportReturned(HAMAR, 2024, 1, "Mer", DUE, day(9)));
    for (var i = 1; i < steps.size(); i++) {
      var far = steps.subList(0, i + 1).toArray(DomainEvent[]::new);
      var next = i == 2 ? on(TODAY).by(COUNTY) : on(TODAY).by(OFFICE);
      next.given(far)
          .happenedOn(day(6 + i - 1))
          .when(i == 2 ? APPROVE : WRITE)
          .thenRefused("report.not-before-the-step-before");
      var allowed = i == 2 ? on(TODAY).by(COUNTY) : on(TODAY).by(OFFICE);
      allowed.given(far).happenedOn(day(6 + i)).when(i == 2 ? APPROVE : WRITE).thenEvents();
    }
  }

  private static LocalDate day(int ofJanuary) {
    return LocalDate.of(2025, 1, ofJanuary);
  }

  @Test
  void figuresThatNobodyCanHaveCountedAreNone() {
    assertThatThrownBy(() -> new FiguresOfYear(-1, 1, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FiguresOfYear(0, 0, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSnapshotIsReadBackAsItWas() {
    var report = new AnnualReport();
    for (var event : List.of(OPENED, WRITTEN, SUBMITTED)) {
      report.evolve(event);
    }
    var serializer = SnapshotFixtures.serializerOf("snapshot.AnnualReport", AnnualReport.class);
    AnnualReport readBack = serializer.deserialize(serializer.serialize(report, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(report);
  }
}
