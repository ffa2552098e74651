package no.nav.medvirkning.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One cooperation agreement.
///
/// @param on the day it was signed
/// @param to its last day as it now stands; null where it holds until it is ended
/// @param terms what it says over time, each until the next
/// @param endedBecause null unless it was ended
public record AgreementView(
    AgreementId id,
    UnitNumber unit,
    MunicipalityNumber municipality,
    String municipalityName,
    LocalDate on,
    LocalDate from,
    @Nullable LocalDate to,
    List<Terms> terms,
    @Nullable String endedBecause) {

  /// @param to the last day; null where they hold until something else is agreed
  /// @param reason why it was amended; null for what was agreed first
  public record Terms(
      ParticipationForm participation,
      CompensationRule compensation,
      @Nullable String reason,
      LocalDate from,
      @Nullable LocalDate to) {

    boolean holdOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private Terms until(@Nullable LocalDate lastDay) {
      return new Terms(participation, compensation, reason, from, lastDay);
    }
  }

  /// What was agreed for the same day or later before falls away.
  AgreementView amended(Terms next) {
    var before =
        terms.stream()
            .filter(each -> each.from().isBefore(next.from()))
            .map(each -> each.holdOn(next.from()) ? each.until(next.from().minusDays(1)) : each);
    var all = Stream.concat(before, Stream.of(next)).toList();
    return with(next.to(), all, endedBecause);
  }

  AgreementView ended(LocalDate lastDay, String because) {
    var until =
        terms.stream()
            .filter(each -> !each.from().isAfter(lastDay))
            .map(each -> each.holdOn(lastDay) ? each.until(lastDay) : each)
            .toList();
    return with(lastDay, until, because);
  }

  /// What holds on a day; empty where it is not in force.
  public Optional<Terms> termsOn(LocalDate day) {
    return terms.stream().filter(each -> each.holdOn(day)).findFirst();
  }

  private AgreementView with(
      @Nullable LocalDate lastDay, List<Terms> said, @Nullable String because) {
    return new AgreementView(
        id, unit, municipality, municipalityName, on, from, lastDay, said, because);
  }
}
