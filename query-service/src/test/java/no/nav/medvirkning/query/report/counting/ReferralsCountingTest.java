package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.report.AYear;
import no.nav.medvirkning.query.report.Scope;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class ReferralsCountingTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final ReferralParties UPWARD = new ReferralParties(HAMAR, INNLANDET, null);

  private static ReferralId id(int n) {
    return ReferralId.of("bbbb0000-0000-7000-8000-%012d".formatted(n));
  }

  private static ReferralMade made(int n, String on) {
    var feedback = FeedbackId.of("ffff0000-0000-7000-8000-%012d".formatted(n));
    var day = LocalDate.parse(on);
    return new ReferralMade(
        id(n),
        UPWARD,
        new FeedbackKey(feedback, HAMAR, day),
        AFeedback.words("Kan fylket hjelpe?"),
        null,
        day);
  }

  private static ReferralAnswered answered(int n, String on) {
    return new ReferralAnswered(
        id(n), UPWARD, AFeedback.words("Ja, til høsten."), LocalDate.parse(on));
  }

  /// 1 was accepted and answered after 10 days; 2 answered after 30 without more ado; 3 declined; 4
  /// withdrawn; 5 accepted, and waits; 6 waits. 7 is of the year before.
  private static AYear hamar() {
    return AYear.given(aCounty("0400"), anOffice("0403", "0400"), anOffice("0412", "0400"))
        .and(
            made(7, "2023-12-31"),
            made(1, "2024-02-01"),
            new ReferralAccepted(id(1), UPWARD, LocalDate.parse("2024-02-05")),
            answered(1, "2024-02-11"),
            made(2, "2024-03-01"),
            answered(2, "2024-03-31"),
            made(3, "2024-04-01"),
            new ReferralDeclined(
                id(3), UPWARD, AFeedback.words("Utenfor"), LocalDate.parse("2024-04-02")),
            made(4, "2024-05-01"),
            new ReferralWithdrawn(
                id(4), UPWARD, AFeedback.words("Løst"), LocalDate.parse("2024-05-02")),
            made(5, "2024-06-01"),
            new ReferralAccepted(id(5), UPWARD, LocalDate.parse("2024-06-02")),
            made(6, "2024-12-31"));
  }

  @Test
  void those_that_the_unit_made() {
    var report = hamar().unit(2024, "0403");

    assertThat(report.value("referrals.made")).isEqualTo("6");
    // 1, 2 (who answers has taken it on) and 5.
    assertThat(report.value("referrals.accepted")).isEqualTo("3");
    assertThat(report.value("referrals.declined")).isEqualTo("1");
    assertThat(report.value("referrals.answered")).isEqualTo("2");
    assertThat(report.value("referrals.withdrawn")).isEqualTo("1");
    // 5 and 6.
    assertThat(report.value("referrals.waiting")).isEqualTo("2");
    // Of 10 and 30, the nearest rank of the median is the first.
    assertThat(report.value("referrals.days-to-answer")).isEqualTo("10");
    assertThat(report.value("referrals.received")).isNull();
  }

  @Test
  void those_that_it_received_from_others() {
    var year = hamar();
    var report = year.report(2024, new Scope.OfUnit(INNLANDET, Set.of(INNLANDET)));

    assertThat(report.value("referrals.received")).isEqualTo("6");
    assertThat(report.value("referrals.received-answered")).isEqualTo("2");
    assertThat(report.value("referrals.received-days-to-answer")).isEqualTo("10");
    assertThat(report.value("referrals.made")).isNull();
  }

  @Test
  void in_the_sums_of_the_county_each_is_made_once_and_received_once() {
    var report = hamar().county(2024, "0400");

    assertThat(report.value("referrals.made")).isEqualTo("6");
    assertThat(report.value("referrals.received")).isEqualTo("6");
    assertThat(report.figure("referrals.made").things()).isEqualTo(6);
  }

  @Test
  void an_answer_of_the_next_year_belongs_to_the_year_of_the_question() {
    var year = AYear.given(anOffice("0403", "0400")).and(made(1, "2024-12-20"));
    year.and(answered(1, "2025-01-10"));
    var report = year.unit(2024, "0403");

    assertThat(report.value("referrals.answered")).isEqualTo("1");
    assertThat(report.value("referrals.days-to-answer")).isEqualTo("21");
    // It was recorded on the day it was given.
    assertThat(report.late("referrals.answered")).isZero();
    assertThat(year.unit(2025, "0403").value("referrals.answered")).isNull();
  }

  @Test
  void where_one_was_made_none_answered_is_zero() {
    var report = AYear.given(anOffice("0403", "0400")).and(made(1, "2024-12-20"));

    for (var code : List.of("accepted", "declined", "answered", "withdrawn")) {
      assertThat(report.unit(2024, "0403").value("referrals." + code)).as(code).isEqualTo("0");
    }
    assertThat(report.unit(2024, "0403").value("referrals.days-to-answer")).isNull();
  }

  @Test
  void an_answer_that_was_recorded_a_year_later_is_late() {
    var report =
        AYear.given(anOffice("0403", "0400"))
            .and(made(1, "2024-11-01"))
            .late("2024-12-01", "2025-02-01", answered(1, "2024-12-01"))
            .unit(2024, "0403");

    assertThat(report.late("referrals.answered")).isEqualTo(1);
    assertThat(report.late("referrals.made")).isZero();
  }

  @Test
  void where_nothing_was_referred_nothing_is_reported() {
    var report = hamar().unit(2024, "0412");

    for (var code : List.of("referrals.made", "referrals.answered", "referrals.received")) {
      assertThat(report.value(code)).as(code).isNull();
    }
  }
}
