package no.nav.medvirkning.activity;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to an activity. It supplements a council and never excuses lacking one (S1).
public sealed interface ActivityEvent extends DomainEvent {

  ActivityId activity();

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return activity().toString();
  }

  /// `council` is where it is anchored; `noCouncilBecause` tells why there is none. `days` is in
  /// order.
  record ActivityPlanned(
      ActivityId activity,
      UnitNumber unit,
      ActivityKind kind,
      String title,
      String purpose,
      List<LocalDate> days,
      @Nullable CouncilId council,
      @Nullable String noCouncilBecause)
      implements ActivityEvent {}

  record ActivityMoved(ActivityId activity, UnitNumber unit, List<LocalDate> days)
      implements ActivityEvent {}

  /// Recorded again, it replaces what was recorded before.
  record ActivityHeld(
      ActivityId activity,
      UnitNumber unit,
      List<LocalDate> days,
      List<Participants> participants,
      String summary)
      implements ActivityEvent {
    @Override
    public LocalDate happenedOn() {
      return days.getLast();
    }
  }

  record FindingRecorded(ActivityId activity, UnitNumber unit, FindingId finding, String text)
      implements ActivityEvent {}

  /// The finding is a feedback now, with someone who answers for it.
  record FindingBecameFeedback(
      ActivityId activity, UnitNumber unit, FindingId finding, FeedbackId feedback)
      implements ActivityEvent {}

  record ActivityCancelled(ActivityId activity, UnitNumber unit, String reason)
      implements ActivityEvent {}
}
