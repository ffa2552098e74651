package no.nav.medvirkning.command.unit;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.UnitCommand.CloseUnit;
import no.nav.medvirkning.command.unit.UnitCommand.MoveUnit;
import no.nav.medvirkning.command.unit.UnitCommand.RegisterUnit;
import no.nav.medvirkning.command.unit.UnitCommand.RenameUnit;
import no.nav.medvirkning.unit.UnitEvent;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A Nav unit as the rules of other aggregates need it: what it is, where it lies, whether it is
/// open.
@Revision("4")
public final class Unit extends Aggregate<UnitCommand, UnitEvent> {

  private @Nullable UnitType type;

  /// Its first day; null where nobody told it.
  private @Nullable LocalDate from;

  /// In the order of time.
  private List<UnderCounty> counties = new ArrayList<>();

  private @Nullable LocalDate closedOn;
  private List<UnitNumber> successors = List.of();

  @Override
  protected List<UnitEvent> decide(UnitCommand command, Decision decision) {
    return switch (command) {
      case RegisterUnit c -> List.of(register(c, decision));
      case RenameUnit c -> List.of(rename(c));
      case MoveUnit c -> List.of(move(c, decision));
      case CloseUnit c -> List.of(close(c, decision));
    };
  }

  private UnitEvent register(RegisterUnit c, Decision decision) {
    check(new UnitRule.LiesUnderACounty(c.type(), c.county()));
    if (c.county() != null) {
      checkCounty(c.county(), decision);
    }
    return new UnitRegistered(c.unit(), c.name().value(), c.type(), c.county(), c.from());
  }

  private UnitEvent rename(RenameUnit c) {
    check(new UnitRule.UnitIsOpen(c.unit(), closedOn, null));
    return new UnitRenamed(c.unit(), c.name().value(), c.from());
  }

  private UnitEvent move(MoveUnit c, Decision decision) {
    check(new UnitRule.UnitIsOpen(c.unit(), closedOn, null));
    checkCounty(c.county(), decision);
    return new UnitMoved(c.unit(), c.county(), c.from());
  }

  private UnitEvent close(CloseUnit c, Decision decision) {
    check(new UnitRule.UnitIsOpen(c.unit(), closedOn, null));
    for (var successor : c.successors()) {
      check(new UnitRule.SuccessorIsAnotherUnit(c.unit(), successor));
      var unit = decision.require(Unit.class, successor, "/successors");
      check(new UnitRule.UnitIsOpen(successor, unit.closedOn, "/successors"));
    }
    return new UnitClosed(c.unit(), c.on(), c.successors());
  }

  private static void checkCounty(UnitNumber county, Decision decision) {
    check(
        new UnitRule.CountyIsACounty(county, decision.require(Unit.class, county, "/county").type));
  }

  @Override
  protected void evolve(UnitEvent event) {
    switch (event) {
      case UnitRegistered e -> {
        type = e.type();
        from = e.from();
        if (e.county() != null) {
          under(e.county(), e.from());
        }
      }
      case UnitRenamed _ -> {}
      case UnitMoved e -> under(e.county(), e.from());
      case UnitClosed e -> {
        closedOn = e.on();
        successors = List.copyOf(e.successors());
      }
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }

  /// Its first day; null where it is not known.
  public @Nullable LocalDate from() {
    return from;
  }

  public boolean isOpenOn(LocalDate day) {
    return closedOn == null || !day.isAfter(closedOn);
  }

  public @Nullable UnitType type() {
    return type;
  }

  public boolean isCounty() {
    return type == UnitType.COUNTY;
  }

  public boolean isDirectorate() {
    return type == UnitType.DIRECTORATE;
  }

  public boolean isOffice() {
    return type == UnitType.OFFICE;
  }

  /// Who answers now for what a unit was given to do: the unit itself while it is open, else those
  /// of its successors, and theirs, that are. Where nobody took over it stays the unit itself, so
  /// that no one else comes to own it.
  public static Set<UnitNumber> answering(UnitNumber unit, Decision decision) {
    return answering(unit, decision.recordedOn(), decision);
  }

  /// Who answered for it on a day.
  public static Set<UnitNumber> answering(UnitNumber unit, LocalDate day, Decision decision) {
    var open = new LinkedHashSet<UnitNumber>();
    var seen = new HashSet<UnitNumber>();
    var asked = new ArrayDeque<>(List.of(unit));
    while (!asked.isEmpty()) {
      var next = asked.removeFirst();
      if (seen.add(next)) {
        var found = decision.find(Unit.class, next.value());
        if (found.isEmpty() || found.get().isOpenOn(day)) {
          open.add(next);
        } else {
          asked.addAll(found.get().successors);
        }
      }
    }
    return open.isEmpty() ? Set.of(unit) : open;
  }

  /// From a day on the unit lies under the county; null is since ever.
  record UnderCounty(UnitNumber county, @Nullable LocalDate from) {
    boolean hasBegunOn(LocalDate day) {
      return from == null || !from.isAfter(day);
    }
  }

  private void under(UnitNumber county, @Nullable LocalDate from) {
    counties.add(new UnderCounty(county, from));
    counties.sort(
        Comparator.comparing(UnderCounty::from, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  /// The county that the unit lies under on a day, the first one on a day before that; null for a
  /// county and the directorate.
  public @Nullable UnitNumber countyOn(LocalDate day) {
    return counties.stream()
        .filter(each -> each.hasBegunOn(day))
        .reduce((_, later) -> later)
        .or(() -> counties.stream().findFirst())
        .map(UnderCounty::county)
        .orElse(null);
  }
}
