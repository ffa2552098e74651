package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// Stand-in until branch `council` is merged.
@Revision("1")
public final class Council extends Aggregate<CouncilCommand, CouncilEvent> {

  private @Nullable CouncilEstablished established;
  private List<MandateAdopted> mandates = new ArrayList<>();
  private List<MemberAppointed> appointments = new ArrayList<>();
  private List<LeaderChosen> leaders = new ArrayList<>();
  private @Nullable LocalDate suspendedOn;
  private @Nullable LocalDate dissolvedOn;

  @Override
  protected List<CouncilEvent> decide(CouncilCommand command, Decision decision) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void evolve(CouncilEvent event) {
    switch (event) {
      case CouncilEstablished e -> established = e;
      case MandateAdopted e -> mandates.add(e);
      case MemberAppointed e -> appointments.add(e);
      case LeaderChosen e -> leaders.add(e);
      case CouncilSuspended e -> suspendedOn = e.on();
      case CouncilDissolved e -> dissolvedOn = e.on();
      default -> {}
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of(host());
  }

  public UnitNumber host() {
    return Objects.requireNonNull(established).host();
  }

  public boolean isActiveOn(LocalDate day) {
    return established != null
        && !day.isBefore(established.on())
        && (suspendedOn == null || day.isBefore(suspendedOn))
        && (dissolvedOn == null || !day.isAfter(dissolvedOn));
  }

  public Optional<Mandate> mandateOn(LocalDate day) {
    return mandates.reversed().stream().filter(e -> !day.isBefore(e.from())).map(MandateAdopted::mandate).findFirst();
  }

  private Optional<MemberAppointed> find(AppointmentId appointment) {
    return appointments.stream().filter(e -> e.appointment().equals(appointment)).findFirst();
  }

  public boolean isSittingOn(AppointmentId appointment, LocalDate day) {
    return find(appointment).filter(e -> !day.isBefore(e.from()) && !day.isAfter(e.to())).isPresent();
  }

  public Optional<PersonId> personIn(AppointmentId appointment) {
    return find(appointment).map(MemberAppointed::person);
  }

  public Optional<SeatRole> roleOf(AppointmentId appointment) {
    return find(appointment).map(MemberAppointed::role);
  }

  public boolean isLeaderOn(AppointmentId appointment, LocalDate day) {
    return leaders.stream()
        .anyMatch(e -> e.appointment().equals(appointment) && !day.isBefore(e.from()) && !day.isAfter(e.to()));
  }

  public Optional<LocalDate> dissolvedOn() {
    return Optional.ofNullable(dissolvedOn);
  }
}
