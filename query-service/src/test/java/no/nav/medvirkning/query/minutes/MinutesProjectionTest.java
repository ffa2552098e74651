package no.nav.medvirkning.query.minutes;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class MinutesProjectionTest {

  private static final RemarkId REMARK = RemarkId.of("99990000-0000-7000-8000-000000000001");
  private static final LocalDate APRIL_10 = LocalDate.of(2024, 4, 10);
  private static final RemarkMade A_MEMBERS_REMARK =
      new RemarkMade(
          MARCH_MINUTES,
          COUNCIL,
          REMARK,
          FFO_MEMBER,
          null,
          new Personal(FFO_MEMBER, "Jeg deltok på Teams dag 2"),
          null,
          APRIL_10);

  private final ViewSpecification<MinutesView> story =
      ViewSpecification.of(new MinutesProjection());
  private final ViewSpecification<RemarksOfPerson> remarks =
      ViewSpecification.of(new RemarksOfPersonProjection());
  private final ViewSpecification<AppointmentView> appointments =
      ViewSpecification.of(new AppointmentProjection());

  @Test
  void februarySMinutesAreApprovedByCase08SentAndPublished() {
    story.given(theFebruaryMeeting()).given(theMinutes());

    var february = story.view(FEBRUARY_MINUTES).orElseThrow();
    assertThat(february.state()).isEqualTo(MinutesState.APPROVED);
    assertThat(february.review().approval())
        .isEqualTo(new Review.Approval(MARCH, APPROVAL, false, MARCH_19));
    assertThat(february.distribution().sentToCounty())
        .isEqualTo(new Distribution.Sending(COUNTY, LocalDate.of(2024, 3, 22)));
    assertThat(february.published()).isTrue();
  }

  @Test
  void marchSMinutesAreSignedOn5AprilAndCirculated() {
    story.given(theFebruaryMeeting()).given(theMinutes());

    var march = story.view(MARCH_MINUTES).orElseThrow();
    assertThat(march.signature())
        .isEqualTo(new MinutesView.Signature("Stange", LocalDate.of(2024, 4, 5)));
    assertThat(march.state()).isEqualTo(MinutesState.CIRCULATED);
    assertThat(march.minutesTaker()).isEqualTo(SECRETARY);
    assertThat(march.introduction()).isEqualTo("Møtet ble holdt over to dager.");
    assertThat(march.published()).isFalse();
  }

  @Test
  void freshMinutesAreADraftThatCanBeRevised() {
    story
        .given(theFebruaryMeeting()[3])
        .given(new MinutesRevised(FEBRUARY_MINUTES, COUNCIL, "Møtet ble holdt på Hamar."));

    assertThat(story.view(FEBRUARY_MINUTES).orElseThrow().state()).isEqualTo(MinutesState.DRAFT);
    assertThat(story.view(FEBRUARY_MINUTES).orElseThrow().introduction())
        .isEqualTo("Møtet ble holdt på Hamar.");
  }

  @Test
  void aCorrectionAfterApprovalStandsBesideTheApprovedTextWithItsReason() {
    story
        .given(theFebruaryMeeting())
        .given(theMinutes())
        .given(
            new MinutesCorrected(
                FEBRUARY_MINUTES, COUNCIL, "Møtet var på Hamar", "Feil sted", APRIL_10));

    assertThat(story.view(FEBRUARY_MINUTES).orElseThrow().corrections())
        .containsExactly(new MinutesView.Correction("Møtet var på Hamar", "Feil sted", APRIL_10));
    assertThat(story.view(FEBRUARY_MINUTES).orElseThrow().state()).isEqualTo(MinutesState.APPROVED);
  }

  @Test
  void aWithdrawnPublicationLeavesItsAddressAndTheReason() {
    story
        .given(theFebruaryMeeting())
        .given(theMinutes())
        .given(new PublicationWithdrawn(FEBRUARY_MINUTES, COUNCIL, "Navn i fritekst", APRIL_10));

    var february = story.view(FEBRUARY_MINUTES).orElseThrow();
    assertThat(february.published()).isFalse();
    assertThat(february.distribution().withdrawals())
        .containsExactly(
            new Distribution.Withdrawal(
                new Distribution.Publication(
                    URI.create("https://www.nav.no/referat/2024-02"), LocalDate.of(2024, 3, 22)),
                "Navn i fritekst",
                APRIL_10));
  }

  @Test
  void theLastMinutesBeforeDissolutionAreApprovedInWriting() {
    story
        .given(theFebruaryMeeting())
        .given(new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, null, null, true, APRIL_10));

    assertThat(story.view(FEBRUARY_MINUTES).orElseThrow().review().approval())
        .isEqualTo(new Review.Approval(null, null, true, APRIL_10));
  }

  @Test
  void aPersonSRemarkStandsWithoutItsTextAndTheTextGoesWithThePerson() {
    story.given(theFebruaryMeeting()).given(theMinutes()).given(A_MEMBERS_REMARK);
    remarks.given(A_MEMBERS_REMARK);

    assertThat(story.view(MARCH_MINUTES).orElseThrow().review().remarks())
        .containsExactly(new Review.Remark(REMARK, FFO_MEMBER, null, null, APRIL_10));
    assertThat(remarks.view(FFO_MEMBER).orElseThrow().remarks())
        .containsExactly(new RemarksOfPerson.Remark(REMARK, "Jeg deltok på Teams dag 2"));

    remarks.given(new PersonErased(FFO_MEMBER));

    assertThat(remarks.view(FFO_MEMBER)).isEmpty();
  }

  @Test
  void aRebuildAfterErasureFindsNoText() {
    var unreadable =
        new RemarkMade(
            MARCH_MINUTES,
            COUNCIL,
            REMARK,
            FFO_MEMBER,
            null,
            new Personal(FFO_MEMBER, null),
            null,
            APRIL_10);

    remarks.given(unreadable, new PersonErased(FFO_MEMBER));

    assertThat(remarks.view(FFO_MEMBER)).isEmpty();
  }

  @Test
  void aMemberWhoLeavesLaterStaysTheLeaderThatTheyWereInMarch() {
    appointments
        .given(theCouncil())
        .given(
            new AppointmentEnded(
                COUNCIL, LEADERS_SEAT, EndCause.RESIGNED, LocalDate.of(2024, 4, 30), null));

    var seat = appointments.view(LEADERS_SEAT).orElseThrow();
    assertThat(seat.leadingOn(MARCH_19)).contains(LeaderRole.LEADER);
    assertThat(seat.leadingOn(LocalDate.of(2024, 5, 1))).isEmpty();
    assertThat(seat.until()).isEqualTo(LocalDate.of(2024, 4, 30));
  }

  @Test
  void leadershipEndsOnItsLastDayAndCanBeExtended() {
    appointments.given(theCouncil());
    appointments.given(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, LEADERS_SEAT, MARCH_19));
    assertThat(appointments.view(LEADERS_SEAT).orElseThrow().leadingOn(MARCH_19))
        .contains(LeaderRole.LEADER);
    assertThat(appointments.view(LEADERS_SEAT).orElseThrow().leadingOn(MARCH_20)).isEmpty();

    appointments.given(new LeaderExtended(COUNCIL, LeaderRole.LEADER, LEADERS_SEAT, MARCH_20));

    assertThat(appointments.view(LEADERS_SEAT).orElseThrow().leadingOn(MARCH_20))
        .contains(LeaderRole.LEADER);
  }
}
