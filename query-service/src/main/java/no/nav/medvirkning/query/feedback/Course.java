package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.Lists;
import org.jspecify.annotations.Nullable;

/// How a feedback is dealt with.
///
/// @param reopened each time it was taken up again, with the round that had ended then
/// @param owner who follows it up
/// @param original what it follows, where it says the same
/// @param duplicates those that follow this one
/// @param waiting those of them whose senders are to be answered here
public record Course(
    Round round,
    List<Reopening> reopened,
    @Nullable PersonId owner,
    @Nullable Following original,
    List<FeedbackId> duplicates,
    List<FeedbackId> waiting) {

  public record Reopening(ReopenedBy by, Words reason, LocalDate on, Round before) {}

  public record Following(FeedbackId id, LocalDate since) {}

  static Course begun(ResponseDates dates) {
    return new Course(Round.begun(dates), List.of(), null, null, List.of(), List.of());
  }

  Course in(Round changed) {
    return new Course(changed, reopened, owner, original, duplicates, waiting);
  }

  /// A feedback taken up again counts as acknowledged.
  Course reopened(ReopenedBy by, Words reason, ResponseDates dates, LocalDate on) {
    return new Course(
        Round.begun(dates).acknowledged(on),
        Lists.append(reopened, new Reopening(by, reason, on, round)),
        owner,
        original,
        duplicates,
        waiting);
  }

  /// Every text of it with the change.
  Course texts(UnaryOperator<Words> change) {
    return new Course(
        round.texts(change),
        reopened.stream()
            .map(each ->
                new Reopening(
                    each.by(), change.apply(each.reason()), each.on(), each.before().texts(change)))
            .toList(),
        owner,
        original,
        duplicates,
        waiting);
  }

  Course ownedBy(PersonId person) {
    return new Course(round, reopened, person, original, duplicates, waiting);
  }

  Course following(Following one) {
    return new Course(round, reopened, owner, one, duplicates, waiting);
  }

  Course followedBy(FeedbackId duplicate, boolean senderWaits) {
    return new Course(
        round,
        reopened,
        owner,
        original,
        Lists.append(duplicates, duplicate),
        senderWaits ? Lists.append(waiting, duplicate) : waiting);
  }

  /// The duplicate's sender is erased.
  Course notAwaitedBy(FeedbackId duplicate) {
    return new Course(
        round,
        reopened,
        owner,
        original,
        duplicates,
        waiting.stream().filter(each -> !each.equals(duplicate)).toList());
  }

  FeedbackState state() {
    return original != null ? FeedbackState.DUPLICATE : round.state();
  }
}
