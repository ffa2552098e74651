package no.nav.medvirkning.query.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.cases.CaseRef;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A consultation as people read it, told for a day.
///
/// @param responses one for each who was asked, in the order asked
/// @param reminders how often, and how many, those who had not answered were reminded
record ConsultationInFull(
    ConsultationId id,
    @Nullable UnitName unit,
    @Nullable CouncilName council,
    String title,
    String paper,
    List<String> attachments,
    LocalDate on,
    LocalDate deadline,
    List<ConsultationView.Extension> extensions,
    @Nullable MeetingId meeting,
    ConsultationState state,
    boolean overdue,
    List<Response> responses,
    List<Reminder> reminders,
    @Nullable LocalDate closedOn,
    @Nullable Summary summary) {

  /// What came of it. Whoever may not read the case may not read what was said for it.
  ///
  /// @param text null where it is withheld
  record Summary(@Nullable String text, CaseRef into, LocalDate on) {

    static Summary of(ConsultationView.Summary summary, CaseRef into) {
      return new Summary(into.withheld() ? null : summary.text(), into, summary.on());
    }
  }

  /// @param reminded how many were
  record Reminder(LocalDate on, int reminded) {}

  static ConsultationInFull from(
      ConsultationView view,
      Names names,
      Map<CouncilId, CouncilCard> councils,
      @Nullable Summary summary,
      LocalDate today) {
    var asking = view.council() == null ? null : councils.get(view.council());
    return new ConsultationInFull(
        view.id(),
        names.unit(view.unit()),
        asking == null ? null : asking.named(),
        view.title(),
        view.paper(),
        view.attachments(),
        view.on(),
        view.deadline(),
        view.extensions(),
        view.meeting(),
        view.state(),
        view.isOverdueOn(today),
        view.consulted().stream().map(asked -> Response.of(asked, view, names, councils)).toList(),
        view.reminders().stream().map(each -> new Reminder(each.on(), each.to().size())).toList(),
        view.closedOn(),
        summary);
  }
}
