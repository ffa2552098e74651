package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.Seating.Charge;
import no.nav.medvirkning.query.councilstatus.Seating.Leadership;
import org.jspecify.annotations.Nullable;

/// Who leads on one day, and who prepares the work.
///
/// @param ledBy the side that the leader comes from; null where either may lead
/// @param leader null where there is none
/// @param withoutLeaderSince the first day without a leader; null where there is one, or never was
/// @param secretariat people of the secretariat
/// @param workingCommittee those of the committee who still sit
public record LeadersOn(
    @Nullable Side ledBy,
    @Nullable Leader leader,
    @Nullable Leader deputyLeader,
    @Nullable LocalDate withoutLeaderSince,
    List<PersonId> secretariat,
    List<AppointmentId> workingCommittee) {

  /// @param name null once the person is erased, and where names were not asked for
  /// @param until the last day as leader: the leader's own term, or the last day in the seat where
  ///   that comes first
  public record Leader(
      AppointmentId appointment,
      PersonId person,
      @Nullable String name,
      LocalDate since,
      LocalDate until) {

    Leader named(@Nullable String newName) {
      return new Leader(appointment, person, newName, since, until);
    }
  }

  static LeadersOn of(CouncilStatus status, LocalDate day) {
    var seating = status.seating();
    var leader = leader(seating, LeaderRole.LEADER, day);
    return new LeadersOn(
        status.setup().leadingSideOn(day),
        leader,
        leader(seating, LeaderRole.DEPUTY_LEADER, day),
        leader == null ? withoutLeaderSince(seating, day) : null,
        charged(seating, day, Charge::secretariat),
        charged(seating, day, Charge::committee).stream()
            .filter(id -> sits(seating, id, day))
            .toList());
  }

  private static @Nullable Leader leader(Seating seating, LeaderRole role, LocalDate day) {
    return seating.leaderships().stream()
        .filter(leadership -> leadership.role() == role && leadership.holdsOn(day))
        .flatMap(leadership -> leader(seating, leadership))
        .filter(leader -> !leader.until().isBefore(day))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static Stream<Leader> leader(Seating seating, Leadership leadership) {
    return seating.appointment(leadership.appointment()).stream()
        .map(seat ->
            new Leader(
                seat.id(),
                seat.person(),
                null,
                leadership.from(),
                earlier(leadership.lastDay(), seat.lastDay())));
  }

  private static @Nullable LocalDate withoutLeaderSince(Seating seating, LocalDate day) {
    return seating.leaderships().stream()
        .filter(
            leadership -> leadership.role() == LeaderRole.LEADER && !leadership.from().isAfter(day))
        .flatMap(leadership -> leader(seating, leadership))
        .map(leader -> leader.until().plusDays(1))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static <T> List<T> charged(
      Seating seating, LocalDate day, Function<Charge, @Nullable List<T>> who) {
    var charges = seating.charges().stream().filter(charge -> !charge.from().isAfter(day));
    return charges
        .flatMap(charge -> Stream.ofNullable(who.apply(charge)))
        .reduce((earlier, later) -> later)
        .orElse(List.of());
  }

  private static boolean sits(Seating seating, AppointmentId id, LocalDate day) {
    return seating.appointment(id).filter(seat -> seat.holdsOn(day)).isPresent();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
