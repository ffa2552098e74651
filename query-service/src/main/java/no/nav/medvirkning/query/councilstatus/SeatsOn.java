package no.nav.medvirkning.query.councilstatus;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.councilstatus.Seating.ReplacementAsked;
import no.nav.medvirkning.query.councilstatus.Setup.AdoptedMandate;
import org.jspecify.annotations.Nullable;

/// Who sits on one day, and which seats are empty.
///
/// @param members members and deputies who sit, those of one seat together
/// @param joining appointed from a later day
/// @param ending those of `members` whose last day comes within the time asked for
public record SeatsOn(
    List<Member> members, List<Member> joining, List<Member> ending, List<Vacancy> vacancies) {

  /// @param name null once the person is erased, and where names were not asked for
  /// @param until the last day in the seat
  /// @param leaving why the appointment ends before its time
  /// @param termsInARow this term and those before it in one row, by the mandate
  /// @param maximumReached the mandate allows no further term in this row
  public record Member(
      AppointmentId appointment,
      PersonId person,
      @Nullable String name,
      SeatRole role,
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      LocalDate since,
      LocalDate until,
      @Nullable EndCause leaving,
      int termsInARow,
      boolean maximumReached) {

    Member named(@Nullable String newName) {
      return new Member(
          appointment,
          person,
          newName,
          role,
          seat,
          side,
          organisation,
          since,
          until,
          leaving,
          termsInARow,
          maximumReached);
    }
  }

  /// One empty seat.
  ///
  /// @param organisation who nominates to it; null for a group without an organisation, and for
  ///   Nav's own seats
  /// @param since the first day without anyone in it
  /// @param replacementAsked when a replacement was asked for; null where no one has been asked
  /// @param deadline for that replacement
  public record Vacancy(
      String seat,
      SeatRole role,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable String group,
      LocalDate since,
      @Nullable LocalDate replacementAsked,
      @Nullable LocalDate deadline) {}

  static SeatsOn of(CouncilStatus status, LocalDate day, Period soon) {
    var appointments = status.seating().appointments();
    var mandate = status.setup().mandateOn(day).map(AdoptedMandate::mandate).orElse(null);
    var terms = new TermsInARow(appointments, mandate);
    var members =
        appointments.stream()
            .filter(each -> each.holdsOn(day))
            .map(terms::member)
            .sorted(BY_SEAT)
            .toList();
    var joining =
        appointments.stream()
            .filter(each -> each.from().isAfter(day) && each.tookTheSeat())
            .map(terms::member)
            .sorted(BY_SEAT)
            .toList();
    var ending =
        members.stream().filter(member -> !member.until().isAfter(day.plus(soon))).toList();
    return new SeatsOn(members, joining, ending, vacancies(status, day));
  }

  /// @param filled never more than there are seats
  public record Room(int seats, int filled) {}

  /// The seats of one kind on a day, whoever may nominate to them.
  public static Room room(CouncilStatus status, LocalDate day, SeatRole role) {
    var allocations = Allocations.on(status, day);
    var seats = allocations.stream().mapToInt(allocation -> allocation.seatsFor(role)).sum();
    var empty =
        allocations.stream()
            .map(SeatAllocation::key)
            .distinct()
            .mapToInt(key -> new SeatTimeline(status, key, role).empty(day))
            .sum();
    return new Room(seats, seats - empty);
  }

  private static final Comparator<Member> BY_SEAT =
      Comparator.comparing(Member::seat).thenComparing(Member::role).thenComparing(Member::since);

  private static List<Vacancy> vacancies(CouncilStatus status, LocalDate day) {
    if (status.setup().stateOn(day).state() == CouncilState.DISSOLVED) {
      return List.of();
    }
    return Allocations.on(status, day).stream()
        .flatMap(seat ->
            Stream.of(SeatRole.values()).flatMap(role -> vacancies(status, day, seat, role)))
        .toList();
  }

  /// The n-th empty seat of a kind has been empty since the day from which at least n have been
  /// empty all the time.
  private static Stream<Vacancy> vacancies(
      CouncilStatus status, LocalDate day, SeatAllocation seat, SeatRole role) {
    var timeline = new SeatTimeline(status, seat.key(), role);
    var asked = new ArrayList<>(timeline.unansweredRequests(day));
    var vacancies = new ArrayList<Vacancy>();
    for (var nth = timeline.empty(day); nth >= 1; nth--) {
      var since = timeline.emptySince(day, nth);
      var request = timeline.requestFor(since, asked);
      asked.remove(request);
      vacancies.addFirst(
          new Vacancy(
              seat.key(),
              role,
              seat.side(),
              seat.organisation(),
              seat.group(),
              since,
              request == null ? null : request.on(),
              request == null ? null : request.deadline()));
    }
    return vacancies.stream();
  }

  /// How many of the seats of one kind were empty when.
  private record SeatTimeline(CouncilStatus status, String seat, SeatRole role) {

    int empty(LocalDate day) {
      var seats =
          Allocations.on(status, day).stream()
              .filter(allocation -> allocation.key().equals(seat))
              .mapToInt(allocation -> allocation.seatsFor(role))
              .sum();
      var taken = appointments().filter(appointment -> appointment.holdsOn(day)).count();
      return Math.max(0, seats - (int) taken);
    }

    LocalDate emptySince(LocalDate day, int nth) {
      var since = day;
      for (var change : changesUntil(day)) {
        if (empty(change) < nth) {
          break;
        }
        since = change;
      }
      return since;
    }

    /// The days on which the number may have changed, newest first.
    private List<LocalDate> changesUntil(LocalDate day) {
      var mandates = status.setup().mandates().stream().map(AdoptedMandate::from);
      var granted =
          status.seating().requests().stream()
              .map(Seating.RepresentationAsked::from)
              .filter(from -> from != null);
      var taken =
          appointments().flatMap(each -> Stream.of(each.from(), each.lastDay().plusDays(1)));
      return Stream.of(mandates, granted, taken)
          .flatMap(days -> days)
          .filter(change -> !change.isAfter(day))
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }

    /// Requests for a replacement after an appointment to this seat which no one has filled yet.
    List<ReplacementAsked> unansweredRequests(LocalDate day) {
      return status.seating().replacements().stream()
          .filter(request -> !request.on().isAfter(day) && emptyFrom(request) != null)
          .filter(request ->
              appointments().noneMatch(each -> request.appointment().equals(each.replaces())))
          .toList();
    }

    /// The request made when the seat fell empty on that day, else one made since; an older one has
    /// been met in another way.
    @Nullable ReplacementAsked requestFor(LocalDate since, List<ReplacementAsked> asked) {
      return asked.stream()
          .filter(request -> since.equals(emptyFrom(request)))
          .findFirst()
          .or(() ->
              asked.stream()
                  .filter(request -> !since.isAfter(requireNonNull(emptyFrom(request))))
                  .findFirst())
          .orElse(null);
    }

    private @Nullable LocalDate emptyFrom(ReplacementAsked request) {
      return appointments()
          .filter(left -> left.id().equals(request.appointment()))
          .map(left -> left.lastDay().plusDays(1))
          .findFirst()
          .orElse(null);
    }

    private Stream<Appointment> appointments() {
      return status.seating().appointments().stream()
          .filter(appointment -> appointment.seat().equals(seat) && appointment.role() == role);
    }
  }
}
