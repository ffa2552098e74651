package no.nav.medvirkning.query.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.opendata.OpenDataset.Link;
import no.nav.medvirkning.query.opendata.OpenDataset.Literal;
import no.nav.medvirkning.query.opendata.OpenDataset.Node;
import no.nav.medvirkning.query.opendata.OpenDataset.Thing;

/// Writes a description in Turtle (RDF 1.1).
final class Turtle {

  private Turtle() {}

  static String of(Node node) {
    var prefixes =
        OpenDataset.PREFIXES.entrySet().stream()
            .map(each -> "@prefix " + each.getKey() + ": <" + each.getValue() + "> .\n")
            .collect(Collectors.joining());
    return prefixes + "\n" + subject(node) + "\n" + statements(node, "  ") + " .\n" + named(node);
  }

  /// What has an address of its own and stands within another: told after it.
  private static String named(Node node) {
    return node.properties().values().stream()
        .flatMap(List::stream)
        .filter(thing -> thing instanceof Node each && each.address().isPresent())
        .map(Node.class::cast)
        .map(each -> "\n" + subject(each) + "\n" + statements(each, "  ") + " .\n" + named(each))
        .collect(Collectors.joining());
  }

  private static String subject(Node node) {
    return "<" + address(node.address().orElseThrow()) + ">";
  }

  private static String statements(Node node, String indent) {
    var properties =
        node.properties().entrySet().stream()
            .map(each -> property(each, indent))
            .collect(Collectors.joining(" ;\n"));
    return indent + "a " + node.type() + " ;\n" + properties;
  }

  private static String property(Map.Entry<String, List<Thing>> each, String indent) {
    return indent
        + each.getKey()
        + " "
        + each.getValue().stream()
            .map(thing -> thing(thing, indent))
            .collect(Collectors.joining(" , "));
  }

  private static String thing(Thing thing, String indent) {
    return switch (thing) {
      case Link link -> "<" + address(link.address()) + ">";
      case Literal literal ->
          "\""
              + escaped(literal.value())
              + "\""
              + (literal.text() ? "@" + literal.kind() : "^^" + literal.kind());
      case Node node ->
          node.address()
              .map(address -> "<" + address(address) + ">")
              .orElseGet(() -> "[\n" + statements(node, indent + "  ") + "\n" + indent + "]");
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /// Without what an address in angle brackets may not hold.
  private static String address(String address) {
    return address.replaceAll("[\\x00-\\x20<>\"{}|^`\\\\]", "");
  }
}
