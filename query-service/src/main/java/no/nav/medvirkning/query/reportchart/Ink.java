package no.nav.medvirkning.query.reportchart;

import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.query.reportchart.Drawing.Bar;
import no.nav.medvirkning.query.reportchart.Drawing.Patch;

/// How a bar is filled. Each has a pattern and a colour of its own; every colour stands out from
/// white paper by more than 4.5:1.
public enum Ink {
  SOLID(0x00, 0x56, 0xB4),
  UPRIGHT(0x26, 0x26, 0x26),
  LEVEL(0x8A, 0x4B, 0x00),
  CHECKS(0x63, 0x46, 0x89),
  EMPTY(0x26, 0x26, 0x26),
  /// For lines and what is no bar.
  LINE(0x59, 0x59, 0x59),
  /// Clears a place for a text.
  PAPER(0xFF, 0xFF, 0xFF);

  private static final double EDGE = 1.2;
  private static final double STRIPE = 1.6;
  private static final double STEP = 5;

  private final int red;
  private final int green;
  private final int blue;

  Ink(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  public int red() {
    return red;
  }

  public int green() {
    return green;
  }

  public int blue() {
    return blue;
  }

  String hex() {
    return "#%02X%02X%02X".formatted(red, green, blue);
  }

  /// For the series at a place.
  static Ink ofSeries(int place) {
    return values()[place];
  }

  /// The rectangles that fill the bar, all in this ink's colour.
  public List<Patch> patches(Bar bar) {
    var patches = new ArrayList<Patch>();
    switch (this) {
      case SOLID, LINE, PAPER -> patches.add(patch(bar.x(), bar.y(), bar.width(), bar.height()));
      case UPRIGHT -> {
        frame(bar, patches);
        upright(bar, patches);
      }
      case LEVEL -> {
        frame(bar, patches);
        level(bar, patches);
      }
      case CHECKS -> {
        frame(bar, patches);
        upright(bar, patches);
        level(bar, patches);
      }
      case EMPTY -> frame(bar, patches);
    }
    return patches;
  }

  private static void frame(Bar bar, List<Patch> patches) {
    var right = bar.x() + bar.width();
    var bottom = bar.y() + bar.height();
    var across = Math.min(EDGE, bar.width());
    var down = Math.min(EDGE, bar.height());
    patches.add(patch(bar.x(), bar.y(), bar.width(), down));
    patches.add(patch(bar.x(), bottom - down, bar.width(), down));
    patches.add(patch(bar.x(), bar.y(), across, bar.height()));
    patches.add(patch(right - across, bar.y(), across, bar.height()));
  }

  private static void upright(Bar bar, List<Patch> patches) {
    for (var x = bar.x() + STEP; x + STRIPE < bar.x() + bar.width(); x += STEP) {
      patches.add(patch(x, bar.y(), STRIPE, bar.height()));
    }
  }

  private static void level(Bar bar, List<Patch> patches) {
    for (var y = bar.y() + STEP; y + STRIPE < bar.y() + bar.height(); y += STEP) {
      patches.add(patch(bar.x(), y, bar.width(), STRIPE));
    }
  }

  private static Patch patch(double x, double y, double width, double height) {
    return new Patch(x, y, width, height);
  }
}
