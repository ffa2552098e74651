package no.nav.medvirkning.command.expertise;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.RESEARCHER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.caseId;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.ChooseRepresentative;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.CloseExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.DeclineExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.OfferRepresentative;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand.RequestExpertise;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The county council takes up a theme that it lacks the competence for, and asks organisations for
/// someone who has it (S1).
class ExpertiseRequestTest {

  private static final LocalDate ASKED_ON = LocalDate.of(2024, 2, 20);
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 28);
  private static final LocalDate NEEDED_BY = LocalDate.of(2024, 3, 15);
  private static final ExpertiseRequestId REQUEST =
      ExpertiseRequestId.of("00000000-0000-4000-8000-000000000e01");
  private static final Purpose OF_THE_THEME = new Purpose(COUNCIL, MARCH, THEME, null);
  private static final Purpose OF_A_PROJECT = new Purpose(null, null, null, "Skjema");

  private static final Caller COUNTY = new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET));
  private static final Caller OFFICE = new Caller("Z990003", Role.OFFICE, Set.of(HAMAR));
  private static final Caller WHOLE_NAV = new Caller("Z990005", Role.DIRECTORATE, Set.of());

  private final Specification today =
      meetingsOn(TODAY).given(theCouncil()).given(withCases()).by(COUNTY);

  private static RequestExpertise request(
      UnitNumber unit,
      @Nullable CouncilId council,
      @Nullable MeetingId meeting,
      @Nullable CaseId caseId,
      @Nullable String project,
      LocalDate neededBy,
      OrganisationId... asked) {
    return new RequestExpertise(
        REQUEST,
        unit,
        new FreeText("Erfaring med synshemming"),
        council,
        meeting,
        caseId,
        project == null ? null : new Title(project),
        List.of(asked),
        neededBy);
  }

  private static RequestExpertise forTheTheme(OrganisationId... asked) {
    return request(INNLANDET, COUNCIL, MARCH, THEME, null, NEEDED_BY, asked);
  }

  private static RequestExpertise forAProject(OrganisationId... asked) {
    return request(INNLANDET, null, null, null, "Skjema", NEEDED_BY, asked);
  }

  private static ExpertiseRequested requested(Purpose purpose, LocalDate on) {
    return new ExpertiseRequested(
        REQUEST, INNLANDET, "Erfaring med synshemming", purpose, List.of(FFO, SAFO), NEEDED_BY, on);
  }

  private static ExpertiseRequested requested() {
    return requested(OF_THE_THEME, ASKED_ON);
  }

  private static RepresentativeOffered offered(OrganisationId by, @Nullable PersonId person) {
    return new RepresentativeOffered(REQUEST, INNLANDET, by, person, ASKED_ON);
  }

  private static RepresentativeChosen chosen(OrganisationId of, PersonId person, LocalDate on) {
    return new RepresentativeChosen(REQUEST, INNLANDET, of, person, on);
  }

  private static ExpertiseDeclined declined(OrganisationId by, LocalDate on) {
    return new ExpertiseDeclined(REQUEST, INNLANDET, by, "Ingen har tid", on);
  }

  private static DeclineExpertiseRequest decline(OrganisationId by) {
    return new DeclineExpertiseRequest(REQUEST, by, new FreeText("Ingen har tid"));
  }

  @Test
  void expertiseIsAskedForACase() {
    today.when(forTheTheme(FFO, SAFO)).then(requested(OF_THE_THEME, TODAY));
  }

  @Test
  void expertiseIsAskedForAProject() {
    today.when(forAProject(FFO, SAFO)).then(requested(OF_A_PROJECT, TODAY));
  }

  @Test
  void aClosedUnitAsksNobody() {
    today
        .given(new UnitClosed(INNLANDET, ASKED_ON, List.of(HAMAR)))
        .when(forAProject(FFO))
        .thenRefused("expertise.unit-is-open");
  }

  @Test
  void itIsForACaseOrAProject() {
    today
        .when(request(INNLANDET, null, null, null, null, NEEDED_BY, FFO))
        .thenRefused("expertise.is-for-a-case-or-a-project");
    today
        .when(request(INNLANDET, COUNCIL, MARCH, THEME, "Skjema", NEEDED_BY, FFO))
        .thenRefused("expertise.is-for-a-case-or-a-project");
    today
        .when(request(INNLANDET, COUNCIL, MARCH, null, null, NEEDED_BY, FFO))
        .thenRefused("expertise.is-for-a-case-or-a-project");
    today
        .when(request(INNLANDET, null, null, THEME, "Skjema", NEEDED_BY, FFO))
        .thenRefused("expertise.is-for-a-case-or-a-project");
  }

  @Test
  void theMeetingIsOfTheCouncil() {
    today
        .given(council(OTHER_COUNCIL))
        .when(request(INNLANDET, OTHER_COUNCIL, MARCH, THEME, null, NEEDED_BY, FFO))
        .thenRefused("expertise.meeting-is-of-the-council");
  }

  @Test
  void theMeetingIsNotCancelled() {
    today
        .given(new MeetingCancelled(MARCH, COUNCIL, "Streik"))
        .when(forTheTheme(FFO))
        .thenRefused("expertise.meeting-is-not-cancelled");
  }

  @Test
  void theCaseIsTakenUpAtThatMeeting() {
    today
        .when(request(INNLANDET, COUNCIL, MARCH, caseId(99), null, NEEDED_BY, FFO))
        .thenRefused("expertise.case-is-in-the-meeting");
    today
        .given(new CaseWithdrawn(MARCH, COUNCIL, OPENING, null))
        .when(request(INNLANDET, COUNCIL, MARCH, OPENING, null, NEEDED_BY, FFO))
        .thenRefused("expertise.case-is-in-the-meeting");
  }

  @Test
  void anUnknownMeetingOrCouncilIsRefused() {
    today
        .when(request(INNLANDET, COUNCIL, JUNE, THEME, null, NEEDED_BY, FFO))
        .thenRefused("platform.exists");
    today
        .when(request(INNLANDET, OTHER_COUNCIL, MARCH, THEME, null, NEEDED_BY, FFO))
        .thenRefused("platform.exists");
  }

  @Test
  void aCaseOfOthersReadsAsMissing() {
    today
        .by(OFFICE)
        .when(request(HAMAR, COUNCIL, MARCH, THEME, null, NEEDED_BY, FFO))
        .thenRefused("platform.exists");
  }

  @Test
  void someoneIsAsked() {
    today.when(forTheTheme()).thenRefused("expertise.someone-is-asked");
  }

  @Test
  void nobodyIsAskedTwice() {
    today.when(forTheTheme(FFO, SAFO, FFO)).thenRefused("expertise.asked-once");
  }

  @Test
  void aClosedOrganisationIsNotAsked() {
    today
        .given(new OrganisationClosed(LO, ASKED_ON))
        .when(forTheTheme(LO))
        .thenRefused("expertise.organisation-is-open");
  }

  @Test
  void thereIsTimeToFindSomeone() {
    today
        .when(request(INNLANDET, null, null, null, "Skjema", TODAY.minusDays(1), FFO))
        .thenRefused("expertise.needed-from-today-on");
  }

  @Test
  void expertiseIsNeededByTheMeeting() {
    today
        .when(request(INNLANDET, COUNCIL, MARCH, THEME, null, DAY_2.plusDays(1), FFO))
        .thenRefused("expertise.needed-by-the-meeting");
    today.when(request(INNLANDET, COUNCIL, MARCH, THEME, null, DAY_2, FFO)).thenEvents();
  }

  @Test
  void nobodyAsksInTheNameOfAnotherUnit() {
    today.by(OFFICE).when(forAProject(FFO)).thenRefused("platform.unit-within-reach");
    today.by(WHOLE_NAV).when(forAProject(FFO)).thenRefused("platform.unit-within-reach");
  }

  @Test
  void anOrganisationOffersSomeone() {
    today
        .given(requested())
        .when(new OfferRepresentative(REQUEST, FFO, RESEARCHER))
        .then(new RepresentativeOffered(REQUEST, INNLANDET, FFO, RESEARCHER, TODAY));
  }

  @Test
  void anOrganisationOffersWithoutANameYet() {
    today
        .given(requested())
        .when(new OfferRepresentative(REQUEST, FFO, null))
        .then(new RepresentativeOffered(REQUEST, INNLANDET, FFO, null, TODAY));
  }

  @Test
  void onlyThoseWhoWereAskedOfferDeclineOrAreChosenFrom() {
    today.given(requested());
    for (var command :
        List.of(
            new OfferRepresentative(REQUEST, LO, RESEARCHER),
            decline(LO),
            new ChooseRepresentative(REQUEST, LO, RESEARCHER))) {
      today.when(command).thenRefused("expertise.organisation-was-asked");
    }
  }

  @Test
  void aClosedOrganisationOffersNobody() {
    today
        .given(requested(), new OrganisationClosed(FFO, ASKED_ON))
        .when(new OfferRepresentative(REQUEST, FFO, RESEARCHER))
        .thenRefused("expertise.organisation-is-open");
  }

  @Test
  void anErasedPersonIsNeitherOfferedNorChosen() {
    today.given(requested(), offered(FFO, RESEARCHER), new PersonErased(RESEARCHER));
    today
        .when(new OfferRepresentative(REQUEST, SAFO, RESEARCHER))
        .thenRefused("expertise.person-is-not-erased");
    today
        .when(new ChooseRepresentative(REQUEST, FFO, RESEARCHER))
        .thenRefused("expertise.person-is-not-erased");
  }

  @Test
  void nobodyIsOfferedTwiceByTheSame() {
    today.given(requested(), offered(FFO, RESEARCHER), offered(FFO, null));
    today
        .when(new OfferRepresentative(REQUEST, FFO, RESEARCHER))
        .thenRefused("expertise.offered-once");
    today.when(new OfferRepresentative(REQUEST, FFO, null)).thenRefused("expertise.offered-once");
    today.when(new OfferRepresentative(REQUEST, SAFO, RESEARCHER)).thenEvents();
  }

  @Test
  void anOrganisationDeclines() {
    today.given(requested()).when(decline(FFO)).then(declined(FFO, TODAY));
  }

  @Test
  void anOrganisationDeclinesOnce() {
    today
        .given(requested(), declined(FFO, ASKED_ON))
        .when(decline(FFO))
        .thenRefused("expertise.declined-once");
  }

  @Test
  void anOrganisationThatDeclinedMayThinkBetterOfItAndTwice() {
    today
        .given(requested(), declined(FFO, ASKED_ON), offered(FFO, RESEARCHER))
        .when(decline(FFO))
        .then(declined(FFO, TODAY));
  }

  @Test
  void whatADecliningOrganisationHadOfferedCountsNoMore() {
    today
        .given(requested(), offered(FFO, RESEARCHER), declined(FFO, ASKED_ON))
        .when(new ChooseRepresentative(REQUEST, FFO, RESEARCHER))
        .thenRefused("expertise.chosen-among-those-offered");
  }

  @Test
  void itIsTooLateToDeclineWhenItsRepresentativeIsChosen() {
    today
        .given(requested(), offered(FFO, RESEARCHER), chosen(FFO, RESEARCHER, ASKED_ON))
        .when(decline(FFO))
        .thenRefused("expertise.declined-before-its-representative-is-chosen");
  }

  @Test
  void theUnitChoosesAmongThoseOffered() {
    today
        .given(requested(), offered(FFO, RESEARCHER), offered(SAFO, FFO_DEPUTY))
        .when(new ChooseRepresentative(REQUEST, FFO, RESEARCHER))
        .then(chosen(FFO, RESEARCHER, TODAY));
  }

  @Test
  void nobodyIsChosenWhomTheOrganisationDidNotOffer() {
    today.given(requested(), offered(FFO, RESEARCHER), offered(SAFO, null));
    today
        .when(new ChooseRepresentative(REQUEST, FFO, FFO_DEPUTY))
        .thenRefused("expertise.chosen-among-those-offered");
    today
        .when(new ChooseRepresentative(REQUEST, SAFO, RESEARCHER))
        .thenRefused("expertise.chosen-among-those-offered");
  }

  @Test
  void nobodyIsChosenTwice() {
    today
        .given(
            requested(),
            offered(FFO, RESEARCHER),
            offered(SAFO, RESEARCHER),
            chosen(FFO, RESEARCHER, ASKED_ON))
        .when(new ChooseRepresentative(REQUEST, SAFO, RESEARCHER))
        .thenRefused("expertise.chosen-once");
  }

  @Test
  void aRequestThatFoundSomeoneIsMet() {
    today
        .given(requested(), offered(FFO, RESEARCHER), chosen(FFO, RESEARCHER, ASKED_ON))
        .when(new CloseExpertiseRequest(REQUEST, null))
        .then(new ExpertiseRequestClosed(REQUEST, INNLANDET, true, null, TODAY));
  }

  @Test
  void aRequestThatFoundNobodyTellsWhy() {
    today.given(requested(), offered(FFO, RESEARCHER));
    today.when(new CloseExpertiseRequest(REQUEST, null)).thenRefused("expertise.unmet-tells-why");
    today
        .when(new CloseExpertiseRequest(REQUEST, new FreeText("Saken er utsatt")))
        .then(new ExpertiseRequestClosed(REQUEST, INNLANDET, false, "Saken er utsatt", TODAY));
  }

  @Test
  void aClosedRequestTakesNothingMore() {
    today.given(
        requested(),
        offered(FFO, RESEARCHER),
        new ExpertiseRequestClosed(REQUEST, INNLANDET, false, "Utsatt", ASKED_ON));
    for (var command :
        List.of(
            new OfferRepresentative(REQUEST, SAFO, RESEARCHER),
            decline(FFO),
            new ChooseRepresentative(REQUEST, FFO, RESEARCHER),
            new CloseExpertiseRequest(REQUEST, new FreeText("Utsatt")))) {
      today.when(command).thenRefused("expertise.request-is-open");
    }
  }

  @Test
  void nothingHappensBeforeWhatCameBefore() {
    today.given(requested()).happenedOn(ASKED_ON.minusDays(1));
    for (var command :
        List.of(
            new OfferRepresentative(REQUEST, FFO, RESEARCHER),
            new CloseExpertiseRequest(REQUEST, new FreeText("Utsatt")))) {
      today.when(command).thenRefused("expertise.in-order-of-time");
    }
  }

  @Test
  void theRequestsOfOthersReadAsMissing() {
    today
        .by(OFFICE)
        .given(requested())
        .when(new OfferRepresentative(REQUEST, FFO, RESEARCHER))
        .thenRefused("platform.exists");
  }

  @Test
  void theSuccessorOfAClosedUnitHasAsked() {
    today
        .by(OFFICE)
        .given(requested(), new UnitClosed(INNLANDET, ASKED_ON, List.of(HAMAR)))
        .when(new OfferRepresentative(REQUEST, FFO, RESEARCHER))
        .thenEvents();
  }
}
