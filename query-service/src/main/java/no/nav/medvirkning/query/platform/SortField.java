package no.nav.medvirkning.query.platform;

/// One field that a list is sorted by. A view without the field comes first, ascending.
public record SortField(String name, boolean ascending) {

  public static SortField ascending(String name) {
    return new SortField(name, true);
  }

  public static SortField descending(String name) {
    return new SortField(name, false);
  }
}
