package no.nav.medvirkning.query.platform;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;

/// A place in a sorted list, after one document: the document's sort values and key.
///
/// A cursor belongs to the filter and the sort it was made under. Whoever alters one can only start
/// at another place of the list that the filter shows anyway: its values are compared as scalars,
/// never read as a query.
final class Cursor {

  private static final String PARAMETER = "cursor";

  private final String view;
  private final Bson filter;
  private final List<SortField> sort;

  Cursor(String view, Bson filter, List<SortField> sort) {
    this.view = view;
    this.filter = filter;
    this.sort = sort;
  }

  private String fingerprint() {
    var bson =
        filter.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest((view + "|" + bson.toJson() + "|" + sort).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String at(RawBsonDocument document) {
    var values = new BsonArray();
    values.add(new BsonString(fingerprint()));
    sort.forEach(field -> values.add(value(document, field.name())));
    values.add(document.getString(ViewDocuments.ID));
    var json = new BsonDocument("c", values).toJson();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static BsonValue value(BsonDocument document, String path) {
    BsonValue value = document;
    for (var name : path.split("\\.", -1)) {
      value = value != null && value.isDocument() ? value.asDocument().get(name) : null;
    }
    return value == null ? BsonNull.VALUE : value;
  }

  /// The documents after the cursor's.
  Bson after(String cursor) {
    var values = parse(cursor);
    var alternatives = new ArrayList<Bson>();
    var equal = new ArrayList<Bson>();
    for (var i = 0; i < sort.size(); i++) {
      var field = sort.get(i);
      var value = values.get(i + 1);
      alternatives.add(and(equal, beyond(field, value)));
      equal.add(Filters.eq(field.name(), value));
    }
    alternatives.add(and(equal, Filters.gt(ViewDocuments.ID, values.getLast())));
    return Filters.or(alternatives);
  }

  private static Bson and(List<Bson> equal, Bson last) {
    var all = new ArrayList<>(equal);
    all.add(last);
    return Filters.and(all);
  }

  /// A missing value stands before all others, and a comparison with a value leaves it out.
  private static Bson beyond(SortField field, BsonValue value) {
    if (value.isNull()) {
      return field.ascending()
          ? Filters.ne(field.name(), BsonNull.VALUE)
          : Filters.in(ViewDocuments.ID, List.of());
    }
    return field.ascending()
        ? Filters.gt(field.name(), value)
        : Filters.or(Filters.lt(field.name(), value), Filters.eq(field.name(), BsonNull.VALUE));
  }

  private BsonArray parse(String cursor) {
    try {
      var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var values = BsonDocument.parse(json).getArray("c", new BsonArray());
      if (values.size() == sort.size() + 2
          && values.getFirst().equals(new BsonString(fingerprint()))
          && values.stream().allMatch(Cursor::isScalar)) {
        return values;
      }
    } catch (IllegalArgumentException
        | JsonParseException
        | org.bson.BsonInvalidOperationException _) {
      // answered below
    }
    throw new InvalidParameter(PARAMETER, "the cursor of a former answer to the same question");
  }

  private static boolean isScalar(BsonValue value) {
    return value.isString() || value.isNumber() || value.isBoolean() || value.isNull();
  }
}
