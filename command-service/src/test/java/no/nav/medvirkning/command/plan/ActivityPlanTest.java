package no.nav.medvirkning.command.plan;

import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAGENE;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.council.CouncilFixtures;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.AdoptActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.EvaluateActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.Planned;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.ReviseActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.Wished;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import org.junit.jupiter.api.Test;

/// The plan of the council that Nav Sagene hosts for four offices.
class ActivityPlanTest {

  private static final int YEAR = 2018;
  private static final Caller OF_SAGENE = new Caller("Z990002", Role.OFFICE, Set.of(SAGENE));
  private static final Caller OF_OSLO = new Caller("Z990003", Role.COUNTY, Set.of(OSLO));
  private static final CouncilId NOWHERE = CouncilId.of("c0000000-0000-4000-8000-0000000000ff");

  private static final List<Title> FOCUS = List.of(new Title("Digitale skjemaer"));
  private static final List<Planned> MEETINGS =
      List.of(
          new Planned(YearMonth.of(YEAR, 3), List.of(new Title("Åpningstider"))),
          new Planned(YearMonth.of(YEAR, 12), List.of()));
  private static final List<Wished> WISHES =
      List.of(new Wished(new Title("Nye brev"), new FreeText("Lese utkastene")));

  private static final ActivityPlanAdopted ADOPTED =
      new ActivityPlanAdopted(
          COUNCIL,
          YEAR,
          List.of("Digitale skjemaer"),
          List.of(
              new PlannedMeeting(YearMonth.of(YEAR, 3), List.of("Åpningstider")),
              new PlannedMeeting(YearMonth.of(YEAR, 12), List.of())),
          List.of(new WishedInvolvement("Nye brev", "Lese utkastene")),
          TODAY);

  private final Specification plans = on(TODAY);

  private static Specification on(LocalDate today) {
    var types =
        Stream.concat(
            Stream.of(CouncilFixtures.types()),
            Stream.of(
                new AggregateType<>(
                    ActivityPlan.class, ActivityPlanCommand.class, ActivityPlan::new)));
    return Specification.on(today, types.toArray(AggregateType<?>[]::new))
        .given(aCouncil())
        .by(OF_SAGENE);
  }

  private static AdoptActivityPlan adopt(int year, Planned... meetings) {
    return new AdoptActivityPlan(COUNCIL, year, FOCUS, List.of(meetings), List.of());
  }

  private static ReviseActivityPlan revise(List<Title> focus, Planned... meetings) {
    return new ReviseActivityPlan(
        COUNCIL, YEAR, focus, List.of(meetings), List.of(), new FreeText("Et møte til"));
  }

  private static EvaluateActivityPlan evaluate(int year) {
    return new EvaluateActivityPlan(COUNCIL, year, new FreeText("Planen ble fulgt"));
  }

  private static Planned meeting(int year, int month) {
    return new Planned(YearMonth.of(year, month), List.of());
  }

  // --- adopt ---

  @Test
  void aCouncilAdoptsItsPlanForTheYear() {
    plans.when(new AdoptActivityPlan(COUNCIL, YEAR, FOCUS, MEETINGS, WISHES)).then(ADOPTED);
  }

  @Test
  void thePlanIsAdoptedOnce() {
    plans.given(ADOPTED).when(adopt(YEAR)).thenRefused("plan.adopted-once");
  }

  @Test
  void eachYearHasAPlanOfItsOwn() {
    plans
        .given(ADOPTED)
        .when(adopt(YEAR + 1))
        .then(
            new ActivityPlanAdopted(
                COUNCIL, YEAR + 1, List.of("Digitale skjemaer"), List.of(), List.of(), TODAY));
  }

  @Test
  void whatWasAdoptedEarlierIsDatedThatDay() {
    var day = LocalDate.of(2017, 12, 6);
    plans
        .happenedOn(day)
        .when(adopt(YEAR))
        .then(
            new ActivityPlanAdopted(
                COUNCIL, YEAR, List.of("Digitale skjemaer"), List.of(), List.of(), day));
  }

  @Test
  void theMonthsLieInTheYear() {
    plans
        .when(adopt(YEAR, meeting(YEAR, 1), meeting(YEAR + 1, 1)))
        .thenRefused("plan.month-lies-in-the-year");
    plans.when(adopt(YEAR, meeting(YEAR - 1, 12))).thenRefused("plan.month-lies-in-the-year");
  }

  @Test
  void aPlanHasAFocusAreaOrAMeeting() {
    var wishesOnly = new AdoptActivityPlan(COUNCIL, YEAR, List.of(), List.of(), WISHES);
    var meetingsOnly = new AdoptActivityPlan(COUNCIL, YEAR, List.of(), MEETINGS, List.of());
    plans.when(wishesOnly).thenRefused("plan.plans-something");
    assertThat(plans.when(meetingsOnly).thenEvents()).hasSize(1);
  }

  @Test
  void aMistypedYearIsRefused() {
    plans.when(adopt(2024)).thenRefused("plan.year-not-too-far-ahead");
    assertThat(plans.when(adopt(2023)).thenEvents()).hasSize(1);
  }

