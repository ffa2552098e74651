package no.nav.medvirkning.query.compensation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.compensation.Rates;
import org.jspecify.annotations.Nullable;

/// A table of rates over time.
///
/// @param municipality null for the state's
/// @param history by first day; what was set last for a day counts
record RateTableView(@Nullable MunicipalityNumber municipality, List<FromDay> history) {

  /// @param example whether no authority has set the amounts
  record FromDay(Rates rates, String source, boolean example, LocalDate from) {}

  RateTableView with(FromDay set) {
    return new RateTableView(
        municipality,
        Stream.concat(
                history.stream().filter(each -> !each.from().equals(set.from())), Stream.of(set))
            .sorted(Comparator.comparing(FromDay::from))
            .toList());
  }

  /// The last day of what is in force from the `index`th day; null where nothing follows.
  @Nullable LocalDate lastDay(int index) {
    return index + 1 < history.size() ? history.get(index + 1).from().minusDays(1) : null;
  }

  /// The place in the history of what is in force for meetings on a day.
  Optional<Integer> on(LocalDate day) {
    var begun = (int) history.stream().filter(each -> !each.from().isAfter(day)).count();
    return begun == 0 ? Optional.empty() : Optional.of(begun - 1);
  }
}
