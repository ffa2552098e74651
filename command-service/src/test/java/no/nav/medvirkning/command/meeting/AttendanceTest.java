package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COMPANION;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER_OF_ANOTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.NHO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.RESEARCHER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECOND_SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECOND_SAFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.apologyOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.away;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.companion;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deputy;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.member;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.present;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.presenter;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordAttendance;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who was there, per person and per day.
class AttendanceTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);
  private static final PersonId NOBODY = PersonId.of("00000000-0000-4000-8000-0000000b9999");
  private static final ExpertiseRequestId REQUEST =
      ExpertiseRequestId.of("00000000-0000-4000-8000-000000000e01");
  private static final LocalDate ASKED_ON = LocalDate.of(2024, 3, 1);
  private static final Attendance LEADER_IS_THERE =
      member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON);

  private final Specification meetings = meetingsOn(TODAY).given(theCouncil()).given(notified());

  private static RecordAttendance record(Attendance... lines) {
    return new RecordAttendance(MARCH, DAY_1, List.of(lines));
  }

  private void accepted(Attendance... lines) {
    meetings
        .when(record(lines))
        .then(new AttendanceRecorded(MARCH, COUNCIL, DAY_1, List.of(lines)));
  }

  private static Attendance line(
      AttendeeRole role,
      Presence presence,
      @Nullable AttendanceMode mode,
      @Nullable PersonId person) {
    return new Attendance(role, presence, mode, person, null, null, null, null, null, List.of());
  }

  @Test
  void membersAttendInPersonAndRemotely() {
    accepted(LEADER_IS_THERE, member(FFO_REPRESENTATIVE, FFO_SEAT, AttendanceMode.REMOTE));
  }

  @Test
  void anApologyIsNotAnAbsence() {
    accepted(
        away(FFO_REPRESENTATIVE, FFO_SEAT, Presence.APOLOGY),
        away(SAFO_REPRESENTATIVE, SAFO_SEAT, Presence.ABSENT));
  }

  @Test
  void organisationsSendApologiesWithNoPersonNamed() {
    accepted(LEADER_IS_THERE, apologyOf(NHO), apologyOf(LO));
  }

  @Test
  void oneOrganisationHasTwoSeats() {
    accepted(
        member(SAFO_REPRESENTATIVE, SAFO_SEAT, AttendanceMode.IN_PERSON),
        member(SECOND_SAFO_REPRESENTATIVE, SECOND_SAFO_SEAT, AttendanceMode.IN_PERSON),
        apologyOf(NHO),
        apologyOf(NHO));
  }

  @Test
  void onePersonHasTwoRoles() {
    accepted(LEADER_IS_THERE, presenter(LEADER, THEME));
  }

  @Test
  void navSecretariatAndGuestsNeedNoSeat() {
    accepted(
        present(AttendeeRole.NAV, COUNTY_DIRECTOR, INNLANDET),
        present(AttendeeRole.SECRETARIAT, SECRETARY, INNLANDET),
        present(AttendeeRole.GUEST, LEADER_OF_ANOTHER_COUNCIL, HAMAR));
  }

  @Test
  void attendanceIsRecordedForADayOfTheMeeting() {
    meetings
        .when(new RecordAttendance(MARCH, TODAY, List.of(LEADER_IS_THERE)))
        .thenRefused("meeting.day-of-the-meeting");
  }

  @Test
  void attendanceIsNotRecordedInAdvance() {
    meetings
        .happenedOn(DAY_1)
        .when(new RecordAttendance(MARCH, DAY_2, List.of(LEADER_IS_THERE)))
        .thenRefused("meeting.day-has-come");
  }

  @Test
  void anEmptyListIsRefused() {
    meetings.when(record()).thenRefused("meeting.someone-is-listed");
  }

  @Test
  void whoIsPresentIsNamed() {
    meetings
        .when(record(line(AttendeeRole.GUEST, Presence.PRESENT, AttendanceMode.REMOTE, null)))
        .thenRefused("meeting.person-is-named");
  }

  @Test
  void anApologyOfNobodyIsRefused() {
    meetings
        .when(record(line(AttendeeRole.MEMBER, Presence.APOLOGY, null, null)))
        .thenRefused("meeting.person-is-named");
  }

  @Test
  void anOrganisationIsNotAbsentWithoutAPerson() {
    meetings
        .when(
            record(
                new Attendance(
                    AttendeeRole.MEMBER,
                    Presence.ABSENT,
                    null,
                    null,
                    NHO,
                    null,
                    null,
                    null,
                    null,
                    List.of())))
        .thenRefused("meeting.person-is-named");
  }

  @Test
  void whoIsPresentIsSoInPersonOrRemotely() {
    meetings
        .when(record(line(AttendeeRole.GUEST, Presence.PRESENT, null, RESEARCHER)))
        .thenRefused("meeting.present-in-a-mode");
  }

  @Test
  void whoIsAwayIsSoInNoWay() {
    meetings
        .when(record(line(AttendeeRole.GUEST, Presence.APOLOGY, AttendanceMode.REMOTE, RESEARCHER)))
        .thenRefused("meeting.present-in-a-mode");
  }

  @Test
  void aPersonStandsOncePerRole() {
    meetings
        .when(record(LEADER_IS_THERE, LEADER_IS_THERE))
        .thenRefused("meeting.listed-once-per-role");
  }

  @Test
  void unknownPeopleAreRefused() {
    meetings
        .when(record(line(AttendeeRole.GUEST, Presence.PRESENT, AttendanceMode.REMOTE, NOBODY)))
        .thenRefused("platform.exists");
  }

  @Test
  void unknownOrganisationsAreRefused() {
    meetings
        .when(record(apologyOf(OrganisationId.of("00000000-0000-4000-8000-00000000f999"))))
        .thenRefused("platform.exists");
  }

  @Test
  void unknownUnitsAreRefused() {
    meetings
        .when(record(present(AttendeeRole.NAV, COUNTY_DIRECTOR, new UnitNumber("9999"))))
        .thenRefused("platform.exists");
  }

  @Test
  void anErasedPersonStaysInTheAttendance() {
    meetings
        .given(new PersonErased(RESEARCHER))
        .when(record(line(AttendeeRole.GUEST, Presence.PRESENT, AttendanceMode.REMOTE, RESEARCHER)))
        .thenEvents();
  }

  @Test
  void aMembersLineNamesTheAppointment() {
    meetings
        .when(record(line(AttendeeRole.MEMBER, Presence.PRESENT, AttendanceMode.REMOTE, LEADER)))
        .thenRefused("meeting.seat-is-named");
  }

  @Test
  void aGuestHasNoAppointment() {
    meetings
        .when(
            record(
                new Attendance(
                    AttendeeRole.GUEST,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    LEADER,
                    null,
                    null,
                    LEADERS_SEAT,
                    null,
                    null,
                    List.of())))
        .thenRefused("meeting.only-a-seat-is-appointed");
  }

  @Test
  void theAppointmentIsInForceThatDay() {
    meetings
        .given(new AppointmentEnded(COUNCIL, FFO_SEAT, EndCause.RESIGNED, DAY_1.minusDays(1), null))
        .when(record(member(FFO_REPRESENTATIVE, FFO_SEAT, AttendanceMode.REMOTE)))
        .thenRefused("meeting.appointment-is-in-force");
  }

  @Test
  void aMemberWhoLeavesAfterTheMeetingStaysInItsAttendance() {
    meetings
        .given(new AppointmentEnded(COUNCIL, FFO_SEAT, EndCause.RESIGNED, DAY_1, null))
        .when(record(member(FFO_REPRESENTATIVE, FFO_SEAT, AttendanceMode.REMOTE)))
        .thenEvents();
  }

  @Test
  void aDeputyIsNotListedAsAMember() {
    meetings
        .when(record(member(FFO_DEPUTY, FFO_DEPUTY_SEAT, AttendanceMode.REMOTE)))
        .thenRefused("meeting.appointment-is-in-role");
  }

  @Test
  void theAppointmentIsThePersonsOwn() {
    meetings
        .when(record(member(FFO_REPRESENTATIVE, SAFO_SEAT, AttendanceMode.REMOTE)))
        .thenRefused("meeting.appointment-is-of-person");
  }

  @Test
  void aDeputyStandsInForAMemberWhoIsAway() {
    accepted(
        away(FFO_REPRESENTATIVE, FFO_SEAT, Presence.APOLOGY),
        deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_SEAT));
  }

  @Test
  void aDeputyStandsInForNobodyWhoIsPresent() {
    meetings
        .when(
            record(
                deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_SEAT),
                member(FFO_REPRESENTATIVE, FFO_SEAT, AttendanceMode.REMOTE)))
        .thenRefused("meeting.member-is-away");
  }

  @Test
  void aDeputyDoesNotStandInForADeputy() {
    meetings
        .when(record(deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_DEPUTY_SEAT)))
        .thenRefused("meeting.stands-in-for-a-member");
  }

  @Test
  void aDeputyDoesNotStandInForAFormerMember() {
    meetings
        .given(new AppointmentEnded(COUNCIL, FFO_SEAT, EndCause.RESIGNED, DAY_1.minusDays(1), null))
        .when(record(deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_SEAT)))
        .thenRefused("meeting.stands-in-for-a-member");
  }

  @Test
  void aMemberHasOneDeputyADay() {
    var second = PersonId.of("00000000-0000-4000-8000-0000000b0009");
    var seat = AppointmentId.of("00000000-0000-4000-8000-0000000d0007");
    meetings
        .given(
            new MemberAppointed(
                COUNCIL,
                seat,
                second,
                SeatRole.DEPUTY,
                "ffo",
                Side.USER,
                FFO,
                null,
                null,
                1,
                DAY_1,
                DAY_2))
        .when(record(deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_SEAT), deputy(second, seat, FFO_SEAT)))
        .thenRefused("meeting.one-deputy-per-member");
  }

  @Test
  void onlyADeputyStandsIn() {
    meetings
        .when(
            record(
                new Attendance(
                    AttendeeRole.MEMBER,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    LEADER,
                    null,
                    null,
                    LEADERS_SEAT,
                    FFO_SEAT,
                    null,
                    List.of())))
        .thenRefused("meeting.only-a-deputy-stands-in");
  }

  @Test
  void aCompanionComesWithSomeone() {
    accepted(
        member(SAFO_REPRESENTATIVE, SAFO_SEAT, AttendanceMode.IN_PERSON),
        companion(COMPANION, SAFO_REPRESENTATIVE));
  }

  @Test
  void aCompanionIsSomebodys() {
    meetings
        .when(
            record(
                line(
                    AttendeeRole.COMPANION, Presence.PRESENT, AttendanceMode.IN_PERSON, COMPANION)))
        .thenRefused("meeting.companion-names-attendee");
  }

  @Test
  void nobodyElseIsACompanion() {
    meetings
        .when(
            record(
                LEADER_IS_THERE,
                new Attendance(
                    AttendeeRole.GUEST,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    COMPANION,
                    null,
                    null,
                    null,
                    null,
                    LEADER,
                    List.of())))
        .thenRefused("meeting.companion-names-attendee");
  }

  @Test
  void aCompanionOfSomeoneWhoIsNotThereIsRefused() {
    meetings
        .when(record(LEADER_IS_THERE, companion(COMPANION, SAFO_REPRESENTATIVE)))
        .thenRefused("meeting.companion-of-someone-attending");
  }

  @Test
  void aCompanionIsNotPresentWithoutTheOneAccompanied() {
    meetings
        .when(
            record(
                away(SAFO_REPRESENTATIVE, SAFO_SEAT, Presence.APOLOGY),
                companion(COMPANION, SAFO_REPRESENTATIVE)))
        .thenRefused("meeting.companion-of-someone-attending");
  }

  @Test
  void nobodyAccompaniesThemselves() {
    meetings
        .when(record(companion(COMPANION, COMPANION)))
        .thenRefused("meeting.companion-of-someone-attending");
  }

  @Test
  void aCompanionSendsAnApologyWithTheOneAccompanied() {
    accepted(
        away(SAFO_REPRESENTATIVE, SAFO_SEAT, Presence.APOLOGY),
        new Attendance(
            AttendeeRole.COMPANION,
            Presence.APOLOGY,
            null,
            COMPANION,
            null,
            null,
            null,
            null,
            SAFO_REPRESENTATIVE,
            List.of()));
  }

  @Test
  void presentersComeFromOtherCouncils() {
    accepted(presenter(RESEARCHER, THEME), presenter(LEADER_OF_ANOTHER_COUNCIL, OPENING, THEME));
  }

  @Test
  void aPresenterNamesTheCase() {
    meetings.when(record(presenter(RESEARCHER))).thenRefused("meeting.presenter-names-cases");
  }

  @Test
  void nobodyElseNamesCases() {
    meetings
        .when(
            record(
                new Attendance(
                    AttendeeRole.GUEST,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    RESEARCHER,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(THEME))))
        .thenRefused("meeting.presenter-names-cases");
  }

  @Test
  void aPresentedCaseBelongsToTheMeeting() {
    meetings
        .when(record(presenter(RESEARCHER, CLOSING)))
        .thenRefused("meeting.presented-case-is-here");
  }

  @Test
  void aCaseThatMovedToAnotherMeetingIsNotPresentedHere() {
    meetings
        .given(new CasePostponed(MARCH, COUNCIL, THEME, JUNE, null))
        .when(record(presenter(RESEARCHER, THEME)))
        .thenRefused("meeting.presented-case-is-here");
  }

  @Test
  void theBreachIsPointedAt() {
    assertThat(
            new AttendanceRule.PersonIsNamed(Presence.PRESENT, null, null, "/attendance/3/person")
                .field())
        .isEqualTo("/attendance/3/person");
  }

  /// FFO was asked for someone who knows the theme, and the researcher was chosen.
  private static ExpertiseRequestEvent[] expertiseFor(Purpose purpose) {
    return new ExpertiseRequestEvent[] {
      new ExpertiseRequested(
          REQUEST, INNLANDET, "Syn", purpose, List.of(FFO, SAFO), DAY_1, ASKED_ON),
      new RepresentativeOffered(REQUEST, INNLANDET, FFO, RESEARCHER, ASKED_ON),
      new RepresentativeOffered(REQUEST, INNLANDET, SAFO, FFO_DEPUTY, ASKED_ON),
      new RepresentativeChosen(REQUEST, INNLANDET, FFO, RESEARCHER, ASKED_ON)
    };
  }

  private static ExpertiseRequestEvent[] expertiseForTheTheme() {
    return expertiseFor(new Purpose(COUNCIL, MARCH, THEME, null));
  }

  private static Attendance expert(
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable ExpertiseRequestId request,
      CaseId... cases) {
    return new Attendance(
        AttendeeRole.EXPERT,
        person == null ? Presence.APOLOGY : Presence.PRESENT,
        person == null ? null : AttendanceMode.REMOTE,
        person,
        organisation,
        null,
        null,
        null,
        null,
        List.of(cases),
        request);
  }

  @Test
  void anExpertTakesPartInTheCaseOfTheRequest() {
    meetings.given(expertiseForTheTheme());
    accepted(LEADER_IS_THERE, expert(RESEARCHER, FFO, REQUEST, THEME));
  }

  @Test
  void theOrganisationOfAnExpertSendsAnApology() {
    meetings.given(expertiseForTheTheme());
    accepted(LEADER_IS_THERE, expert(null, FFO, REQUEST, THEME));
  }

  @Test
  void anExpertNamesTheRequest() {
    meetings
        .given(expertiseForTheTheme())
        .when(record(expert(RESEARCHER, FFO, null, THEME)))
        .thenRefused("meeting.expert-names-request");
  }

  @Test
  void nobodyElseNamesARequest() {
    meetings
        .given(expertiseForTheTheme())
        .when(
            record(
                new Attendance(
                    AttendeeRole.PRESENTER,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    RESEARCHER,
                    FFO,
                    null,
                    null,
                    null,
                    null,
                    List.of(THEME),
                    REQUEST)))
        .thenRefused("meeting.expert-names-request");
  }

  @Test
  void anExpertNamesTheCase() {
    meetings
        .given(expertiseForTheTheme())
        .when(record(expert(RESEARCHER, FFO, REQUEST)))
        .thenRefused("meeting.presenter-names-cases");
  }

  @Test
  void anExpertTakesPartInNoOtherCase() {
    meetings.given(expertiseForTheTheme());
    meetings
        .when(record(expert(RESEARCHER, FFO, REQUEST, OPENING)))
        .thenRefused("meeting.expert-takes-part-in-that-case-only");
    meetings
        .when(record(expert(RESEARCHER, FFO, REQUEST, THEME, OPENING)))
        .thenRefused("meeting.expert-takes-part-in-that-case-only");
  }

  @Test
  void aRequestOfAnotherCouncilReadsAsOneThatDoesNotExist() {
    meetings
        .when(record(expert(RESEARCHER, FFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-takes-part-in-that-case-only");
    meetings
        .given(expertiseFor(new Purpose(OTHER_COUNCIL, MARCH, THEME, null)))
        .when(record(expert(RESEARCHER, FFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-takes-part-in-that-case-only");
  }

  @Test
  void whoWasChosenForAProjectAttendsNoMeeting() {
    meetings
        .given(expertiseFor(new Purpose(null, null, null, "Universell utforming")))
        .when(record(expert(RESEARCHER, FFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-takes-part-in-that-case-only");
  }

  @Test
  void anExpertOfACaseThatWasPostponedFromAnotherMeetingFollowsIt() {
    meetings.given(expertiseFor(new Purpose(COUNCIL, JUNE, THEME, null)));
    accepted(expert(RESEARCHER, FFO, REQUEST, THEME));
  }

  @Test
  void whoWasOfferedButNotChosenIsNoExpert() {
    meetings.given(expertiseForTheTheme());
    meetings
        .when(record(expert(FFO_DEPUTY, SAFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-was-chosen");
    meetings
        .when(record(expert(null, SAFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-was-chosen");
  }

  @Test
  void anExpertSpeaksForTheOrganisationThatOfferedThem() {
    meetings.given(expertiseForTheTheme());
    meetings
        .when(record(expert(RESEARCHER, SAFO, REQUEST, THEME)))
        .thenRefused("meeting.expert-was-chosen");
    meetings
        .when(record(expert(RESEARCHER, null, REQUEST, THEME)))
        .thenRefused("meeting.expert-was-chosen");
  }

  @Test
  void onePersonIsAnExpertByTwoRequests() {
    var another = ExpertiseRequestId.of("00000000-0000-4000-8000-000000000e02");
    meetings
        .given(expertiseForTheTheme())
        .given(
            new ExpertiseRequested(
                another,
                INNLANDET,
                "Hørsel",
                new Purpose(COUNCIL, MARCH, OPENING, null),
                List.of(FFO),
                DAY_1,
                ASKED_ON),
            new RepresentativeChosen(another, INNLANDET, FFO, RESEARCHER, ASKED_ON));
    accepted(expert(RESEARCHER, FFO, REQUEST, THEME), expert(RESEARCHER, FFO, another, OPENING));
  }

  @Test
  void anExpertIsListedOnceForARequest() {
    meetings
        .given(expertiseForTheTheme())
        .when(
            record(
                expert(RESEARCHER, FFO, REQUEST, THEME), expert(RESEARCHER, FFO, REQUEST, THEME)))
        .thenRefused("meeting.listed-once-per-role");
  }
}
