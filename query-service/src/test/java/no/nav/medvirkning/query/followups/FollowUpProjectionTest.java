package no.nav.medvirkning.query.followups;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.query.meetings.FollowUpState;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class FollowUpProjectionTest {

  private static final LocalDate DUE = LocalDate.of(2024, 5, 1);

  private final ViewSpecification<FollowUpView> story =
      ViewSpecification.of(new FollowUpProjection()).given(theMarchMeeting());

  @Test
  void aFollowUpIsOpenToTheEndOfItsDueDateAndThenOverdue() {
    assertThat(paper().followUp().stateOn(DUE)).isEqualTo(FollowUpState.OPEN);
    assertThat(paper().followUp().stateOn(DUE.plusDays(1))).isEqualTo(FollowUpState.OVERDUE);
  }

  @Test
  void aCompletedFollowUpIsDoneWheneverItWasDue() {
    story.given(new FollowUpCompleted(MARCH, COUNCIL, PAPER, null, DUE.plusDays(9)));

    assertThat(paper().followUp().stateOn(DUE.plusDays(30))).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void aReassignedFollowUpRemembersWhoHadItBefore() {
    var county = new Owner(COUNTY, null, null);

    story.given(new FollowUpReassigned(MARCH, COUNCIL, PAPER, county, DUE.plusMonths(1)));

    assertThat(paper().followUp().owner()).isEqualTo(county);
    assertThat(paper().followUp().due()).isEqualTo(DUE.plusMonths(1));
    assertThat(paper().formerly())
        .containsExactly(new FollowUpView.Assignment(new Owner(null, null, LEADER), DUE));
  }

  @Test
  void aFollowUpNamesItsCouncilMeetingAndCase() {
    assertThat(paper().council()).isEqualTo(COUNCIL);
    assertThat(paper().meeting()).isEqualTo(MARCH);
    assertThat(paper().followUp().caseId()).isEqualTo(ALL_LEVELS);
  }

  private FollowUpView paper() {
    return story.view(PAPER).orElseThrow();
  }
}
