package no.nav.medvirkning.query.training;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointment;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.training.TrainingStories.LEADING;
import static no.nav.medvirkning.query.training.TrainingStories.MEMBER;
import static no.nav.medvirkning.query.training.TrainingStories.ORGANISATION;
import static no.nav.medvirkning.query.training.TrainingStories.certificate;
import static no.nav.medvirkning.query.training.TrainingStories.issued;
import static no.nav.medvirkning.query.training.TrainingStories.required;
import static no.nav.medvirkning.query.training.TrainingStories.set;
import static no.nav.medvirkning.query.training.TrainingStories.withdrawn;
import static no.nav.medvirkning.training.TrainedRole.DEPUTY_LEADER;
import static no.nav.medvirkning.training.TrainedRole.LEADER;
import static no.nav.medvirkning.training.TrainedRole.NAV_MEMBER;
import static no.nav.medvirkning.training.TrainedRole.SECRETARIAT;
import static no.nav.medvirkning.training.TrainedRole.USER_DEPUTY;
import static no.nav.medvirkning.training.TrainedRole.USER_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.query.training.CertificatesView.Certificate;
import no.nav.medvirkning.query.training.TrainingStanding.MissingTraining;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import org.junit.jupiter.api.Test;

/// Who has which role, what it must have, and what they lack.
class TrainingStandingTest {

  private static final InRole FFO_MEMBER = new InRole(person(1), USER_MEMBER, day("2023-01-01"));

  private static TrainingRequirementsView requirements(TrainingRequirementsEvent... events) {
    return ViewSpecification.of(new TrainingRequirementsProjection())
        .given(events)
        .view(TrainingRequirementsEvent.AGGREGATE)
        .orElse(TrainingRequirementsView.NONE);
  }

  private static List<Certificate> certificates(DomainEvent... events) {
    return ViewSpecification.of(new CertificatesProjection())
        .given(events)
        .view(person(1))
        .map(CertificatesView::certificates)
        .orElse(List.of());
  }

  private static List<InRole> roles(String on, DomainEvent... more) {
    var council =
        ViewSpecification.of(new CouncilStatusProjection())
            .given(anActiveCouncil())
            .given(more)
            .view(COUNCIL)
            .orElseThrow();
    return InRole.on(council.seating(), day(on));
  }

  // --- roles ---

  @Test
  void membersDeputiesAndLeadersHaveTheirRoles() {
    assertThat(roles("2024-06-01"))
        .containsExactly(
            FFO_MEMBER,
            new InRole(person(2), USER_MEMBER, day("2023-01-01")),
            new InRole(person(3), USER_DEPUTY, day("2023-01-01")),
            new InRole(person(1), LEADER, day("2024-01-01")));
    assertThat(roles("2025-01-01")).as("after the last day").isEmpty();
  }

  @Test
  void navsOwnSeatsAndTheSecretariatHaveTheirs() {
    var navs =
        new MemberAppointed(
            COUNCIL,
            appointment(9),
            person(9),
            SeatRole.DEPUTY,
            "nav",
            Side.NAV,
            null,
            null,
            null,
            1,
            day("2024-02-01"),
            day("2024-12-31"));
    var before = new SecretariatAssigned(COUNCIL, List.of(person(7)), day("2022-01-01"));
    var now = new SecretariatAssigned(COUNCIL, List.of(person(7), person(8)), day("2024-01-01"));

    assertThat(roles("2024-06-01", navs, before, now))
        .contains(
            new InRole(person(9), NAV_MEMBER, day("2024-02-01")),
            new InRole(person(7), SECRETARIAT, day("2022-01-01")),
            new InRole(person(8), SECRETARIAT, day("2024-01-01")));
    assertThat(roles("2023-12-31", before, now))
        .extracting(InRole::person)
        .contains(person(7))
        .doesNotContain(person(8));
  }

