package no.nav.medvirkning.command.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.EmailAddress;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.EndKeeping;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.EraseVolunteer;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.PassVolunteerOn;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.RecordVolunteerContact;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.RecordVolunteerNomination;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.ShowInterest;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.WithdrawInterest;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import no.nav.medvirkning.volunteer.ErasureDayEvent.ErasureDue;
import no.nav.medvirkning.volunteer.VolunteerEvent;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestWithdrawn;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerContacted;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerNominated;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerPassedOn;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.junit.jupiter.api.Test;

/// Someone shows interest at Nav Hamar, whose council Nav Stange hosts.
class VolunteerTest {

  private static final LocalDate SHOWN = LocalDate.of(2024, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate KEPT_UNTIL = LocalDate.of(2024, 9, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final UnitNumber LOTEN = new UnitNumber("0415");
  private static final CouncilId COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000c001");
  private static final CouncilId OF_LOTEN = CouncilId.of("00000000-0000-4000-8000-00000000c002");
  private static final OrganisationId FFO =
      OrganisationId.of("00000000-0000-4000-8000-00000000f001");
  private static final VolunteerId VOLUNTEER =
      VolunteerId.of("00000000-0000-4000-8000-0000000b0001");
  private static final TextId TEXT = TextId.of("00000000-0000-4000-8000-0000000b0001");

  private static final InterestShown INTEREST =
      new InterestShown(
          VOLUNTEER,
          HAMAR,
          new ErasableText(TEXT, "Interessert Bruker"),
          new ErasableText(TEXT, "interessert@example.no"),
          new ErasableText(TEXT, "Jeg vil gjerne bidra."),
          "2024-1",
          KEPT_UNTIL,
          SHOWN);
  private static final VolunteerErased ERASED = erased(Cause.ON_DEMAND);

  private final Specification volunteers = on(TODAY);

  private static Specification on(LocalDate today) {
    return Specification.on(
            today,
            new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
            new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
            new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
            new AggregateType<>(Volunteer.class, VolunteerCommand.class, Volunteer::new),
            new AggregateType<>(ErasureDay.class, ErasureDayCommand.class, ErasureDay::new))
        .given(
            new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, null, null),
            new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, null, null),
            new OrganisationRegistered(FFO, "FFO", null, OrganisationKind.UMBRELLA, true),
            council(COUNCIL, STANGE, STANGE, HAMAR),
            council(OF_LOTEN, LOTEN, LOTEN))
        .by(new Caller("Z990002", Role.OFFICE, Set.of(HAMAR)));
  }

  private static DomainEvent council(CouncilId id, UnitNumber host, UnitNumber... served) {
    var coverage = List.of(served).stream().map(u -> new Coverage(u, LONG_AGO, null)).toList();
    return new CouncilEstablished(
        id, "Brukerutvalg", CouncilLevel.LOCAL, host, coverage, null, LONG_AGO);
  }

  private static ShowInterest show(boolean consent) {
    return new ShowInterest(
        VOLUNTEER,
        HAMAR,
        new Title("Interessert Bruker"),
        new EmailAddress("interessert@example.no"),
        new FreeText("Jeg vil gjerne bidra."),
        consent,
        "2024-1",
        Period.ofMonths(6));
  }

  private static VolunteerErased erased(Cause cause) {
    return new VolunteerErased(VOLUNTEER, HAMAR, cause, TODAY);
  }

  // --- the form ---

  @Test
  void interestIsKeptForATimeUnderAKeyOfItsOwn() {
    on(SHOWN).when(show(true)).then(new ErasureDue(KEPT_UNTIL, VOLUNTEER), INTEREST);
  }

  @Test
  void nothingIsTakenInWithoutConsent() {
    on(SHOWN).when(show(false)).thenRefused("volunteer.consent-is-given");
  }

  @Test
  void aClosedUnitTakesNothingIn() {
    on(SHOWN)
        .given(new UnitClosed(HAMAR, SHOWN.minusDays(1), List.of()))
        .when(show(true))
        .thenRefused("volunteer.unit-is-open");
  }

