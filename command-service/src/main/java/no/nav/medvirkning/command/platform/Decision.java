package no.nav.medvirkning.command.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What an aggregate may know and use while it decides, beside its own state and the command.
public interface Decision {

  /// The day (Europe/Oslo) on which it happens: as the command's context tells, else today.
  LocalDate today();

  /// The day (Europe/Oslo) on which it is recorded, whatever the context tells: reach is as it is
  /// now.
  LocalDate recordedOn();

  Caller caller();

  /// Another aggregate as it stands now, to read only; empty where it does not exist.
  <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id);

  /// Another aggregate that the command names in `field` and that must exist.
  ///
  /// @throws Refused with [PlatformRule.Exists]
  default <A extends Aggregate<?, ?>> A require(Class<A> type, Object id, @Nullable String field) {
    return find(type, id.toString())
        .orElseThrow(
            () -> new Refused(new PlatformRule.Exists(type.getSimpleName(), id.toString(), field)));
  }

  /// What the service can ask beside the aggregates: asked last, when every rule holds, since the
  /// answer may take its time.
  default <T> T ask(Class<T> source) {
    return Sources.NONE.get(source);
  }

  /// Refuses a new thing of units out of the caller's reach at once, where a rule would tell of
  /// what is theirs before that is checked.
  ///
  /// @throws Refused with [PlatformRule.UnitWithinReach]
  void requireReach(Set<UnitNumber> owners);

  /// Lets a second aggregate decide in the same transaction: both are recorded, or neither.
  ///
  /// @return what the second aggregate decided
  <C extends Command, E extends DomainEvent> List<E> also(
      Class<? extends Aggregate<C, E>> type, C command);

  /// Has the person's key destroyed for good, once the whole command is accepted and before its
  /// events are appended. In that order a fault between the two leaves the person unreadable and
  /// the command to be sent again, never an erasure that is recorded and not done.
  void destroyKey(PersonId person);

  /// As [#destroyKey(PersonId)], for a text that has a key of its own.
  void destroyKey(TextId text);
}
