package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.feedback.DeadlinesEvent;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of the deadlines for answering feedback.
public sealed interface DeadlinesCommand extends Command {

  /// Null for the national ones.
  @Nullable UnitNumber unit();

  @Override
  default String aggregateId() {
    return DeadlinesEvent.idFor(unit());
  }

  /// For feedback that the unit gets from `from` on.
  record SetDeadlines(UnitNumber unit, FeedbackDeadlines deadlines, LocalDate from)
      implements DeadlinesCommand, CreatesIfMissing {}

  /// For feedback to all units that have no deadlines of their own.
  record SetNationalDeadlines(FeedbackDeadlines deadlines, LocalDate from)
      implements DeadlinesCommand, CreatesIfMissing {
    @Override
    public @Nullable UnitNumber unit() {
      return null;
    }
  }

  /// The unit follows the national deadlines again.
  record WithdrawDeadlines(UnitNumber unit, LocalDate from) implements DeadlinesCommand {}
}
