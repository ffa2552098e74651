package no.nav.medvirkning.query.meetings;

import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// Who answers for a follow-up, by name: one of the three.
public record OwnerLine(
    @Nullable UnitName unit, @Nullable OrganisationName organisation, @Nullable PersonName person) {

  public static OwnerLine from(Owner owner, Names names) {
    return new OwnerLine(
        names.unit(owner.unit()),
        names.organisation(owner.organisation()),
        names.person(owner.person()));
  }
}
