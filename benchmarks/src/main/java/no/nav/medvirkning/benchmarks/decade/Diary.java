package no.nav.medvirkning.benchmarks.decade;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.benchmarks.decade.Decade.Recorded;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What is going to be recorded, in the order of days. It holds what has begun and is not over;
/// what is recorded leaves it.
final class Diary {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LocalTime OPENS = LocalTime.of(8, 0);

  private final PriorityQueue<Entry> ahead =
      new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparingLong(Entry::order));
  private final Map<String, Long> sequences = new HashMap<>();
  private final Ids ids;
  private final Consumer<Recorded> log;
  private LocalDate over = LocalDate.MIN;
  private LocalDate today = LocalDate.MIN;
  private Instant last = Instant.EPOCH;
  private long entered;
  private long recorded;

  /// @param event by the number of events that were recorded before it
  private record Entry(
      LocalDate day,
      long order,
      UnitNumber by,
      @Nullable LocalDate happenedOn,
      LongFunction<? extends DomainEvent> event) {}

  Diary(Ids ids, Consumer<Recorded> log) {
    this.ids = ids;
    this.log = log;
  }

  /// Recorded on the day, one after the other.
  void on(LocalDate day, UnitNumber by, DomainEvent... events) {
    for (var event : events) {
      enter(day, by, null, _ -> event);
    }
  }

  /// Recorded on another day than it happened, where the event itself does not tell.
  void late(LocalDate happenedOn, LocalDate recordedOn, UnitNumber by, DomainEvent... events) {
    for (var event : events) {
      enter(recordedOn, by, happenedOn, _ -> event);
    }
  }

  /// For an event that tells where the log ends.
  void atItsPlace(LocalDate day, UnitNumber by, LongFunction<? extends DomainEvent> event) {
    enter(day, by, null, event);
  }

  private void enter(
      LocalDate day,
      UnitNumber by,
      @Nullable LocalDate happenedOn,
      LongFunction<? extends DomainEvent> event) {
    if (day.isBefore(over)) {
      throw new IllegalStateException(day + " is over: " + event.apply(0));
    }
    ahead.add(new Entry(day, entered++, by, happenedOn, event));
  }

  /// Records everything before the day.
  void until(LocalDate day) {
    over = day;
    for (var next = ahead.peek(); next != null && next.day().isBefore(day); next = ahead.peek()) {
      ahead.remove();
      record(next);
    }
  }

  private void record(Entry entry) {
    var event = entry.event().apply(recorded);
    if (entry.day().isAfter(today)) {
      today = entry.day();
      last = today.atTime(OPENS).atZone(OSLO).toInstant();
    } else {
      last = last.plus(Duration.ofMillis(250));
    }
    recorded++;
    var told = event.happenedOn() == null ? entry.happenedOn() : event.happenedOn();
    var metadata =
        new EventMetadata(
            "Z99" + entry.by(),
            Role.OFFICE,
            entry.by(),
            event.getClass().getSimpleName(),
            ids.command(),
            ids.command(),
            null,
            "0".repeat(64),
            told == null || told.equals(entry.day()) ? null : told,
            null,
            null);
    var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
    log.accept(new Recorded(last, sequence, event, metadata));
  }
}
