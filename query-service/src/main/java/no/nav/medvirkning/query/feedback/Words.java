package no.nav.medvirkning.query.feedback;

import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import org.jspecify.annotations.Nullable;

/// A text of a feedback: the sender's words, or what was written because of them.
///
/// @param text null once it is erased
/// @param redacted whether it is another text than the one that was written
public record Words(TextId id, @Nullable String text, boolean redacted) {

  public static @Nullable Words ofNullable(@Nullable ErasableText text) {
    return text == null ? null : of(text);
  }

  public static Words of(ErasableText text) {
    return new Words(text.id(), text.value(), false);
  }

  public Words replaced(TextId redacted, ErasableText replacement) {
    return id.equals(redacted) ? new Words(replacement.id(), replacement.value(), true) : this;
  }

  Words erased() {
    return new Words(id, null, redacted);
  }
}
