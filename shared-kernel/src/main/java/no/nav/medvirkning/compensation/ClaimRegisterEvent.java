package no.nav.medvirkning.compensation;

import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;

/// What happens to the register of one person's claims for one meeting: only one of them stands at
/// a time.
public sealed interface ClaimRegisterEvent extends DomainEvent {

  MeetingId meeting();

  PersonId person();

  @Override
  default String aggregateId() {
    return idFor(meeting(), person());
  }

  static String idFor(MeetingId meeting, PersonId person) {
    return "claims/" + meeting + "/" + person;
  }

  record ClaimEntered(MeetingId meeting, PersonId person, ClaimId claim)
      implements ClaimRegisterEvent {}
}
