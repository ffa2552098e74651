package no.nav.medvirkning.query.cases;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// A case that something outside its council comes from or went into. Of a case that is
/// confidential today, those outside the council's reach see the number and the public title.
///
/// @param id null where it is withheld, as is `meeting`
/// @param title the public one where the other is withheld
public record CaseRef(
    @Nullable CaseId id,
    @Nullable MeetingId meeting,
    @Nullable CaseNumber number,
    @Nullable String title,
    boolean confidential) {

  /// @param view null where the case is not read yet: then nobody knows whether it is confidential
  /// @param withinReach whether the reader sees the records of the case's council
  public static CaseRef of(
      MeetingId meeting, @Nullable CaseView view, boolean withinReach, LocalDate today) {
    if (view == null) {
      return new CaseRef(null, null, null, null, false);
    }
    var confidential = view.isConfidentialOn(today);
    var details = view.details();
    return confidential && !withinReach
        ? new CaseRef(null, null, view.number(), details.publicTitle(), true)
        : new CaseRef(view.id(), meeting, view.number(), details.title(), confidential);
  }

  /// Whether what was said in the case is to be kept from the reader, as the case is.
  public boolean withheld() {
    return id == null;
  }
}
