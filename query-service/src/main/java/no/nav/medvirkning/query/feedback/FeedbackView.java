package no.nav.medvirkning.query.feedback;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.query.feedback.NextStep.Step;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One feedback with its whole thread. What the day decides, such as whether it is overdue, is told
/// when it is read.
///
/// @param unit the addressee
/// @param units those whose callers may read it: the addressee and the unit that took it in
public record FeedbackView(
    FeedbackId id,
    UnitNumber unit,
    List<UnitNumber> units,
    LocalDate receivedOn,
    Intake intake,
    Standing standing,
    Course course,
    FeedbackThread thread,
    Instant changedAt) {

  /// What lists sort by where nothing is due.
  private static final String NEVER = "9999-12-31";

  /// A feedback as it came in.
  ///
  /// @param senderErased the sender can be neither named nor answered any more
  public record Intake(
      UnitNumber receivedBy,
      String role,
      FeedbackSource source,
      Sender sender,
      boolean senderErased,
      Words text,
      ThemeId theme,
      List<UserGroup> userGroups,
      CouncilLevel level,
      @Nullable AnswerChannel channel,
      ReceiptCode receipt) {

    Intake saying(Words words) {
      return with(senderErased, words);
    }

    Intake erased(Words words) {
      return with(true, words);
    }

    private Intake with(boolean erased, Words words) {
      return new Intake(
          receivedBy,
          role,
          source,
          sender,
          erased,
          words,
          theme,
          userGroups,
          level,
          channel,
          receipt);
    }

    /// Whether someone waits for an answer: a known sender, or one with a receipt.
    boolean expectsAnswer() {
      return !senderErased && (sender.isKnown() || channel != null);
    }
  }

  /// Where it stands: what lists filter and sort by. It follows from all the rest.
  ///
  /// @param next null where it waits for nothing
  /// @param dueOrder when that is due; far off where it is not, so that those stand last
  /// @param referredTo each unit once
  public record Standing(
      FeedbackState state,
      @Nullable NextStep next,
      String dueOrder,
      boolean referred,
      List<UnitNumber> referredTo) {

    static Standing of(Intake intake, Course course, FeedbackThread thread) {
      var state = course.state();
      var next = next(state, intake, course, thread);
      var due = next == null ? null : next.due();
      var referredTo = thread.referrals().stream().map(FeedbackThread.ReferralUp::to).distinct();
      return new Standing(
          state,
          next,
          due == null ? NEVER : due.toString(),
          !thread.referrals().isEmpty(),
          referredTo.toList());
    }

    private static @Nullable NextStep next(
        FeedbackState state, Intake intake, Course course, FeedbackThread thread) {
      var dates = course.round().dates();
      var waiting = new ArrayList<NextStep>();
      switch (state) {
        case RECEIVED -> waiting.add(new NextStep(Step.ACKNOWLEDGE, dates.acknowledgeBy()));
        case ACKNOWLEDGED -> waiting.add(new NextStep(Step.ASSESS, dates.assessBy()));
        case ASSESSED ->
            waiting.add(
                intake.expectsAnswer() || !course.waiting().isEmpty()
                    ? new NextStep(Step.REPORT_BACK, dates.reportBackBy())
                    : new NextStep(Step.CLOSE, null));
        case REPORTED_BACK -> waiting.add(new NextStep(Step.CLOSE, null));
        case CLOSED, DUPLICATE -> {
          return null;
        }
      }
      thread.measures().stream()
          .filter(Measure::isOpen)
          .forEach(measure -> waiting.add(new NextStep(Step.COMPLETE_MEASURE, measure.due())));
      return waiting.stream()
          .min(comparing(NextStep::due, nullsLast(naturalOrder())).thenComparing(NextStep::step))
          .orElseThrow();
    }
  }

  static FeedbackView registered(FeedbackRegistered e, Instant at) {
    var intake =
        new Intake(
            e.receivedBy(),
            e.role(),
            e.source(),
            e.sender(),
            false,
            Words.of(e.text()),
            e.theme(),
            e.userGroups(),
            e.level(),
            e.channel(),
            e.receipt());
    var course = Course.begun(e.dates());
    return new FeedbackView(
        e.key().id(),
        e.key().unit(),
        Stream.of(e.key().unit(), e.receivedBy()).distinct().toList(),
        e.key().receivedOn(),
        intake,
        Standing.of(intake, course, FeedbackThread.EMPTY),
        course,
        FeedbackThread.EMPTY,
        at);
  }

  FeedbackView with(Course changed) {
    return with(intake, changed, thread, changedAt);
  }

  FeedbackView with(Round changed) {
    return with(course.in(changed));
  }

  FeedbackView with(FeedbackThread changed) {
    return with(intake, course, changed, changedAt);
  }

  FeedbackView redacted(TextId redacted, ErasableText replacement) {
    UnaryOperator<Words> replaced = words -> words.replaced(redacted, replacement);
    return with(
        intake.saying(replaced.apply(intake.text())),
        course.texts(replaced),
        thread.texts(replaced),
        changedAt);
  }

  /// The sender's words go with the sender, at once.
  FeedbackView senderErased(Set<TextId> texts) {
    return with(
        intake.erased(texts.contains(intake.text().id()) ? intake.text().erased() : intake.text()),
        course,
        thread.replies(words -> texts.contains(words.id()) ? words.erased() : words),
        changedAt);
  }

  FeedbackView at(Instant recordedAt) {
    return with(intake, course, thread, recordedAt);
  }

  private FeedbackView with(Intake in, Course how, FeedbackThread what, Instant at) {
    return new FeedbackView(
        id, unit, units, receivedOn, in, Standing.of(in, how, what), how, what, at);
  }

  public FeedbackState state() {
    return standing.state();
  }

  boolean isOverdueOn(LocalDate day) {
    return standing.next() != null && standing.next().isOverdueOn(day);
  }
}
