package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.agreement.AgreementProjection;
import no.nav.medvirkning.query.agreement.AgreementView;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Cooperation agreements of the units that run out soon or have run out, with none to follow. What
/// was ended was meant to end, and waits for nobody.
@Component
final class AgreementTasks implements TaskSource {

  private final ViewReader views;
  private final AgreementProjection agreements;

  AgreementTasks(ViewReader views, AgreementProjection agreements) {
    this.views = views;
    this.agreements = agreements;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var theirs = in("unit", units.stream().map(UnitNumber::value).toList());
    return of(views.query(agreements, theirs, ascending("_id"), MANY), today).stream();
  }

  /// @param all of the units, their predecessors among them: one of these is followed by any of
  ///   them
  static List<Task> of(Collection<AgreementView> all, LocalDate today) {
    return all.stream()
        .filter(each -> each.endedBecause() == null)
        .flatMap(each ->
            Stream.ofNullable(each.to())
                .filter(last -> !last.isAfter(today.plus(CouncilStatusOn.SOON)))
                .filter(last -> all.stream().noneMatch(other -> follows(other, each, last)))
                .map(last ->
                    Task.of(
                        TaskKind.AGREEMENT_RUNNING_OUT,
                        each.id() + "-" + last,
                        each.unit(),
                        last,
                        "/agreements/" + each.id(),
                        Map.of("municipality", each.municipalityName()))))
        .toList();
  }

  private static boolean follows(AgreementView other, AgreementView one, LocalDate last) {
    return !other.id().equals(one.id())
        && other.municipality().equals(one.municipality())
        && (other.to() == null || other.to().isAfter(last));
  }
}
