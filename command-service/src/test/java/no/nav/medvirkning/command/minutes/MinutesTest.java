package no.nav.medvirkning.command.minutes;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MINUTES_APPROVAL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.and;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvalOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.attended;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.circulatedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberated;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.draftOfFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.february;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.marchApproving;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.marchDays;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.planned;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.minutes.MinutesCommand.ApproveMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.CirculateMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.CorrectMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.DraftMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.MakeRemark;
import no.nav.medvirkning.command.minutes.MinutesCommand.PublishMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.ReviseMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.SendMinutesToCounty;
import no.nav.medvirkning.command.minutes.MinutesCommand.SignMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.WithdrawPublication;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The minutes of the February meeting, from draft to publication.
class MinutesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 25);
  private static final LocalDate CIRCULATED = LocalDate.of(2024, 3, 1);
  private static final MinutesId OTHER_MINUTES =
      MinutesId.of("00000000-0000-4000-8000-00000000e003");
  private static final RemarkId REMARK = RemarkId.of("00000000-0000-4000-8000-00000000a001");
  private static final URI ADDRESS =
      URI.create("https://www.nav.no/innlandet/brukerutvalg/referat-2024-02-26");

  private final Specification minutes = meetingsOn(TODAY).given(theCouncil());

  private static DraftMinutes draft() {
    return new DraftMinutes(FEBRUARY_MINUTES, FEBRUARY, SECRETARY, null);
  }

  private static MakeRemark remark(
      @Nullable PersonId person, @Nullable OrganisationId organisation) {
    return new MakeRemark(
        FEBRUARY_MINUTES, REMARK, person, organisation, new FreeText("Navnet er feil"), TODAY);
  }

  private static ApproveMinutes approve(boolean withRemarks) {
    return new ApproveMinutes(FEBRUARY_MINUTES, MARCH, MINUTES_APPROVAL, withRemarks, DAY_1);
  }

  private static ApproveMinutes approveInWriting() {
    return new ApproveMinutes(FEBRUARY_MINUTES, null, null, false, TODAY);
  }

  private static PublishMinutes publish() {
    return new PublishMinutes(FEBRUARY_MINUTES, ADDRESS, TODAY);
  }

  private static MinutesPublished published() {
    return new MinutesPublished(FEBRUARY_MINUTES, COUNCIL, ADDRESS, DAY_2);
  }

  @Test
  void minutesAreDraftedForAMeeting() {
    minutes
        .given(february())
        .when(
            new DraftMinutes(
                FEBRUARY_MINUTES, FEBRUARY, SECRETARY, new FreeText("Lederen ønsket velkommen.")))
        .then(
            new MinutesKept(FEBRUARY, COUNCIL, FEBRUARY_MINUTES),
            new MinutesDrafted(
                FEBRUARY_MINUTES, COUNCIL, FEBRUARY, SECRETARY, "Lederen ønsket velkommen."));
  }

  @Test
  void minutesOfAnUnknownMeetingAreRefused() {
    minutes.when(draft()).thenRefused("platform.exists");
  }

  @Test
  void thereAreNoMinutesBeforeTheMeetingsLastDay() {
    minutes
        .given(planned())
        .happenedOn(DAY_1)
        .when(new DraftMinutes(OTHER_MINUTES, MARCH, SECRETARY, null))
        .thenRefused("minutes.meeting-is-held");
  }

  @Test
  void minutesAreDraftedOnTheLastDay() {
    minutes
        .given(planned())
        .happenedOn(DAY_2)
        .when(new DraftMinutes(OTHER_MINUTES, MARCH, SECRETARY, null))
        .thenEvents();
  }

  @Test
  void aCancelledMeetingHasNoMinutes() {
    minutes
        .given(planned())
        .given(new MeetingCancelled(MARCH, COUNCIL, "Sykdom"))
        .when(new DraftMinutes(OTHER_MINUTES, MARCH, SECRETARY, null))
        .thenRefused("meeting.meeting-is-not-cancelled");
  }

  @Test
  void aMeetingHasOneSetOfMinutes() {
    minutes
        .given(draftOfFebruary())
        .when(new DraftMinutes(OTHER_MINUTES, FEBRUARY, SECRETARY, null))
        .thenRefused("meeting.one-minutes-per-meeting");
  }

  @Test
  void theMinutesTakerExists() {
    minutes
        .given(february())
        .when(
            new DraftMinutes(
                FEBRUARY_MINUTES,
                FEBRUARY,
                PersonId.of("00000000-0000-4000-8000-0000000b9999"),
                null))
        .thenRefused("platform.exists");
  }

  @Test
  void anErasedPersonTakesNoMinutes() {
    minutes
        .given(february())
        .given(new PersonErased(SECRETARY))
        .when(draft())
        .thenRefused("minutes.person-is-not-erased");
  }

  @Test
  void minutesAreRevisedAfterRemarks() {
    minutes
        .given(circulatedFebruary())
        .when(new ReviseMinutes(FEBRUARY_MINUTES, new FreeText("Rettet")))
        .then(new MinutesRevised(FEBRUARY_MINUTES, COUNCIL, "Rettet"));
  }

  @Test
  void approvedMinutesAreNotRevised() {
    minutes
        .given(approvedFebruary())
        .when(new ReviseMinutes(FEBRUARY_MINUTES, null))
        .thenRefused("minutes.not-approved-yet");
  }

  @Test
  void theMinutesTakerSigns() {
    minutes
        .given(draftOfFebruary())
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), CIRCULATED))
        .then(new MinutesSigned(FEBRUARY_MINUTES, COUNCIL, "Stange", CIRCULATED));
  }

  @Test
  void minutesAreSignedOnce() {
    minutes
        .given(draftOfFebruary())
        .given(new MinutesSigned(FEBRUARY_MINUTES, COUNCIL, "Stange", CIRCULATED))
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), TODAY))
        .thenRefused("minutes.signed-once");
  }

  @Test
  void revisedMinutesAreSignedAnew() {
    minutes
        .given(draftOfFebruary())
        .given(
            new MinutesSigned(FEBRUARY_MINUTES, COUNCIL, "Stange", CIRCULATED),
            new MinutesRevised(FEBRUARY_MINUTES, COUNCIL, "Rettet"))
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), TODAY))
        .thenEvents();
  }

  @Test
  void minutesAreNotSignedBeforeTheMeeting() {
    minutes
        .given(draftOfFebruary())
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), DAY_IN_FEBRUARY.minusDays(1)))
        .thenRefused("minutes.not-before");
  }

  @Test
  void minutesAreNotSignedInTheFuture() {
    minutes
        .given(draftOfFebruary())
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), TODAY.plusDays(1)))
        .thenRefused("minutes.not-in-the-future");
  }

  @Test
  void approvedMinutesAreNotSigned() {
    minutes
        .given(approvedFebruary())
        .when(new SignMinutes(FEBRUARY_MINUTES, new Title("Stange"), TODAY))
        .thenRefused("minutes.not-approved-yet");
  }

  @Test
  void minutesAreCirculated() {
    minutes
        .given(draftOfFebruary())
        .when(new CirculateMinutes(FEBRUARY_MINUTES, CIRCULATED, TODAY))
        .then(new MinutesCirculated(FEBRUARY_MINUTES, COUNCIL, CIRCULATED, TODAY));
  }

  @Test
  void minutesOfAMeetingWhoseRecordIsNotCompleteAreNotCirculated() {
    minutes
        .given(and(attended(), new MinutesDrafted(OTHER_MINUTES, COUNCIL, MARCH, SECRETARY, null)))
        .when(new CirculateMinutes(OTHER_MINUTES, TODAY, TODAY))
        .thenRefused("minutes.deliberations-are-complete");
  }

  @Test
  void remarksAreNotDueBeforeTheMinutesAreCirculated() {
    minutes
        .given(draftOfFebruary())
        .when(new CirculateMinutes(FEBRUARY_MINUTES, TODAY, CIRCULATED))
        .thenRefused("minutes.remarks-due-after-circulation");
  }

  @Test
  void approvedMinutesAreNotCirculated() {
    minutes
        .given(approvedFebruary())
        .when(new CirculateMinutes(FEBRUARY_MINUTES, TODAY, TODAY))
        .thenRefused("minutes.not-approved-yet");
  }

  @Test
  void minutesAreNotCirculatedBeforeTheMeeting() {
    minutes
        .given(draftOfFebruary())
        .when(new CirculateMinutes(FEBRUARY_MINUTES, DAY_IN_FEBRUARY.minusDays(1), TODAY))
        .thenRefused("minutes.not-before");
  }

  @Test
  void aPersonsRemarkIsPersonal() {
    minutes
        .given(circulatedFebruary())
        .when(remark(FFO_REPRESENTATIVE, null))
        .then(
            new RemarkMade(
                FEBRUARY_MINUTES,
                COUNCIL,
                REMARK,
                FFO_REPRESENTATIVE,
                null,
                new Personal(FFO_REPRESENTATIVE, "Navnet er feil"),
                null,
                TODAY));
  }

  @Test
  void anOrganisationRemarksWithNoPersonNamed() {
    minutes
        .given(circulatedFebruary())
        .when(remark(null, FFO))
        .then(
            new RemarkMade(
                FEBRUARY_MINUTES, COUNCIL, REMARK, null, FFO, null, "Navnet er feil", TODAY));
  }

  @Test
  void aRemarkHasAnAuthor() {
    minutes
        .given(circulatedFebruary())
        .when(remark(null, null))
        .thenRefused("minutes.remark-has-one-author");
  }

  @Test
  void aRemarkHasOneAuthor() {
    minutes
        .given(circulatedFebruary())
        .when(remark(FFO_REPRESENTATIVE, FFO))
        .thenRefused("minutes.remark-has-one-author");
  }

  @Test
  void unknownAuthorsAreRefused() {
    minutes
        .given(circulatedFebruary())
        .when(remark(null, OrganisationId.of("00000000-0000-4000-8000-00000000f999")))
        .thenRefused("platform.exists");
  }

  @Test
  void anErasedPersonMakesNoRemark() {
    minutes
        .given(circulatedFebruary())
        .given(new PersonErased(FFO_REPRESENTATIVE))
        .when(remark(FFO_REPRESENTATIVE, null))
        .thenRefused("minutes.person-is-not-erased");
  }

  @Test
  void aRemarkIsMadeOnce() {
    minutes
        .given(circulatedFebruary())
        .given(
            new RemarkMade(FEBRUARY_MINUTES, COUNCIL, REMARK, null, FFO, null, "Feil", CIRCULATED))
        .when(remark(null, FFO))
        .thenRefused("minutes.remark-is-new");
  }

  @Test
  void nobodyRemarksOnADraft() {
    minutes
        .given(draftOfFebruary())
        .when(remark(null, FFO))
        .thenRefused("minutes.minutes-are-circulated");
  }

  @Test
  void nobodyRemarksOnApprovedMinutes() {
    minutes
        .given(approvedFebruary())
        .when(remark(null, FFO))
        .thenRefused("minutes.not-approved-yet");
  }

  @Test
  void aRemarkComesAfterTheMinutesWereCirculated() {
    minutes
        .given(circulatedFebruary())
        .when(
            new MakeRemark(
                FEBRUARY_MINUTES, REMARK, null, FFO, new FreeText("Feil"), CIRCULATED.minusDays(1)))
        .thenRefused("minutes.not-before");
  }

  @Test
  void minutesAreApprovedByACaseOfALaterMeeting() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(approve(false))
        .then(
            new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, MARCH, MINUTES_APPROVAL, false, DAY_1));
  }

  @Test
  void minutesAreApprovedWithRemarks() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED_WITH_REMARKS))
        .when(approve(true))
        .then(new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, MARCH, MINUTES_APPROVAL, true, DAY_1));
  }

  @Test
  void draftMinutesAreNotApproved() {
    minutes
        .given(draftOfFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(approve(false))
        .thenRefused("minutes.minutes-are-circulated");
  }

  @Test
  void minutesAreApprovedOnce() {
    minutes
        .given(approvedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(approve(false))
        .thenRefused("minutes.not-approved-yet");
  }

  @Test
  void theApprovalAgreesWithTheCaseAboutRemarks() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED_WITH_REMARKS))
        .when(approve(false))
        .thenRefused("minutes.approved-as-the-case-says");
  }

  @Test
  void remarksAreNotMadeUp() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(approve(true))
        .thenRefused("minutes.approved-as-the-case-says");
  }

  @Test
  void aCaseThatDidNotApproveTheMinutesApprovesNothing() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.CONTINUED))
        .when(approve(false))
        .thenRefused("minutes.approved-as-the-case-says");
  }

  @Test
  void theApprovingMeetingExists() {
    minutes.given(circulatedFebruary()).when(approve(false)).thenRefused("platform.exists");
  }

  @Test
  void anotherCouncilDoesNotApproveTheMinutes() {
    minutes
        .given(circulatedFebruary())
        .given(
            new MeetingScheduled(MARCH, OTHER_COUNCIL, marchDays(), new Venue("Hamar", null)),
            new CaseProposed(
                MARCH, OTHER_COUNCIL, MINUTES_APPROVAL, approvalOf(FEBRUARY_MINUTES), null, null),
            new DeliberationRecorded(
                MARCH, OTHER_COUNCIL, MINUTES_APPROVAL, "Lest", OutcomeKind.APPROVED, "Godkjent"))
        .when(approve(false))
        .thenRefused("minutes.approved-by-the-same-council");
  }

  @Test
  void aMeetingDoesNotApproveItsOwnMinutes() {
    minutes
        .given(circulatedFebruary())
        .given(
            proposed(FEBRUARY, MINUTES_APPROVAL, approvalOf(FEBRUARY_MINUTES)),
            deliberated(FEBRUARY, MINUTES_APPROVAL, OutcomeKind.APPROVED))
        .when(new ApproveMinutes(FEBRUARY_MINUTES, FEBRUARY, MINUTES_APPROVAL, false, CIRCULATED))
        .thenRefused("minutes.approved-by-a-later-meeting");
  }

  @Test
  void theApprovingCaseIsAboutMinutes() {
    minutes
        .given(circulatedFebruary())
        .given(notified())
        .when(new ApproveMinutes(FEBRUARY_MINUTES, MARCH, OPENING, false, DAY_1))
        .thenRefused("minutes.approving-case-is-about-these-minutes");
  }

  @Test
  void theApprovingCaseIsAboutTheseMinutes() {
    minutes
        .given(circulatedFebruary())
        .given(planned())
        .given(
            proposed(MARCH, MINUTES_APPROVAL, approvalOf(OTHER_MINUTES)),
            deliberated(MARCH, MINUTES_APPROVAL, OutcomeKind.APPROVED))
        .when(approve(false))
        .thenRefused("minutes.approving-case-is-about-these-minutes");
  }

  @Test
  void minutesAreApprovedOnADayOfTheMeeting() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(new ApproveMinutes(FEBRUARY_MINUTES, MARCH, MINUTES_APPROVAL, false, TODAY))
        .thenRefused("minutes.approved-on-a-day-of-the-meeting");
  }

  @Test
  void theApprovingCaseIsNamedWithItsMeeting() {
    minutes
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.APPROVED))
        .when(new ApproveMinutes(FEBRUARY_MINUTES, MARCH, null, false, DAY_1))
        .thenRefused("minutes.approving-case-is-named-in-full");
  }

  @Test
  void theLastMinutesOfACouncilThatEndsAreApprovedInWriting() {
    minutes
        .given(circulatedFebruary())
        .given(new CouncilDissolved(COUNCIL, DAY_1, "Slått sammen"))
        .when(approveInWriting())
        .then(new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, null, null, false, TODAY));
  }

  @Test
  void aCouncilThatGoesOnApprovesItsMinutesInAMeeting() {
    minutes
        .given(circulatedFebruary())
        .when(approveInWriting())
        .thenRefused("minutes.written-approval-at-the-councils-end");
  }

  @Test
  void approvedMinutesAreCorrectedWithAReason() {
    minutes
        .given(approvedFebruary())
        .when(
            new CorrectMinutes(
                FEBRUARY_MINUTES, new FreeText("Sak 01/2024"), new FreeText("Feil nummer"), TODAY))
        .then(new MinutesCorrected(FEBRUARY_MINUTES, COUNCIL, "Sak 01/2024", "Feil nummer", TODAY));
  }

  @Test
  void minutesThatAreNotApprovedAreRevisedInstead() {
    minutes
        .given(circulatedFebruary())
        .when(
            new CorrectMinutes(
                FEBRUARY_MINUTES, new FreeText("Sak 01/2024"), new FreeText("Feil"), TODAY))
        .thenRefused("minutes.minutes-are-approved");
  }

  @Test
  void aCorrectionComesAfterTheApproval() {
    minutes
        .given(approvedFebruary())
        .when(
            new CorrectMinutes(
                FEBRUARY_MINUTES,
                new FreeText("Sak 01/2024"),
                new FreeText("Feil"),
                DAY_1.minusDays(1)))
        .thenRefused("minutes.not-before");
  }

  @Test
  void aCountysMinutesAreSentToTheCountyItself() {
    minutes
        .given(approvedFebruary())
        .when(new SendMinutesToCounty(FEBRUARY_MINUTES, TODAY))
        .then(new MinutesSentToCounty(FEBRUARY_MINUTES, COUNCIL, INNLANDET, TODAY));
  }

  @Test
  void anOfficesMinutesAreSentToItsCounty() {
    minutes
        .given(approvedFebruary())
        .given(
            new CoverageChanged(
                COUNCIL, HAMAR, List.of(new Coverage(HAMAR, DAY_1, null)), null, DAY_1))
        .when(new SendMinutesToCounty(FEBRUARY_MINUTES, TODAY))
        .then(new MinutesSentToCounty(FEBRUARY_MINUTES, COUNCIL, INNLANDET, TODAY));
  }

  @Test
  void theDirectoratesMinutesHaveNoCountyToGoTo() {
    var directorate = new UnitNumber("1000");
    minutes
        .given(approvedFebruary())
        .given(
            new UnitRegistered(directorate, "Direktoratet", UnitType.DIRECTORATE, null, null),
            new CoverageChanged(
                COUNCIL, directorate, List.of(new Coverage(directorate, DAY_1, null)), null, DAY_1))
        .when(new SendMinutesToCounty(FEBRUARY_MINUTES, TODAY))
        .thenRefused("minutes.host-lies-in-a-county");
  }

  @Test
  void minutesAreSentToTheCountyOnceApproved() {
    minutes
        .given(circulatedFebruary())
        .when(new SendMinutesToCounty(FEBRUARY_MINUTES, TODAY))
        .thenRefused("minutes.minutes-are-approved");
  }

  @Test
  void approvedMinutesArePublished() {
    minutes
        .given(approvedFebruary())
        .when(publish())
        .then(new MinutesPublished(FEBRUARY_MINUTES, COUNCIL, ADDRESS, TODAY));
  }

  @Test
  void unapprovedMinutesAreNotPublished() {
    minutes.given(circulatedFebruary()).when(publish()).thenRefused("minutes.minutes-are-approved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.nav.no/referat",
        "/referat",
        "https:///referat",
        "javascript:alert(1)",
        "https://www.nav.no@example.org/referat"
      })
  void theAddressIsHttps(String address) {
    minutes
        .given(approvedFebruary())
        .when(new PublishMinutes(FEBRUARY_MINUTES, URI.create(address), TODAY))
        .thenRefused("minutes.address-is-https");
  }

  @Test
  void publishedMinutesAreNotPublishedAgain() {
    minutes
        .given(approvedFebruary())
        .given(published())
        .when(publish())
        .thenRefused("minutes.not-published-yet");
  }

  @Test
  void minutesAreNotPublishedBeforeTheirApproval() {
    minutes
        .given(approvedFebruary())
        .when(new PublishMinutes(FEBRUARY_MINUTES, ADDRESS, DAY_1.minusDays(1)))
        .thenRefused("minutes.not-before");
  }

  @Test
  void aPublicationIsWithdrawnWithAReason() {
    minutes
        .given(approvedFebruary())
        .given(published())
        .when(new WithdrawPublication(FEBRUARY_MINUTES, new FreeText("Navn på ledsager"), TODAY))
        .then(new PublicationWithdrawn(FEBRUARY_MINUTES, COUNCIL, "Navn på ledsager", TODAY));
  }

  @Test
  void onlyAPublicationIsWithdrawn() {
    minutes
        .given(approvedFebruary())
        .when(new WithdrawPublication(FEBRUARY_MINUTES, new FreeText("Feil"), TODAY))
        .thenRefused("minutes.minutes-are-published");
  }

  @Test
  void aPublicationIsNotWithdrawnBeforeItWasMade() {
    minutes
        .given(approvedFebruary())
        .given(published())
        .when(new WithdrawPublication(FEBRUARY_MINUTES, new FreeText("Feil"), DAY_1))
        .thenRefused("minutes.not-before");
  }

  @Test
  void minutesArePublishedAgainAfterwards() {
    minutes
        .given(approvedFebruary())
        .given(published(), new PublicationWithdrawn(FEBRUARY_MINUTES, COUNCIL, "Feil", TODAY))
        .when(publish())
        .thenEvents();
  }

  @Test
  void minutesOfAnotherUnitsCouncilAreNotThere() {
    minutes
        .given(draftOfFebruary())
        .by(new Caller("Z990003", Role.OFFICE, Set.of(HAMAR)))
        .when(new ReviseMinutes(FEBRUARY_MINUTES, null))
        .thenRefused("platform.exists");
  }
}
