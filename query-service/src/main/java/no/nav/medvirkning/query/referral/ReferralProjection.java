package no.nav.medvirkning.query.referral;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.feedback.Words;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ReferralView], one for each referral.
@Component
public final class ReferralProjection implements Projection<ReferralView> {

  @Override
  public String name() {
    return "referrals";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ReferralView> type() {
    return ReferralView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ReferralEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("from", "on", "_id"),
        Indexes.ascending("to", "on", "_id"),
        Indexes.ascending("council", "state"),
        Indexes.ascending("feedback"),
        Indexes.ascending("on", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ReferralEvent referral
        ? Set.of(referral.referral().toString())
        : Set.of();
  }

  @Override
  public @Nullable ReferralView apply(
      String key, @Nullable ReferralView view, DomainEvent event, EventContext context) {
    return switch ((ReferralEvent) event) {
      case ReferralMade e -> made(e);
      case ReferralAccepted e -> known(view).accepted(e.on());
      case ReferralAnswered e -> known(view).answered(Words.of(e.answer()), e.on());
      case ReferralDeclined e ->
          known(view).ended(ReferralState.DECLINED, Words.of(e.reason()), e.on());
      case ReferralWithdrawn e ->
          known(view).ended(ReferralState.WITHDRAWN, Words.of(e.reason()), e.on());
      case ReferralTextRedacted e -> known(view).redacted(e.redacted(), e.replacement());
    };
  }

  private static ReferralView made(ReferralMade event) {
    return new ReferralView(
        event.referral(),
        event.parties().from(),
        event.parties().to(),
        event.parties().council(),
        event.feedback().id(),
        Words.of(event.question()),
        event.wishedBy(),
        event.on(),
        ReferralState.WAITING,
        null,
        null,
        null,
        null);
  }

  private static ReferralView known(@Nullable ReferralView view) {
    return Objects.requireNonNull(view, "the referral was never made");
  }
}
