package no.nav.medvirkning.query.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class UnitsTest {

  private static final UnitNumber ELVERUM = new UnitNumber("0427");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber HEDMARK = new UnitNumber("0400");
  private static final UnitNumber INNLANDET = new UnitNumber("3400");
  private static final LocalDate REFORM = LocalDate.of(2020, 1, 1);

  private final ViewSpecification<UnitView> units = ViewSpecification.of(new Units());

  @Test
  void a_unit_keeps_the_name_it_had_on_a_day() {
    units.given(anOffice(ELVERUM), new UnitRenamed(ELVERUM, "Nav Sør-Østerdal", REFORM));

    var unit = units.view(ELVERUM).orElseThrow();
    assertThat(unit.nameOn(REFORM.minusDays(1))).isEqualTo("Nav Elverum");
    assertThat(unit.nameOn(REFORM)).isEqualTo("Nav Sør-Østerdal");
  }

  @Test
  void a_move_told_in_advance_does_not_count_yet() {
    units.given(anOffice(ELVERUM), new UnitMoved(ELVERUM, INNLANDET, REFORM));

    var unit = units.view(ELVERUM).orElseThrow();
    assertThat(unit.countyOn(REFORM.minusDays(1))).isEqualTo(HEDMARK);
    assertThat(unit.countyOn(REFORM)).isEqualTo(INNLANDET);
  }

  @Test
  void moves_told_out_of_order_stand_in_the_order_of_their_days() {
    units.given(
        anOffice(ELVERUM),
        new UnitMoved(ELVERUM, INNLANDET, REFORM),
        new UnitMoved(ELVERUM, HAMAR, REFORM.minusYears(5)));

    var unit = units.view(ELVERUM).orElseThrow();
    assertThat(unit.countyOn(REFORM.minusYears(6))).isEqualTo(HEDMARK);
    assertThat(unit.countyOn(REFORM.minusDays(1))).isEqualTo(HAMAR);
    assertThat(unit.countyOn(REFORM)).isEqualTo(INNLANDET);
  }

  @Test
  void a_merged_unit_and_its_successor_know_each_other() {
    units.given(
        anOffice(ELVERUM), anOffice(HAMAR), new UnitClosed(ELVERUM, REFORM, List.of(HAMAR)));

    var closed = units.view(ELVERUM).orElseThrow();
    assertThat(closed.isOpenOn(REFORM)).as("open to the end of its last day").isTrue();
    assertThat(closed.isOpenOn(REFORM.plusDays(1))).isFalse();
    assertThat(closed.successors()).containsExactly(HAMAR);
    assertThat(units.view(HAMAR).orElseThrow().predecessors()).containsExactly(ELVERUM);
    assertThat(units.view(HAMAR).orElseThrow().isOpenOn(REFORM.plusDays(1))).isTrue();
  }

  private static UnitRegistered anOffice(UnitNumber unit) {
    return new UnitRegistered(unit, "Nav Elverum", UnitType.OFFICE, HEDMARK, null);
  }
}
