package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.Owner;

/// What a meeting has asked someone to do.
///
/// @param open not completed yet
record FollowUps(List<FollowUpId> open, List<FollowUpId> completed) {

  static final FollowUps NONE = new FollowUps(List.of(), List.of());

  void checkNew(FollowUpId id) {
    check(new FollowUpRule.FollowUpIsNew(id, open.contains(id) || completed.contains(id)));
  }

  void checkOpen(FollowUpId id) {
    check(
        new FollowUpRule.FollowUpOfThisMeeting(id, open.contains(id) || completed.contains(id)),
        new FollowUpRule.FollowUpIsOpen(id, completed.contains(id)));
  }

  /// Exactly one owner, who exists and can still be asked to do something.
  static void checkOwner(Owner owner, Decision decision) {
    check(new FollowUpRule.HasOneOwner(owner.unit(), owner.organisation(), owner.person()));
    var today = decision.today();
    if (owner.unit() != null) {
      var unit = decision.require(Unit.class, owner.unit(), "/owner/unit");
      check(
          new ParticipantRule.UnitIsOpen(owner.unit(), today, unit.isOpenOn(today), "/owner/unit"));
    } else if (owner.organisation() != null) {
      var organisation =
          decision.require(Organisation.class, owner.organisation(), "/owner/organisation");
      check(
          new ParticipantRule.OrganisationIsOpen(
              owner.organisation(), today, organisation.isOpenOn(today), "/owner/organisation"));
    } else {
      var person = Objects.requireNonNull(owner.person());
      check(
          new ParticipantRule.PersonIsNotErased(
              person,
              decision.require(Person.class, person, "/owner/person").isErased(),
              "/owner/person"));
    }
  }

  FollowUps add(FollowUpId id) {
    var all = new ArrayList<>(open);
    all.add(id);
    return new FollowUps(List.copyOf(all), completed);
  }

  FollowUps complete(FollowUpId id) {
    var done = new ArrayList<>(completed);
    done.add(id);
    return new FollowUps(
        open.stream().filter(each -> !each.equals(id)).toList(), List.copyOf(done));
  }
}
