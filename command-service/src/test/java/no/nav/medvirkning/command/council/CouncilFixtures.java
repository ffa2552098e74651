package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.council.RowBreaker.GAP;
import static no.nav.medvirkning.council.SeatRole.DEPUTY;
import static no.nav.medvirkning.council.SeatRole.MEMBER;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;

/// The council of Oslo Region Sentrum for four offices, under the mandate of S4, and all that it
/// needs around it. The first period lasts from 1 September 2017 to 31 August 2019; `TODAY` lies in
/// it.
public final class CouncilFixtures {

  public static final LocalDate ESTABLISHED = LocalDate.of(2017, 8, 29);
  public static final LocalDate FIRST_DAY = LocalDate.of(2017, 9, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2019, 8, 31);
  public static final LocalDate LEADERS_LAST_DAY = LocalDate.of(2018, 8, 31);
  public static final LocalDate TODAY = LocalDate.of(2018, 3, 1);

  public static final UnitNumber OSLO = new UnitNumber("0300");
  public static final UnitNumber ST_HANSHAUGEN = new UnitNumber("0313");
  public static final UnitNumber SAGENE = new UnitNumber("0314");
  public static final UnitNumber GRUNERLOKKA = new UnitNumber("0315");
  public static final UnitNumber GAMLE_OSLO = new UnitNumber("0316");
  public static final UnitNumber CLOSED_OFFICE = new UnitNumber("0399");

  public static final CouncilId COUNCIL = CouncilId.of("c0000000-0000-4000-8000-000000000001");

  public static final OrganisationId FFO = organisation(1);
  public static final OrganisationId SAFO = organisation(2);

  /// Lies under FFO.
  public static final OrganisationId MENTAL_HELSE = organisation(3);

  public static final OrganisationId VELFERDSALLIANSEN = organisation(4);
  public static final OrganisationId BAKERY = organisation(5);
  public static final OrganisationId CLOSED_ORGANISATION = organisation(6);

  public static final PersonId FFO_REPRESENTATIVE_1 = person(1);
  public static final PersonId FFO_REPRESENTATIVE_2 = person(2);
  public static final PersonId FFO_DEPUTY = person(3);
  public static final PersonId SAFO_REPRESENTATIVE = person(4);
  public static final PersonId YOUTH_REPRESENTATIVE = person(5);
  public static final PersonId OFFICE_MANAGER = person(6);
  public static final PersonId COORDINATOR = person(7);
  public static final PersonId NEWCOMER = person(8);
  public static final PersonId ERASED_PERSON = person(9);

  public static final AppointmentId FFO_SEAT_1 = appointment(1);
  public static final AppointmentId FFO_SEAT_2 = appointment(2);
  public static final AppointmentId FFO_DEPUTY_SEAT = appointment(3);
  public static final AppointmentId SAFO_SEAT = appointment(4);
  public static final AppointmentId NAV_SEAT = appointment(5);
  public static final AppointmentId NEW_SEAT = appointment(6);

  public static final NominationId NOMINATION =
      NominationId.of("e0000000-0000-4000-8000-000000000001");

  private CouncilFixtures() {}

  public static OrganisationId organisation(int number) {
    return new OrganisationId(id(0xa, number));
  }

  public static PersonId person(int number) {
    return new PersonId(id(0xb, number));
  }

  public static AppointmentId appointment(int number) {
    return new AppointmentId(id(0xd, number));
  }

  private static UUID id(int kind, int number) {
    return UUID.fromString("%x0000000-0000-4000-8000-%012d".formatted(kind, number));
  }

  /// What a specification of councils needs to know of.
  public static AggregateType<?>[] types() {
    return new AggregateType<?>[] {
      new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
      new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
      new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
      new AggregateType<>(Person.class, PersonCommand.class, Person::new)
    };
  }

