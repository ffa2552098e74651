package no.nav.medvirkning.command.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/// Runs commands on aggregates, the same way for all: repeat, version, reach, rules, events. It
/// works inside the unit of work that the command bus opens, so that all events of a command are
/// appended together or not at all.
public final class AggregateCommandHandler implements MessageHandler<CommandMessage<?>> {

  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final Map<Class<?>, Registration<?>> registrations = new ConcurrentHashMap<>();
  private final CommandAccess access;
  private final AggregateReader reader;
  private final Sources sources;
  private final PersonKeys keys;
  private final Clock clock;

  public AggregateCommandHandler(
      CommandAccess access, AggregateReader reader, Sources sources, PersonKeys keys, Clock clock) {
    this.access = access;
    this.reader = reader;
    this.sources = sources;
    this.keys = keys;
    this.clock = clock;
  }

  public <A extends Aggregate<?, ?>> void register(
      AggregateType<A> type, Repository<A> repository) {
    var registration = new Registration<>(type, repository);
    type.commandTypes().forEach(command -> registrations.put(command, registration));
  }

  /// Every command type that has been registered.
  public Collection<Class<?>> commandTypes() {
    return registrations.keySet();
  }

  @Override
  public CommandResult handle(CommandMessage<?> message) throws Exception {
    var command = (Command) message.getPayload();
    var request = CommandRequest.of(message);
    if (!(command instanceof Command.OfTheService)) {
      access.checkRole(command, request.caller());
    }
    var execution = new Execution(command, request);
    var result = execution.run(command).result();
    execution.toForget.forEach(keys::destroy);
    return result;
  }

  private Registration<?> registration(Command command) {
    var registration = registrations.get(command.getClass());
    if (registration == null) {
      throw new IllegalStateException("no aggregate decides on " + command.getClass().getName());
    }
    return registration;
  }

  private record Registration<A extends Aggregate<?, ?>>(
      AggregateType<A> type, Repository<A> repository) {

    org.axonframework.modelling.command.Aggregate<A> loadOrCreate(String id) throws Exception {
      return repository.loadOrCreate(id, type.empty()::get);
    }
  }

  private record Outcome(CommandResult result, List<? extends DomainEvent> events) {}

  /// One command on its way through one or more aggregates.
  private final class Execution implements Decision {

    private final Command sent;
    private final CommandRequest request;
    private final List<Id> toForget = new ArrayList<>();
    private final LocalDate recordedOn = LocalDate.now(clock.withZone(OSLO));

    Execution(Command sent, CommandRequest request) {
      this.sent = sent;
      this.request = request;
      if (request.context().happenedOn() != null) {
        Rule.check(
            new PlatformRule.DidNotHappenInTheFuture(request.context().happenedOn(), recordedOn));
      }
    }

    Outcome run(Command command) throws Exception {
      return runOn(registration(command), command);
    }

    private <A extends Aggregate<?, ?>> Outcome runOn(Registration<A> registration, Command command)
        throws Exception {
      var loaded = registration.loadOrCreate(command.aggregateId());
      return loaded.invoke(
          aggregate -> decideAndApply(aggregate, registration.type().empty(), loaded, command));
    }

    @SuppressWarnings("unchecked") // an aggregate is registered for its own commands only
    private <C extends Command, E extends DomainEvent> Outcome decideAndApply(
        Aggregate<?, ?> root,
        Supplier<? extends Aggregate<?, ?>> empty,
        org.axonframework.modelling.command.Aggregate<?> loaded,
        Command command) {
      var aggregate = (Aggregate<C, E>) root;
      var existed = aggregate.exists();
      if (existed && !(command instanceof Command.Internal)) {
        access.checkReach(
            command, request.caller(), aggregate.owners(this), this, aggregate.getClass());
        access.checkDecides(command, request.caller(), aggregate.deciders((C) command, this), this);
      }
      var repeated = repeated(aggregate, command);
      if (repeated.isPresent()) {
        return new Outcome(repeated.get(), List.of());
      }
      checkLifeCycle(aggregate, command);
      if (!(command instanceof Command.Internal)) {
        checkVersion(loaded.version());
      }
      var events = aggregate.decide((C) command, this);
      var decided = existed ? aggregate : evolved((Aggregate<C, E>) empty.get(), events);
      var owners = decided.owners(this);
      if (!existed && !(command instanceof Command.Internal)) {
        access.checkReachOfNew(command, request.caller(), owners, this);
        access.checkDecides(command, request.caller(), decided.deciders((C) command, this), this);
      }
      events.forEach(event -> AggregateLifecycle.apply(event, metadata(command, event, owners)));
      return new Outcome(
          new CommandResult(command.aggregateId(), loaded.version(), !existed), events);
    }

