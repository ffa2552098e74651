package no.nav.medvirkning.query.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;

/// Someone who wants to take part. Name, e-mail and message are here and nowhere else, and leave
/// with [#erased].
///
/// @param consent names the text that was agreed to
/// @param keptUntil it is erased after this day unless something came of it
public record VolunteerView(
    VolunteerId id,
    UnitNumber unit,
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
    @Nullable Erased erased) {

  public record PassedOn(OrganisationId organisation, LocalDate on) {}

  public record Nominated(CouncilId council, LocalDate on) {}

  public record Erased(Cause cause, LocalDate on) {}

  VolunteerView contacted(LocalDate day) {
    var next = state == VolunteerState.NEW ? VolunteerState.CONTACTED : state;
    return with(next, day, passedOn, nominated, withdrawnOn);
  }

  VolunteerView passedOn(PassedOn to) {
    var all = Stream.concat(passedOn.stream(), Stream.of(to)).toList();
    return with(VolunteerState.PASSED_ON, contactedOn, all, nominated, withdrawnOn);
  }

  VolunteerView nominated(Nominated to) {
    return with(VolunteerState.NOMINATED, contactedOn, passedOn, to, withdrawnOn);
  }

  VolunteerView withdrawn(LocalDate day) {
    return with(VolunteerState.WITHDRAWN, contactedOn, passedOn, nominated, day);
  }

  /// That someone showed interest, when, and what came of it stays.
  VolunteerView erased(Erased how) {
    var settled = state == VolunteerState.NOMINATED || state == VolunteerState.WITHDRAWN;
    return new VolunteerView(
        id,
        unit,
        settled ? state : VolunteerState.LAPSED,
        null,
        null,
        null,
        consent,
        on,
        keptUntil,
        contactedOn,
        passedOn,
        nominated,
        withdrawnOn,
        how);
  }

  private VolunteerView with(
      VolunteerState state,
      @Nullable LocalDate contactedOn,
      List<PassedOn> passedOn,
      @Nullable Nominated nominated,
      @Nullable LocalDate withdrawnOn) {
    return new VolunteerView(
        id,
        unit,
        state,
        name,
        email,
        message,
        consent,
        on,
        keptUntil,
        contactedOn,
        passedOn,
        nominated,
        withdrawnOn,
        erased);
  }

  /// Keeps the plain text out of logs and error messages.
  @Override
  public String toString() {
    return "VolunteerView[" + id + "]";
  }
}
