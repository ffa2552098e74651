package no.nav.medvirkning.query.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a longer list.
///
/// @param next asks for the part after this one; null at the end
public record Page<V>(List<V> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /// A part of a list that is whole in memory.
  ///
  /// @param question the filter and what else the list depends on: a cursor belongs to it
  /// @param place a text that no two have in common, by which the list is sorted
  /// @throws InvalidParameter where the cursor is not one of this question
  public static <V> Page<V> of(
      Collection<V> all, String question, Function<V, String> place, PageRequest asked) {
    var begin = question + "\n";
    var after = asked.cursor() == null ? "" : place(begin, asked.cursor());
    var rest =
        all.stream()
            .filter(each -> place.apply(each).compareTo(after) > 0)
            .sorted(Comparator.comparing(place))
            .limit(asked.limit() + 1L)
            .toList();
    if (rest.size() <= asked.limit()) {
      return new Page<>(rest, null);
    }
    var part = rest.subList(0, asked.limit());
    var next = (begin + place.apply(part.getLast())).getBytes(StandardCharsets.UTF_8);
    return new Page<>(part, Base64.getUrlEncoder().withoutPadding().encodeToString(next));
  }

  private static String place(String begin, String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(begin)) {
        return text.substring(begin.length());
      }
    } catch (IllegalArgumentException _) {
      // answered below
    }
    throw new InvalidParameter("cursor", "the cursor of a former answer to the same question");
  }

  public <T> Page<T> map(Function<? super V, ? extends T> mapping) {
    return new Page<T>(items.stream().<T>map(mapping).toList(), next);
  }
}
