package no.nav.medvirkning.minutes;

import java.net.URI;
import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to the minutes (referat) of one meeting, in the order of their life. What
/// was said in each case stands in the meeting's own events; the minutes add an introduction and go
/// through approval and publication.
public sealed interface MinutesEvent extends DomainEvent {

  MinutesId minutes();

  CouncilId council();

  @Override
  default String aggregateId() {
    return minutes().toString();
  }

  record MinutesDrafted(
      MinutesId minutes,
      CouncilId council,
      MeetingId meeting,
      PersonId minutesTaker,
      @Nullable String introduction)
      implements MinutesEvent {}

  record MinutesRevised(MinutesId minutes, CouncilId council, @Nullable String introduction)
      implements MinutesEvent {}

  /// The minutes taker signs, at a place and on a day.
  record MinutesSigned(MinutesId minutes, CouncilId council, String place, LocalDate on)
      implements MinutesEvent, HappenedOn {}

  record MinutesCirculated(MinutesId minutes, CouncilId council, LocalDate on, LocalDate remarksDue)
      implements MinutesEvent, HappenedOn {}

  /// A remark (merknad) by a person or, with no person named, an organisation.
  record RemarkMade(
      MinutesId minutes,
      CouncilId council,
      RemarkId remark,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable Personal personalText,
      @Nullable String organisationText,
      LocalDate on)
      implements MinutesEvent, HappenedOn {}

  /// Approved by a case of a later meeting, or in writing where there is none (`approvingCase`
  /// null). Locked from now on.
  record MinutesApproved(
      MinutesId minutes,
      CouncilId council,
      @Nullable MeetingId approvingMeeting,
      @Nullable CaseId approvingCase,
      boolean withRemarks,
      LocalDate on)
      implements MinutesEvent, HappenedOn {}

  /// A correction after approval; the approved text stays in the history.
  record MinutesCorrected(
      MinutesId minutes, CouncilId council, String correction, String reason, LocalDate on)
      implements MinutesEvent, HappenedOn {}

  record MinutesSentToCounty(MinutesId minutes, CouncilId council, UnitNumber county, LocalDate on)
      implements MinutesEvent, HappenedOn {}

  record MinutesPublished(MinutesId minutes, CouncilId council, URI address, LocalDate on)
      implements MinutesEvent, HappenedOn {}

  record PublicationWithdrawn(MinutesId minutes, CouncilId council, String reason, LocalDate on)
      implements MinutesEvent, HappenedOn {}
}
