package no.nav.medvirkning.command.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every command that callers can send, by its name.
public final class CommandCatalogue {

  private final Map<String, Entry> byName = new LinkedHashMap<>();

  /// One command and the aggregate that decides on it.
  public record Entry(String name, Class<? extends Command> type, AggregateType<?> aggregate) {

    public boolean creates() {
      return Command.Creates.class.isAssignableFrom(type);
    }
  }

  public CommandCatalogue(AggregateTypes types) {
    for (var aggregate : types.all()) {
      aggregate
          .commandTypes()
          .filter(command -> !Command.Internal.class.isAssignableFrom(command))
          .forEach(command -> add(new Entry(command.getSimpleName(), command, aggregate)));
    }
  }

  private void add(Entry entry) {
    var other = byName.put(entry.name(), entry);
    if (other != null) {
      throw new IllegalStateException("two commands are called " + entry.name());
    }
  }

  /// In the order of the sealed interfaces: the story of each aggregate.
  public Collection<Entry> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  public Optional<Entry> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public Entry of(Command command) {
    return find(command.getClass().getSimpleName()).orElseThrow();
  }

  /// The name that was most likely meant.
  public String nearest(String name) {
    return nearest(name, byName.keySet());
  }

  /// The one of the names that takes the fewest changes to get to; empty where there are none.
  public static String nearest(String name, Collection<String> names) {
    var wanted = shortened(name);
    return names.stream()
        .min(Comparator.comparingInt(each -> distance(wanted, shortened(each))))
        .orElse("");
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), 60)).toLowerCase(Locale.ROOT);
  }

  /// Levenshtein's distance, one row at a time.
  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (var j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= from.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= to.length(); j++) {
        var replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
