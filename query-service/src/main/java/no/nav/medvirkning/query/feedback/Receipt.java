package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/// What a sender may see of a feedback: what was said to the sender and what is done. No names,
/// nothing of the case or council it came from, nothing that was written for the unit itself. A
/// redacted text is missing only while the view is built anew and has not come to its replacement.
///
/// @param addressee the unit that answers
/// @param duplicate others have said the same; state, answers and measures are those of the first
/// @param questions to the sender
public record Receipt(
    LocalDate receivedOn,
    String addressee,
    State state,
    boolean duplicate,
    List<Answer> answers,
    List<Deed> measures,
    List<Question> questions) {

  /// @param text in plain words, in the language that the request asks for
  public record State(FeedbackState code, String text) {}

  public record Question(@Nullable String question, LocalDate on) {}

  public record Answer(@Nullable String answer, LocalDate on) {}

  /// @param result null while it is open, and for one that was dropped
  public record Deed(
      @Nullable String what,
      LocalDate due,
      Measure.State state,
      String text,
      @Nullable String result,
      @Nullable LocalDate endedOn) {}

  /// @param followed what it follows; null where it follows none
  static Receipt from(
      FeedbackView own,
      @Nullable FeedbackView followed,
      String addressee,
      Texts texts,
      Language language) {
    var told = followed == null ? own : followed;
    var answers = new ArrayList<>(own.thread().toSender().stream().map(Receipt::answer).toList());
    if (followed != null) {
      followed.thread().toSender().stream().map(Receipt::answer).forEach(answers::add);
    }
    return new Receipt(
        own.receivedOn(),
        addressee,
        new State(told.state(), words(texts, "receipt.state." + told.state(), language)),
        followed != null,
        List.copyOf(answers),
        told.thread().measures().stream().map(each -> deed(each, texts, language)).toList(),
        own.thread().questions().stream()
            .map(asked -> new Question(asked.question().text(), asked.on()))
            .toList());
  }

  static Answer answer(FeedbackThread.AnswerToSender answer) {
    return new Answer(answer.answer().text(), answer.on());
  }

  private static Deed deed(Measure measure, Texts texts, Language language) {
    return new Deed(
        measure.what().text(),
        measure.due(),
        measure.state(),
        words(texts, "receipt.measure." + measure.state(), language),
        measure.result(),
        measure.endedOn());
  }

  private static String words(Texts texts, String key, Language language) {
    return texts.find("receipt", key, language).orElseThrow();
  }
}
