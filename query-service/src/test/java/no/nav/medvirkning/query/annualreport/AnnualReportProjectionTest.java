package no.nav.medvirkning.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.query.annualreport.AnnualReportView.DueMoved;
import no.nav.medvirkning.query.annualreport.AnnualReportView.Returned;
import no.nav.medvirkning.query.annualreport.AnnualReportView.Section;
import no.nav.medvirkning.query.annualreport.AnnualReportView.Submission;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class AnnualReportProjectionTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final LocalDate DUE = day(2, 15);

  private final ViewSpecification<AnnualReportView> story =
      ViewSpecification.of(new AnnualReportProjection())
          .given(new AnnualReportOpened(HAMAR, 2024, ReportLevel.UNIT, INNLANDET, DUE, day(1, 6)));

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2025, month, day);
  }

  private AnnualReportView view() {
    return story.view("report/0403/2024").orElseThrow();
  }

  private static SectionWritten wrote(ReportSection section, String text, LocalDate on) {
    return new SectionWritten(HAMAR, 2024, section, text, on);
  }

  private static AnnualReportSubmitted submitted(int submission, LocalDate on, String held) {
    return new AnnualReportSubmitted(
        HAMAR,
        2024,
        submission,
        1_000 + submission,
        3,
        List.of(
            new FrozenFigure("meetings.held", null, new BigDecimal(held)),
            new FrozenFigure("attendance.share", "USER", null)),
        List.of(new BuiltFrom(HAMAR, null)),
        on);
  }

  private static AnnualReportReturned returned(LocalDate on, LocalDate due) {
    return new AnnualReportReturned(HAMAR, 2024, 1, "Si mer", due, on);
  }

  @Test
  void anOpenedReportTellsWhoWaitsForItAndUntilWhen() {
    assertThat(view().openedBy()).isEqualTo(INNLANDET);
    assertThat(view().openedOn()).isEqualTo(day(1, 6));
    assertThat(view().due()).isEqualTo(DUE);
    assertThat(view().state()).isEqualTo(ReportState.OPEN);
    assertThat(view().isWithTheUnit()).isTrue();
    assertThat(view().lastSubmission()).isNull();
  }

  @Test
  void theDueDateMovesAndTheReasonStays() {
    story.given(new ReportDueDateMoved(HAMAR, 2024, day(3, 1), "Sykdom"));

    assertThat(view().due()).isEqualTo(day(3, 1));
    assertThat(view().moves())
        .containsExactly(new DueMoved(day(3, 1), "Sykdom", ViewSpecification.RECORDED_ON));
  }

  @Test
  void aSectionWrittenAgainReplacesWhatStoodThere() {
    story.given(
        wrote(ReportSection.NEXT_YEAR, "Fem møter", day(1, 20)),
        wrote(ReportSection.WHAT_WAS_DONE, "Tre møter", day(1, 21)),
        wrote(ReportSection.WHAT_WAS_DONE, "Fire møter", day(1, 22)));

    assertThat(view().sections())
        .containsExactly(
            new Section(ReportSection.WHAT_WAS_DONE, "Fire møter", day(1, 22)),
            new Section(ReportSection.NEXT_YEAR, "Fem møter", day(1, 20)));
  }

  @Test
  void aSubmissionKeepsWhereItsFiguresWereTakenAndWhatItWasDueOn() {
    story.given(submitted(1, day(2, 10), "4"), returned(day(2, 20), day(3, 1)));

    assertThat(view().submissions())
        .containsExactly(
            new Submission(1, day(2, 10), DUE, 1_001, 3, List.of(new BuiltFrom(HAMAR, null))));
    assertThat(view().returns()).containsExactly(new Returned(1, "Si mer", day(3, 1), day(2, 20)));
    assertThat(view().state()).isEqualTo(ReportState.RETURNED);
    assertThat(view().isWithTheUnit()).isTrue();
    assertThat(view().due()).isEqualTo(day(3, 1));
  }

  @Test
  void itIsInTimeToTheEndOfItsDueDateAndThenLate() {
    assertThat(view().lateByOn(DUE)).isNull();
    assertThat(view().lateByOn(day(2, 16))).isEqualTo(1);
    assertThat(view().lateByOn(day(3, 1))).isEqualTo(14);
  }

  @Test
  void submittedItIsAsLateAsItWasThen() {
    story.given(submitted(1, day(2, 18), "4"));

    assertThat(view().state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(view().isWithTheUnit()).isFalse();
    assertThat(view().lateByOn(day(6, 1))).isEqualTo(3);
  }

  @Test
  void returnedItIsLateAfterItsNewDueDateOnly() {
    story.given(submitted(1, day(2, 18), "4"), returned(day(2, 20), day(3, 1)));

    assertThat(view().lateByOn(day(3, 1))).isNull();
    assertThat(view().lateByOn(day(3, 3))).isEqualTo(2);
  }

  @Test
  void submittedAgainAndApprovedItKeepsAllThatWas() {
    story.given(
        submitted(1, day(2, 10), "4"),
        returned(day(2, 20), day(3, 1)),
        submitted(2, day(2, 27), "5"),
        new AnnualReportApproved(HAMAR, 2024, 2, day(3, 5)));

    assertThat(view().state()).isEqualTo(ReportState.APPROVED);
    assertThat(view().approvedOn()).isEqualTo(day(3, 5));
    assertThat(view().submissions()).extracting(Submission::number).containsExactly(1, 2);
    assertThat(view().submissions().getLast().due()).isEqualTo(day(3, 1));
    assertThat(view().lateByOn(day(6, 1))).isNull();
  }

  @Test
  void theFiguresOfEachSubmissionStayAsTheyWereFrozen() {
    var figures =
        ViewSpecification.of(new FrozenFiguresProjection())
            .given(
                wrote(ReportSection.WHAT_WAS_DONE, "Fire møter", day(1, 22)),
                submitted(1, day(2, 10), "4"),
                returned(day(2, 20), day(3, 1)),
                submitted(2, day(2, 27), "5"));

    assertThat(figures.view("report/0403/2024/1").orElseThrow().figures())
        .isEqualTo(submitted(1, day(2, 10), "4").figures());
    var second = figures.view("report/0403/2024/2").orElseThrow();
    assertThat(second.figures().getFirst().value()).isEqualByComparingTo("5");
    assertThat(second.position()).isEqualTo(1_002);
    assertThat(second.definitions()).isEqualTo(3);
    assertThat(figures.view("report/0403/2024/3")).isEmpty();
  }

  @Test
  void eachLevelIsReadInItsOwnPlace() {
    assertThat(view().path()).isEqualTo("/reports/annual/2024/units/0403");
    assertThat(AnnualReportView.path(ReportLevel.COUNTY, INNLANDET, 2024))
        .isEqualTo("/reports/annual/2024/counties/0400");
    assertThat(AnnualReportView.path(ReportLevel.NATION, new UnitNumber("0200"), 2024))
        .isEqualTo("/reports/annual/2024");
  }
}
