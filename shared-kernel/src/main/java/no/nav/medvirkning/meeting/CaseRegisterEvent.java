package no.nav.medvirkning.meeting;

import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;

/// What happens to the register of case numbers of one council and calendar year.
public sealed interface CaseRegisterEvent extends DomainEvent {

  CouncilId council();

  int year();

  @Override
  default String aggregateId() {
    return council() + "/" + year();
  }

  /// Numbers `first` to `last` of the year are taken by a meeting and are never given again.
  record CaseNumbersTaken(CouncilId council, int year, MeetingId meeting, int first, int last)
      implements CaseRegisterEvent {}
}