    /// What the events bring into being: it knows who will own it.
    private static <C extends Command, E extends DomainEvent> Aggregate<C, E> evolved(
        Aggregate<C, E> created, List<E> events) {
      events.forEach(created::evolve);
      return created;
    }

    private Optional<CommandResult> repeated(Aggregate<?, ?> aggregate, Command command) {
      var key = request.idempotencyKey();
      if (key == null || command instanceof Command.Internal) {
        return Optional.empty();
      }
      return aggregate
          .receipts()
          .find(key)
          .map(receipt -> {
            if (!receipt.requestHash().equals(request.requestHash())) {
              throw new Refused(new PlatformRule.IdempotencyKeyHasSameContent(key));
            }
            return new CommandResult(
                command.aggregateId(), receipt.version(), command instanceof Command.Creates);
          });
    }

    private void checkLifeCycle(Aggregate<?, ?> aggregate, Command command) {
      var what = aggregate.getClass().getSimpleName();
      switch (command) {
        case Command.Creates _ when aggregate.exists() || reader.isTaken(command.aggregateId()) ->
            throw new Refused(new PlatformRule.IdIsFree(what, command.aggregateId()));
        case Command.Creates _, Command.CreatesIfMissing _ -> {}
        case Command _ when !aggregate.exists() ->
            throw new Refused(new PlatformRule.Exists(what, command.aggregateId(), null));
        case Command _ -> {}
      }
    }

    private void checkVersion(@Nullable Long version) {
      if (request.expectedVersion() != null) {
        Rule.check(
            new PlatformRule.VersionIsExpected(
                request.expectedVersion(), version == null ? -1 : version));
      }
    }

    private org.axonframework.messaging.MetaData metadata(
        Command command, DomainEvent event, Set<UnitNumber> owners) {
      return new EventMetadata(
              request.caller().actor(),
              request.caller().role(),
              actingUnit(owners),
              command.getClass().getSimpleName(),
              request.commandId(),
              request.correlationId(),
              request.idempotencyKey(),
              request.requestHash(),
              validOn(event),
              request.context().reason(),
              request.context().legalGround())
          .toMetaData();
    }

    private @Nullable UnitNumber actingUnit(Set<UnitNumber> owners) {
      var units = request.caller().units();
      return owners.stream()
          .filter(units::contains)
          .findFirst()
          .or(() -> units.stream().sorted(Comparator.comparing(UnitNumber::value)).findFirst())
          .orElse(null);
    }

    private @Nullable LocalDate validOn(DomainEvent event) {
      if (request.context().happenedOn() != null) {
        return request.context().happenedOn();
      }
      var happenedOn = event.happenedOn();
      return happenedOn != null && happenedOn.isBefore(recordedOn) ? happenedOn : null;
    }

    @Override
    public LocalDate today() {
      var happenedOn = request.context().happenedOn();
      return happenedOn == null ? recordedOn : happenedOn;
    }

    @Override
    public LocalDate recordedOn() {
      return recordedOn;
    }

    @Override
    public Caller caller() {
      return request.caller();
    }

    @Override
    public <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id) {
      return reader.find(type, id);
    }

    /// What lies out of the caller's reach reads as missing, also where a command names it beside
    /// what it is for.
    @Override
    public <A extends Aggregate<?, ?>> A require(Class<A> type, Object id, @Nullable String field) {
      var found = Decision.super.require(type, id, field);
      if (field != null
          && !found.mayBeNamedByAll()
          && !access.reachesAll(sent, request.caller())
          && !access.reaches(sent, request.caller(), found.owners(this), this)) {
        throw new Refused(new PlatformRule.Exists(type.getSimpleName(), id.toString(), field));
      }
      return found;
    }

    @Override
    public void requireReach(Set<UnitNumber> owners) {
      access.checkReachOfNew(sent, request.caller(), owners, this);
    }

    @Override
    public <T> T ask(Class<T> source) {
      return sources.get(source);
    }

    @Override
    @SuppressWarnings("unchecked") // the type says what the aggregate's events are
    public <C extends Command, E extends DomainEvent> List<E> also(
        Class<? extends Aggregate<C, E>> type, C command) {
      try {
        return (List<E>) run(command).events();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void destroyKey(PersonId person) {
      toForget.add(person);
    }

    @Override
    public void destroyKey(TextId text) {
      toForget.add(text);
    }
  }
}
