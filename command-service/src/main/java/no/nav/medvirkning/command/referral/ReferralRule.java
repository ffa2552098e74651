package no.nav.medvirkning.command.referral;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for referrals: a question goes up, local to county to directorate, and an answer comes
/// back; neither changes what the other level decides (S2).
sealed interface ReferralRule extends Rule {

  record GoesUpward(UnitNumber from, UnitNumber to, boolean upward) implements ReferralRule {
    @Override
    public boolean violated() {
      return !upward;
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record UnitIsOpen(UnitNumber to, LocalDate on, boolean open) implements ReferralRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record CouncilIsActive(CouncilId council, LocalDate on, boolean active) implements ReferralRule {
    @Override
    public boolean violated() {
      return !active;
    }

    @Override
    public String field() {
      return "/council";
    }
  }

  record NotWishedForBeforeItIsMade(LocalDate wishedBy, LocalDate on) implements ReferralRule {
    @Override
    public boolean violated() {
      return wishedBy.isBefore(on);
    }

    @Override
    public String field() {
      return "/wishedBy";
    }
  }

  record NotInTheFuture(LocalDate on, LocalDate today) implements ReferralRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record NotBeforeItWasMade(LocalDate on, LocalDate madeOn) implements ReferralRule {
    @Override
    public boolean violated() {
      return on.isBefore(madeOn);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record ReferralIsOpen(ReferralId referral, @Nullable ReferralOutcome outcome)
      implements ReferralRule {
    @Override
    public boolean violated() {
      return outcome != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AcceptedOnce(ReferralId referral, boolean accepted) implements ReferralRule {
    @Override
    public boolean violated() {
      return accepted;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
