package no.nav.medvirkning.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.query.report.counting.ActivitiesCounting;
import no.nav.medvirkning.query.report.counting.AgreementsCounting;
import no.nav.medvirkning.query.report.counting.CompensationCounting;
import no.nav.medvirkning.query.report.counting.ConsultationsCounting;
import no.nav.medvirkning.query.report.counting.Counting;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.ExpertiseCounting;
import no.nav.medvirkning.query.report.counting.FeedbackCounting;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.query.report.counting.MeasuresCounting;
import no.nav.medvirkning.query.report.counting.OfficesCounting;
import no.nav.medvirkning.query.report.counting.PlansCounting;
import no.nav.medvirkning.query.report.counting.ReferralsCounting;
import no.nav.medvirkning.query.report.counting.TrainingCounting;
import no.nav.medvirkning.training.TrainedRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure of the units' chapters is named and explained in each language, without falling
/// back on another one.
class UnitChaptersTextsTest {

  private static final List<Counting> COUNTINGS =
      List.of(
          new PlansCounting(),
          new TrainingCounting(),
          new FeedbackCounting(),
          new MeasuresCounting(),
          new ReferralsCounting(),
          new ConsultationsCounting(),
          new ActivitiesCounting(),
          new ExpertiseCounting(),
          new CompensationCounting(),
          new AgreementsCounting(),
          new OfficesCounting());

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void figures_and_their_chapters_have_texts(String language) {
    var texts = texts(language);

    for (var figure : figures()) {
      assertThat(texts)
          .containsKey("report.chapter." + figure.chapter().code())
          .containsKey("report.figure." + figure.code())
          .containsKey("report.figure." + figure.code() + ".how");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void rows_have_texts(String language) {
    var texts = texts(language);

    for (var figure : figures()) {
      if (figure.of() != null) {
        var kind = figure.of().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var value : values(figure.of())) {
          assertThat(texts).containsKey("report.of." + kind + "." + value);
        }
      }
    }
  }

  @Test
  void codes_are_unique() {
    assertThat(figures().stream().map(FigureDefinition::code)).doesNotHaveDuplicates();
  }

  private static List<FigureDefinition> figures() {
    return COUNTINGS.stream().flatMap(counting -> counting.figures().stream()).toList();
  }

  private static List<String> values(Dimension dimension) {
    return switch (dimension) {
      case FEEDBACK_SOURCE -> names(FeedbackSource.Kind.values());
      case OUTCOME -> names(AssessmentOutcome.values());
      case HELPED -> names(Helped.values());
      case AGE -> Stream.of(0, 31, 61, 91, 181).map("FROM_%03d"::formatted).toList();
      case ACTIVITY_KIND -> names(ActivityKind.values());
      case USER_GROUP -> names(UserGroup.values());
      case CLAIM_LINE ->
          names(
              Arrays.stream(ClaimLineKind.values())
                  .filter(kind -> kind != ClaimLineKind.COMPANION)
                  .toArray(ClaimLineKind[]::new));
      case PARTICIPATION_FORM -> names(ParticipationForm.Kind.values());
      case COMPENSATION_RULE -> names(CompensationRule.values());
      case TRAINED_ROLE -> names(TrainedRole.values());
      case SIDE, CASE_KIND, ORGANISATION, END_CAUSE -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map((Function<Enum<?>, String>) Enum::name).toList();
  }

  private static Properties texts(String language) {
    var file = "/messages/report_" + language + ".properties";
    var texts = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(UnitChaptersTextsTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
