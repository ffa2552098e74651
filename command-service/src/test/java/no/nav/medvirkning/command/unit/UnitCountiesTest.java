package no.nav.medvirkning.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class UnitCountiesTest {

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private final UnitCounties counties = new UnitCounties();
  private final Units units = new Units();

  private void hamarLiesUnderInnlandet() {
    var hamar = new Unit();
    hamar.evolve(new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null));
    units.byNumber.put(HAMAR.value(), hamar);
    var innlandet = new Unit();
    innlandet.evolve(new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null));
    units.byNumber.put(INNLANDET.value(), innlandet);
  }

  @Test
  void anOfficeLiesBelowItsCounty() {
    hamarLiesUnderInnlandet();
    assertThat(counties.isBelow(HAMAR, Set.of(OSLO, INNLANDET), units)).isTrue();
    assertThat(counties.isBelow(HAMAR, Set.of(OSLO), units)).isFalse();
  }

  @Test
  void anOfficeThatMovedLiesBelowItsNewCounty() {
    hamarLiesUnderInnlandet();
    units.byNumber.get(HAMAR.value()).evolve(new UnitMoved(HAMAR, OSLO, LocalDate.of(2024, 1, 1)));
    assertThat(counties.isBelow(HAMAR, Set.of(OSLO), units)).isTrue();
    assertThat(counties.isBelow(HAMAR, Set.of(INNLANDET), units)).isFalse();
  }

  @Test
  void anOfficeThatMovesLaterLiesBelowItsOldCountyUntilThen() {
    hamarLiesUnderInnlandet();
    units.byNumber.get(HAMAR.value()).evolve(new UnitMoved(HAMAR, OSLO, LocalDate.of(2024, 3, 2)));
    assertThat(counties.isBelow(HAMAR, Set.of(INNLANDET), units)).isTrue();
    assertThat(counties.isBelow(HAMAR, Set.of(OSLO), units)).isFalse();
  }

  @Test
  void aCountyLiesBelowNone() {
    hamarLiesUnderInnlandet();
    assertThat(counties.isBelow(INNLANDET, Set.of(INNLANDET), units)).isFalse();
  }

  @Test
  void anUnknownUnitLiesBelowNone() {
    assertThat(counties.isBelow(HAMAR, Set.of(INNLANDET), units)).isFalse();
  }

  // --- who answers for a closed unit

  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  private Unit office(UnitNumber number) {
    var unit = new Unit();
    unit.evolve(new UnitRegistered(number, "Nav", UnitType.OFFICE, INNLANDET, null));
    units.byNumber.put(number.value(), unit);
    return unit;
  }

  @Test
  void anOpenUnitAnswersItself() {
    office(HAMAR);
    assertThat(Unit.answering(HAMAR, units)).containsExactly(HAMAR);
  }

  @Test
  void aUnitAnswersToTheEndOfItsLastDay() {
    office(STANGE);
    office(HAMAR).evolve(new UnitClosed(HAMAR, TODAY, List.of(STANGE)));
    assertThat(Unit.answering(HAMAR, units)).containsExactly(HAMAR);
  }

  @Test
  void thenItsSuccessorsDoAndTheirs() {
    var yesterday = TODAY.minusDays(1);
    office(HAMAR).evolve(new UnitClosed(HAMAR, yesterday, List.of(STANGE, OSLO)));
    office(STANGE).evolve(new UnitClosed(STANGE, yesterday, List.of(OSLO, INNLANDET)));
    office(OSLO);
    office(INNLANDET);
    assertThat(Unit.answering(HAMAR, units)).containsExactlyInAnyOrder(OSLO, INNLANDET);
  }

  @Test
  void whereNobodyTookOverItBelongsToNobodyElse() {
    office(HAMAR).evolve(new UnitClosed(HAMAR, TODAY.minusDays(1), List.of()));
    assertThat(Unit.answering(HAMAR, units)).containsExactly(HAMAR);
  }

  /// A decision that knows units only.
  private static final class Units implements Decision {
    private final Map<String, Unit> byNumber = new HashMap<>();

    @Override
    public <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id) {
      return Optional.ofNullable(byNumber.get(id)).map(type::cast);
    }

    @Override
    public LocalDate today() {
      throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate recordedOn() {
      return LocalDate.of(2024, 3, 1);
    }

    @Override
    public Caller caller() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <C extends Command, E extends DomainEvent> List<E> also(
        Class<? extends Aggregate<C, E>> type, C command) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void requireReach(Set<UnitNumber> owners) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void destroyKey(PersonId person) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void destroyKey(TextId text) {
      throw new UnsupportedOperationException();
    }
  }
}
