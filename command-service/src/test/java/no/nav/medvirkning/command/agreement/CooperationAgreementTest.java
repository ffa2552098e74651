package no.nav.medvirkning.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.AgreementRegisterEvent.AgreementEntered;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.AmendAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.ConcludeAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand.EndAgreement;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nav Hamar and the municipality of Hamar. Stange hosts the council that it shares with Hamar;
/// Løten has one of its own.
class CooperationAgreementTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate SIGNED = LocalDate.of(2023, 12, 12);
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2027, 12, 31);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber LOTEN = new UnitNumber("0415");
  private static final UnitNumber STANGE = new UnitNumber("0417");

  private static final CouncilId SHARED = CouncilId.of("00000000-0000-4000-8000-00000000c001");
  private static final CouncilId OF_LOTEN = CouncilId.of("00000000-0000-4000-8000-00000000c002");
  private static final AgreementId AGREEMENT =
      AgreementId.of("00000000-0000-4000-8000-0000000a9001");
  private static final AgreementId ANOTHER = AgreementId.of("00000000-0000-4000-8000-0000000a9002");
  private static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("3403");

  private static final ParticipationForm SHARED_COUNCIL =
      new ParticipationForm(ParticipationForm.Kind.SHARED_COUNCIL, SHARED, null);
  private static final ParticipationForm OTHER =
      new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Brukerpanel to ganger i året");

  private static final Caller OFFICE_OF_HAMAR = new Caller("Z990002", Role.OFFICE, Set.of(HAMAR));
  private static final Caller OFFICE_OF_LOTEN = new Caller("Z990003", Role.OFFICE, Set.of(LOTEN));

  private static final AgreementConcluded CONCLUDED = concluded(AGREEMENT, SHARED_COUNCIL, TO);
  private static final AgreementEntered ENTERED = entered(AGREEMENT, TO);

  private final Specification agreements =
      Specification.on(
              TODAY,
              new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
              new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
              new AggregateType<>(
                  CooperationAgreement.class,
                  CooperationAgreementCommand.class,
                  CooperationAgreement::new),
              new AggregateType<>(
                  AgreementRegister.class, AgreementRegisterCommand.class, AgreementRegister::new))
          .given(
              new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
              office(HAMAR),
              office(LOTEN),
              office(STANGE),
              council(SHARED, STANGE, STANGE, HAMAR),
              council(OF_LOTEN, LOTEN, LOTEN))
          .by(OFFICE_OF_HAMAR);

  private static DomainEvent office(UnitNumber unit) {
    return new UnitRegistered(unit, "Nav-kontor", UnitType.OFFICE, INNLANDET, null);
  }

  private static DomainEvent council(CouncilId id, UnitNumber host, UnitNumber... served) {
    var since = LocalDate.of(2020, 1, 1);
    var coverage = Stream.of(served).map(unit -> new Coverage(unit, since, null)).toList();
    return new CouncilEstablished(
        id, "Brukerutvalg", CouncilLevel.LOCAL, host, coverage, null, since);
  }

  private static AgreementConcluded concluded(
      AgreementId id, ParticipationForm form, @Nullable LocalDate to) {
    return new AgreementConcluded(
        id, HAMAR, MUNICIPALITY, "Hamar", form, CompensationRule.STATE, SIGNED, FROM, to);
  }

  private static AgreementEntered entered(AgreementId id, @Nullable LocalDate to) {
    return new AgreementEntered(HAMAR, MUNICIPALITY, id, FROM, to);
  }

  private static ConcludeAgreement conclude(
      AgreementId id, UnitNumber unit, ParticipationForm form, LocalDate from, LocalDate to) {
    return new ConcludeAgreement(
        id, unit, MUNICIPALITY, new Title("Hamar"), form, CompensationRule.STATE, SIGNED, from, to);
  }

  private static ConcludeAgreement conclude(UnitNumber unit, ParticipationForm form) {
    return conclude(AGREEMENT, unit, form, FROM, TO);
  }

  private static AmendAgreement amend(
      ParticipationForm form, LocalDate from, @Nullable LocalDate to) {
    return new AmendAgreement(
        AGREEMENT, form, CompensationRule.MUNICIPAL, new FreeText("Nye satser"), from, to);
  }

  private static EndAgreement end(LocalDate on) {
    return new EndAgreement(AGREEMENT, new FreeText("Ny avtale"), on);
  }

  private static ParticipationForm own(CouncilId council) {
    return new ParticipationForm(ParticipationForm.Kind.OWN_COUNCIL, council, null);
  }

  // --- conclude ---

  @Test
  void anOfficeConcludesAnAgreementThatNamesTheCouncilItSharesThoughAnotherUnitHostsIt() {
    agreements.when(conclude(HAMAR, SHARED_COUNCIL)).then(ENTERED, CONCLUDED);
  }

  @Test
  void anOfficeWithoutACouncilWritesDownHowItsUsersTakePart() {
    agreements
        .when(conclude(AGREEMENT, HAMAR, OTHER, FROM, null))
        .then(entered(AGREEMENT, null), concluded(AGREEMENT, OTHER, null));
  }

  @Test
  void anotherFormIsDescribed() {
    agreements
        .when(conclude(HAMAR, new ParticipationForm(ParticipationForm.Kind.OTHER, null, null)))
        .thenRefused("agreement.other-form-is-described");
  }

  @Test
  void anotherFormNamesNoCouncilAndACouncilIsNamedWhereThereIsOne() {
    agreements
        .when(conclude(HAMAR, new ParticipationForm(ParticipationForm.Kind.OTHER, SHARED, "Panel")))
        .thenRefused("agreement.form-names-its-council");
    agreements
        .when(
            conclude(
                HAMAR, new ParticipationForm(ParticipationForm.Kind.SHARED_COUNCIL, null, null)))
        .thenRefused("agreement.form-names-its-council");
  }

  @Test
  void aCouncilOfItsOwnIsThereForItAlone() {
    agreements
        .when(conclude(HAMAR, own(SHARED)))
        .thenRefused("agreement.own-council-is-for-it-alone");
    agreements
        .by(new Caller("Z990004", Role.OFFICE, Set.of(STANGE)))
        .when(conclude(STANGE, own(SHARED)))
        .thenRefused("agreement.own-council-is-for-it-alone");
    assertThat(agreements.by(OFFICE_OF_LOTEN).when(conclude(LOTEN, own(OF_LOTEN))).thenEvents())
        .hasSize(2);
  }

  @Test
  void aSharedCouncilServesSeveral() {
    agreements
        .by(OFFICE_OF_LOTEN)
        .when(
            conclude(
                LOTEN,
                new ParticipationForm(ParticipationForm.Kind.SHARED_COUNCIL, OF_LOTEN, null)))
        .thenRefused("agreement.shared-council-serves-several");
  }

  @Test
  void aCouncilWithinReachThatDoesNotServeTheOfficeIsRefused() {
    agreements
        .by(new Caller("Z990005", Role.OFFICE, Set.of(HAMAR, LOTEN)))
        .when(conclude(HAMAR, own(OF_LOTEN)))
        .thenRefused("agreement.council-serves-the-unit");
  }

  @Test
  void aCouncilOutOfReachReadsAsMissing() {
    agreements.when(conclude(HAMAR, own(OF_LOTEN))).thenRefused("platform.exists");
  }

  @Test
  void onlyAnOfficeIsInPartnershipWithAMunicipality() {
    agreements
        .by(new Caller("Z990006", Role.COUNTY, Set.of(INNLANDET)))
        .when(conclude(INNLANDET, OTHER))
        .thenRefused("agreement.unit-is-an-office");
  }

  @Test
  void aClosedOfficeConcludesNothing() {
    agreements
        .given(new UnitClosed(HAMAR, FROM.minusDays(1), List.of()))
        .when(conclude(HAMAR, OTHER))
        .thenRefused("agreement.unit-is-open");
  }

  @Test
  void nobodyConcludesForAnotherOffice() {
    agreements
        .by(OFFICE_OF_LOTEN)
        .when(conclude(HAMAR, OTHER))
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void itIsSignedByNow() {
    agreements
        .happenedOn(SIGNED.minusDays(1))
        .when(conclude(HAMAR, OTHER))
        .thenRefused("agreement.signed-by-now");
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    agreements
        .when(conclude(AGREEMENT, HAMAR, OTHER, FROM, FROM.minusDays(1)))
        .thenRefused("agreement.ends-after-it-begins");
  }

  @Test
  void aMistypedYearIsRefused() {
    agreements
        .when(conclude(AGREEMENT, HAMAR, OTHER, TODAY.plusYears(20).plusDays(1), null))
        .thenRefused("agreement.not-too-far-ahead");
  }

  @Test
  void oneAgreementIsInForceWithAMunicipalityAtATime() {
    agreements.given(CONCLUDED, ENTERED);
    agreements
        .when(conclude(ANOTHER, HAMAR, OTHER, TO, null))
        .thenRefused("agreement.one-in-force-at-a-time");
    assertThat(agreements.when(conclude(ANOTHER, HAMAR, OTHER, TO.plusDays(1), null)).thenEvents())
        .hasSize(2);
  }

  @Test
  void anAgreementWithAnotherMunicipalityStandsBesideIt() {
    var other =
        new ConcludeAgreement(
            ANOTHER,
            HAMAR,
            new MunicipalityNumber("3413"),
            new Title("Stange"),
            OTHER,
            CompensationRule.STATE,
            SIGNED,
            FROM,
            null);
    assertThat(agreements.given(CONCLUDED, ENTERED).when(other).thenEvents()).hasSize(2);
  }

  // --- amend ---

  @Test
  void fromADayOnItSaysOtherwise() {
    agreements
        .given(CONCLUDED, ENTERED)
        .when(amend(OTHER, JULY, null))
        .then(
            entered(AGREEMENT, null),
            new AgreementAmended(
                AGREEMENT, HAMAR, OTHER, CompensationRule.MUNICIPAL, "Nye satser", JULY, null));
  }

  @Test
  void itIsAmendedWhileItIsInForce() {
    agreements.given(CONCLUDED, ENTERED);
    agreements.when(amend(OTHER, FROM.minusDays(1), TO)).thenRefused("agreement.in-force-then");
    agreements.when(amend(OTHER, TO.plusDays(1), null)).thenRefused("agreement.in-force-then");
  }

  @Test
  void whatItSaysIsToldInTheOrderOfTime() {
    agreements
        .given(CONCLUDED, ENTERED, amended(JULY))
        .when(amend(OTHER, JULY.minusDays(1), TO))
        .thenRefused("agreement.amendments-in-order");
  }

  private static AgreementAmended amended(LocalDate from) {
    return new AgreementAmended(
        AGREEMENT, HAMAR, OTHER, CompensationRule.MUNICIPAL, "Nye satser", from, TO);
  }

  @Test
  void anAmendedFormIsHeldAgainstTheSameRules() {
    agreements
        .given(CONCLUDED, ENTERED)
        .when(amend(own(SHARED), JULY, TO))
        .thenRefused("agreement.own-council-is-for-it-alone");
  }

  @Test
  void itIsNotProlongedIntoTheNextOne() {
    agreements
        .given(
            CONCLUDED,
            ENTERED,
            new AgreementEntered(HAMAR, MUNICIPALITY, ANOTHER, TO.plusDays(1), null))
        .when(amend(OTHER, JULY, TO.plusDays(1)))
        .thenRefused("agreement.one-in-force-at-a-time");
  }

  // --- end ---

  @Test
  void itIsEndedWithItsLastDay() {
    agreements
        .given(CONCLUDED, ENTERED)
        .when(end(TODAY))
        .then(entered(AGREEMENT, TODAY), new AgreementEnded(AGREEMENT, HAMAR, "Ny avtale", TODAY));
  }

  @Test
  void whatHasEndedIsNotChanged() {
    agreements.given(CONCLUDED, ENTERED, new AgreementEnded(AGREEMENT, HAMAR, "Slutt", TODAY));
    agreements.when(end(TODAY)).thenRefused("agreement.not-ended");
    agreements.when(amend(OTHER, JULY, TO)).thenRefused("agreement.not-ended");
  }

  @Test
  void itEndsWhileItIsInForce() {
    agreements
        .given(CONCLUDED, ENTERED)
        .when(end(TO.plusDays(1)))
        .thenRefused("agreement.in-force-then");
  }

  @Test
  void aClosedOfficesAgreementIsItsSuccessorsToEnd() {
    var closed = new UnitClosed(HAMAR, TODAY.minusDays(1), List.of(STANGE));
    agreements.given(CONCLUDED, ENTERED, closed);
    agreements.when(end(TODAY)).thenRefused("platform.exists");
    assertThat(
            agreements
                .by(new Caller("Z990004", Role.OFFICE, Set.of(STANGE)))
                .when(end(TODAY))
                .thenEvents())
        .hasSize(2);
  }

  // --- what others ask of it ---

  private static CooperationAgreement of(CooperationAgreementEvent... events) {
    var agreement = new CooperationAgreement();
    Stream.of(events).forEach(agreement::evolve);
    return agreement;
  }

  @Test
  void theCompensationIsThatOfTheDay() {
    var agreement = of(CONCLUDED, amended(JULY));
    assertThat(agreement.compensationOn(FROM.minusDays(1))).isEmpty();
    assertThat(agreement.compensationOn(JULY.minusDays(1))).contains(CompensationRule.STATE);
    assertThat(agreement.compensationOn(JULY)).contains(CompensationRule.MUNICIPAL);
    assertThat(agreement.compensationOn(TO)).isPresent();
    assertThat(agreement.compensationOn(TO.plusDays(1))).isEmpty();
  }

  @Test
  void afterItsLastDayItSaysNothing() {
    var agreement = of(CONCLUDED, new AgreementEnded(AGREEMENT, HAMAR, "Slutt", TODAY));
    assertThat(agreement.compensationOn(TODAY)).contains(CompensationRule.STATE);
    assertThat(agreement.compensationOn(TODAY.plusDays(1))).isEqualTo(Optional.empty());
  }

  @Test
  void aSnapshotIsReadBackAsItWas() {
    var agreement =
        of(CONCLUDED, amended(JULY), new AgreementEnded(AGREEMENT, HAMAR, "Slutt", JULY));
    var register = new AgreementRegister();
    register.evolve(ENTERED);
    register.evolve(entered(ANOTHER, null));

    var agreementSerializer =
        SnapshotFixtures.serializerOf("snapshot.CooperationAgreement", CooperationAgreement.class);
    CooperationAgreement agreementReadBack =
        agreementSerializer.deserialize(agreementSerializer.serialize(agreement, String.class));
    assertThat(agreementReadBack).usingRecursiveComparison().isEqualTo(agreement);
    var registerSerializer =
        SnapshotFixtures.serializerOf("snapshot.AgreementRegister", AgreementRegister.class);
    AgreementRegister registerReadBack =
        registerSerializer.deserialize(registerSerializer.serialize(register, String.class));
    assertThat(registerReadBack).usingRecursiveComparison().isEqualTo(register);
  }
}
