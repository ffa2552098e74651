package no.nav.medvirkning.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.XSD;

/// What DCAT-AP-NO 3 demands of a catalogue with a data set, in our own words: what must be there,
/// how often, and of which kind it is.
final class CatalogueRules {

  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String ADMS = "http://www.w3.org/ns/adms#";
  private static final String DCATAP = "http://data.europa.eu/r5r/";
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final int MANY = Integer.MAX_VALUE;

  private final Model model;
  private final List<String> broken = new ArrayList<>();

  private CatalogueRules(Model model) {
    this.model = model;
  }

  static Model read(String text, Lang syntax) {
    var model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(text)).lang(syntax).parse(model);
    return model;
  }

  static List<String> broken(Model model) {
    var rules = new CatalogueRules(model);
    rules.all(DCAT.Catalog, rules::catalogue);
    rules.all(DCAT.Dataset, rules::dataset);
    rules.all(DCAT.Distribution, rules::distribution);
    rules.all(model.createResource(FOAF + "Agent"), rules::agent);
    rules.all(VCARD4.Organization, rules::contact);
    rules.all(DCTerms.PeriodOfTime, rules::period);
    return rules.broken;
  }

  private interface Check {
    void of(Resource resource);
  }

  private void all(Resource type, Check check) {
    var found = model.listSubjectsWithProperty(RDF.type, type).toList();
    if (found.isEmpty()) {
      broken.add("no " + type.getLocalName());
    }
    found.forEach(check::of);
  }

  private void catalogue(Resource catalogue) {
    resource(catalogue);
    has(catalogue, DCAT.dataset, 1, MANY, isA(DCAT.Dataset).and(RDFNode::isURIResource));
    has(catalogue, DCTerms.license, 0, 1, from("licence/"));
    has(catalogue, DCTerms.language, 0, MANY, from("language/"));
    has(catalogue, DCAT.themeTaxonomy, 0, MANY, RDFNode::isURIResource);
  }

  private void dataset(Resource set) {
    resource(set);
    var themes = "(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN)";
    has(set, DCAT.theme, 1, MANY, matches(Pattern.quote(EU + "data-theme/") + themes));
    has(
        set,
        DCTerms.accessRights,
        1,
        1,
        matches(Pattern.quote(EU + "access-right/") + "(PUBLIC|RESTRICTED|NON_PUBLIC)"));
    has(set, DCAT.distribution, 1, MANY, isA(DCAT.Distribution));
    has(set, DCAT.keyword, 1, MANY, CatalogueRules::isText);
    has(set, DCTerms.temporal, 1, MANY, isA(DCTerms.PeriodOfTime));
    has(set, DCTerms.accrualPeriodicity, 0, 1, from("frequency/"));
    has(set, DCTerms.language, 1, MANY, from("language/"));
  }

  private void resource(Resource resource) {
    if (!resource.isURIResource()) {
      broken.add(resource + " has no address");
    }
    texts(resource, DCTerms.title, 1);
    texts(resource, DCTerms.description, 1);
    has(resource, DCTerms.identifier, 1, 1, RDFNode::isLiteral);
    has(resource, DCTerms.spatial, 1, MANY, from("country/"));
    has(resource, DCAT.contactPoint, 1, MANY, isA(VCARD4.Organization));
    has(
        resource,
        DCTerms.publisher,
        1,
        1,
        isA(model.createResource(FOAF + "Agent")).and(RDFNode::isURIResource));
  }

  private void distribution(Resource one) {
    texts(one, DCTerms.title, 0);
    texts(one, DCTerms.description, 1);
    has(one, DCAT.accessURL, 1, MANY, RDFNode::isURIResource);
    has(one, DCTerms.license, 1, 1, from("licence/"));
    has(one, DCTerms.format, 1, 1, from("file-type/"));
    has(one, property(ADMS + "status"), 1, 1, from("distribution-status/"));
    has(one, property(DCATAP + "availability"), 1, 1, from("planned-availability/"));
    has(
        one,
        DCAT.mediaType,
        0,
        1,
        matches(Pattern.quote("https://www.iana.org/assignments/media-types/") + "\\w+/\\w+"));
    has(one, DCTerms.language, 0, MANY, from("language/"));
  }

  private void agent(Resource agent) {
    has(agent, property(FOAF + "name"), 1, MANY, RDFNode::isLiteral);
    has(agent, DCTerms.identifier, 1, 1, node -> ofType(node, XSD.xstring.getURI()));
    var types = Pattern.quote("http://purl.org/adms/publishertype/");
    has(agent, DCTerms.type, 1, 1, matches(types + "\\w+"));
  }

  private void contact(Resource contact) {
    texts(contact, VCARD4.fn, 1);
    has(contact, property(VCARD4.getURI() + "hasURL"), 1, MANY, RDFNode::isURIResource);
  }

  private void period(Resource period) {
    has(period, DCAT.startDate, 1, 1, node -> ofType(node, XSD.date.getURI()));
    has(period, DCAT.endDate, 1, 1, node -> ofType(node, XSD.date.getURI()));
  }

  /// At most one for each language, and each with its language.
  private void texts(Resource of, Property property, int least) {
    has(of, property, least, MANY, CatalogueRules::isText);
    var languages = new HashSet<String>();
    of.listProperties(property)
        .forEach(each -> {
          if (!languages.add(each.getLanguage())) {
            broken.add(of + " " + property.getLocalName() + " twice in " + each.getLanguage());
          }
        });
  }

  private void has(
      Resource resource, Property property, int least, int most, Predicate<RDFNode> kind) {
    var values = resource.listProperties(property).mapWith(each -> each.getObject()).toList();
    if (values.size() < least || values.size() > most) {
      broken.add(resource + " " + property.getLocalName() + ": " + values.size());
    }
    values.stream()
        .filter(kind.negate())
        .forEach(value -> broken.add(resource + " " + property.getLocalName() + ": " + value));
  }

  private Property property(String address) {
    return model.createProperty(address);
  }

  private static Predicate<RDFNode> isA(Resource type) {
    return node -> node.isResource() && node.asResource().hasProperty(RDF.type, type);
  }

  private static Predicate<RDFNode> from(String list) {
    return matches(Pattern.quote(EU + list) + "\\w+");
  }

  private static Predicate<RDFNode> matches(String pattern) {
    return node -> node.isURIResource() && node.asResource().getURI().matches(pattern);
  }

  private static boolean isText(RDFNode node) {
    return node.isLiteral()
        && !node.asLiteral().getLanguage().isEmpty()
        && !node.asLiteral().getString().isBlank();
  }

  private static boolean ofType(RDFNode node, String type) {
    return node.isLiteral() && type.equals(node.asLiteral().getDatatypeURI());
  }
}
