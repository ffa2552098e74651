package no.nav.medvirkning.command.training;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for training. Nav is responsible, both sides take part, and it is tracked per person
/// from the start (S4, S2). `field` points at the participant's member that breaks the rule.
sealed interface TrainingRule extends Rule {

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements TrainingRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  @Refuses(at = "/sides")
  record ForSomeSide(int sides) implements TrainingRule {
    @Override
    public boolean violated() {
      return sides == 0;
    }
  }

  record CouncilNamedOnce(CouncilId council, boolean again, String field) implements TrainingRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// It has not ended before the training begins.
  record CouncilIsStillThere(
      CouncilId council, @Nullable LocalDate end, LocalDate day, String field)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return end != null && end.isBefore(day);
    }
  }

  @Refuses(at = "/days")
  record AtLeastOneDay(int days) implements TrainingRule {
    @Override
    public boolean violated() {
      return days == 0;
    }
  }

  /// The days follow each other; no day stands there twice.
  @Refuses(at = "/days")
  record DaysInOrder(LocalDate day, LocalDate next) implements TrainingRule {
    @Override
    public boolean violated() {
      return !next.isAfter(day);
    }
  }

  /// Catches a mistyped year.
  @Refuses(at = "/days")
  record NotTooFarAhead(LocalDate day, LocalDate latest) implements TrainingRule {
    static final int MOST_YEARS = 5;

    static NotTooFarAhead of(LocalDate day, LocalDate today) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS));
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NotCancelled(TrainingId training, boolean cancelled) implements TrainingRule {
    @Override
    public boolean violated() {
      return cancelled;
    }
  }

  /// What was held is neither moved nor cancelled.
  @Refuses(as = Kind.CONFLICT)
  record NotHeldYet(TrainingId training, boolean held) implements TrainingRule {
    @Override
    public boolean violated() {
      return held;
    }
  }

  /// @param day the last one
  @Refuses(as = Kind.CONFLICT)
  record HeldByNow(LocalDate day, LocalDate today) implements TrainingRule {
    @Override
    public boolean violated() {
      return day.isAfter(today);
    }
  }

  @Refuses(at = "/participants")
  record SomeoneTookPart(int participants) implements TrainingRule {
    @Override
    public boolean violated() {
      return participants == 0;
    }
  }

  /// One person may take part in two roles, or for two councils, but in each of them once.
  record ListedOncePerRole(PersonId person, TrainedRole role, boolean again, String field)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  record PersonIsNotErased(PersonId person, boolean erased, String field) implements TrainingRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  /// Only Nav's own staff may serve no council.
  record CouncilIsNamed(TrainedRole role, @Nullable CouncilId council, String field)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return council == null && role != TrainedRole.NAV_MEMBER && role != TrainedRole.SECRETARIAT;
    }
  }

  /// On one of the training's days.
  record HadTheRole(
      PersonId person, TrainedRole role, @Nullable CouncilId council, boolean had, String field)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return !had;
    }
  }

  record OfASideItIsFor(TrainedRole role, @Nullable Side side, boolean invited, String field)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return !invited;
    }
  }

  /// Who has a certificate took part; it is withdrawn first.
  @Refuses(at = "/participants", as = Kind.CONFLICT)
  record KeepsThoseWithACertificate(
      PersonId person, TrainedRole role, CertificateId certificate, boolean listed)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return !listed;
    }
  }

  @Refuses(at = "/person")
  record TookPartInTheRole(PersonId person, TrainedRole role, boolean tookPart)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return !tookPart;
    }
  }

  /// @param day the last one
  record NotBeforeItWasHeld(LocalDate on, LocalDate day) implements TrainingRule {
    @Override
    public boolean violated() {
      return on.isBefore(day);
    }
  }

  @Refuses(at = "/certificate", as = Kind.CONFLICT)
  record CertificateIsNew(CertificateId certificate, boolean known) implements TrainingRule {
    @Override
    public boolean violated() {
      return known;
    }
  }

  /// One certificate per person and role; one that was withdrawn does not count.
  @Refuses(at = "/person", as = Kind.CONFLICT)
  record NotIssuedAlready(PersonId person, TrainedRole role, boolean issued)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return issued;
    }
  }

  @Refuses(at = "/certificate")
  record CertificateOfThisTraining(CertificateId certificate, boolean known)
      implements TrainingRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  @Refuses(at = "/certificate", as = Kind.CONFLICT)
  record NotWithdrawnYet(CertificateId certificate, boolean withdrawn) implements TrainingRule {
    @Override
    public boolean violated() {
      return withdrawn;
    }
  }
}
