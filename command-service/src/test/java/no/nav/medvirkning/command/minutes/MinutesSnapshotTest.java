package no.nav.medvirkning.command.minutes;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvedFebruary;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.RemarkId;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of minutes is all that they know.
class MinutesSnapshotTest {

  @Test
  void isReadBackAsItWas() {
    var minutes = new Minutes();
    Stream.of(approvedFebruary())
        .filter(MinutesEvent.class::isInstance)
        .forEach(event -> minutes.evolve((MinutesEvent) event));
    var remark = RemarkId.of("00000000-0000-4000-8000-00000000a001");
    minutes.evolve(new MinutesSigned(FEBRUARY_MINUTES, COUNCIL, "Stange", DAY_1));
    minutes.evolve(
        new RemarkMade(FEBRUARY_MINUTES, COUNCIL, remark, null, FFO, null, "Feil", DAY_1));
    minutes.evolve(
        new MinutesPublished(FEBRUARY_MINUTES, COUNCIL, URI.create("https://www.nav.no"), DAY_2));

    var serializer = SnapshotFixtures.serializerOf("snapshot.Minutes", Minutes.class);
    var stored = serializer.serialize(minutes, String.class);
    Minutes readBack = serializer.deserialize(stored);
    assertThat(readBack).usingRecursiveComparison().isEqualTo(minutes);
  }
}
