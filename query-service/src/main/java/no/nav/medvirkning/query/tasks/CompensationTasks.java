package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.compensation.ClaimProjection;
import no.nav.medvirkning.query.compensation.ClaimStanding;
import no.nav.medvirkning.query.compensation.ClaimView;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Claims that wait for the unit that pays: to be decided on, and to be paid.
@Component
final class CompensationTasks implements TaskSource {

  /// No source gives numbers: who took part has the answer within four weeks of the claim, and the
  /// money two weeks after that.
  private static final int WEEKS_TO_DECIDE = 4;

  private static final int WEEKS_TO_PAY = 2;

  private final ViewReader views;
  private final ClaimProjection claims;

  CompensationTasks(ViewReader views, ClaimProjection claims) {
    this.views = views;
    this.claims = claims;
  }

  @Override
  public boolean forOwnUnitsOnly() {
    return true;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var waiting =
        and(
            in("unit", units.stream().map(UnitNumber::value).toList()),
            or(
                eq("state", ClaimStanding.CLAIMED.name()),
                eq("state", ClaimStanding.APPROVED.name())));
    return views.query(claims, waiting, ascending("_id"), MANY).stream()
        .map(CompensationTasks::task);
  }

  private static Task task(ClaimView claim) {
    var link = "/claims/" + claim.id();
    return claim.state() == ClaimStanding.CLAIMED
        ? Task.of(
            TaskKind.COMPENSATION_TO_DECIDE,
            claim.id(),
            claim.unit(),
            claim.claimedOn().plusWeeks(WEEKS_TO_DECIDE),
            link)
        : Task.of(
            TaskKind.COMPENSATION_TO_PAY,
            claim.id(),
            claim.unit(),
            Objects.requireNonNull(claim.decidedOn()).plusWeeks(WEEKS_TO_PAY),
            link);
  }
}
