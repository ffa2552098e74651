package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.council.CouncilCommand.AdoptMandate;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.AssignSecretariat;
import no.nav.medvirkning.command.council.CouncilCommand.AssignWorkingCommittee;
import no.nav.medvirkning.command.council.CouncilCommand.ChangeCoverage;
import no.nav.medvirkning.command.council.CouncilCommand.ChooseLeader;
import no.nav.medvirkning.command.council.CouncilCommand.DecideLeadingSide;
import no.nav.medvirkning.command.council.CouncilCommand.DeclineNomination;
import no.nav.medvirkning.command.council.CouncilCommand.DeclineRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.DissolveCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EndAppointment;
import no.nav.medvirkning.command.council.CouncilCommand.EndLeadership;
import no.nav.medvirkning.command.council.CouncilCommand.EstablishCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.EvaluatePeriod;
import no.nav.medvirkning.command.council.CouncilCommand.ExtendLeader;
import no.nav.medvirkning.command.council.CouncilCommand.GrantRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.InviteNominations;
import no.nav.medvirkning.command.council.CouncilCommand.NominateMember;
import no.nav.medvirkning.command.council.CouncilCommand.RequestReplacement;
import no.nav.medvirkning.command.council.CouncilCommand.RequestRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.ResumeCouncil;
import no.nav.medvirkning.command.council.CouncilCommand.SuspendCouncil;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;

/// A user council (brukerutvalg). What it decides on lies by theme in [Governing], [Staffing],
/// [Leading] and [Representing]; what it remembers in [CouncilState]. The last part answers what
/// other aggregates ask of it.
@Revision("5")
public final class Council extends Aggregate<CouncilCommand, CouncilEvent> {

  private CouncilState state = CouncilState.EMPTY;

  /// A council that is dissolved is history and takes no commands. A suspended one does: suspension
  /// stops its meetings, not the work of filling its seats.
  @Override
  protected List<CouncilEvent> decide(CouncilCommand command, Decision decision) {
    check(new CouncilRule.NotDissolved(state.life().dissolvedOn()));
    var governing = new Governing(state, decision);
    var staffing = new Staffing(state, decision);
    var leading = new Leading(state, decision);
    var representing = new Representing(state, decision);
    return switch (command) {
      case EstablishCouncil c -> List.of(governing.establish(c));
      case ChangeCoverage c -> List.of(governing.changeCoverage(c));
      case AdoptMandate c -> List.of(governing.adoptMandate(c));
      case DecideLeadingSide c -> List.of(governing.decideLeadingSide(c));
      case InviteNominations c -> List.of(staffing.invite(c));
      case NominateMember c -> List.of(staffing.nominate(c));
      case DeclineNomination c -> List.of(staffing.decline(c));
      case AppointMember c -> List.of(staffing.appoint(c));
      case EndAppointment c -> staffing.end(c);
      case RequestReplacement c -> List.of(staffing.requestReplacement(c));
      case ChooseLeader c -> List.of(leading.choose(c));
      case ExtendLeader c -> List.of(leading.extend(c));
      case EndLeadership c -> List.of(leading.end(c));
      case AssignSecretariat c -> List.of(leading.assignSecretariat(c));
      case AssignWorkingCommittee c -> List.of(leading.assignWorkingCommittee(c));
      case RequestRepresentation c -> List.of(representing.request(c));
      case GrantRepresentation c -> List.of(representing.grant(c));
      case DeclineRepresentation c -> List.of(representing.decline(c));
      case SuspendCouncil c -> List.of(governing.suspend(c));
      case ResumeCouncil c -> List.of(governing.resume(c));
      case DissolveCouncil c -> governing.dissolve(c);
      case EvaluatePeriod c -> List.of(governing.evaluate(c));
    };
  }

  @Override
  protected void evolve(CouncilEvent event) {
    state = state.evolve(event);
  }

  /// The host: where several units share a council, one of them appoints, pays and reports (S4).
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return state.life().hostOn(decision.recordedOn()).map(Set::of).orElse(Set.of());
  }

  public UnitNumber hostOn(LocalDate day) {
    return state.life().hostOn(day).orElseThrow();
  }

  /// Whether the unit is among those that the council is there for; one that is suspended still is.
  public boolean servesOn(UnitNumber unit, LocalDate day) {
    return state.life().serves(unit, day);
  }

  /// All units that the council is there for on a day.
  public Set<UnitNumber> servedOn(LocalDate day) {
    return state.life().servedOn(day);
  }

  /// Established, not suspended and not dissolved.
  public boolean isActiveOn(LocalDate day) {
    return state.life().activeOn(day);
  }

  /// The mandate in force.
  public Optional<Mandate> mandateOn(LocalDate day) {
    return state.mandates().on(day).map(Mandates.Adopted::mandate);
  }

  /// Member or deputy on that day. First and last day of the term count.
  public boolean isSittingOn(AppointmentId appointment, LocalDate day) {
    return state.appointments().find(appointment).filter(a -> a.sitsOn(day)).isPresent();
  }

  public Optional<PersonId> personIn(AppointmentId appointment) {
    return state.appointments().find(appointment).map(Appointment::person);
  }

  public Optional<SeatRole> roleOf(AppointmentId appointment) {
    return state.appointments().find(appointment).map(Appointment::role);
  }

  /// The seat in which the person sits on that day.
  public Optional<AppointmentId> seatOf(PersonId person, LocalDate day) {
    return state.appointments().heldBy(person, day).map(Appointment::id);
  }

  public Optional<Side> sideOf(AppointmentId appointment) {
    return state.appointments().find(appointment).map(Appointment::side);
  }

  public boolean leadsOn(AppointmentId appointment, LeaderRole role, LocalDate day) {
    return state
        .leadership()
        .between(role, day, day)
        .anyMatch(t -> t.appointment().equals(appointment));
  }

  public boolean hasSecretariatOn(PersonId person, LocalDate day) {
    return state.secretariat().isOf(person, day);
  }

  /// Leader or deputy leader on that day.
  public boolean isLeaderOn(AppointmentId appointment, LocalDate day) {
    return state.leadership().leadsOn(appointment, day);
  }

  /// Leader on that day, not deputy leader.
  public boolean isChairedBy(AppointmentId appointment, LocalDate day) {
    return state.leadership().holdsOn(LeaderRole.LEADER, appointment, day);
  }

  /// Whether the person has a seat on Nav's side on that day.
  public boolean sitsForNavOn(PersonId person, LocalDate day) {
    return state.appointments().all().stream()
        .anyMatch(a -> a.person().equals(person) && a.side() == Side.NAV && a.sitsOn(day));
  }

  /// Established by the end of the calendar year, and not dissolved before it began.
  public boolean isThereIn(int year) {
    return state.life().isThereIn(year);
  }

  public boolean hasEnded() {
    return state.life().dissolvedOn() != null;
  }

  /// The council's last day.
  public Optional<LocalDate> dissolvedOn() {
    return Optional.ofNullable(state.life().dissolvedOn());
  }
}
