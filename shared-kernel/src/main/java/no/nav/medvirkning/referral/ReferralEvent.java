package no.nav.medvirkning.referral;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.feedback.FeedbackKey;
import org.jspecify.annotations.Nullable;

/// All that can happen to a referral. It is a question with an answer, never an instruction: what
/// it came from stays with the unit that asks.
public sealed interface ReferralEvent extends DomainEvent {

  ReferralId referral();

  ReferralParties parties();

  @Override
  default String aggregateId() {
    return referral().toString();
  }

  /// `feedback` is what it came from; `wishedBy` is when an answer is wished for.
  record ReferralMade(
      ReferralId referral,
      ReferralParties parties,
      FeedbackKey feedback,
      String question,
      @Nullable LocalDate wishedBy,
      LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralAccepted(ReferralId referral, ReferralParties parties, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralDeclined(ReferralId referral, ReferralParties parties, String reason, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralAnswered(ReferralId referral, ReferralParties parties, String answer, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralWithdrawn(
      ReferralId referral, ReferralParties parties, String reason, LocalDate on)
      implements ReferralEvent, HappenedOn {}
}
