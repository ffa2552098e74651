package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.expertise.ExpertiseRequestProjection;
import no.nav.medvirkning.query.expertise.ExpertiseRequestState;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Expertise requests of the units that no organisation has met with an offer, and those where one
/// of those offered is to be chosen.
@Component
final class ExpertiseTasks implements TaskSource {

  private final ViewReader views;
  private final ExpertiseRequestProjection requests;

  ExpertiseTasks(ViewReader views, ExpertiseRequestProjection requests) {
    this.views = views;
    this.requests = requests;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var unsettled =
        and(
            in("unit", units.stream().map(UnitNumber::value).toList()),
            in("state", ExpertiseRequestState.UNSETTLED));
    return views.query(requests, unsettled, ascending("_id"), MANY).stream()
        .map(request ->
            Task.of(
                request.state() == ExpertiseRequestState.ASKED
                    ? TaskKind.EXPERTISE_WITHOUT_OFFER
                    : TaskKind.EXPERTISE_TO_CHOOSE,
                request.id(),
                request.unit(),
                request.neededBy(),
                "/expertise-requests/" + request.id()));
  }
}
