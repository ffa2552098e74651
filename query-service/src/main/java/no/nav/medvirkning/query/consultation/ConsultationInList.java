package no.nav.medvirkning.query.consultation;

import java.time.LocalDate;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// A consultation with how many of those asked have answered, told for a day.
///
/// @param answered those who have answered themselves or through an umbrella
/// @param late how many of them after the deadline
record ConsultationInList(
    ConsultationId id,
    @Nullable UnitName unit,
    @Nullable CouncilName council,
    String title,
    LocalDate on,
    LocalDate deadline,
    @Nullable MeetingId meeting,
    ConsultationState state,
    boolean overdue,
    int asked,
    int answered,
    int late) {

  static ConsultationInList from(ConsultationInFull full) {
    var responses = full.responses();
    return new ConsultationInList(
        full.id(),
        full.unit(),
        full.council(),
        full.title(),
        full.on(),
        full.deadline(),
        full.meeting(),
        full.state(),
        full.overdue(),
        responses.size(),
        count(full, Response.State.ANSWERED)
            + count(full, Response.State.ANSWERED_LATE)
            + count(full, Response.State.ANSWERED_THROUGH_UMBRELLA),
        count(full, Response.State.ANSWERED_LATE));
  }

  private static int count(ConsultationInFull full, Response.State state) {
    return (int) full.responses().stream().filter(each -> each.state() == state).count();
  }
}
