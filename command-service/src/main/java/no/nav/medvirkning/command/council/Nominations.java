package no.nav.medvirkning.command.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Who was nominated, and what became of it.
record Nominations(List<Nomination> all) {

  static final Nominations NONE = new Nominations(List.of());

  enum Status {
    OPEN,
    DECLINED,
    APPOINTED
  }

  record Nomination(
      NominationId id,
      PersonId person,
      SeatRole role,
      String seat,
      @Nullable OrganisationId onBehalfOf,
      Status status) {

    static Nomination from(MemberNominated e) {
      return new Nomination(
          e.nomination(), e.person(), e.role(), e.seat(), e.onBehalfOf(), Status.OPEN);
    }

    /// The member of the command that is not as nominated; null where all agree.
    @Nullable String differsFrom(AppointMember c) {
      if (!person.equals(c.person())) {
        return "person";
      }
      if (role != c.role()) {
        return "role";
      }
      if (!seat.equals(c.seat())) {
        return "seat";
      }
      return Objects.equals(onBehalfOf, c.onBehalfOf()) ? null : "onBehalfOf";
    }
  }

  Nominations with(Nomination nomination) {
    return new Nominations(Stream.concat(all.stream(), Stream.of(nomination)).toList());
  }

  Nominations with(NominationId id, Status status) {
    return new Nominations(
        all.stream()
            .map(n ->
                n.id().equals(id)
                    ? new Nomination(id, n.person(), n.role(), n.seat(), n.onBehalfOf(), status)
                    : n)
            .toList());
  }

  Optional<Nomination> find(NominationId id) {
    return all.stream().filter(nomination -> nomination.id().equals(id)).findFirst();
  }
}
