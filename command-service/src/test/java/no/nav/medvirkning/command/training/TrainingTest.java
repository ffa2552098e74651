package no.nav.medvirkning.command.training;

import static no.nav.medvirkning.command.council.CouncilFixtures.COORDINATOR;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ERASED_PERSON;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO_REPRESENTATIVE_1;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.GAMLE_OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.OFFICE_MANAGER;
import static no.nav.medvirkning.command.council.CouncilFixtures.OSLO;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.leader;
import static no.nav.medvirkning.council.Side.NAV;
import static no.nav.medvirkning.council.Side.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.council.CouncilFixtures;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.training.TrainingCommand.ArrangeTraining;
import no.nav.medvirkning.command.training.TrainingCommand.CancelTraining;
import no.nav.medvirkning.command.training.TrainingCommand.IssueCertificate;
import no.nav.medvirkning.command.training.TrainingCommand.MoveTraining;
import no.nav.medvirkning.command.training.TrainingCommand.RecordParticipation;
import no.nav.medvirkning.command.training.TrainingCommand.WithdrawCertificate;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nav Oslo trains the members of the council that Nav Sagene hosts for four offices.
class TrainingTest {

  private static final TrainingId TRAINING = TrainingId.of("00000000-0000-4000-8000-00000000ab01");
  private static final CertificateId CERTIFICATE =
      CertificateId.of("00000000-0000-4000-8000-00000000cc01");
  private static final CertificateId ANOTHER =
      CertificateId.of("00000000-0000-4000-8000-00000000cc02");
  private static final CouncilId NOWHERE = CouncilId.of("c0000000-0000-4000-8000-0000000000ff");
  private static final TrainingTopic TOPIC = new TrainingTopic("nav-organisation");
  private static final LocalDate DAY_1 = LocalDate.of(2018, 3, 20);
  private static final LocalDate DAY_2 = LocalDate.of(2018, 3, 21);
  private static final UnitNumber DIRECTORATE = new UnitNumber("0100");
  private static final UnitNumber ELSEWHERE = new UnitNumber("0501");

  private static final Caller OF_OSLO = new Caller("Z990003", Role.COUNTY, Set.of(OSLO));
  private static final Trained MEMBER =
      new Trained(FFO_REPRESENTATIVE_1, TrainedRole.USER_MEMBER, COUNCIL);

  private static final TrainingArranged ARRANGED = arranged(OSLO, Set.of(USER, NAV), COUNCIL);
  private static final ParticipationRecorded HELD =
      new ParticipationRecorded(TRAINING, OSLO, List.of(MEMBER), DAY_2);
  private static final TrainingCancelled CANCELLED =
      new TrainingCancelled(TRAINING, OSLO, "For få påmeldte");
  private static final CertificateIssued ISSUED = issued(CERTIFICATE, DAY_2);
  private static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(
          TRAINING,
          OSLO,
          CERTIFICATE,
          FFO_REPRESENTATIVE_1,
          new Personal(FFO_REPRESENTATIVE_1, "Gikk før slutt"),
          DAY_2);

  private final Specification trainings = on(TODAY);
  private final Specification afterwards = on(DAY_2).given(ARRANGED);

  private static Specification on(LocalDate today) {
    var types =
        Stream.concat(
            Stream.of(CouncilFixtures.types()),
            Stream.of(new AggregateType<>(Training.class, TrainingCommand.class, Training::new)));
    return Specification.on(today, types.toArray(AggregateType<?>[]::new))
        .given(aCouncilWithLeader())
        .given(
            new UnitRegistered(
                DIRECTORATE, "Arbeids- og velferdsdirektoratet", UnitType.DIRECTORATE, null, null),
            new UnitRegistered(ELSEWHERE, "Nav-kontor", UnitType.OFFICE, null, null),
            new SecretariatAssigned(COUNCIL, List.of(COORDINATOR), FIRST_DAY))
        .by(OF_OSLO);
  }

  private static TrainingArranged arranged(
      UnitNumber unit, Set<Side> sides, CouncilId... councils) {
    return new TrainingArranged(
        TRAINING,
        unit,
        TOPIC,
        "Slik er Nav organisert",
        TrainingLevel.INTRODUCTION,
        sides,
        List.of(councils),
        List.of(DAY_1, DAY_2));
  }

