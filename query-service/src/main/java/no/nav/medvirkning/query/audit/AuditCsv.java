package no.nav.medvirkning.query.audit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.SpreadsheetCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/// The history as a table for spreadsheets: semicolons, as Norwegian ones expect, and no cell that
/// runs as a formula.
final class AuditCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setRecordSeparator("\r\n")
          .setQuoteMode(QuoteMode.MINIMAL)
          .setHeader(
              "position",
              "recordedAt",
              "validOn",
              "type",
              "command",
              "actor",
              "role",
              "actingUnit",
              "council",
              "aggregate",
              "sequence",
              "persons",
              "organisations",
              "units",
              "meetings",
              "reason",
              "legalGround",
              "refusedTarget",
              "refusedCode",
              "refusedField",
              "commandId",
              "correlationId",
              "eventId",
              "content")
          .get();

  private final CSVPrinter printer;

  AuditCsv(Appendable out) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
  }

  void print(AuditEntry entry) throws IOException {
    var refused = entry.refused();
    printer.printRecord(
        Stream.of(
                entry.position(),
                entry.recordedAt(),
                entry.validOn(),
                entry.type(),
                entry.command(),
                entry.actor(),
                entry.role(),
                text(entry.actingUnit()),
                text(entry.council()),
                entry.aggregate(),
                entry.sequence(),
                many(entry.persons()),
                many(entry.organisations()),
                many(entry.units()),
                many(entry.meetings()),
                text(entry.reason()),
                text(entry.legalGround()),
                refused == null ? "" : refused.target(),
                refused == null ? "" : refused.code(),
                refused == null ? "" : text(refused.field()),
                entry.commandId(),
                entry.correlationId(),
                entry.eventId(),
                entry.content())
            .map(cell -> SpreadsheetCell.neutral(cell.toString())));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String many(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
