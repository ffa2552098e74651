package no.nav.medvirkning.query.meetings;

import java.util.List;
import java.util.stream.Stream;

/// What an immutable view does to its lists.
public final class Lists {

  private Lists() {}

  public static <T> List<T> append(List<T> list, T element) {
    return Stream.concat(list.stream(), Stream.of(element)).toList();
  }
}
