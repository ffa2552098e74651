package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;

/// Given events, when a command, then events or the code of the rule that refused it. The given
/// events may belong to several aggregates; commands run through the production handler, on the
/// directorate's behalf unless told otherwise.
public final class Specification {

  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final CommandBus commandBus = SimpleCommandBus.builder().build();
  private final List<DomainEvent> published = new ArrayList<>();
  private final List<Id> destroyedKeys = new ArrayList<>();
  private final Map<String, Long> versions = new LinkedHashMap<>();
  private Caller caller = new Caller("Z990001", Role.DIRECTORATE, Set.of());
  private CommandRequest.Context context = CommandRequest.Context.NONE;
  private @Nullable Throwable thrown;

  private Specification(LocalDate today, Sources sources, List<AggregateType<?>> types) {
    var clock =
        Clock.fixed(
            today.atTime(12, 0).atZone(AggregateCommandHandler.OSLO).toInstant(),
            AggregateCommandHandler.OSLO);
    var handler =
        new AggregateCommandHandler(
            new CommandAccess((unit, counties, decision) -> false),
            new AggregateReader(events, types),
            sources,
            new Keys(),
            clock);
    types.forEach(type -> register(type, handler));
    handler.commandTypes().forEach(command -> commandBus.subscribe(command.getName(), handler));
    events.subscribe(
        messages -> messages.forEach(message -> published.add((DomainEvent) message.getPayload())));
  }

  /// @param today the day on which the commands are given
  public static Specification on(LocalDate today, AggregateType<?>... types) {
    return on(today, Sources.NONE, types);
  }

  /// @param sources what the decisions can ask
  public static Specification on(LocalDate today, Sources sources, AggregateType<?>... types) {
    return new Specification(today, sources, Arrays.asList(types));
  }

  private <A extends Aggregate<?, ?>> void register(
      AggregateType<A> type, AggregateCommandHandler handler) {
    handler.register(type, EventSourcingRepository.builder(type.type()).eventStore(events).build());
  }

  public Specification given(DomainEvent... given) {
    for (var event : given) {
      var version = versions.merge(event.aggregateId(), 0L, (old, zero) -> old + 1);
      DomainEventMessage<?> message =
          new GenericDomainEventMessage<>(typeOf(event), event.aggregateId(), version, event);
      events.publish(message);
    }
    published.clear();
    return this;
  }

  /// The aggregate's name, from that of its family of events.
  private static String typeOf(DomainEvent event) {
    return event.getClass().getEnclosingClass().getSimpleName().replaceAll("Event$", "");
  }

  public Specification by(Caller caller) {
    this.caller = caller;
    return this;
  }

  /// What is recorded happened on an earlier day.
  public Specification happenedOn(LocalDate day) {
    this.context = new CommandRequest.Context(day, null, null);
    return this;
  }

  public Specification when(Command command) {
    return when(command, null);
  }

  public Specification when(Command command, @Nullable String idempotencyKey) {
    var request =
        new CommandRequest(
            caller,
            "command-1",
            "correlation-1",
            idempotencyKey,
            String.valueOf(command.hashCode()),
            null,
            context);
    commandBus.dispatch(
        new GenericCommandMessage<>(command, request.toMetaData()),
        (message, result) -> thrown = result.isExceptional() ? result.exceptionResult() : null);
    return this;
  }

  public void then(DomainEvent... expected) {
    assertThat(thrown).as("refusal").isNull();
    assertThat(published).containsExactly(expected);
  }

  /// The events for the tests that look at a part of them only.
  public List<DomainEvent> thenEvents() {
    assertThat(thrown).as("refusal").isNull();
    return List.copyOf(published);
  }

  /// The events for the tests that ask whether there are any; none where a rule refused.
  public List<DomainEvent> outcome() {
    if (thrown != null) {
      assertThat(thrown).as("refusal").isInstanceOf(Refused.class);
      return List.of();
    }
    return List.copyOf(published);
  }

  public void thenRefused(String code) {
    assertThat(thrown).as("refusal").isInstanceOf(Refused.class);
    assertThat(((Refused) thrown).rule().code()).isEqualTo(code);
    assertThat(published).isEmpty();
    assertThat(destroyedKeys).as("destroyed keys").isEmpty();
  }

  /// As [#thenRefused], where an earlier command of the test was not.
  public void thenRefusedAfter(String code) {
    assertThat(thrown).as("refusal").isInstanceOf(Refused.class);
    assertThat(((Refused) thrown).rule().code()).isEqualTo(code);
  }

  /// Whose keys the command destroyed.
  public void thenDestroyedKeysOf(Id... subjects) {
    assertThat(thrown).as("refusal").isNull();
    assertThat(destroyedKeys).containsExactly(subjects);
  }

  /// Commands write nothing personal themselves; the serializer does, which has no part here.
  private final class Keys implements PersonKeys {
    @Override
    public Aead forWriting(Id person) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Aead> forReading(Id person) {
      return Optional.empty();
    }

    @Override
    public void destroy(Id person) {
      destroyedKeys.add(person);
    }
  }
}
