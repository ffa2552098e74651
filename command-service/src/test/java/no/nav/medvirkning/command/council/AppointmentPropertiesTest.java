package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.adopted;
import static no.nav.medvirkning.command.council.CouncilFixtures.appointment;
import static no.nav.medvirkning.command.council.CouncilFixtures.established;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;
import static no.nav.medvirkning.command.council.CouncilFixtures.person;
import static no.nav.medvirkning.council.RowBreaker.CHANGE_OF_ORGANISATION;
import static no.nav.medvirkning.council.RowBreaker.DEPUTY_PERIOD;
import static no.nav.medvirkning.council.RowBreaker.GAP;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.EndAppointment;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.unit.UnitNumber;

/// What holds for every sequence of appointments and resignations that the council has accepted,
/// whatever was tried.
class AppointmentPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int MONTHS = 120;
  private static final int MOST_TERMS = 2;

  /// Something tried: an appointment of a person to a seat from a month on, or the end of an
  /// earlier appointment.
  record Attempt(
      int person, int seat, SeatRole role, int organisation, int month, int months, int ends) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.integers().between(10, 13),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(SeatRole.class),
            Arbitraries.integers().between(4, 5),
            Arbitraries.integers().between(0, MONTHS),
            Arbitraries.integers().between(1, 26),
            Arbitraries.integers().between(-20, 20))
        .as(Attempt::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Set<RowBreaker>> breakers() {
    return Arbitraries.of(RowBreaker.class).set();
  }

  @Property(tries = 400)
  void noSeatIsEverOverfull(@ForAll("attempts") List<Attempt> attempts) {
    var appointments = accepted(attempts, Set.of(GAP), null);
    for (var day : firstDays(appointments)) {
      for (var seats : seats()) {
        for (var role : SeatRole.values()) {
          assertThat(
                  sitting(appointments, day)
                      .filter(a -> a.seat().equals(seats.key()) && a.role() == role))
              .hasSizeLessThanOrEqualTo(seats.seatsFor(role));
        }
      }
    }
  }

  @Property(tries = 400)
  void nobodyEverSitsTwice(@ForAll("attempts") List<Attempt> attempts) {
    var appointments = accepted(attempts, Set.of(GAP), null);
    for (var day : firstDays(appointments)) {
      assertThat(sitting(appointments, day).map(Appointment::person)).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 400)
  void noTermIsLongerThanTheMandates(@ForAll("attempts") List<Attempt> attempts) {
    assertThat(accepted(attempts, Set.of(GAP), null))
        .allSatisfy(a -> assertThat(a.to()).isBefore(a.from().plusYears(2)));
  }

  /// Counted here from the definition, term by term, and not as the council counts.
  @Property(tries = 600)
  void noRowOfTermsIsEverTooLong(
      @ForAll("attempts") List<Attempt> attempts, @ForAll("breakers") Set<RowBreaker> breakers) {
    var appointments = accepted(attempts, breakers, MOST_TERMS);
    for (var person = 10; person <= 13; person++) {
      var id = person(person);
      var terms =
          appointments.stream()
              .filter(a -> a.person().equals(id))
              .sorted(Comparator.comparing(Appointment::from))
              .toList();
      assertThat(longestRow(terms, MEMBER, breakers)).isLessThanOrEqualTo(MOST_TERMS);
      assertThat(longestRow(terms, DEPUTY, breakers)).isLessThanOrEqualTo(MOST_TERMS);
    }
  }

  private static int longestRow(List<Appointment> terms, SeatRole role, Set<RowBreaker> breakers) {
    var longest = 0;
    var row = 0;
    Appointment former = null;
    for (var term : terms) {
      if (former != null) {
        var gap = breakers.contains(GAP) && term.from().isAfter(former.lastDay().plusDays(1));
        var changed =
            breakers.contains(CHANGE_OF_ORGANISATION)
                && !term.onBehalfOf().equals(former.onBehalfOf());
        var deputy = breakers.contains(DEPUTY_PERIOD) && role == MEMBER && term.role() == DEPUTY;
        if (gap || changed || deputy) {
          row = 0;
        }
      }
      if (term.role() == role) {
        row++;
      }
      longest = Math.max(longest, row);
      former = term;
    }
    return longest;
  }

  private static Stream<Appointment> sitting(List<Appointment> appointments, LocalDate day) {
    return appointments.stream().filter(a -> a.sitsOn(day));
  }

  /// What is true on every day on which somebody starts is true on every day.
  private static Set<LocalDate> firstDays(List<Appointment> appointments) {
    return appointments.stream().map(Appointment::from).collect(Collectors.toSet());
  }

  private static List<SeatAllocation> seats() {
    return List.of(
        new SeatAllocation("one", Side.USER, null, "Ungdom", 1, 1),
        new SeatAllocation("two", Side.USER, null, "Bedrifter", 2, 1));
  }

  private static List<Appointment> accepted(
      List<Attempt> attempts, Set<RowBreaker> breakers, Integer mostTerms) {
    var council = new Council();
    var taken = new ArrayList<CouncilEvent>();
    taken.add(established());
    taken.add(
        adopted(
            new Mandate(
                Period.ofYears(2),
                mostTerms,
                breakers,
                Period.ofYears(1),
                null,
                null,
                4,
                14,
                21,
                false,
                0,
                seats())));
    taken.forEach(council::evolve);
    for (var number = 0; number < attempts.size(); number++) {
      try {
        var events = council.decide(command(number, attempts.get(number)), new EverythingExists());
        events.forEach(council::evolve);
        taken.addAll(events);
      } catch (Refused refused) {
        // what is refused leaves nothing behind
      }
    }
    var state = CouncilState.EMPTY;
    for (var event : taken) {
      state = state.evolve(event);
    }
    return state.appointments().all();
  }

  private static CouncilCommand command(int number, Attempt attempt) {
    var from = FIRST.plusMonths(attempt.month());
    if (attempt.ends() > 0) {
      return new EndAppointment(
          COUNCIL, appointment(number - attempt.ends() + 1_000), EndCause.RESIGNED, from, null);
    }
    return new AppointMember(
        COUNCIL,
        appointment(number + 1_000),
        person(attempt.person()),
        attempt.role(),
        seats().get(attempt.seat()).key(),
        organisation(attempt.organisation()),
        null,
        null,
        from,
        from.plusMonths(attempt.months()).minusDays(1));
  }

  /// A world in which everybody is known and nobody is erased or closed.
  private static final class EverythingExists implements Decision {

    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public LocalDate recordedOn() {
      return TODAY;
    }

    @Override
    public Caller caller() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id) {
      return Optional.of(type.cast(type == Person.class ? new Person() : new Organisation()));
    }

    @Override
    public <C extends Command, E extends DomainEvent> List<E> also(
        Class<? extends Aggregate<C, E>> type, C command) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void requireReach(Set<UnitNumber> owners) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void destroyKey(PersonId person) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void destroyKey(TextId text) {
      throw new UnsupportedOperationException();
    }
  }
}
