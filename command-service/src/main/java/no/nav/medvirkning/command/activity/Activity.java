package no.nav.medvirkning.command.activity;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.activity.ActivityEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.command.activity.ActivityCommand.CancelActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.HoldActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.MoveActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.PlanActivity;
import no.nav.medvirkning.command.activity.ActivityCommand.RecordFinding;
import no.nav.medvirkning.command.activity.ActivityCommand.TakeUpFinding;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// An activity that lets users take part: planned, held, and what was found. Who took part is never
/// recorded.
@Revision("1")
public final class Activity extends Aggregate<ActivityCommand, ActivityEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable CouncilId council;
  private boolean held;
  private boolean cancelled;
  private List<FindingId> findings = new ArrayList<>();
  private List<FindingId> takenUp = new ArrayList<>();

  @Override
  protected List<ActivityEvent> decide(ActivityCommand command, Decision decision) {
    return switch (command) {
      case PlanActivity c -> List.of(plan(c, decision));
      case MoveActivity c -> List.of(move(c, decision));
      case HoldActivity c -> List.of(hold(c, decision));
      case RecordFinding c -> List.of(record(c));
      case CancelActivity c -> List.of(cancel(c));
      case TakeUpFinding c -> List.of(takeUp(c));
    };
  }

  private static ActivityEvent plan(PlanActivity c, Decision decision) {
    var today = decision.today();
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(today);
    check(
        new ActivityRule.UnitIsOpen(c.unit(), today, open),
        new ActivityRule.AnchoredOrSaysWhyNot(c.council(), c.noCouncilBecause()));
    checkPlanned(c.days(), today);
    if (c.council() != null) {
      checkNamed(c.council(), c.unit(), c.days(), decision);
      checkServed(c.council(), c.unit(), c.days(), "/council", decision);
    }
    return new ActivityPlanned(
        c.activity(),
        c.unit(),
        c.kind(),
        c.title().value(),
        c.purpose().value(),
        c.days(),
        c.council(),
        FreeText.valueOf(c.noCouncilBecause()));
  }

  private ActivityEvent move(MoveActivity c, Decision decision) {
    check(
        new ActivityRule.NotCancelled(c.activity(), cancelled),
        new ActivityRule.NotHeldYet(c.activity(), held));
    checkPlanned(c.days(), decision.today());
    if (council != null) {
      checkServed(council, unit(), c.days(), "/days", decision);
    }
    return new ActivityMoved(c.activity(), unit(), c.days());
  }

  private ActivityEvent hold(HoldActivity c, Decision decision) {
    check(new ActivityRule.NotCancelled(c.activity(), cancelled));
    checkDays(c.days());
    check(new ActivityRule.HeldByNow(c.days().getLast(), decision.today()));
    checkCounts(c.participants());
    return new ActivityHeld(c.activity(), unit(), c.days(), c.participants(), c.summary().value());
  }

  private ActivityEvent record(RecordFinding c) {
    check(
        new ActivityRule.FindsSomethingOnceHeld(c.activity(), held),
        new ActivityRule.FindingIsNew(c.finding(), findings.contains(c.finding())));
    return new FindingRecorded(c.activity(), unit(), c.finding(), c.text().value());
  }

  private ActivityEvent cancel(CancelActivity c) {
    check(
        new ActivityRule.NotCancelled(c.activity(), cancelled),
        new ActivityRule.NotHeldYet(c.activity(), held));
    return new ActivityCancelled(c.activity(), unit(), c.reason().value());
  }

  ActivityEvent takeUp(TakeUpFinding c) {
    check(
        new ActivityRule.FindingOfThisActivity(c.finding(), findings.contains(c.finding())),
        new ActivityRule.FindingBecomesOneFeedback(c.finding(), takenUp.contains(c.finding())));
    return new FindingBecameFeedback(c.activity(), unit(), c.finding(), c.feedback());
  }

  private static void checkDays(List<LocalDate> days) {
    check(new ActivityRule.AtLeastOneDay(days.size()));
    for (var i = 1; i < days.size(); i++) {
      check(new ActivityRule.DaysInOrder(days.get(i - 1), days.get(i)));
    }
  }

  private static void checkPlanned(List<LocalDate> days, LocalDate today) {
    checkDays(days);
    check(ActivityRule.NotTooFarAhead.of(days.getLast(), today));
  }

  /// A council that serves the unit may be named, also where another unit hosts it; any other is
  /// held against the caller's reach first.
  private static void checkNamed(
      CouncilId id, UnitNumber unit, List<LocalDate> days, Decision decision) {
    var council = decision.find(Council.class, id.toString());
    if (council.isEmpty() || days.stream().noneMatch(day -> council.get().servesOn(unit, day))) {
      decision.require(Council.class, id, "/council");
    }
  }

  private static void checkServed(
      CouncilId id, UnitNumber unit, List<LocalDate> days, String field, Decision decision) {
    var council = decision.require(Council.class, id, null);
    var notServed = days.stream().filter(day -> !council.servesOn(unit, day)).findFirst();
    check(new ActivityRule.CouncilServesTheUnit(id, unit, notServed.orElse(null), field));
  }

  private static void checkCounts(List<Participants> participants) {
    var counted = EnumSet.noneOf(UserGroup.class);
    for (var each : participants) {
      check(
          new ActivityRule.GroupCountedOnce(each.group(), !counted.add(each.group())),
          new ActivityRule.CountIsPossible(each.group(), each.count()));
    }
  }

  @Override
  protected void evolve(ActivityEvent event) {
    switch (event) {
      case ActivityPlanned e -> {
        unit = e.unit();
        council = e.council();
      }
      case ActivityMoved _ -> {}
      case ActivityHeld _ -> held = true;
      case FindingRecorded e -> findings.add(e.finding());
      case FindingBecameFeedback e -> takenUp.add(e.finding());
      case ActivityCancelled _ -> cancelled = true;
    }
  }

  /// A closed unit's part goes to its successors.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  private UnitNumber unit() {
    return Objects.requireNonNull(unit);
  }
}
