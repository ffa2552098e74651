package no.nav.medvirkning.query.minutes;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.platform.ViewReader;
import org.springframework.stereotype.Component;

/// Reads the appointments that a meeting's attendance points at.
@Component
public final class Appointments {

  private final ViewReader views;
  private final AppointmentProjection projection;

  Appointments(ViewReader views, AppointmentProjection projection) {
    this.views = views;
    this.projection = projection;
  }

  public Map<AppointmentId, AppointmentView> at(MeetingView meeting) {
    var keys =
        meeting.attendance().stream()
            .flatMap(day -> day.lines().stream())
            .map(Attendance::appointment)
            .filter(Objects::nonNull)
            .map(AppointmentId::toString)
            .distinct()
            .toList();
    return views.findAll(projection, keys).stream()
        .collect(Collectors.toMap(AppointmentView::id, Function.identity()));
  }
}
