package no.nav.medvirkning.platform.events;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/// A place in the event store that a reader wants to have seen: a command's answer carries it, a
/// query that is given it waits until its view has got there. Opaque to callers.
///
/// @param position of the last event that must be seen; -1 before the first
public record ConsistencyToken(long position) {

  private static final byte FORMAT = 1;
  private static final int LENGTH = 1 + Long.BYTES;

  /// The head of the store as it stands.
  public static ConsistencyToken of(@Nullable TrackingToken head) {
    var position = head == null ? OptionalLong.empty() : head.position();
    return new ConsistencyToken(position.orElse(-1));
  }

  /// @throws IllegalArgumentException for what is no token of ours
  public static ConsistencyToken parse(String text) {
    var bytes = Base64.getUrlDecoder().decode(text);
    if (bytes.length != LENGTH || bytes[0] != FORMAT) {
      throw new IllegalArgumentException("not a consistency token");
    }
    return new ConsistencyToken(ByteBuffer.wrap(bytes).getLong(1));
  }

  /// What callers carry, safe in a header and in an address.
  @Override
  public String toString() {
    var bytes = ByteBuffer.allocate(LENGTH).put(FORMAT).putLong(position).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