  private static ArrangeTraining arrange(
      UnitNumber unit, Set<Side> sides, @Nullable List<CouncilId> councils, LocalDate... days) {
    return new ArrangeTraining(
        TRAINING,
        unit,
        TOPIC,
        new Title("Slik er Nav organisert"),
        TrainingLevel.INTRODUCTION,
        sides,
        councils,
        List.of(days));
  }

  private static ArrangeTraining arrangeFor(CouncilId... councils) {
    return arrange(OSLO, Set.of(USER, NAV), List.of(councils), DAY_1, DAY_2);
  }

  private static MoveTraining move(LocalDate... days) {
    return new MoveTraining(TRAINING, List.of(days));
  }

  private static CancelTraining cancel() {
    return new CancelTraining(TRAINING, new FreeText("For få påmeldte"));
  }

  private static RecordParticipation record(Trained... participants) {
    return new RecordParticipation(TRAINING, List.of(participants));
  }

  private static Trained as(TrainedRole role, PersonId person) {
    return new Trained(person, role, COUNCIL);
  }

  private static IssueCertificate issue(CertificateId certificate, TrainedRole role) {
    return new IssueCertificate(TRAINING, certificate, FFO_REPRESENTATIVE_1, role, COUNCIL);
  }

  private static IssueCertificate issue() {
    return issue(CERTIFICATE, TrainedRole.USER_MEMBER);
  }

  private static CertificateIssued issued(CertificateId certificate, LocalDate on) {
    return new CertificateIssued(
        TRAINING,
        OSLO,
        certificate,
        FFO_REPRESENTATIVE_1,
        TrainedRole.USER_MEMBER,
        COUNCIL,
        TOPIC,
        TrainingLevel.INTRODUCTION,
        on);
  }

  private static WithdrawCertificate withdraw(CertificateId certificate) {
    return new WithdrawCertificate(TRAINING, certificate, new FreeText("Gikk før slutt"));
  }

  // --- arrange ---

  @Test
  void aCountyArrangesATrainingForTheCouncilsBelowIt() {
    trainings.when(arrangeFor(COUNCIL)).then(ARRANGED);
  }

  @Test
  void aTrainingThatNamesNoCouncilIsForAll() {
    trainings
        .when(arrange(OSLO, Set.of(USER), null, DAY_1, DAY_2))
        .then(arranged(OSLO, Set.of(USER)));
  }

  @Test
  void anOfficeArrangesATrainingForTheCouncilThatServesIt() {
    trainings
        .by(new Caller("Z990002", Role.OFFICE, Set.of(GAMLE_OSLO)))
        .when(arrange(GAMLE_OSLO, Set.of(USER), List.of(COUNCIL), DAY_1, DAY_2))
        .then(arranged(GAMLE_OSLO, Set.of(USER), COUNCIL));
  }

  @Test
  void theDirectorateArrangesATrainingForAnyCouncil() {
    trainings
        .by(new Caller("Z990001", Role.DIRECTORATE, Set.of(DIRECTORATE)))
        .when(arrange(DIRECTORATE, Set.of(USER), List.of(COUNCIL), DAY_1, DAY_2))
        .then(arranged(DIRECTORATE, Set.of(USER), COUNCIL));
  }

  @Test
  void aCouncilOutOfReachReadsAsMissing() {
    trainings.by(new Caller("Z990002", Role.OFFICE, Set.of(ELSEWHERE)));
    for (var council : List.of(COUNCIL, NOWHERE)) {
      trainings
          .when(arrange(ELSEWHERE, Set.of(USER), List.of(council), DAY_1))
          .thenRefused("platform.exists");
    }
  }

  @Test
  void whoMayNotArrangeForAUnitLearnsNothingOfItsCouncils() {
    trainings.by(new Caller("Z990002", Role.OFFICE, Set.of(ELSEWHERE)));
    for (var council : List.of(COUNCIL, NOWHERE)) {
      trainings.when(arrangeFor(council)).thenRefused("platform.exists");
    }
  }

