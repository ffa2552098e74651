package no.nav.medvirkning.query.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import no.nav.medvirkning.query.opendata.OpenDataset.Link;
import no.nav.medvirkning.query.opendata.OpenDataset.Literal;
import no.nav.medvirkning.query.opendata.OpenDataset.Node;
import no.nav.medvirkning.query.opendata.OpenDataset.Thing;

/// Lays a description out as JSON-LD 1.1.
final class JsonLd {

  private JsonLd() {}

  static Map<String, Object> of(Node node) {
    var document = new LinkedHashMap<String, Object>();
    document.put("@context", OpenDataset.PREFIXES);
    document.putAll(node(node));
    return document;
  }

  private static Map<String, Object> node(Node node) {
    var object = new LinkedHashMap<String, Object>();
    node.address().ifPresent(address -> object.put("@id", address));
    object.put("@type", node.type());
    node.properties()
        .forEach(
            (property, things) -> object.put(property, things.stream().map(JsonLd::of).toList()));
    return object;
  }

  private static Map<String, Object> of(Thing thing) {
    return switch (thing) {
      case Link link -> Map.of("@id", link.address());
      case Literal literal ->
          Map.of("@value", literal.value(), literal.text() ? "@language" : "@type", literal.kind());
      case Node node -> node(node);
    };
  }
}
