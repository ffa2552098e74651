package no.nav.medvirkning.query.minutes;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [MinutesView], one for each meeting's minutes.
@Component
public final class MinutesProjection implements Projection<MinutesView> {

  @Override
  public String name() {
    return "minutes";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<MinutesView> type() {
    return MinutesView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MinutesEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("distribution.publication.on", "_id"),
        Indexes.ascending("council"),
        Indexes.ascending("meeting"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof MinutesEvent minutes ? Set.of(minutes.minutes().toString()) : Set.of();
  }

  @Override
  public @Nullable MinutesView apply(
      String key, @Nullable MinutesView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case MinutesDrafted e ->
          MinutesView.drafted(
              e.minutes(), e.council(), e.meeting(), e.minutesTaker(), e.introduction());
      case MinutesEvent e -> changed(Objects.requireNonNull(view), e);
      default -> view;
    };
  }

  private static MinutesView changed(MinutesView view, MinutesEvent event) {
    return switch (event) {
      case MinutesDrafted _ -> view;
      case MinutesRevised e -> view.revised(e.introduction());
      case MinutesSigned e -> view.signed(new MinutesView.Signature(e.place(), e.on()));
      case MinutesCirculated e ->
          view.reviewed(
              review -> review.circulated(new Review.Circulation(e.on(), e.remarksDue())));
      case RemarkMade e -> {
        var remark =
            new Review.Remark(
                e.remark(), e.person(), e.organisation(), e.organisationText(), e.on());
        yield view.reviewed(review -> review.remarked(remark));
      }
      case MinutesApproved e -> {
        var approval =
            new Review.Approval(e.approvingMeeting(), e.approvingCase(), e.withRemarks(), e.on());
        yield view.reviewed(review -> review.approved(approval));
      }
      case MinutesCorrected e ->
          view.corrected(new MinutesView.Correction(e.correction(), e.reason(), e.on()));
      case MinutesSentToCounty e ->
          view.distributed(sent -> sent.sent(new Distribution.Sending(e.county(), e.on())));
      case MinutesPublished e ->
          view.distributed(
              sent -> sent.published(new Distribution.Publication(e.address(), e.on())));
      case PublicationWithdrawn e -> view.distributed(sent -> sent.withdrawn(e.reason(), e.on()));
    };
  }
}
