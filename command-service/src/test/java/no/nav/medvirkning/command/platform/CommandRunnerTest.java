package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.nav.medvirkning.command.platform.Diary.OpenDiary;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class CommandRunnerTest {

  private static final OpenDiary OPEN = new OpenDiary("diary", new UnitNumber("0403"));
  private static final CommandRequest REQUEST =
      new CommandRequest(
          new Caller("Z990001", Role.DIRECTORATE, Set.of()),
          "command-1",
          "correlation-1",
          null,
          "hash",
          null,
          CommandRequest.Context.NONE);

  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final AtomicInteger tries = new AtomicInteger();
  private final CommandRunner runner =
      new CommandRunner(
          bus,
          new Refusals(
              EmbeddedEventStore.builder()
                  .storageEngine(new InMemoryEventStorageEngine())
                  .build()));

  private void deadlockedTimes(int times) {
    bus.subscribe(
        OpenDiary.class.getName(),
        _ -> {
          if (tries.incrementAndGet() <= times) {
            throw new DeadlockException("each waits for the other's aggregate");
          }
          return new CommandResult("diary", 0, true);
        });
  }

  @Test
  void twoCommandsThatWaitForEachOtherAreTriedAgain() {
    deadlockedTimes(1);
    assertThat(runner.run(OPEN, REQUEST).aggregateId()).isEqualTo("diary");
    assertThat(tries).hasValue(2);
  }

  @Test
  void whoKeepsWaitingIsToldOfAConflict() {
    deadlockedTimes(Integer.MAX_VALUE);
    assertThatThrownBy(() -> runner.run(OPEN, REQUEST)).isInstanceOf(CommandRunner.Conflict.class);
  }
}
