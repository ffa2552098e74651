package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;

/// The rules for those who are asked to do something in or after a meeting. Who merely attended is
/// not held against them: an erased person or a closed unit stays in the attendance of old
/// meetings.
sealed interface ParticipantRule extends Rule {

  record PersonIsNotErased(PersonId person, boolean erased, String field)
      implements ParticipantRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements ParticipantRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open, String field)
      implements ParticipantRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }
}
