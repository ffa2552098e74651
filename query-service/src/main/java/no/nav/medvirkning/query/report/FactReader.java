package no.nav.medvirkning.query.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonth;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonthProjection;
import no.nav.medvirkning.query.organisation.OrganisationView;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.query.report.fact.CertificatesFact;
import no.nav.medvirkning.query.report.fact.ReportFact;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import no.nav.medvirkning.query.training.InRole;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// Reads the facts of a year from the views.
@Component
class FactReader {

  private static final Bson IN_ORDER = Sorts.ascending("_id");

  /// More than Nav has units, or councils.
  private static final int EVERY_ONE = 10_000;

  /// More than a year of the nation has.
  private static final int ALL_FACTS = 1_000_000;

  /// The records that are no unit's and count for each.
  static final List<String> OF_ALL = List.of(TrainingRequirementsEvent.AGGREGATE);

  private final ViewReader views;
  private final Units units;
  private final Organisations organisations;
  private final CouncilStatusProjection councils;
  private final FeedbackMonthProjection feedback;
  private final ReportFactsProjection facts;

  FactReader(
      ViewReader views,
      Units units,
      Organisations organisations,
      CouncilStatusProjection councils,
      FeedbackMonthProjection feedback,
      ReportFactsProjection facts) {
    this.views = views;
    this.units = units;
    this.organisations = organisations;
    this.councils = councils;
    this.feedback = feedback;
    this.facts = facts;
  }

  UnitTree units() {
    return new UnitTree(views.query(units, empty(), IN_ORDER, EVERY_ONE));
  }

  YearFacts read(Scope scope, int year, LocalDate seenOn, UnitTree tree) {
    var concerned = concerned(scope, year, tree);
    var found = councils(scope, concerned);
    return new YearFacts(
        year,
        seenOn,
        found,
        feedback(scope, concerned, year),
        facts(scope, concerned, found, year),
        tree,
        revealing());
  }

  /// Of which that somebody speaks for them could reveal health or the like.
  Set<OrganisationId> revealing() {
    return views.query(organisations, empty(), IN_ORDER, EVERY_ONE).stream()
        .filter(OrganisationView::revealsSpecialCategory)
        .map(OrganisationView::organisation)
        .collect(Collectors.toSet());
  }

  /// The units whose records may count, and those that they took over from: a council may still lie
  /// there. None for the nation, where all count.
  static Set<UnitNumber> concerned(Scope scope, int year, UnitTree tree) {
    return within(scope, year, tree)
        .flatMap(unit -> Stream.concat(Stream.of(unit), tree.predecessors(unit).stream()))
        .collect(Collectors.toSet());
  }

  private static Stream<UnitNumber> within(Scope scope, int year, UnitTree tree) {
    return switch (scope) {
      case Scope.OfUnit of -> of.units().stream();
      case Scope.OfCounty of ->
          of.counties().stream()
              .flatMap(county ->
                  tree
                      .under(county, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                      .stream());
      case Scope.OfNation _ -> Stream.empty();
    };
  }

  Map<CouncilId, CouncilStatus> councils(Scope scope, Set<UnitNumber> concerned) {
    return views.query(councils, within("units", scope, concerned), IN_ORDER, EVERY_ONE).stream()
        .collect(Collectors.toMap(CouncilStatus::council, Function.identity()));
  }

  private List<FeedbackMonth> feedback(Scope scope, Set<UnitNumber> concerned, int year) {
    return views.query(
        feedback,
        and(
            gte("month", YearMonth.of(year, 1).toString()),
            lte("month", YearMonth.of(year, 12).toString()),
            within("unit", scope, concerned)),
        IN_ORDER,
        ALL_FACTS);
  }

  private List<ReportFact> facts(
      Scope scope, Set<UnitNumber> concerned, Map<CouncilId, CouncilStatus> ofCouncils, int year) {
    var theirs =
        or(
            within("unit", scope, concerned),
            in("council", ofCouncils.keySet().stream().map(CouncilId::toString).toList()),
            in("_id", ofPeople(ofCouncils.values())));
    var touching = in("years", year, ReportFact.EVERY_YEAR.getFirst());
    return views.query(
        facts,
        scope instanceof Scope.OfNation ? touching : and(touching, theirs),
        IN_ORDER,
        ALL_FACTS);
  }

  /// What those in the councils have been trained in, wherever that was, and what all units share.
  private static List<String> ofPeople(Collection<CouncilStatus> councils) {
    return Stream.concat(OF_ALL.stream(), people(councils).map(CertificatesFact::key)).toList();
  }

  static Stream<PersonId> people(Collection<CouncilStatus> councils) {
    return councils.stream().flatMap(council -> InRole.people(council.seating())).distinct();
  }

  private static Bson within(String field, Scope scope, Collection<UnitNumber> concerned) {
    return scope instanceof Scope.OfNation
        ? empty()
        : in(field, concerned.stream().map(UnitNumber::value).toList());
  }
}
