package no.nav.medvirkning.query.opendata;

import static no.nav.medvirkning.query.report.AReport.HELD;
import static no.nav.medvirkning.query.report.AReport.PRESENT;
import static no.nav.medvirkning.query.report.AReport.county;
import static no.nav.medvirkning.query.report.AReport.nation;
import static no.nav.medvirkning.query.report.AReport.row;
import static no.nav.medvirkning.query.report.AReport.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.query.opendata.Withholding.Cell;
import org.junit.jupiter.api.Test;

class WithholdingTest {

  private static Cell whole(int area) {
    return new Cell(area, PRESENT.code(), null);
  }

  private static Cell of(int area, String side) {
    return new Cell(area, PRESENT.code(), side);
  }

  @Test
  void meetings_are_of_no_person() {
    assertThat(Withholding.of(List.of(nation(value(HELD, "3")), county("0400", value(HELD, "3")))))
        .isEmpty();
  }

  @Test
  void fewer_than_five_are_withheld_and_so_is_the_county_that_would_give_them_away() {
    var withheld =
        Withholding.of(
            List.of(
                nation(value(PRESENT, "30")),
                county("0400", value(PRESENT, "4")),
                county("1800", value(PRESENT, "6")),
                county("5500", value(PRESENT, "20"))));

    // 30 - 6 - 20 = 4: without 6 there are two unknowns.
    assertThat(withheld).containsExactlyInAnyOrder(whole(1), whole(2));
  }

  @Test
  void where_no_other_county_can_hide_it_the_nation_is_withheld() {
    var withheld =
        Withholding.of(
            List.of(
                nation(value(PRESENT, "8")),
                county("0400", value(PRESENT, "4")),
                county("1800", value(PRESENT, "0"))));

    assertThat(withheld).containsExactlyInAnyOrder(whole(0), whole(1));
  }

  @Test
  void a_lone_row_is_hidden_by_another() {
    var withheld =
        Withholding.of(List.of(nation(value(PRESENT, "20", row("NAV", "2"), row("USER", "18")))));

    assertThat(withheld).containsExactlyInAnyOrder(of(0, "NAV"), of(0, "USER"));
  }

  @Test
  void none_tells_of_nobody() {
    assertThat(
            Withholding.of(
                List.of(
                    nation(value(PRESENT, "20")),
                    county("0400", value(PRESENT, "0")),
                    county("1800", value(PRESENT, "20")))))
        .isEmpty();
  }
}
