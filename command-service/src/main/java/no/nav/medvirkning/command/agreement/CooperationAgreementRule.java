package no.nav.medvirkning.command.agreement;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// The rules for cooperation agreements. An office may lack a council (S2); how its users take part
/// is written down all the same (S1).
sealed interface CooperationAgreementRule extends Rule {

  /// The partnership of state and municipality is the office's.
  @Refuses(at = "/unit")
  record UnitIsAnOffice(UnitNumber unit, @Nullable UnitType type)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return type != UnitType.OFFICE;
    }
  }

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  @Refuses(at = "/on")
  record SignedByNow(LocalDate on, LocalDate today) implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  @Refuses(at = "/to")
  record EndsAfterItBegins(LocalDate from, @Nullable LocalDate to)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return to != null && to.isBefore(from);
    }
  }

  /// Catches a mistyped year.
  record NotTooFarAhead(LocalDate day, LocalDate latest, String field)
      implements CooperationAgreementRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today, String field) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS), field);
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  /// A council is named where users take part through one, and nowhere else.
  @Refuses(at = "/participation/council")
  record FormNamesItsCouncil(ParticipationForm.Kind form, @Nullable CouncilId council)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return (form == ParticipationForm.Kind.OTHER) != (council == null);
    }
  }

  @Refuses(at = "/participation/description")
  record OtherFormIsDescribed(ParticipationForm.Kind form, boolean described)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return form == ParticipationForm.Kind.OTHER && !described;
    }
  }

  @Refuses(at = "/participation/council")
  record CouncilServesTheUnit(CouncilId council, UnitNumber unit, LocalDate day, boolean serves)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return !serves;
    }
  }

  /// An office's own council is there for it alone, and it is the host.
  @Refuses(at = "/participation/council")
  record OwnCouncilIsForItAlone(
      CouncilId council, UnitNumber unit, UnitNumber host, LocalDate day, int units)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return !host.equals(unit) || units != 1;
    }
  }

  @Refuses(at = "/participation/council")
  record SharedCouncilServesSeveral(CouncilId council, LocalDate day, int units)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return units < 2;
    }
  }

  /// @param from the first day of the one that stands in the way; null where none does
  @Refuses(at = "/from", as = Kind.CONFLICT)
  record OneInForceAtATime(
      UnitNumber unit, MunicipalityNumber municipality, @Nullable LocalDate from)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return from != null;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NotEnded(AgreementId agreement, @Nullable LocalDate endedOn)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return endedOn != null;
    }
  }

  record InForceThen(LocalDate day, LocalDate from, @Nullable LocalDate to, String field)
      implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return day.isBefore(from) || (to != null && day.isAfter(to));
    }
  }

  /// What it says is told in the order of time.
  @Refuses(at = "/from")
  record AmendmentsInOrder(LocalDate from, LocalDate last) implements CooperationAgreementRule {
    @Override
    public boolean violated() {
      return from.isBefore(last);
    }
  }
}