  @Test
  void nobodyArrangesForAnotherUnit() {
    trainings
        .by(new Caller("Z990001", Role.DIRECTORATE, Set.of(DIRECTORATE)))
        .when(arrangeFor())
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void aClosedUnitArrangesNothing() {
    trainings
        .given(new UnitClosed(OSLO, TODAY.minusDays(1), List.of()))
        .when(arrangeFor())
        .thenRefused("training.unit-is-open");
  }

  @Test
  void aTrainingIsForSomeSide() {
    trainings.when(arrange(OSLO, Set.of(), List.of(), DAY_1)).thenRefused("training.for-some-side");
  }

  @Test
  void aCouncilIsNamedOnce() {
    trainings.when(arrangeFor(COUNCIL, COUNCIL)).thenRefused("training.council-named-once");
  }

  @Test
  void aCouncilThatEndsBeforeTheTrainingIsLeftOut() {
    trainings
        .given(new CouncilDissolved(COUNCIL, DAY_1.minusDays(1), "Nytt utvalg"))
        .when(arrangeFor(COUNCIL))
        .thenRefused("training.council-is-still-there");
    assertThat(
            on(TODAY)
                .given(new CouncilDissolved(COUNCIL, DAY_1, "Nytt utvalg"))
                .when(arrangeFor(COUNCIL))
                .thenEvents())
        .hasSize(1);
  }

  @Test
  void theDaysStandInOrderEachOnce() {
    trainings.when(arrange(OSLO, Set.of(USER), null)).thenRefused("training.at-least-one-day");
    trainings
        .when(arrange(OSLO, Set.of(USER), null, DAY_2, DAY_1))
        .thenRefused("training.days-in-order");
    trainings
        .when(arrange(OSLO, Set.of(USER), null, DAY_1, DAY_1))
        .thenRefused("training.days-in-order");
  }

  @Test
  void aMistypedYearIsRefused() {
    trainings
        .when(arrange(OSLO, Set.of(USER), null, DAY_1, TODAY.plusYears(5).plusDays(1)))
        .thenRefused("training.not-too-far-ahead");
  }

  // --- move and cancel ---

  @Test
  void aTrainingIsMoved() {
    trainings
        .given(ARRANGED)
        .when(move(DAY_2))
        .then(new TrainingMoved(TRAINING, OSLO, List.of(DAY_2)));
  }

  @Test
  void aTrainingIsMovedToDaysThatAreInOrder() {
    trainings.given(ARRANGED).when(move()).thenRefused("training.at-least-one-day");
    trainings.when(move(DAY_2, DAY_1)).thenRefused("training.days-in-order");
    trainings.when(move(TODAY.plusYears(6))).thenRefused("training.not-too-far-ahead");
  }

  @Test
  void aTrainingIsCancelledWithAReason() {
    trainings.given(ARRANGED).when(cancel()).then(CANCELLED);
  }

  @Test
  void whatWasHeldIsNeitherMovedNorCancelled() {
    afterwards.given(HELD).when(move(DAY_2)).thenRefused("training.not-held-yet");
    afterwards.when(cancel()).thenRefused("training.not-held-yet");
  }

  @Test
  void whatWasCancelledStaysCancelled() {
    afterwards.given(CANCELLED).when(move(DAY_2)).thenRefused("training.not-cancelled");
    afterwards.when(cancel()).thenRefused("training.not-cancelled");
    afterwards.when(record(MEMBER)).thenRefused("training.not-cancelled");
  }

  // --- participation ---

  @Test
  void whoTookPartIsRecordedPerPersonAndRole() {
    afterwards.when(record(MEMBER)).then(HELD);
  }

  @Test
  void everyRoleOfBothSidesCanTakePart() {
    afterwards
        .given(leader(LeaderRole.DEPUTY_LEADER, SAFO_SEAT))
        .when(
            record(
                as(TrainedRole.USER_MEMBER, FFO_REPRESENTATIVE_1),
                as(TrainedRole.LEADER, FFO_REPRESENTATIVE_1),
                as(TrainedRole.USER_DEPUTY, FFO_DEPUTY),
                as(TrainedRole.DEPUTY_LEADER, SAFO_REPRESENTATIVE),
                as(TrainedRole.NAV_MEMBER, OFFICE_MANAGER),
                as(TrainedRole.SECRETARIAT, COORDINATOR)))
        .thenEvents();
  }

  @Test
  void nobodyTakesPartInARoleThatTheyDidNotHave() {
    for (var role : TrainedRole.values()) {
      afterwards.when(record(as(role, NEWCOMER))).thenRefused("training.had-the-role");
    }
    for (var role :
        List.of(
            TrainedRole.USER_DEPUTY,
            TrainedRole.NAV_MEMBER,
            TrainedRole.DEPUTY_LEADER,
            TrainedRole.SECRETARIAT)) {
      afterwards.when(record(as(role, FFO_REPRESENTATIVE_1))).thenRefused("training.had-the-role");
    }
    afterwards
        .when(record(as(TrainedRole.USER_MEMBER, FFO_DEPUTY)))
        .thenRefused("training.had-the-role");
    afterwards
        .when(record(as(TrainedRole.USER_MEMBER, OFFICE_MANAGER)))
        .thenRefused("training.had-the-role");
  }

  @Test
  void theRoleIsHeldOnOneOfTheDays() {
    var member = as(TrainedRole.USER_MEMBER, SAFO_REPRESENTATIVE);
    on(DAY_2)
        .given(ARRANGED, new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, DAY_1, null))
        .when(record(member))
        .thenEvents();
    on(DAY_2)
        .given(
            ARRANGED,
            new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, DAY_1.minusDays(1), null))
        .when(record(member))
        .thenRefused("training.had-the-role");
  }

  @Test
  void theSecretariatOfThatDayTakesPart() {
    afterwards
        .given(new SecretariatAssigned(COUNCIL, List.of(NEWCOMER), DAY_1))
        .when(record(as(TrainedRole.SECRETARIAT, COORDINATOR)))
        .thenRefused("training.had-the-role");
    afterwards.when(record(as(TrainedRole.SECRETARIAT, NEWCOMER))).thenEvents();
  }

  @Test
  void thoseWhoTakePartAreOfASideItIsFor() {
    on(DAY_2)
        .given(arranged(OSLO, Set.of(USER), COUNCIL))
        .when(record(as(TrainedRole.SECRETARIAT, COORDINATOR)))
        .thenRefused("training.of-a-side-it-is-for");
    on(DAY_2)
        .given(arranged(OSLO, Set.of(NAV), COUNCIL))
        .when(record(as(TrainedRole.LEADER, FFO_REPRESENTATIVE_1)))
        .thenRefused("training.of-a-side-it-is-for");
  }

  @Test
  void navStaffMayServeNoCouncil() {
    afterwards
        .when(
            record(
                new Trained(NEWCOMER, TrainedRole.NAV_MEMBER, null),
                new Trained(COORDINATOR, TrainedRole.SECRETARIAT, null)))
        .thenEvents();
    for (var role :
        List.of(
            TrainedRole.USER_MEMBER,
            TrainedRole.USER_DEPUTY,
            TrainedRole.LEADER,
            TrainedRole.DEPUTY_LEADER)) {
      on(DAY_2)
          .given(ARRANGED)
          .when(record(new Trained(NEWCOMER, role, null)))
          .thenRefused("training.council-is-named");
    }
  }

  @Test
  void nobodyIsListedTwiceInOneRole() {
    afterwards.when(record(MEMBER, MEMBER)).thenRefused("training.listed-once-per-role");
  }

  @Test
  void someoneTookPart() {
    afterwards.when(record()).thenRefused("training.someone-took-part");
  }

  @Test
  void nothingIsRecordedBeforeTheLastDay() {
    on(DAY_1).given(ARRANGED).when(record(MEMBER)).thenRefused("training.held-by-now");
  }

  @Test
  void whatIsRecordedLaterIsJudgedByTheDayItHappened() {
    afterwards.happenedOn(DAY_1).when(record(MEMBER)).thenRefused("training.held-by-now");
  }

  @Test
  void thoseWhoTakePartAreRegisteredAndNotErased() {
    afterwards
        .when(record(as(TrainedRole.USER_MEMBER, ERASED_PERSON)))
        .thenRefused("training.person-is-not-erased");
    afterwards
        .when(record(as(TrainedRole.USER_MEMBER, CouncilFixtures.person(99))))
        .thenRefused("platform.exists");
  }

  @Test
  void whoWasRecordedBeforeStandsThoughErasedSince() {
    var other = as(TrainedRole.NAV_MEMBER, OFFICE_MANAGER);
    afterwards
        .given(HELD, new PersonErased(FFO_REPRESENTATIVE_1))
        .when(record(MEMBER, other))
        .then(new ParticipationRecorded(TRAINING, OSLO, List.of(MEMBER, other), DAY_2));
  }

  @Test
  void aCouncilThatIsOutOfReachReadsAsMissingAmongThoseWhoTookPart() {
    for (var council : List.of(COUNCIL, NOWHERE)) {
      on(DAY_2)
          .given(arranged(ELSEWHERE, Set.of(USER)))
          .by(new Caller("Z990002", Role.OFFICE, Set.of(ELSEWHERE)))
          .when(record(new Trained(FFO_REPRESENTATIVE_1, TrainedRole.USER_MEMBER, council)))
          .thenRefused("platform.exists");
    }
  }

  @Test
  void whoHasACertificateStaysOnTheList() {
    var other = as(TrainedRole.NAV_MEMBER, OFFICE_MANAGER);
    afterwards
        .given(HELD, ISSUED)
        .when(record(other))
        .thenRefused("training.keeps-those-with-a-certificate");
    afterwards.given(WITHDRAWN).when(record(other)).thenEvents();
  }

  // --- certificates ---

  @Test
  void whoTookPartGetsACertificateOfTheTopicAndLevel() {
    afterwards.given(HELD).when(issue()).then(ISSUED);
  }

  @Test
  void theCertificateIsForTheRoleTheyTookPartIn() {
    afterwards
        .given(HELD)
        .when(issue(CERTIFICATE, TrainedRole.LEADER))
        .thenRefused("training.took-part-in-the-role");
    trainings.given(ARRANGED).when(issue()).thenRefused("training.took-part-in-the-role");
  }

  @Test
  void noCertificateIsOlderThanTheTraining() {
    on(DAY_2.plusDays(3))
        .given(ARRANGED, HELD)
        .happenedOn(DAY_1)
        .when(issue())
        .thenRefused("training.not-before-it-was-held");
  }

  @Test
  void aPersonHasOneCertificatePerRole() {
    afterwards
        .given(HELD, ISSUED)
        .when(issue(ANOTHER, TrainedRole.USER_MEMBER))
        .thenRefused("training.not-issued-already");
  }

  @Test
  void afterAWithdrawalANewOneCanBeIssued() {
    afterwards
        .given(HELD, ISSUED, WITHDRAWN)
        .when(issue(ANOTHER, TrainedRole.USER_MEMBER))
        .then(issued(ANOTHER, DAY_2));
  }

  @Test
  void anIdIsUsedOnce() {
    afterwards
        .given(HELD, ISSUED, WITHDRAWN)
        .when(issue())
        .thenRefused("training.certificate-is-new");
  }

  @Test
  void anErasedPersonGetsNoCertificate() {
    afterwards
        .given(HELD, new PersonErased(FFO_REPRESENTATIVE_1))
        .when(issue())
        .thenRefused("training.person-is-not-erased");
  }

  @Test
  void aCertificateIsWithdrawnWithAReasonThatIsThePersons() {
    afterwards.given(HELD, ISSUED).when(withdraw(CERTIFICATE)).then(WITHDRAWN);
  }

  @Test
  void aCertificateIsWithdrawnOnce() {
    afterwards
        .given(HELD, ISSUED, WITHDRAWN)
        .when(withdraw(CERTIFICATE))
        .thenRefused("training.not-withdrawn-yet");
  }

  @Test
  void aCertificateOfAnotherTrainingIsNotWithdrawnHere() {
    afterwards
        .given(HELD, ISSUED)
        .when(withdraw(ANOTHER))
        .thenRefused("training.certificate-of-this-training");
  }

  @Test
  void nothingIsWrittenOfAnErasedPerson() {
    afterwards
        .given(HELD, ISSUED, new PersonErased(FFO_REPRESENTATIVE_1))
        .when(withdraw(CERTIFICATE))
        .thenRefused("training.person-is-not-erased");
  }

  // --- whose it is ---

  @Test
  void theTrainingOfAnotherUnitReadsAsMissing() {
    trainings
        .given(ARRANGED)
        .by(new Caller("Z990001", Role.DIRECTORATE, Set.of(DIRECTORATE)))
        .when(cancel())
        .thenRefused("platform.exists");
  }

  @Test
  void theSuccessorOfAClosedUnitAnswersForItsTrainings() {
    trainings
        .given(ARRANGED, new UnitClosed(OSLO, TODAY.minusDays(1), List.of(ELSEWHERE)))
        .by(new Caller("Z990002", Role.OFFICE, Set.of(ELSEWHERE)))
        .when(cancel())
        .then(CANCELLED);
  }

  @Test
  void aSnapshotIsReadBackAsItWas() {
    var training = new Training();
    Stream.of(ARRANGED, HELD, ISSUED, WITHDRAWN, CANCELLED).forEach(training::evolve);

    var serializer = SnapshotFixtures.serializerOf("snapshot.Training", Training.class);
    Training readBack = serializer.deserialize(serializer.serialize(training, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(training);
  }
}
