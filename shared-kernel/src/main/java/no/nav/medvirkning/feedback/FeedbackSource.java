package no.nav.medvirkning.feedback;

import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// Where a feedback comes from.
///
/// @param council the council whose case or member it comes from; it is told what became of it
/// @param meeting with `caseId`, for [Kind#CASE]
/// @param activity with `finding`, where it is a finding of an activity
public record FeedbackSource(
    Kind kind,
    @Nullable CouncilId council,
    @Nullable MeetingId meeting,
    @Nullable CaseId caseId,
    @Nullable ActivityId activity,
    @Nullable FindingId finding) {

  public enum Kind {
    /// A case of a council's meeting.
    CASE,
    ORGANISATION,
    /// A council's member, outside a case.
    MEMBER,
    /// Serviceklage.
    SERVICE_COMPLAINT,
    /// Brukerundersøkelse.
    USER_SURVEY,
    /// Brukerpanel.
    PANEL,
    /// Høringsmøte; what is answered in writing is a consultation (skriftlig høring).
    HEARING,
    OTHER
  }
}
