package no.nav.medvirkning.query.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.query.opendata.OpenFigures.OpenFigure;
import no.nav.medvirkning.query.platform.SpreadsheetCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/// The open figures as CSV (RFC 4180): commas, decimal points, UTF-8.
@Component
final class OpenFiguresCsv extends AbstractHttpMessageConverter<OpenFigures> {

  static final String CSV = "text/csv";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\r\n")
          .setHeader(
              "year",
              "level",
              "areaNumber",
              "areaName",
              "chapter",
              "figure",
              "figureName",
              "of",
              "ofName",
              "value",
              "measure",
              "state")
          .get();

  OpenFiguresCsv() {
    super(MediaType.parseMediaType(CSV));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == OpenFigures.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected OpenFigures readInternal(Class<? extends OpenFigures> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("open figures are not taken in", message);
  }

  @Override
  protected void writeInternal(OpenFigures figures, HttpOutputMessage message) throws IOException {
    message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
    message.getBody().write(of(figures).getBytes(StandardCharsets.UTF_8));
  }

  static String of(OpenFigures figures) {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, FORMAT)) {
      for (var each : figures.figures()) {
        printer.printRecord(cells(figures.year(), each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Stream<String> cells(int year, OpenFigure each) {
    var area = each.area();
    return Stream.of(
            String.valueOf(year),
            each.level().name(),
            area == null ? "" : area.number().value(),
            area == null ? "" : Objects.toString(area.name(), ""),
            each.chapter().name(),
            each.figure(),
            each.name(),
            Objects.toString(each.of(), ""),
            Objects.toString(each.ofName(), ""),
            each.value() == null ? "" : each.value().toPlainString(),
            each.measure().name(),
            each.state().name())
        .map(SpreadsheetCell::neutral);
  }
}
