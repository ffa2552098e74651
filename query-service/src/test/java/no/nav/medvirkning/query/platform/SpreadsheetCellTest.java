package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+47", "-1", "@SUM(A1)", "\tx", "\rx"})
  void aCellThatASpreadsheetWouldRunIsMadeText(String cell) {
    assertThat(SpreadsheetCell.neutral(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-03-19", "council.MemberAppointed", "Ærlig = åpen"})
  void otherCellsAreLeftAsTheyAre(String cell) {
    assertThat(SpreadsheetCell.neutral(cell)).isEqualTo(cell);
  }
}
