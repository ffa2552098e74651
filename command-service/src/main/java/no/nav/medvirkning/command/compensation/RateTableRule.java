package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import org.jspecify.annotations.Nullable;

/// The rules for rates. They are dated data, never constants: they change yearly, and what was
/// computed by the former ones stands.
sealed interface RateTableRule extends Rule {

  /// Amounts are in øre.
  record RateIsPossible(@Nullable Long ore, long most, String field) implements RateTableRule {
    /// A million kroner: what is beyond it is mistyped.
    static final long MOST = 100_000_000;

    RateIsPossible(@Nullable Long ore, String field) {
      this(ore, MOST, field);
    }

    @Override
    public boolean violated() {
      return ore != null && (ore < 1 || ore > most);
    }
  }

  record LimitIsPossible(@Nullable Integer minutes, int least, int most, String field)
      implements RateTableRule {

    @Override
    public boolean violated() {
      return minutes != null && (minutes < least || minutes > most);
    }
  }

  /// What is paid for at least is no more than what is paid for at most.
  @Refuses(at = "/rates/leastMinutes")
  record LeastWithinMost(int least, @Nullable Integer most) implements RateTableRule {
    @Override
    public boolean violated() {
      return most != null && least > most;
    }
  }

  @Refuses(at = "/rates/fees")
  record OneFeePerRoleAndEmployment(FeeRole role, Employment employment, boolean twice)
      implements RateTableRule {
    @Override
    public boolean violated() {
      return twice;
    }
  }

  /// Catches a mistyped year.
  @Refuses(at = "/from")
  record NotTooFarAhead(LocalDate day, LocalDate latest) implements RateTableRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS));
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  @Refuses(at = "/municipality")
  record AgreementIsWithTheMunicipality(
      AgreementId agreement, MunicipalityNumber municipality, MunicipalityNumber agreedWith)
      implements RateTableRule {
    @Override
    public boolean violated() {
      return !municipality.equals(agreedWith);
    }
  }

  /// A unit sets a municipality's rates because it follows them.
  @Refuses(at = "/agreement")
  record AgreementFollowsTheMunicipality(AgreementId agreement, LocalDate day, boolean follows)
      implements RateTableRule {
    @Override
    public boolean violated() {
      return !follows;
    }
  }
}
