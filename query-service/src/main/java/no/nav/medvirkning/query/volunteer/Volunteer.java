package no.nav.medvirkning.query.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;

/// Someone who wants to take part, as the unit that answers reads it.
///
/// @param name null, with `email` and `message`, once erased
record Volunteer(
    VolunteerId id,
    @Nullable UnitName unit,
    VolunteerState state,
    @Nullable String name,
    @Nullable String email,
    @Nullable String message,
    String consent,
    LocalDate on,
    LocalDate keptUntil,
    @Nullable LocalDate contactedOn,
    List<PassedOn> passedOn,
    @Nullable Nominated nominated,
    @Nullable LocalDate withdrawnOn,
    VolunteerView.@Nullable Erased erased) {

  record PassedOn(@Nullable OrganisationName organisation, LocalDate on) {}

  record Nominated(@Nullable CouncilName council, LocalDate on) {}

  static Volunteer from(VolunteerView view, Names names, Map<CouncilId, CouncilCard> councils) {
    var nominated = view.nominated();
    var council = nominated == null ? null : councils.get(nominated.council());
    return new Volunteer(
        view.id(),
        names.unit(view.unit()),
        view.state(),
        view.name(),
        view.email(),
        view.message(),
        view.consent(),
        view.on(),
        view.keptUntil(),
        view.contactedOn(),
        view.passedOn().stream()
            .map(each -> new PassedOn(names.organisation(each.organisation()), each.on()))
            .toList(),
        nominated == null
            ? null
            : new Nominated(council == null ? null : council.named(), nominated.on()),
        view.withdrawnOn(),
        view.erased());
  }
}
