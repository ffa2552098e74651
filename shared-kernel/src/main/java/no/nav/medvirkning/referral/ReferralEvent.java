package no.nav.medvirkning.referral;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
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
      ErasableText question,
      @Nullable LocalDate wishedBy,
      LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralAccepted(ReferralId referral, ReferralParties parties, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralDeclined(
      ReferralId referral, ReferralParties parties, ErasableText reason, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralAnswered(
      ReferralId referral, ReferralParties parties, ErasableText answer, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  record ReferralWithdrawn(
      ReferralId referral, ReferralParties parties, ErasableText reason, LocalDate on)
      implements ReferralEvent, HappenedOn {}

  /// A text of it that named individuals can be read nowhere any more, nor can its copy in the
  /// feedback; `replacement` stands in its place.
  record ReferralTextRedacted(
      ReferralId referral,
      ReferralParties parties,
      FeedbackKey feedback,
      TextId redacted,
      ErasableText replacement)
      implements ReferralEvent {}
}
