package no.nav.medvirkning.command.unit;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a Nav unit's record.
public sealed interface UnitCommand extends Command {

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return unit().value();
  }

  record RegisterUnit(
      UnitNumber unit,
      Title name,
      UnitType type,
      @Nullable UnitNumber county,
      @Nullable LocalDate from)
      implements UnitCommand, Creates {}

  record RenameUnit(UnitNumber unit, Title name, LocalDate from) implements UnitCommand {}

  /// From a date the unit lies under another county.
  record MoveUnit(UnitNumber unit, UnitNumber county, LocalDate from) implements UnitCommand {}

  /// The unit ends after a last day; a merged unit names its successors.
  record CloseUnit(UnitNumber unit, LocalDate on, List<UnitNumber> successors)
      implements UnitCommand {}
}
