package no.nav.medvirkning.query.feedback;

import static no.nav.medvirkning.query.feedback.AFeedback.HAMAR;
import static no.nav.medvirkning.query.feedback.AFeedback.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

/// Nav Narvik took in what follows a feedback that Nav Hamar took in itself.
class FollowedOutOfReachTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);
  private static final UnitNumber NARVIK = new UnitNumber("1805");
  private static final AFeedback FIRST = AFeedback.number(1, TODAY.minusDays(40));
  private static final AFeedback SAME = AFeedback.number(2, TODAY.minusDays(30));

  @Test
  void whoTookInADuplicateSeesWhatItsReceiptShowsAndNoMore() {
    try (var service = RunningService.on(TODAY)) {
      var seen =
          service.given(
              new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null),
              new UnitRegistered(NARVIK, "Nav Narvik", UnitType.OFFICE, null, null),
              new ThemeAdded(WAITING, "Ventetid", TODAY.minusYears(1)),
              FIRST.registered(),
              SAME.registered(NARVIK, "Lang kø."),
              SAME.duplicateOf(FIRST, TODAY.minusDays(20)),
              new DuplicateLinked(FIRST.key(), SAME.id(), true),
              FIRST.assessed(AssessmentOutcome.ACCEPTED, TODAY.minusDays(15)),
              FIRST.planned(TODAY.plusDays(5)),
              FIRST.dropped(TODAY.minusDays(5)),
              FIRST.answered(TODAY.minusDays(10)));
      var path = "/feedback/" + SAME.id();
      var answer = service.get(service.office("1805"), path, "Consistency-Token", seen);
      var told = RunningService.json(answer).get("told");

      assertThat(RunningService.json(answer).get("original").isNull()).isTrue();
      assertThat(told.get("state").asString()).isEqualTo("REPORTED_BACK");
      assertThat(told.get("since").asString()).isEqualTo(TODAY.minusDays(20).toString());
      assertThat(told.at("/answers/0/answer").asString()).isEqualTo("Takk. Vi åpner tidligere.");
      assertThat(told.at("/measures/0/what").asString()).isEqualTo("Åpne en time tidligere");
      assertThat(told.at("/measures/0/state").asString()).isEqualTo("DROPPED");
      assertThat(answer.body())
          .doesNotContain("Til internt bruk", "Ikke råd", "ventetid på", FIRST.id().toString());

      var addressee = RunningService.json(service.get(service.office("0403"), path));
      assertThat(addressee.get("told").isNull()).isTrue();
      assertThat(addressee.at("/original/id").asString()).isEqualTo(FIRST.id().toString());
    }
  }
}
