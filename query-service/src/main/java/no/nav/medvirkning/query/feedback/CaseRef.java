package no.nav.medvirkning.query.feedback;

import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.cases.CaseView;
import org.jspecify.annotations.Nullable;

/// A case that a feedback comes from or was raised as. Of a case that is confidential today, those
/// outside the council's reach see the number and the public title.
///
/// @param id null where it is withheld, as is `meeting`
/// @param title the public one where the other is withheld
public record CaseRef(
    @Nullable CaseId id,
    @Nullable MeetingId meeting,
    @Nullable CaseNumber number,
    @Nullable String title,
    boolean confidential) {

  static CaseRef full(CaseId id, MeetingId meeting, CaseView view, boolean confidential) {
    return new CaseRef(id, meeting, view.number(), view.details().title(), confidential);
  }

  static CaseRef withheld(CaseView view) {
    return new CaseRef(null, null, view.number(), view.details().publicTitle(), true);
  }
}
