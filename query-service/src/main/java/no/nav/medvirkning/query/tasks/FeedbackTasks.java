package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Feedback that the units answer for, and measures that they are to carry out.
@Component
final class FeedbackTasks implements TaskSource {

  private final ViewReader views;
  private final FeedbackStandingProjection standings;

  FeedbackTasks(ViewReader views, FeedbackStandingProjection standings) {
    this.views = views;
    this.standings = standings;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    // What is not open has no measures left.
    var open = or(and(in("unit", numbers), eq("open", true)), in("measures.owner.unit", numbers));
    return views.query(standings, open, ascending("_id"), MANY).stream()
        .flatMap(standing ->
            units.contains(standing.unit()) ? ofAddressee(standing) : ofOwner(standing, units));
  }

  private static Stream<Task> ofAddressee(FeedbackStanding standing) {
    var answers =
        standing.answers().stream()
            .map(referral ->
                Task.of(
                    TaskKind.ANSWER_TO_PASS_ON,
                    referral,
                    standing.unit(),
                    standing.dates().reportBackBy(),
                    link(standing)));
    var measures =
        standing.measures().stream().map(measure -> measure(standing, measure, standing.unit()));
    return Stream.of(Stream.ofNullable(next(standing)), answers, measures).flatMap(tasks -> tasks);
  }

  /// The addressee follows a measure up; whoever is to carry it out is reminded too.
  private static Stream<Task> ofOwner(FeedbackStanding standing, Set<UnitNumber> units) {
    return standing.measures().stream()
        .filter(measure -> measure.owner().unit() != null && units.contains(measure.owner().unit()))
        .map(measure -> measure(standing, measure, Objects.requireNonNull(measure.owner().unit())));
  }

  private static @Nullable Task next(FeedbackStanding standing) {
    var kind =
        switch (standing.step()) {
          case ACKNOWLEDGE -> TaskKind.FEEDBACK_TO_ACKNOWLEDGE;
          case ASSESS -> TaskKind.FEEDBACK_TO_ASSESS;
          case REPORT_BACK -> TaskKind.FEEDBACK_TO_REPORT_BACK;
          case CLOSE -> TaskKind.FEEDBACK_TO_CLOSE;
          case WAIT, NONE -> null;
        };
    return kind == null || standing.due() == null
        ? null
        : Task.of(kind, standing.id(), standing.unit(), standing.due(), link(standing));
  }

  private static Task measure(
      FeedbackStanding standing, FeedbackStanding.Measure measure, UnitNumber unit) {
    return Task.of(TaskKind.MEASURE_DUE, measure.id(), unit, measure.due(), link(standing));
  }

  private static String link(FeedbackStanding standing) {
    return "/feedback/" + standing.id();
  }
}
