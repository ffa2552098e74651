package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.closed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingCommand.AddFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.CompleteFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.ReassignFollowUp;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// What someone is to do after a meeting.
class FollowUpTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);
  private static final LocalDate DUE = LocalDate.of(2024, 5, 1);
  private static final FollowUpId PROPOSAL = FollowUpId.of("00000000-0000-4000-8000-0000000f0001");
  private static final Owner NAV = new Owner(INNLANDET, null, null);
  private static final String TASK = "Lage et framlegg til organisasjonene";

  private final Specification meetings = meetingsOn(TODAY).given(theCouncil());

  private static AddFollowUp add(Owner owner, LocalDate due) {
    return new AddFollowUp(MARCH, PROPOSAL, THEME, new FreeText(TASK), owner, due);
  }

  private static FollowUpAdded added() {
    return new FollowUpAdded(MARCH, COUNCIL, PROPOSAL, THEME, TASK, NAV, DUE);
  }

  @Test
  void aUnitOwnsAFollowUp() {
    meetings.given(notified()).when(add(NAV, DUE)).then(added());
  }

  @Test
  void anOrganisationOwnsAFollowUpOfTheMeetingAsAWhole() {
    var ffo = new Owner(null, FFO, null);
    meetings
        .given(notified())
        .when(new AddFollowUp(MARCH, PROPOSAL, null, new FreeText(TASK), ffo, DUE))
        .then(new FollowUpAdded(MARCH, COUNCIL, PROPOSAL, null, TASK, ffo, DUE));
  }

  @Test
  void aPersonOwnsAFollowUp() {
    meetings.given(notified()).when(add(new Owner(null, null, LEADER), DUE)).thenEvents();
  }

  @Test
  void followUpsComeAfterTheMeetingIsClosed() {
    meetings.given(closed()).when(add(NAV, DUE)).then(added());
  }

  @Test
  void aCancelledMeetingAsksNothingOfAnyone() {
    meetings
        .given(withCases())
        .given(new MeetingCancelled(MARCH, COUNCIL, "Sykdom"))
        .when(add(NAV, DUE))
        .thenRefused("meeting.meeting-is-not-cancelled");
  }

  @Test
  void aFollowUpIsAddedOnce() {
    meetings
        .given(notified())
        .given(added())
        .when(add(NAV, DUE))
        .thenRefused("meeting.follow-up-is-new");
  }

  @Test
  void aFollowUpThatIsDoneIsNotAddedAgain() {
    meetings
        .given(notified())
        .given(added(), new FollowUpCompleted(MARCH, COUNCIL, PROPOSAL, null, TODAY))
        .when(add(NAV, DUE))
        .thenRefused("meeting.follow-up-is-new");
  }

  @Test
  void aFollowUpIsOfACaseOfTheMeeting() {
    meetings
        .given(notified())
        .when(new AddFollowUp(MARCH, PROPOSAL, CLOSING, new FreeText(TASK), NAV, DUE))
        .thenRefused("meeting.case-of-this-meeting");
  }

  @Test
  void aFollowUpOfNobodyIsRefused() {
    meetings
        .given(notified())
        .when(add(new Owner(null, null, null), DUE))
        .thenRefused("meeting.has-one-owner");
  }

  @Test
  void aFollowUpOfTwoIsRefused() {
    meetings
        .given(notified())
        .when(add(new Owner(INNLANDET, FFO, null), DUE))
        .thenRefused("meeting.has-one-owner");
  }

  @Test
  void unknownOwnersAreRefused() {
    meetings
        .given(notified())
        .when(add(new Owner(new UnitNumber("9999"), null, null), DUE))
        .thenRefused("platform.exists");
  }

  @Test
  void aClosedUnitIsAskedNothing() {
    meetings
        .given(notified())
        .given(new UnitClosed(HAMAR, DAY_1, List.of()))
        .when(add(new Owner(HAMAR, null, null), DUE))
        .thenRefused("meeting.unit-is-open");
  }

  @Test
  void aClosedOrganisationIsAskedNothing() {
    meetings
        .given(notified())
        .given(new OrganisationClosed(FFO, DAY_1))
        .when(add(new Owner(null, FFO, null), DUE))
        .thenRefused("meeting.organisation-is-open");
  }

  @Test
  void anErasedPersonIsAskedNothing() {
    meetings
        .given(notified())
        .given(new PersonErased(LEADER))
        .when(add(new Owner(null, null, LEADER), DUE))
        .thenRefused("meeting.person-is-not-erased");
  }

  @Test
  void aFollowUpIsNotDueBeforeItIsAdded() {
    meetings
        .given(notified())
        .when(add(NAV, TODAY.minusDays(1)))
        .thenRefused("meeting.not-due-before-today");
  }

  @Test
  void aFollowUpAddedThenWasDueThen() {
    meetings.given(notified()).happenedOn(DAY_1).when(add(NAV, DAY_1)).thenEvents();
  }

  @Test
  void aFollowUpGoesToAnotherOwner() {
    var leader = new Owner(null, null, LEADER);
    meetings
        .given(closed())
        .given(added())
        .when(new ReassignFollowUp(MARCH, PROPOSAL, leader, DUE))
        .then(new FollowUpReassigned(MARCH, COUNCIL, PROPOSAL, leader, DUE));
  }

  @Test
  void itsNewOwnerIsOne() {
    meetings
        .given(closed())
        .given(added())
        .when(new ReassignFollowUp(MARCH, PROPOSAL, new Owner(null, null, null), DUE))
        .thenRefused("meeting.has-one-owner");
  }

  @Test
  void itsNewDueDateIsNotPast() {
    meetings
        .given(closed())
        .given(added())
        .when(new ReassignFollowUp(MARCH, PROPOSAL, NAV, DAY_1))
        .thenRefused("meeting.not-due-before-today");
  }

  @Test
  void anUnknownFollowUpIsNotReassigned() {
    meetings
        .given(closed())
        .when(new ReassignFollowUp(MARCH, PROPOSAL, NAV, DUE))
        .thenRefused("meeting.follow-up-of-this-meeting");
  }

  @Test
  void aCompletedFollowUpIsNotReassigned() {
    meetings
        .given(closed())
        .given(added(), new FollowUpCompleted(MARCH, COUNCIL, PROPOSAL, null, TODAY))
        .when(new ReassignFollowUp(MARCH, PROPOSAL, NAV, DUE))
        .thenRefused("meeting.follow-up-is-open");
  }

  @Test
  void aFollowUpIsCompletedAfterTheMeetingIsClosed() {
    meetings
        .given(closed())
        .given(added())
        .when(new CompleteFollowUp(MARCH, PROPOSAL, new FreeText("Sendt ut"), TODAY))
        .then(new FollowUpCompleted(MARCH, COUNCIL, PROPOSAL, "Sendt ut", TODAY));
  }

  @Test
  void aFollowUpIsCompletedOnce() {
    meetings
        .given(closed())
        .given(added(), new FollowUpCompleted(MARCH, COUNCIL, PROPOSAL, null, TODAY))
        .when(new CompleteFollowUp(MARCH, PROPOSAL, null, TODAY))
        .thenRefused("meeting.follow-up-is-open");
  }

  @Test
  void anUnknownFollowUpIsNotCompleted() {
    meetings
        .given(closed())
        .when(new CompleteFollowUp(MARCH, PROPOSAL, null, TODAY))
        .thenRefused("meeting.follow-up-of-this-meeting");
  }

  @Test
  void aFollowUpIsNotCompletedInTheFuture() {
    meetings
        .given(closed())
        .given(added())
        .when(new CompleteFollowUp(MARCH, PROPOSAL, null, TODAY.plusDays(1)))
        .thenRefused("meeting.not-in-the-future");
  }
}
