package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointment;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static no.nav.medvirkning.training.TrainedRole.LEADER;
import static no.nav.medvirkning.training.TrainedRole.NAV_MEMBER;
import static no.nav.medvirkning.training.TrainedRole.SECRETARIAT;
import static no.nav.medvirkning.training.TrainedRole.USER_DEPUTY;
import static no.nav.medvirkning.training.TrainedRole.USER_MEMBER;
import static no.nav.medvirkning.training.TrainingLevel.FURTHER;
import static no.nav.medvirkning.training.TrainingLevel.INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// The council of 0400: FFO's member (person 1, who leads in 2024), SAFO's member (2) and deputy
/// (3), all from 1 January 2023 to 31 December 2024.
class TrainingCountingTest {

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final TrainingTopic NAV = new TrainingTopic("nav-organisation");
  private static final TrainingTopic LEADING = new TrainingTopic("leading-meetings");

  private static AYear council() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400")).and(anActiveCouncil());
  }

  private static TrainingId id(int n) {
    return TrainingId.of("04000000-0000-7000-8000-%012d".formatted(n));
  }

  private static TrainingArranged arranged(int n, String... days) {
    return new TrainingArranged(
        id(n),
        INNLANDET,
        NAV,
        "Slik er Nav organisert",
        INTRODUCTION,
        Set.of(Side.USER),
        List.of(),
        Stream.of(days).map(LocalDate::parse).toList());
  }

  private static ParticipationRecorded tookPart(int n, String on, Trained... who) {
    return new ParticipationRecorded(id(n), INNLANDET, List.of(who), day(on));
  }

  private static Trained as(int person, TrainedRole role) {
    return new Trained(person(person), role, COUNCIL);
  }

  private static CertificateId certificate(int n) {
    return CertificateId.of("04000001-0000-7000-8000-%012d".formatted(n));
  }

  private static CertificateIssued issued(
      int n, int person, TrainedRole role, TrainingTopic topic, TrainingLevel level, String on) {
    return new CertificateIssued(
        id(1),
        new UnitNumber("0403"),
        certificate(n),
        person(person),
        role,
        COUNCIL,
        topic,
        level,
        day(on));
  }

  private static CertificateIssued issued(int n, int person, TrainedRole role, String on) {
    return issued(n, person, role, NAV, INTRODUCTION, on);
  }

  /// From the county's own training; the others have theirs from elsewhere.
  private static CertificateIssued ofTheirOwn(int n, int person, String on) {
    return new CertificateIssued(
        id(1),
        INNLANDET,
        certificate(n),
        person(person),
        USER_MEMBER,
        COUNCIL,
        NAV,
        INTRODUCTION,
        day(on));
  }

  private static TrainingRequirement must(TrainedRole role, TrainingTopic topic, int withinDays) {
    return new TrainingRequirement(role, topic, INTRODUCTION, withinDays);
  }

  private static TrainingRequirementsSet required(String from, TrainingRequirement... all) {
    return new TrainingRequirementsSet(List.of(all), day(from));
  }

  @Test
  void trainings_held_people_who_took_part_and_certificates() {
    var report =
        council()
            .on("2024-01-15", arranged(1, "2024-03-01"), arranged(2, "2024-04-01"))
            .on("2024-01-15", arranged(3, "2024-05-01"), arranged(4, "2024-11-01"))
            .and(
                tookPart(1, "2024-03-01", as(1, USER_MEMBER), as(1, LEADER), as(2, USER_MEMBER)),
                tookPart(2, "2024-04-01", as(3, USER_DEPUTY)))
            .and(
                ofTheirOwn(1, 1, "2024-03-02"),
                ofTheirOwn(2, 2, "2024-03-02"),
                new CertificateWithdrawn(
                    id(1),
                    INNLANDET,
                    certificate(2),
                    person(2),
                    new Personal(person(2), "Gikk før slutt"),
                    day("2024-03-05")))
            .on("2024-04-20", new TrainingCancelled(id(3), INNLANDET, "For få påmeldte"))
            .unit(2024, "0400");

    assertThat(report.value("training.held")).isEqualTo("2");
    assertThat(report.value("training.cancelled")).isEqualTo("1");
    // Persons 1 and 2 in the first (1 in two roles, counted once), 3 in the second.
    assertThat(report.value("training.participants")).isEqualTo("3");
    // One of two was withdrawn.
    assertThat(report.value("training.certificates")).isEqualTo("1");
  }

  @Test
  void a_certificate_counts_in_its_own_year() {
    var year =
        council()
            .on("2024-12-01", arranged(1, "2024-12-10"))
            .and(tookPart(1, "2024-12-10", as(1, USER_MEMBER)), ofTheirOwn(1, 1, "2025-01-08"));

    assertThat(year.unit(2024, "0400").value("training.certificates")).isEqualTo("0");
    assertThat(year.unit(2025, "0400").value("training.certificates")).isEqualTo("1");
    assertThat(year.unit(2025, "0400").value("training.held")).isNull();
  }

  @Test
  void coverage_is_of_those_in_a_role_on_the_last_day_who_lack_nothing() {
    var report =
        council()
            .on(
                "2023-01-01",
                required("2023-01-01", must(USER_MEMBER, NAV, 180), must(LEADER, LEADING, 90)))
            .and(issued(1, 1, USER_MEMBER, "2023-05-01"))
            .unit(2024, "0400");

    // Two members and a leader must; the deputy need not. Person 1 has what a member must have, and
    // lacks what a leader must: one of two members, none of one leader.
    assertThat(report.value("training.must")).isEqualTo("3");
    assertThat(report.value("training.must", USER_MEMBER)).isEqualTo("2");
    assertThat(report.value("training.must", LEADER)).isEqualTo("1");
    assertThat(report.value("training.must", USER_DEPUTY)).isNull();
    assertThat(report.value("training.covered", USER_MEMBER)).isEqualTo("1");
    assertThat(report.value("training.covered", LEADER)).isNull();
    assertThat(report.value("training.coverage")).isEqualTo("0.3333");
    assertThat(report.value("training.coverage", USER_MEMBER)).isEqualTo("0.5000");
    assertThat(report.value("training.coverage", LEADER)).isEqualTo("0.0000");
  }

  @Test
  void what_there_is_still_time_for_is_not_missing() {
    var year = council().on("2023-01-01", required("2023-01-01", must(USER_MEMBER, NAV, 180)));

    // 180 days after 1 January 2023 is 30 June 2023.
    assertThat(day("2023-01-01").plusDays(180)).isEqualTo(day("2023-06-30"));
    var inTime = year.seenOn("2023-06-30").unit(2023, "0400");
    assertThat(inTime.value("training.covered")).isEqualTo("2");
    assertThat(inTime.value("training.have-time")).isEqualTo("2");
    var behind = year.seenOn("2023-07-01").unit(2023, "0400");
    assertThat(behind.value("training.covered")).isEqualTo("0");
    assertThat(behind.value("training.have-time")).isEqualTo("0");
    assertThat(behind.value("training.coverage")).isEqualTo("0.0000");
  }

  @Test
  void nobody_is_behind_with_what_was_not_required_yet() {
    var year = council().on("2024-10-01", required("2024-12-01", must(USER_MEMBER, NAV, 30)));

    // Counted from 1 December, not from the first day in the role: until 31 December.
    assertThat(year.unit(2024, "0400").value("training.have-time")).isEqualTo("2");
    assertThat(year.seenOn("2024-11-30").unit(2024, "0400").value("training.must")).isNull();
  }

  @Test
  void a_requirement_that_stays_is_not_given_new_time_when_others_change() {
    var report =
        council()
            .on("2023-01-01", required("2023-01-01", must(USER_MEMBER, NAV, 180)))
            .on(
                "2024-12-01",
                required(
                    "2024-12-01", must(USER_MEMBER, NAV, 180), must(USER_MEMBER, LEADING, 180)))
            .and(issued(1, 1, USER_MEMBER, "2023-05-01"))
            .unit(2024, "0400");

    // Person 1 has the old one and has time for the new one; person 2 is behind with the old one.
    assertThat(report.value("training.covered")).isEqualTo("1");
    assertThat(report.value("training.have-time")).isEqualTo("1");
  }

  @Test
  void the_time_runs_through_terms_that_follow_one_another() {
    var report =
        AYear.given(aCounty("0400"))
            .and(anActiveCouncil())
            .on("2023-01-01", required("2023-01-01", must(USER_MEMBER, NAV, 180)))
            .and(
                appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-01-01", "2026-12-31"),
                appointed(COUNCIL, appointment(12), 2, "safo", SAFO, "2025-06-01", "2026-12-31"))
            .seenOn("2025-06-15")
            .unit(2025, "0400");

    // Person 1 goes on without a gap and is behind since 2023; person 2 came back after five
    // months.
    assertThat(report.value("training.must")).isEqualTo("2");
    assertThat(report.value("training.have-time")).isEqualTo("1");
    assertThat(report.value("training.coverage")).isEqualTo("0.5000");
  }

  @Test
  void a_certificate_is_for_a_role_and_the_further_training_has_what_the_introduction_gives() {
    var report =
        council()
            .on(
                "2023-01-01",
                required("2023-01-01", must(USER_MEMBER, NAV, 180), must(USER_DEPUTY, NAV, 180)))
            .and(
                issued(1, 1, USER_MEMBER, NAV, FURTHER, "2023-05-01"),
                issued(2, 2, USER_DEPUTY, "2023-05-01"),
                issued(3, 3, USER_DEPUTY, LEADING, INTRODUCTION, "2023-05-01"))
            .unit(2024, "0400");

    // 1 by the further training; 2 has it in another role, 3 in another topic.
    assertThat(report.value("training.covered", USER_MEMBER)).isEqualTo("1");
    assertThat(report.value("training.covered", USER_DEPUTY)).isNull();
  }

  @Test
  void the_introduction_is_not_the_further_training() {
    var report =
        council()
            .on(
                "2023-01-01",
                required("2023-01-01", new TrainingRequirement(USER_MEMBER, NAV, FURTHER, 180)))
            .and(issued(1, 1, USER_MEMBER, "2023-05-01"))
            .unit(2024, "0400");

    assertThat(report.value("training.covered")).isEqualTo("0");
  }

  @Test
  void one_that_came_after_the_day_or_was_withdrawn_does_not_count() {
    var year =
        council()
            .on("2023-01-01", required("2023-01-01", must(USER_MEMBER, NAV, 180)))
            .and(
                issued(1, 1, USER_MEMBER, "2023-05-01"),
                new CertificateWithdrawn(
                    id(1),
                    new UnitNumber("0403"),
                    certificate(1),
                    person(1),
                    new Personal(person(1), null),
                    day("2024-02-01")),
                issued(2, 2, USER_MEMBER, "2025-01-05"));

    assertThat(year.unit(2024, "0400").value("training.covered")).isEqualTo("0");
  }

  @Test
  void nav_seats_and_the_secretariat_have_their_own_roles() {
    var report =
        council()
            .and(
                new MemberAppointed(
                    COUNCIL,
                    appointment(21),
                    person(21),
                    SeatRole.MEMBER,
                    "nav",
                    Side.NAV,
                    null,
                    null,
                    null,
                    1,
                    day("2023-01-01"),
                    day("2024-12-31")))
            .on(
                "2023-01-01",
                new SecretariatAssigned(
                    COUNCIL, List.of(person(31), person(32)), day("2023-01-01")))
            .on(
                "2024-06-01",
                new SecretariatAssigned(COUNCIL, List.of(person(32)), day("2024-06-01")))
            .on(
                "2023-01-01",
                required("2023-01-01", must(NAV_MEMBER, NAV, 400), must(SECRETARIAT, NAV, 400)))
            .unit(2024, "0400");

    // 32 alone since June, and in the secretariat since 2023: behind after 400 days.
    assertThat(report.value("training.must", SECRETARIAT)).isEqualTo("1");
    assertThat(report.value("training.must", NAV_MEMBER)).isEqualTo("1");
    assertThat(report.value("training.covered")).isEqualTo("0");
  }

  @Test
  void without_requirements_or_without_a_council_coverage_is_not_reported() {
    assertThat(council().unit(2024, "0400").value("training.coverage")).isNull();
    assertThat(council().unit(2024, "0400").value("training.held")).isNull();
    var dissolved =
        council()
            .on(
                "2023-01-01",
                new SecretariatAssigned(COUNCIL, List.of(person(31)), day("2023-01-01")),
                required("2023-01-01", must(USER_MEMBER, NAV, 180), must(SECRETARIAT, NAV, 180)))
            .on("2024-06-30", new CouncilDissolved(COUNCIL, day("2024-06-30"), "Slått sammen"));
    assertThat(dissolved.unit(2024, "0400").value("training.must")).isNull();
  }
}
