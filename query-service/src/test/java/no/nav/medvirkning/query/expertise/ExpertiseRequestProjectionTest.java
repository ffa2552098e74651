package no.nav.medvirkning.query.expertise;

import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO_MEMBER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.SAFO;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class ExpertiseRequestProjectionTest {

  private static final ExpertiseRequestId SIGHT =
      ExpertiseRequestId.of("56780000-0000-7000-8000-000000000001");

  private final ViewSpecification<ExpertiseRequestView> story =
      ViewSpecification.of(new ExpertiseRequestProjection())
          .given(
              new ExpertiseRequested(
                  SIGHT,
                  KONGSVINGER,
                  "Syn og skjermleser",
                  new Purpose(null, null, null, "Ny selvbetjening"),
                  List.of(FFO, SAFO),
                  day("2024-05-01"),
                  day("2024-04-01")));

  private ExpertiseRequestView view() {
    return story.view(SIGHT).orElseThrow();
  }

  @Test
  void itIsOverdueWhereNoOneWasChosenByTheDayOfNeed() {
    assertThat(view().state()).isEqualTo(ExpertiseRequestState.ASKED);
    assertThat(view().isOverdueOn(day("2024-05-01"))).isFalse();
    assertThat(view().isOverdueOn(day("2024-05-02"))).isTrue();
  }

  @Test
  void anOfferWithANameTakesThePlaceOfTheOneWithout() {
    story.given(
        new RepresentativeOffered(SIGHT, KONGSVINGER, FFO, null, day("2024-04-05")),
        new RepresentativeOffered(SIGHT, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-08")));

    assertThat(view().state()).isEqualTo(ExpertiseRequestState.OFFERED);
    assertThat(view().offers())
        .containsExactly(new ExpertiseRequestView.Offer(FFO, FFO_MEMBER, day("2024-04-08")));
  }

  @Test
  void eachThatWasAskedIsReadWithItsOffersOrItsRefusal() {
    story.given(
        new RepresentativeOffered(SIGHT, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-08")),
        new ExpertiseDeclined(SIGHT, KONGSVINGER, SAFO, "Ingen ledig", day("2024-04-09")));

    var names = new Names(Map.of(FFO_MEMBER, "FFO-representant 1"), Map.of(), Map.of());
    var read = ExpertiseRequest.from(view(), names, day("2024-04-10"));
    assertThat(read.organisations().getFirst().offers().getFirst().person().name())
        .isEqualTo("FFO-representant 1");
    assertThat(read.organisations().getLast().declined())
        .isEqualTo(new ExpertiseRequest.Declined("Ingen ledig", day("2024-04-09")));
  }

  @Test
  void aChosenRepresentativeSettlesItAndTheRequestIsMet() {
    story.given(
        new RepresentativeOffered(SIGHT, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-08")),
        new RepresentativeChosen(SIGHT, KONGSVINGER, FFO, FFO_MEMBER, day("2024-04-10")));
    assertThat(view().state()).isEqualTo(ExpertiseRequestState.CHOSEN);
    assertThat(view().isOverdueOn(day("2024-05-02"))).isFalse();

    story.given(new ExpertiseRequestClosed(SIGHT, KONGSVINGER, true, null, day("2024-06-01")));
    assertThat(view().state()).isEqualTo(ExpertiseRequestState.MET);
  }

  @Test
  void closedWithoutOneItIsUnmetAndTellsWhy() {
    story.given(
        new ExpertiseRequestClosed(SIGHT, KONGSVINGER, false, "Ingen svarte", day("2024-06-01")));

    assertThat(view().state()).isEqualTo(ExpertiseRequestState.UNMET);
    assertThat(view().closing().reason()).isEqualTo("Ingen svarte");
  }
}
