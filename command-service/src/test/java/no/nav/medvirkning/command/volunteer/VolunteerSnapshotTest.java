package no.nav.medvirkning.command.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.ErasureDayEvent.ErasureDue;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of a volunteer, and of a day's erasures, is all that they know; none of
/// what the form told is in it.
class VolunteerSnapshotTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final VolunteerId VOLUNTEER =
      VolunteerId.of("00000000-0000-4000-8000-0000000b0001");

  private static <T> T readBack(T aggregate) {
    var serializer =
        SnapshotFixtures.serializerOf(
            "snapshot." + aggregate.getClass().getSimpleName(), aggregate.getClass());
    return serializer.deserialize(serializer.serialize(aggregate, String.class));
  }

  @Test
  void ofAVolunteer() {
    var hamar = new UnitNumber("0403");
    var text = new ErasableText(new TextId(VOLUNTEER.value()), "Interessert Bruker");
    var volunteer = new Volunteer();
    volunteer.evolve(
        new InterestShown(VOLUNTEER, hamar, text, text, text, "2024-1", DAY.plusMonths(6), DAY));
    assertThat(readBack(volunteer)).usingRecursiveComparison().isEqualTo(volunteer);
    volunteer.evolve(new VolunteerErased(VOLUNTEER, hamar, Cause.WITHDRAWN, DAY));
    assertThat(readBack(volunteer)).usingRecursiveComparison().isEqualTo(volunteer);
  }

  @Test
  void ofADaysErasures() {
    var day = new ErasureDay();
    day.evolve(new ErasureDue(DAY, VOLUNTEER));
    var readBack = readBack(day);
    assertThat(readBack).usingRecursiveComparison().isEqualTo(day);
    readBack.evolve(new ErasureDue(DAY, VOLUNTEER));
    assertThat(readBack.due()).hasSize(2);
  }
}
