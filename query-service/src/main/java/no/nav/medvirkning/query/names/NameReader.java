package no.nav.medvirkning.query.names;

import java.time.LocalDate;
import java.util.stream.Collectors;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.organisation.OrganisationView;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.person.PeopleReader;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Reads all names that an answer needs, at once.
@Component
public final class NameReader {

  private final ViewReader views;
  private final PeopleReader people;
  private final Organisations organisations;
  private final Units units;

  public NameReader(
      ViewReader views, PeopleReader people, Organisations organisations, Units units) {
    this.views = views;
    this.people = people;
    this.organisations = organisations;
    this.units = units;
  }

  /// @param day organisations and units stand as they were called that day: old minutes keep the
  ///   old name
  public Names namesOf(Mentioned mentioned, LocalDate day) {
    return new Names(
        people.namesOf(mentioned.people()),
        views
            .findAll(
                organisations,
                mentioned.organisations().stream().map(OrganisationId::toString).toList())
            .stream()
            .collect(Collectors.toMap(OrganisationView::organisation, each -> each.nameOn(day))),
        views.findAll(units, mentioned.units().stream().map(UnitNumber::value).toList()).stream()
            .collect(Collectors.toMap(UnitView::unit, each -> each.nameOn(day))));
  }
}
