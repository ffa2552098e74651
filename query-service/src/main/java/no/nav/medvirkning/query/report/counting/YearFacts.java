package no.nav.medvirkning.query.report.counting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.Setup;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonth;
import no.nav.medvirkning.query.report.fact.Fact;
import no.nav.medvirkning.query.report.fact.ReportFact;
import no.nav.medvirkning.unit.UnitNumber;

/// All that one year is counted from. It may hold more than the scope that is asked for: what
/// counts where is told by each observation.
///
/// @param seenOn the day (Europe/Oslo) on which the year is looked at: what is late or still open
///   depends on it
/// @param feedback the months of the year
/// @param facts those that touch the year
/// @param revealing the organisations of which that somebody speaks for them could reveal health,
///   union membership or the like (GDPR art. 9)
public record YearFacts(
    int year,
    LocalDate seenOn,
    Map<CouncilId, CouncilStatus> councils,
    Collection<FeedbackMonth> feedback,
    List<ReportFact> facts,
    UnitTree units,
    Set<OrganisationId> revealing) {

  boolean isRevealing(OrganisationId organisation) {
    return revealing.contains(organisation);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /// The last day of the year, or today where it is not over.
  public LocalDate until() {
    return seenOn.isBefore(lastDay()) ? seenOn : lastDay();
  }

  public boolean includes(LocalDate day) {
    return day.getYear() == year;
  }

  public <F extends Fact> Stream<Filed<F>> of(Class<F> kind) {
    return facts.stream()
        .filter(each -> kind.isInstance(each.fact()))
        .map(each -> new Filed<>(each, kind.cast(each.fact())));
  }

  /// A fact with what it is filed under.
  public record Filed<F extends Fact>(ReportFact file, F fact) {
    public String id() {
      return file.id();
    }

    /// For a fact of a unit.
    public UnitNumber unit() {
      return Objects.requireNonNull(file.unit());
    }

    /// For a fact of a council.
    public CouncilId council() {
      return Objects.requireNonNull(file.council());
    }
  }

  /// The last day of the year, until now, on which the council was at work or suspended; empty
  /// where it was neither in the year.
  public Optional<LocalDate> existedUntil(CouncilStatus council) {
    return stretches(council, Stream.empty()).stream()
        .map(Stretch::last)
        .reduce((_, later) -> later);
  }

  /// At work or suspended.
  static boolean exists(CouncilStatus council, LocalDate day) {
    var state = council.setup().stateOn(day).state();
    return state == CouncilState.ACTIVE || state == CouncilState.SUSPENDED;
  }

  /// The time in the year, until now, in which the council existed, cut wherever it came to count
  /// at other units, and on the days given besides.
  List<Stretch> stretches(CouncilStatus council, Stream<LocalDate> cuts) {
    var served = council.setup().served().stream();
    var coverage = council.setup().served().stream().flatMap(each -> each.coverage().stream());
    var days =
        Stream.of(
                cuts,
                Stream.of(firstDay()),
                council.setup().states().stream().map(Setup.StateFrom::from),
                served.map(Setup.Served::from),
                coverage.flatMap(each ->
                    each.to() == null
                        ? Stream.of(each.from())
                        : Stream.of(each.from(), each.to().plusDays(1))),
                council.units().stream().flatMap(units::changes))
            .flatMap(Function.identity())
            .filter(day -> !day.isBefore(firstDay()) && !day.isAfter(until()))
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(0, days.size())
        .filter(i -> exists(council, days.get(i)))
        .mapToObj(i -> {
          var last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : until();
          return new Stretch(days.get(i), last, hostOf(council.council(), last));
        })
        .toList();
  }

  /// @param last inclusive
  /// @param place where what the council did in this time counts
  record Stretch(LocalDate first, LocalDate last, Place place) {
    long days() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  /// Where what a council did on a day counts: at its host. A council does not move by itself when
  /// its host is closed; whoever took over answers for it until it does.
  public Place hostOf(CouncilId council, LocalDate day) {
    var host = council(council).setup().servedOn(day).host();
    return new Place(at(host, day).unit(), council);
  }

  CouncilStatus council(CouncilId council) {
    var status = councils.get(council);
    if (status == null) {
      throw new IllegalStateException("council " + council + " is not among the facts");
    }
    return status;
  }

  /// The units that the council serves on a day, for one that is closed those that took over.
  public Set<UnitNumber> servedOn(CouncilStatus council, LocalDate day) {
    return council.setup().servedOn(day).unitsOn(day).stream()
        .flatMap(unit -> units.answering(unit, day).stream())
        .collect(Collectors.toSet());
  }

  public Place at(UnitNumber unit) {
    return new Place(unit, null);
  }

  /// Where what a unit began counts on a day: at the unit until its last day, and from then on at
  /// whoever took over. Where several did, that is not known.
  public Place at(UnitNumber unit, LocalDate day) {
    var answering = units.answering(unit, day);
    return at(answering.size() == 1 ? answering.iterator().next() : unit);
  }
}