  @Test
  void aUnitThatIsNotRegisteredTakesNothingIn() {
    var nowhere =
        new ShowInterest(
            VOLUNTEER,
            new UnitNumber("0999"),
            new Title("Interessert Bruker"),
            new EmailAddress("interessert@example.no"),
            new FreeText("Jeg vil gjerne bidra."),
            true,
            "2024-1",
            Period.ofMonths(6));
    on(SHOWN).when(nowhere).thenRefused("platform.exists");
  }

  @Test
  void severalAreDueOnTheSameDay() {
    var day = new ErasureDay();
    var another = VolunteerId.of("00000000-0000-4000-8000-0000000b0002");
    day.evolve(new ErasureDue(KEPT_UNTIL, VOLUNTEER));
    day.evolve(new ErasureDue(KEPT_UNTIL, another));
    assertThat(day.due()).containsExactly(VOLUNTEER, another);
  }

  @Test
  void aCommandDoesNotTellItsWords() {
    assertThat(show(true).toString()).doesNotContain("Interessert", "example", "gjerne");
  }

  // --- what comes of it ---

  @Test
  void theVolunteerIsContacted() {
    volunteers
        .given(INTEREST)
        .when(new RecordVolunteerContact(VOLUNTEER, TODAY))
        .then(new VolunteerContacted(VOLUNTEER, HAMAR, TODAY));
  }

  @Test
  void theVolunteerIsPassedOnToAnOrganisation() {
    volunteers
        .given(INTEREST)
        .when(new PassVolunteerOn(VOLUNTEER, FFO, TODAY))
        .then(new VolunteerPassedOn(VOLUNTEER, HAMAR, FFO, TODAY));
  }

  @Test
  void theOrganisationIsOpenOnThatDay() {
    volunteers
        .given(INTEREST, new OrganisationClosed(FFO, TODAY.minusDays(1)))
        .when(new PassVolunteerOn(VOLUNTEER, FFO, TODAY))
        .thenRefused("volunteer.organisation-is-open");
    volunteers.when(new PassVolunteerOn(VOLUNTEER, FFO, TODAY.minusDays(1))).thenEvents();
  }

  @Test
  void theOrganisationExists() {
    var nobody = OrganisationId.of("00000000-0000-4000-8000-00000000f0ff");
    volunteers
        .given(INTEREST)
        .when(new PassVolunteerOn(VOLUNTEER, nobody, TODAY))
        .thenRefused("platform.exists");
  }

  @Test
  void whatTheFormToldIsErasedWhenTheVolunteerIsNominated() {
    volunteers
        .given(INTEREST)
        .when(new RecordVolunteerNomination(VOLUNTEER, COUNCIL, TODAY))
        .then(new VolunteerNominated(VOLUNTEER, HAMAR, COUNCIL, TODAY), erased(Cause.NOMINATED));
    volunteers.thenDestroyedKeysOf(TEXT);
  }

  @Test
  void aCouncilOutOfReachThatDoesNotServeTheUnitReadsAsMissing() {
    volunteers
        .given(INTEREST)
        .when(new RecordVolunteerNomination(VOLUNTEER, OF_LOTEN, TODAY))
        .thenRefused("platform.exists");
    volunteers
        .by(new Caller("Z990003", Role.OFFICE, Set.of(HAMAR, LOTEN)))
        .when(new RecordVolunteerNomination(VOLUNTEER, OF_LOTEN, TODAY))
        .thenEvents();
  }

  @Test
  void whatTheFormToldIsErasedWhenTheInterestIsWithdrawn() {
    volunteers
        .given(INTEREST)
        .when(new WithdrawInterest(VOLUNTEER, TODAY))
        .then(new InterestWithdrawn(VOLUNTEER, HAMAR, TODAY), erased(Cause.WITHDRAWN));
    volunteers.thenDestroyedKeysOf(TEXT);
  }

  @Test
  void theKeyIsGoneOnTheDayOfRecordingWhateverTheDayOfWithdrawal() {
    volunteers
        .given(INTEREST)
        .happenedOn(SHOWN)
        .when(new WithdrawInterest(VOLUNTEER, SHOWN))
        .then(new InterestWithdrawn(VOLUNTEER, HAMAR, SHOWN), erased(Cause.WITHDRAWN));
  }