  @Test
  void aCouncilThatIsDissolvedBeforeTheYearPlansNothingForIt() {
    plans
        .given(new CouncilDissolved(COUNCIL, LocalDate.of(2018, 12, 31), "Nytt utvalg"))
        .when(adopt(2019))
        .thenRefused("plan.council-is-there-that-year");
    assertThat(plans.when(adopt(2018)).thenEvents()).hasSize(1);
  }

  @Test
  void aCouncilPlansNothingForAYearBeforeItWasEstablished() {
    var before = CouncilFixtures.ESTABLISHED.getYear() - 1;
    plans.when(adopt(before)).thenRefused("plan.council-is-there-that-year");
    plans.when(adopt(Integer.MIN_VALUE)).thenRefused("plan.council-is-there-that-year");
    assertThat(plans.when(adopt(before + 1)).thenEvents()).hasSize(1);
  }

  @Test
  void aSuspendedCouncilMayPlanToBeginAgain() {
    plans.given(new CouncilSuspended(COUNCIL, TODAY, "Flytting")).when(adopt(YEAR)).thenEvents();
  }

  @Test
  void aCouncilOutOfReachReadsAsMissing() {
    plans.by(OF_OSLO).when(adopt(YEAR)).thenRefused("platform.exists");
    var nowhere = new AdoptActivityPlan(NOWHERE, YEAR, FOCUS, MEETINGS, WISHES);
    plans.when(nowhere).thenRefused("platform.exists");
  }

  // --- revise ---

  @Test
  void aRevisionIsTheWholePlanAndItsReason() {
    plans
        .given(ADOPTED)
        .when(revise(FOCUS, meeting(YEAR, 5)))
        .then(
            new ActivityPlanRevised(
                COUNCIL,
                YEAR,
                List.of("Digitale skjemaer"),
                List.of(new PlannedMeeting(YearMonth.of(YEAR, 5), List.of())),
                List.of(),
                "Et møte til",
                TODAY));
  }

  @Test
  void aRevisedPlanHoldsWhatAPlanHolds() {
    plans.given(ADOPTED).when(revise(List.of())).thenRefused("plan.plans-something");
    plans.when(revise(FOCUS, meeting(2019, 1))).thenRefused("plan.month-lies-in-the-year");
  }

  @Test
  void theFirstPlanIsNoRevision() {
    plans.when(revise(FOCUS)).thenRefused("platform.exists");
  }

  @Test
  void aPlanFallsWithTheCouncilThatEndsBeforeTheYear() {
    on(LocalDate.of(2017, 12, 20))
        .given(ADOPTED, new CouncilDissolved(COUNCIL, LocalDate.of(2017, 12, 31), "Slutt"))
        .when(revise(FOCUS))
        .thenRefused("plan.council-is-there-that-year");
  }

  // --- evaluate ---

  @Test
  void aPlanIsEvaluatedAndEvaluatedAgain() {
    var evaluated = new ActivityPlanEvaluated(COUNCIL, YEAR, "Planen ble fulgt", TODAY);
    plans.given(ADOPTED).when(evaluate(YEAR)).then(evaluated);
    plans.given(evaluated).when(evaluate(YEAR)).thenEvents();
  }

  @Test
  void nothingIsEvaluatedBeforeTheYearHasBegun() {
    var lastDayBefore = on(LocalDate.of(2017, 12, 31)).given(ADOPTED);
    lastDayBefore.when(evaluate(YEAR)).thenRefused("plan.year-has-begun");
    var firstDay = on(LocalDate.of(2018, 1, 1)).given(ADOPTED);
    assertThat(firstDay.when(evaluate(YEAR)).thenEvents()).hasSize(1);
  }

  @Test
  void nothingIsEvaluatedThatWasNotAdopted() {
    plans.when(evaluate(YEAR)).thenRefused("platform.exists");
  }

  // --- whose it is ---

  @Test
  void thePlanIsTheHostsAlone() {
    plans.given(ADOPTED).by(OF_OSLO).when(evaluate(YEAR)).thenRefused("platform.exists");
    plans
        .by(new Caller("Z990004", Role.OFFICE, Set.of(CouncilFixtures.GAMLE_OSLO)))
        .when(evaluate(YEAR))
        .thenRefused("platform.exists");
  }

  @Test
  void thePlanFollowsTheCouncilToItsNewHost() {
    var served = List.of(new Coverage(CouncilFixtures.GAMLE_OSLO, TODAY, null));
    plans
        .given(
            ADOPTED, new CoverageChanged(COUNCIL, CouncilFixtures.GAMLE_OSLO, served, null, TODAY))
        .when(evaluate(YEAR))
        .thenRefused("platform.exists");
    plans.by(new Caller("Z990004", Role.OFFICE, Set.of(CouncilFixtures.GAMLE_OSLO)));
    assertThat(plans.when(evaluate(YEAR)).thenEvents()).hasSize(1);
  }

  @Test
  void aSnapshotIsReadBackAsItWas() {
    var plan = new ActivityPlan();
    plan.evolve(ADOPTED);

    var serializer = SnapshotFixtures.serializerOf("snapshot.ActivityPlan", ActivityPlan.class);
    ActivityPlan readBack = serializer.deserialize(serializer.serialize(plan, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(plan);
  }
}
