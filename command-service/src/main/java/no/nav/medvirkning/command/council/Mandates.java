package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The mandates that the council has had, the seats granted beside them and the decisions on who
/// leads.
record Mandates(List<Adopted> adopted, List<Granted> granted, List<LedBy> decisions) {

  static final Mandates NONE = new Mandates(List.of(), List.of(), List.of());

  record Adopted(int version, Mandate mandate, LocalDate from) {}

  record Granted(SeatAllocation seats, LocalDate from) {}

  record LedBy(Side side, LocalDate from, LocalDate to) {}

  Mandates with(Adopted mandate) {
    return new Mandates(append(adopted, mandate), granted, decisions);
  }

  Mandates with(Granted seats) {
    return new Mandates(adopted, append(granted, seats), decisions);
  }

  Mandates with(LedBy decision) {
    return new Mandates(adopted, granted, append(decisions, decision));
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  /// The last day of a term that begins on a day: a term ends at the end of its last day.
  static LocalDate lastDay(LocalDate from, Period term) {
    return from.plus(term).minusDays(1);
  }

  Optional<Adopted> newest() {
    return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.getLast());
  }

  /// The mandate in force: the newest whose first day is reached.
  Optional<Adopted> on(LocalDate day) {
    return adopted.reversed().stream().filter(mandate -> !mandate.from().isAfter(day)).findFirst();
  }

  /// @throws no.nav.medvirkning.command.platform.Refused where no mandate is in force
  Adopted inForceOn(LocalDate day) {
    var inForce = on(day);
    check(new MandateRule.MandateInForce(day, inForce.isPresent()));
    return inForce.orElseThrow();
  }

  /// The mandate in force, else the first of those to come: nominations are asked for before it
  /// begins.
  ///
  /// @throws no.nav.medvirkning.command.platform.Refused where none is adopted
  Adopted inForceOrToCome(LocalDate day) {
    return on(day).or(() -> adopted.stream().findFirst()).orElseGet(() -> inForceOn(day));
  }

  /// The seats that the mandate in force, or a grant beside it, gives under a key.
  Optional<SeatAllocation> seat(String key, LocalDate day) {
    return seatsOn(day).filter(seats -> seats.key().equals(key)).findFirst();
  }

  /// As [#seat], else the first that is adopted or granted for later: members are nominated before
  /// their term starts.
  Optional<SeatAllocation> seatNowOrLater(String key, LocalDate day) {
    var later =
        Stream.concat(
            adopted.stream()
                .filter(m -> m.from().isAfter(day))
                .flatMap(m -> m.mandate().seats().stream()),
            granted.stream().filter(g -> g.from().isAfter(day)).map(Granted::seats));
    return Stream.concat(seatsOn(day), later).filter(seats -> seats.key().equals(key)).findFirst();
  }

  /// Whether an organisation has seats now or will have.
  boolean represents(OrganisationId organisation, LocalDate day) {
    var later = granted.stream().filter(g -> g.from().isAfter(day)).map(Granted::seats);
    return Stream.concat(seatsOn(day), later)
        .anyMatch(seats -> organisation.equals(seats.organisation()));
  }

  /// The side that the leader comes from; null where either may lead.
  @Nullable Side leadingSide(LocalDate day) {
    return decisions.reversed().stream()
        .filter(decision -> !day.isBefore(decision.from()) && !day.isAfter(decision.to()))
        .map(LedBy::side)
        .findFirst()
        .orElse(inForceOn(day).mandate().ledBy());
  }

  private Stream<SeatAllocation> seatsOn(LocalDate day) {
    return Stream.concat(
        on(day).stream().flatMap(m -> m.mandate().seats().stream()),
        granted.stream().filter(g -> !g.from().isAfter(day)).map(Granted::seats));
  }
}
