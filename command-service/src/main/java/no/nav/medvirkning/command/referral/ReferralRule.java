package no.nav.medvirkning.command.referral;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for referrals: a question goes up, local to county to directorate, and an answer comes
/// back; neither changes what the other level decides (S2).
sealed interface ReferralRule extends Rule {

  @Refuses(at = "/to")
  record GoesUpward(UnitNumber from, UnitNumber to, boolean upward) implements ReferralRule {
    @Override
    public boolean violated() {
      return !upward;
    }
  }

  @Refuses(at = "/to")
  record UnitIsOpen(UnitNumber to, LocalDate on, boolean open) implements ReferralRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  @Refuses(at = "/council")
  record CouncilIsActive(CouncilId council, LocalDate on, boolean active) implements ReferralRule {
    @Override
    public boolean violated() {
      return !active;
    }
  }

  @Refuses(at = "/wishedBy")
  record NotWishedForBeforeItIsMade(LocalDate wishedBy, LocalDate on) implements ReferralRule {
    @Override
    public boolean violated() {
      return wishedBy.isBefore(on);
    }
  }

  @Refuses(at = "/on")
  record NotInTheFuture(LocalDate on, LocalDate today) implements ReferralRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  @Refuses(at = "/on")
  record NotBeforeItWasMade(LocalDate on, LocalDate madeOn) implements ReferralRule {
    @Override
    public boolean violated() {
      return on.isBefore(madeOn);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record ReferralIsOpen(ReferralId referral, @Nullable ReferralOutcome outcome)
      implements ReferralRule {
    @Override
    public boolean violated() {
      return outcome != null;
    }
  }

  @Refuses(at = "/redacted")
  record TextCanBeRead(TextId redacted, boolean readable) implements ReferralRule {
    @Override
    public boolean violated() {
      return !readable;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record AcceptedOnce(ReferralId referral, boolean accepted) implements ReferralRule {
    @Override
    public boolean violated() {
      return accepted;
    }
  }
}
