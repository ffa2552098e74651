package no.nav.medvirkning.query.reportpdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import no.nav.medvirkning.query.reportchart.Drawing;
import no.nav.medvirkning.query.reportchart.Drawing.Bar;
import no.nav.medvirkning.query.reportchart.Drawing.Label;
import no.nav.medvirkning.query.reportchart.Ink;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws charts into the PDF as plain shapes, letters too: no fonts of the machine are asked for,
/// and in the document the chart is one figure with a text of its own.
final class ChartDrawer implements FSObjectDrawerFactory {

  /// What `<object data="…">` must say to be drawn here.
  static final String DATA = "chart:";

  private static final FSRGBColor TEXT = new FSRGBColor(0x26, 0x26, 0x26);

  private final Map<String, Drawing> drawings;
  private final TrueTypeFont letters;

  /// @param drawings by the name that the document calls them by
  ChartDrawer(Map<String, Drawing> drawings, TrueTypeFont letters) {
    this.drawings = drawings;
    this.letters = letters;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return drawing(element) != null;
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    var drawing = drawing(element);
    return drawing == null
        ? null
        : (_, x, y, width, height, device, _, _) -> draw(drawing, x, y, width, height, device);
  }

  private @Nullable Drawing drawing(Element element) {
    var data = element.getAttribute("data");
    return data.startsWith(DATA) ? drawings.get(data.substring(DATA.length())) : null;
  }

  private @Nullable Map<Shape, String> draw(
      Drawing drawing, double x, double y, double width, double height, OutputDevice device) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale(width / drawing.width(), height / drawing.height());
    for (var mark : drawing.marks()) {
      switch (mark) {
        case Bar bar -> {
          device.setColor(color(bar.ink()));
          device.fill(place.createTransformedShape(shape(bar)));
        }
        case Label label -> {
          device.setColor(TEXT);
          device.fill(place.createTransformedShape(shape(label)));
        }
      }
    }
    return null;
  }

  private static FSRGBColor color(Ink ink) {
    return new FSRGBColor(ink.red(), ink.green(), ink.blue());
  }

  private static Shape shape(Bar bar) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    bar.ink()
        .patches(bar)
        .forEach(patch ->
            path.append(
                new Rectangle2D.Double(patch.x(), patch.y(), patch.width(), patch.height()),
                false));
    return path;
  }

  private Shape shape(Label label) {
    try {
      var cmap = letters.getUnicodeCmapLookup();
      var scale = label.size() / letters.getUnitsPerEm();
      var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      var at = 0.0;
      for (var point : label.text().codePoints().toArray()) {
        var glyph = cmap.getGlyphId(point);
        var outline = letters.getGlyph().getGlyph(glyph);
        if (outline != null) {
          path.append(
              AffineTransform.getTranslateInstance(at, 0).createTransformedShape(outline.getPath()),
              false);
        }
        at += letters.getAdvanceWidth(glyph);
      }
      var start =
          switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> at * scale / 2;
            case END -> at * scale;
          };
      var place = AffineTransform.getTranslateInstance(label.x() - start, label.y());
      place.scale(scale, -scale);
      return place.createTransformedShape(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
