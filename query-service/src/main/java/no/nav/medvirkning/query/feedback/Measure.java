package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.Owner;
import org.jspecify.annotations.Nullable;

/// What a unit does because of a feedback.
///
/// @param outcome the result of a completed one, the reason of a dropped one
/// @param endedOn null while it is open
public record Measure(
    MeasureId id,
    Words what,
    Owner owner,
    LocalDate due,
    State state,
    @Nullable Words outcome,
    @Nullable LocalDate endedOn) {

  public enum State {
    OPEN,
    COMPLETED,
    DROPPED
  }

  static Measure planned(MeasureId id, Words what, Owner owner, LocalDate due) {
    return new Measure(id, what, owner, due, State.OPEN, null, null);
  }

  Measure ended(State how, Words outcome, LocalDate on) {
    return new Measure(id, what, owner, due, how, outcome, on);
  }

  /// What the sender is told: why one was dropped was written for the unit.
  @Nullable String result() {
    return state == State.COMPLETED && outcome != null ? outcome.text() : null;
  }

  /// Every text of it with the change.
  Measure texts(UnaryOperator<Words> change) {
    return new Measure(
        id,
        change.apply(what),
        owner,
        due,
        state,
        outcome == null ? null : change.apply(outcome),
        endedOn);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }
}
