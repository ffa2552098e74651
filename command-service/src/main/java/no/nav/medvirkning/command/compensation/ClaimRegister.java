package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.compensation.ClaimRegisterCommand.EnterClaim;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimRegisterEvent;
import no.nav.medvirkning.compensation.ClaimRegisterEvent.ClaimEntered;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// One person's claims for one meeting. It is an aggregate of its own so that two claims made at
/// once cannot both stand.
@Revision("1")
public final class ClaimRegister extends Aggregate<ClaimRegisterCommand, ClaimRegisterEvent> {

  private @Nullable ClaimId last;

  @Override
  protected List<ClaimRegisterEvent> decide(ClaimRegisterCommand command, Decision decision) {
    return switch (command) {
      case EnterClaim c -> List.of(enter(c, decision));
    };
  }

  private ClaimRegisterEvent enter(EnterClaim c, Decision decision) {
    var standing =
        Optional.ofNullable(last)
            .flatMap(id -> decision.find(Compensation.class, id.toString()))
            .filter(Compensation::stands)
            .isPresent();
    check(new CompensationRule.OneClaimAtATime(c.meeting(), standing ? last : null));
    return new ClaimEntered(c.meeting(), c.person(), c.claim());
  }

  @Override
  protected void evolve(ClaimRegisterEvent event) {
    last =
        switch (event) {
          case ClaimEntered e -> e.claim();
        };
  }

  /// Claims alone ask it.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }
}