  /// Units, organisations and people, before there is any council.
  public static DomainEvent[] surroundings() {
    var events = new ArrayList<DomainEvent>();
    events.add(new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null));
    for (var office : List.of(ST_HANSHAUGEN, SAGENE, GRUNERLOKKA, GAMLE_OSLO, CLOSED_OFFICE)) {
      events.add(new UnitRegistered(office, "Nav-kontor " + office, UnitType.OFFICE, OSLO, null));
    }
    events.add(new UnitClosed(CLOSED_OFFICE, LocalDate.of(2016, 12, 31), List.of(SAGENE)));
    events.add(new OrganisationRegistered(FFO, "FFO", "FFO", OrganisationKind.UMBRELLA, true));
    events.add(new OrganisationRegistered(SAFO, "SAFO", "SAFO", OrganisationKind.UMBRELLA, true));
    events.add(
        new OrganisationRegistered(
            MENTAL_HELSE, "Mental Helse", null, OrganisationKind.MEMBER_ORGANISATION, true));
    events.add(new UmbrellaJoined(MENTAL_HELSE, FFO, null));
    events.add(
        new OrganisationRegistered(
            VELFERDSALLIANSEN, "Velferdsalliansen", null, OrganisationKind.UMBRELLA, false));
    events.add(
        new OrganisationRegistered(BAKERY, "Bakeriet", null, OrganisationKind.COMPANY, false));
    events.add(
        new OrganisationRegistered(
            CLOSED_ORGANISATION, "Nedlagt lag", null, OrganisationKind.OTHER, false));
    events.add(new OrganisationClosed(CLOSED_ORGANISATION, LocalDate.of(2016, 12, 31)));
    for (var number = 1; number <= 40; number++) {
      events.add(
          new PersonRegistered(
              person(number),
              SAGENE,
              new Personal(person(number), "Representant " + number),
              null,
              null,
              null,
              null));
    }
    events.add(new PersonErased(ERASED_PERSON));
    return events.toArray(DomainEvent[]::new);
  }

  public static CouncilEstablished established() {
    return new CouncilEstablished(
        COUNCIL,
        "Brukerutvalg for Region Sentrum",
        CouncilLevel.LOCAL,
        SAGENE,
        fourOffices(),
        null,
        ESTABLISHED);
  }

  public static List<Coverage> fourOffices() {
    return List.of(
        new Coverage(ST_HANSHAUGEN, ESTABLISHED, null),
        new Coverage(SAGENE, ESTABLISHED, null),
        new Coverage(GRUNERLOKKA, ESTABLISHED, null),
        new Coverage(GAMLE_OSLO, ESTABLISHED, null));
  }

  public static DomainEvent[] aCouncil() {
    return with(surroundings(), established());
  }

  public static DomainEvent[] aCouncilWithMandate() {
    return aCouncilWithMandate(mandateOfS4());
  }

  public static DomainEvent[] aCouncilWithMandate(Mandate mandate) {
    return with(aCouncil(), adopted(mandate));
  }

  public static MandateAdopted adopted(Mandate mandate) {
    return new MandateAdopted(COUNCIL, 1, mandate, ESTABLISHED, ESTABLISHED);
  }

  /// FFO, SAFO and Nav have filled their seats but one; youth has not.
  public static DomainEvent[] aCouncilWithMembers() {
    return with(
        aCouncilWithMandate(),
        appointed(FFO_SEAT_1, FFO_REPRESENTATIVE_1, MEMBER, "ffo", FFO),
        appointed(FFO_DEPUTY_SEAT, FFO_DEPUTY, DEPUTY, "ffo", FFO),
        appointed(SAFO_SEAT, SAFO_REPRESENTATIVE, MEMBER, "safo", SAFO),
        appointed(NAV_SEAT, OFFICE_MANAGER, MEMBER, "nav", null));
  }

  /// FFO's first representative leads in the first year.
  public static DomainEvent[] aCouncilWithLeader() {
    return with(aCouncilWithMembers(), leader(LeaderRole.LEADER, FFO_SEAT_1));
  }

  public static LeaderChosen leader(LeaderRole role, AppointmentId appointment) {
    return new LeaderChosen(COUNCIL, role, appointment, FIRST_DAY, LEADERS_LAST_DAY);
  }

  /// Two years, at most three in a row, one year as leader and one more, the user side leads (S4).
  public static Mandate mandateOfS4() {
    return mandate(
        new SeatAllocation("ffo", Side.USER, FFO, null, 2, 1),
        new SeatAllocation("safo", Side.USER, SAFO, null, 1, 1),
        new SeatAllocation("youth", Side.USER, null, "Ungdom", 1, 0),
        new SeatAllocation("nav", Side.NAV, null, "Nav-kontorene", 2, 0));
  }

  public static Mandate mandate(SeatAllocation... seats) {
    return new Mandate(
        Period.ofYears(2),
        3,
        Set.of(GAP),
        Period.ofYears(1),
        Period.ofYears(1),
        Side.USER,
        4,
        14,
        21,
        true,
        2,
        List.of(seats));
  }

  /// For the first period, on no nomination.
  public static MemberAppointed appointed(
      AppointmentId appointment,
      PersonId person,
      SeatRole role,
      String seat,
      OrganisationId onBehalfOf) {
    return appointed(appointment, person, role, seat, onBehalfOf, FIRST_DAY, LAST_DAY);
  }

  public static MemberAppointed appointed(
      AppointmentId appointment,
      PersonId person,
      SeatRole role,
      String seat,
      OrganisationId onBehalfOf,
      LocalDate from,
      LocalDate to) {
    var side = seat.equals("nav") ? Side.NAV : Side.USER;
    return new MemberAppointed(
        COUNCIL, appointment, person, role, seat, side, onBehalfOf, null, null, 1, from, to);
  }

  public static MemberNominated nominated(
      PersonId person, SeatRole role, String seat, OrganisationId organisation) {
    return new MemberNominated(
        COUNCIL,
        NOMINATION,
        person,
        role,
        seat,
        organisation,
        organisation,
        LocalDate.of(2017, 8, 30));
  }

  public static DomainEvent[] with(DomainEvent[] events, DomainEvent... more) {
    var all = Arrays.copyOf(events, events.length + more.length);
    System.arraycopy(more, 0, all, events.length, more.length);
    return all;
  }
}
