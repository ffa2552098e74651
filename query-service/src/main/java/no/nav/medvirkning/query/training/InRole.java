package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.Seating;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.councilstatus.Seating.Charge;
import no.nav.medvirkning.training.TrainedRole;
import org.jspecify.annotations.Nullable;

/// Someone in a role of a council that may need training.
///
/// @param since the first day in the role, through terms that follow one another without a gap:
///   whoever goes on needs no new training, whoever comes back has the time that the new have
public record InRole(PersonId person, TrainedRole role, LocalDate since) {

  /// A time in a role; the last day is inclusive, and null while it lasts.
  private record Span(PersonId person, TrainedRole role, LocalDate from, @Nullable LocalDate last) {

    boolean includes(LocalDate day) {
      return !from.isAfter(day) && (last == null || !last.isBefore(day));
    }
  }

  private record Who(PersonId person, TrainedRole role) {}

  /// Everyone in a role of the council on a day, in each role once.
  public static List<InRole> on(Seating seating, LocalDate day) {
    var found = new ArrayList<InRole>();
    spans(seating)
        .collect(
            Collectors.groupingBy(
                span -> new Who(span.person(), span.role()),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach((who, spans) ->
            since(spans, day)
                .ifPresent(since -> found.add(new InRole(who.person(), who.role(), since))));
    return found;
  }

  /// Everyone who was ever given a role in the council, those too who never took it up: as of an
  /// earlier day they were in it.
  public static Stream<PersonId> people(Seating seating) {
    return Stream.concat(
            seating.appointments().stream().map(Appointment::person),
            seating.charges().stream()
                .flatMap(charge -> Stream.ofNullable(charge.secretariat()))
                .flatMap(List::stream))
        .distinct();
  }

  private static Optional<LocalDate> since(List<Span> spans, LocalDate day) {
    var current =
        spans.stream()
            .filter(span -> span.includes(day))
            .map(Span::from)
            .min(Comparator.naturalOrder());
    if (current.isEmpty()) {
      return current;
    }
    var since = current.get();
    // The latest first: each that reaches to the day before takes the beginning further back.
    for (var span : spans.stream().sorted(Comparator.comparing(Span::from).reversed()).toList()) {
      if (span.from().isBefore(since) && span.includes(since.minusDays(1))) {
        since = span.from();
      }
    }
    return Optional.of(since);
  }

  private static Stream<Span> spans(Seating seating) {
    return Stream.of(members(seating), leaders(seating), secretariat(seating))
        .flatMap(Function.identity())
        .filter(span -> span.last() == null || !span.last().isBefore(span.from()));
  }

  private static Stream<Span> members(Seating seating) {
    return seating.appointments().stream()
        .map(each -> new Span(each.person(), role(each), each.from(), each.lastDay()));
  }

  private static TrainedRole role(Appointment appointment) {
    if (appointment.side() == Side.NAV) {
      return TrainedRole.NAV_MEMBER;
    }
    return appointment.role() == SeatRole.DEPUTY
        ? TrainedRole.USER_DEPUTY
        : TrainedRole.USER_MEMBER;
  }

  /// Leaving the council ends a leadership.
  private static Stream<Span> leaders(Seating seating) {
    return seating.leaderships().stream()
        .flatMap(leading ->
            seating.appointments().stream()
                .filter(seat -> seat.id().equals(leading.appointment()))
                .map(seat ->
                    new Span(
                        seat.person(),
                        leading.role() == LeaderRole.LEADER
                            ? TrainedRole.LEADER
                            : TrainedRole.DEPUTY_LEADER,
                        leading.from(),
                        earlier(leading.lastDay(), seat.lastDay()))));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  /// Whoever is assigned later takes over from those before.
  private static Stream<Span> secretariat(Seating seating) {
    var charges =
        seating.charges().stream()
            .filter(charge -> charge.secretariat() != null)
            .sorted(Comparator.comparing(Charge::from))
            .toList();
    var spans = new ArrayList<Span>();
    for (var i = 0; i < charges.size(); i++) {
      var last = i + 1 < charges.size() ? charges.get(i + 1).from().minusDays(1) : null;
      for (var person : Objects.requireNonNull(charges.get(i).secretariat())) {
        spans.add(new Span(person, TrainedRole.SECRETARIAT, charges.get(i).from(), last));
      }
    }
    return spans.stream();
  }
}
