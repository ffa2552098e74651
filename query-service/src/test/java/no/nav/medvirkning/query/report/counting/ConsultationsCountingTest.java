package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.SENTRUM;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.organisation;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationsCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private static ConsultationId id(int n) {
    return ConsultationId.of("cccc0000-0000-7000-8000-%012d".formatted(n));
  }

  private static ConsultationOpened opened(
      int n, @Nullable CouncilId council, int asked, String deadline, String on) {
    return new ConsultationOpened(
        id(n),
        HAMAR,
        council,
        "Strategi",
        "Utkast",
        List.of(),
        IntStream.rangeClosed(1, asked).mapToObj(ConsultationsCountingTest::who).toList(),
        LocalDate.parse(deadline),
        null,
        LocalDate.parse(on));
  }

  private static Consulted who(int n) {
    return new Consulted(organisation(n), null);
  }

  private static ConsultationAnswered answered(int n, int who, boolean late, String on) {
    return new ConsultationAnswered(
        id(n), HAMAR, who(who), "Støtter", List.of(), late, LocalDate.parse(on));
  }

  /// The first asked four: two answered in time, of whom one again after the deadline, one late,
  /// one not at all; it was closed and summarised. The second asked three: one has answered.
  private static AYear hamar() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .and(
            opened(1, null, 4, "2024-04-01", "2024-03-01"),
            answered(1, 1, false, "2024-03-10"),
            answered(1, 2, false, "2024-04-01"),
            answered(1, 2, true, "2024-04-03"),
            answered(1, 3, true, "2024-04-05"),
            new ConsultationClosed(id(1), HAMAR, List.of(who(4)), LocalDate.parse("2024-04-10")),
            new ConsultationSummarised(
                id(1),
                HAMAR,
                "Bred støtte",
                MeetingId.of("aaaa0000-0000-7000-8000-000000000001"),
                CaseId.of("aaaa0000-0000-7000-8000-000000000002"),
                LocalDate.parse("2024-05-01")),
            opened(2, null, 3, "2024-06-30", "2024-06-01"),
            answered(2, 1, false, "2024-06-15"));
  }

  @Test
  void who_was_asked_and_who_answered() {
    var report = hamar().unit(2024, "0403");

    assertThat(report.value("consultations.opened")).isEqualTo("2");
    // 4 + 3.
    assertThat(report.value("consultations.asked")).isEqualTo("7");
    // 1 and 2 of the first (an answer that is replaced stays in time), 1 of the second.
    assertThat(report.value("consultations.in-time")).isEqualTo("3");
    assertThat(report.value("consultations.late")).isEqualTo("1");
    // 1 of the first, and 2 of the second, whose deadline has passed.
    assertThat(report.value("consultations.unanswered")).isEqualTo("3");
    assertThat(report.value("consultations.waiting")).isEqualTo("0");
    assertThat(report.value("consultations.summarised")).isEqualTo("1");
  }

  @Test
  void until_the_deadline_has_passed_an_answer_is_waited_for() {
    var year = hamar();

    assertThat(year.seenOn("2024-06-30").unit(2024, "0403").value("consultations.waiting"))
        .isEqualTo("2");
    assertThat(year.seenOn("2024-07-01").unit(2024, "0403").value("consultations.waiting"))
        .isEqualTo("0");
    year.on(
        "2024-06-20",
        new DeadlineExtended(id(2), HAMAR, LocalDate.parse("2024-07-31"), "Sommerferie"));
    assertThat(year.seenOn("2024-07-01").unit(2024, "0403").value("consultations.waiting"))
        .isEqualTo("2");
  }

  @Test
  void one_of_a_shared_council_is_every_units_and_counts_once_in_the_county() {
    var year =
        AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
            .and(
                established(
                    SENTRUM, "Felles brukerutvalg", "2022-01-01", HAMAR, new UnitNumber("0412")),
                opened(1, SENTRUM, 2, "2024-04-01", "2024-03-01"));

    assertThat(year.unit(2024, "0403").value("consultations.asked")).isEqualTo("2");
    assertThat(year.unit(2024, "0412").value("consultations.asked")).isEqualTo("2");
    assertThat(year.county(2024, "0400").value("consultations.asked")).isEqualTo("2");
  }

  @Test
  void one_that_was_recorded_in_a_later_year_is_late() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .on("2025-02-01", opened(1, null, 2, "2024-12-30", "2024-12-01"))
            .unit(2024, "0403");

    assertThat(report.value("consultations.opened")).isEqualTo("1");
    assertThat(report.late("consultations.opened")).isEqualTo(1);
  }

  @Test
  void where_nobody_was_asked_nothing_is_reported() {
    assertThat(hamar().unit(2024, "0412").value("consultations.opened")).isNull();
    assertThat(hamar().unit(2023, "0403").value("consultations.in-time")).isNull();
  }
}
