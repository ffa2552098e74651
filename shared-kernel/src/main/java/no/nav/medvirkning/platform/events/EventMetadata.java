package no.nav.medvirkning.platform.events;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/// Who, when and why: the metadata of every event.
///
/// @param actor NAVident of a person or client id of a machine
/// @param actingUnit the unit that the actor acted for
/// @param command name of the command that caused the event
/// @param commandId unique to one execution of a command
/// @param correlationId ties together all that one request or import caused
/// @param idempotencyKey as the client gave it
/// @param requestHash hash of the command's content, so that the same key with other content is
///   refused
/// @param validOn the day (Europe/Oslo) it happened on, where that differs from the day it was
///   recorded
public record EventMetadata(
    String actor,
    Role role,
    @Nullable UnitNumber actingUnit,
    String command,
    String commandId,
    String correlationId,
    @Nullable String idempotencyKey,
    @Nullable String requestHash,
    @Nullable LocalDate validOn,
    @Nullable String reason,
    @Nullable String legalGround) {

  public MetaData toMetaData() {
    var values = new HashMap<String, Object>();
    values.put("actor", actor);
    values.put("role", role.name());
    putIfPresent(values, "actingUnit", actingUnit);
    values.put("command", command);
    values.put("commandId", commandId);
    values.put("correlationId", correlationId);
    putIfPresent(values, "idempotencyKey", idempotencyKey);
    putIfPresent(values, "requestHash", requestHash);
    putIfPresent(values, "validOn", validOn);
    putIfPresent(values, "reason", reason);
    putIfPresent(values, "legalGround", legalGround);
    return MetaData.from(values);
  }

  public static EventMetadata from(MetaData metaData) {
    var unit = text(metaData, "actingUnit");
    var validOn = text(metaData, "validOn");
    return new EventMetadata(
        textOr(metaData, "actor", "unknown"),
        Role.valueOf(textOr(metaData, "role", Role.DIRECTORATE.name())),
        unit == null ? null : new UnitNumber(unit),
        textOr(metaData, "command", "unknown"),
        textOr(metaData, "commandId", "unknown"),
        textOr(metaData, "correlationId", "unknown"),
        text(metaData, "idempotencyKey"),
        text(metaData, "requestHash"),
        validOn == null ? null : LocalDate.parse(validOn),
        text(metaData, "reason"),
        text(metaData, "legalGround"));
  }

  private static void putIfPresent(Map<String, Object> values, String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value.toString());
    }
  }

  private static @Nullable String text(MetaData metaData, String key) {
    var value = metaData.get(key);
    return value == null ? null : value.toString();
  }

  private static String textOr(MetaData metaData, String key, String absent) {
    var value = text(metaData, key);
    return value == null ? absent : value;
  }
}
