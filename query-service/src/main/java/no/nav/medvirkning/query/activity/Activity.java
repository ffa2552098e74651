package no.nav.medvirkning.query.activity;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// An activity as people read it.
///
/// @param participants how many of each group; empty until it is held
/// @param inAll all participants together
/// @param formerDays what it was moved from, oldest first
record Activity(
    ActivityId id,
    @Nullable UnitName unit,
    ActivityKind kind,
    String title,
    String purpose,
    List<LocalDate> days,
    List<List<LocalDate>> formerDays,
    Anchoring anchoring,
    ActivityState state,
    List<Participants> participants,
    int inAll,
    @Nullable String summary,
    List<ActivityView.Finding> findings,
    @Nullable String cancelledBecause) {

  static Activity from(ActivityView view, Anchoring anchoring, Names names) {
    return new Activity(
        view.id(),
        names.unit(view.unit()),
        view.kind(),
        view.title(),
        view.purpose(),
        view.days(),
        view.moves(),
        anchoring,
        view.state(),
        view.participants(),
        view.participants().stream().mapToInt(Participants::count).sum(),
        view.summary(),
        view.findings(),
        view.cancelledBecause());
  }
}
