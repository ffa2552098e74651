package no.nav.medvirkning.query.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.unit.UnitEvent;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import org.jspecify.annotations.Nullable;

/// A view for the engine's tests: every name a unit has had, in order; a closed unit disappears.
final class Tally implements Projection<Tally.Names> {

  private final int version;
  private final boolean held;

  /// Names that `apply` cannot stand, until they are taken out.
  final Set<String> poison = new HashSet<>();

  volatile long pauseMillis;

  Tally(int version) {
    this(version, false);
  }

  private Tally(int version, boolean held) {
    this.version = version;
    this.held = held;
  }

  /// One that each instance holds in memory.
  static Tally held(int version) {
    return new Tally(version, true);
  }

  record Names(String unit, List<String> names, int version) {}

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public Class<Names> type() {
    return Names.class;
  }

  @Override
  public boolean isHeld() {
    return held;
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof UnitEvent unit ? Set.of(unit.unit().value()) : Set.of();
  }

  @Override
  public @Nullable Names apply(
      String key, @Nullable Names view, DomainEvent event, EventContext context) {
    pause();
    return switch ((UnitEvent) event) {
      case UnitRegistered e -> add(key, view, e.name());
      case UnitRenamed e -> add(key, view, e.name());
      case UnitMoved _ -> view;
      case UnitClosed _ -> null;
    };
  }

  private Names add(String key, @Nullable Names view, String name) {
    if (poison.contains(name)) {
      throw new IllegalStateException("cannot stand " + name);
    }
    var names = view == null ? new ArrayList<String>() : new ArrayList<>(view.names());
    names.add(name);
    return new Names(key, names, version);
  }

  private void pause() {
    if (pauseMillis > 0) {
      try {
        Thread.sleep(pauseMillis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
