package no.nav.medvirkning.council;

import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The seats that a mandate gives one organisation or one group.
///
/// @param key short name of the seats within the council, such as `ffo` or `youth`
/// @param organisation who nominates; null for a group without an organisation (youth, refugees)
///   and for Nav's own seats
/// @param group what the group is called, where there is no organisation
/// @param members how many members may sit at once
/// @param deputies how many deputies may sit at once
public record SeatAllocation(
    String key,
    Side side,
    @Nullable OrganisationId organisation,
    @Nullable String group,
    int members,
    int deputies) {

  public int seatsFor(SeatRole role) {
    return role == SeatRole.MEMBER ? members : deputies;
  }
}
