package no.nav.medvirkning.query.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.councilstatus.Allocations;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// Organisation by county on one day. A council that several offices share counts once, in its
/// host's county.
public record Representation(
    LocalDate on,
    List<County> counties,
    List<Organisation> organisations,
    List<WithoutCouncil> withoutCouncil) {

  /// @param county the unit itself for one that lies under no county
  public record Place(UnitNumber unit, String name, UnitType type, UnitNumber county) {}

  /// @param seats of members and deputies, in councils at work or suspended
  /// @param filled never more than there are seats
  /// @param filledShare from 0 to 1; null where there are no seats
  public record County(
      UnitNumber county,
      @Nullable String name,
      int councils,
      int seats,
      int filled,
      @Nullable Double filledShare,
      int unitsWithoutCouncil) {}

  /// Seats stand with the organisation that nominates to them, people with the one they sit on
  /// behalf of: an umbrella's seat may be held for one of its member organisations. Both are null
  /// for a group, and for Nav's own.
  public record Organisation(
      UnitNumber county,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable String name,
      @Nullable String group,
      int memberSeats,
      int deputySeats,
      int members,
      int deputies) {}

  public record WithoutCouncil(UnitNumber unit, String name, UnitType type, UnitNumber county) {}

  /// @param places the units that there are on the day, those that the asker may read about
  static Representation of(
      Collection<CouncilStatus> councils,
      Collection<Place> places,
      Map<OrganisationId, String> organisationNames,
      LocalDate day) {
    var byUnit = places.stream().collect(Collectors.toMap(Place::unit, Function.identity()));
    var atWork =
        councils.stream()
            .filter(council -> atWork(council, day))
            .filter(council -> byUnit.containsKey(host(council, day)))
            .collect(
                Collectors.groupingBy(
                    council -> county(byUnit, host(council, day)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var served = served(councils, day);
    var without =
        places.stream()
            .filter(place -> !served.contains(place.unit()))
            .sorted(
                Comparator.comparing((Place place) -> place.county().value())
                    .thenComparing(place -> place.unit().value()))
            .map(place ->
                new WithoutCouncil(place.unit(), place.name(), place.type(), place.county()))
            .toList();
    var counties =
        places.stream()
            .map(Place::county)
            .distinct()
            .sorted(Comparator.comparing(UnitNumber::value))
            .map(county ->
                county(county, byUnit, atWork.getOrDefault(county, List.of()), without, day))
            .toList();
    var organisations =
        counties.stream()
            .flatMap(county ->
                organisations(
                    county.county(),
                    atWork.getOrDefault(county.county(), List.of()),
                    organisationNames,
                    day))
            .toList();
    return new Representation(day, counties, organisations, without);
  }

  /// The organisations that nominate to seats of the council.
  static Stream<OrganisationId> nominators(CouncilStatus council, LocalDate day) {
    return Allocations.on(council, day).stream()
        .flatMap(seat -> Stream.ofNullable(seat.organisation()));
  }

  private static boolean atWork(CouncilStatus council, LocalDate day) {
    var state = council.setup().stateOn(day).state();
    return state == CouncilState.ACTIVE || state == CouncilState.SUSPENDED;
  }

  private static UnitNumber host(CouncilStatus council, LocalDate day) {
    return council.setup().servedOn(day).host();
  }

  private static UnitNumber county(Map<UnitNumber, Place> places, UnitNumber unit) {
    var place = places.get(unit);
    return place == null ? unit : place.county();
  }

  private static Set<UnitNumber> served(Collection<CouncilStatus> councils, LocalDate day) {
    var served = new HashSet<UnitNumber>();
    councils.stream()
        .filter(council -> atWork(council, day))
        .map(council -> council.setup().servedOn(day))
        .forEach(council -> {
          served.add(council.host());
          served.addAll(council.unitsOn(day));
        });
    return served;
  }

  private static County county(
      UnitNumber county,
      Map<UnitNumber, Place> places,
      List<CouncilStatus> councils,
      List<WithoutCouncil> without,
      LocalDate day) {
    var seats = 0;
    var filled = 0;
    for (var council : councils) {
      for (var allocation : Allocations.on(council, day)) {
        for (var role : SeatRole.values()) {
          seats += allocation.seatsFor(role);
          filled += Math.min(allocation.seatsFor(role), taken(council, allocation, role, day));
        }
      }
    }
    var place = places.get(county);
    return new County(
        county,
        place == null ? null : place.name(),
        councils.size(),
        seats,
        filled,
        seats == 0 ? null : Math.round(100.0 * filled / seats) / 100.0,
        (int) without.stream().filter(unit -> unit.county().equals(county)).count());
  }

  private static int taken(
      CouncilStatus council, SeatAllocation seat, SeatRole role, LocalDate day) {
    return (int)
        sitting(council, day)
            .filter(
                appointment -> appointment.seat().equals(seat.key()) && appointment.role() == role)
            .count();
  }

  private static Stream<Appointment> sitting(CouncilStatus council, LocalDate day) {
    return council.seating().appointments().stream()
        .filter(appointment -> appointment.holdsOn(day));
  }

  private record Who(Side side, @Nullable OrganisationId organisation, @Nullable String group) {}

  private static Stream<Organisation> organisations(
      UnitNumber county,
      List<CouncilStatus> councils,
      Map<OrganisationId, String> names,
      LocalDate day) {
    var seats = new LinkedHashMap<Who, List<SeatAllocation>>();
    var people = new LinkedHashMap<Who, List<Appointment>>();
    for (var council : councils) {
      var allocations = Allocations.on(council, day);
      for (var allocation : allocations) {
        seats
            .computeIfAbsent(
                allocation.organisation() == null
                    ? new Who(allocation.side(), null, allocation.group())
                    : new Who(allocation.side(), allocation.organisation(), null),
                _ -> new ArrayList<>())
            .add(allocation);
      }
      sitting(council, day)
          .forEach(appointment ->
              people
                  .computeIfAbsent(who(appointment, allocations), _ -> new ArrayList<>())
                  .add(appointment));
    }
    return Stream.concat(seats.keySet().stream(), people.keySet().stream())
        .distinct()
        .map(who ->
            organisation(
                county,
                who,
                seats.getOrDefault(who, List.of()),
                people.getOrDefault(who, List.of()),
                names))
        .sorted(
            Comparator.comparing(Organisation::side)
                .thenComparing(
                    each -> each.name() == null ? String.valueOf(each.group()) : each.name()));
  }

  private static Who who(Appointment appointment, List<SeatAllocation> allocations) {
    if (appointment.onBehalfOf() != null) {
      return new Who(appointment.side(), appointment.onBehalfOf(), null);
    }
    var group =
        allocations.stream()
            .filter(seat -> seat.key().equals(appointment.seat()))
            .findFirst()
            .map(SeatAllocation::group)
            .orElse(null);
    return new Who(appointment.side(), null, group);
  }

  private static Organisation organisation(
      UnitNumber county,
      Who who,
      List<SeatAllocation> seats,
      List<Appointment> people,
      Map<OrganisationId, String> names) {
    return new Organisation(
        county,
        who.side(),
        who.organisation(),
        who.organisation() == null ? null : names.get(who.organisation()),
        who.group(),
        seats.stream().mapToInt(SeatAllocation::members).sum(),
        seats.stream().mapToInt(SeatAllocation::deputies).sum(),
        (int) people.stream().filter(appointment -> appointment.role() == SeatRole.MEMBER).count(),
        (int) people.stream().filter(appointment -> appointment.role() == SeatRole.DEPUTY).count());
  }
}
