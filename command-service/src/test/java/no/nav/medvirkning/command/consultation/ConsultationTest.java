package no.nav.medvirkning.command.consultation;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.caseId;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.consultation.ConsultationCommand.AnswerConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.CloseConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.ExtendConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OfMember;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OpenConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.RemindConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.SummariseConsultation;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The council of Nav Innlandet sends a paper home with the organisations after its March meeting
/// and wants their answers for the one on 5 June 2024 (S2).
class ConsultationTest {

  private static final LocalDate OPENED_ON = LocalDate.of(2024, 4, 10);
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 5, 24);
  private static final LocalDate AFTER = LocalDate.of(2024, 5, 27);
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  private static final UnitNumber DIRECTORATE = new UnitNumber("0100");
  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final CouncilId COUNCIL_OF_HAMAR =
      CouncilId.of("00000000-0000-4000-8000-00000000c003");
  private static final CouncilId COUNCIL_OF_OSLO =
      CouncilId.of("00000000-0000-4000-8000-00000000c004");
  private static final CouncilId NO_COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000c999");
  private static final OrganisationId NFU =
      OrganisationId.of("00000000-0000-4000-8000-00000000f005");
  private static final OrganisationId NFU_INNLANDET =
      OrganisationId.of("00000000-0000-4000-8000-00000000f006");
  private static final OrganisationId NHF =
      OrganisationId.of("00000000-0000-4000-8000-00000000f007");

  private static final ConsultationId CONSULTATION =
      ConsultationId.of("00000000-0000-4000-8000-000000000c01");
  private static final CaseId ANSWERS = caseId(21);
  private static final CaseId WITHDRAWN = caseId(22);
  private static final CaseId POSTPONED = caseId(23);
  private static final MeetingId IN_OSLO = MeetingId.of("00000000-0000-4000-8000-000000000207");

  private static final Caller COUNTY = new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET));
  private static final Caller OFFICE = new Caller("Z990003", Role.OFFICE, Set.of(HAMAR));
  private static final Caller OTHER_OFFICE = new Caller("Z990004", Role.OFFICE, Set.of(STANGE));
  private static final Caller WHOLE_NAV =
      new Caller("Z990005", Role.DIRECTORATE, Set.of(DIRECTORATE));

  private final Specification today = on(TODAY);

  private static Specification on(LocalDate day) {
    return meetingsOn(day)
        .given(theCouncil())
        .given(
            new UnitRegistered(DIRECTORATE, "Nav", UnitType.DIRECTORATE, null, null),
            new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null),
            new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, INNLANDET, null),
            council(COUNCIL_OF_HAMAR, HAMAR, CouncilLevel.LOCAL),
            council(COUNCIL_OF_OSLO, OSLO, CouncilLevel.COUNTY),
            organisation(NFU, OrganisationKind.UMBRELLA),
            organisation(NFU_INNLANDET, OrganisationKind.MEMBER_ORGANISATION),
            organisation(NHF, OrganisationKind.MEMBER_ORGANISATION),
            new UmbrellaJoined(NFU, SAFO, LONG_AGO),
            new UmbrellaJoined(NFU_INNLANDET, NFU, null),
            new UmbrellaJoined(NHF, SAFO, LONG_AGO),
            scheduled(JUNE, DAY_IN_JUNE),
            proposed(JUNE, ANSWERS, details(CaseKind.DISCUSSION)),
            proposed(JUNE, WITHDRAWN, details(CaseKind.DISCUSSION)),
            new CaseWithdrawn(JUNE, COUNCIL, WITHDRAWN, null),
            proposed(JUNE, POSTPONED, details(CaseKind.DISCUSSION)),
            new CasePostponed(JUNE, COUNCIL, POSTPONED, MARCH, null))
        .by(COUNTY);
  }

  private static CouncilEstablished council(CouncilId id, UnitNumber host, CouncilLevel level) {
    var coverage = List.of(new Coverage(host, LONG_AGO, null));
    return new CouncilEstablished(id, "Brukerutvalget", level, host, coverage, null, LONG_AGO);
  }

  private static OrganisationRegistered organisation(OrganisationId id, OrganisationKind kind) {
    return new OrganisationRegistered(id, "Organisasjonen", null, kind, true);
  }

  private static Consulted organisation(OrganisationId id) {
    return new Consulted(id, null);
  }

  private static Consulted council(CouncilId id) {
    return new Consulted(null, id);
  }

  private static OpenConsultation open(
      UnitNumber unit,
      @Nullable CouncilId council,
      LocalDate deadline,
      @Nullable MeetingId meeting,
      Consulted... consulted) {
    return new OpenConsultation(
        CONSULTATION,
        unit,
        council,
        new Title("Organisering av brukermedvirkning"),
        new FreeText("Hvordan bør utvalgene organiseres?"),
        List.of(new Title("Framlegg")),
        List.of(consulted),
        deadline,
        meeting);
  }

  private static OpenConsultation ask(Consulted... consulted) {
    return open(INNLANDET, COUNCIL, DEADLINE, JUNE, consulted);
  }

  private static OpenConsultation askFor(UnitNumber unit, Consulted... consulted) {
    return open(unit, null, DEADLINE, null, consulted);
  }

  private static ConsultationOpened opened(
      UnitNumber unit,
      @Nullable CouncilId council,
      LocalDate deadline,
      @Nullable MeetingId meeting,
      LocalDate on,
      Consulted... consulted) {
    return new ConsultationOpened(
        CONSULTATION,
        unit,
        council,
        "Organisering av brukermedvirkning",
        "Hvordan bør utvalgene organiseres?",
        List.of("Framlegg"),
        List.of(consulted),
        deadline,
        meeting,
        on);
  }

  /// The paper is with FFO, SAFO and the council of Hamar.
  private static ConsultationOpened opened() {
    return opened(
        INNLANDET,
        COUNCIL,
        DEADLINE,
        JUNE,
        OPENED_ON,
        organisation(FFO),
        organisation(SAFO),
        council(COUNCIL_OF_HAMAR));
  }

  private static ConsultationAnswered answered(Consulted from, LocalDate on) {
    return new ConsultationAnswered(
        CONSULTATION, INNLANDET, from, "Vi ønsker lokale utvalg.", List.of(), false, on);
  }

  private static AnswerConsultation answer(Consulted from, OfMember... members) {
    return new AnswerConsultation(
        CONSULTATION, from, new FreeText("Vi ønsker lokale utvalg."), List.of(members));
  }

  private static ConsultationClosed closed() {
    return new ConsultationClosed(CONSULTATION, INNLANDET, List.of(), AFTER);
  }

  private static SummariseConsultation summarise(MeetingId meeting, CaseId caseId) {
    return new SummariseConsultation(
        CONSULTATION, new FreeText("Alle ønsker lokale utvalg."), meeting, caseId);
  }

  // Opening

  @Test
  void aPaperGoesHomeWithTheOrganisations() {
    today
        .when(ask(organisation(FFO), organisation(SAFO)))
        .then(
            opened(
                INNLANDET, COUNCIL, DEADLINE, JUNE, TODAY, organisation(FFO), organisation(SAFO)));
  }

  @Test
  void aPaperMayComeWithoutAttachments() {
    today
        .when(
            new OpenConsultation(
                CONSULTATION,
                INNLANDET,
                null,
                new Title("Åpningstider"),
                new FreeText("Når bør kontoret være åpent?"),
                null,
                List.of(organisation(FFO)),
                DEADLINE,
                null))
        .then(
            new ConsultationOpened(
                CONSULTATION,
                INNLANDET,
                null,
                "Åpningstider",
                "Når bør kontoret være åpent?",
                List.of(),
                List.of(organisation(FFO)),
                DEADLINE,
                null,
                TODAY));
  }

  @Test
  void aClosedUnitAsksNobody() {
    today
        .given(new UnitClosed(INNLANDET, OPENED_ON, List.of(HAMAR)))
        .when(askFor(INNLANDET, organisation(FFO)))
        .thenRefused("consultation.unit-is-open");
  }

  @Test
  void aCouncilAsksThroughItsHost() {
    today
        .by(new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET, HAMAR)))
        .when(open(HAMAR, COUNCIL, DEADLINE, JUNE, organisation(FFO)))
        .thenRefused("consultation.council-is-hosted-by-the-unit");
  }

  @Test
  void aSuspendedCouncilDoesNotAsk() {
    today
        .given(new CouncilSuspended(COUNCIL, OPENED_ON, "Ingen medlemmer"))
        .when(ask(organisation(FFO)))
        .thenRefused("consultation.council-is-active");
  }

  @Test
  void someoneIsAsked() {
    today.when(ask()).thenRefused("consultation.someone-is-consulted");
  }

  @Test
  void whoIsAskedIsAnOrganisationOrACouncil() {
    today
        .when(ask(new Consulted(null, null)))
        .thenRefused("consultation.is-an-organisation-or-a-council");
    today
        .when(ask(new Consulted(FFO, COUNCIL_OF_HAMAR)))
        .thenRefused("consultation.is-an-organisation-or-a-council");
  }

  @Test
  void nobodyIsAskedTwice() {
    today
        .when(ask(organisation(FFO), organisation(SAFO), organisation(FFO)))
        .thenRefused("consultation.consulted-once");
  }

  @Test
  void aClosedOrganisationIsNotAsked() {
    today
        .given(new OrganisationClosed(LO, OPENED_ON))
        .when(ask(organisation(LO)))
        .thenRefused("consultation.organisation-is-open");
  }

  @Test
  void aCountyAsksTheCouncilsBelowItAndItsOwn() {
    var asked = new Consulted[] {council(COUNCIL_OF_HAMAR), council(COUNCIL)};
    today
        .when(askFor(INNLANDET, asked))
        .then(opened(INNLANDET, null, DEADLINE, null, TODAY, asked));
  }

  @Test
  void theDirectorateAsksEveryCouncil() {
    var asked = new Consulted[] {council(COUNCIL_OF_HAMAR), council(COUNCIL_OF_OSLO)};
    today
        .by(WHOLE_NAV)
        .when(askFor(DIRECTORATE, asked))
        .then(opened(DIRECTORATE, null, DEADLINE, null, TODAY, asked));
  }

  @Test
  void theCouncilsOfOthersReadAsMissing() {
    today.when(askFor(INNLANDET, council(COUNCIL_OF_OSLO))).thenRefused("platform.exists");
    today.when(askFor(INNLANDET, council(NO_COUNCIL))).thenRefused("platform.exists");
  }

  @Test
  void anOfficeAsksNoCouncilAboveIt() {
    today.by(OFFICE).when(askFor(HAMAR, council(COUNCIL))).thenRefused("platform.exists");
  }

  @Test
  void aSuspendedCouncilIsNotAsked() {
    today
        .given(new CouncilSuspended(COUNCIL_OF_HAMAR, OPENED_ON, "Ingen medlemmer"))
        .when(ask(council(COUNCIL_OF_HAMAR)))
        .thenRefused("consultation.council-is-active");
  }

  @Test
  void aCouncilDoesNotAskItself() {
    today.when(ask(council(COUNCIL))).thenRefused("consultation.council-asks-others");
  }

  @Test
  void thereIsTimeToAnswer() {
    today
        .when(open(INNLANDET, COUNCIL, TODAY.minusDays(1), JUNE, organisation(FFO)))
        .thenRefused("consultation.deadline-is-ahead");
  }

  @Test
  void theMeetingIsOfTheCouncilThatAsks() {
    today
        .when(open(INNLANDET, null, DEADLINE, JUNE, organisation(FFO)))
        .thenRefused("consultation.meeting-is-of-the-asking-council");
  }

  @Test
  void theMeetingIsNotCancelled() {
    today
        .given(new MeetingCancelled(JUNE, COUNCIL, "Streik"))
        .when(ask(organisation(FFO)))
        .thenRefused("consultation.meeting-is-not-cancelled");
  }

  @Test
  void answersComeInByTheMeeting() {
    today
        .when(open(INNLANDET, COUNCIL, DAY_IN_JUNE.plusDays(1), JUNE, organisation(FFO)))
        .thenRefused("consultation.answers-are-due-by-the-meeting");
    today
        .when(open(INNLANDET, COUNCIL, DAY_IN_JUNE, JUNE, organisation(FFO)))
        .then(opened(INNLANDET, COUNCIL, DAY_IN_JUNE, JUNE, TODAY, organisation(FFO)));
  }

  @Test
  void nobodyAsksInTheNameOfAnotherUnit() {
    today
        .by(OTHER_OFFICE)
        .when(askFor(INNLANDET, organisation(FFO)))
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void nobodyAsksTheirOwnCouncilInTheNameOfAnotherUnit() {
    today
        .by(OFFICE)
        .when(askFor(INNLANDET, council(COUNCIL_OF_HAMAR)))
        .thenRefused("platform.unit-decides");
  }

  // More time

  private static ExtendConsultation extendTo(LocalDate deadline) {
    return new ExtendConsultation(CONSULTATION, deadline, new FreeText("Påsken kom imellom"));
  }

  @Test
  void theDeadlineIsExtended() {
    var later = DEADLINE.plusDays(1);
    today
        .given(opened())
        .when(extendTo(later))
        .then(new DeadlineExtended(CONSULTATION, INNLANDET, later, "Påsken kom imellom"));
  }

  @Test
  void theDeadlineIsNotShortened() {
    today.given(opened());
    today.when(extendTo(DEADLINE)).thenRefused("consultation.deadline-is-extended");
    today.when(extendTo(TODAY)).thenRefused("consultation.deadline-is-extended");
  }

  @Test
  void aDeadlineIsNotExtendedToADayThatIsOver() {
    on(AFTER)
        .given(opened())
        .when(extendTo(AFTER.minusDays(1)))
        .thenRefused("consultation.deadline-is-ahead");
  }

  @Test
  void theDeadlineIsNotExtendedPastTheMeeting() {
    today
        .given(opened())
        .when(extendTo(DAY_IN_JUNE.plusDays(1)))
        .thenRefused("consultation.answers-are-due-by-the-meeting");
  }

  @Test
  void oneWithoutAMeetingIsExtendedAtWill() {
    var later = DAY_IN_JUNE.plusYears(1);
    today
        .given(opened(INNLANDET, null, DEADLINE, null, OPENED_ON, organisation(FFO)))
        .when(extendTo(later))
        .then(new DeadlineExtended(CONSULTATION, INNLANDET, later, "Påsken kom imellom"));
  }

  @Test
  void theUnitThatIsAskedDoesNotExtendTheDeadline() {
    today
        .by(OFFICE)
        .given(opened())
        .when(extendTo(DEADLINE.plusDays(1)))
        .thenRefused("platform.unit-decides");
  }

  // Answers

  @Test
  void anOrganisationAnswers() {
    today
        .given(opened())
        .when(
            new AnswerConsultation(
                CONSULTATION, organisation(FFO), new FreeText("Vi ønsker lokale utvalg."), null))
        .then(answered(organisation(FFO), TODAY));
  }

  @Test
  void anAnswerIsReplaced() {
    today
        .given(opened(), answered(organisation(FFO), OPENED_ON))
        .when(answer(organisation(FFO)))
        .then(answered(organisation(FFO), TODAY));
  }

  @Test
  void theDayOfTheDeadlineIsInTime() {
    on(DEADLINE)
        .given(opened())
        .when(answer(organisation(FFO)))
        .then(answered(organisation(FFO), DEADLINE));
  }

  @Test
  void anAnswerAfterTheDeadlineIsLate() {
    on(AFTER)
        .given(opened())
        .when(answer(organisation(FFO)))
        .then(
            new ConsultationAnswered(
                CONSULTATION,
                INNLANDET,
                organisation(FFO),
                "Vi ønsker lokale utvalg.",
                List.of(),
                true,
                AFTER));
  }

  @Test
  void anAnswerIsInTimeForADeadlineThatWasExtended() {
    on(AFTER)
        .given(opened(), new DeadlineExtended(CONSULTATION, INNLANDET, AFTER, "Påsken"))
        .when(answer(organisation(FFO)))
        .then(answered(organisation(FFO), AFTER));
  }

  @Test
  void anUmbrellaAnswersForThoseUnderItHoweverFarDown() {
    today
        .given(opened())
        .when(
            answer(
                organisation(SAFO),
                new OfMember(NFU, new FreeText("Møtene må være tilgjengelige.")),
                new OfMember(NFU_INNLANDET, null)))
        .then(
            new ConsultationAnswered(
                CONSULTATION,
                INNLANDET,
                organisation(SAFO),
                "Vi ønsker lokale utvalg.",
                List.of(
                    new MemberAnswer(NFU, "Møtene må være tilgjengelige."),
                    new MemberAnswer(NFU_INNLANDET, null)),
                false,
                TODAY));
  }

  @Test
  void nobodyAnswersForAnOrganisationThatIsNotUnderThem() {
    today.given(opened());
    for (var other : List.of(LO, FFO)) {
      today
          .when(answer(organisation(SAFO), new OfMember(other, null)))
          .thenRefused("consultation.answers-for-those-under-it");
    }
    today
        .when(answer(organisation(FFO), new OfMember(NFU, null)))
        .thenRefused("consultation.answers-for-those-under-it");
  }

  @Test
  void anOrganisationIsNotUnderItself() {
    today
        .given(opened())
        .when(answer(organisation(SAFO), new OfMember(SAFO, null)))
        .thenRefused("consultation.answers-for-those-under-it");
  }

  @Test
  void nobodyAnswersForAnOrganisationThatHasLeft() {
    today
        .given(opened(), new UmbrellaLeft(NFU, SAFO, TODAY.minusDays(1)))
        .when(answer(organisation(SAFO), new OfMember(NFU, null)))
        .thenRefused("consultation.answers-for-those-under-it");
  }

  @Test
  void whatTheUmbrellaAboveItLeftAnOrganisationHasLeft() {
    today
        .given(opened(), new UmbrellaLeft(NFU, SAFO, TODAY.minusDays(1)))
        .when(answer(organisation(SAFO), new OfMember(NFU_INNLANDET, null)))
        .thenRefused("consultation.answers-for-those-under-it");
  }

  @Test
  void theLastDayUnderAnUmbrellaCounts() {
    today
        .given(opened(), new UmbrellaLeft(NHF, SAFO, TODAY))
        .when(answer(organisation(SAFO), new OfMember(NHF, null)))
        .thenEvents();
  }

  @Test
  void membershipIsAsItWasOnTheDayOfTheAnswer() {
    today
        .given(opened(), new UmbrellaLeft(NHF, SAFO, OPENED_ON.plusDays(5)))
        .happenedOn(OPENED_ON.plusDays(6))
        .when(answer(organisation(SAFO), new OfMember(NHF, null)))
        .thenRefused("consultation.answers-for-those-under-it");
    today
        .happenedOn(OPENED_ON.plusDays(5))
        .when(answer(organisation(SAFO), new OfMember(NHF, null)))
        .thenEvents();
  }

  @Test
  void aClosedOrganisationIsUnderNoUmbrella() {
    today
        .given(opened(), new OrganisationClosed(NHF, OPENED_ON))
        .when(answer(organisation(SAFO), new OfMember(NHF, null)))
        .thenRefused("consultation.answers-for-those-under-it");
  }

  @Test
  void anUnknownMemberIsRefused() {
    var unknown = OrganisationId.of("00000000-0000-4000-8000-00000000f999");
    today
        .given(opened())
        .when(answer(organisation(SAFO), new OfMember(unknown, null)))
        .thenRefused("platform.exists");
  }

  @Test
  void aMemberIsAnsweredForOnce() {
    today
        .given(opened())
        .when(answer(organisation(SAFO), new OfMember(NFU, null), new OfMember(NFU, null)))
        .thenRefused("consultation.member-is-named-once");
  }

  @Test
  void aClosedOrganisationDoesNotAnswer() {
    today
        .given(opened(), new OrganisationClosed(FFO, OPENED_ON))
        .when(answer(organisation(FFO)))
        .thenRefused("consultation.organisation-is-open");
  }

  @Test
  void whoWasNotAskedDoesNotAnswer() {
    today.given(opened());
    today.when(answer(organisation(LO))).thenRefused("consultation.answerer-was-asked");
    today.when(answer(council(COUNCIL_OF_OSLO))).thenRefused("consultation.answerer-was-asked");
  }

  @Test
  void aMemberOfAnUmbrellaThatWasAskedHasItsAnswerPassedOn() {
    today
        .given(opened())
        .when(answer(organisation(NFU)))
        .thenRefused("consultation.answerer-was-asked");
  }

  @Test
  void anAnswerIsOfAnOrganisationOrACouncil() {
    today.given(opened());
    today
        .when(answer(new Consulted(null, null)))
        .thenRefused("consultation.is-an-organisation-or-a-council");
    today
        .when(answer(new Consulted(FFO, COUNCIL_OF_HAMAR)))
        .thenRefused("consultation.is-an-organisation-or-a-council");
  }

  @Test
  void theHostAnswersForItsCouncil() {
    today
        .by(OFFICE)
        .given(opened())
        .when(answer(council(COUNCIL_OF_HAMAR)))
        .then(answered(council(COUNCIL_OF_HAMAR), TODAY));
  }

  @Test
  void whoAsksDoesNotAnswerForACouncil() {
    today
        .given(opened())
        .when(answer(council(COUNCIL_OF_HAMAR)))
        .thenRefused("platform.unit-decides");
  }

  @Test
  void theDirectorateAnswersForNobodyEither() {
    today
        .by(WHOLE_NAV)
        .given(opened())
        .when(answer(council(COUNCIL_OF_HAMAR)))
        .thenRefused("platform.exists");
  }

  @Test
  void theHostOfACouncilAnswersForNobodyElse() {
    today
        .by(OFFICE)
        .given(opened())
        .when(answer(organisation(FFO)))
        .thenRefused("platform.unit-decides");
  }

  @Test
  void whoHasNoPartInItDoesNotSeeIt() {
    today
        .by(OTHER_OFFICE)
        .given(opened())
        .when(answer(organisation(FFO)))
        .thenRefused("platform.exists");
  }

  @Test
  void aCouncilHasNoMembersToAnswerFor() {
    today
        .by(OFFICE)
        .given(opened())
        .when(answer(council(COUNCIL_OF_HAMAR), new OfMember(NFU, null)))
        .thenRefused("consultation.only-an-organisation-answers-for-members");
  }

  @Test
  void theSuccessorOfAClosedHostAnswers() {
    today
        .by(OTHER_OFFICE)
        .given(opened(), new UnitClosed(HAMAR, OPENED_ON, List.of(STANGE)))
        .when(answer(council(COUNCIL_OF_HAMAR)))
        .then(answered(council(COUNCIL_OF_HAMAR), TODAY));
  }

  @Test
  void theSuccessorOfAClosedUnitHasAsked() {
    today
        .by(OTHER_OFFICE)
        .given(opened(), new UnitClosed(INNLANDET, OPENED_ON, List.of(STANGE)))
        .when(answer(organisation(FFO)))
        .then(answered(organisation(FFO), TODAY));
  }

  @Test
  void nobodyAnswersBeforeTheyAreAsked() {
    today
        .given(opened())
        .happenedOn(OPENED_ON.minusDays(1))
        .when(answer(organisation(FFO)))
        .thenRefused("consultation.in-order-of-time");
  }

  @Test
  void aClosedConsultationTakesNothingMore() {
    var closed = on(AFTER).given(opened(), closed());
    closed.when(answer(organisation(FFO))).thenRefused("consultation.consultation-is-open");
    closed.when(extendTo(DAY_IN_JUNE)).thenRefused("consultation.consultation-is-open");
    closed
        .when(new RemindConsultation(CONSULTATION))
        .thenRefused("consultation.consultation-is-open");
    closed
        .when(new CloseConsultation(CONSULTATION))
        .thenRefused("consultation.consultation-is-open");
  }

  // Reminding and closing

  @Test
  void thoseWhoHaveNotAnsweredAreReminded() {
    today
        .given(opened(), answered(organisation(SAFO), OPENED_ON))
        .when(new RemindConsultation(CONSULTATION))
        .then(
            new ConsultationReminded(
                CONSULTATION,
                INNLANDET,
                List.of(organisation(FFO), council(COUNCIL_OF_HAMAR)),
                TODAY));
  }

  private static ConsultationAnswered[] allAnswered() {
    return new ConsultationAnswered[] {
      answered(organisation(FFO), OPENED_ON),
      answered(council(COUNCIL_OF_HAMAR), TODAY.minusDays(1)),
      answered(organisation(SAFO), OPENED_ON)
    };
  }

  @Test
  void whoHasAnsweredIsNotReminded() {
    today
        .given(opened())
        .given(allAnswered())
        .when(new RemindConsultation(CONSULTATION))
        .thenRefused("consultation.someone-has-not-answered");
  }

  @Test
  void itIsClosedWhenTheDeadlineIsOverAndTellsWhoDidNotAnswer() {
    on(DEADLINE.plusDays(1))
        .given(opened(), answered(organisation(SAFO), OPENED_ON))
        .when(new CloseConsultation(CONSULTATION))
        .then(
            new ConsultationClosed(
                CONSULTATION,
                INNLANDET,
                List.of(organisation(FFO), council(COUNCIL_OF_HAMAR)),
                DEADLINE.plusDays(1)));
  }

  @Test
  void itIsClosedEarlierWhenAllHaveAnswered() {
    today
        .given(opened())
        .given(allAnswered())
        .when(new CloseConsultation(CONSULTATION))
        .then(new ConsultationClosed(CONSULTATION, INNLANDET, List.of(), TODAY));
  }

  /// The paper is with SAFO and with NFU, which is under it.
  private static ConsultationOpened openedWithAMember() {
    return opened(
        INNLANDET, COUNCIL, DEADLINE, JUNE, OPENED_ON, organisation(SAFO), organisation(NFU));
  }

  private static ConsultationAnswered ofSafo(MemberAnswer... members) {
    return new ConsultationAnswered(
        CONSULTATION,
        INNLANDET,
        organisation(SAFO),
        "Vi ønsker lokale utvalg.",
        List.of(members),
        false,
        TODAY);
  }

  @Test
  void whoAnUmbrellaAnsweredForHasAnswered() {
    today
        .given(openedWithAMember(), ofSafo(new MemberAnswer(NFU, null)))
        .when(new RemindConsultation(CONSULTATION))
        .thenRefused("consultation.someone-has-not-answered");
    today
        .when(new CloseConsultation(CONSULTATION))
        .then(new ConsultationClosed(CONSULTATION, INNLANDET, List.of(), TODAY));
  }

  @Test
  void whoAnUmbrellaAnswersForNoLongerHasNot() {
    today
        .given(openedWithAMember(), ofSafo(new MemberAnswer(NFU, null)), ofSafo())
        .when(new RemindConsultation(CONSULTATION))
        .then(new ConsultationReminded(CONSULTATION, INNLANDET, List.of(organisation(NFU)), TODAY));
  }

  @Test
  void itIsNotClosedWhileThereIsTimeToAnswer() {
    on(DEADLINE)
        .given(opened(), answered(organisation(SAFO), OPENED_ON))
        .when(new CloseConsultation(CONSULTATION))
        .thenRefused("consultation.closes-when-due-or-answered");
  }

  @Test
  void itIsNotClosedBeforeTheLastAnswerCame() {
    today
        .given(opened())
        .given(allAnswered())
        .happenedOn(TODAY.minusDays(2))
        .when(new CloseConsultation(CONSULTATION))
        .thenRefused("consultation.in-order-of-time");
  }

  // Summing up

  @Test
  void theAnswersGoIntoACaseOfTheCouncil() {
    on(AFTER)
        .given(opened(), closed())
        .when(summarise(JUNE, ANSWERS))
        .then(
            new ConsultationSummarised(
                CONSULTATION, INNLANDET, "Alle ønsker lokale utvalg.", JUNE, ANSWERS, AFTER));
  }

  @Test
  void whatAUnitAskedGoesToACouncilThatItHosts() {
    on(AFTER)
        .given(
            opened(INNLANDET, null, DEADLINE, null, OPENED_ON, council(COUNCIL_OF_HAMAR)), closed())
        .when(summarise(JUNE, ANSWERS))
        .then(
            new ConsultationSummarised(
                CONSULTATION, INNLANDET, "Alle ønsker lokale utvalg.", JUNE, ANSWERS, AFTER));
  }

  @Test
  void whatAUnitAskedGoesToNoOtherCouncil() {
    on(AFTER)
        .by(new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET, OSLO)))
        .given(
            opened(OSLO, null, DEADLINE, null, OPENED_ON, organisation(FFO)),
            new ConsultationClosed(CONSULTATION, OSLO, List.of(), AFTER))
        .when(summarise(JUNE, ANSWERS))
        .thenRefused("consultation.summarised-for-the-one-that-asked");
  }

  @Test
  void whatACouncilAskedGoesToNoOtherCouncilOfTheSameHost() {
    on(AFTER)
        .given(council(OTHER_COUNCIL, INNLANDET, CouncilLevel.COUNTY))
        .given(
            opened(INNLANDET, OTHER_COUNCIL, DEADLINE, null, OPENED_ON, organisation(FFO)),
            closed())
        .when(summarise(JUNE, ANSWERS))
        .thenRefused("consultation.summarised-for-the-one-that-asked");
  }

  @Test
  void anUnknownMeetingIsRefused() {
    on(AFTER)
        .given(opened(), closed())
        .when(summarise(IN_OSLO, ANSWERS))
        .thenRefused("platform.exists");
  }

  @Test
  void theCaseIsTakenUpAtThatMeeting() {
    var closed = on(AFTER).given(opened(), closed());
    for (var elsewhere : List.of(caseId(99), WITHDRAWN, POSTPONED)) {
      closed.when(summarise(JUNE, elsewhere)).thenRefused("consultation.case-is-in-the-meeting");
    }
  }

  @Test
  void nothingIsSummarisedBeforeItIsClosed() {
    today
        .given(opened())
        .when(summarise(JUNE, ANSWERS))
        .thenRefused("consultation.consultation-is-closed");
    on(AFTER)
        .given(opened(), closed())
        .happenedOn(AFTER.minusDays(1))
        .when(summarise(JUNE, ANSWERS))
        .thenRefused("consultation.in-order-of-time");
  }

  @Test
  void theUnitThatWasAskedDoesNotSumUp() {
    on(AFTER)
        .by(OFFICE)
        .given(opened(), closed())
        .when(summarise(JUNE, ANSWERS))
        .thenRefused("platform.unit-decides");
  }
}
