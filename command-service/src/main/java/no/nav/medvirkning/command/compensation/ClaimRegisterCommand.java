package no.nav.medvirkning.command.compensation;

import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimRegisterEvent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;

/// What a claim asks of the register of the person's claims for the meeting.
public sealed interface ClaimRegisterCommand extends Command {

  record EnterClaim(MeetingId meeting, PersonId person, ClaimId claim)
      implements ClaimRegisterCommand, CreatesIfMissing, Internal {
    @Override
    public String aggregateId() {
      return ClaimRegisterEvent.idFor(meeting, person);
    }
  }
}
