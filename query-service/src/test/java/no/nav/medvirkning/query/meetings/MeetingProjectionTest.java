package no.nav.medvirkning.query.meetings;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class MeetingProjectionTest {

  private static final CaseId REFORM = CaseId.of("77770000-0000-7000-8000-000000000099");

  private final ViewSpecification<MeetingView> story =
      ViewSpecification.of(new MeetingProjection());

  @Test
  void theMarchMeetingGoesFromPlannedToHeldOverTwoDaysInPersonAndOnTeams() {
    story.given(theMarchMeeting());

    var meeting = march();
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.timetable().firstDay()).isEqualTo(MARCH_19);
    assertThat(meeting.timetable().lastDay()).isEqualTo(MARCH_20);
    assertThat(meeting.timetable().venue()).isEqualTo(new Venue("Hotell, Gjøvik", "Teams"));
  }

  @Test
  void theCasesStandInTheOrderOfTheApprovedAgendaWithTheirNumbers() {
    story.given(theMarchMeeting());

    assertThat(march().agenda().cases())
        .extracting(AgendaCase::id)
        .containsExactly(OPENING, APPROVAL, ALL_LEVELS, OTHER_BUSINESS, CLOSING);
    assertThat(march().agenda().cases())
        .extracting(each -> String.valueOf(each.number()))
        .containsExactly("07/2024", "08/2024", "09/2024", "10/2024", "11/2024");
    assertThat(march().agenda().cases())
        .extracting(AgendaCase::standing)
        .containsOnly(CaseStanding.ON_AGENDA);
  }

  @Test
  void aCaseThatTheApprovedAgendaLeavesOutStandsLastAsAProposal() {
    var events = theMarchMeeting();
    story.given(
        events[0],
        new CaseProposed(
            MARCH, COUNCIL, REFORM, about(CaseKind.ADVICE, "Tillitsreformen", null), null, null));
    for (int i = 1; i < events.length; i++) {
      story.given(events[i]);
    }

    var last = march().agenda().cases().getLast();
    assertThat(last.id()).isEqualTo(REFORM);
    assertThat(last.standing()).isEqualTo(CaseStanding.PROPOSED);
    assertThat(last.number()).isNull();
  }

  @Test
  void anAgendaApprovedAnewMakesACaseThatItLeavesOutAProposalAgain() {
    story
        .given(theMarchMeeting())
        .given(
            new AgendaApproved(
                MARCH,
                COUNCIL,
                List.of(OPENING, ALL_LEVELS),
                LEADERS_SEAT,
                DIRECTOR,
                LocalDate.of(2024, 3, 5)));

    assertThat(march().agenda().find(ALL_LEVELS).orElseThrow().standing())
        .isEqualTo(CaseStanding.ON_AGENDA);
    assertThat(march().agenda().find(CLOSING).orElseThrow().standing())
        .isEqualTo(CaseStanding.PROPOSED);
  }

  @Test
  void theLateNoticeKeepsItsDeadlineAndIsMarkedLate() {
    story.given(theMarchMeeting());

    assertThat(march().agenda().notice())
        .isEqualTo(new Agenda.Notice(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 5), true));
    assertThat(march().agenda().approval())
        .isEqualTo(new Agenda.Approval(LEADERS_SEAT, DIRECTOR, LocalDate.of(2024, 3, 4)));
  }

  @Test
  void aCaseAfterTheDeadlineForInputIsMarkedLateUntilItGoesOnToAnotherMeeting() {
    var late = CaseId.of("77770000-0000-7000-8000-000000000200");
    var details = about(CaseKind.ADVICE, "Plan", null);
    story.given(theMarchMeeting()).given(theJuneMeeting());
    story.given(
        new CaseProposed(MARCH, COUNCIL, late, details, LocalDate.of(2024, 2, 27), true),
        new CasePostponed(MARCH, COUNCIL, late, JUNE, null),
        new PostponedCaseTakenOver(JUNE, COUNCIL, late, details, null, MARCH));

    assertThat(march().agenda().find(late).orElseThrow().late()).isTrue();
    assertThat(story.view(JUNE).orElseThrow().agenda().find(late).orElseThrow().late()).isNull();
    assertThat(march().agenda().find(ALL_LEVELS).orElseThrow().late()).isNull();
  }

  @Test
  void attendanceIsKeptForEachDay() {
    story.given(theMarchMeeting());

    assertThat(march().attendance())
        .extracting(DayAttendance::day)
        .containsExactly(MARCH_19, MARCH_20);
    assertThat(persons(march().attendance().getFirst())).contains(DAY_1_MEMBER);
    assertThat(persons(march().attendance().getLast())).doesNotContain(DAY_1_MEMBER);
    assertThat(march().attendance().getFirst().lines())
        .filteredOn(line -> line.presence() == Presence.APOLOGY)
        .extracting(line -> line.organisation(), line -> line.person())
        .containsExactly(tuple(NHO, null), tuple(LO, null));
  }

  @Test
  void attendanceRecordedAgainReplacesThatDayOnly() {
    story.given(theMarchMeeting());

    story.given(
        new AttendanceRecorded(
            MARCH,
            COUNCIL,
            MARCH_19,
            List.of(
                present(AttendeeRole.MEMBER, AttendanceMode.REMOTE, LEADER, null, LEADERS_SEAT))));

    assertThat(march().attendance())
        .extracting(DayAttendance::day)
        .containsExactly(MARCH_19, MARCH_20);
    assertThat(persons(march().attendance().getFirst())).containsExactly(LEADER);
    assertThat(persons(march().attendance().getLast())).contains(LEADER, FFO_MEMBER);
  }

  @Test
  void theJuneMeetingRemembersThatItWasMovedFromMay() {
    story.given(theJuneMeeting());

    var timetable = story.view(JUNE).orElseThrow().timetable();
    assertThat(timetable.firstDay()).isEqualTo(LocalDate.of(2024, 6, 5));
    assertThat(timetable.moves())
        .containsExactly(
            new Timetable.Move(
                List.of(new MeetingDay(LocalDate.of(2024, 5, 15), null, null)),
                new Venue("Navs lokaler i Triangelgården", null),
                "Organisasjonene trenger tid til å svare skriftlig"));
  }

  @Test
  void aCancelledMeetingTellsWhy() {
    story.given(theJuneMeeting()).given(new MeetingCancelled(JUNE, COUNCIL, "For få kan komme"));

    assertThat(story.view(JUNE).orElseThrow().state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(story.view(JUNE).orElseThrow().timetable().cancelledBecause())
        .isEqualTo("For få kan komme");
  }

  @Test
  void aPostponedCaseStaysOnTheFirstAgendaAsPostponedAndComesWithItsNumberToTheSecond() {
    story.given(theMarchMeeting()).given(theJuneMeeting());
    var details = march().agenda().find(ALL_LEVELS).orElseThrow().details();

    story.given(
        new CasePostponed(MARCH, COUNCIL, ALL_LEVELS, JUNE, "Tiden gikk ut"),
        new PostponedCaseTakenOver(
            JUNE, COUNCIL, ALL_LEVELS, details, new CaseNumber(2024, 9), MARCH));

    var left = march().agenda().find(ALL_LEVELS).orElseThrow();
    assertThat(left.standing()).isEqualTo(CaseStanding.POSTPONED);
    assertThat(left.postponedTo()).isEqualTo(JUNE);
    assertThat(left.reason()).isEqualTo("Tiden gikk ut");
    var come = story.view(JUNE).orElseThrow().agenda().find(ALL_LEVELS).orElseThrow();
    assertThat(come.number()).hasToString("09/2024");
    assertThat(come.from()).isEqualTo(MARCH);
  }

  @Test
  void aCaseThatComesBackStandsOnce() {
    story.given(theMarchMeeting()).given(theJuneMeeting());
    var details = march().agenda().find(ALL_LEVELS).orElseThrow().details();

    story.given(
        new CasePostponed(MARCH, COUNCIL, ALL_LEVELS, JUNE, null),
        new PostponedCaseTakenOver(
            MARCH, COUNCIL, ALL_LEVELS, details, new CaseNumber(2024, 9), JUNE));

    assertThat(march().agenda().cases()).extracting(AgendaCase::id).containsOnlyOnce(ALL_LEVELS);
    assertThat(march().agenda().find(ALL_LEVELS).orElseThrow().standing())
        .isEqualTo(CaseStanding.PROPOSED);
  }

  @Test
  void aWithdrawnCaseStaysWithItsReason() {
    story
        .given(theMarchMeeting())
        .given(new CaseWithdrawn(MARCH, COUNCIL, OTHER_BUSINESS, "Ikke aktuell"));

    var withdrawn = march().agenda().find(OTHER_BUSINESS).orElseThrow();
    assertThat(withdrawn.standing()).isEqualTo(CaseStanding.WITHDRAWN);
    assertThat(withdrawn.reason()).isEqualTo("Ikke aktuell");
  }

  @Test
  void competenceAndDeliberationStandWithTheCase() {
    story.given(theMarchMeeting());

    var levels = march().agenda().find(ALL_LEVELS).orElseThrow();
    assertThat(levels.competence())
        .isEqualTo(new AgendaCase.Competence(CompetenceOutcome.EXPERTISE_TO_BE_INVITED, null));
    assertThat(levels.deliberation()).isNotNull();
    assertThat(levels.deliberation().conclusion()).isEqualTo("Tas videre 5. juni.");
  }

  @Test
  void followUpsAreReassignedAndCompleted() {
    story
        .given(theMarchMeeting())
        .given(
            new FollowUpReassigned(
                MARCH, COUNCIL, PAPER, new Owner(COUNTY, null, null), LocalDate.of(2024, 5, 20)),
            new FollowUpCompleted(MARCH, COUNCIL, PAPER, "Sendt ut", LocalDate.of(2024, 5, 18)));

    var paper = march().followUps().getFirst();
    assertThat(paper.owner()).isEqualTo(new Owner(COUNTY, null, null));
    assertThat(paper.due()).isEqualTo(LocalDate.of(2024, 5, 20));
    assertThat(paper.doneOn()).isEqualTo(LocalDate.of(2024, 5, 18));
    assertThat(paper.result()).isEqualTo("Sendt ut");
  }

  @Test
  void aMeetingNamesItsMinutesOnceTheyAreDrafted() {
    story.given(theMarchMeeting()).given(theFebruaryMeeting()).given(theMinutes()[3]);

    assertThat(march().minutes()).isEqualTo(MARCH_MINUTES);
  }

  @Test
  void aCaseIsConfidentialToTheEndOfItsLastDayAndNotFromItsReleaseOn() {
    var until = new Confidentiality("Upublisert høring", LocalDate.of(2024, 4, 30));
    var forNow = new Confidentiality("Upublisert høring", null);
    story.given(theMarchMeeting());
    story.given(
        new CaseProposed(
            MARCH, COUNCIL, REFORM, about(CaseKind.ADVICE, "Tillitsreformen", until), null, null));
    var other = CaseId.of("77770000-0000-7000-8000-000000000098");
    story.given(
        new CaseProposed(
            MARCH, COUNCIL, other, about(CaseKind.ADVICE, "Omorganisering", forNow), null, null),
        new CaseReleased(MARCH, COUNCIL, other, LocalDate.of(2024, 5, 2)));

    var dated = march().agenda().find(REFORM).orElseThrow();
    assertThat(dated.isConfidentialOn(LocalDate.of(2024, 4, 30))).isTrue();
    assertThat(dated.isConfidentialOn(LocalDate.of(2024, 5, 1))).isFalse();
    var released = march().agenda().find(other).orElseThrow();
    assertThat(released.isConfidentialOn(LocalDate.of(2024, 5, 1))).isTrue();
    assertThat(released.isConfidentialOn(LocalDate.of(2024, 5, 2))).isFalse();
    assertThat(march().agenda().find(OPENING).orElseThrow().isConfidentialOn(MARCH_19)).isFalse();
  }

  private MeetingView march() {
    return story.view(MARCH).orElseThrow();
  }

  private static List<PersonId> persons(DayAttendance day) {
    return day.lines().stream().map(line -> line.person()).toList();
  }
}
