package no.nav.medvirkning.person;

import org.jspecify.annotations.Nullable;

/// A free text that may name people. It is stored encrypted with a key of its own, so that one text
/// can be made unreadable for good without touching any other: when it is redacted, or when the
/// person who wrote it is erased. `value` is then null, and stays so in every view.
///
/// @param value the plain text in memory; null once the key is destroyed
public record ErasableText(TextId id, @Nullable String value) {

  /// Keeps the plain text out of logs and error messages.
  @Override
  public String toString() {
    return "ErasableText[" + id + "]";
  }
}
