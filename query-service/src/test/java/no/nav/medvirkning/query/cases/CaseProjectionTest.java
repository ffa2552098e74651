package no.nav.medvirkning.query.cases;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class CaseProjectionTest {

  private static final MeetingId DECEMBER = MeetingId.of("22220000-0000-7000-8000-000000000012");
  private static final MeetingId JANUARY = MeetingId.of("22220000-0000-7000-8000-000000000013");
  private static final CaseId PLAN = CaseId.of("77770000-0000-7000-8000-000000000042");
  private static final LocalDate DECEMBER_1 = LocalDate.of(2023, 12, 1);

  private final ViewSpecification<CaseView> story = ViewSpecification.of(new CaseProjection());

  @Test
  void theCasesOfMarchCarryTheirNumbersAndWhatCameOfThem() {
    story.given(theMarchMeeting());

    var levels = story.view(ALL_LEVELS).orElseThrow();
    assertThat(levels.number()).hasToString("09/2024");
    assertThat(levels.year()).isEqualTo(2024);
    assertThat(levels.state()).isEqualTo(CaseState.CONCLUDED);
    assertThat(levels.meeting()).isEqualTo(MARCH);
    assertThat(levels.deliberation().outcome()).isEqualTo(OutcomeKind.CONTINUED);
  }

  @Test
  void aCasePostponedOverNewYearKeepsItsNumberAndTellsWhereItIsNow() {
    var details = about(CaseKind.ADVICE, "Virksomhetsplan", null);
    var number = new CaseNumber(2023, 41);
    story.given(
        new CaseProposed(DECEMBER, COUNCIL, PLAN, details, null, null),
        new AgendaApproved(DECEMBER, COUNCIL, List.of(PLAN), LEADERS_SEAT, DIRECTOR, DECEMBER_1),
        new NoticeSent(
            DECEMBER,
            COUNCIL,
            DECEMBER_1,
            DECEMBER_1,
            false,
            List.of(new NumberedCase(PLAN, number))),
        new CasePostponed(DECEMBER, COUNCIL, PLAN, JANUARY, "Tiden gikk ut"),
        new PostponedCaseTakenOver(JANUARY, COUNCIL, PLAN, details, number, DECEMBER));

    var waiting = story.view(PLAN).orElseThrow();
    assertThat(waiting.number()).hasToString("41/2023");
    assertThat(waiting.year()).isEqualTo(2023);
    assertThat(waiting.state()).isEqualTo(CaseState.POSTPONED);
    assertThat(waiting.meeting()).isEqualTo(JANUARY);
    assertThat(waiting.moves())
        .containsExactly(new CaseView.Move(DECEMBER, JANUARY, "Tiden gikk ut"));

    story.given(
        new AgendaApproved(
            JANUARY, COUNCIL, List.of(PLAN), LEADERS_SEAT, DIRECTOR, LocalDate.of(2024, 1, 8)),
        new NoticeSent(
            JANUARY, COUNCIL, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 8), false, List.of()),
        new DeliberationRecorded(
            JANUARY, COUNCIL, PLAN, "Drøftet.", OutcomeKind.ADVICE_GIVEN, "Råd gitt."));

    var concluded = story.view(PLAN).orElseThrow();
    assertThat(concluded.number()).hasToString("41/2023");
    assertThat(concluded.state()).isEqualTo(CaseState.CONCLUDED);
    assertThat(concluded.meeting()).isEqualTo(JANUARY);
  }

  @Test
  void casesSortByNumberPast99AndThoseWithoutANumberLast() {
    var hundred = CaseId.of("77770000-0000-7000-8000-000000000100");
    story
        .given(theMarchMeeting())
        .given(
            new CaseProposed(JUNE, COUNCIL, PLAN, about(CaseKind.ADVICE, "Plan", null), null, null),
            new CaseProposed(
                JUNE, COUNCIL, hundred, about(CaseKind.ADVICE, "Nummer hundre", null), null, null),
            new NoticeSent(
                JUNE, COUNCIL, DECEMBER_1, DECEMBER_1, false, List.of(numbered(hundred, 100))));

    assertThat(List.of(ALL_LEVELS, hundred, PLAN))
        .extracting(id -> story.view(id).orElseThrow().order())
        .isSorted()
        .containsExactly("2024/000009", "2024/000100", "9999/");
  }

  @Test
  void aCaseAfterTheDeadlineForInputIsMarkedLate() {
    var details = about(CaseKind.ADVICE, "Plan", null);
    story
        .given(theMarchMeeting())
        .given(new CaseProposed(MARCH, COUNCIL, PLAN, details, LocalDate.of(2024, 2, 27), true));

    assertThat(story.view(PLAN).orElseThrow().late()).isTrue();
    assertThat(story.view(OTHER_BUSINESS).orElseThrow().late()).isNull();
  }

  @Test
  void aWithdrawnCaseKeepsItsNumberAndTellsWhy() {
    story
        .given(theMarchMeeting())
        .given(new CaseWithdrawn(MARCH, COUNCIL, OTHER_BUSINESS, "Utgår"));

    var withdrawn = story.view(OTHER_BUSINESS).orElseThrow();
    assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(withdrawn.number()).hasToString("10/2024");
    assertThat(withdrawn.reason()).isEqualTo("Utgår");
  }

  @Test
  void aReleaseIsRemembered() {
    story
        .given(theMarchMeeting())
        .given(new CaseReleased(MARCH, COUNCIL, ALL_LEVELS, LocalDate.of(2024, 5, 2)));

    assertThat(story.view(ALL_LEVELS).orElseThrow().releasedOn())
        .isEqualTo(LocalDate.of(2024, 5, 2));
  }

  @Test
  void aCaseThatANewAgendaLeavesOutIsListedAsAProposal() {
    var meetings = ViewSpecification.of(new MeetingProjection());
    var events =
        new DomainEvent[] {
          theMarchMeeting()[0],
          new CaseProposed(MARCH, COUNCIL, PLAN, about(CaseKind.ADVICE, "Plan", null), null, null),
          new AgendaApproved(MARCH, COUNCIL, List.of(PLAN), LEADERS_SEAT, DIRECTOR, DECEMBER_1),
          new AgendaApproved(MARCH, COUNCIL, List.of(), LEADERS_SEAT, DIRECTOR, DECEMBER_1)
        };
    story.given(events);
    meetings.given(events);

    var listed =
        CaseInList.from(
            story.view(PLAN).orElseThrow(), meetings.view(MARCH).orElseThrow(), null, MARCH_19);

    assertThat(listed.state()).isEqualTo(CaseState.PROPOSED);
  }
}
