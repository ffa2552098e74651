package no.nav.medvirkning.query.volunteer;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.tasks.Dialogue2024.CANARY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.VOLUNTEER;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.interest;
import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestWithdrawn;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerContacted;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerNominated;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerPassedOn;
import org.junit.jupiter.api.Test;

class VolunteerProjectionTest {

  private final ViewSpecification<VolunteerView> story =
      ViewSpecification.of(new VolunteerProjection())
          .given(interest(VOLUNTEER, KONGSVINGER, "2024-04-02"));

  private VolunteerView view() {
    return story.view(VOLUNTEER).orElseThrow();
  }

  @Test
  void whoShowedInterestIsReadWithTheirWords() {
    assertThat(view().name()).isEqualTo(CANARY);
    assertThat(view().message()).contains(CANARY);
    assertThat(view().state()).isEqualTo(VolunteerState.NEW);
    assertThat(view().keptUntil()).isEqualTo(day("2024-10-02"));
  }

  @Test
  void whatCameOfItIsTold() {
    story.given(
        new VolunteerContacted(VOLUNTEER, KONGSVINGER, day("2024-04-04")),
        new VolunteerPassedOn(VOLUNTEER, KONGSVINGER, FFO, day("2024-04-05")),
        new VolunteerNominated(VOLUNTEER, KONGSVINGER, COUNCIL, day("2024-05-05")));

    assertThat(view().contactedOn()).isEqualTo(day("2024-04-04"));
    assertThat(view().passedOn())
        .containsExactly(new VolunteerView.PassedOn(FFO, day("2024-04-05")));
    assertThat(view().nominated())
        .isEqualTo(new VolunteerView.Nominated(COUNCIL, day("2024-05-05")));
    assertThat(view().state()).isEqualTo(VolunteerState.NOMINATED);
  }

  @Test
  void onceErasedNoWordIsLeftAndWhatHappenedStays() {
    story.given(
        new VolunteerContacted(VOLUNTEER, KONGSVINGER, day("2024-04-04")),
        new VolunteerErased(VOLUNTEER, KONGSVINGER, Cause.KEPT_LONG_ENOUGH, day("2024-10-03")));

    assertThat(view().name()).isNull();
    assertThat(view().email()).isNull();
    assertThat(view().message()).isNull();
    assertThat(view().state()).isEqualTo(VolunteerState.LAPSED);
    assertThat(view().contactedOn()).isEqualTo(day("2024-04-04"));
    assertThat(view().erased().cause()).isEqualTo(Cause.KEPT_LONG_ENOUGH);
  }

  @Test
  void erasedOnWithdrawalItStaysWithdrawn() {
    story.given(
        new InterestWithdrawn(VOLUNTEER, KONGSVINGER, day("2024-04-04")),
        new VolunteerErased(VOLUNTEER, KONGSVINGER, Cause.WITHDRAWN, day("2024-04-04")));

    assertThat(view().state()).isEqualTo(VolunteerState.WITHDRAWN);
    assertThat(view().withdrawnOn()).isEqualTo(day("2024-04-04"));
  }

  @Test
  void theWordsStayOutOfLogs() {
    assertThat(view().toString()).doesNotContain(CANARY).doesNotContain("kanari");
  }
}
