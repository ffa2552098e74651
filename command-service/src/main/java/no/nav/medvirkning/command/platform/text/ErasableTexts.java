package no.nav.medvirkning.command.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import org.jspecify.annotations.Nullable;

/// The texts of one aggregate, each of which can be made unreadable by itself, with what stands in
/// their place where they were redacted.
///
/// @param <B> whose words a text can be
/// @param given how many there have been
/// @param readable those that are neither redacted nor erased
public record ErasableTexts<B>(int given, List<Text<B>> readable) {

  public record Text<B>(TextId id, B by) {}

  public static <B> ErasableTexts<B> none() {
    return new ErasableTexts<>(0, List.of());
  }

  /// What was written, with the id of the next text. It follows from the aggregate's own, which is
  /// taken once: a caller who could choose it could choose another text's, and have that destroyed.
  public ErasableText next(Id owner, FreeText words) {
    return next(owner, 0, words);
  }

  /// @param before how many texts of the same event come before it
  public ErasableText next(Id owner, int before, FreeText words) {
    return new ErasableText(id(owner, given + before), words.value());
  }

  public static TextId id(Id owner, int number) {
    var name = (owner + "/" + number).getBytes(StandardCharsets.US_ASCII);
    return new TextId(UUID.nameUUIDFromBytes(name));
  }

  /// Whose words it is; null where it cannot be read.
  public @Nullable B by(TextId text) {
    return readable.stream()
        .filter(each -> each.id().equals(text))
        .findFirst()
        .map(Text::by)
        .orElse(null);
  }

  public ErasableTexts<B> with(B by, @Nullable ErasableText text) {
    return text == null ? this : with(by, text.id());
  }

  private ErasableTexts<B> with(B by, TextId text) {
    var all = Stream.concat(readable.stream(), Stream.of(new Text<>(text, by)));
    return new ErasableTexts<>(given + 1, all.toList());
  }

  /// What takes the place of a text is the words of the same one.
  public ErasableTexts<B> redacted(TextId text, ErasableText replacement) {
    var by = by(text);
    if (by == null) {
      return this;
    }
    var others = readable.stream().filter(each -> !each.id().equals(text)).toList();
    return new ErasableTexts<>(given, others).with(by, replacement.id());
  }

  public List<TextId> of(B by) {
    return readable.stream().filter(each -> each.by().equals(by)).map(Text::id).toList();
  }

  public ErasableTexts<B> without(B by) {
    return new ErasableTexts<>(
        given, readable.stream().filter(each -> !each.by().equals(by)).toList());
  }
}
