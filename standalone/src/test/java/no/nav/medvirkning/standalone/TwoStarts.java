package no.nav.medvirkning.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// The demonstration started twice on the same event store.
///
/// @param output of the first start, to its end
/// @param answers of the first start
/// @param again the second start, which runs
/// @param answersAgain of the second start
record TwoStarts(
    String output, Map<String, String> answers, Instance again, Map<String, String> answersAgain)
    implements AutoCloseable {

  /// @param end how the first start ends
  static TwoStarts of(Path data, Consumer<Instance> end, String... arguments) {
    String output;
    Map<String, String> answers;
    try (var first = Instance.demonstration(data, arguments)) {
      answers = Answers.all(first);
      end.accept(first);
      output = first.output();
    }
    var again = Instance.demonstration(data, arguments);
    return new TwoStarts(output, answers, again, Answers.all(again));
  }

  @Override
  public void close() {
    again.close();
  }
}