  @Test
  void aNewTermIsTheSameRole() {
    assertThat(
            roles(
                "2025-06-01",
                appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-01-01", "2026-12-31")))
        .containsExactly(FFO_MEMBER);
  }

  @Test
  void whoComesBackAfterAGapBeginsAnew() {
    assertThat(
            roles(
                "2025-06-01",
                appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-01-02", "2026-12-31")))
        .containsExactly(new InRole(person(1), USER_MEMBER, day("2025-01-02")));
  }

  @Test
  void whoLeavesLeadsNoMore() {
    var left = new AppointmentEnded(COUNCIL, FFO_SEAT, EndCause.RESIGNED, day("2024-05-31"), null);
    assertThat(roles("2024-06-01", left)).extracting(InRole::person).doesNotContain(person(1));
  }

  @Test
  void aDeputyLeaderIsNoLeader() {
    var chosen =
        new LeaderChosen(
            COUNCIL, LeaderRole.DEPUTY_LEADER, SAFO_SEAT, day("2024-03-01"), day("2024-12-31"));
    assertThat(roles("2024-06-01", chosen))
        .contains(new InRole(person(2), DEPUTY_LEADER, day("2024-03-01")));
  }

  // --- what is missing ---

  @Test
  void whereNothingIsRequiredNothingIsMissing() {
    var standing = TrainingStanding.of(FFO_MEMBER, List.of(), requirements(), day("2024-06-01"));
    assertThat(standing).isEqualTo(new TrainingStanding(List.of(), List.of()));
  }

  @Test
  void theTimeRunsFromTheFirstDayInTheRole() {
    var required = requirements(set("2020-01-01", required(USER_MEMBER, ORGANISATION, 30)));
    var due = day("2023-01-31");

    assertThat(missing(required, "2023-01-31"))
        .containsExactly(new MissingTraining(ORGANISATION, TrainingLevel.INTRODUCTION, due, false));
    assertThat(missing(required, "2023-02-01"))
        .containsExactly(new MissingTraining(ORGANISATION, TrainingLevel.INTRODUCTION, due, true));
  }

  private static List<MissingTraining> missing(
      TrainingRequirementsView required, String on, DomainEvent... certificates) {
    return TrainingStanding.of(FFO_MEMBER, certificates(certificates), required, day(on)).missing();
  }

  @Test
  void whoWasInTheRoleAlreadyGetsTheTimeFromTheDayItIsRequired() {
    var required = requirements(set("2024-01-01", required(USER_MEMBER, ORGANISATION, 30)));

    assertThat(missing(required, "2023-12-31")).isEmpty();
    assertThat(missing(required, "2024-01-01"))
        .extracting(MissingTraining::due)
        .containsExactly(day("2024-01-31"));
  }

  @Test
  void settingItAnewGivesNobodyMoreTime() {
    var again =
        requirements(
            set("2024-01-01", required(USER_MEMBER, ORGANISATION, 30)),
            set(
                "2024-06-01",
                required(USER_MEMBER, ORGANISATION, 60),
                required(USER_MEMBER, LEADING, 60)));
    assertThat(missing(again, "2024-06-01"))
        .extracting(MissingTraining::due)
        .containsExactly(day("2024-03-01"), day("2024-07-31"));

    var dropped =
        requirements(
            set("2024-01-01", required(USER_MEMBER, ORGANISATION, 30)),
            set("2024-03-01"),
            set("2024-06-01", required(USER_MEMBER, ORGANISATION, 30)));
    assertThat(missing(dropped, "2024-04-01")).isEmpty();
    assertThat(missing(dropped, "2024-06-01"))
        .extracting(MissingTraining::due)
        .containsExactly(day("2024-07-01"));
  }

  @Test
  void ofTwoSetsFromTheSameDayTheLastCounts() {
    var required =
        requirements(set("2024-01-01", required(USER_MEMBER, ORGANISATION, 30)), set("2024-01-01"));
    assertThat(missing(required, "2024-01-01")).isEmpty();
  }

  @Test
  void onlyTheOwnRolesTrainingIsMissing() {
    var required = requirements(set("2024-01-01", required(LEADER, LEADING, 30)));
    assertThat(missing(required, "2024-06-01")).isEmpty();
  }

  @Test
  void aCertificateMeetsTheRequirementWhileItCounts() {
    var required = requirements(set("2020-01-01", required(USER_MEMBER, ORGANISATION, 30)));
    var issued = issued(1, MEMBER, "2023-03-01");

    assertThat(missing(required, "2023-02-28", issued)).hasSize(1);
    assertThat(missing(required, "2023-03-01", issued)).isEmpty();
    assertThat(missing(required, "2023-05-01", issued, withdrawn(1, MEMBER, "2023-05-01")))
        .hasSize(1);
    assertThat(
            TrainingStanding.of(FFO_MEMBER, certificates(issued), required, day("2023-03-01"))
                .completed())
        .extracting(Certificate::id)
        .containsExactly(certificate(1));
  }

  @Test
  void aCertificateIsForARoleWhateverTheCouncil() {
    var required = requirements(set("2020-01-01", required(USER_MEMBER, ORGANISATION, 30)));
    var elsewhere = new Trained(person(1), USER_MEMBER, NARVIK);
    var asLeader = new Trained(person(1), LEADER, COUNCIL);

    assertThat(missing(required, "2023-06-01", issued(1, elsewhere, "2023-03-01"))).isEmpty();
    assertThat(missing(required, "2023-06-01", issued(1, asLeader, "2023-03-01"))).hasSize(1);
  }

  @Test
  void aDeeperLevelHasTheLowerOneInIt() {
    var introduction = requirements(set("2020-01-01", required(USER_MEMBER, ORGANISATION, 30)));
    var further = issued(1, MEMBER, TrainingLevel.FURTHER, "2023-03-01");
    assertThat(missing(introduction, "2023-06-01", further)).isEmpty();

    var deeper =
        requirements(
            set(
                "2020-01-01",
                new no.nav.medvirkning.training.TrainingRequirement(
                    USER_MEMBER, ORGANISATION, TrainingLevel.FURTHER, 30)));
    assertThat(missing(deeper, "2023-06-01", issued(1, MEMBER, "2023-03-01"))).hasSize(1);
  }

  @Test
  void aTopicIsNotAnother() {
    var required = requirements(set("2020-01-01", required(USER_MEMBER, LEADING, 30)));
    assertThat(missing(required, "2023-06-01", issued(1, MEMBER, "2023-03-01"))).hasSize(1);
  }
}
