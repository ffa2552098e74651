package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointment;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;
import static no.nav.medvirkning.council.RowBreaker.CHANGE_OF_ORGANISATION;
import static no.nav.medvirkning.council.RowBreaker.DEPUTY_PERIOD;
import static no.nav.medvirkning.council.RowBreaker.GAP;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

/// What breaks a row of terms is the mandate's choice. Terms last a year here.
class TermsInARowTest {

  private static final int YEAR = 2017;

  /// Terms of one person, in the order given; each is a role, a year and an organisation.
  private static int inARow(Set<RowBreaker> breakers, Appointment... terms) {
    var appointments = Appointments.NONE;
    for (var term : terms) {
      appointments = appointments.with(term);
    }
    var last = appointments.all().getLast();
    var before = new Appointments(appointments.all().subList(0, terms.length - 1));
    return before.termsInARow(last, breakers);
  }

  private static Appointment term(SeatRole role, int year, OrganisationId organisation) {
    return new Appointment(
        appointment(year - YEAR + 1),
        NEWCOMER,
        role,
        "seat",
        Side.USER,
        organisation,
        null,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        null);
  }

  private static Appointment member(int year) {
    return term(MEMBER, year, FFO);
  }

  private static Appointment deputy(int year) {
    return term(DEPUTY, year, FFO);
  }

  @Test
  void adjacentTermsAreARow() {
    assertThat(inARow(Set.of(RowBreaker.values()), member(2017), member(2018), member(2019)))
        .isEqualTo(3);
  }

  @Test
  void aGapBreaksTheRowWhereTheMandateSaysSo() {
    assertThat(inARow(Set.of(GAP), member(2017), member(2019))).isEqualTo(1);
  }

  @Test
  void aGapOfOneDayIsAGap() {
    var left = member(2017).endingOn(LocalDate.of(2017, 12, 30));
    assertThat(inARow(Set.of(GAP), left, member(2018))).isEqualTo(1);
  }

  @Test
  void aGapDoesNotBreakTheRowWhereTheMandateDoesNotSaySo() {
    assertThat(inARow(Set.of(DEPUTY_PERIOD, CHANGE_OF_ORGANISATION), member(2017), member(2019)))
        .isEqualTo(2);
  }

  @Test
  void aDeputyPeriodBreaksTheRowWhereTheMandateSaysSo() {
    assertThat(inARow(Set.of(DEPUTY_PERIOD), member(2017), deputy(2018), member(2019)))
        .isEqualTo(1);
  }

  @Test
  void aDeputyPeriodIsNoGap() {
    assertThat(inARow(Set.of(GAP), member(2017), deputy(2018), member(2019))).isEqualTo(2);
  }

  @Test
  void deputyPeriodsAreARowOfTheirOwn() {
    assertThat(inARow(Set.of(GAP, DEPUTY_PERIOD), deputy(2017), deputy(2018), deputy(2019)))
        .isEqualTo(3);
  }

  @Test
  void anotherOrganisationBreaksTheRowWhereTheMandateSaysSo() {
    assertThat(inARow(Set.of(CHANGE_OF_ORGANISATION), member(2017), term(MEMBER, 2018, SAFO)))
        .isEqualTo(1);
  }

  @Test
  void anotherOrganisationDoesNotBreakTheRowWhereTheMandateDoesNotSaySo() {
    assertThat(inARow(Set.of(GAP, DEPUTY_PERIOD), member(2017), term(MEMBER, 2018, SAFO)))
        .isEqualTo(2);
  }

  @Test
  void aTermBetweenTwoJoinsThem() {
    assertThat(inARow(Set.of(GAP), member(2017), member(2019), member(2018))).isEqualTo(3);
  }

  @Test
  void aDeputyPeriodBetweenTwoJoinsThemWhereOnlyAGapBreaksTheRow() {
    assertThat(inARow(Set.of(GAP), member(2017), member(2019), deputy(2018))).isEqualTo(2);
  }

  @Test
  void aTermThatTheDissolutionCutOffBeforeItBeganDoesNotCount() {
    var cutOff = member(2018).endingOn(LocalDate.of(2017, 12, 1));
    assertThat(inARow(Set.of(), member(2017), cutOff, member(2019))).isEqualTo(2);
  }
}
