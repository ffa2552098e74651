package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.consultation.ConsultationEvent;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A consultation, as far as reports need it.
///
/// @param asked how many organisations and councils
/// @param answers the first of each who answered: one that is replaced does not become late
/// @param summarised what came of it was taken into a case
public record ConsultationFact(
    Dated opened,
    LocalDate deadline,
    int asked,
    List<Answer> answers,
    boolean closed,
    @Nullable Dated summarised)
    implements Fact {

  public record Answer(Consulted from, boolean late, Dated given) {}

  static @Nullable ConsultationFact after(
      @Nullable ConsultationFact fact, ConsultationEvent event, EventContext context) {
    if (event instanceof ConsultationOpened e) {
      return new ConsultationFact(
          Dated.at(e.on(), context), e.deadline(), e.consulted().size(), List.of(), false, null);
    }
    return fact == null ? null : fact.after(event, context);
  }

  private ConsultationFact after(ConsultationEvent event, EventContext context) {
    return switch (event) {
      case ConsultationOpened _, ConsultationReminded _ -> this;
      case DeadlineExtended e ->
          new ConsultationFact(opened, e.deadline(), asked, answers, closed, summarised);
      case ConsultationAnswered e ->
          hasAnswered(e.from())
              ? this
              : answered(new Answer(e.from(), e.late(), Dated.at(e.on(), context)));
      case ConsultationClosed _ ->
          new ConsultationFact(opened, deadline, asked, answers, true, summarised);
      case ConsultationSummarised e ->
          new ConsultationFact(opened, deadline, asked, answers, closed, Dated.at(e.on(), context));
    };
  }

  private boolean hasAnswered(Consulted who) {
    return answers.stream().anyMatch(answer -> answer.from().equals(who));
  }

  private ConsultationFact answered(Answer answer) {
    return new ConsultationFact(
        opened,
        deadline,
        asked,
        Stream.concat(answers.stream(), Stream.of(answer)).toList(),
        closed,
        summarised);
  }
}
