package no.nav.medvirkning.command.volunteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.volunteer.ErasureDayCommand.NoteErasure;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.ErasureDayEvent;
import no.nav.medvirkning.volunteer.ErasureDayEvent.ErasureDue;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.axonframework.serialization.Revision;

/// Who is to be erased once a day is over.
@Revision("1")
public final class ErasureDay extends Aggregate<ErasureDayCommand, ErasureDayEvent> {

  private List<VolunteerId> due = new ArrayList<>();

  public static String idOf(LocalDate day) {
    return "erasure/" + day;
  }

  @Override
  protected List<ErasureDayEvent> decide(ErasureDayCommand command, Decision decision) {
    return switch (command) {
      case NoteErasure c -> List.of(new ErasureDue(c.day(), c.volunteer()));
    };
  }

  @Override
  protected void evolve(ErasureDayEvent event) {
    switch (event) {
      case ErasureDue e -> due.add(e.volunteer());
    }
  }

  /// Empty: no unit answers for a day.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }

  /// In the order in which they were noted; some may be erased already.
  public List<VolunteerId> due() {
    return List.copyOf(due);
  }
}
