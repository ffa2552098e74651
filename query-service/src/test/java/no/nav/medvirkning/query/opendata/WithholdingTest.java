package no.nav.medvirkning.query.opendata;

import static no.nav.medvirkning.query.report.AReport.HELD;
import static no.nav.medvirkning.query.report.AReport.PRESENT;
import static no.nav.medvirkning.query.report.AReport.county;
import static no.nav.medvirkning.query.report.AReport.nation;
import static no.nav.medvirkning.query.report.AReport.row;
import static no.nav.medvirkning.query.report.AReport.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nav.medvirkning.query.opendata.Withholding.Cell;
import no.nav.medvirkning.query.report.FigureValue;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithholdingTest {

  private static Cell whole(int area) {
    return new Cell(area, PRESENT.code(), null);
  }

  private static Cell of(int area, @Nullable String side) {
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

  /// The first two counties withhold A and B, the next two C and D, the last B and C: each sum has
  /// two gaps or more, and together they would tell the last's.
  @Test
  void sums_that_cross_tell_nothing_together() {
    var areas = IntStream.rangeClosed(0, 5).mapToObj(WithholdingTest::crossed).toList();
    var withheld = Withholding.of(areas);
    var sums = new ArrayList<List<Cell>>();
    for (var area = 0; area <= 5; area++) {
      sums.add(line(whole(area), of(area, "A"), of(area, "B"), of(area, "C"), of(area, "D")));
    }
    for (var side : Arrays.asList(null, "A", "B", "C", "D")) {
      sums.add(line(of(0, side), of(1, side), of(2, side), of(3, side), of(4, side), of(5, side)));
    }

    assertThat(withheld).contains(of(1, "A"), of(4, "D"), of(5, "B"), of(5, "C"));
    assertThat(Equations.told(sums, withheld)).isEmpty();
  }

  private static List<Cell> line(Cell... cells) {
    return List.of(cells);
  }

  private static final int[][] NUMBERS = {
    {2, 3, 20, 20}, {3, 2, 20, 20}, {20, 20, 2, 3}, {20, 20, 3, 2}, {20, 2, 3, 20},
  };

  private static UnitFigures crossed(int area) {
    var rows = new FigureValue.Row[4];
    var total = 0;
    for (var side = 0; side < 4; side++) {
      var at = side;
      var number =
          area == 0
              ? Arrays.stream(NUMBERS).mapToInt(each -> each[at]).sum()
              : NUMBERS[area - 1][side];
      rows[side] = row("ABCD".substring(side, side + 1), String.valueOf(number));
      total += number;
    }
    var value = value(PRESENT, String.valueOf(total), rows);
    return area == 0 ? nation(value) : county("0" + area + "00", value);
  }

  @Test
  void equations_find_what_hangs_between_two_circles() {
    var sums =
        List.of(
            line(of(9, "T"), of(1, "A"), of(1, "B")),
            line(of(9, "U"), of(2, "A"), of(2, "B"), of(2, "C")),
            line(of(9, "V"), of(3, "C"), of(3, "D")),
            line(of(9, "W"), of(4, "C"), of(4, "D")),
            line(of(9, "A"), of(1, "A"), of(2, "A")),
            line(of(9, "B"), of(1, "B"), of(2, "B")),
            line(of(9, "C"), of(2, "C"), of(3, "C"), of(4, "C")),
            line(of(9, "D"), of(3, "D"), of(4, "D")));
    var unknown =
        sums.stream()
            .flatMap(List::stream)
            .filter(each -> each.area() < 9)
            .collect(Collectors.toSet());

    assertThat(Equations.told(sums, unknown)).containsExactly(of(2, "C"));
  }

  @Test
  void a_share_of_a_row_tells_the_row() {
    var part = value(PRESENT, "40", row("NAV", "4"), row("USER", "6"), row("OTHER", "30"));
    var figure = FigureDefinition.share("share", PRESENT, HELD);
    var share = value(figure, "0.5", row("NAV", "50"), row("USER", "60"), row("OTHER", "70"));

    assertThat(Withholding.of(List.of(nation(part, share))))
        .contains(new Cell(0, "share", "NAV"), new Cell(0, "share", "USER"))
        .doesNotContain(new Cell(0, "share", "OTHER"));
  }
}
