package no.nav.medvirkning.command.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of an activity is all that it knows.
class ActivitySnapshotTest {

  @Test
  void isReadBackAsItWas() {
    var id = ActivityId.of("00000000-0000-4000-8000-0000000ac001");
    var hamar = new UnitNumber("0403");
    var council = CouncilId.of("00000000-0000-4000-8000-00000000c001");
    var finding = FindingId.of("00000000-0000-4000-8000-0000000f1001");
    var feedback = FeedbackId.of("00000000-0000-4000-8000-0000000fb001");
    var days = List.of(LocalDate.of(2024, 5, 14));
    var activity = new Activity();
    activity.evolve(
        new ActivityPlanned(id, hamar, ActivityKind.HEARING, "Høring", "Mål", days, council, null));
    activity.evolve(new ActivityHeld(id, hamar, days, List.of(), "Sammendrag"));
    activity.evolve(new FindingRecorded(id, hamar, finding, "Funn"));
    activity.evolve(new FindingBecameFeedback(id, hamar, finding, feedback));
    activity.evolve(new ActivityCancelled(id, hamar, "Grunn"));

    var serializer = SnapshotFixtures.serializerOf("snapshot.Activity", Activity.class);
    Activity readBack = serializer.deserialize(serializer.serialize(activity, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(activity);
  }
}
