package no.nav.medvirkning.query.consultation;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.JUNE;
import static no.nav.medvirkning.query.meetings.Innlandet2024.LO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.NHO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.SAFO;
import static no.nav.medvirkning.query.tasks.Dialogue2024.PAPER_TO_JUNE;
import static no.nav.medvirkning.query.tasks.Dialogue2024.consulted;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static no.nav.medvirkning.query.tasks.Dialogue2024.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.query.consultation.Response.State;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class ConsultationProjectionTest {

  private static final Names NAMES =
      new Names(Map.of(), Map.of(FFO, "FFO", SAFO, "SAFO", NHO, "NHO", LO, "LO"), Map.of());

  private final ViewSpecification<ConsultationView> story =
      ViewSpecification.of(new ConsultationProjection()).given(consulted());

  private ConsultationView view() {
    return story.view(PAPER_TO_JUNE).orElseThrow();
  }

  private ConsultationInFull read(String on) {
    return ConsultationInFull.from(view(), NAMES, Map.of(), null, day(on));
  }

  private static ConsultationAnswered answered(
      Consulted from, String answer, boolean late, String on, MemberAnswer... members) {
    return new ConsultationAnswered(
        PAPER_TO_JUNE, COUNTY, from, answer, List.of(members), late, day(on));
  }

  private State stateOf(int nth) {
    return read("2024-05-01").responses().get(nth).state();
  }

  @Test
  void everyoneAskedIsWaitedForUntilTheyAnswer() {
    story.given(answered(of(FFO), "Felles sekretariat", false, "2024-05-20"));

    assertThat(stateOf(0)).isEqualTo(State.ANSWERED);
    assertThat(stateOf(1)).isEqualTo(State.WAITING);
    assertThat(stateOf(2)).isEqualTo(State.WAITING);
    assertThat(read("2024-05-01").responses().getFirst().answer()).isEqualTo("Felles sekretariat");
  }

  @Test
  void aLateAnswerIsMarkedAsLate() {
    story.given(answered(of(FFO), "Sent", true, "2024-05-30"));

    assertThat(stateOf(0)).isEqualTo(State.ANSWERED_LATE);
    assertThat(ConsultationInList.from(read("2024-06-01")).late()).isEqualTo(1);
  }

  @Test
  void anAnswerGivenAnewReplacesTheFormerOne() {
    story.given(
        answered(of(FFO), "Første", false, "2024-05-20"),
        answered(of(FFO), "Andre", false, "2024-05-21"));

    assertThat(view().answers()).hasSize(1);
    assertThat(read("2024-05-22").responses().getFirst().answer()).isEqualTo("Andre");
  }

  @Test
  void anUmbrellasAnswerNamesTheMembersItSpeaksForAndCountsForOneThatWasAskedItself() {
    story.given(
        answered(
            of(FFO),
            "Samlet svar",
            false,
            "2024-05-20",
            new MemberAnswer(SAFO, "Vi er enige"),
            new MemberAnswer(LO, null)));

    var responses = read("2024-05-21").responses();
    assertThat(responses.getFirst().members())
        .extracting(Response.Member::said)
        .containsExactly("Vi er enige", null);
    assertThat(responses.get(1).state()).isEqualTo(State.ANSWERED_THROUGH_UMBRELLA);
    assertThat(responses.get(1).through().id()).isEqualTo(FFO);
    assertThat(responses.get(2).state()).isEqualTo(State.WAITING);
    assertThat(ConsultationInList.from(read("2024-05-21")).answered()).isEqualTo(2);
  }

  @Test
  void whoHasNotAnsweredWhenItIsClosedDidNotAnswer() {
    story.given(
        answered(of(FFO), "Svar", false, "2024-05-20"),
        new ConsultationClosed(PAPER_TO_JUNE, COUNTY, List.of(of(SAFO)), day("2024-05-27")));

    assertThat(stateOf(0)).isEqualTo(State.ANSWERED);
    assertThat(stateOf(1)).isEqualTo(State.NOT_ANSWERED);
    assertThat(view().state()).isEqualTo(ConsultationState.CLOSED);
    assertThat(view().unanswered()).containsExactly(of(SAFO));
    assertThat(view().isOverdueOn(day("2024-07-01"))).isFalse();
  }

  @Test
  void anExtendedDeadlineTellsTheFormerOneAndCountsFromThen() {
    story.given(new DeadlineExtended(PAPER_TO_JUNE, COUNTY, day("2024-05-31"), "Pinse"));

    assertThat(view().isOverdueOn(day("2024-05-31"))).isFalse();
    assertThat(view().isOverdueOn(day("2024-06-01"))).isTrue();
    assertThat(view().extensions())
        .containsExactly(new ConsultationView.Extension(day("2024-05-24"), "Pinse"));
  }

  @Test
  void aReminderTellsHowManyWereReminded() {
    story.given(
        new ConsultationReminded(
            PAPER_TO_JUNE, COUNTY, List.of(of(SAFO), of(NHO)), day("2024-05-17")));

    assertThat(read("2024-05-18").reminders())
        .containsExactly(new ConsultationInFull.Reminder(day("2024-05-17"), 2));
  }

  @Test
  void whatCameOfItStandsInACase() {
    var caseId = CaseId.of("77770000-0000-7000-8000-000000000021");
    story.given(
        new ConsultationClosed(PAPER_TO_JUNE, COUNTY, List.of(), day("2024-05-27")),
        new ConsultationSummarised(
            PAPER_TO_JUNE, COUNTY, "Fem svar", JUNE, caseId, day("2024-06-05")));

    assertThat(view().state()).isEqualTo(ConsultationState.SUMMARISED);
    assertThat(view().summary().caseId()).isEqualTo(caseId);
  }

  @Test
  void aCouncilThatIsAskedIsFoundAmongThoseAsked() {
    story.given(consulted(of(COUNCIL), of(FFO)));

    assertThat(view().councilsAsked()).containsExactly(COUNCIL);
  }
}
