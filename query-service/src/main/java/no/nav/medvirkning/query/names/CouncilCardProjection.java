package no.nav.medvirkning.query.names;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.query.councilstatus.Setup.Served;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [CouncilCard], one for each council.
@Component
public final class CouncilCardProjection implements Projection<CouncilCard> {

  @Override
  public String name() {
    return "councilcards";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public Class<CouncilCard> type() {
    return CouncilCard.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CouncilEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("host"));
  }

  @Override
  public boolean isHeld() {
    return true;
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case CouncilEvent e -> councils(e);
      default -> Set.of();
    };
  }

  private static Set<String> councils(CouncilEvent event) {
    return switch (event) {
      case CouncilEstablished e -> Set.of(e.council().toString());
      case CoverageChanged e -> Set.of(e.council().toString());
      case CouncilDissolved e -> Set.of(e.council().toString());
      case CouncilEvent.MandateAdopted _,
          CouncilEvent.LeadingSideDecided _,
          CouncilEvent.NominationsInvited _,
          CouncilEvent.MemberNominated _,
          CouncilEvent.NominationDeclined _,
          CouncilEvent.MemberAppointed _,
          CouncilEvent.AppointmentEnded _,
          CouncilEvent.ReplacementRequested _,
          CouncilEvent.LeaderChosen _,
          CouncilEvent.LeaderExtended _,
          CouncilEvent.LeadershipEnded _,
          CouncilEvent.SecretariatAssigned _,
          CouncilEvent.WorkingCommitteeAssigned _,
          CouncilEvent.RepresentationRequested _,
          CouncilEvent.RepresentationGranted _,
          CouncilEvent.RepresentationDeclined _,
          CouncilEvent.CouncilSuspended _,
          CouncilEvent.CouncilResumed _,
          CouncilEvent.PeriodEvaluated _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable CouncilCard apply(
      String key, @Nullable CouncilCard view, DomainEvent event, EventContext context) {
    return switch (event) {
      case CouncilEstablished e ->
          new CouncilCard(
              e.council(),
              e.name(),
              e.host(),
              List.of(new Served(e.on(), e.host(), e.coverage(), e.exceptions())),
              null);
      case CoverageChanged e ->
          Objects.requireNonNull(view)
              .serving(new Served(e.from(), e.host(), e.coverage(), e.exceptions()));
      case CouncilDissolved e ->
          Objects.requireNonNull(view).dissolved(e.on(), context.recordedAt());
      default -> view;
    };
  }
}
