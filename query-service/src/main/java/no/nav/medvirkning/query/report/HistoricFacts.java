package no.nav.medvirkning.query.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.audit.AuditEntry;
import no.nav.medvirkning.query.audit.AuditHistory;
import no.nav.medvirkning.query.councils.Moment;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonthProjection;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.query.report.fact.CertificatesFact;
import no.nav.medvirkning.query.report.fact.ReportFact;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import no.nav.medvirkning.query.report.fact.RequirementsFact;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The facts of a year as they were on a day, or as they were known at a moment: the same
/// projections as the live views, folded over that part of the history.
@Component
class HistoricFacts {

  private final AuditHistory history;
  private final FactReader live;
  private final CouncilStatusProjection councils;
  private final FeedbackMonthProjection feedback;
  private final ReportFactsProjection facts;

  HistoricFacts(
      AuditHistory history,
      FactReader live,
      CouncilStatusProjection councils,
      FeedbackMonthProjection feedback,
      ReportFactsProjection facts) {
    this.history = history;
    this.live = live;
    this.councils = councils;
    this.feedback = feedback;
    this.facts = facts;
  }

  YearFacts read(Scope scope, int year, Moment moment, UnitTree tree) {
    var concerned = FactReader.concerned(scope, year, tree);
    var seated = live.councils(scope, concerned);
    var ofCouncils = new Fold<>(councils);
    var ofFeedback = new Fold<>(feedback);
    var ofFacts = new Fold<>(facts);
    try (var entries = entries(scope, concerned, seated)) {
      entries
          .filter(entry -> entry.refused() == null && moment.includes(entry))
          .forEach(entry -> {
            var event = entry.event();
            List.of(ofCouncils, ofFeedback, ofFacts)
                .forEach(fold -> fold.take(event, entry.context()));
          });
    }
    // Of what only mentions the scope, the history read is not whole.
    var whole = scope instanceof Scope.OfNation;
    return new YearFacts(
        year,
        moment.asOf(),
        ofCouncils
            .views()
            .filter(council -> whole || seated.containsKey(council.council()))
            .collect(Collectors.toMap(CouncilStatus::council, Function.identity())),
        ofFeedback
            .views()
            .filter(month -> YearMonth.parse(month.month()).getYear() == year)
            .filter(month -> whole || concerned.contains(month.unit()))
            .toList(),
        ofFacts
            .views()
            .filter(fact -> fact.touches(year))
            .filter(fact -> whole || isTheirs(fact, concerned, seated.keySet()))
            .toList(),
        tree,
        live.revealing());
  }

  private static boolean isTheirs(
      ReportFact fact, Set<UnitNumber> units, Set<CouncilId> ofCouncils) {
    return switch (fact.fact()) {
      case CertificatesFact _, RequirementsFact _ -> true;
      default ->
          (fact.unit() != null && units.contains(fact.unit()))
              || (fact.council() != null && ofCouncils.contains(fact.council()));
    };
  }

  private Stream<AuditEntry> entries(
      Scope scope, Set<UnitNumber> concerned, Map<CouncilId, CouncilStatus> seated) {
    return scope instanceof Scope.OfNation
        ? history.everything()
        : history.of(
            concerned,
            seated.keySet(),
            FactReader.people(seated.values()).toList(),
            FactReader.OF_ALL);
  }

  /// One projection's views, in memory.
  private static final class Fold<V> {
    private final Projection<V> projection;
    private final Map<String, V> views = new HashMap<>();

    Fold(Projection<V> projection) {
      this.projection = projection;
    }

    void take(DomainEvent event, EventContext context) {
      for (var key : projection.keys(event, context)) {
        @Nullable V after = projection.apply(key, views.get(key), event, context);
        if (after == null) {
          views.remove(key);
        } else {
          views.put(key, after);
        }
      }
    }

    Stream<V> views() {
      return views.values().stream();
    }
  }
}
