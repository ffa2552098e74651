package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The checks that several of a council's commands share.
final class Facts {

  private Facts() {}

  static Organisation openOrganisation(
      OrganisationId id, LocalDate day, String field, Decision decision) {
    var organisation = decision.require(Organisation.class, id, field);
    check(new NominationRule.OrganisationIsOpen(id, day, organisation.isOpenOn(day), field));
    return organisation;
  }

  /// The umbrella above an organisation that must be open; empty where no organisation is named.
  static Optional<OrganisationId> umbrella(
      @Nullable OrganisationId organisation, LocalDate day, String field, Decision decision) {
    return organisation == null
        ? Optional.empty()
        : openOrganisation(organisation, day, field, decision).umbrellaOn(day);
  }

  static void checkPerson(PersonId id, String field, Decision decision) {
    check(
        new NominationRule.PersonNotErased(
            id, decision.require(Person.class, id, field).isErased(), field));
  }

  static void checkNamedOnce(Collection<?> named, String field) {
    check(new NominationRule.NamedOnce(named.size(), new HashSet<>(named).size(), field));
  }

  /// What holds for seats, in a mandate or granted beside it.
  static void checkSeats(SeatAllocation seats, LocalDate day, String field, Decision decision) {
    check(
        new SeatRule.SeatKeyIsAShortName(seats.key(), field),
        new SeatRule.SeatGroupIsATitle(seats.key(), seats.group(), field),
        new SeatRule.SeatNamesItsHolder(
            seats.key(), seats.side(), seats.organisation(), seats.group(), field),
        new SeatRule.SeatHasAPlace(seats.key(), seats.members(), seats.deputies(), field));
    if (seats.organisation() != null) {
      openOrganisation(seats.organisation(), day, field, decision);
    }
  }
}
