package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.CLOSED_ORGANISATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.mandateOfS4;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.AdoptMandate;
import no.nav.medvirkning.command.council.CouncilCommand.DecideLeadingSide;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final LocalDate FROM = LocalDate.of(2018, 9, 1);

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static AdoptMandate adopt(Mandate mandate) {
    return new AdoptMandate(COUNCIL, mandate, TODAY, TODAY);
  }

  private static AdoptMandate adoptSeats(SeatAllocation... seats) {
    return adopt(mandate(seats));
  }

  /// The mandate of S4 with other numbers.
  private static AdoptMandate adoptNumbers(
      Period term,
      Integer terms,
      Period leaderTerm,
      Period extension,
      int meetings,
      int notice,
      int input,
      int committee) {
    return adopt(
        new Mandate(
            term,
            terms,
            Set.of(),
            leaderTerm,
            extension,
            null,
            meetings,
            notice,
            input,
            true,
            committee,
            List.of()));
  }

  @Test
  void theFirstMandateIsVersionOne() {
    councils
        .given(aCouncil())
        .when(new AdoptMandate(COUNCIL, mandateOfS4(), ESTABLISHED, ESTABLISHED))
        .then(new MandateAdopted(COUNCIL, 1, mandateOfS4(), ESTABLISHED, ESTABLISHED));
  }

  @Test
  void anAmendedMandateReplacesTheFormerFromADate() {
    councils
        .given(aCouncilWithMandate())
        .when(new AdoptMandate(COUNCIL, mandateOfS4(), TODAY, FROM))
        .then(new MandateAdopted(COUNCIL, 2, mandateOfS4(), TODAY, FROM));
  }

  @Test
  void anAmendedMandateBeforeTheFormerIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .given(new MandateAdopted(COUNCIL, 2, mandateOfS4(), TODAY, FROM))
        .when(new AdoptMandate(COUNCIL, mandateOfS4(), TODAY, FROM.minusDays(1)))
        .thenRefused("council.mandate-follows-the-former");
  }

  @Test
  void aMandateFromBeforeTheCouncilIsRefused() {
    councils
        .given(aCouncil())
        .when(new AdoptMandate(COUNCIL, mandateOfS4(), ESTABLISHED, ESTABLISHED.minusDays(1)))
        .thenRefused("council.not-before-established");
  }

  @Test
  void aMandateIsNotAdoptedAhead() {
    councils
        .given(aCouncil())
        .when(new AdoptMandate(COUNCIL, mandateOfS4(), TODAY.plusDays(1), FROM))
        .thenRefused("council.happened-already");
  }

  @Test
  void aMandateWithoutLimitExtensionOrLeadingSideIsTaken() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(4), null, Period.ofMonths(18), null, 0, 0, 0, 0))
        .then(
            new MandateAdopted(
                COUNCIL,
                1,
                new Mandate(
                    Period.ofYears(4),
                    null,
                    Set.of(),
                    Period.ofMonths(18),
                    null,
                    null,
                    0,
                    0,
                    0,
                    true,
                    0,
                    List.of()),
                TODAY,
                TODAY));
  }

  @Test
  void aTermOfNoLengthIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ZERO, 3, Period.ofYears(1), null, 4, 14, 21, 0))
        .thenRefused("council.period-is-sensible");
  }

  @Test
  void aTermThatOutlastsTheCalendarIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(999_999_999), 3, Period.ofYears(1), null, 4, 14, 21, 0))
        .thenRefused("council.period-is-sensible");
  }

  @Test
  void aTermOfAMillionDaysIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofDays(1_000_000), 3, Period.ofYears(1), null, 4, 14, 21, 0))
        .thenRefused("council.period-is-sensible");
  }

  @Test
  void aNegativeTermAsLeaderIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(-1), null, 4, 14, 21, 0))
        .thenRefused("council.period-is-sensible");
  }

  @Test
  void anExtensionOfNoLengthIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(1), Period.ZERO, 4, 14, 21, 0))
        .thenRefused("council.period-is-sensible");
  }

  @Test
  void aLimitOfNoTermsIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 0, Period.ofYears(1), null, 4, 14, 21, 0))
        .thenRefused("council.one-term-at-least");
  }

  @Test
  void negativeMeetingsAreRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(1), null, -1, 14, 21, 0))
        .thenRefused("council.number-not-negative");
  }

  @Test
  void negativeNoticeIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(1), null, 4, -1, 21, 0))
        .thenRefused("council.number-not-negative");
  }

  @Test
  void aNegativeInputDeadlineIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(1), null, 4, 14, -1, 0))
        .thenRefused("council.number-not-negative");
  }

  @Test
  void aNegativeWorkingCommitteeIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptNumbers(Period.ofYears(2), 3, Period.ofYears(1), null, 4, 14, 21, -1))
        .thenRefused("council.number-not-negative");
  }

  @Test
  void theSameSeatKeyTwiceIsRefused() {
    councils
        .given(aCouncil())
        .when(
            adoptSeats(
                new SeatAllocation("ffo", Side.USER, FFO, null, 2, 1),
                new SeatAllocation("ffo", Side.USER, SAFO, null, 1, 1)))
        .thenRefused("council.seat-key-is-unique");
  }

  @Test
  void aSeatKeyThatIsNoNameIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("1 av FFO", Side.USER, FFO, null, 2, 1)))
        .thenRefused("council.seat-key-is-a-short-name");
  }

  @Test
  void aSeatKeyWithNorwegianLettersIsTaken() {
    var seat = new SeatAllocation("rådet-før", Side.USER, FFO, null, 2, 1);
    councils
        .given(aCouncil())
        .when(adoptSeats(seat))
        .then(new MandateAdopted(COUNCIL, 1, mandate(seat), TODAY, TODAY));
  }

  @Test
  void aGroupThatNamesAPersonByIdentityNumberIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("youth", Side.USER, null, "Ungdom 01010750160", 1, 0)))
        .thenRefused("council.seat-group-is-a-title");
  }

  @Test
  void aSeatOfNobodyIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("ffo", Side.USER, null, null, 1, 0)))
        .thenRefused("council.seat-names-its-holder");
  }

  @Test
  void aSeatOfBothAnOrganisationAndAGroupIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("ffo", Side.USER, FFO, "Ungdom", 1, 0)))
        .thenRefused("council.seat-names-its-holder");
  }

  @Test
  void aSeatOfNavsThatIsAnOrganisationsIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("nav", Side.NAV, FFO, null, 1, 0)))
        .thenRefused("council.seat-names-its-holder");
  }

  @Test
  void aSeatWithoutAPlaceIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("ffo", Side.USER, FFO, null, 0, 0)))
        .thenRefused("council.seat-has-a-place");
  }

  @Test
  void aSeatWithFewerThanNoMembersIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("ffo", Side.USER, FFO, null, -1, 2)))
        .thenRefused("council.seat-has-a-place");
  }

  @Test
  void aSeatForAClosedOrganisationIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("lag", Side.USER, CLOSED_ORGANISATION, null, 1, 0)))
        .thenRefused("council.organisation-is-open");
  }

  @Test
  void aSeatForAnUnknownOrganisationIsRefused() {
    councils
        .given(aCouncil())
        .when(adoptSeats(new SeatAllocation("lag", Side.USER, organisation(99), null, 1, 0)))
        .thenRefused("platform.exists");
  }

  @Test
  void theCouncilLetsTheOtherSideLeadForAPeriod() {
    councils
        .given(aCouncilWithMandate())
        .when(new DecideLeadingSide(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY))
        .then(new LeadingSideDecided(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY));
  }

  @Test
  void theCouncilDecidesOnTheLeadingSideForOnePeriodOnly() {
    councils
        .given(aCouncilWithMandate())
        .when(new DecideLeadingSide(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY.plusDays(1)))
        .thenRefused("council.leading-side-for-one-period");
  }

  @Test
  void aPeriodOfTheLeadingSideThatEndsBeforeItBeginsIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(new DecideLeadingSide(COUNCIL, Side.NAV, FIRST_DAY, FIRST_DAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void theLeadingSideIsNotDecidedBeforeThereIsAMandate() {
    councils
        .given(aCouncil())
        .when(new DecideLeadingSide(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY))
        .thenRefused("council.mandate-in-force");
  }
}
