package no.nav.medvirkning.query.training;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.training.TrainingStories.MEMBER;
import static no.nav.medvirkning.query.training.TrainingStories.ORGANISATION;
import static no.nav.medvirkning.query.training.TrainingStories.TRAINING;
import static no.nav.medvirkning.query.training.TrainingStories.arranged;
import static no.nav.medvirkning.query.training.TrainingStories.certificate;
import static no.nav.medvirkning.query.training.TrainingStories.held;
import static no.nav.medvirkning.query.training.TrainingStories.issued;
import static no.nav.medvirkning.query.training.TrainingStories.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.query.training.TrainingView.Certificate;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import org.junit.jupiter.api.Test;

class TrainingProjectionTest {

  private static final TrainingEvent ARRANGED =
      arranged(1, ORGANISATION, COUNCIL, "2024-12-31", "2025-01-02");

  private final ViewSpecification<TrainingView> story =
      ViewSpecification.of(new TrainingProjection()).given(ARRANGED);
  private final ViewSpecification<CertificatesView> certificates =
      ViewSpecification.of(new CertificatesProjection()).given(ARRANGED);

  private TrainingView view() {
    return story.view(TRAINING).orElseThrow();
  }

  @Test
  void anArrangedTrainingIsFoundInEveryYearThatItsDaysLieIn() {
    assertThat(view().state()).isEqualTo(TrainingState.ARRANGED);
    assertThat(view().years()).containsExactly(2024, 2025);
    assertThat(view().firstDay()).isEqualTo(day("2024-12-31"));
    assertThat(view().sides()).containsExactly(Side.USER, Side.NAV);
    assertThat(view().concerned()).containsExactly(COUNCIL);
  }

  @Test
  void aMovedOneRemembersItsFormerDays() {
    story.given(new TrainingMoved(TRAINING, INNLANDET, List.of(day("2025-02-03"))));

    assertThat(view().firstDay()).isEqualTo(day("2025-02-03"));
    assertThat(view().years()).containsExactly(2025);
    assertThat(view().moves()).containsExactly(List.of(day("2024-12-31"), day("2025-01-02")));
  }

  @Test
  void aCancelledOneTellsWhy() {
    story.given(new TrainingCancelled(TRAINING, INNLANDET, "For få påmeldte"));

    assertThat(view().state()).isEqualTo(TrainingState.CANCELLED);
    assertThat(view().cancelledBecause()).isEqualTo("For få påmeldte");
  }

  @Test
  void whatIsRecordedAgainReplacesWhoTookPart() {
    var guest = new Trained(person(2), TrainedRole.SECRETARIAT, NARVIK);
    var unattached = new Trained(person(3), TrainedRole.NAV_MEMBER, null);
    story.given(held(1, "2025-01-02", guest), held(1, "2025-01-02", MEMBER, unattached));

    assertThat(view().state()).isEqualTo(TrainingState.HELD);
    assertThat(view().participants()).containsExactly(MEMBER, unattached);
    assertThat(view().concerned()).containsExactly(COUNCIL);
  }

  @Test
  void aTrainingConcernsTheCouncilsOfThoseWhoTookPartToo() {
    story.given(
        held(1, "2025-01-02", MEMBER, new Trained(person(2), TrainedRole.SECRETARIAT, NARVIK)));

    assertThat(view().concerned()).containsExactly(COUNCIL, NARVIK);
    assertThat(view().councils()).containsExactly(COUNCIL);
  }

  @Test
  void certificatesAreKeptWhenTheyAreWithdrawn() {
    story.given(
        held(1, "2025-01-02", MEMBER),
        issued(1, MEMBER, "2025-01-02"),
        issued(2, new Trained(person(2), TrainedRole.LEADER, COUNCIL), "2025-01-02"),
        withdrawn(1, MEMBER, "2025-01-10"));

    assertThat(view().certificates())
        .first()
        .isEqualTo(new Certificate(certificate(1), MEMBER, day("2025-01-02"), day("2025-01-10")));
    assertThat(view().certificates().getLast().withdrawnOn()).isNull();
  }

  @Test
  void aPersonsCertificatesAreGathered() {
    var leader = new Trained(person(1), TrainedRole.LEADER, COUNCIL);
    certificates.given(
        held(1, "2025-01-02", MEMBER, leader),
        issued(1, MEMBER, "2025-01-02"),
        issued(2, leader, "2025-01-03"),
        issued(3, new Trained(person(2), TrainedRole.LEADER, COUNCIL), "2025-01-03"),
        withdrawn(1, MEMBER, "2025-01-10"));

    var found = certificates.view(person(1)).orElseThrow().certificates();
    assertThat(found)
        .extracting(CertificatesView.Certificate::id)
        .containsExactly(certificate(1), certificate(2));
    var first = found.getFirst();
    assertThat(first.countsOn(day("2025-01-01"))).isFalse();
    assertThat(first.countsOn(day("2025-01-02"))).isTrue();
    assertThat(first.countsOn(day("2025-01-09"))).isTrue();
    assertThat(first.countsOn(day("2025-01-10"))).isFalse();
    assertThat(found.getLast().countsOn(day("2030-01-01"))).isTrue();
  }

  @Test
  void whoHasNoCertificateHasNoView() {
    certificates.given(held(1, "2025-01-02", MEMBER));

    assertThat(certificates.view(person(1))).isEmpty();
  }
}
