package no.nav.medvirkning.command.volunteer;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.volunteer.ErasureDayCommand.NoteErasure;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.EndKeeping;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.EraseVolunteer;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.PassVolunteerOn;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.RecordVolunteerContact;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.RecordVolunteerNomination;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.ShowInterest;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.WithdrawInterest;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerEvent;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestWithdrawn;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerContacted;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerNominated;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerPassedOn;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// Someone's interest in taking part, as the rules need it. Nothing that the form told is kept in
/// memory or in a snapshot.
@Revision("1")
public final class Volunteer extends Aggregate<VolunteerCommand, VolunteerEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable LocalDate shownOn;
  private @Nullable LocalDate keptUntil;
  private boolean erased;

  @Override
  protected List<VolunteerEvent> decide(VolunteerCommand command, Decision decision) {
    return switch (command) {
      case ShowInterest c -> List.of(show(c, decision));
      case RecordVolunteerContact c -> List.of(contact(c, decision));
      case PassVolunteerOn c -> List.of(passOn(c, decision));
      case RecordVolunteerNomination c -> nominate(c, decision);
      case WithdrawInterest c -> withdraw(c, decision);
      case EraseVolunteer c -> erase(c, decision);
      case EndKeeping c -> endKeeping(c, decision);
    };
  }

  private static VolunteerEvent show(ShowInterest c, Decision decision) {
    var today = decision.today();
    check(new VolunteerRule.ConsentIsGiven(c.consent()));
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(today);
    check(new VolunteerRule.UnitIsOpen(c.unit(), today, open));
    var keptUntil = today.plus(c.keptFor());
    decision.also(ErasureDay.class, new NoteErasure(keptUntil, c.volunteer()));
    var text = textOf(c.volunteer());
    return new InterestShown(
        c.volunteer(),
        c.unit(),
        new ErasableText(text, c.name().value()),
        new ErasableText(text, c.email().value()),
        new ErasableText(text, c.message().value()),
        c.consentText(),
        keptUntil,
        today);
  }

  private VolunteerEvent contact(RecordVolunteerContact c, Decision decision) {
    checkCanHappen(c, c.on(), decision);
    return new VolunteerContacted(c.volunteer(), unit(), c.on());
  }

  private VolunteerEvent passOn(PassVolunteerOn c, Decision decision) {
    checkCanHappen(c, c.on(), decision);
    var organisation = decision.require(Organisation.class, c.organisation(), "/organisation");
    check(
        new VolunteerRule.OrganisationIsOpen(
            c.organisation(), c.on(), organisation.isOpenOn(c.on())));
    return new VolunteerPassedOn(c.volunteer(), unit(), c.organisation(), c.on());
  }

  private List<VolunteerEvent> nominate(RecordVolunteerNomination c, Decision decision) {
    checkCanHappen(c, c.on(), decision);
    var council = decision.find(Council.class, c.council().toString());
    if (council.filter(found -> found.servesOn(unit(), c.on())).isEmpty()) {
      decision.require(Council.class, c.council(), "/council");
    }
    return List.of(
        new VolunteerNominated(c.volunteer(), unit(), c.council(), c.on()),
        erased(c.volunteer(), Cause.NOMINATED, decision));
  }

  private List<VolunteerEvent> withdraw(WithdrawInterest c, Decision decision) {
    checkCanHappen(c, c.on(), decision);
    return List.of(
        new InterestWithdrawn(c.volunteer(), unit(), c.on()),
        erased(c.volunteer(), Cause.WITHDRAWN, decision));
  }

  private List<VolunteerEvent> erase(EraseVolunteer c, Decision decision) {
    check(new VolunteerRule.NotErased(c.volunteer(), erased));
    return List.of(erased(c.volunteer(), Cause.ON_DEMAND, decision));
  }

  private List<VolunteerEvent> endKeeping(EndKeeping c, Decision decision) {
    if (erased) {
      return List.of();
    }
    check(
        new VolunteerRule.KeptLongEnough(Objects.requireNonNull(keptUntil), decision.recordedOn()));
    return List.of(erased(c.volunteer(), Cause.KEPT_LONG_ENOUGH, decision));
  }

  /// The key is gone on the day of recording, whenever the reason for it arose.
  private VolunteerEvent erased(VolunteerId volunteer, Cause cause, Decision decision) {
    decision.destroyKey(textOf(volunteer));
    return new VolunteerErased(volunteer, unit(), cause, decision.recordedOn());
  }

  private void checkCanHappen(VolunteerCommand command, LocalDate on, Decision decision) {
    check(
        new VolunteerRule.NotErased(command.volunteer(), erased),
        new VolunteerRule.NotBeforeInterestWasShown(on, Objects.requireNonNull(shownOn)),
        new VolunteerRule.HappenedAlready(on, decision.today()));
  }

  /// Name, e-mail and message share one key.
  private static TextId textOf(VolunteerId volunteer) {
    return new TextId(volunteer.value());
  }

  @Override
  protected void evolve(VolunteerEvent event) {
    switch (event) {
      case InterestShown e -> {
        unit = e.unit();
        shownOn = e.on();
        keptUntil = e.keptUntil();
      }
      case VolunteerContacted _ -> {}
      case VolunteerPassedOn _ -> {}
      case VolunteerNominated _ -> {}
      case InterestWithdrawn _ -> {}
      case VolunteerErased _ -> erased = true;
    }
  }

  /// A closed unit's part goes to its successors.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  /// Whether what the form told is gone.
  public boolean isErased() {
    return erased;
  }

  private UnitNumber unit() {
    return Objects.requireNonNull(unit);
  }
}
