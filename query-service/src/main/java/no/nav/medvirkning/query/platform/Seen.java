package no.nav.medvirkning.query.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/// Which events of the log are counted in: all up to `position` but those in `gaps`. A bare
/// position is not enough: where a lower index can be committed after a higher one, the late event
/// would be taken for one already seen.
record Seen(long position, SortedSet<Long> gaps) {

  static final Seen NOTHING = new Seen(-1, Collections.emptySortedSet());

  static Seen upTo(long position, Collection<Long> gaps) {
    return new Seen(position, gaps.isEmpty() ? NOTHING.gaps : new TreeSet<>(gaps));
  }

  boolean covers(long event) {
    return event <= position && !gaps.contains(event);
  }

  boolean coversAll(Seen other) {
    return other.position <= position && other.gaps.containsAll(gaps.headSet(other.position + 1));
  }

  /// What either has seen.
  Seen and(Seen other) {
    if (gaps.isEmpty() && other.gaps.isEmpty()) {
      return position >= other.position ? this : other;
    }
    var open = new TreeSet<Long>();
    gaps.stream().filter(gap -> !other.covers(gap)).forEach(open::add);
    other.gaps.stream().filter(gap -> !covers(gap)).forEach(open::add);
    return new Seen(Math.max(position, other.position), open);
  }

  /// What both have seen: where a stream must start so that neither misses an event.
  Seen common(Seen other) {
    var lower = Math.min(position, other.position);
    var open = new TreeSet<>(gaps.headSet(lower));
    open.addAll(other.gaps.headSet(lower));
    while (lower >= 0 && (gaps.contains(lower) || other.gaps.contains(lower))) {
      lower--;
      open.remove(lower);
    }
    return new Seen(lower, open);
  }

  /// All of it as one value to compare.
  String text() {
    return gaps.isEmpty() ? Long.toString(position) : position + " but " + gaps;
  }

  BsonDocument toBson() {
    var bson = new BsonDocument("position", new BsonInt64(position));
    if (!gaps.isEmpty()) {
      bson.append("gaps", new BsonArray(gaps.stream().map(BsonInt64::new).toList()));
    }
    return bson;
  }

  static Seen from(BsonDocument bson) {
    var gaps = new ArrayList<Long>();
    bson.getArray("gaps", new BsonArray()).forEach(gap -> gaps.add(gap.asNumber().longValue()));
    return upTo(bson.getNumber("position").longValue(), gaps);
  }
}
