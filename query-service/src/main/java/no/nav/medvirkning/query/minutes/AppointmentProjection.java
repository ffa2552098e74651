package no.nav.medvirkning.query.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [AppointmentView], one for each appointment.
@Component
public final class AppointmentProjection implements Projection<AppointmentView> {

  @Override
  public String name() {
    return "appointmentsinminutes";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<AppointmentView> type() {
    return AppointmentView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CouncilEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case CouncilEvent e -> appointments(e);
      default -> Set.of();
    };
  }

  private static Set<String> appointments(CouncilEvent event) {
    return switch (event) {
      case MemberAppointed e -> Set.of(e.appointment().toString());
      case AppointmentEnded e -> Set.of(e.appointment().toString());
      case LeaderChosen e -> Set.of(e.appointment().toString());
      case LeaderExtended e -> Set.of(e.appointment().toString());
      case LeadershipEnded e -> Set.of(e.appointment().toString());
      case CouncilEvent.CouncilEstablished _,
          CouncilEvent.CoverageChanged _,
          CouncilEvent.MandateAdopted _,
          CouncilEvent.LeadingSideDecided _,
          CouncilEvent.NominationsInvited _,
          CouncilEvent.MemberNominated _,
          CouncilEvent.NominationDeclined _,
          CouncilEvent.ReplacementRequested _,
          CouncilEvent.SecretariatAssigned _,
          CouncilEvent.WorkingCommitteeAssigned _,
          CouncilEvent.RepresentationRequested _,
          CouncilEvent.RepresentationGranted _,
          CouncilEvent.RepresentationDeclined _,
          CouncilEvent.CouncilSuspended _,
          CouncilEvent.CouncilResumed _,
          CouncilEvent.CouncilDissolved _,
          CouncilEvent.PeriodEvaluated _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable AppointmentView apply(
      String key, @Nullable AppointmentView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case MemberAppointed e ->
          new AppointmentView(
              e.appointment(),
              e.council(),
              e.role(),
              e.seat(),
              e.side(),
              e.onBehalfOf(),
              e.from(),
              e.to(),
              List.of());
      case AppointmentEnded e -> Objects.requireNonNull(view).ended(e.on());
      case LeaderChosen e ->
          Objects.requireNonNull(view)
              .leads(new AppointmentView.Leadership(e.role(), e.from(), e.to()));
      case LeaderExtended e -> Objects.requireNonNull(view).leadsUntil(e.role(), e.to());
      case LeadershipEnded e -> Objects.requireNonNull(view).leadsUntil(e.role(), e.on());
      default -> view;
    };
  }
}
