package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.SetDeadlines;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.SetNationalDeadlines;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.WithdrawDeadlines;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.feedback.DeadlinesEvent;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// The deadlines for answering feedback that a unit has set itself, or the national ones.
@Revision("1")
public final class Deadlines extends Aggregate<DeadlinesCommand, DeadlinesEvent> {

  private @Nullable UnitNumber unit;
  private List<InForce> inForce = new ArrayList<>();

  /// @param deadlines null where the national ones are followed again
  private record InForce(@Nullable FeedbackDeadlines deadlines, LocalDate from) {}

  @Override
  protected List<DeadlinesEvent> decide(DeadlinesCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case SetDeadlines c -> set(c, decision);
          case SetNationalDeadlines c -> set(null, c.deadlines(), c.from(), decision);
          case WithdrawDeadlines c -> withdraw(c, decision);
        });
  }

  private static DeadlinesEvent set(SetDeadlines c, Decision decision) {
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(c.from());
    check(new FeedbackRule.UnitIsOpen(c.unit(), c.from(), open, "/unit"));
    return set(c.unit(), c.deadlines(), c.from(), decision);
  }

  private static DeadlinesEvent set(
      @Nullable UnitNumber unit, FeedbackDeadlines deadlines, LocalDate from, Decision decision) {
    check(
        new DeadlinesRule.DeadlinesAreInOrder(
            deadlines.acknowledgeDays(), deadlines.assessDays(), deadlines.reportBackDays()),
        new DeadlinesRule.HoldFromTodayOn(from, decision.today()));
    return new DeadlinesSet(unit, deadlines, from);
  }

  private DeadlinesEvent withdraw(WithdrawDeadlines c, Decision decision) {
    check(
        new DeadlinesRule.UnitHasDeadlinesOfItsOwn(c.unit(), c.from(), on(c.from()).isPresent()),
        new DeadlinesRule.HoldFromTodayOn(c.from(), decision.today()));
    return new DeadlinesWithdrawn(c.unit(), c.from());
  }

  @Override
  protected void evolve(DeadlinesEvent event) {
    switch (event) {
      case DeadlinesSet e -> {
        unit = e.unit();
        inForce.add(new InForce(e.deadlines(), e.from()));
      }
      case DeadlinesWithdrawn e -> inForce.add(new InForce(null, e.from()));
    }
  }

  /// Empty for the national ones, which are the directorate's alone.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  /// What holds on a day: what begins last until then, and of that what was decided last.
  private Optional<FeedbackDeadlines> on(LocalDate day) {
    return inForce.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .map(InForce::deadlines);
  }

  /// The last day for each step of what a unit gets on a day: by the deadlines of the unit that
  /// answers for it that day. Where more than one does, the sender is promised the soonest answer.
  static ResponseDates datesFor(UnitNumber unit, LocalDate day, Decision decision) {
    return Unit.answering(unit, day, decision).stream()
        .map(answering -> ofOne(answering, day, decision))
        .min(
            Comparator.comparing(ResponseDates::reportBackBy)
                .thenComparing(ResponseDates::assessBy)
                .thenComparing(ResponseDates::acknowledgeBy))
        .orElseThrow();
  }

  /// By the unit's own deadlines, else by the national ones, else by the default.
  private static ResponseDates ofOne(UnitNumber unit, LocalDate day, Decision decision) {
    return of(unit, day, decision)
        .or(() -> of(null, day, decision))
        .orElse(FeedbackDeadlines.DEFAULT)
        .from(day);
  }

  private static Optional<FeedbackDeadlines> of(
      @Nullable UnitNumber unit, LocalDate day, Decision decision) {
    return decision
        .find(Deadlines.class, DeadlinesEvent.idFor(unit))
        .flatMap(found -> found.on(day));
  }
}
