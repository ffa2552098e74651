package no.nav.medvirkning.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.platform.privacy.TestKeys;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

/// An optional field may be added to an event within its revision. What was stored before that day
/// stands in `golden-before`, as the golden file was, and is read with the field left out.
class AddedFieldsTest {

  private static final Path BEFORE = Path.of("src/test/resources/golden-before");

  private final EventSerializer serializer = new EventSerializer(new TestKeys(), Map.of());

  @Test
  void attendanceWasRecordedBeforeThereWereExperts() throws IOException {
    var recorded = read(AttendanceRecorded.class);
    assertThat(recorded.attendance())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.expertise()).isNull();
          assertThat(line.cases()).hasSize(1);
        });
  }

  private <E> E read(Class<E> event) throws IOException {
    var type = serializer.typeForClass(event);
    var file = BEFORE.resolve(type.getName() + "." + type.getRevision() + ".json");
    var stored = new SimpleSerializedObject<>(Files.readString(file), String.class, type);
    return event.cast(serializer.<String, Object>deserialize(stored));
  }
}
