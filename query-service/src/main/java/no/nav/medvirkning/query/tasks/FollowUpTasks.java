package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.followups.FollowUpProjection;
import no.nav.medvirkning.query.followups.FollowUpView;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Follow-ups of the councils that the units host, whoever is to do them, and those that the units
/// are to do for another's council.
@Component
final class FollowUpTasks implements TaskSource {

  private final ViewReader views;
  private final FollowUpProjection followUps;
  private final Councils councils;

  FollowUpTasks(ViewReader views, FollowUpProjection followUps, Councils councils) {
    this.views = views;
    this.followUps = followUps;
    this.councils = councils;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var hosted =
        councils.hostedBy(units, today).stream().map(each -> each.id().toString()).toList();
    var numbers = units.stream().map(UnitNumber::value).toList();
    var open =
        and(
            eq("followUp.doneOn", null),
            or(in("council", hosted), in("followUp.owner.unit", numbers)));
    var found = views.query(followUps, open, ascending("_id"), MANY);
    var cards = councils.named(found.stream().map(FollowUpView::council).toList());
    return found.stream()
        .flatMap(each ->
            Stream.ofNullable(cards.get(each.council()))
                .map(council -> task(each, council, units, today)));
  }

  private static Task task(
      FollowUpView open, CouncilCard council, Set<UnitNumber> units, LocalDate today) {
    var owner = open.followUp().owner().unit();
    return Task.of(
        TaskKind.FOLLOW_UP_DUE,
        open.id(),
        owner != null && units.contains(owner) ? owner : council.hostOn(today),
        open.followUp().due(),
        "/meetings/" + open.meeting(),
        Map.of("council", council.name()));
  }
}