  @Test
  void whatTheFormToldIsErasedOnDemand() {
    volunteers.given(INTEREST).when(new EraseVolunteer(VOLUNTEER)).then(ERASED);
    volunteers.thenDestroyedKeysOf(TEXT);
  }

  // --- when the time is up ---

  @Test
  void nothingIsErasedOnTheLastDayItIsKept() {
    on(KEPT_UNTIL)
        .given(INTEREST)
        .when(new EndKeeping(VOLUNTEER))
        .thenRefused("volunteer.kept-long-enough");
  }

  @Test
  void whatTheFormToldIsErasedTheDayAfter() {
    var dayAfter = KEPT_UNTIL.plusDays(1);
    var late = on(dayAfter).given(INTEREST).when(new EndKeeping(VOLUNTEER));
    late.then(new VolunteerErased(VOLUNTEER, HAMAR, Cause.KEPT_LONG_ENOUGH, dayAfter));
    late.thenDestroyedKeysOf(TEXT);
  }

  @Test
  void whatIsErasedIsNotErasedAgainWhenTheTimeIsUp() {
    var late = on(KEPT_UNTIL.plusDays(1)).given(INTEREST, ERASED).when(new EndKeeping(VOLUNTEER));
    late.then();
    late.thenDestroyedKeysOf();
  }

  // --- what holds for all of it ---

  @Test
  void nothingMoreHappensToWhomIsErased() {
    volunteers.given(INTEREST, ERASED);
    for (var command : whatCanHappenOn(TODAY)) {
      volunteers.when(command).thenRefused("volunteer.not-erased");
    }
    volunteers.when(new EraseVolunteer(VOLUNTEER)).thenRefused("volunteer.not-erased");
  }

  @Test
  void nothingHappensBeforeTheInterestWasShown() {
    volunteers.given(INTEREST);
    for (var command : whatCanHappenOn(SHOWN.minusDays(1))) {
      volunteers.when(command).thenRefused("volunteer.not-before-interest-was-shown");
    }
  }

  @Test
  void nothingHappensInTheFuture() {
    volunteers.given(INTEREST);
    for (var command : whatCanHappenOn(TODAY.plusDays(1))) {
      volunteers.when(command).thenRefused("volunteer.happened-already");
    }
  }

  private static List<VolunteerCommand> whatCanHappenOn(LocalDate day) {
    return List.of(
        new RecordVolunteerContact(VOLUNTEER, day),
        new PassVolunteerOn(VOLUNTEER, FFO, day),
        new RecordVolunteerNomination(VOLUNTEER, COUNCIL, day),
        new WithdrawInterest(VOLUNTEER, day));
  }

  @Test
  void theVolunteerOfAnotherUnitReadsAsMissing() {
    volunteers.given(INTEREST).by(new Caller("Z990004", Role.DIRECTORATE, Set.of(LOTEN)));
    for (var command : whatCanHappenOn(TODAY)) {
      volunteers.when(command).thenRefused("platform.exists");
    }
    volunteers.when(new EraseVolunteer(VOLUNTEER)).thenRefused("platform.exists");
  }

  @Test
  void theSuccessorOfAClosedUnitAnswersForItsVolunteers() {
    volunteers
        .given(INTEREST, new UnitClosed(HAMAR, TODAY.minusDays(1), List.of(STANGE)))
        .when(new EraseVolunteer(VOLUNTEER))
        .thenRefused("platform.exists");
    volunteers
        .by(new Caller("Z990003", Role.OFFICE, Set.of(STANGE)))
        .when(new EraseVolunteer(VOLUNTEER))
        .then(ERASED);
  }

  @Test
  void aVolunteerRemembersNothingOfWhatTheFormTold() throws IllegalAccessException {
    var volunteer = new Volunteer();
    for (VolunteerEvent event : List.of(INTEREST)) {
      volunteer.evolve(event);
    }
    for (var field : Volunteer.class.getDeclaredFields()) {
      field.setAccessible(true);
      assertThat(String.valueOf(field.get(volunteer))).doesNotContain("Interessert", "example");
    }
  }
}
