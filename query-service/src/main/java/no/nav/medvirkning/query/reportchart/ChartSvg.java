package no.nav.medvirkning.query.reportchart;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.nav.medvirkning.query.reportchart.Drawing.Bar;
import no.nav.medvirkning.query.reportchart.Drawing.Label;

/// A drawing as SVG that screen readers can tell: a role, a title, the numbers in words, and
/// nothing that runs or is fetched.
final class ChartSvg {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double HEADING = 30;
  private static final double HEADING_SIZE = 15;

  private ChartSvg() {}

  static String of(Chart chart) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      write(chart, Drawings.of(chart), out);
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void write(Chart chart, Drawing drawing, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeStartElement("svg");
    out.writeDefaultNamespace(SVG);
    out.writeAttribute("xml:lang", chart.language().tag());
    out.writeAttribute("lang", chart.language().tag());
    out.writeAttribute("role", "img");
    out.writeAttribute("aria-labelledby", "title desc");
    out.writeAttribute(
        "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height() + HEADING));
    out.writeAttribute("width", number(drawing.width()));
    out.writeAttribute("height", number(drawing.height() + HEADING));
    out.writeAttribute("font-family", "sans-serif");
    told("title", chart.title(), out);
    told("desc", chart.description(), out);
    rectangle(0, 0, drawing.width(), drawing.height() + HEADING, Ink.PAPER, out);
    label(new Label(8, 20, chart.title(), HEADING_SIZE, Drawing.Anchor.START), true, out);
    out.writeStartElement("g");
    out.writeAttribute("transform", "translate(0 " + number(HEADING) + ")");
    for (var mark : drawing.marks()) {
      out.writeCharacters("\n");
      switch (mark) {
        case Bar bar -> bar(bar, out);
        case Label label -> label(label, false, out);
      }
    }
    out.writeEndElement();
    out.writeEndElement();
  }

  private static void told(String element, String text, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(element);
    out.writeAttribute("id", element);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  /// One path for all of the pattern.
  private static void bar(Bar bar, XMLStreamWriter out) throws XMLStreamException {
    var path = new StringBuilder();
    for (var patch : bar.ink().patches(bar)) {
      path.append('M')
          .append(number(patch.x()))
          .append(' ')
          .append(number(patch.y()))
          .append('h')
          .append(number(patch.width()))
          .append('v')
          .append(number(patch.height()))
          .append('h')
          .append(number(-patch.width()))
          .append('z');
    }
    out.writeEmptyElement("path");
    out.writeAttribute("fill", bar.ink().hex());
    out.writeAttribute("d", path.toString());
  }

  private static void rectangle(
      double x, double y, double width, double height, Ink ink, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeEmptyElement("rect");
    out.writeAttribute("x", number(x));
    out.writeAttribute("y", number(y));
    out.writeAttribute("width", number(width));
    out.writeAttribute("height", number(height));
    out.writeAttribute("fill", ink.hex());
  }

  private static void label(Label label, boolean bold, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeStartElement("text");
    out.writeAttribute("x", number(label.x()));
    out.writeAttribute("y", number(label.y()));
    out.writeAttribute("font-size", number(label.size()));
    if (bold) {
      out.writeAttribute("font-weight", "bold");
    }
    out.writeAttribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
    out.writeAttribute("fill", "#262626");
    out.writeCharacters(label.text());
    out.writeEndElement();
  }

  private static String number(double value) {
    var rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? String.valueOf(Math.round(rounded))
        : String.valueOf(rounded);
  }
}
