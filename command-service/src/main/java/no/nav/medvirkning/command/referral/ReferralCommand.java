package no.nav.medvirkning.command.referral;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a referral.
public sealed interface ReferralCommand extends Command {

  ReferralId referral();

  @Override
  default String aggregateId() {
    return referral().toString();
  }

  /// The addressee of the feedback asks the next level up. `council` is named where that unit's
  /// council is asked; `wishedBy` is when an answer is wished for.
  record ReferFeedback(
      @Assigned ReferralId referral,
      FeedbackId feedback,
      UnitNumber to,
      @Nullable CouncilId council,
      FreeText question,
      @Nullable LocalDate wishedBy,
      LocalDate on)
      implements ReferralCommand, Creates {}

  record AcceptReferral(ReferralId referral, LocalDate on) implements ReferralCommand {}

  record DeclineReferral(ReferralId referral, FreeText reason, LocalDate on)
      implements ReferralCommand {}

  record AnswerReferral(ReferralId referral, FreeText answer, LocalDate on)
      implements ReferralCommand {}

  /// `replacement` is the text without the names; what stood there can be read nowhere any more.
  record RedactReferralText(ReferralId referral, TextId redacted, FreeText replacement)
      implements ReferralCommand {}

  /// The one who asked takes the question back.
  record WithdrawReferral(ReferralId referral, FreeText reason, LocalDate on)
      implements ReferralCommand {}
}
