package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.command.compensation.ClaimRegisterCommand.EnterClaim;
import no.nav.medvirkning.command.compensation.CompensationCommand.ApproveCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.ClaimCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.MarkCompensationPaid;
import no.nav.medvirkning.command.compensation.CompensationCommand.RejectCompensation;
import no.nav.medvirkning.command.compensation.CompensationCommand.WithdrawClaim;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A claim for compensation: made, decided on by the unit that pays, and paid. How it comes in is
/// [Claiming]'s part.
@Revision("1")
public final class Compensation extends Aggregate<CompensationCommand, CompensationEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable CouncilId council;
  private @Nullable MeetingId meeting;
  private @Nullable PersonId person;
  private List<ClaimLine> lines = List.of();
  private long approvedOre;
  private ClaimState state = ClaimState.CLAIMED;
  private @Nullable LocalDate lastStep;

  @Override
  protected List<CompensationEvent> decide(CompensationCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case ClaimCompensation c -> claim(c, decision);
          case ApproveCompensation c -> approve(c, decision);
          case RejectCompensation c -> reject(c, decision);
          case MarkCompensationPaid c -> pay(c, decision);
          case WithdrawClaim c -> withdraw(c, decision);
        });
  }

  private static CompensationEvent claim(ClaimCompensation c, Decision decision) {
    var claimed = new Claiming(c, decision).claimed();
    decision.also(ClaimRegister.class, new EnterClaim(c.meeting(), c.person(), c.claim()));
    return claimed;
  }

  private CompensationEvent approve(ApproveCompensation c, Decision decision) {
    checkUndecided(c, c.on(), decision);
    var approved = c.approvedOre() == null ? lines : approved(c.approvedOre());
    var total = Calculation.total(approved);
    check(new CompensationRule.SomethingIsApproved(total));
    return new CompensationApproved(
        c.claim(), unit(), council(), meeting(), approved, total, c.on());
  }

  private List<ClaimLine> approved(List<Long> amounts) {
    check(new CompensationRule.OneAmountForEachLine(amounts.size(), lines.size()));
    var approved = new ArrayList<ClaimLine>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      long amount = amounts.get(i);
      check(new CompensationRule.NoMoreThanItCameTo(amount, line.ore(), "/approvedOre/" + i));
      approved.add(
          new ClaimLine(line.kind(), line.day(), line.quantity(), line.claimedOre(), amount));
    }
    return List.copyOf(approved);
  }

  /// Nothing more can be written of a person who is erased, the reason neither.
  private CompensationEvent reject(RejectCompensation c, Decision decision) {
    checkUndecided(c, c.on(), decision);
    var claimant = Objects.requireNonNull(person);
    var erased = decision.require(Person.class, claimant, null).isErased();
    var reason = new Personal(claimant, erased ? null : c.reason().value());
    return new CompensationRejected(c.claim(), unit(), council(), meeting(), reason, c.on());
  }

  private CompensationEvent pay(MarkCompensationPaid c, Decision decision) {
    check(new CompensationRule.AwaitsPayment(c.claim(), state));
    checkDay(c.on(), decision);
    return new CompensationPaid(c.claim(), unit(), council(), meeting(), approvedOre, c.on());
  }

  private CompensationEvent withdraw(WithdrawClaim c, Decision decision) {
    checkUndecided(c, c.on(), decision);
    return new ClaimWithdrawn(c.claim(), unit(), council(), meeting(), c.on());
  }

  private void checkUndecided(CompensationCommand c, LocalDate on, Decision decision) {
    check(new CompensationRule.AwaitsDecision(c.claim(), state));
    checkDay(on, decision);
  }

  private void checkDay(LocalDate on, Decision decision) {
    check(
        new CompensationRule.HappenedByNow(on, decision.today()),
        new CompensationRule.StepsInOrder(on, Objects.requireNonNull(lastStep)));
  }

  @Override
  protected void evolve(CompensationEvent event) {
    switch (event) {
      case CompensationClaimed e -> {
        unit = e.unit();
        council = e.council();
        meeting = e.meeting();
        person = e.person();
        lines = e.lines();
        lastStep = e.on();
      }
      case CompensationApproved e -> {
        state = ClaimState.APPROVED;
        approvedOre = e.totalOre();
        lastStep = e.on();
      }
      case CompensationRejected _ -> state = ClaimState.REJECTED;
      case CompensationPaid _ -> state = ClaimState.PAID;
      case ClaimWithdrawn _ -> state = ClaimState.WITHDRAWN;
    }
  }

  /// The unit that pays; once it is closed, its successors.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  /// Whether it is neither rejected nor withdrawn.
  boolean stands() {
    return state != ClaimState.REJECTED && state != ClaimState.WITHDRAWN;
  }

  private UnitNumber unit() {
    return Objects.requireNonNull(unit);
  }

  private CouncilId council() {
    return Objects.requireNonNull(council);
  }

  private MeetingId meeting() {
    return Objects.requireNonNull(meeting);
  }
}
