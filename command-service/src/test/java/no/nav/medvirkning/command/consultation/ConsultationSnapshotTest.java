package no.nav.medvirkning.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingFixtures;
import no.nav.medvirkning.command.meeting.SnapshotFixtures;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import org.junit.jupiter.api.Test;

/// What a snapshot keeps of a consultation is all that it knows.
class ConsultationSnapshotTest {

  @Test
  void isReadBackAsItWas() {
    var id = ConsultationId.of("00000000-0000-4000-8000-000000000c01");
    var day = LocalDate.of(2024, 4, 10);
    var ffo = new Consulted(MeetingFixtures.FFO, null);
    var council = new Consulted(null, MeetingFixtures.OTHER_COUNCIL);
    var unit = MeetingFixtures.INNLANDET;
    var consultation = new Consultation();
    consultation.evolve(
        new ConsultationOpened(
            id,
            unit,
            MeetingFixtures.COUNCIL,
            "Tittel",
            "Framlegg",
            List.of(),
            List.of(ffo, council),
            day,
            MeetingFixtures.JUNE,
            day));
    consultation.evolve(
        new ConsultationAnswered(id, unit, ffo, "Svar", List.of(), false, day.plusDays(1)));
    consultation.evolve(new ConsultationClosed(id, unit, List.of(council), day.plusDays(2)));

    var serializer = SnapshotFixtures.serializerOf("snapshot.Consultation", Consultation.class);
    Consultation readBack =
        serializer.deserialize(serializer.serialize(consultation, String.class));
    assertThat(readBack).usingRecursiveComparison().isEqualTo(consultation);
  }
}
