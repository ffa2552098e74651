package no.nav.medvirkning.query.minutes;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.Lists;
import org.jspecify.annotations.Nullable;

/// The way of minutes from circulation to approval.
public record Review(
    @Nullable Circulation circulation, List<Remark> remarks, @Nullable Approval approval) {

  static final Review NONE = new Review(null, List.of(), null);

  public record Circulation(LocalDate on, LocalDate remarksDue) {}

  /// A remark by a person or an organisation.
  ///
  /// @param text what an organisation remarked; what a person remarked stands in [RemarksOfPerson]
  public record Remark(
      RemarkId id,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable String text,
      LocalDate on) {}

  /// @param meeting the later meeting that approved them; null for written approval
  /// @param approvingCase the case that approved them; null for written approval
  public record Approval(
      @Nullable MeetingId meeting,
      @Nullable CaseId approvingCase,
      boolean withRemarks,
      LocalDate on) {}

  Review circulated(Circulation sent) {
    return new Review(sent, remarks, approval);
  }

  Review remarked(Remark remark) {
    return new Review(circulation, Lists.append(remarks, remark), approval);
  }

  Review approved(Approval by) {
    return new Review(circulation, remarks, by);
  }
}
