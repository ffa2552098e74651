package no.nav.medvirkning.command.meeting;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.CaseRegisterCommand.TakeCaseNumbers;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseRegisterEvent;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// The case numbers of one council and calendar year. It is an aggregate of its own so that two
/// notices sent at once cannot get the same number, whatever meetings they are for.
@Revision("1")
public final class CaseRegister extends Aggregate<CaseRegisterCommand, CaseRegisterEvent> {

  private @Nullable CouncilId council;
  private int last;

  @Override
  protected List<CaseRegisterEvent> decide(CaseRegisterCommand command, Decision decision) {
    return switch (command) {
      case TakeCaseNumbers c ->
          List.of(
              new CaseNumbersTaken(c.council(), c.year(), c.meeting(), last + 1, last + c.count()));
    };
  }

  @Override
  protected void evolve(CaseRegisterEvent event) {
    switch (event) {
      case CaseNumbersTaken e -> {
        council = e.council();
        last = e.last();
      }
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return council == null
        ? Set.of()
        : Set.of(decision.require(Council.class, council, null).hostOn(decision.recordedOn()));
  }
}
