package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COMPANION;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_DEPUTY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_DEPUTY_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LAST_DAY_IN_TIME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER_OF_ANOTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MINUTES_APPROVAL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MULTICULTURAL_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MULTICULTURAL_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.NHO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_BUSINESS;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.RESEARCHER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO_REPRESENTATIVE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.apologyOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.away;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.caseId;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.companion;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.day;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deputy;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.marchDays;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.member;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.numbered;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.planned;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.present;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.presenter;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.meeting.MeetingCommand.AddFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.ApproveAgenda;
import no.nav.medvirkning.command.meeting.MeetingCommand.CloseMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.CompleteFollowUp;
import no.nav.medvirkning.command.meeting.MeetingCommand.ProposeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordAttendance;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordDeliberation;
import no.nav.medvirkning.command.meeting.MeetingCommand.RescheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.ScheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.meeting.MeetingCommand.WeighCompetence;
import no.nav.medvirkning.command.minutes.MinutesCommand.ApproveMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.CirculateMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.DraftMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.PublishMinutes;
import no.nav.medvirkning.command.minutes.MinutesCommand.SignMinutes;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The spring of 2024 in the county council of Nav Innlandet, told in commands: the meeting of 26
/// February takes cases 01 to 06, the one of 19 and 20 March takes 07 to 11 and approves February's
/// minutes as case 08.
class InnlandetStoryTest {

  private static final MinutesId MARCH_MINUTES =
      MinutesId.of("00000000-0000-4000-8000-00000000e003");
  private static final FollowUpId PROPOSAL = FollowUpId.of("00000000-0000-4000-8000-0000000f0001");
  private static final LocalDate SIGNED = LocalDate.of(2024, 4, 5);

  private final Specification council = meetingsOn(LocalDate.of(2024, 6, 30)).given(theCouncil());
  private int told;

  /// Tells what happened on a day, and hands on the events of it.
  private List<DomainEvent> on(LocalDate day, Command command) {
    var all = council.happenedOn(day).when(command).thenEvents();
    var events = all.subList(told, all.size());
    told = all.size();
    return events;
  }

  private void propose(
      MeetingId meeting,
      LocalDate day,
      CaseId id,
      CaseKind kind,
      String title,
      @Nullable MinutesId of) {
    on(day, new ProposeCase(meeting, id, kind, new Title(title), Side.NAV, null, null, null, of));
  }

  private static FreeText text(String text) {
    return new FreeText(text);
  }

  private void deliberateAll(MeetingId meeting, LocalDate day, CaseId... cases) {
    for (var id : cases) {
      on(
          day,
          new RecordDeliberation(
              meeting,
              id,
              text("Utvalget drøftet saken."),
              OutcomeKind.NOTED,
              text("Tatt til orientering.")));
    }
  }

