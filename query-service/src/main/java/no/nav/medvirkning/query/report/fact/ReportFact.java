package no.nav.medvirkning.query.report.fact;

import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A fact as it is stored, with what it is found by.
///
/// @param id of the record that it is about
/// @param unit null where the council tells
/// @param years the calendar years that it touches, or [#EVERY_YEAR]
public record ReportFact(
    String id,
    @Nullable UnitNumber unit,
    @Nullable CouncilId council,
    List<Integer> years,
    Fact fact) {

  /// For a record that may count in any year, such as an agreement that holds until it is ended.
  public static final List<Integer> EVERY_YEAR = List.of(0);

  public boolean touches(int year) {
    return years.contains(year) || years.equals(EVERY_YEAR);
  }
}
