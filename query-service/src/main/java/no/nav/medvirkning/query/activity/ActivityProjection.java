package no.nav.medvirkning.query.activity;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ActivityView], one for each activity.
@Component
public final class ActivityProjection implements Projection<ActivityView> {

  @Override
  public String name() {
    return "activities";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ActivityView> type() {
    return ActivityView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ActivityEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("unit", "firstDay", "_id"),
        Indexes.ascending("council", "years"),
        Indexes.ascending("firstDay", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ActivityEvent activity
        ? Set.of(activity.activity().toString())
        : Set.of();
  }

  @Override
  public @Nullable ActivityView apply(
      String key, @Nullable ActivityView view, DomainEvent event, EventContext context) {
    return switch ((ActivityEvent) event) {
      case ActivityPlanned e -> planned(e);
      case ActivityMoved e -> known(view).moved(e.days());
      case ActivityHeld e -> known(view).held(e.days(), e.participants(), e.summary());
      case FindingRecorded e ->
          known(view).found(new ActivityView.Finding(e.finding(), e.text(), null));
      case FindingBecameFeedback e -> known(view).taken(e.finding(), e.feedback());
      case ActivityCancelled e -> known(view).cancelled(e.reason());
    };
  }

  private static ActivityView planned(ActivityPlanned event) {
    return new ActivityView(
        event.activity(),
        event.unit(),
        event.kind(),
        event.title(),
        event.purpose(),
        event.days().getFirst(),
        event.days(),
        ActivityView.yearsOf(event.days()),
        List.of(),
        event.council(),
        event.noCouncilBecause(),
        ActivityState.PLANNED,
        List.of(),
        null,
        List.of(),
        null);
  }

  private static ActivityView known(@Nullable ActivityView view) {
    return Objects.requireNonNull(view, "the activity was never planned");
  }
}
