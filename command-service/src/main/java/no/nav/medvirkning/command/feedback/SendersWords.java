package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.TextId;

/// The texts of a feedback that can be made unreadable by themselves: what the sender wrote, and
/// what stands in its place where it was redacted.
///
/// @param given how many there have been
/// @param readable those that are neither redacted nor erased
record SendersWords(int given, List<TextId> readable) {

  static final SendersWords NONE = new SendersWords(0, List.of());

  /// The id of the next text. It follows from the feedback's own, which is taken once: a caller who
  /// could choose it could choose another text's, and have that destroyed.
  TextId next(FeedbackId feedback) {
    var name = (feedback + "/" + given).getBytes(StandardCharsets.US_ASCII);
    return new TextId(UUID.nameUUIDFromBytes(name));
  }

  void checkReadable(TextId text) {
    check(new FeedbackRule.TextCanBeRead(text, readable.contains(text)));
  }

  SendersWords with(TextId text) {
    return new SendersWords(given + 1, Stream.concat(readable.stream(), Stream.of(text)).toList());
  }

  SendersWords without(TextId text) {
    return new SendersWords(given, readable.stream().filter(each -> !each.equals(text)).toList());
  }

  SendersWords erased() {
    return new SendersWords(given, List.of());
  }
}
