package no.nav.medvirkning.query.activity;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityProjectionTest {

  private static final ActivityId PANEL = ActivityId.of("12340000-0000-7000-8000-000000000001");
  private static final FindingId QUEUE = FindingId.of("12340000-0000-7000-8000-000000000002");
  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private final ViewSpecification<ActivityView> story =
      ViewSpecification.of(new ActivityProjection()).given(panel(COUNCIL, null));

  private static ActivityPlanned panel(
      @Nullable CouncilId council, @Nullable String noCouncilBecause) {
    return new ActivityPlanned(
        PANEL,
        HAMAR,
        ActivityKind.USER_PANEL,
        "Brukerpanel om ventetid",
        "Hva opplever brukerne?",
        List.of(day("2024-12-31"), day("2025-01-02")),
        council,
        noCouncilBecause);
  }

  private ActivityView view() {
    return story.view(PANEL).orElseThrow();
  }

  @Test
  void aPlannedActivityIsFoundInEveryYearThatItsDaysLieIn() {
    assertThat(view().state()).isEqualTo(ActivityState.PLANNED);
    assertThat(view().years()).containsExactly(2024, 2025);
    assertThat(view().firstDay()).isEqualTo(day("2024-12-31"));
  }

  @Test
  void aMovedOneRemembersItsFormerDays() {
    story.given(new ActivityMoved(PANEL, HAMAR, List.of(day("2025-02-03"))));

    assertThat(view().days()).containsExactly(day("2025-02-03"));
    assertThat(view().years()).containsExactly(2025);
    assertThat(view().moves()).containsExactly(List.of(day("2024-12-31"), day("2025-01-02")));
  }

  @Test
  void aHeldOneTellsParticipantsAsCountsAndWhatIsRecordedAgainReplacesThem() {
    story.given(held(8), held(9));

    assertThat(view().state()).isEqualTo(ActivityState.HELD);
    assertThat(view().participants())
        .containsExactly(
            new Participants(UserGroup.YOUTH, 9), new Participants(UserGroup.RELATIVES, 3));
  }

  private static ActivityHeld held(int youth) {
    return new ActivityHeld(
        PANEL,
        HAMAR,
        List.of(day("2024-12-31")),
        List.of(new Participants(UserGroup.YOUTH, youth), new Participants(UserGroup.RELATIVES, 3)),
        "Godt oppmøte");
  }

  @Test
  void aFindingTellsTheFeedbackThatItBecame() {
    story.given(
        new FindingRecorded(PANEL, HAMAR, QUEUE, "Lang kø på telefonen"),
        new FindingBecameFeedback(PANEL, HAMAR, QUEUE, WAITING_TIMES));

    assertThat(view().findings())
        .containsExactly(new ActivityView.Finding(QUEUE, "Lang kø på telefonen", WAITING_TIMES));
  }

  @Test
  void aCancelledOneTellsWhy() {
    story.given(new ActivityCancelled(PANEL, HAMAR, "For få påmeldte"));

    assertThat(view().state()).isEqualTo(ActivityState.CANCELLED);
    assertThat(view().cancelledBecause()).isEqualTo("For få påmeldte");
  }

  @Test
  void anActivityIsAnchoredInTheCouncilItWasPlannedIn() {
    var card = new CouncilCard(COUNCIL, "Brukerutvalget i Innlandet", INNLANDET, List.of(), null);

    var anchoring = Anchoring.of(view(), Map.of(COUNCIL, card), List.of());

    assertThat(anchoring.state()).isEqualTo(Anchoring.State.IN_COUNCIL);
    assertThat(anchoring.council().name()).isEqualTo("Brukerutvalget i Innlandet");
  }

  @Test
  void withoutACouncilTheReasonStands() {
    story.given(panel(null, "Kontoret har ikke utvalg"));

    assertThat(Anchoring.of(view(), Map.of(), List.of()))
        .isEqualTo(new Anchoring(Anchoring.State.NO_COUNCIL, null, "Kontoret har ikke utvalg"));
  }

  @Test
  void theAnchoringIsMissingWhereACouncilServedTheUnitThatDayAfterAll() {
    story.given(panel(null, "Kontoret har ikke utvalg"));

    var anchoring = Anchoring.of(view(), Map.of(), List.of(council()));

    assertThat(anchoring.state()).isEqualTo(Anchoring.State.MISSING);
    assertThat(anchoring.council().id()).isEqualTo(COUNCIL);
    assertThat(anchoring.reason()).isEqualTo("Kontoret har ikke utvalg");
  }

  @Test
  void aCouncilThatWasDissolvedBeforeTheDayIsNoneToBeAnchoredIn() {
    story.given(panel(null, "Utvalget er nedlagt"));

    var dissolved = council(new CouncilDissolved(COUNCIL, day("2024-12-30"), "Reform"));

    assertThat(Anchoring.of(view(), Map.of(), List.of(dissolved)).state())
        .isEqualTo(Anchoring.State.NO_COUNCIL);
  }

  private static CouncilStatus council(DomainEvent... later) {
    var established =
        established(COUNCIL, "Brukerutvalget i Innlandet", "2022-01-01", INNLANDET, HAMAR);
    return ViewSpecification.of(new CouncilStatusProjection())
        .given(Stream.concat(Stream.of(established), Stream.of(later)).toArray(DomainEvent[]::new))
        .view(COUNCIL)
        .orElseThrow();
  }
}
