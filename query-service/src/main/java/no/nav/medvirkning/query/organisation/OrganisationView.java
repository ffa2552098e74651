package no.nav.medvirkning.query.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.query.platform.Period;
import no.nav.medvirkning.query.platform.SortKeys;
import org.jspecify.annotations.Nullable;

/// An organisation with its history of names and umbrellas.
///
/// @param sortName puts the newest name in Norwegian order
/// @param searchNames every name it has had and its short name, as [#searchable] makes them
/// @param umbrellas who spoke for it when; it may have had several, also at a time
/// @param closedOn the last day; null while it exists
public record OrganisationView(
    OrganisationId organisation,
    @Nullable String shortName,
    OrganisationKind kind,
    boolean revealsSpecialCategory,
    String sortName,
    List<String> searchNames,
    List<Period<String>> names,
    List<Period<OrganisationId>> umbrellas,
    @Nullable LocalDate closedOn) {

  static OrganisationView registered(
      OrganisationId organisation,
      String name,
      @Nullable String shortName,
      OrganisationKind kind,
      boolean revealsSpecialCategory) {
    return new OrganisationView(
            organisation,
            shortName,
            kind,
            revealsSpecialCategory,
            "",
            List.of(),
            List.of(),
            List.of(),
            null)
        .named(Period.add(List.of(), name, null));
  }

  OrganisationView renamed(String name, LocalDate from) {
    return named(Period.add(names, name, from));
  }

  private OrganisationView named(List<Period<String>> history) {
    var search =
        Stream.concat(history.stream().map(Period::value), Stream.ofNullable(shortName))
            .map(OrganisationView::searchable)
            .distinct()
            .toList();
    return new OrganisationView(
        organisation,
        shortName,
        kind,
        revealsSpecialCategory,
        SortKeys.norwegian(history.getLast().value()),
        search,
        history,
        umbrellas,
        closedOn);
  }

  OrganisationView joined(OrganisationId umbrella, @Nullable LocalDate from) {
    var all = new ArrayList<>(umbrellas);
    all.add(new Period<>(umbrella, from, null));
    return under(all);
  }

  OrganisationView left(OrganisationId umbrella, LocalDate lastDay) {
    return under(
        umbrellas.stream()
            .map(period ->
                period.value().equals(umbrella) && period.to() == null
                    ? new Period<>(umbrella, period.from(), lastDay)
                    : period)
            .toList());
  }

  private OrganisationView under(List<Period<OrganisationId>> history) {
    return new OrganisationView(
        organisation,
        shortName,
        kind,
        revealsSpecialCategory,
        sortName,
        searchNames,
        names,
        List.copyOf(history),
        closedOn);
  }

  OrganisationView closed(LocalDate lastDay) {
    return new OrganisationView(
        organisation,
        shortName,
        kind,
        revealsSpecialCategory,
        sortName,
        searchNames,
        names,
        umbrellas,
        lastDay);
  }

  /// What it was called on a day.
  public String nameOn(LocalDate day) {
    return Period.on(names, day).orElseThrow();
  }

  static String searchable(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
