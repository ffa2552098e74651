package no.nav.medvirkning.query.compensation;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ClaimView], one for each claim.
@Component
public final class ClaimProjection implements Projection<ClaimView> {

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ClaimView> type() {
    return ClaimView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CompensationEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("unit", "meetingOn", "_id"), Indexes.ascending("unit", "state"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof CompensationEvent claim ? Set.of(claim.claim().toString()) : Set.of();
  }

  @Override
  public @Nullable ClaimView apply(
      String key, @Nullable ClaimView view, DomainEvent event, EventContext context) {
    return switch ((CompensationEvent) event) {
      case CompensationClaimed e -> claimed(e);
      case CompensationApproved e -> known(view).approved(e.lines(), e.totalOre(), e.on());
      case CompensationRejected e -> known(view).settled(ClaimStanding.REJECTED, e.on());
      case CompensationPaid e -> known(view).paid(e.on());
      case ClaimWithdrawn e -> known(view).settled(ClaimStanding.WITHDRAWN, e.on());
    };
  }

  private static ClaimView claimed(CompensationClaimed e) {
    return new ClaimView(
        e.claim(),
        e.unit(),
        e.council(),
        e.meeting(),
        e.meetingOn(),
        e.meetingOn().getYear(),
        e.person(),
        e.appointment(),
        e.role(),
        e.employment(),
        ClaimStanding.CLAIMED,
        e.lines(),
        e.totalOre(),
        List.of(),
        0,
        e.municipality(),
        e.ratesFrom(),
        e.on(),
        null,
        null);
  }

  private static ClaimView known(@Nullable ClaimView view) {
    return Objects.requireNonNull(view, "the claim was never made");
  }
}
