package no.nav.medvirkning.command.activity;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of an activity: another form of participation than the council (S1).
public sealed interface ActivityCommand extends Command {

  ActivityId activity();

  @Override
  default String aggregateId() {
    return activity().toString();
  }

  /// It is anchored in the `council` that serves the unit; where there is none, `noCouncilBecause`
  /// tells why.
  record PlanActivity(
      @Assigned ActivityId activity,
      UnitNumber unit,
      ActivityKind kind,
      Title title,
      FreeText purpose,
      List<LocalDate> days,
      @Nullable CouncilId council,
      @Nullable FreeText noCouncilBecause)
      implements ActivityCommand, Creates {}

  /// It is to be held on other days.
  record MoveActivity(ActivityId activity, List<LocalDate> days) implements ActivityCommand {}

  /// Records that it was held: how many of each group took part, never who. Recorded again, it
  /// replaces what was recorded before.
  record HoldActivity(
      ActivityId activity, List<LocalDate> days, List<Participants> participants, FreeText summary)
      implements ActivityCommand {}

  /// What came out of it and someone ought to answer for.
  record RecordFinding(ActivityId activity, @Assigned FindingId finding, FreeText text)
      implements ActivityCommand {}

  record CancelActivity(ActivityId activity, FreeText reason) implements ActivityCommand {}

  /// A feedback is registered from the finding. The feedback's own command sees to it that the
  /// activity exists within the caller's reach.
  record TakeUpFinding(ActivityId activity, FindingId finding, FeedbackId feedback)
      implements ActivityCommand, Internal {}
}
