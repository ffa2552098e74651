package no.nav.medvirkning.query.reportexport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A workbook read back from its raw parts.
record AWorkbook(Map<String, String> xml) {

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static AWorkbook of(Writing writing) {
    try {
      var file = Files.createTempFile("report", ".xlsx");
      try (var out = Files.newOutputStream(file)) {
        writing.to(out);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// By its directory, as spreadsheets read it.
  private static AWorkbook read(Path file) throws IOException {
    var xml = new LinkedHashMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          xml.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return new AWorkbook(xml);
  }

  /// The part that each sheet is in, by its name, in order.
  Map<String, String> sheets() {
    var sheets = new LinkedHashMap<String, String>();
    for (var sheet : elements(document("xl/workbook.xml"), "sheet")) {
      sheets.put(
          sheet.getAttribute("name"),
          "xl/worksheets/sheet" + sheet.getAttribute("sheetId") + ".xml");
    }
    return sheets;
  }

  /// Row by row what stands in the cells that are filled.
  List<List<String>> cells(String sheet) {
    var strings =
        elements(document("xl/sharedStrings.xml"), "si").stream()
            .map(Element::getTextContent)
            .toList();
    return elements(document(part(sheet)), "row").stream()
        .map(row ->
            elements(row, "c").stream()
                .filter(cell -> !cell.getTextContent().isEmpty())
                .map(cell ->
                    cell.getAttribute("t").equals("s")
                        ? strings.get(Integer.parseInt(cell.getTextContent()))
                        : cell.getTextContent())
                .toList())
        .toList();
  }

  /// `s` for a text.
  String typeOf(String sheet, String place) {
    return elements(document(part(sheet)), "c").stream()
        .filter(cell -> cell.getAttribute("r").equals(place))
        .findFirst()
        .orElseThrow()
        .getAttribute("t");
  }

  private String part(String sheet) {
    var part = sheets().get(sheet);
    if (part == null) {
      throw new AssertionError("no sheet " + sheet + " among " + sheets().keySet());
    }
    return part;
  }

  private Document document(String part) {
    try {
      var text = xml.get(part).getBytes(StandardCharsets.UTF_8);
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> elements(Document in, String name) {
    return elements(in.getDocumentElement(), name);
  }

  private static List<Element> elements(Element in, String name) {
    var found = in.getElementsByTagName(name);
    var all = new ArrayList<Element>();
    for (var at = 0; at < found.getLength(); at++) {
      all.add((Element) found.item(at));
    }
    return all;
  }
}
