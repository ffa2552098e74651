package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.BAKERY;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.FIRST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.SAFO_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithLeader;
import static no.nav.medvirkning.command.council.CouncilFixtures.nominated;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import org.junit.jupiter.api.Test;

/// A snapshot is the state as JSON: what is read back is what was written.
class CouncilSnapshotTest {

  private static final RepresentationRequestId REQUEST =
      RepresentationRequestId.of("f0000000-0000-4000-8000-000000000001");

  private final EventSerializer serializer =
      new EventSerializer(new NoPersonalData(), Map.of("snapshot.Council", Council.class));

  @Test
  void theStateIsReadBackAsItWas() {
    var council = new Council();
    for (var event : aLongLife()) {
      council.evolve(event);
    }
    var stored = serializer.serialize(council, String.class);
    Council readBack = serializer.deserialize(stored);
    assertThat(readBack).usingRecursiveComparison().isEqualTo(council);
    assertThat(stored.getType().getName()).isEqualTo("snapshot.Council");
    assertThat(stored.getType().getRevision()).isEqualTo("5");
  }

  @Test
  void anEmptyCouncilIsReadBackAsItWas() {
    Council readBack = serializer.deserialize(serializer.serialize(new Council(), String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(new Council());
  }

  private static List<CouncilEvent> aLongLife() {
    var events = new ArrayList<CouncilEvent>();
    for (var event : aCouncilWithLeader()) {
      if (event instanceof CouncilEvent e) {
        events.add(e);
      }
    }
    events.add(new LeadingSideDecided(COUNCIL, Side.NAV, FIRST_DAY, LAST_DAY));
    events.add(nominated(NEWCOMER, MEMBER, "ffo", FFO));
    events.add(new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, TODAY, null));
    events.add(new RepresentationRequested(COUNCIL, REQUEST, BAKERY, null, TODAY));
    events.add(
        new RepresentationGranted(
            COUNCIL,
            REQUEST,
            new SeatAllocation("bakeri", Side.USER, BAKERY, null, 1, 0),
            TODAY,
            TODAY));
    events.add(new SecretariatAssigned(COUNCIL, List.of(NEWCOMER), FIRST_DAY));
    events.add(new CouncilSuspended(COUNCIL, FIRST_DAY, "Flytting."));
    events.add(new CouncilResumed(COUNCIL, TODAY));
    events.add(new CouncilDissolved(COUNCIL, TODAY, "Nytt utvalg."));
    return events;
  }

  /// A council's state holds nothing personal, so that no key is ever asked for.
  private static final class NoPersonalData implements PersonKeys {

    @Override
    public Aead forWriting(Id person) {
      throw new AssertionError("personal data in a snapshot");
    }

    @Override
    public Optional<Aead> forReading(Id person) {
      throw new AssertionError("personal data in a snapshot");
    }

    @Override
    public void destroy(Id person) {
      throw new AssertionError("personal data in a snapshot");
    }
  }
}
