package no.nav.medvirkning.query.councilstatus;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.councilstatus.MeetingsOn.Silence;
import no.nav.medvirkning.query.councilstatus.SeatsOn.Member;
import no.nav.medvirkning.query.councilstatus.SeatsOn.Vacancy;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class CouncilStatusTest {

  private final ViewSpecification<CouncilStatus> councils =
      ViewSpecification.of(new CouncilStatusProjection());

  private CouncilStatusOn on(String day) {
    return CouncilStatusOn.of(councils.view(COUNCIL).orElseThrow(), LocalDate.parse(day));
  }

  private CouncilStatusOn narvikOn(String day) {
    return CouncilStatusOn.of(councils.view(NARVIK).orElseThrow(), LocalDate.parse(day));
  }

  private static AppointmentEnded left(AppointmentId seat, int person, String on) {
    return new AppointmentEnded(
        COUNCIL, seat, EndCause.RESIGNED, day(on), new Personal(person(person), "moves away"));
  }

  // Seats

  @Test
  void membersAndDeputiesWhoSitAreListedWithTheirOrganisationAndTerm() {
    councils.given(anActiveCouncil());

    assertThat(on("2024-03-01").seats().members())
        .containsExactly(
            new Member(
                FFO_SEAT,
                person(1),
                null,
                SeatRole.MEMBER,
                "ffo",
                Side.USER,
                FFO,
                day("2023-01-01"),
                day("2024-12-31"),
                null,
                1,
                false),
            new Member(
                SAFO_SEAT,
                person(2),
                null,
                SeatRole.MEMBER,
                "safo",
                Side.USER,
                SAFO,
                day("2023-01-01"),
                day("2024-12-31"),
                null,
                1,
                false),
            new Member(
                SAFO_DEPUTY,
                person(3),
                null,
                SeatRole.DEPUTY,
                "safo",
                Side.USER,
                SAFO,
                day("2023-01-01"),
                day("2024-12-31"),
                null,
                1,
                false));
    assertThat(on("2024-03-01").seats().vacancies()).isEmpty();
  }

  @Test
  void aTermEndsAtTheEndOfItsLastDay() {
    councils.given(anActiveCouncil());

    assertThat(on("2024-12-31").seats().members()).hasSize(3);
    assertThat(on("2025-01-01").seats().members()).isEmpty();
  }

  @Test
  void aMemberWhoWillLeaveLaterStillSitsToday() {
    councils.given(anActiveCouncil()).given(left(SAFO_SEAT, 2, "2024-06-30"));

    assertThat(on("2024-06-30").seats().members())
        .extracting(Member::appointment)
        .contains(SAFO_SEAT);
    assertThat(on("2024-06-30").seats().members())
        .filteredOn(member -> member.appointment().equals(SAFO_SEAT))
        .extracting(Member::until, Member::leaving)
        .containsExactly(tuple(day("2024-06-30"), EndCause.RESIGNED));
    assertThat(on("2024-07-01").seats().members())
        .extracting(Member::appointment)
        .doesNotContain(SAFO_SEAT);
  }

  @Test
  void theSeatOfOneWhoLeftIsVacantFromTheNextDayAndTellsWhetherAReplacementWasAskedFor() {
    councils.given(anActiveCouncil()).given(left(SAFO_SEAT, 2, "2024-06-30"));

    assertThat(on("2024-09-01").seats().vacancies())
        .containsExactly(
            new Vacancy(
                "safo", SeatRole.MEMBER, Side.USER, SAFO, null, day("2024-07-01"), null, null));

    councils.given(
        new ReplacementRequested(COUNCIL, SAFO_SEAT, SAFO, day("2024-08-01"), day("2024-10-01")));

    assertThat(on("2024-07-15").seats().vacancies())
        .extracting(Vacancy::replacementAsked)
        .containsOnlyNulls();
    assertThat(on("2024-09-01").seats().vacancies())
        .containsExactly(
            new Vacancy(
                "safo",
                SeatRole.MEMBER,
                Side.USER,
                SAFO,
                null,
                day("2024-07-01"),
                day("2024-08-01"),
                day("2024-10-01")));
  }

  @Test
  void aReplacementFillsTheSeatFromItsFirstDay() {
    councils
        .given(anActiveCouncil())
        .given(left(SAFO_SEAT, 2, "2024-06-30"))
        .given(
            new ReplacementRequested(
                COUNCIL, SAFO_SEAT, SAFO, day("2024-08-01"), day("2024-10-01")))
        .given(
            appointed(
                COUNCIL,
                appointment(4),
                4,
                SeatRole.MEMBER,
                "safo",
                SAFO,
                SAFO_SEAT,
                "2024-09-15",
                "2024-12-31"));

    assertThat(on("2024-09-14").seats().vacancies()).hasSize(1);
    assertThat(on("2024-09-14").seats().joining())
        .extracting(Member::appointment)
        .containsExactly(appointment(4));
    assertThat(on("2024-09-15").seats().vacancies()).isEmpty();
  }

  @Test
  void anOldRequestForAReplacementIsNotTakenForANewOne() {
    councils
        .given(anActiveCouncil())
        .given(
            new ReplacementRequested(
                COUNCIL, SAFO_SEAT, SAFO, day("2024-11-01"), day("2024-12-01")))
        .given(appointed(COUNCIL, appointment(4), 4, "safo", SAFO, "2025-01-01", "2026-12-31"));

    assertThat(on("2027-02-01").seats().vacancies())
        .filteredOn(vacancy -> vacancy.seat().equals("safo") && vacancy.role() == SeatRole.MEMBER)
        .extracting(Vacancy::since, Vacancy::replacementAsked)
        .containsExactly(tuple(day("2027-01-01"), null));
  }

  @Test
  void aSeatThatWasNeverTakenIsVacantSinceItsMandate() {
    councils
        .given(anActiveCouncil())
        .given(
            new MandateAdopted(
                COUNCIL,
                2,
                mandate(seats("ffo", FFO, 2, 0)),
                day("2024-01-15"),
                day("2024-02-01")));

    assertThat(on("2024-01-31").seats().vacancies()).isEmpty();
    assertThat(on("2024-03-01").seats().vacancies())
        .containsExactly(
            new Vacancy(
                "ffo", SeatRole.MEMBER, Side.USER, FFO, null, day("2024-02-01"), null, null));
  }

  @Test
  void twoEmptySeatsOfOneOrganisationHaveBeenEmptySinceTheirOwnDays() {
    councils
        .given(anActiveCouncil())
        .given(
            new MandateAdopted(
                COUNCIL, 2, mandate(seats("ffo", FFO, 2, 0)), day("2024-01-15"), day("2024-02-01")))
        .given(left(FFO_SEAT, 1, "2024-05-31"))
        .given(
            new ReplacementRequested(COUNCIL, FFO_SEAT, FFO, day("2024-06-01"), day("2024-07-01")));

    assertThat(on("2024-09-01").seats().vacancies())
        .extracting(Vacancy::since, Vacancy::replacementAsked)
        .containsExactly(
            tuple(day("2024-02-01"), null), tuple(day("2024-06-01"), day("2024-06-01")));
  }

  @Test
  void termsThatEndSoonAreToldSixMonthsAheadUnlessAskedOtherwise() {
    councils.given(anActiveCouncil());

    assertThat(on("2024-06-30").seats().ending()).isEmpty();
    assertThat(on("2024-07-01").seats().ending()).hasSize(3);
    var status = councils.view(COUNCIL).orElseThrow();
    assertThat(CouncilStatusOn.of(status, day("2024-07-01"), Period.ofMonths(1)).seats().ending())
        .isEmpty();
  }

  @Test
  void theThirdTermInARowIsTheLastThatTheMandateAllows() {
    councils
        .given(anActiveCouncil())
        .given(appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-01-01", "2026-12-31"))
        .given(appointed(COUNCIL, appointment(12), 1, "ffo", FFO, "2027-01-01", "2028-12-31"));

    assertThat(on("2026-01-01").seats().members())
        .extracting(Member::termsInARow, Member::maximumReached)
        .containsExactly(tuple(2, false));
    assertThat(on("2028-01-01").seats().members())
        .extracting(Member::termsInARow, Member::maximumReached)
        .containsExactly(tuple(3, true));
  }

  @Test
  void aGapStartsTheRowAnewWhereTheMandateSaysSo() {
    councils
        .given(anActiveCouncil())
        .given(appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-02-01", "2026-12-31"));

    assertThat(on("2026-01-01").seats().members())
        .extracting(Member::termsInARow)
        .containsExactly(1);
  }

  @Test
  void aGapDoesNotMatterWhereTheMandateDoesNotSaySo() {
    councils
        .given(anActiveCouncil())
        .given(appointed(COUNCIL, appointment(11), 1, "ffo", FFO, "2025-02-01", "2026-12-31"))
        .given(
            new MandateAdopted(
                COUNCIL,
                2,
                rowBrokenBy(RowBreaker.CHANGE_OF_ORGANISATION),
                day("2025-01-01"),
                day("2025-01-01")));

    assertThat(on("2026-01-01").seats().members())
        .extracting(Member::termsInARow)
        .containsExactly(2);
  }

  @Test
  void anotherOrganisationOrATermAsDeputyStartsTheRowAnewWhereTheMandateSaysSo() {
    councils
        .given(anActiveCouncil())
        .given(appointed(COUNCIL, appointment(11), 1, "safo", SAFO, "2025-01-01", "2026-12-31"))
        .given(appointed(COUNCIL, appointment(13), 3, "safo", SAFO, "2025-01-01", "2026-12-31"));

    councils.given(
        new MandateAdopted(
            COUNCIL,
            2,
            rowBrokenBy(RowBreaker.CHANGE_OF_ORGANISATION),
            day("2025-01-01"),
            day("2025-01-01")));
    assertThat(on("2026-01-01").seats().members())
        .extracting(Member::termsInARow)
        .containsExactly(1, 1);

    councils.given(
        appointed(COUNCIL, appointment(14), 3, "safo", SAFO, "2023-01-01", "2023-01-01"));
    councils.given(
        new MandateAdopted(
            COUNCIL,
            3,
            rowBrokenBy(RowBreaker.DEPUTY_PERIOD),
            day("2025-01-01"),
            day("2025-01-01")));
    assertThat(on("2026-01-01").seats().members())
        .extracting(Member::termsInARow)
        .containsExactly(2, 1);
  }

  private static Mandate rowBrokenBy(RowBreaker breaker) {
    var standard = mandate(seats("ffo", FFO, 1, 0), seats("safo", SAFO, 2, 1));
    return new Mandate(
        standard.term(),
        3,
        Set.of(breaker),
        standard.leaderTerm(),
        null,
        Side.USER,
        4,
        14,
        21,
        true,
        0,
        standard.seats());
  }

  @Test
  void ksJoinsFromTheNextMeeting() {
    var request = new RepresentationRequestId(new UUID(1, 1));
    councils
        .given(anActiveCouncil())
        .given(new RepresentationRequested(COUNCIL, request, KS, null, day("2024-02-01")));

    assertThat(on("2024-02-15").representationRequests())
        .extracting(
            CouncilStatusOn.PendingRequest::organisation, CouncilStatusOn.PendingRequest::since)
        .containsExactly(tuple(KS, day("2024-02-01")));

    councils
        .given(
            new RepresentationGranted(
                COUNCIL, request, seats("ks", KS, 1, 0), day("2024-03-20"), day("2024-06-05")))
        .given(appointed(COUNCIL, appointment(5), 5, "ks", KS, "2024-06-05", "2024-12-31"));

    assertThat(on("2024-03-21").representationRequests()).isEmpty();
    assertThat(on("2024-06-04").seats().joining())
        .extracting(Member::organisation)
        .containsExactly(KS);
    assertThat(on("2024-06-04").seats().vacancies()).isEmpty();
    assertThat(on("2024-06-05").seats().members()).extracting(Member::organisation).contains(KS);
    assertThat(on("2025-01-01").seats().vacancies()).extracting(Vacancy::seat).contains("ks");
  }

  // Leadership

  @Test
  void theLeaderLeadsToTheEndOfTheLeadersTermAndThenTheSeatIsEmpty() {
    councils.given(anActiveCouncil());

    assertThat(on("2024-12-31").leadership().leader().person()).isEqualTo(person(1));
    assertThat(on("2024-12-31").leadership().deputyLeader()).isNull();
    assertThat(on("2025-02-01").leadership().leader()).isNull();
    assertThat(on("2025-02-01").leadership().withoutLeaderSince()).isEqualTo(day("2025-01-01"));
  }

  @Test
  void aLeaderWhoLeavesTheCouncilLeadsNoMore() {
    councils.given(anActiveCouncil()).given(left(FFO_SEAT, 1, "2024-05-31"));

    assertThat(on("2024-05-31").leadership().leader().until()).isEqualTo(day("2024-05-31"));
    assertThat(on("2024-06-01").leadership().leader()).isNull();
    assertThat(on("2024-08-01").leadership().withoutLeaderSince()).isEqualTo(day("2024-06-01"));
  }

  @Test
  void anExtensionMovesTheLeadersLastDay() {
    councils
        .given(anActiveCouncil())
        .given(appointed(COUNCIL, appointment(6), 6, "ffo", FFO, "2025-01-01", "2026-12-31"))
        .given(
            new LeaderChosen(
                COUNCIL, LeaderRole.LEADER, appointment(6), day("2025-01-01"), day("2025-12-31")))
        .given(new LeaderExtended(COUNCIL, LeaderRole.LEADER, appointment(6), day("2026-12-31")));

    assertThat(on("2026-03-01").leadership().leader().person()).isEqualTo(person(6));
  }

  @Test
  void theSideThatLeadsIsTheMandatesUnlessTheCouncilDecidedOtherwiseForThePeriod() {
    councils
        .given(anActiveCouncil())
        .given(new LeadingSideDecided(COUNCIL, Side.NAV, day("2024-01-01"), day("2024-12-31")));

    assertThat(on("2023-12-31").leadership().ledBy()).isEqualTo(Side.USER);
    assertThat(on("2024-06-01").leadership().ledBy()).isEqualTo(Side.NAV);
    assertThat(on("2025-01-01").leadership().ledBy()).isEqualTo(Side.USER);
  }

  // Meetings

  @Test
  void meetingsAreCountedByTheYearOfTheirFirstDayAndSetAgainstTheMandate() {
    councils
        .given(anActiveCouncil())
        .given(held(COUNCIL, 1, "2023-11-28"))
        .given(held(COUNCIL, 2, "2024-02-26"))
        .given(
            scheduled(COUNCIL, 3, "2024-03-19", "2024-03-20"), attended(COUNCIL, 3, "2024-03-19"));

    assertThat(on("2024-03-19").meetings().heldThisYear()).isEqualTo(2);
    assertThat(on("2024-03-18").meetings().heldThisYear()).isEqualTo(1);
    assertThat(on("2024-03-19").meetings().plannedAYear()).isEqualTo(4);
    assertThat(on("2024-03-18").meetings().lastHeld().from()).isEqualTo(day("2024-02-26"));
    assertThat(on("2024-03-18").meetings().next().from()).isEqualTo(day("2024-03-19"));
    assertThat(on("2024-03-20").meetings().lastHeld().to()).isEqualTo(day("2024-03-20"));
  }

  @Test
  void aMeetingThatWasPlannedButNeverHeldOrCancelledIsNeitherLastNorNext() {
    councils
        .given(anActiveCouncil())
        .given(scheduled(COUNCIL, 1, "2024-02-26"))
        .given(scheduled(COUNCIL, 2, "2024-06-05"))
        .given(new MeetingCancelled(meetingId(2), COUNCIL, "too few could come"));

    assertThat(on("2024-03-01").meetings().lastHeld()).isNull();
    assertThat(on("2024-03-01").meetings().next()).isNull();
  }

  @Test
  void theNoticeIsOverdueOnceTheMandatesDeadlineHasPassedWithoutIt() {
    councils.given(anActiveCouncil()).given(scheduled(COUNCIL, 1, "2024-03-19"));

    assertThat(on("2024-03-05").meetings().noticeOverdue()).isNull();
    assertThat(on("2024-03-06").meetings().noticeOverdue()).isEqualTo(day("2024-03-05"));

    councils.given(
        new NoticeSent(
            meetingId(1), COUNCIL, day("2024-03-08"), day("2024-03-05"), true, List.of()));

    assertThat(on("2024-03-08").meetings().noticeOverdue()).isNull();
    assertThat(on("2024-03-08").meetings().next().noticeLate()).isTrue();
  }

  @Test
  void aMeetingPlannedForAfterTheCouncilsEndIsNeitherToComeNorOverdueForNotice() {
    councils
        .given(anActiveCouncil())
        .given(scheduled(COUNCIL, 1, "2024-02-26"))
        .given(scheduled(COUNCIL, 2, "2024-03-19"))
        .given(new CouncilDissolved(COUNCIL, day("2024-03-10"), "merged"));

    assertThat(on("2024-02-20").meetings().next().meeting()).isEqualTo(meetingId(1));
    for (var date : List.of("2024-03-08", "2024-03-10", "2024-03-11", "2024-03-18")) {
      assertThat(on(date).meetings().next()).as(date).isNull();
      assertThat(on(date).meetings().noticeOverdue()).as(date).isNull();
    }
  }

  @Test
  void aMeetingOnTheCouncilsLastDayIsStillToCome() {
    councils
        .given(anActiveCouncil())
        .given(scheduled(COUNCIL, 1, "2024-03-19"))
        .given(new CouncilDissolved(COUNCIL, day("2024-03-19"), "merged"));

    assertThat(on("2024-03-18").meetings().next().meeting()).isEqualTo(meetingId(1));
  }

  @Test
  void aCouncilIsSilentWhenTwiceTheTimeBetweenMeetingsHasGoneWithoutOne() {
    councils
        .given(anActiveCouncil())
        .given(held(COUNCIL, 1, "2024-02-26"))
        .given(scheduled(COUNCIL, 2, "2024-12-01"));

    assertThat(on("2024-08-26").meetings().silent()).isNull();
    assertThat(on("2024-08-27").meetings().silent()).isEqualTo(new Silence(day("2024-02-26"), 6));
  }

  @Test
  void howLongSilenceIsFollowsTheMandate() {
    assertThat(MeetingsOn.monthsOfSilence(null)).isEqualTo(12);
    assertThat(MeetingsOn.monthsOfSilence(meetings(12))).isEqualTo(6);
    assertThat(MeetingsOn.monthsOfSilence(meetings(4))).isEqualTo(6);
    assertThat(MeetingsOn.monthsOfSilence(meetings(2))).isEqualTo(12);
    assertThat(MeetingsOn.monthsOfSilence(meetings(1))).isEqualTo(24);
    assertThat(MeetingsOn.monthsOfSilence(meetings(0))).isEqualTo(12);
  }

  private static Mandate meetings(int perYear) {
    return new Mandate(
        Period.ofYears(2),
        null,
        Set.of(),
        Period.ofYears(1),
        null,
        null,
        perYear,
        14,
        21,
        false,
        0,
        List.of());
  }

  @Test
  void aCouncilThatWasResumedGetsTimeToMeetAndADissolvedOneIsNotSilent() {
    councils
        .given(anActiveCouncil())
        .given(held(COUNCIL, 1, "2022-02-26"))
        .given(new CouncilSuspended(COUNCIL, day("2022-06-01"), "no secretariat"))
        .given(new CouncilResumed(COUNCIL, day("2024-01-01")));

    assertThat(on("2023-06-01").state()).isEqualTo(CouncilState.SUSPENDED);
    assertThat(on("2023-06-01").meetings().silent()).isNotNull();
    assertThat(on("2024-06-01").state()).isEqualTo(CouncilState.ACTIVE);
    assertThat(on("2024-06-01").meetings().silent()).isNull();
    assertThat(on("2024-08-01").meetings().silent().since()).isEqualTo(day("2024-01-01"));

    councils.given(new CouncilDissolved(COUNCIL, day("2024-06-30"), "merged"));
    assertThat(on("2024-06-30").state()).isEqualTo(CouncilState.ACTIVE);
    assertThat(on("2024-08-01").state()).isEqualTo(CouncilState.DISSOLVED);
    assertThat(on("2024-08-01").meetings().silent()).isNull();
    assertThat(on("2024-08-01").seats().members()).isEmpty();
    assertThat(on("2024-08-01").seats().vacancies()).isEmpty();
    assertThat(on("2024-08-01").leadership().leader()).isNull();
  }

  // Narvik

  @Test
  void theNarvikCouncilStartedWithFourteenMembersFromElevenOrganisations() {
    councils.given(theNarvikCouncil());

    var members = narvikOn("2007-10-15").seats().members();
    assertThat(members).hasSize(14);
    assertThat(members.stream().map(Member::organisation).distinct()).hasSize(11);
    assertThat(narvikOn("2007-10-15").seats().vacancies()).isEmpty();
  }

  @Test
  void theNarvikCouncilShowsAsSilentThoughNoOneSaidThatItEnded() {
    councils.given(theNarvikCouncil());

    assertThat(narvikOn("2018-12-31").meetings().silent()).isNull();
    var silent = narvikOn("2019-12-31");
    assertThat(silent.state()).isEqualTo(CouncilState.ACTIVE);
    assertThat(silent.meetings().silent()).isEqualTo(new Silence(day("2018-10-09"), 6));
    assertThat(silent.meetings().heldThisYear()).isZero();
    assertThat(silent.seats().members()).isEmpty();
    assertThat(silent.seats().vacancies())
        .hasSize(14)
        .allMatch(empty -> empty.since().equals(day("2019-01-01")));
  }

  @Test
  void theNarvikElectionStalledUntilMembersWereAppointedAnew() {
    councils.given(theNarvikCouncil());

    assertThat(narvikOn("2021-05-01").electionStalled()).isNull();
    assertThat(narvikOn("2021-05-02").electionStalled().deadline()).isEqualTo(day("2021-05-01"));
    assertThat(narvikOn("2021-08-01").electionStalled()).isNull();
    assertThat(narvikOn("2021-08-24").meetings().silent()).isNull();
    assertThat(narvikOn("2021-08-24").seats().members()).hasSize(2);
  }

  @Test
  void aNewInvitationCanStallThoughAnOldOneWasAnswered() {
    councils
        .given(anActiveCouncil())
        .given(new NominationsInvited(COUNCIL, List.of(FFO), day("2024-09-01"), day("2024-10-15")));

    assertThat(on("2024-10-16").electionStalled()).isNotNull();
  }

  // Units

  @Test
  void fourOfficesShareOneCouncilAndTheHostAnswersForIt() {
    var offices =
        new UnitNumber[] {
          new UnitNumber("0313"),
          new UnitNumber("0314"),
          new UnitNumber("0315"),
          new UnitNumber("0316")
        };
    councils.given(established(COUNCIL, "Brukerutvalget for Oslo sentrum", "2022-01-01", offices));
    councils.given(
        new CoverageChanged(
            COUNCIL,
            offices[1],
            List.of(
                new Coverage(offices[0], day("2022-01-01"), day("2024-06-30")),
                new Coverage(offices[1], day("2022-01-01"), null)),
            "ekskl. ungdom",
            day("2024-01-01")));

    assertThat(on("2023-06-01").units()).containsExactly(offices);
    assertThat(on("2023-06-01").host()).isEqualTo(offices[0]);
    assertThat(on("2024-06-30").units()).containsExactly(offices[0], offices[1]);
    assertThat(on("2024-07-01").units()).containsExactly(offices[1]);
    assertThat(on("2024-07-01").host()).isEqualTo(offices[1]);
    assertThat(on("2024-07-01").exceptions()).isEqualTo("ekskl. ungdom");
    assertThat(councils.view(COUNCIL).orElseThrow().units()).containsExactly(offices);
  }

  // What is open

  @Test
  void minutesAwaitApprovalAndAreOverdueOnceALaterMeetingWasHeldWithoutIt() {
    var minutes = new MinutesId(new UUID(2, 1));
    councils
        .given(anActiveCouncil())
        .given(held(COUNCIL, 1, "2024-02-26"))
        .given(new MinutesDrafted(minutes, COUNCIL, meetingId(1), person(9), null))
        .given(new MinutesCirculated(minutes, COUNCIL, day("2024-03-04"), day("2024-03-11")));

    assertThat(on("2024-03-12").open().minutesAwaitingApproval())
        .containsExactly(
            new RecordsOn.AwaitingApproval(
                meetingId(1), day("2024-02-26"), minutes, day("2024-03-04"), false));

    councils.given(held(COUNCIL, 2, "2024-03-19"));

    assertThat(on("2024-03-20").open().minutesAwaitingApproval())
        .extracting(RecordsOn.AwaitingApproval::minutes, RecordsOn.AwaitingApproval::overdue)
        .containsExactly(tuple(minutes, true), tuple(null, false));

    councils.given(new MinutesApproved(minutes, COUNCIL, null, null, true, day("2024-03-19")));

    assertThat(on("2024-03-20").open().minutesAwaitingApproval())
        .extracting(RecordsOn.AwaitingApproval::meeting)
        .containsExactly(meetingId(2));
  }

  @Test
  void followUpsAreOpenUntilCompletedAndOverdueAfterTheirDueDay() {
    var first = new FollowUpId(new UUID(3, 1));
    var second = new FollowUpId(new UUID(3, 2));
    var owner = new Owner(INNLANDET, null, null);
    councils
        .given(anActiveCouncil())
        .given(
            new FollowUpAdded(
                meetingId(1), COUNCIL, first, null, "Invite KS", owner, day("2024-06-01")))
        .given(
            new FollowUpAdded(
                meetingId(1), COUNCIL, second, null, "Ask FFO", owner, day("2024-05-01")))
        .given(new FollowUpCompleted(meetingId(1), COUNCIL, second, null, day("2024-06-10")));

    assertThat(on("2024-06-01").open().followUps())
        .extracting(RecordsOn.OpenFollowUp::followUp, RecordsOn.OpenFollowUp::overdue)
        .containsExactly(tuple(second, true), tuple(first, false));
    assertThat(on("2024-06-10").open().followUps())
        .extracting(RecordsOn.OpenFollowUp::followUp)
        .containsExactly(first);
  }

  @Test
  void casesAreOpenUntilWithdrawnDealtWithOrPassedByAClosedMeeting() {
    var first = new CaseId(new UUID(4, 1));
    var second = new CaseId(new UUID(4, 2));
    var details =
        new CaseDetails(
            CaseKind.DISCUSSION, "Svartider", null, Side.USER, List.of(), List.of(), null, null);
    councils
        .given(anActiveCouncil())
        .given(scheduled(COUNCIL, 1, "2024-06-05"))
        .given(
            new CaseProposed(meetingId(1), COUNCIL, first, details, null, null),
            new CaseProposed(meetingId(1), COUNCIL, second, details, null, null));
    assertThat(on("2024-06-01").open().openCases()).isEqualTo(2);

    councils.given(new CaseWithdrawn(meetingId(1), COUNCIL, second, null));
    assertThat(on("2024-06-01").open().openCases()).isEqualTo(1);

    councils.given(closed(COUNCIL, 1, "2024-06-05"));
    assertThat(on("2024-06-05").open().openCases()).isZero();
  }

  @Test
  void theViewHoldsNoPersonalText() {
    councils.given(anActiveCouncil()).given(left(SAFO_SEAT, 2, "2024-06-30"));

    assertThat(councils.view(COUNCIL).orElseThrow().toString()).doesNotContain("moves away");
  }

  @Test
  void eventsBeforeTheCouncilWasEstablishedLeaveNoView() {
    DomainEvent early = held(COUNCIL, 1, "2021-01-01")[0];
    assertThat(councils.given(early).view(COUNCIL)).isEmpty();
  }
}
