package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// An activity, as far as reports need it.
///
/// @param form what kind of activity; `kind` tells the kind of fact
/// @param firstDay the activity counts in its year
/// @param held its last day, and when it was first recorded
/// @param cancelled the day it should have begun, and when it was recorded that it did not
/// @param takenUp how many of the findings became a feedback
public record ActivityFact(
    ActivityKind form,
    LocalDate firstDay,
    @Nullable Dated held,
    @Nullable Dated cancelled,
    List<Participants> participants,
    int findings,
    int takenUp)
    implements Fact {

  static @Nullable ActivityFact after(
      @Nullable ActivityFact fact, ActivityEvent event, EventContext context) {
    if (event instanceof ActivityPlanned e) {
      return new ActivityFact(e.kind(), e.days().getFirst(), null, null, List.of(), 0, 0);
    }
    return fact == null ? null : fact.after(event, context);
  }

  private ActivityFact after(ActivityEvent event, EventContext context) {
    return switch (event) {
      case ActivityPlanned _ -> this;
      case ActivityMoved e ->
          new ActivityFact(
              form, e.days().getFirst(), held, cancelled, participants, findings, takenUp);
      case ActivityHeld e -> {
        var recorded = held == null ? context.recordedOn() : held.recordedOn();
        yield new ActivityFact(
            form,
            e.days().getFirst(),
            new Dated(e.days().getLast(), recorded),
            cancelled,
            e.participants(),
            findings,
            takenUp);
      }
      case FindingRecorded _ ->
          new ActivityFact(form, firstDay, held, cancelled, participants, findings + 1, takenUp);
      case FindingBecameFeedback _ ->
          new ActivityFact(form, firstDay, held, cancelled, participants, findings, takenUp + 1);
      case ActivityCancelled _ ->
          new ActivityFact(
              form, firstDay, held, Dated.at(firstDay, context), participants, findings, takenUp);
    };
  }
}
