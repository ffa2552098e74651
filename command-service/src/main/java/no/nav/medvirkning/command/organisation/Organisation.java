package no.nav.medvirkning.command.organisation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.organisation.OrganisationCommand.CloseOrganisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand.JoinUmbrella;
import no.nav.medvirkning.command.organisation.OrganisationCommand.LeaveUmbrella;
import no.nav.medvirkning.command.organisation.OrganisationCommand.RegisterOrganisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand.RenameOrganisation;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.organisation.OrganisationEvent;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// An organisation as the rules of other aggregates need it: whether it is open, and which umbrella
/// speaks for it.
@Revision("1")
public final class Organisation extends Aggregate<OrganisationCommand, OrganisationEvent> {

  private @Nullable OrganisationKind kind;
  private @Nullable LocalDate lastRenamed;
  private @Nullable LocalDate closedOn;

  /// In the order of time; only the last can be without an end.
  private List<UnderUmbrella> umbrellas = new ArrayList<>();

  @Override
  protected List<OrganisationEvent> decide(OrganisationCommand command, Decision decision) {
    return switch (command) {
      case RegisterOrganisation c -> List.of(register(c));
      case RenameOrganisation c -> List.of(rename(c));
      case JoinUmbrella c -> List.of(join(c, decision));
      case LeaveUmbrella c -> List.of(leave(c));
      case CloseOrganisation c -> List.of(close(c));
    };
  }

  private static OrganisationEvent register(RegisterOrganisation c) {
    var shortName = c.shortName() == null ? null : c.shortName().value();
    return new OrganisationRegistered(
        c.organisation(), c.name().value(), shortName, c.kind(), c.revealsSpecialCategory());
  }

  private OrganisationEvent rename(RenameOrganisation c) {
    check(
        new OrganisationRule.OrganisationIsOpen(c.organisation(), closedOn),
        new OrganisationRule.RenamedInOrderOfTime(c.from(), lastRenamed));
    return new OrganisationRenamed(c.organisation(), c.name().value(), c.from());
  }

  private OrganisationEvent join(JoinUmbrella c, Decision decision) {
    check(
        new OrganisationRule.OrganisationIsOpen(c.organisation(), closedOn),
        new OrganisationRule.UmbrellaIsAnotherOrganisation(c.organisation(), c.umbrella()));
    var umbrella = decision.require(Organisation.class, c.umbrella(), "/umbrella");
    var joining = c.from() == null ? decision.today() : c.from();
    check(
        new OrganisationRule.UmbrellaIsAnUmbrella(c.umbrella(), umbrella.kind),
        new OrganisationRule.UmbrellaIsOpen(c.umbrella(), joining, umbrella.closedOn),
        new OrganisationRule.OneUmbrellaAtATime(
            c.umbrella(), under(c.from()).findFirst().orElse(null)),
        new OrganisationRule.UmbrellasFormNoCircle(
            c.organisation(),
            c.umbrella(),
            umbrella.liesUnder(c.organisation(), c.from(), decision)));
    return new UmbrellaJoined(c.organisation(), c.umbrella(), c.from());
  }

  private OrganisationEvent leave(LeaveUmbrella c) {
    var present = present();
    check(
        new OrganisationRule.OrganisationIsOpen(c.organisation(), closedOn),
        new OrganisationRule.LeavesTheUmbrellaItIsUnder(
            c.umbrella(), present.map(UnderUmbrella::umbrella).orElse(null)),
        new OrganisationRule.LeavesNotBeforeItJoined(
            c.on(), present.map(UnderUmbrella::from).orElse(null)));
    return new UmbrellaLeft(c.organisation(), c.umbrella(), c.on());
  }

  private OrganisationEvent close(CloseOrganisation c) {
    check(
        new OrganisationRule.OrganisationIsOpen(c.organisation(), closedOn),
        new OrganisationRule.ClosesNotBeforeItChanged(c.on(), lastChanged()));
    return new OrganisationClosed(c.organisation(), c.on());
  }

  @Override
  protected void evolve(OrganisationEvent event) {
    switch (event) {
      case OrganisationRegistered e -> kind = e.kind();
      case OrganisationRenamed e -> lastRenamed = e.from();
      case UmbrellaJoined e -> umbrellas.add(new UnderUmbrella(e.umbrella(), e.from(), null));
      case UmbrellaLeft e ->
          umbrellas.replaceAll(
              u -> u.to() == null && u.umbrella().equals(e.umbrella()) ? u.endingOn(e.on()) : u);
      case OrganisationClosed e -> closedOn = e.on();
    }
  }

  /// Empty: organisations belong to all of Nav.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }

  public boolean isOpenOn(LocalDate day) {
    return closedOn == null || !day.isAfter(closedOn);
  }

  /// The umbrella that speaks for the organisation on a day; empty where there is none, or the
  /// organisation is closed.
  public Optional<OrganisationId> umbrellaOn(LocalDate day) {
    return umbrellas.stream()
        .filter(umbrella -> isOpenOn(day) && umbrella.covers(day))
        .map(UnderUmbrella::umbrella)
        .findFirst();
  }

  /// Whether the umbrella speaks for the organisation on a day, itself or through the umbrellas
  /// between them; no organisation lies under itself.
  public boolean isUnderOn(OrganisationId umbrella, LocalDate day, Decision decision) {
    var seen = new HashSet<OrganisationId>();
    var above = umbrellaOn(day);
    while (above.isPresent() && seen.add(above.get())) {
      if (above.get().equals(umbrella)) {
        return true;
      }
      above =
          decision.find(Organisation.class, above.get().toString()).flatMap(o -> o.umbrellaOn(day));
    }
    return false;
  }

  private Optional<UnderUmbrella> present() {
    return umbrellas.stream().filter(umbrella -> umbrella.to() == null).findFirst();
  }

  /// The umbrellas at any time from a day on.
  private Stream<OrganisationId> under(@Nullable LocalDate from) {
    return umbrellas.stream()
        .filter(umbrella -> umbrella.reachesInto(from))
        .map(UnderUmbrella::umbrella);
  }

  private boolean liesUnder(OrganisationId other, @Nullable LocalDate from, Decision decision) {
    var seen = new HashSet<OrganisationId>();
    var above = new ArrayDeque<>(under(from).toList());
    while (!above.isEmpty()) {
      var next = above.removeFirst();
      if (next.equals(other)) {
        return true;
      }
      if (seen.add(next)) {
        decision
            .find(Organisation.class, next.toString())
            .ifPresent(o -> o.under(from).forEach(above::add));
      }
    }
    return false;
  }

  private @Nullable LocalDate lastChanged() {
    return Stream.concat(
            Stream.ofNullable(lastRenamed),
            umbrellas.stream()
                .flatMap(
                    umbrella -> Stream.of(umbrella.from(), umbrella.to()).filter(Objects::nonNull)))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
