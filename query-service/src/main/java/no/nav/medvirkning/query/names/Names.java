package no.nav.medvirkning.query.names;

import java.util.Map;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The names that one answer needs. Null in, null out.
public record Names(
    Map<PersonId, String> people,
    Map<OrganisationId, String> organisations,
    Map<UnitNumber, String> units) {

  public @Nullable PersonName person(@Nullable PersonId id) {
    return id == null ? null : new PersonName(id, people.get(id));
  }

  public @Nullable OrganisationName organisation(@Nullable OrganisationId id) {
    return id == null ? null : new OrganisationName(id, organisations.get(id));
  }

  public @Nullable UnitName unit(@Nullable UnitNumber number) {
    return number == null ? null : new UnitName(number, units.get(number));
  }
}
