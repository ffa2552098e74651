package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonth;
import no.nav.medvirkning.unit.UnitNumber;

/// All that one year is counted from. It may hold more than the scope that is asked for: what counts
/// where is told by each observation.
///
/// @param seenOn the day (Europe/Oslo) on which the year is looked at: what is late or still open
///   depends on it
/// @param feedback the months of the year
/// @param facts those that touch the year
public record YearFacts(
    int year,
    LocalDate seenOn,
    Map<CouncilId, CouncilStatus> councils,
    Collection<FeedbackMonth> feedback,
    List<ReportFact> facts,
    UnitTree units) {

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
    var setup = council.setup();
    return firstDay()
        .datesUntil(until().plusDays(1))
        .filter(day -> exists(setup.stateOn(day).state()))
        .reduce((_, later) -> later);
  }

  private static boolean exists(CouncilState state) {
    return state == CouncilState.ACTIVE || state == CouncilState.SUSPENDED;
  }

  /// Where what a council did on a day counts: at its host.
  public Place hostOf(CouncilId council, LocalDate day) {
    var status = councils.get(council);
    if (status == null) {
      throw new IllegalStateException("council " + council + " is not among the facts");
    }
    return new Place(status.setup().servedOn(day).host(), council);
  }

  public Place at(UnitNumber unit) {
    return new Place(unit, null);
  }
}
