package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.LeadersOn.Leader;
import no.nav.medvirkning.query.councilstatus.SeatsOn.Member;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// How a council is doing on one day: a pure function of its dated facts and that day.
///
/// @param stateSince the first day of the state
/// @param units those served on the day
/// @param exceptions what the units exclude, in words
/// @param mandate the one in force; null where none has been adopted
/// @param electionStalled null unless nominations were invited, the deadline passed, and no one was
///   appointed since
/// @param representationRequests organisations' wishes for a seat that no one has answered
public record CouncilStatusOn(
    LocalDate on,
    CouncilId council,
    String name,
    CouncilLevel level,
    CouncilState state,
    LocalDate stateSince,
    UnitNumber host,
    List<UnitNumber> units,
    @Nullable String exceptions,
    @Nullable MandateInForce mandate,
    LeadersOn leadership,
    SeatsOn seats,
    @Nullable StalledElection electionStalled,
    List<PendingRequest> representationRequests,
    MeetingsOn meetings,
    RecordsOn open) {

  /// Terms that end within this time "end soon" unless told otherwise.
  public static final Period SOON = Period.ofMonths(6);

  public record MandateInForce(int version, LocalDate adoptedOn, LocalDate from, Mandate rules) {}

  public record StalledElection(
      LocalDate invitedOn, LocalDate deadline, List<OrganisationId> organisations) {}

  public record PendingRequest(
      RepresentationRequestId request, OrganisationId organisation, LocalDate since) {}

  public static CouncilStatusOn of(CouncilStatus status, LocalDate day) {
    return of(status, day, SOON);
  }

  /// @param soon how far ahead to look for terms that end
  public static CouncilStatusOn of(CouncilStatus status, LocalDate day, Period soon) {
    var setup = status.setup();
    var state = setup.stateOn(day);
    var served = setup.servedOn(day);
    return new CouncilStatusOn(
        day,
        status.council(),
        status.name(),
        status.level(),
        state.state(),
        state.from(),
        served.host(),
        served.unitsOn(day),
        served.exceptions(),
        setup
            .mandateOn(day)
            .map(each ->
                new MandateInForce(each.version(), each.adoptedOn(), each.from(), each.mandate()))
            .orElse(null),
        LeadersOn.of(status, day),
        SeatsOn.of(status, day, soon),
        state.state() == CouncilState.DISSOLVED ? null : stalledElection(status.seating(), day),
        pendingRequests(status.seating(), day),
        MeetingsOn.of(status, day),
        RecordsOn.of(status, day));
  }

  private static @Nullable StalledElection stalledElection(Seating seating, LocalDate day) {
    return seating.invitations().stream()
        .filter(invitation -> !invitation.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(newest -> newest.deadline().isBefore(day))
        .filter(newest -> newest.answeredOn() == null || newest.answeredOn().isAfter(day))
        .map(newest -> new StalledElection(newest.on(), newest.deadline(), newest.organisations()))
        .orElse(null);
  }

  private static List<PendingRequest> pendingRequests(Seating seating, LocalDate day) {
    return seating.requests().stream()
        .filter(request -> !request.on().isAfter(day))
        .filter(request -> request.settledOn() == null || request.settledOn().isAfter(day))
        .map(request -> new PendingRequest(request.id(), request.organisation(), request.on()))
        .toList();
  }

  /// The people whose names an answer needs.
  public Set<PersonId> people() {
    var sitting =
        Stream.concat(seats.members().stream(), seats.joining().stream()).map(Member::person);
    var leaders =
        Stream.of(leadership.leader(), leadership.deputyLeader())
            .flatMap(Stream::ofNullable)
            .map(Leader::person);
    return Stream.concat(sitting, leaders).collect(Collectors.toSet());
  }

  /// With the people's names as they are today, whatever day is asked about: an erased person has
  /// none.
  public CouncilStatusOn named(Map<PersonId, String> names) {
    return new CouncilStatusOn(
        on,
        council,
        name,
        level,
        state,
        stateSince,
        host,
        units,
        exceptions,
        mandate,
        new LeadersOn(
            leadership.ledBy(),
            named(leadership.leader(), names),
            named(leadership.deputyLeader(), names),
            leadership.withoutLeaderSince(),
            leadership.secretariat(),
            leadership.workingCommittee()),
        new SeatsOn(
            named(seats.members(), names),
            named(seats.joining(), names),
            named(seats.ending(), names),
            seats.vacancies()),
        electionStalled,
        representationRequests,
        meetings,
        open);
  }

  /// The organisations that an answer mentions.
  public Set<OrganisationId> organisations() {
    var sitting =
        Stream.concat(seats.members().stream(), seats.joining().stream()).map(Member::organisation);
    var empty = seats.vacancies().stream().map(SeatsOn.Vacancy::organisation);
    var asking = representationRequests.stream().map(PendingRequest::organisation);
    var invited =
        electionStalled == null
            ? Stream.<OrganisationId>empty()
            : electionStalled.organisations().stream();
    return Stream.of(sitting, empty, asking, invited)
        .flatMap(ids -> ids)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<Member> named(List<Member> members, Map<PersonId, String> names) {
    return members.stream().map(member -> member.named(names.get(member.person()))).toList();
  }

  private static @Nullable Leader named(@Nullable Leader leader, Map<PersonId, String> names) {
    return leader == null ? null : leader.named(names.get(leader.person()));
  }
}
