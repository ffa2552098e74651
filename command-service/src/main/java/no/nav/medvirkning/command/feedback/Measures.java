package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.Owner;

/// What is to be done because of a feedback.
///
/// @param open neither completed nor dropped
record Measures(List<MeasureId> open, List<MeasureId> ended) {

  static final Measures NONE = new Measures(List.of(), List.of());

  void checkNew(MeasureId id) {
    check(new MeasureRule.MeasureIsNew(id, open.contains(id) || ended.contains(id)));
  }

  void checkOpen(MeasureId id) {
    check(
        new MeasureRule.MeasureOfThisFeedback(id, open.contains(id) || ended.contains(id)),
        new MeasureRule.MeasureIsOpen(id, ended.contains(id)));
  }

  /// Someone who can be asked to do it, by a day that is still to come.
  static void checkPlan(Owner owner, LocalDate due, Decision decision) {
    check(new MeasureRule.HasOneOwner(owner.unit(), owner.organisation(), owner.person()));
    var today = decision.today();
    if (owner.unit() != null) {
      var unit = decision.require(Unit.class, owner.unit(), "/owner/unit");
      check(new FeedbackRule.UnitIsOpen(owner.unit(), today, unit.isOpenOn(today), "/owner/unit"));
    } else if (owner.organisation() != null) {
      var field = "/owner/organisation";
      var organisation = decision.require(Organisation.class, owner.organisation(), field);
      check(
          new FeedbackRule.OrganisationIsOpen(
              owner.organisation(), today, organisation.isOpenOn(today), field));
    } else {
      var person = Objects.requireNonNull(owner.person());
      check(
          new FeedbackRule.PersonIsNotErased(
              person,
              decision.require(Person.class, person, "/owner/person").isErased(),
              "/owner/person"));
    }
    check(new MeasureRule.NotDueBeforeToday(due, today));
  }

  Measures plan(MeasureId id) {
    var all = new ArrayList<>(open);
    all.add(id);
    return new Measures(List.copyOf(all), ended);
  }

  Measures end(MeasureId id) {
    var done = new ArrayList<>(ended);
    done.add(id);
    return new Measures(open.stream().filter(each -> !each.equals(id)).toList(), List.copyOf(done));
  }
}
