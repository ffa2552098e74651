package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class ExpertiseCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private static ExpertiseRequestId id(int n) {
    return ExpertiseRequestId.of("eeee0000-0000-7000-8000-%012d".formatted(n));
  }

  private static ExpertiseRequested requested(int n, String on) {
    var day = LocalDate.parse(on);
    return new ExpertiseRequested(
        id(n),
        HAMAR,
        "Hørsel",
        new Purpose(null, null, null, "Ny veileder"),
        List.of(FFO),
        day.plusDays(30),
        day);
  }

  private static RepresentativeChosen chosen(int n, String on) {
    return new RepresentativeChosen(id(n), HAMAR, FFO, person(n), LocalDate.parse(on));
  }

  private static ExpertiseRequestClosed closed(int n, boolean met, String on) {
    return new ExpertiseRequestClosed(
        id(n), HAMAR, met, met ? null : "Ingen kunne", LocalDate.parse(on));
  }

  /// 1 was met and closed, 2 is met and not closed yet, 3 was closed unmet, 4 and 5 wait.
  private static AYear hamar() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .and(
            requested(1, "2024-02-01"),
            chosen(1, "2024-02-20"),
            closed(1, true, "2024-03-01"),
            requested(2, "2024-04-01"),
            chosen(2, "2024-04-20"),
            requested(3, "2024-05-01"),
            closed(3, false, "2024-06-01"),
            requested(4, "2024-11-01"),
            requested(5, "2024-12-31"));
  }

  @Test
  void requests_are_met_not_met_or_waiting() {
    var report = hamar().unit(2024, "0403");

    assertThat(report.value("expertise.requested")).isEqualTo("5");
    assertThat(report.value("expertise.met")).isEqualTo("2");
    assertThat(report.value("expertise.not-met")).isEqualTo("1");
    assertThat(report.value("expertise.waiting")).isEqualTo("2");
    // 2 of 5.
    assertThat(report.value("expertise.met-share")).isEqualTo("0.4000");
  }

  @Test
  void one_that_is_met_in_the_next_year_belongs_to_the_year_it_was_asked_in() {
    var year = hamar().and(chosen(5, "2025-01-10"));

    assertThat(year.unit(2024, "0403").value("expertise.met")).isEqualTo("3");
    assertThat(year.unit(2024, "0403").late("expertise.met")).isZero();
    assertThat(year.unit(2025, "0403").value("expertise.met")).isNull();
  }

  @Test
  void it_is_met_once_the_first_is_chosen() {
    var report =
        hamar()
            .on(
                "2025-01-15",
                new RepresentativeChosen(id(2), HAMAR, FFO, person(9), day("2024-12-30")))
            .unit(2024, "0403");

    assertThat(report.value("expertise.met")).isEqualTo("2");
    assertThat(report.late("expertise.met")).isZero();
  }

  @Test
  void one_that_was_recorded_in_a_later_year_is_late() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .on("2025-01-07", requested(1, "2024-12-01"))
            .unit(2024, "0403");

    assertThat(report.late("expertise.requested")).isEqualTo(1);
    assertThat(report.value("expertise.met")).isEqualTo("0");
    assertThat(report.value("expertise.not-met")).isEqualTo("0");
  }

  @Test
  void where_nothing_was_asked_for_nothing_is_reported() {
    var report = hamar().unit(2024, "0412");

    assertThat(report.value("expertise.requested")).isNull();
    assertThat(report.value("expertise.met")).isNull();
    assertThat(report.value("expertise.met-share")).isNull();
  }
}
