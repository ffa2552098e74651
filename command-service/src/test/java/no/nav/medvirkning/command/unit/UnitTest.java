package no.nav.medvirkning.command.unit;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.UnitCommand.CloseUnit;
import no.nav.medvirkning.command.unit.UnitCommand.MoveUnit;
import no.nav.medvirkning.command.unit.UnitCommand.RegisterUnit;
import no.nav.medvirkning.command.unit.UnitCommand.RenameUnit;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");

  private final Specification units =
      Specification.on(TODAY, new AggregateType<>(Unit.class, UnitCommand.class, Unit::new));

  private static UnitRegistered county(UnitNumber number) {
    return new UnitRegistered(number, "Nav Innlandet", UnitType.COUNTY, null, null);
  }

  private static UnitRegistered office(UnitNumber number) {
    return new UnitRegistered(number, "Nav Hamar", UnitType.OFFICE, INNLANDET, null);
  }

  @Test
  void anOfficeIsRegisteredUnderItsCounty() {
    units
        .given(county(INNLANDET))
        .when(new RegisterUnit(HAMAR, new Title("Nav Hamar"), UnitType.OFFICE, INNLANDET, null))
        .then(office(HAMAR));
  }

  @Test
  void anOfficeWithoutACountyIsRefused() {
    units
        .when(new RegisterUnit(HAMAR, new Title("Nav Hamar"), UnitType.OFFICE, null, null))
        .thenRefused("unit.lies-under-a-county");
  }

  @Test
  void aCountyUnderAnotherCountyIsRefused() {
    units
        .given(county(INNLANDET))
        .when(new RegisterUnit(OSLO, new Title("Nav Oslo"), UnitType.COUNTY, INNLANDET, null))
        .thenRefused("unit.lies-under-a-county");
  }

  @Test
  void anOfficeUnderAnOfficeIsRefused() {
    units
        .given(county(INNLANDET), office(HAMAR))
        .when(new RegisterUnit(STANGE, new Title("Nav Stange"), UnitType.OFFICE, HAMAR, null))
        .thenRefused("unit.county-is-a-county");
  }

  @Test
  void anOfficeUnderAnUnknownCountyIsRefused() {
    units
        .when(new RegisterUnit(HAMAR, new Title("Nav Hamar"), UnitType.OFFICE, INNLANDET, null))
        .thenRefused("platform.exists");
  }

  @Test
  void aNumberInUseIsRefused() {
    units
        .given(county(INNLANDET), office(HAMAR))
        .when(new RegisterUnit(HAMAR, new Title("Nav Hamar"), UnitType.OFFICE, INNLANDET, null))
        .thenRefused("platform.id-is-free");
  }

  @Test
  void aUnitIsRenamedFromADate() {
    units
        .given(county(INNLANDET), office(HAMAR))
        .when(new RenameUnit(HAMAR, new Title("Nav Hamarregionen"), TODAY))
        .then(new UnitRenamed(HAMAR, "Nav Hamarregionen", TODAY));
  }

  @Test
  void aUnitMovesUnderAnotherCountyFromADate() {
    units
        .given(county(INNLANDET), county(OSLO), office(HAMAR))
        .when(new MoveUnit(HAMAR, OSLO, TODAY))
        .then(new UnitMoved(HAMAR, OSLO, TODAY));
  }

  @Test
  void aMergedUnitNamesItsSuccessor() {
    units
        .given(county(INNLANDET), office(HAMAR), office(STANGE))
        .when(new CloseUnit(STANGE, TODAY, List.of(HAMAR)))
        .then(new UnitClosed(STANGE, TODAY, List.of(HAMAR)));
  }

  @Test
  void aUnitIsNotItsOwnSuccessor() {
    units
        .given(county(INNLANDET), office(HAMAR))
        .when(new CloseUnit(HAMAR, TODAY, List.of(HAMAR)))
        .thenRefused("unit.successor-is-another-unit");
  }

  @Test
  void aClosedUnitIsNotChanged() {
    units
        .given(county(INNLANDET), office(HAMAR), new UnitClosed(HAMAR, TODAY, List.of()))
        .when(new RenameUnit(HAMAR, new Title("Nav Hamarregionen"), TODAY))
        .thenRefused("unit.unit-is-open");
  }

  @Test
  void aClosedUnitIsNobodysSuccessor() {
    units
        .given(
            county(INNLANDET),
            office(HAMAR),
            office(STANGE),
            new UnitClosed(HAMAR, TODAY, List.of()))
        .when(new CloseUnit(STANGE, TODAY, List.of(HAMAR)))
        .thenRefused("unit.unit-is-open");
  }
}
