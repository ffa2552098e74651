package no.nav.medvirkning.query.feedbacksummary;

import static no.nav.medvirkning.query.feedback.AFeedback.HAMAR;
import static no.nav.medvirkning.query.feedback.AFeedback.INNLANDET;
import static no.nav.medvirkning.query.feedback.AFeedback.LETTERS;
import static no.nav.medvirkning.query.feedback.AFeedback.QUEUES;
import static no.nav.medvirkning.query.feedback.AFeedback.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureState;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.AgeBand;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Change;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.DaysToAnswer;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Effects;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Measures;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.OfSource;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Outcomes;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Part;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Scope;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Timely;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.query.theme.ThemeList;
import no.nav.medvirkning.query.theme.ThemeName;
import no.nav.medvirkning.query.theme.ThemeView;
import org.junit.jupiter.api.Test;

/// March 2024, seen on 1 July.
class FiguresTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate MARCH_31 = LocalDate.of(2024, 3, 31);
  private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
  private static final ThemeList THEMES =
      new ThemeList(
          List.of(
              new ThemeView(WAITING, "Ventetid", "", MARCH_1, null, null),
              new ThemeView(LETTERS, "Brev", "", MARCH_1, null, null),
              new ThemeView(
                  QUEUES, "Køer", "", MARCH_1, new ThemeView.Merged(WAITING, JULY_1), null)));

  private final ViewSpecification<FeedbackMonth> months =
      ViewSpecification.of(new FeedbackMonthProjection());
  private final Set<String> keys = new LinkedHashSet<>();
  private LocalDate today = JULY_1;

  private void given(DomainEvent... events) {
    months.given(events);
    for (var event : events) {
      if (event instanceof FeedbackEvent e) {
        keys.add(e.key().unit().value() + "/" + YearMonth.from(e.key().receivedOn()));
      }
    }
  }

  private FeedbackSummary figures() {
    var found = new ArrayList<FeedbackMonth>();
    keys.forEach(key -> found.add(months.view(key).orElseThrow()));
    return new Figures(MARCH_1, MARCH_31, today).of(found, THEMES, new Scope(null, null));
  }

  private static AFeedback on(int n, LocalDate day) {
    return AFeedback.number(n, day);
  }

  @Test
  void a_fact_is_stored_as_one_line_and_read_as_it_was() {
    var bare = FeedbackFact.registered(on(1, MARCH_1).registered(), JULY_1);
    var worked =
        bare.acknowledged(MARCH_1)
            .assessed(AssessmentOutcome.PARTLY_ACCEPTED, MARCH_1.plusDays(2))
            .answered(MARCH_31)
            .planned(MeasureId.of("00000000-0000-7000-8000-000000000001"), MARCH_31)
            .planned(MeasureId.of("00000000-0000-7000-8000-000000000002"), JULY_1)
            .ended(MeasureId.of("00000000-0000-7000-8000-000000000002"), MeasureState.COMPLETED)
            .isClosed()
            .isReopened()
            .worked(Helped.NO);

    var facts = List.of(bare, worked, worked.isDuplicate().isClosed());
    var lines = facts.stream().map(FactText::line).toList();
    var read = new FactText(String.join("", lines));

    assertThat(lines).allSatisfy(line -> assertThat(line).startsWith(bare.id() + " "));
    for (var fact : facts) {
      assertThat(read.next()).isTrue();
      assertThat(read.receivedOn()).isEqualTo(MARCH_1);
      assertThat(read.fact()).isEqualTo(fact);
      assertThat(read.theme()).isEqualTo(fact.theme());
    }
    assertThat(read.next()).isFalse();
  }

  @Test
  void of_several_lines_only_that_of_the_feedback_changes() {
    var facts =
        IntStream.rangeClosed(1, 3)
            .mapToObj(n -> FeedbackFact.registered(on(n, MARCH_1).registered(), JULY_1))
            .toList();
    var text =
        FactText.line(facts.get(0)) + FactText.line(facts.get(1)) + FactText.line(facts.get(2));

    assertThat(FactText.change(text, facts.get(1).id(), FeedbackFact::isClosed))
        .isEqualTo(
            FactText.line(facts.get(0))
                + FactText.line(facts.get(1).isClosed())
                + FactText.line(facts.get(2)));
    assertThat(
            FactText.change(text, on(4, MARCH_1).registered().key().id(), FeedbackFact::isClosed))
        .isEqualTo(text);
  }

  @Test
  void the_period_goes_by_the_day_received_and_both_ends_belong_to_it() {
    given(
        on(1, MARCH_1.minusDays(1)).registered(),
        on(2, MARCH_1).registered(),
        on(3, MARCH_31).registered(),
        on(4, MARCH_31.plusDays(1)).registered());

    assertThat(figures().received()).isEqualTo(2);
  }

  @Test
  void units_are_summed_and_each_feedback_counts_once_whoever_took_it_in() {
    given(
        on(1, MARCH_1).registered(INNLANDET, "Tatt imot i fylket"),
        on(2, MARCH_1).to(INNLANDET).registered());

    assertThat(figures().received()).isEqualTo(2);
    assertThat(figures().units()).isEqualTo(2);
  }

  @Test
  void a_step_is_in_time_on_its_last_day_and_late_on_the_next() {
    given(
        on(1, MARCH_1).registered(),
        on(1, MARCH_1).acknowledged(MARCH_1.plusDays(7)),
        on(2, MARCH_1).registered(),
        on(2, MARCH_1).acknowledged(MARCH_1.plusDays(8)),
        on(3, MARCH_1).registered());

    assertThat(figures().acknowledged()).isEqualTo(new Timely(1, 2, 0, 0));
    today = MARCH_1.plusDays(7);
    assertThat(figures().acknowledged()).as("there is time").isEqualTo(new Timely(1, 1, 1, 0));
  }

  @Test
  void an_assessment_counts_as_acknowledgement_on_its_day() {
    given(
        on(1, MARCH_1).registered(),
        on(1, MARCH_1).assessed(AssessmentOutcome.ACCEPTED, MARCH_1.plusDays(9)));

    assertThat(figures().acknowledged()).isEqualTo(new Timely(0, 1, 0, 0));
    assertThat(figures().assessed()).isEqualTo(new Timely(1, 0, 0, 0));
  }

  @Test
  void only_those_who_wait_for_an_answer_are_counted_as_answered_or_not() {
    given(
        on(1, MARCH_1).registered(),
        on(1, MARCH_1).answered(MARCH_1.plusDays(60)),
        on(2, MARCH_1).registered(),
        new FeedbackClosed(on(2, MARCH_1).key(), AFeedback.words("Adressen er ukjent"), MARCH_31),
        on(3, MARCH_1).anonymous().registered());

    assertThat(figures().reportedBack()).isEqualTo(new Timely(1, 0, 0, 1));
  }

  @Test
  void taking_it_up_again_makes_nothing_late() {
    var one = on(1, MARCH_1);
    given(
        one.registered(),
        one.assessed(AssessmentOutcome.NOT_ACCEPTED, MARCH_1.plusDays(1)),
        one.answered(MARCH_1.plusDays(2)),
        one.closed(MARCH_1.plusDays(2)),
        one.reopened(MARCH_1.plusDays(50)),
        one.assessed(AssessmentOutcome.ACCEPTED, MARCH_1.plusDays(70)),
        one.answered(MARCH_1.plusDays(90)));

    assertThat(figures().assessed()).isEqualTo(new Timely(1, 0, 0, 0));
    assertThat(figures().daysToAnswer().median()).isEqualTo(2);
    assertThat(figures().reopened()).isEqualTo(1);
    assertThat(figures().outcomes().accepted()).isEqualTo(1);
    assertThat(figures().open().stream().mapToInt(AgeBand::count).sum()).isEqualTo(1);
  }

  @Test
  void percentiles_are_by_the_nearest_rank() {
    IntStream.rangeClosed(1, 10)
        .forEach(
            n -> given(on(n, MARCH_1).registered(), on(n, MARCH_1).answered(MARCH_1.plusDays(n))));

    assertThat(figures().daysToAnswer()).isEqualTo(new DaysToAnswer(10, 5, 9));
    assertThat(Figures.percentile(new int[] {}, 50)).isNull();
    assertThat(Figures.percentile(new int[] {4}, 90)).isEqualTo(4);
    assertThat(Figures.percentile(new int[] {1, 2, 3}, 50)).isEqualTo(2);
    assertThat(Figures.percentile(new int[] {1, 2, 3}, 90)).isEqualTo(3);
  }

  @Test
  void open_ones_stand_by_age() {
    given(
        on(1, MARCH_1).registered(),
        on(2, MARCH_31).registered(),
        on(3, MARCH_31).registered(),
        on(3, MARCH_31).closed(MARCH_31));

    assertThat(figures().open())
        .containsExactly(
            new AgeBand(0, 30, 0),
            new AgeBand(31, 60, 0),
            new AgeBand(61, 90, 0),
            new AgeBand(91, 180, 2),
            new AgeBand(181, null, 0));
    today = MARCH_1.plusDays(30);
    assertThat(figures().open().getFirst().count()).isEqualTo(2);
    today = MARCH_1.plusDays(31);
    assertThat(figures().open().get(1).count()).isEqualTo(1);
  }

  @Test
  void outcomes_and_effects_are_the_newest_of_each() {
    var one = on(1, MARCH_1);
    given(
        one.registered(),
        one.assessed(AssessmentOutcome.PARTLY_ACCEPTED, MARCH_1),
        new EffectRecorded(one.key(), AFeedback.words("Kortere kø"), Helped.UNKNOWN, MARCH_31),
        new EffectRecorded(one.key(), AFeedback.words("Kortere kø"), Helped.YES, JULY_1),
        on(2, MARCH_1).registered(),
        on(2, MARCH_1).assessed(AssessmentOutcome.OUTSIDE_REMIT, MARCH_1),
        on(3, MARCH_1).registered());

    assertThat(figures().outcomes()).isEqualTo(new Outcomes(0, 1, 0, 1, 1));
    assertThat(figures().effects()).isEqualTo(new Effects(1, 0, 0, 0));
  }

  @Test
  void measures_are_planned_completed_dropped_or_overdue() {
    for (var n = 1; n <= 4; n++) {
      given(on(n, MARCH_1).registered(), on(n, MARCH_1).planned(n == 4 ? JULY_1 : MARCH_31));
    }
    given(on(1, MARCH_1).completed(MARCH_31), on(2, MARCH_1).dropped(MARCH_31));

    assertThat(figures().measures()).isEqualTo(new Measures(4, 1, 1, 1));
  }

  @Test
  void a_duplicate_is_received_and_counted_nowhere_else() {
    var same = on(2, MARCH_1);
    given(
        on(1, MARCH_1).registered(), same.registered(), same.duplicateOf(on(1, MARCH_1), MARCH_1));

    assertThat(figures().received()).isEqualTo(2);
    assertThat(figures().duplicates()).isEqualTo(1);
    assertThat(figures().acknowledged()).isEqualTo(new Timely(0, 1, 0, 0));
    assertThat(figures().outcomes().notAssessed()).isEqualTo(1);
    assertThat(figures().themes().getFirst().received()).isEqualTo(2);
    assertThat(figures().sources())
        .containsExactly(new OfSource(FeedbackSource.Kind.SERVICE_COMPLAINT, 2));
  }

  @Test
  void a_theme_holds_those_merged_into_it_and_tells_them_apart() {
    given(
        on(1, MARCH_1).registered(),
        on(2, MARCH_1).about(QUEUES).registered(),
        on(3, MARCH_1).about(QUEUES).registered(),
        on(4, MARCH_1).about(LETTERS).registered());

    var waiting = figures().themes().getFirst();
    assertThat(waiting.theme()).isEqualTo(new ThemeName(WAITING, "Ventetid"));
    assertThat(waiting.received()).isEqualTo(3);
    assertThat(waiting.includes())
        .containsExactly(
            new Part(new ThemeName(QUEUES, "Køer"), 2, 0),
            new Part(new ThemeName(WAITING, "Ventetid"), 1, 0));
    assertThat(figures().themes().get(1).includes()).isEmpty();
  }

  @Test
  void themes_rise_and_fall_against_the_period_of_the_same_length_before() {
    var january30 = MARCH_1.minusDays(31);
    given(
        on(1, january30.minusDays(1)).about(WAITING).registered(),
        on(2, january30).about(LETTERS).registered(),
        on(3, MARCH_1.minusDays(1)).about(LETTERS).registered(),
        on(4, MARCH_1).about(LETTERS).registered(),
        on(5, MARCH_1).about(QUEUES).registered());

    var trend = figures().trend();
    assertThat(trend.from()).isEqualTo(january30);
    assertThat(trend.to()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(trend.rising())
        .containsExactly(new Change(new ThemeName(WAITING, "Ventetid"), 1, 0));
    assertThat(trend.falling()).containsExactly(new Change(new ThemeName(LETTERS, "Brev"), 1, 2));
  }

  @Test
  void nothing_received_is_nothing_counted() {
    given(on(1, MARCH_1.minusDays(1)).registered());

    assertThat(figures().units()).isZero();
    assertThat(figures().daysToAnswer()).isEqualTo(new DaysToAnswer(0, null, null));
    assertThat(keys).containsExactly(HAMAR.value() + "/2024-02");
  }
}
