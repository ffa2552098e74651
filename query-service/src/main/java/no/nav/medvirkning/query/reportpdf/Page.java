package no.nav.medvirkning.query.reportpdf;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes XHTML as a tree, element by element: what stands in it is text and never markup.
final class Page {

  private final Document document;
  private Element here;

  /// @param language as the document tells it
  Page(String language, String title, String style) {
    document = emptyDocument();
    var html = document.createElement("html");
    html.setAttribute("lang", language);
    document.appendChild(html);
    here = html;
    start("head");
    text("title", title);
    start("meta", Map.of("name", "subject", "content", title));
    end();
    start("meta", Map.of("name", "author", "content", "Nav"));
    end();
    text("style", style);
    end();
    start("body");
  }

  Document document() {
    return document;
  }

  Page start(String element) {
    return start(element, Map.of());
  }

  Page start(String element, Map<String, String> attributes) {
    var child = document.createElement(element);
    attributes.forEach(child::setAttribute);
    here.appendChild(child);
    here = child;
    return this;
  }

  Page end() {
    here = (Element) here.getParentNode();
    return this;
  }

  /// An element with nothing but a text.
  Page text(String element, String text) {
    return text(element, Map.of(), text);
  }

  Page text(String element, Map<String, String> attributes, String text) {
    start(element, attributes);
    here.appendChild(document.createTextNode(text));
    return end();
  }

  Page of(String kind, String element, String text) {
    return text(element, Map.of("class", kind), text);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