  private void holdTheFebruaryMeeting() {
    var planned = LocalDate.of(2024, 1, 15);
    on(
        planned,
        new ScheduleMeeting(
            FEBRUARY, COUNCIL, List.of(day(DAY_IN_FEBRUARY)), null, new Title("Teams")));
    var cases = Stream.iterate(1, i -> i + 1).limit(6).map(MeetingFixtures::caseId).toList();
    cases.forEach(id -> propose(FEBRUARY, planned, id, CaseKind.OTHER_BUSINESS, "Sak", null));
    on(planned, new ApproveAgenda(FEBRUARY, cases, LEADERS_SEAT, COUNTY_DIRECTOR, planned));
    on(planned, new SendNotice(FEBRUARY, planned));
    on(
        DAY_IN_FEBRUARY,
        new RecordAttendance(
            FEBRUARY,
            DAY_IN_FEBRUARY,
            List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.REMOTE))));
    deliberateAll(FEBRUARY, DAY_IN_FEBRUARY, cases.toArray(CaseId[]::new));
    on(DAY_IN_FEBRUARY, new CloseMeeting(FEBRUARY));
    on(DAY_IN_FEBRUARY, new DraftMinutes(FEBRUARY_MINUTES, FEBRUARY, SECRETARY, null));
    var circulated = LocalDate.of(2024, 3, 1);
    on(circulated, new CirculateMinutes(FEBRUARY_MINUTES, circulated, DAY_1));
  }

  private List<DomainEvent> callTheMarchMeeting() {
    var planned = LocalDate.of(2024, 3, 1);
    on(
        planned,
        new ScheduleMeeting(
            MARCH,
            COUNCIL,
            marchDays(),
            new Title("Konferansehotellet, Gjøvik"),
            new Title("Teams")));
    propose(
        MARCH, planned, OPENING, CaseKind.OPENING, "Åpning og gjennomgang av tema for møtet", null);
    propose(
        MARCH,
        planned,
        MINUTES_APPROVAL,
        CaseKind.MINUTES_APPROVAL,
        "Godkjenning av referat",
        FEBRUARY_MINUTES);
    on(
        planned,
        new ProposeCase(
            MARCH,
            THEME,
            CaseKind.DISCUSSION,
            new Title("Hvordan få til best mulig brukermedvirkning på alle nivå?"),
            Side.USER,
            List.of(
                new Presenter(RESEARCHER, null, null, "forsker"),
                new Presenter(
                    LEADER_OF_ANOTHER_COUNCIL, null, HAMAR, "leder av et lokalt brukerutvalg")),
            null,
            null,
            null));
    propose(MARCH, planned, OTHER_BUSINESS, CaseKind.OTHER_BUSINESS, "Diverse", null);
    propose(MARCH, planned, CLOSING, CaseKind.CLOSING, "Avslutning", null);
    on(planned, new WeighCompetence(MARCH, THEME, CompetenceOutcome.EXPERTISE_TO_BE_INVITED, null));
    on(
        planned,
        new ApproveAgenda(
            MARCH,
            List.of(OPENING, MINUTES_APPROVAL, THEME, OTHER_BUSINESS, CLOSING),
            LEADERS_SEAT,
            COUNTY_DIRECTOR,
            planned));
    return on(planned, new SendNotice(MARCH, planned));
  }

  private void holdTheMarchMeeting() {
    on(
        DAY_1,
        new RecordAttendance(
            MARCH,
            DAY_1,
            List.of(
                member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON),
                member(FFO_REPRESENTATIVE, FFO_SEAT, AttendanceMode.IN_PERSON),
                member(SAFO_REPRESENTATIVE, SAFO_SEAT, AttendanceMode.IN_PERSON),
                companion(COMPANION, SAFO_REPRESENTATIVE),
                member(MULTICULTURAL_REPRESENTATIVE, MULTICULTURAL_SEAT, AttendanceMode.IN_PERSON),
                present(AttendeeRole.NAV, COUNTY_DIRECTOR, INNLANDET),
                present(AttendeeRole.SECRETARIAT, SECRETARY, INNLANDET),
                presenter(COUNTY_DIRECTOR, THEME),
                presenter(RESEARCHER, THEME),
                presenter(LEADER_OF_ANOTHER_COUNCIL, THEME),
                apologyOf(NHO),
                apologyOf(LO))));
    deliberateAll(MARCH, DAY_1, OPENING);
    on(
        DAY_1,
        new RecordDeliberation(
            MARCH,
            MINUTES_APPROVAL,
            text("Det fremkom ingen merknader."),
            OutcomeKind.APPROVED,
            text("Godkjent uten merknader.")));
    on(DAY_1, new ApproveMinutes(FEBRUARY_MINUTES, MARCH, MINUTES_APPROVAL, false, DAY_1));
    on(
        DAY_2,
        new RecordAttendance(
            MARCH,
            DAY_2,
            List.of(
                member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON),
                away(FFO_REPRESENTATIVE, FFO_SEAT, Presence.APOLOGY),
                deputy(FFO_DEPUTY, FFO_DEPUTY_SEAT, FFO_SEAT),
                member(SAFO_REPRESENTATIVE, SAFO_SEAT, AttendanceMode.IN_PERSON),
                companion(COMPANION, SAFO_REPRESENTATIVE),
                apologyOf(NHO),
                apologyOf(LO))));
    deliberateAll(MARCH, DAY_2, THEME, OTHER_BUSINESS, CLOSING);
    on(
        DAY_2,
        new AddFollowUp(
            MARCH,
            PROPOSAL,
            THEME,
            text("Lage et framlegg som tas med til organisasjonene"),
            new Owner(INNLANDET, null, null),
            DAY_IN_JUNE));
    on(DAY_2, new CloseMeeting(MARCH));
  }

  @Test
  void marchTakesTheNumbersAfterFebruary() {
    holdTheFebruaryMeeting();
    assertThat(callTheMarchMeeting())
        .containsExactly(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 7, 11),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LocalDate.of(2024, 3, 1),
                LAST_DAY_IN_TIME,
                false,
                List.of(
                    numbered(OPENING, "07/2024"),
                    numbered(MINUTES_APPROVAL, "08/2024"),
                    numbered(THEME, "09/2024"),
                    numbered(OTHER_BUSINESS, "10/2024"),
                    numbered(CLOSING, "11/2024"))));
  }

  @Test
  void theMarchMeetingRunsFromItsNoticeToItsSignedMinutes() {
    holdTheFebruaryMeeting();
    callTheMarchMeeting();
    holdTheMarchMeeting();
    on(
        DAY_2,
        new PublishMinutes(FEBRUARY_MINUTES, URI.create("https://www.nav.no/referat"), DAY_2));
    on(DAY_2, new DraftMinutes(MARCH_MINUTES, MARCH, SECRETARY, text("Lederen åpnet møtet.")));
    assertThat(on(SIGNED, new SignMinutes(MARCH_MINUTES, new Title("Stange"), SIGNED)))
        .containsExactly(new MinutesSigned(MARCH_MINUTES, COUNCIL, "Stange", SIGNED));
    on(SIGNED, new CirculateMinutes(MARCH_MINUTES, SIGNED, LocalDate.of(2024, 4, 30)));
    assertThat(
            on(DAY_IN_JUNE, new CompleteFollowUp(MARCH, PROPOSAL, text("Lagt fram"), DAY_IN_JUNE)))
        .containsExactly(new FollowUpCompleted(MARCH, COUNCIL, PROPOSAL, "Lagt fram", DAY_IN_JUNE));
  }

  @Test
  void theJuneMeetingIsMovedAndApprovesMarchsMinutes() {
    holdTheFebruaryMeeting();
    callTheMarchMeeting();
    holdTheMarchMeeting();
    on(DAY_2, new DraftMinutes(MARCH_MINUTES, MARCH, SECRETARY, null));
    on(SIGNED, new CirculateMinutes(MARCH_MINUTES, SIGNED, LocalDate.of(2024, 4, 30)));
    var place = new Title("Nav i Triangelgården");
    on(
        SIGNED,
        new ScheduleMeeting(JUNE, COUNCIL, List.of(day(LocalDate.of(2024, 5, 15))), place, null));
    on(SIGNED, new RescheduleMeeting(JUNE, List.of(day(DAY_IN_JUNE)), place, null, null));
    var approval = caseId(12);
    propose(
        JUNE, SIGNED, approval, CaseKind.MINUTES_APPROVAL, "Godkjenning av referat", MARCH_MINUTES);
    on(SIGNED, new ApproveAgenda(JUNE, List.of(approval), LEADERS_SEAT, COUNTY_DIRECTOR, SIGNED));
    on(SIGNED, new SendNotice(JUNE, SIGNED));
    on(
        DAY_IN_JUNE,
        new RecordDeliberation(
            JUNE,
            approval,
            text("Lest"),
            OutcomeKind.APPROVED_WITH_REMARKS,
            text("Godkjent med merknader.")));
    assertThat(
            on(DAY_IN_JUNE, new ApproveMinutes(MARCH_MINUTES, JUNE, approval, true, DAY_IN_JUNE)))
        .containsExactly(
            new MinutesApproved(MARCH_MINUTES, COUNCIL, JUNE, approval, true, DAY_IN_JUNE));
  }
}
