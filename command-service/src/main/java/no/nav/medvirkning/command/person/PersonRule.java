package no.nav.medvirkning.command.person;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;

/// The rules for people's records.
sealed interface PersonRule extends Rule {

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements PersonRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// Erasure is for good: there is nothing left to correct or erase (GDPR art. 17).
  record NotErased(PersonId person, boolean erased) implements PersonRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }
}
