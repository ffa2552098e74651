package no.nav.medvirkning.query.followups;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.query.meetings.FollowUp;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [FollowUpView], one for each follow-up.
@Component
public final class FollowUpProjection implements Projection<FollowUpView> {

  @Override
  public String name() {
    return "followups";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<FollowUpView> type() {
    return FollowUpView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MeetingEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("council", "followUp.due", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case MeetingEvent e -> followUps(e);
      default -> Set.of();
    };
  }

  private static Set<String> followUps(MeetingEvent event) {
    return switch (event) {
      case FollowUpAdded e -> Set.of(e.followUp().toString());
      case FollowUpReassigned e -> Set.of(e.followUp().toString());
      case FollowUpCompleted e -> Set.of(e.followUp().toString());
      case MeetingEvent.MeetingScheduled _,
          MeetingEvent.MeetingRescheduled _,
          MeetingEvent.MeetingCancelled _,
          MeetingEvent.CaseProposed _,
          MeetingEvent.CompetenceWeighed _,
          MeetingEvent.CaseWithdrawn _,
          MeetingEvent.CasePostponed _,
          MeetingEvent.PostponedCaseTakenOver _,
          MeetingEvent.AgendaApproved _,
          MeetingEvent.NoticeSent _,
          MeetingEvent.AttendanceRecorded _,
          MeetingEvent.DeliberationRecorded _,
          MeetingEvent.MeetingClosed _,
          MeetingEvent.CaseReleased _,
          MeetingEvent.MinutesKept _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable FollowUpView apply(
      String key, @Nullable FollowUpView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case FollowUpAdded e -> {
        var followUp =
            new FollowUp(e.followUp(), e.caseId(), e.task(), e.owner(), e.due(), null, null);
        yield new FollowUpView(e.followUp(), e.council(), e.meeting(), followUp, List.of());
      }
      case FollowUpReassigned e -> Objects.requireNonNull(view).reassigned(e.owner(), e.due());
      case FollowUpCompleted e -> Objects.requireNonNull(view).done(e.on(), e.result());
      default -> view;
    };
  }
}
