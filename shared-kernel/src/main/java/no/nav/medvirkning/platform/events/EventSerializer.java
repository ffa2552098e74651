package no.nav.medvirkning.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.platform.privacy.PersonalDataModule;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;

/// Writes events and snapshots as compact JSON under their logical names and revisions, personal
/// values encrypted.
///
/// Reading ignores fields that it does not know: an older instance can read what a newer one wrote.
public final class EventSerializer extends Jackson3Serializer {

  private final Map<String, Class<?>> snapshotByName = new HashMap<>();
  private final Map<Class<?>, String> nameBySnapshot = new HashMap<>();

  /// @param snapshots aggregate classes by the logical name of their snapshots; empty where nothing
  ///   is snapshotted
  public EventSerializer(PersonKeys keys, Map<String, Class<?>> snapshots) {
    super(
        builder()
            .jsonMapperBuilderCustomizer(mapper ->
                mapper
                    .addModule(new PersonalDataModule(keys))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))));
    snapshots.forEach((name, type) -> {
      snapshotByName.put(name, type);
      nameBySnapshot.put(type, name);
    });
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's signature
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null) {
      return SerializedType.emptyType();
    }
    var name = logicalName(type);
    if (name == null) {
      return super.typeForClass(type);
    }
    var revision = getRevisionResolver().revisionOf(type);
    return new SimpleSerializedType(name, revision == null ? "1" : revision);
  }

  @Override
  protected String resolveClassName(SerializedType serializedType) {
    var name = serializedType.getName();
    Class<?> type = EventCatalogue.classOf(name);
    if (type == null) {
      type = snapshotByName.get(name);
    }
    return type == null ? name : type.getName();
  }

  private @Nullable String logicalName(Class<?> type) {
    var name = EventCatalogue.nameOf(type);
    return name == null ? nameBySnapshot.get(type) : name;
  }
}
