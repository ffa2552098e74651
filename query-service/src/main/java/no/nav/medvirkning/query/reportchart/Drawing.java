package no.nav.medvirkning.query.reportchart;

import java.util.List;

/// A chart as it is drawn: rectangles and texts, in a plane whose y grows downwards. All that SVG
/// and PDF need to show the same.
///
/// @param height without notes or title
public record Drawing(double width, double height, List<Mark> marks) {

  /// What is drawn.
  public sealed interface Mark {}

  /// A filled rectangle.
  ///
  /// @param ink never told by colour alone: each has a pattern of its own
  public record Bar(double x, double y, double width, double height, Ink ink) implements Mark {}

  /// A text.
  ///
  /// @param x of its start, middle or end, as `anchor` says; `y` of its base line
  public record Label(double x, double y, String text, double size, Anchor anchor)
      implements Mark {}

  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// A plain rectangle: what a bar in some ink is made of.
  public record Patch(double x, double y, double width, double height) {}
}
