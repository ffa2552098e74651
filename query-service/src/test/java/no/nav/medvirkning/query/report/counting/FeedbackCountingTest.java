package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.feedback.AFeedback.FFO;
import static no.nav.medvirkning.query.feedback.AFeedback.LETTERS;
import static no.nav.medvirkning.query.feedback.AFeedback.QUEUES;
import static no.nav.medvirkning.query.feedback.AFeedback.WAITING;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Timely;
import no.nav.medvirkning.query.feedbacksummary.SummaryOf;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.query.report.AYear.Report;
import no.nav.medvirkning.query.theme.ThemeList;
import no.nav.medvirkning.query.theme.ThemeView;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// Deadlines are the default: acknowledged within 7 days, and so on; see [FeedbackSummary].
class FeedbackCountingTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final ThemeList THEMES =
      new ThemeList(
          List.of(
              new ThemeView(WAITING, "Ventetid", "", MARCH_1, null, null),
              new ThemeView(LETTERS, "Brev", "", MARCH_1, null, null),
              new ThemeView(QUEUES, "Køer", "", MARCH_1, null, null)));

  private static AFeedback on(int n, String day) {
    return AFeedback.number(n, LocalDate.parse(day));
  }

  /// Eight came to Hamar in 2024, and one each in the years beside it:
  ///
  /// 1 in March, from an organisation: acknowledged after 2 days, accepted after 9, two measures
  /// (one of them completed), answered after 20 and closed, helped partly, and taken up again 2 in
  /// March: acknowledged after 8 days (late), refused after 10, answered after 40, closed 3 in
  /// April: outside the remit after 3 days, answered after 10, closed, did not help 4 in May:
  /// nothing was done 5 in May, anonymous: accepted in part after 5 days; a measure was dropped 6
  /// in June: a measure was planned before it was found to be the same as 4 7 in November: closed
  /// without answer, with a reason 8 on 30 December: nothing was done yet
  private static AYear hamar() {
    var one = on(1, "2024-03-01").from(FFO);
    var two = on(2, "2024-03-10");
    var three = on(3, "2024-04-02");
    var five = on(5, "2024-05-20").anonymous();
    var six = on(6, "2024-06-03");
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .on("2023-12-31", on(10, "2023-12-31").registered())
        .on(
            "2024-03-01",
            one.registered(),
            one.acknowledged(LocalDate.parse("2024-03-03")),
            one.assessed(AssessmentOutcome.ACCEPTED, LocalDate.parse("2024-03-10")),
            one.planned(LocalDate.parse("2024-06-01")),
            one.completed(LocalDate.parse("2024-05-01")),
            one.answered(LocalDate.parse("2024-03-21")),
            one.closed(LocalDate.parse("2024-03-21")),
            new EffectRecorded(
                one.key(),
                AFeedback.words("Kortere kø"),
                Helped.PARTLY,
                LocalDate.parse("2024-09-01")),
            one.reopened(LocalDate.parse("2024-10-01")))
        .on(
            "2024-03-10",
            two.registered(),
            two.acknowledged(LocalDate.parse("2024-03-18")),
            two.assessed(AssessmentOutcome.NOT_ACCEPTED, LocalDate.parse("2024-03-20")),
            two.answered(LocalDate.parse("2024-04-19")),
            two.closed(LocalDate.parse("2024-04-19")))
        .on(
            "2024-04-02",
            three.registered(),
            three.assessed(AssessmentOutcome.OUTSIDE_REMIT, LocalDate.parse("2024-04-05")),
            three.answered(LocalDate.parse("2024-04-12")),
            three.closed(LocalDate.parse("2024-04-12")),
            new EffectRecorded(
                three.key(), AFeedback.words("Ingen"), Helped.NO, LocalDate.parse("2024-09-01")))
        .on("2024-05-06", on(4, "2024-05-06").registered())
        .on(
            "2024-05-20",
            five.registered(),
            five.assessed(AssessmentOutcome.PARTLY_ACCEPTED, LocalDate.parse("2024-05-25")),
            five.planned(LocalDate.parse("2024-07-01")),
            five.dropped(LocalDate.parse("2024-06-15")))
        .on(
            "2024-06-03",
            six.registered(),
            six.planned(LocalDate.parse("2024-08-01")),
            six.duplicateOf(on(4, "2024-05-06"), LocalDate.parse("2024-06-04")))
        .on(
            "2024-11-05",
            on(7, "2024-11-05").registered(),
            new FeedbackClosed(
                on(7, "2024-11-05").key(),
                AFeedback.words("Adressen er ukjent"),
                LocalDate.parse("2024-11-20")))
        .on("2024-12-30", on(8, "2024-12-30").registered())
        .on("2025-01-01", on(11, "2025-01-01").registered())
        .seenOn("2025-01-03");
  }

  @Test
  void what_came_in_goes_by_the_day_it_came_in() {
    var report = hamar().unit(2024, "0403");

    // 1 to 8; 6 is the same as 4.
    assertThat(report.value("feedback.received")).isEqualTo("8");
    assertThat(report.value("feedback.received", "ORGANISATION")).isEqualTo("1");
    assertThat(report.value("feedback.received", "SERVICE_COMPLAINT")).isEqualTo("7");
    assertThat(report.value("feedback.duplicates")).isEqualTo("1");
  }

  @Test
  void each_step_is_held_to_its_deadline() {
    var report = hamar().unit(2024, "0403");

    // Within 7 days: 1 (2), 3 (3, by the assessment), 5 (5). Late: 2 (8), 4 (never, since May).
    // There is time for 8. 7 was closed before.
    assertThat(timely(report, "acknowledged")).isEqualTo(new Timely(3, 2, 1, 1));
    // Answers are not waited for by 5, which was anonymous.
    assertThat(timely(report, "reported-back").never()).isEqualTo(1);
    assertThat(timely(report, "reported-back").waiting()).isEqualTo(1);
  }

  @Test
  void the_share_answered_in_time_is_of_those_whose_time_is_up() {
    var report = hamar().unit(2024, "0403");
    var timely = timely(report, "reported-back");

    assertThat(report.value("feedback.answer-due"))
        .isEqualTo(String.valueOf(timely.inTime() + timely.late()));
    // 1, 2 and 3 were answered in time, 4 was not answered: 3 of 4.
    assertThat(timely.inTime()).isEqualTo(3);
    assertThat(timely.late()).isEqualTo(1);
    assertThat(report.value("feedback.reported-back-in-time-share")).isEqualTo("0.7500");
  }

  @Test
  void days_to_answer_are_by_the_nearest_rank() {
    var report = hamar().unit(2024, "0403");

    // 10, 20 and 40 days: the second of three; the 90th percentile is the third (2.7 rounded up).
    assertThat(report.value("feedback.days-to-answer")).isEqualTo("20");
    assertThat(report.value("feedback.days-to-answer-90")).isEqualTo("40");
  }

  @Test
  void what_is_open_stands_by_age_on_the_day_it_is_looked_at() {
    var report = hamar().unit(2024, "0403");

    // 8 for 4 days; 4 since 6 May (242 days), 5 since 20 May, and 1, which was taken up again.
    assertThat(report.value("feedback.open")).isEqualTo("4");
    assertThat(report.value("feedback.open", "FROM_000")).isEqualTo("1");
    assertThat(report.value("feedback.open", "FROM_181")).isEqualTo("3");
    assertThat(report.value("feedback.reopened")).isEqualTo("1");
  }

  @Test
  void outcomes_are_of_those_that_were_assessed() {
    var report = hamar().unit(2024, "0403");

    assertThat(report.value("feedback.outcomes")).isEqualTo("4");
    for (var outcome : AssessmentOutcome.values()) {
      assertThat(report.value("feedback.outcomes", outcome)).as(outcome.name()).isEqualTo("1");
    }
  }

  @Test
  void measures_and_whether_they_helped() {
    var report = hamar().unit(2024, "0403");

    // 1 planned and completed one, 5 planned and dropped one; that of 6 follows 4.
    assertThat(report.value("measures.planned")).isEqualTo("2");
    assertThat(report.value("measures.completed")).isEqualTo("1");
    assertThat(report.value("measures.dropped")).isEqualTo("1");
    assertThat(report.value("measures.overdue")).isEqualTo("0");
    assertThat(report.value("measures.helped")).isEqualTo("2");
    assertThat(report.value("measures.helped", Helped.PARTLY)).isEqualTo("1");
    assertThat(report.value("measures.helped", Helped.NO)).isEqualTo("1");
    assertThat(report.value("measures.helped", Helped.YES)).isNull();
  }

  @Test
  void a_measure_is_overdue_from_the_day_after_it_was_due() {
    var one = on(1, "2024-03-01");
    var year =
        AYear.given(anOffice("0403", "0400"))
            .on("2024-03-01", one.registered(), one.planned(LocalDate.parse("2024-06-01")));

    assertThat(year.seenOn("2024-06-01").unit(2024, "0403").value("measures.overdue"))
        .isEqualTo("0");
    assertThat(year.seenOn("2024-06-02").unit(2024, "0403").value("measures.overdue"))
        .isEqualTo("1");
  }

  @Test
  void no_figure_differs_from_the_summary_of_the_same_unit_and_year() {
    var year = hamar();
    var report = year.unit(2024, "0403");
    var facts = year.facts(2024);
    var summary = SummaryOf.year(facts.feedback(), 2024, facts.seenOn(), THEMES);

    assertThat(report.value("feedback.received")).isEqualTo(text(summary.received()));
    assertThat(report.value("feedback.duplicates")).isEqualTo(text(summary.duplicates()));
    assertThat(timely(report, "acknowledged")).isEqualTo(summary.acknowledged());
    assertThat(timely(report, "assessed")).isEqualTo(summary.assessed());
    assertThat(timely(report, "reported-back")).isEqualTo(summary.reportedBack());
    assertThat(report.value("feedback.days-to-answer"))
        .isEqualTo(String.valueOf(summary.daysToAnswer().median()));
    assertThat(report.value("feedback.days-to-answer-90"))
        .isEqualTo(String.valueOf(summary.daysToAnswer().percentile90()));
    assertThat(report.value("feedback.reopened")).isEqualTo(text(summary.reopened()));
    for (var band : summary.open()) {
      assertThat(number(report, "feedback.open", "FROM_%03d".formatted(band.fromDays())))
          .as(band.toString())
          .isEqualTo(band.count());
    }
    var outcomes = summary.outcomes();
    assertThat(number(report, "feedback.outcomes", AssessmentOutcome.ACCEPTED))
        .isEqualTo(outcomes.accepted());
    assertThat(number(report, "feedback.outcomes", AssessmentOutcome.PARTLY_ACCEPTED))
        .isEqualTo(outcomes.partlyAccepted());
    assertThat(number(report, "feedback.outcomes", AssessmentOutcome.NOT_ACCEPTED))
        .isEqualTo(outcomes.notAccepted());
    assertThat(number(report, "feedback.outcomes", AssessmentOutcome.OUTSIDE_REMIT))
        .isEqualTo(outcomes.outsideRemit());
    for (var source : summary.sources()) {
      assertThat(number(report, "feedback.received", source.source())).isEqualTo(source.received());
    }
    assertThat(report.value("measures.planned")).isEqualTo(text(summary.measures().planned()));
    assertThat(report.value("measures.completed")).isEqualTo(text(summary.measures().completed()));
    assertThat(report.value("measures.dropped")).isEqualTo(text(summary.measures().dropped()));
    assertThat(report.value("measures.overdue")).isEqualTo(text(summary.measures().overdue()));
    assertThat(number(report, "measures.helped", Helped.YES)).isEqualTo(summary.effects().yes());
    assertThat(number(report, "measures.helped", Helped.PARTLY))
        .isEqualTo(summary.effects().partly());
    assertThat(number(report, "measures.helped", Helped.NO)).isEqualTo(summary.effects().no());
  }

  @Test
  void where_none_came_in_nothing_is_reported() {
    var report = hamar().unit(2024, "0412");

    for (var code :
        List.of(
            "feedback.received",
            "feedback.duplicates",
            "feedback.acknowledged-in-time",
            "feedback.reported-back-late",
            "feedback.answer-due",
            "feedback.reported-back-in-time-share",
            "feedback.days-to-answer",
            "feedback.days-to-answer-90",
            "feedback.open",
            "feedback.outcomes",
            "feedback.reopened",
            "measures.planned",
            "measures.helped")) {
      assertThat(report.value(code)).as(code).isNull();
    }
  }

  @Test
  void where_one_came_in_nothing_done_is_zero() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .on("2024-05-06", on(4, "2024-05-06").registered())
            .unit(2024, "0403");

    assertThat(report.value("feedback.acknowledged-in-time")).isEqualTo("0");
    assertThat(report.value("feedback.duplicates")).isEqualTo("0");
    assertThat(report.value("feedback.outcomes")).isEqualTo("0");
    assertThat(report.value("measures.planned")).isEqualTo("0");
    assertThat(report.value("feedback.days-to-answer")).isNull();
  }

  @Test
  void what_was_recorded_in_a_later_year_than_it_came_in_is_late() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .on("2024-12-30", on(1, "2024-12-30").registered())
            .on("2025-01-02", on(2, "2024-12-30").registered())
            .unit(2024, "0403");

    assertThat(report.value("feedback.received")).isEqualTo("2");
    assertThat(report.late("feedback.received")).isEqualTo(1);
  }

  @Test
  void a_merged_unit_keeps_what_came_to_it_until_its_last_day() {
    var year =
        AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
            .on("2024-06-30", on(1, "2024-06-30").registered())
            .on(
                "2024-06-30",
                new UnitClosed(
                    new UnitNumber("0403"),
                    LocalDate.parse("2024-06-30"),
                    List.of(new UnitNumber("0412"))))
            .on("2024-07-01", on(2, "2024-07-01").to(new UnitNumber("0412")).registered());

    assertThat(year.unit(2024, "0403").value("feedback.received")).isEqualTo("1");
    assertThat(year.unit(2024, "0412").value("feedback.received")).isEqualTo("1");
    assertThat(year.county(2024, "0400").value("feedback.received")).isEqualTo("2");
    assertThat(year.nation(2024).value("feedback.received")).isEqualTo("2");
  }

  private static Timely timely(Report report, String step) {
    return new Timely(
        number(report, "feedback." + step + "-in-time"),
        number(report, "feedback." + step + "-late"),
        number(report, "feedback." + step + "-waiting"),
        number(report, "feedback." + step + "-never"));
  }

  private static int number(Report report, String code) {
    var value = report.figure(code).value();
    return value == null ? 0 : value.intValueExact();
  }

  private static int number(Report report, String code, Object of) {
    var value = report.value(code, of);
    return value == null ? 0 : Integer.parseInt(value);
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
