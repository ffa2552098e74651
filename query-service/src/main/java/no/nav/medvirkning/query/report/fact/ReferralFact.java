package no.nav.medvirkning.query.report.fact;

import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A referral, filed twice: under the unit that made it, and under the one that received it.
public record ReferralFact(
    ReferralId referral,
    boolean received,
    Dated made,
    @Nullable Dated accepted,
    @Nullable Dated declined,
    @Nullable Dated answered,
    boolean withdrawn)
    implements Fact {

  private static final String RECEIVED = "received/";

  static String keyOfReceived(ReferralId referral) {
    return RECEIVED + referral;
  }

  static UnitNumber unit(String key, ReferralEvent event) {
    return key.startsWith(RECEIVED) ? event.parties().to() : event.parties().from();
  }

  public boolean waiting() {
    return answered == null && declined == null && !withdrawn;
  }

  static @Nullable ReferralFact after(
      String key, @Nullable ReferralFact fact, ReferralEvent event, EventContext context) {
    if (event instanceof ReferralMade e) {
      var received = key.startsWith(RECEIVED);
      var made = Dated.at(e.on(), context);
      return new ReferralFact(e.referral(), received, made, null, null, null, false);
    }
    return fact == null ? null : fact.after(event, context);
  }

  private ReferralFact after(ReferralEvent event, EventContext context) {
    return switch (event) {
      case ReferralMade _, ReferralTextRedacted _ -> this;
      case ReferralAccepted e ->
          new ReferralFact(
              referral, received, made, Dated.at(e.on(), context), declined, answered, withdrawn);
      case ReferralDeclined e ->
          new ReferralFact(
              referral, received, made, accepted, Dated.at(e.on(), context), answered, withdrawn);
      case ReferralAnswered e ->
          new ReferralFact(
              referral, received, made, accepted, declined, Dated.at(e.on(), context), withdrawn);
      case ReferralWithdrawn _ ->
          new ReferralFact(referral, received, made, accepted, declined, answered, true);
    };
  }
}
