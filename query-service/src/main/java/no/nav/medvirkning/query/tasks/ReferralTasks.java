package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.referral.ReferralProjection;
import no.nav.medvirkning.query.referral.ReferralState;
import no.nav.medvirkning.query.referral.ReferralView;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Referrals that the units are asked to answer.
@Component
final class ReferralTasks implements TaskSource {

  /// Where no date was wished for: a month, as forvaltningsloven § 11 a asks of a first answer.
  private static final int MONTHS = 1;

  private final ViewReader views;
  private final ReferralProjection referrals;

  ReferralTasks(ViewReader views, ReferralProjection referrals) {
    this.views = views;
    this.referrals = referrals;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    var waiting = and(in("to", numbers), in("state", ReferralState.OPEN));
    return views.query(referrals, waiting, ascending("_id"), MANY).stream()
        .map(referral ->
            Task.of(
                TaskKind.REFERRAL_TO_ANSWER,
                referral.id(),
                referral.to(),
                due(referral),
                "/referrals/" + referral.id(),
                Map.of("unit", referral.from().value())));
  }

  private static LocalDate due(ReferralView referral) {
    return referral.wishedBy() == null ? referral.on().plusMonths(MONTHS) : referral.wishedBy();
  }
}
