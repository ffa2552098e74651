package no.nav.medvirkning.command.training;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.training.TrainingCommand.ArrangeTraining;
import no.nav.medvirkning.command.training.TrainingCommand.CancelTraining;
import no.nav.medvirkning.command.training.TrainingCommand.IssueCertificate;
import no.nav.medvirkning.command.training.TrainingCommand.MoveTraining;
import no.nav.medvirkning.command.training.TrainingCommand.RecordParticipation;
import no.nav.medvirkning.command.training.TrainingCommand.WithdrawCertificate;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A training: arranged, held, who took part and who has a certificate of it.
@Revision("1")
public final class Training extends Aggregate<TrainingCommand, TrainingEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable TrainingTopic topic;
  private @Nullable TrainingLevel level;
  private Set<Side> sides = Set.of();
  private List<LocalDate> days = List.of();
  private boolean cancelled;
  private boolean held;
  private List<Trained> participants = List.of();
  private List<Certificate> certificates = new ArrayList<>();

  @Override
  protected List<TrainingEvent> decide(TrainingCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case ArrangeTraining c -> arrange(c, decision);
          case MoveTraining c -> move(c, decision);
          case CancelTraining c -> cancel(c);
          case RecordParticipation c -> record(c, decision);
          case IssueCertificate c -> issue(c, decision);
          case WithdrawCertificate c -> withdraw(c, decision);
        });
  }

  private static TrainingEvent arrange(ArrangeTraining c, Decision decision) {
    var today = decision.today();
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(today);
    check(
        new TrainingRule.UnitIsOpen(c.unit(), today, open),
        new TrainingRule.ForSomeSide(c.sides().size()));
    checkDays(c.days(), today);
    var councils = c.councils() == null ? List.<CouncilId>of() : c.councils();
    for (var i = 0; i < councils.size(); i++) {
      var id = councils.get(i);
      var field = "/councils/" + i;
      // Who may not arrange for the unit learns nothing of the councils that the unit may name.
      var council =
          decision.caller().units().contains(c.unit())
              ? named(id, c.unit(), c.days(), field, decision)
              : decision.require(Council.class, id, field);
      var end = council.dissolvedOn().orElse(null);
      check(
          new TrainingRule.CouncilNamedOnce(id, councils.subList(0, i).contains(id), field),
          new TrainingRule.CouncilIsStillThere(id, end, c.days().getFirst(), field));
    }
    return new TrainingArranged(
        c.training(),
        c.unit(),
        c.topic(),
        c.title().value(),
        c.level(),
        c.sides(),
        councils,
        c.days());
  }

  private TrainingEvent move(MoveTraining c, Decision decision) {
    checkStillToCome(c);
    checkDays(c.days(), decision.today());
    return new TrainingMoved(c.training(), unit(), c.days());
  }

  private TrainingEvent cancel(CancelTraining c) {
    checkStillToCome(c);
    return new TrainingCancelled(c.training(), unit(), c.reason().value());
  }

  private void checkStillToCome(TrainingCommand c) {
    check(
        new TrainingRule.NotCancelled(c.training(), cancelled),
        new TrainingRule.NotHeldYet(c.training(), held));
  }

  private static void checkDays(List<LocalDate> days, LocalDate today) {
    check(new TrainingRule.AtLeastOneDay(days.size()));
    for (var i = 1; i < days.size(); i++) {
      check(new TrainingRule.DaysInOrder(days.get(i - 1), days.get(i)));
    }
    check(TrainingRule.NotTooFarAhead.of(days.getLast(), today));
  }

  private TrainingEvent record(RecordParticipation c, Decision decision) {
    check(
        new TrainingRule.NotCancelled(c.training(), cancelled),
        new TrainingRule.HeldByNow(days.getLast(), decision.today()),
        new TrainingRule.SomeoneTookPart(c.participants().size()));
    var listed = new HashSet<Trained>();
    for (var i = 0; i < c.participants().size(); i++) {
      var each = c.participants().get(i);
      var at = "/participants/" + i;
      var again = !listed.add(each);
      check(new TrainingRule.ListedOncePerRole(each.person(), each.role(), again, at));
      // What was recorded before stands, also where the person is erased since.
      if (!participants.contains(each)) {
        checkParticipant(each, at, decision);
      }
    }
    for (var each : certificates) {
      check(
          new TrainingRule.KeepsThoseWithACertificate(
              each.of().person(),
              each.of().role(),
              each.id(),
              each.withdrawn() || listed.contains(each.of())));
    }
    return new ParticipationRecorded(c.training(), unit(), c.participants(), days.getLast());
  }

  private void checkParticipant(Trained each, String at, Decision decision) {
    checkPerson(each.person(), at + "/person", decision);
    check(new TrainingRule.CouncilIsNamed(each.role(), each.council(), at + "/council"));
    var side = Optional.of(Side.NAV);
    if (each.council() != null) {
      var council = named(each.council(), unit(), days, at + "/council", decision);
      side = new Service(council, each.person(), days).sideIn(each.role());
    }
    var invited = side.filter(sides::contains).isPresent();
    check(
        new TrainingRule.HadTheRole(
            each.person(), each.role(), each.council(), side.isPresent(), at + "/role"),
        new TrainingRule.OfASideItIsFor(each.role(), side.orElse(null), invited, at + "/role"));
  }

  private static void checkPerson(PersonId id, String field, Decision decision) {
    var erased = decision.require(Person.class, id, field).isErased();
    check(new TrainingRule.PersonIsNotErased(id, erased, field));
  }

  /// A council may be named where it serves the unit, where its host lies below the unit or is the
  /// unit itself, and by the directorate; any other is held against the caller's reach.
  private static Council named(
      CouncilId id, UnitNumber unit, List<LocalDate> days, String field, Decision decision) {
    var arranging = decision.require(Unit.class, unit, null);
    return decision
        .find(Council.class, id.toString())
        .filter(council ->
            arranging.isDirectorate()
                || days.stream().anyMatch(day -> council.servesOn(unit, day))
                || isUnder(unit, council.hostOn(decision.recordedOn()), decision))
        .orElseGet(() -> decision.require(Council.class, id, field));
  }

  private static boolean isUnder(UnitNumber county, UnitNumber host, Decision decision) {
    return decision
        .find(Unit.class, host.value())
        .map(found -> county.equals(found.countyOn(decision.recordedOn())))
        .orElse(false);
  }

  private TrainingEvent issue(IssueCertificate c, Decision decision) {
    var who = new Trained(c.person(), c.role(), c.council());
    check(
        new TrainingRule.TookPartInTheRole(c.person(), c.role(), participants.contains(who)),
        new TrainingRule.NotBeforeItWasHeld(decision.today(), days.getLast()),
        new TrainingRule.CertificateIsNew(c.certificate(), find(c.certificate()).isPresent()),
        new TrainingRule.NotIssuedAlready(c.person(), c.role(), hasCertificate(who)));
    checkPerson(c.person(), "/person", decision);
    return new CertificateIssued(
        c.training(),
        unit(),
        c.certificate(),
        c.person(),
        c.role(),
        c.council(),
        Objects.requireNonNull(topic),
        Objects.requireNonNull(level),
        decision.today());
  }

  private TrainingEvent withdraw(WithdrawCertificate c, Decision decision) {
    var found = find(c.certificate());
    check(new TrainingRule.CertificateOfThisTraining(c.certificate(), found.isPresent()));
    var certificate = found.orElseThrow();
    var person = certificate.of().person();
    check(new TrainingRule.NotWithdrawnYet(c.certificate(), certificate.withdrawn()));
    checkPerson(person, "/certificate", decision);
    return new CertificateWithdrawn(
        c.training(),
        unit(),
        c.certificate(),
        person,
        new Personal(person, c.reason().value()),
        decision.today());
  }

  private Optional<Certificate> find(CertificateId id) {
    return certificates.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private boolean hasCertificate(Trained who) {
    return certificates.stream().anyMatch(each -> each.of().equals(who) && !each.withdrawn());
  }

  @Override
  protected void evolve(TrainingEvent event) {
    switch (event) {
      case TrainingArranged e -> {
        unit = e.unit();
        topic = e.topic();
        level = e.level();
        sides = e.sides();
        days = e.days();
      }
      case TrainingMoved e -> days = e.days();
      case TrainingCancelled _ -> cancelled = true;
      case ParticipationRecorded e -> {
        held = true;
        participants = e.participants();
      }
      case CertificateIssued e ->
          certificates.add(
              new Certificate(
                  e.certificate(), new Trained(e.person(), e.role(), e.council()), false));
      case CertificateWithdrawn e ->
          certificates.replaceAll(
              each -> each.id().equals(e.certificate()) ? each.whenWithdrawn() : each);
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
