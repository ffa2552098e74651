package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import org.jspecify.annotations.Nullable;

/// The texts of a feedback, each of which can be made unreadable by itself: what the sender wrote,
/// what was written because of it, and what stands in their place where they were redacted.
///
/// @param given how many there have been
/// @param readable those that are neither redacted nor erased
record FeedbackTexts(int given, List<Text> readable) {

  static final FeedbackTexts NONE = new FeedbackTexts(0, List.of());

  /// Whose words a text is.
  enum By {
    SENDER,
    /// Written by the addressee or by the unit that took it in.
    EITHER_UNIT,
    /// Part of what the addressee decides.
    ADDRESSEE
  }

  record Text(TextId id, By by) {}

  /// The id of the next text. It follows from the feedback's own, which is taken once: a caller who
  /// could choose it could choose another text's, and have that destroyed.
  TextId next(FeedbackId feedback) {
    return nextBut(0, feedback);
  }

  /// The id of the one after the next `before`, where one event has several.
  TextId nextBut(int before, FeedbackId feedback) {
    var name = (feedback + "/" + (given + before)).getBytes(StandardCharsets.US_ASCII);
    return new TextId(UUID.nameUUIDFromBytes(name));
  }

  void checkReadable(TextId text) {
    check(
        new FeedbackRule.TextCanBeRead(
            text, readable.stream().anyMatch(each -> each.id().equals(text))));
  }

  /// Whether it is the addressee's alone to put it in other words.
  boolean isAddressees(TextId text) {
    return readable.contains(new Text(text, By.ADDRESSEE));
  }

  FeedbackTexts with(By by, @Nullable ErasableText text) {
    return text == null ? this : with(by, text.id());
  }

  private FeedbackTexts with(By by, TextId text) {
    var all = Stream.concat(readable.stream(), Stream.of(new Text(text, by)));
    return new FeedbackTexts(given + 1, all.toList());
  }

  /// What takes the place of a text is the words of the same one.
  FeedbackTexts redacted(TextId text, TextId replacement) {
    return readable.stream()
        .filter(each -> each.id().equals(text))
        .findFirst()
        .map(old ->
            new FeedbackTexts(given, readable.stream().filter(each -> !each.equals(old)).toList())
                .with(old.by(), replacement))
        .orElse(this);
  }

  List<TextId> senders() {
    return readable.stream().filter(each -> each.by() == By.SENDER).map(Text::id).toList();
  }

  FeedbackTexts withoutSenders() {
    return new FeedbackTexts(
        given, readable.stream().filter(each -> each.by() != By.SENDER).toList());
  }
}
