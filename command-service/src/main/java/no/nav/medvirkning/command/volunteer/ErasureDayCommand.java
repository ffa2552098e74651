package no.nav.medvirkning.command.volunteer;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.volunteer.VolunteerId;

/// What a volunteer asks of the list of a day's erasures.
public sealed interface ErasureDayCommand extends Command {

  LocalDate day();

  @Override
  default String aggregateId() {
    return ErasureDay.idOf(day());
  }

  /// The volunteer is to be erased once the day is over.
  record NoteErasure(LocalDate day, VolunteerId volunteer)
      implements ErasureDayCommand, CreatesIfMissing, Internal {}
}
