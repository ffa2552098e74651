package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.CLOSED_OFFICE;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_SEAT_2;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.GAMLE_OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.GRUNERLOKKA;
import static no.nav.medvirkning.command.council.CouncilFixtures.NAV_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAGENE;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.established;
import static no.nav.medvirkning.command.council.CouncilFixtures.fourOffices;
import static no.nav.medvirkning.command.council.CouncilFixtures.surroundings;
import static no.nav.medvirkning.command.council.CouncilFixtures.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.ChangeCoverage;
import no.nav.medvirkning.command.council.CouncilCommand.DissolveCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EstablishCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EvaluatePeriod;
import no.nav.medvirkning.command.council.CouncilCommand.ResumeCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.SuspendCouncil;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.PeriodEvaluated;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilLifeTest {

  private static final FreeText REASON = new FreeText("Møter ble utsatt, og agenda kom ikke.");
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static EstablishCouncil establish(UnitNumber host, Coverage... coverage) {
    return new EstablishCouncil(
        COUNCIL,
        new Title("Brukerutvalg for Region Sentrum"),
        CouncilLevel.LOCAL,
        host,
        List.of(coverage),
        null,
        ESTABLISHED);
  }

  private static Coverage covers(UnitNumber unit) {
    return new Coverage(unit, ESTABLISHED, null);
  }

  @Test
  void fourOfficesShareACouncilAndOneOfThemIsTheHost() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, fourOffices().toArray(Coverage[]::new)))
        .then(established());
  }

  @Test
  void aCouncilThatCoversNothingIsRefused() {
    councils.given(surroundings()).when(establish(SAGENE)).thenRefused("council.covers-a-unit");
  }

  @Test
  void aHostOutsideTheCoverageIsRefused() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, covers(GAMLE_OSLO)))
        .thenRefused("council.host-is-covered");
  }

  @Test
  void aHostThatIsCoveredLaterOnlyIsRefused() {
    councils
        .given(surroundings())
        .when(
            establish(
                SAGENE, covers(GAMLE_OSLO), new Coverage(SAGENE, ESTABLISHED.plusDays(1), null)))
        .thenRefused("council.host-is-covered");
  }

  @Test
  void anUnknownUnitIsRefused() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, covers(SAGENE), covers(new UnitNumber("1111"))))
        .thenRefused("platform.exists");
  }

  @Test
  void aClosedUnitIsRefused() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, covers(SAGENE), covers(CLOSED_OFFICE)))
        .thenRefused("council.unit-is-open");
  }

  @Test
  void aUnitThatWasCoveredUntilItClosedStaysAsHistory() {
    var closed = new Coverage(CLOSED_OFFICE, LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31));
    councils
        .given(aCouncil())
        .when(new ChangeCoverage(COUNCIL, SAGENE, List.of(closed, covers(SAGENE)), null, TODAY))
        .then(new CoverageChanged(COUNCIL, SAGENE, List.of(closed, covers(SAGENE)), null, TODAY));
  }

  @Test
  void aUnitTwiceAtTheSameTimeIsRefused() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, covers(SAGENE), covers(SAGENE)))
        .thenRefused("council.unit-covered-once");
  }

  @Test
  void aUnitCanComeBackAfterATimeOutside() {
    var before = new Coverage(SAGENE, ESTABLISHED, TODAY);
    var after = new Coverage(SAGENE, TODAY.plusDays(30), null);
    councils
        .given(aCouncil())
        .when(new ChangeCoverage(COUNCIL, SAGENE, List.of(before, after), null, TODAY))
        .then(new CoverageChanged(COUNCIL, SAGENE, List.of(before, after), null, TODAY));
  }

  @Test
  void coverageThatEndsBeforeItBeginsIsRefused() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, new Coverage(SAGENE, ESTABLISHED, ESTABLISHED.minusDays(1))))
        .thenRefused("council.dates-in-order");
  }

  private static EstablishCouncil at(CouncilLevel level, UnitNumber host) {
    return new EstablishCouncil(
        COUNCIL, new Title("Brukerutvalg"), level, host, List.of(covers(host)), null, ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL, OFFICE",
    "COUNTY, COUNTY",
    "DIRECTORATE, DIRECTORATE",
    "SPECIAL_UNIT, SPECIAL_UNIT"
  })
  void theHostIsOfTheCouncilsLevel(CouncilLevel level, UnitType fitting) {
    for (var type : UnitType.values()) {
      var host = new UnitNumber("0396");
      var given =
          Specification.on(TODAY, CouncilFixtures.types())
              .given(with(surroundings(), new UnitRegistered(host, "Nav", type, OSLO, null)))
              .when(at(level, host));
      if (type == fitting) {
        given.then(
            new CouncilEstablished(
                COUNCIL, "Brukerutvalg", level, host, List.of(covers(host)), null, ESTABLISHED));
      } else {
        given.thenRefused("council.host-is-of-the-councils-level");
      }
    }
  }

  @Test
  void aNewHostIsOfTheCouncilsLevelToo() {
    councils
        .given(aCouncil())
        .when(new ChangeCoverage(COUNCIL, OSLO, List.of(covers(OSLO), covers(SAGENE)), null, TODAY))
        .thenRefused("council.host-is-of-the-councils-level");
  }

  @Test
  void aCouncilMayCoverUnitsOfOtherKindsThanItsHost() {
    councils
        .given(surroundings())
        .when(establish(SAGENE, covers(SAGENE), covers(OSLO)))
        .then(
            new CouncilEstablished(
                COUNCIL,
                "Brukerutvalg for Region Sentrum",
                CouncilLevel.LOCAL,
                SAGENE,
                List.of(covers(SAGENE), covers(OSLO)),
                null,
                ESTABLISHED));
  }

  @Test
  void aCouncilEstablishedInThousandYearsIsRefused() {
    councils
        .given(surroundings())
        .when(
            new EstablishCouncil(
                COUNCIL,
                new Title("Brukerutvalg"),
                CouncilLevel.LOCAL,
                SAGENE,
                List.of(covers(SAGENE)),
                null,
                LocalDate.of(3017, 8, 29)))
        .thenRefused("council.not-too-far-ahead");
  }

  @Test
  void theHostAndTheExceptionsChangeFromADate() {
    var coverage = List.of(covers(GAMLE_OSLO), covers(GRUNERLOKKA));
    councils
        .given(aCouncil())
        .when(new ChangeCoverage(COUNCIL, GAMLE_OSLO, coverage, new Title("ekskl. Tøyen"), TODAY))
        .then(new CoverageChanged(COUNCIL, GAMLE_OSLO, coverage, "ekskl. Tøyen", TODAY));
  }

  @Test
  void aHostThatIsToComeHasNoSayYetAndTheOldOneHas() {
    var tomorrow = new CoverageChanged(COUNCIL, GAMLE_OSLO, fourOffices(), null, TODAY.plusDays(1));
    var suspension = new SuspendCouncil(COUNCIL, TODAY, new FreeText("Ro."));
    councils
        .given(aCouncil())
        .given(tomorrow)
        .by(new Caller("Z990002", Role.OFFICE, Set.of(GAMLE_OSLO)))
        .when(suspension)
        .thenRefused("platform.exists");
    councils
        .by(new Caller("Z990003", Role.OFFICE, Set.of(SAGENE)))
        .when(suspension)
        .then(new CouncilSuspended(COUNCIL, TODAY, "Ro."));
  }

  @Test
  void aChangeBeforeTheCouncilWasEstablishedIsRefused() {
    councils
        .given(aCouncil())
        .when(new ChangeCoverage(COUNCIL, SAGENE, fourOffices(), null, ESTABLISHED.minusDays(1)))
        .thenRefused("council.not-before-established");
  }

  @Test
  void aCouncilIsSuspended() {
    councils
        .given(aCouncil())
        .when(new SuspendCouncil(COUNCIL, TODAY, REASON))
        .then(new CouncilSuspended(COUNCIL, TODAY, REASON.value()));
  }

  @Test
  void aSuspendedCouncilIsResumed() {
    councils
        .given(aCouncil())
        .given(new CouncilSuspended(COUNCIL, FIRST_DAY, REASON.value()))
        .when(new ResumeCouncil(COUNCIL, TODAY))
        .then(new CouncilResumed(COUNCIL, TODAY));
  }

  @Test
  void aSuspendedCouncilIsNotSuspendedAgain() {
    councils
        .given(aCouncil())
        .given(new CouncilSuspended(COUNCIL, YESTERDAY, REASON.value()))
        .when(new SuspendCouncil(COUNCIL, TODAY, REASON))
        .thenRefused("council.not-suspended");
  }

  @Test
  void aCouncilThatIsNotSuspendedIsNotResumed() {
    councils
        .given(aCouncil())
        .when(new ResumeCouncil(COUNCIL, TODAY))
        .thenRefused("council.is-suspended");
  }

  @Test
  void aCouncilIsNotResumedBeforeItWasSuspended() {
    councils
        .given(aCouncil())
        .given(new CouncilSuspended(COUNCIL, TODAY, REASON.value()))
        .when(new ResumeCouncil(COUNCIL, YESTERDAY))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aCouncilIsNotSuspendedBeforeItWasLastResumed() {
    councils
        .given(aCouncil())
        .given(
            new CouncilSuspended(COUNCIL, FIRST_DAY, REASON.value()),
            new CouncilResumed(COUNCIL, TODAY))
        .when(new SuspendCouncil(COUNCIL, YESTERDAY, REASON))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void dissolvingEndsAppointmentsAndLeadershipOnThatDay() {
    councils
        .given(aCouncilWithLeader())
        .when(new DissolveCouncil(COUNCIL, TODAY, REASON))
        .then(
            new CouncilDissolved(COUNCIL, TODAY, REASON.value()),
            dissolvedFor(FFO_SEAT_1),
            dissolvedFor(FFO_DEPUTY_SEAT),
            dissolvedFor(SAFO_SEAT),
            dissolvedFor(NAV_SEAT),
            new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT_1, TODAY));
  }

  private static AppointmentEnded dissolvedFor(AppointmentId appointment) {
    return new AppointmentEnded(COUNCIL, appointment, EndCause.COUNCIL_DISSOLVED, TODAY, null);
  }

  @Test
  void dissolvingLeavesAloneWhatIsOver() {
    councils
        .given(aCouncilWithMandate())
        .given(
            CouncilFixtures.appointed(
                FFO_SEAT_2,
                CouncilFixtures.FFO_REPRESENTATIVE_2,
                SeatRole.MEMBER,
                "ffo",
                CouncilFixtures.FFO,
                FIRST_DAY,
                YESTERDAY))
        .when(new DissolveCouncil(COUNCIL, TODAY, REASON))
        .then(new CouncilDissolved(COUNCIL, TODAY, REASON.value()));
  }

  @Test
  void aDissolvedCouncilTakesNoCommands() {
    councils
        .given(aCouncil())
        .given(new CouncilDissolved(COUNCIL, YESTERDAY, REASON.value()))
        .when(new SuspendCouncil(COUNCIL, TODAY, REASON))
        .thenRefused("council.not-dissolved");
  }

  @Test
  void aCouncilIsNotDissolvedAhead() {
    councils
        .given(aCouncil())
        .when(new DissolveCouncil(COUNCIL, TODAY.plusDays(1), REASON))
        .thenRefused("council.happened-already");
  }

  @Test
  void theCouncilEvaluatesItsPeriod() {
    councils
        .given(aCouncil())
        .when(new EvaluatePeriod(COUNCIL, FIRST_DAY, YESTERDAY, new FreeText("God dialog."), TODAY))
        .then(new PeriodEvaluated(COUNCIL, FIRST_DAY, YESTERDAY, "God dialog.", TODAY));
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsNotEvaluated() {
    councils
        .given(aCouncil())
        .when(new EvaluatePeriod(COUNCIL, TODAY, YESTERDAY, new FreeText("God dialog."), TODAY))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aPeriodThatIsNotOverIsNotEvaluated() {
    councils
        .given(aCouncil())
        .when(
            new EvaluatePeriod(
                COUNCIL, FIRST_DAY, TODAY.plusDays(1), new FreeText("God dialog."), TODAY))
        .thenRefused("council.happened-already");
  }

  @Test
  void aCommandForAnUnknownCouncilIsRefused() {
    councils
        .given(surroundings())
        .when(new SuspendCouncil(COUNCIL, TODAY, REASON))
        .thenRefused("platform.exists");
  }
}
