package no.nav.medvirkning.query.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.reportchart.ChartTexts;

/// The description of the open figures as a data set in a catalogue of its own (DCAT-AP-NO 3), as
/// plain statements that can be written in any syntax.
final class OpenDataset {

  static final String LICENCE = "http://data.norge.no/nlod/no/2.0";

  /// Prefixes that the terms below are written with.
  static final Map<String, String> PREFIXES =
      ordered(
          "adms", "http://www.w3.org/ns/adms#",
          "dcat", "http://www.w3.org/ns/dcat#",
          "dcatap", "http://data.europa.eu/r5r/",
          "dct", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "vcard", "http://www.w3.org/2006/vcard/ns#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private static final String NAV =
      "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/889640782";
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

  /// The licence as DCAT-AP-NO has it named.
  private static final String LICENCE_IN_CATALOGUES = EU + "licence/NLOD_2_0";

  private static final String CATALOGUE = "/open/dataset#catalogue";

  private OpenDataset() {}

  /// What stands after a property.
  sealed interface Thing {}

  record Link(String address) implements Thing {}

  /// @param kind a language for a text, a datatype such as `xsd:gYear` for another value
  record Literal(String value, String kind, boolean text) implements Thing {}

  /// Something described in its own right.
  ///
  /// @param address null for what has none
  record Node(Optional<String> address, String type, Map<String, List<Thing>> properties)
      implements Thing {}

  /// @param base the address that this service is asked at
  /// @param last the newest year that there are figures of
  static Node of(String base, int first, int last, ChartTexts texts) {
    var catalogue = new Properties();
    inAll("open.catalogue", texts).forEach(each -> catalogue.add("dct:title", each));
    inAll("open.catalogue-description", texts)
        .forEach(each -> catalogue.add("dct:description", each));
    catalogue.add("dct:identifier", new Literal(base + CATALOGUE, "xsd:anyURI", false));
    catalogue.add("dct:publisher", publisher());
    catalogue.add("dct:spatial", new Link(EU + "country/NOR"));
    catalogue.add("dcat:contactPoint", contact(texts));
    catalogue.add("dct:language", languages());
    catalogue.add("dct:license", new Link(LICENCE_IN_CATALOGUES));
    catalogue.add("dcat:themeTaxonomy", new Link(EU + "data-theme"));
    catalogue.add("dcat:dataset", dataset(base, first, last, texts));
    return new Node(Optional.of(base + CATALOGUE), "dcat:Catalog", catalogue.all);
  }

  private static Node dataset(String base, int first, int last, ChartTexts texts) {
    var set = new Properties();
    inAll("open.title", texts).forEach(each -> set.add("dct:title", each));
    inAll("open.description", texts).forEach(each -> set.add("dct:description", each));
    set.add("dct:identifier", new Literal(base + "/open/dataset", "xsd:anyURI", false));
    for (var language : Language.values()) {
      texts
          .of("open.keywords", language)
          .lines()
          .flatMap(line -> List.of(line.split(", ")).stream())
          .forEach(word -> set.add("dcat:keyword", new Literal(word, language.tag(), true)));
    }
    set.add("dcat:theme", new Link(EU + "data-theme/GOVE"), new Link(EU + "data-theme/SOCI"));
    set.add("dct:accessRights", new Link(EU + "access-right/PUBLIC"));
    set.add("dct:accrualPeriodicity", new Link(EU + "frequency/ANNUAL"));
    set.add("dct:spatial", new Link(EU + "country/NOR"));
    set.add("dct:language", languages());
    set.add("dct:publisher", new Link(NAV));
    set.add("dcat:contactPoint", contact(texts));
    set.add("dct:temporal", period(first, last));
    set.add("dcat:distribution", distribution(base, "application/json", "JSON", texts));
    set.add("dcat:distribution", distribution(base, "text/csv", "CSV", texts));
    return new Node(Optional.of(base + "/open/dataset"), "dcat:Dataset", set.all);
  }

  private static Thing[] languages() {
    return new Thing[] {
      new Link(EU + "language/NOB"), new Link(EU + "language/NNO"), new Link(EU + "language/ENG")
    };
  }

  private static Node publisher() {
    var nav = new Properties();
    nav.add("foaf:name", new Literal("Arbeids- og velferdsetaten (Nav)", "nb", true));
    nav.add("dct:identifier", new Literal("889640782", "xsd:string", false));
    nav.add("dct:type", new Link("http://purl.org/adms/publishertype/NationalAuthority"));
    return new Node(Optional.of(NAV), "foaf:Agent", nav.all);
  }

  private static Node contact(ChartTexts texts) {
    var contact = new Properties();
    inAll("open.contact", texts).forEach(each -> contact.add("vcard:fn", each));
    contact.add("vcard:hasURL", new Link("https://www.nav.no/kontaktoss"));
    return new Node(Optional.empty(), "vcard:Organization", contact.all);
  }

  private static Node period(int first, int last) {
    var period = new Properties();
    period.add("dcat:startDate", new Literal(first + "-01-01", "xsd:date", false));
    period.add("dcat:endDate", new Literal(last + "-12-31", "xsd:date", false));
    return new Node(Optional.empty(), "dct:PeriodOfTime", period.all);
  }

  private static Node distribution(String base, String mediaType, String format, ChartTexts texts) {
    var one = new Properties();
    inAll("open.distribution", texts).forEach(each -> one.add("dct:title", each));
    inAll("open.distribution-description", texts).forEach(each -> one.add("dct:description", each));
    one.add("dcat:accessURL", new Link(base + "/open/annual-figures"));
    one.add("dct:license", new Link(LICENCE_IN_CATALOGUES));
    one.add("dcatap:availability", new Link(EU + "planned-availability/AVAILABLE"));
    one.add("adms:status", new Link(EU + "distribution-status/COMPLETED"));
    one.add("dct:format", new Link(EU + "file-type/" + format));
    one.add("dcat:mediaType", new Link(MEDIA_TYPE + mediaType));
    one.add("dct:language", languages());
    return new Node(Optional.empty(), "dcat:Distribution", one.all);
  }

  private static List<Thing> inAll(String code, ChartTexts texts) {
    var all = new ArrayList<Thing>();
    for (var language : Language.values()) {
      all.add(new Literal(texts.of(code, language), language.tag(), true));
    }
    return all;
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static final class Properties {
    private final Map<String, List<Thing>> all = new LinkedHashMap<>();

    void add(String property, Thing... things) {
      all.computeIfAbsent(property, _ -> new ArrayList<>()).addAll(List.of(things));
    }
  }
}
