package no.nav.medvirkning.query.councilstatus;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Changed copies of the immutable lists that the view consists of.
final class Lists {

  private Lists() {}

  static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  static <T> List<T> change(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    return list.stream().map(item -> which.test(item) ? change.apply(item) : item).toList();
  }
}
