package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MINUTES_APPROVAL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvalOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.closed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.confidential;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.Owner;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of a meeting and of the case numbers is all that they know.
class SnapshotTest {

  private static <T> T readBack(T aggregate) {
    var serializer =
        SnapshotFixtures.serializerOf(
            "snapshot." + aggregate.getClass().getSimpleName(), aggregate.getClass());
    return serializer.deserialize(serializer.serialize(aggregate, String.class));
  }

  @Test
  void ofAMeetingWithAllThereCanBe() {
    var meeting = new Meeting();
    Stream.of(closed()).forEach(event -> meeting.evolve((MeetingEvent) event));
    meeting.evolve(proposed(MARCH, CLOSING, confidential(CaseKind.INFORMATION)));
    meeting.evolve(new CaseReleased(MARCH, COUNCIL, CLOSING, DAY_2));
    meeting.evolve(proposed(MARCH, MINUTES_APPROVAL, approvalOf(FEBRUARY_MINUTES)));
    meeting.evolve(new MinutesKept(MARCH, COUNCIL, FEBRUARY_MINUTES));
    for (var number : List.of(1, 2)) {
      var id = FollowUpId.of("00000000-0000-4000-8000-0000000f000" + number);
      meeting.evolve(
          new FollowUpAdded(
              MARCH, COUNCIL, id, null, "Oppgave", new Owner(INNLANDET, null, null), DAY_IN_JUNE));
    }
    meeting.evolve(
        new FollowUpCompleted(
            MARCH,
            COUNCIL,
            FollowUpId.of("00000000-0000-4000-8000-0000000f0001"),
            null,
            DAY_IN_JUNE));

    assertThat(readBack(meeting)).usingRecursiveComparison().isEqualTo(meeting);
  }

  @Test
  void ofAMeetingThatHasJustBeenPlanned() {
    var meeting = new Meeting();
    meeting.evolve(scheduled(MARCH, DAY_1));

    assertThat(readBack(meeting)).usingRecursiveComparison().isEqualTo(meeting);
  }

  @Test
  void ofTheCaseNumbers() {
    var register = new CaseRegister();
    register.evolve(new CaseNumbersTaken(COUNCIL, 2024, MARCH, 7, 11));

    assertThat(readBack(register)).usingRecursiveComparison().isEqualTo(register);
  }
}
