package no.nav.medvirkning.query.referral;

import java.time.LocalDate;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.query.feedback.Words;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One referral.
///
/// @param from the unit that asks
/// @param to the unit that is asked
/// @param council the council of that unit, where it is the council that is asked
/// @param wishedBy when an answer is wished for; null where none was wished for
/// @param acceptedOn null where it was never accepted
/// @param settledOn when it was answered, declined or withdrawn
/// @param reason why it was declined or withdrawn
public record ReferralView(
    ReferralId id,
    UnitNumber from,
    UnitNumber to,
    @Nullable CouncilId council,
    FeedbackId feedback,
    Words question,
    @Nullable LocalDate wishedBy,
    LocalDate on,
    ReferralState state,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate settledOn,
    @Nullable Words answer,
    @Nullable Words reason) {

  ReferralView accepted(LocalDate day) {
    return with(ReferralState.ACCEPTED, day, null, null, null);
  }

  ReferralView answered(Words text, LocalDate day) {
    return with(ReferralState.ANSWERED, acceptedOn, day, text, null);
  }

  ReferralView ended(ReferralState how, Words because, LocalDate day) {
    return with(how, acceptedOn, day, null, because);
  }

  ReferralView redacted(TextId redacted, ErasableText replacement) {
    return new ReferralView(
        id,
        from,
        to,
        council,
        feedback,
        question.replaced(redacted, replacement),
        wishedBy,
        on,
        state,
        acceptedOn,
        settledOn,
        answer == null ? null : answer.replaced(redacted, replacement),
        reason == null ? null : reason.replaced(redacted, replacement));
  }

  /// The wished-for day itself is still in time.
  public boolean isOverdueOn(LocalDate day) {
    return state.isOpen() && wishedBy != null && wishedBy.isBefore(day);
  }

  private ReferralView with(
      ReferralState state,
      @Nullable LocalDate acceptedOn,
      @Nullable LocalDate settledOn,
      @Nullable Words answer,
      @Nullable Words reason) {
    return new ReferralView(
        id,
        from,
        to,
        council,
        feedback,
        question,
        wishedBy,
        on,
        state,
        acceptedOn,
        settledOn,
        answer,
        reason);
  }
}
