package no.nav.medvirkning.command.expertise;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.RESEARCHER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of an expertise request is all that it knows.
class ExpertiseRequestSnapshotTest {

  @Test
  void isReadBackAsItWas() {
    var id = ExpertiseRequestId.of("00000000-0000-4000-8000-000000000e01");
    var day = LocalDate.of(2024, 2, 20);
    var request = new ExpertiseRequest();
    var purpose = new Purpose(COUNCIL, MARCH, THEME, null);
    request.evolve(
        new ExpertiseRequested(id, INNLANDET, "Syn", purpose, List.of(FFO, LO), day, day));
    request.evolve(new RepresentativeOffered(id, INNLANDET, FFO, null, day));
    request.evolve(new RepresentativeOffered(id, INNLANDET, FFO, RESEARCHER, day));
    request.evolve(new ExpertiseDeclined(id, INNLANDET, LO, null, day));
    request.evolve(new RepresentativeChosen(id, INNLANDET, FFO, RESEARCHER, day));
    request.evolve(new ExpertiseRequestClosed(id, INNLANDET, true, null, day));

    var serializer =
        SnapshotFixtures.serializerOf("snapshot.ExpertiseRequest", ExpertiseRequest.class);
    ExpertiseRequest readBack = serializer.deserialize(serializer.serialize(request, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(request);
  }
}
