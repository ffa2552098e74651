package no.nav.medvirkning.query.plan;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import no.nav.medvirkning.query.meetings.MeetingState;
import no.nav.medvirkning.query.meetings.MeetingSummary;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanEvaluation;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanVersion;
import no.nav.medvirkning.query.plan.PlanAndMeetings.PlanMonth;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class ActivityPlanTest {

  private static final PlannedMeeting MARCH = planned(3, "Åpningstider");
  private static final PlannedMeeting JUNE = planned(6);
  private static final WishedInvolvement WISH = new WishedInvolvement("Nye brev", "Lese utkast");

  private final ViewSpecification<ActivityPlanView> story =
      ViewSpecification.of(new ActivityPlanProjection())
          .given(
              new ActivityPlanAdopted(
                  COUNCIL, 2024, List.of("Skjema"), List.of(MARCH), List.of(), day("2023-12-06")));

  private static PlannedMeeting planned(int month, String... topics) {
    return new PlannedMeeting(YearMonth.of(2024, month), List.of(topics));
  }

  private ActivityPlanView view() {
    return story.view(ActivityPlanEvent.idFor(COUNCIL, 2024)).orElseThrow();
  }

  private static ActivityPlanRevised revised() {
    return new ActivityPlanRevised(
        COUNCIL,
        2024,
        List.of(),
        List.of(MARCH, JUNE),
        List.of(WISH),
        "Et møte til",
        day("2024-02-01"));
  }

  @Test
  void anAdoptedPlanStandsAsItIs() {
    assertThat(view().versions())
        .containsExactly(
            new PlanVersion(day("2023-12-06"), null, List.of("Skjema"), List.of(MARCH), List.of()));
    assertThat(view().evaluation()).isNull();
  }

  @Test
  void aRevisionReplacesThePlanAndTheFormerOnesAreKept() {
    story.given(revised());

    var answer =
        ActivityPlan.from(
            view(),
            new CouncilName(COUNCIL, "Utvalget"),
            PlanAndMeetings.of(2024, List.of(), List.of()));
    assertThat(answer.plan())
        .isEqualTo(
            new PlanVersion(
                day("2024-02-01"), "Et møte til", List.of(), List.of(MARCH, JUNE), List.of(WISH)));
    assertThat(answer.formerly()).extracting(PlanVersion::on).containsExactly(day("2023-12-06"));
  }

  @Test
  void theLastEvaluationCounts() {
    story.given(
        new ActivityPlanEvaluated(COUNCIL, 2024, "Planen ble fulgt", day("2024-12-11")),
        new ActivityPlanEvaluated(COUNCIL, 2024, "Ett møte falt ut", day("2025-01-15")));

    assertThat(view().evaluation())
        .isEqualTo(new PlanEvaluation(day("2025-01-15"), "Ett møte falt ut"));
  }

  @Test
  void eachYearHasAPlanOfItsOwn() {
    story.given(
        new ActivityPlanAdopted(
            COUNCIL, 2025, List.of("Brev"), List.of(), List.of(), day("2024-12-11")));

    assertThat(view().versions()).hasSize(1);
  }

  // --- against the meetings ---

  private static MeetingSummary meeting(int n, MeetingState state, String... days) {
    return new MeetingSummary(
        meetingId(n),
        state,
        Stream.of(days).map(each -> new MeetingDay(day(each), null, null)).toList(),
        new Venue("Hamar", null),
        null,
        0,
        null);
  }

  @Test
  void thePlanStandsAgainstTheMeetingsOfEachMonth() {
    var inMarch = meeting(1, MeetingState.HELD, "2024-03-19");
    var again = meeting(2, MeetingState.CANCELLED, "2024-03-26");
    var inMay = meeting(3, MeetingState.HELD, "2024-05-02");
    var toCome = meeting(4, MeetingState.NOTIFIED, "2024-06-20");

    assertThat(
            PlanAndMeetings.of(
                2024, List.of(JUNE, MARCH, JUNE), List.of(inMarch, again, inMay, toCome)))
        .isEqualTo(
            new PlanAndMeetings(
                3,
                2,
                List.of(
                    new PlanMonth(YearMonth.of(2024, 3), List.of(MARCH), List.of(inMarch, again)),
                    new PlanMonth(YearMonth.of(2024, 5), List.of(), List.of(inMay)),
                    new PlanMonth(YearMonth.of(2024, 6), List.of(JUNE, JUNE), List.of(toCome)))));
  }

  @Test
  void aMeetingOverNewYearBelongsToTheYearOfItsFirstDay() {
    var overNewYear = meeting(1, MeetingState.HELD, "2024-12-31", "2025-01-01");

    assertThat(PlanAndMeetings.of(2024, List.of(), List.of(overNewYear)).held()).isEqualTo(1);
    assertThat(PlanAndMeetings.of(2025, List.of(), List.of(overNewYear)))
        .isEqualTo(new PlanAndMeetings(0, 0, List.of()));
  }
}
