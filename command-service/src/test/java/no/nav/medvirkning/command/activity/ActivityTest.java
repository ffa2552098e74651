package no.nav.medvirkning.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent;
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
import no.nav.medvirkning.command.activity.ActivityCommand.CancelActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.HoldActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.MoveActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.PlanActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.RecordFinding;
import no.nav.medvirkning.command.activity.ActivityCommand.TakeUpFinding;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A dialogue conference at Nav Hamar, whose council Nav Stange hosts.
class ActivityTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate DAY_1 = LocalDate.of(2024, 5, 14);
  private static final LocalDate DAY_2 = LocalDate.of(2024, 5, 15);
  private static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final UnitNumber LOTEN = new UnitNumber("0415");

  private static final CouncilId COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000c001");
  private static final CouncilId OF_LOTEN = CouncilId.of("00000000-0000-4000-8000-00000000c002");
  private static final CouncilId NOWHERE = CouncilId.of("00000000-0000-4000-8000-00000000c003");
  private static final ActivityId CONFERENCE =
      ActivityId.of("00000000-0000-4000-8000-0000000ac001");
  private static final FindingId FINDING = FindingId.of("00000000-0000-4000-8000-0000000f1001");
  private static final FeedbackId FEEDBACK = FeedbackId.of("00000000-0000-4000-8000-0000000fb001");

  private static final String PURPOSE = "Høre hvordan skjemaene oppleves";
  private static final String WHY_NOT = "Utvalget er lagt ned, og valg er ikke holdt";
  private static final String SUMMARY = "Skjemaene er for vanskelige";
  private static final List<Participants> COUNTS =
      List.of(new Participants(UserGroup.JOBSEEKERS, 12), new Participants(UserGroup.YOUTH, 0));

  private static final Caller OFFICE_OF_HAMAR = new Caller("Z990002", Role.OFFICE, Set.of(HAMAR));

  private static final ActivityPlanned PLANNED = planned(COUNCIL, null);
  private static final ActivityHeld HELD =
      new ActivityHeld(CONFERENCE, HAMAR, List.of(DAY_1, DAY_2), COUNTS, SUMMARY);
  private static final ActivityCancelled CANCELLED =
      new ActivityCancelled(CONFERENCE, HAMAR, "For få påmeldte");
  private static final FindingRecorded FOUND =
      new FindingRecorded(CONFERENCE, HAMAR, FINDING, "Brevene er uforståelige");

  private final Specification activities = on(TODAY);
  private final Specification afterwards = on(DAY_2);

  private static Specification on(LocalDate today) {
    return Specification.on(
            today,
            new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
            new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
            new AggregateType<>(Activity.class, ActivityCommand.class, Activity::new))
        .given(
            office(HAMAR),
            office(STANGE),
            office(LOTEN),
            council(COUNCIL, STANGE, STANGE, HAMAR),
            council(OF_LOTEN, LOTEN, LOTEN))
        .by(OFFICE_OF_HAMAR);
  }

  private static DomainEvent office(UnitNumber unit) {
    return new UnitRegistered(unit, "Nav-kontor", UnitType.OFFICE, INNLANDET, null);
  }

  private static DomainEvent council(CouncilId id, UnitNumber host, UnitNumber... served) {
    var coverage = List.of(served).stream().map(u -> new Coverage(u, ESTABLISHED, null)).toList();
    return new CouncilEstablished(
        id, "Brukerutvalg", CouncilLevel.LOCAL, host, coverage, null, ESTABLISHED);
  }

  private static ActivityPlanned planned(@Nullable CouncilId council, @Nullable String whyNot) {
    return new ActivityPlanned(
        CONFERENCE,
        HAMAR,
        ActivityKind.DIALOGUE_CONFERENCE,
        "Dialogkonferanse",
        PURPOSE,
        List.of(DAY_1, DAY_2),
        council,
        whyNot);
  }

  private static PlanActivity plan(
      @Nullable CouncilId council, @Nullable String whyNot, LocalDate... days) {
    return new PlanActivity(
        CONFERENCE,
        HAMAR,
        ActivityKind.DIALOGUE_CONFERENCE,
        new Title("Dialogkonferanse"),
        new FreeText(PURPOSE),
        List.of(days),
        council,
        whyNot == null ? null : new FreeText(whyNot));
  }

  private static MoveActivity move(LocalDate... days) {
    return new MoveActivity(CONFERENCE, List.of(days));
  }

  private static HoldActivity hold(List<Participants> participants, LocalDate... days) {
    return new HoldActivity(CONFERENCE, List.of(days), participants, new FreeText(SUMMARY));
  }

  private static RecordFinding find() {
    return new RecordFinding(CONFERENCE, FINDING, new FreeText("Brevene er uforståelige"));
  }

  private static CancelActivity cancel() {
    return new CancelActivity(CONFERENCE, new FreeText("For få påmeldte"));
  }

  // --- plan ---

  @Test
  void anActivityIsAnchoredInTheCouncilThatServesTheUnitThoughAnotherUnitHostsIt() {
    activities.when(plan(COUNCIL, null, DAY_1, DAY_2)).then(PLANNED);
  }

  @Test
  void whereThereIsNoCouncilItIsToldWhy() {
    activities.when(plan(null, WHY_NOT, DAY_1, DAY_2)).then(planned(null, WHY_NOT));
  }

  @Test
  void anActivityWithNeitherCouncilNorReasonIsRefused() {
    activities.when(plan(null, null, DAY_1)).thenRefused("activity.anchored-or-says-why-not");
  }

  @Test
  void anActivityWithACouncilNeedsNoReasonForLackingOne() {
    activities.when(plan(COUNCIL, WHY_NOT, DAY_1)).thenRefused("activity.anchored-or-says-why-not");
  }

  @Test
  void theCouncilServesTheUnitOnAllTheDays() {
    activities
        .given(new CouncilDissolved(COUNCIL, DAY_1, "Nytt utvalg"))
        .when(plan(COUNCIL, null, DAY_1, DAY_2))
        .thenRefused("activity.council-serves-the-unit");
  }

  @Test
  void aCouncilWithinReachThatDoesNotServeTheUnitIsRefused() {
    activities
        .by(new Caller("Z990003", Role.OFFICE, Set.of(HAMAR, LOTEN)))
        .when(plan(OF_LOTEN, null, DAY_1))
        .thenRefused("activity.council-serves-the-unit");
  }

  @Test
  void aCouncilOutOfReachReadsAsMissing() {
    activities.when(plan(OF_LOTEN, null, DAY_1)).thenRefused("platform.exists");
    activities.when(plan(NOWHERE, null, DAY_1)).thenRefused("platform.exists");
  }

  @Test
  void aClosedUnitPlansNothing() {
    activities
        .given(new UnitClosed(HAMAR, TODAY.minusDays(1), List.of()))
        .when(plan(null, WHY_NOT, DAY_1))
        .thenRefused("activity.unit-is-open");
  }

  @Test
  void aUnitThatIsNotRegisteredPlansNothing() {
    var nowhere =
        new PlanActivity(
            CONFERENCE,
            new UnitNumber("0999"),
            ActivityKind.SURVEY,
            new Title("Undersøkelse"),
            new FreeText(PURPOSE),
            List.of(DAY_1),
            null,
            new FreeText(WHY_NOT));
    activities.when(nowhere).thenRefused("platform.exists");
  }

  @Test
  void nobodyPlansForAnotherUnit() {
    activities
        .by(new Caller("Z990004", Role.DIRECTORATE, Set.of(new UnitNumber("0100"))))
        .when(plan(null, WHY_NOT, DAY_1))
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void anActivityHasADay() {
    activities.when(plan(null, WHY_NOT)).thenRefused("activity.at-least-one-day");
  }

  @Test
  void theDaysStandInOrderEachOnce() {
    activities.when(plan(null, WHY_NOT, DAY_2, DAY_1)).thenRefused("activity.days-in-order");
    activities.when(plan(null, WHY_NOT, DAY_1, DAY_1)).thenRefused("activity.days-in-order");
  }

  @Test
  void aMistypedYearIsRefused() {
    activities
        .when(plan(null, WHY_NOT, DAY_1, TODAY.plusYears(20).plusDays(1)))
        .thenRefused("activity.not-too-far-ahead");
  }

  // --- move ---

  @Test
  void anActivityIsMoved() {
    activities
        .given(PLANNED)
        .when(move(DAY_2))
        .then(new ActivityMoved(CONFERENCE, HAMAR, List.of(DAY_2)));
  }

  @Test
  void anActivityIsMovedToDaysThatAreInOrder() {
    activities.given(PLANNED).when(move()).thenRefused("activity.at-least-one-day");
    activities.when(move(DAY_2, DAY_1)).thenRefused("activity.days-in-order");
    activities.when(move(TODAY.plusYears(21))).thenRefused("activity.not-too-far-ahead");
  }

  @Test
  void anActivityIsMovedToDaysOnWhichItsCouncilServesTheUnit() {
    activities
        .given(PLANNED, new CouncilDissolved(COUNCIL, DAY_1, "Nytt utvalg"))
        .when(move(DAY_2))
        .thenRefused("activity.council-serves-the-unit");
  }

  @Test
  void whatWasHeldOrCancelledIsNotMoved() {
    on(DAY_2).given(PLANNED, HELD).when(move(DAY_2)).thenRefused("activity.not-held-yet");
    activities.given(PLANNED, CANCELLED).when(move(DAY_2)).thenRefused("activity.not-cancelled");
  }

  // --- hold ---

  @Test
  void whoTookPartIsToldAsCounts() {
    afterwards.given(PLANNED).when(hold(COUNTS, DAY_1, DAY_2)).then(HELD);
  }

  @Test
  void whatWasRecordedIsCorrectedByRecordingItAgain() {
    afterwards
        .given(PLANNED, HELD)
        .when(hold(List.of(), DAY_1))
        .then(new ActivityHeld(CONFERENCE, HAMAR, List.of(DAY_1), List.of(), SUMMARY));
  }

  @Test
  void nothingIsHeldInTheFuture() {
    on(DAY_1).given(PLANNED).when(hold(COUNTS, DAY_1, DAY_2)).thenRefused("activity.held-by-now");
  }

  @Test
  void whatIsRecordedLaterIsJudgedByTheDayItHappened() {
    afterwards
        .given(PLANNED)
        .happenedOn(DAY_1)
        .when(hold(COUNTS, DAY_1, DAY_2))
        .thenRefused("activity.held-by-now");
  }

  @Test
  void theDaysItWasHeldOnStandInOrder() {
    afterwards.given(PLANNED).when(hold(COUNTS)).thenRefused("activity.at-least-one-day");
    afterwards.when(hold(COUNTS, DAY_2, DAY_1)).thenRefused("activity.days-in-order");
  }

  @Test
  void nobodyIsCountedBelowNone() {
    afterwards
        .given(PLANNED)
        .when(hold(counts(-1), DAY_1))
        .thenRefused("activity.count-is-possible");
    afterwards.when(hold(counts(1_000_001), DAY_1)).thenRefused("activity.count-is-possible");
    afterwards.when(hold(counts(1_000_000), DAY_1)).thenEvents();
  }

  private static List<Participants> counts(int count) {
    return List.of(new Participants(UserGroup.EMPLOYERS, count));
  }

  @Test
  void aGroupIsCountedOnce() {
    var twice = List.of(new Participants(UserGroup.YOUTH, 3), new Participants(UserGroup.YOUTH, 4));
    afterwards.given(PLANNED).when(hold(twice, DAY_1)).thenRefused("activity.group-counted-once");
  }

  @Test
  void whatWasCancelledIsNotHeld() {
    afterwards
        .given(PLANNED, CANCELLED)
        .when(hold(COUNTS, DAY_1))
        .thenRefused("activity.not-cancelled");
  }

  // --- findings ---

  @Test
  void somethingIsFoundInWhatWasHeld() {
    afterwards.given(PLANNED, HELD).when(find()).then(FOUND);
  }

  @Test
  void nothingIsFoundBeforeItWasHeld() {
    activities.given(PLANNED).when(find()).thenRefused("activity.finds-something-once-held");
  }

  @Test
  void aFindingIsRecordedOnce() {
    afterwards.given(PLANNED, HELD, FOUND).when(find()).thenRefused("activity.finding-is-new");
  }

  private static final TakeUpFinding TAKE_UP = new TakeUpFinding(CONFERENCE, FINDING, FEEDBACK);
  private static final FindingBecameFeedback TAKEN_UP =
      new FindingBecameFeedback(CONFERENCE, HAMAR, FINDING, FEEDBACK);

  private static Activity activity(ActivityEvent... events) {
    var activity = new Activity();
    Stream.of(events).forEach(activity::evolve);
    return activity;
  }

  @Test
  void aFindingBecomesAFeedback() {
    assertThat(activity(PLANNED, HELD, FOUND).takeUp(TAKE_UP)).isEqualTo(TAKEN_UP);
  }

  @Test
  void aFindingBecomesOneFeedback() {
    var activity = activity(PLANNED, HELD, FOUND, TAKEN_UP);
    assertThatThrownBy(() -> activity.takeUp(TAKE_UP))
        .isInstanceOf(Refused.class)
        .hasMessage("activity.finding-becomes-one-feedback");
  }

  @Test
  void aFindingOfAnotherActivityIsRefused() {
    var activity = activity(PLANNED, HELD);
    assertThatThrownBy(() -> activity.takeUp(TAKE_UP))
        .isInstanceOf(Refused.class)
        .hasMessage("activity.finding-of-this-activity");
  }

  // --- cancel ---

  @Test
  void anActivityIsCancelledWithAReason() {
    activities.given(PLANNED).when(cancel()).then(CANCELLED);
  }

  @Test
  void whatWasHeldOrCancelledIsNotCancelled() {
    on(DAY_2).given(PLANNED, HELD).when(cancel()).thenRefused("activity.not-held-yet");
    activities.given(PLANNED, CANCELLED).when(cancel()).thenRefused("activity.not-cancelled");
  }

  // --- whose it is ---

  @Test
  void theActivityOfAnotherUnitReadsAsMissing() {
    activities
        .given(PLANNED)
        .by(new Caller("Z990004", Role.DIRECTORATE, Set.of(new UnitNumber("0100"))))
        .when(cancel())
        .thenRefused("platform.exists");
  }

  @Test
  void theSuccessorOfAClosedUnitAnswersForItsActivities() {
    activities
        .given(PLANNED, new UnitClosed(HAMAR, TODAY.minusDays(1), List.of(LOTEN)))
        .by(new Caller("Z990003", Role.OFFICE, Set.of(LOTEN)))
        .when(cancel())
        .then(CANCELLED);
  }
}
