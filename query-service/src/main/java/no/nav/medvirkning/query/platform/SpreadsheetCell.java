package no.nav.medvirkning.query.platform;

/// What may stand in a cell of a table that people open in a spreadsheet.
public final class SpreadsheetCell {

  private SpreadsheetCell() {}

  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
  /// injection").
  public static String neutral(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
