package no.nav.medvirkning.benchmarks.decade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventMetadata;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/// Ten years (2014 to 2023) of councils, meetings, feedback and all that goes on beside them, in
/// the order in which it was recorded. The same seed and size give the same events to the last
/// byte. Never more of it is in memory than what has begun and is not over.
///
/// A country of its full size has about 300 councils and a million events; a smaller one has fewer
/// councils, and fewer units where anything goes on, each as busy as in the large one, and somewhat
/// more events than asked for. All units are always there.
public final class Decade {

  public static final int FIRST_YEAR = 2014;
  public static final int LAST_YEAR = 2023;

  /// The last day on which anything is recorded: the reports of the last year have been approved.
  public static final LocalDate SEEN_ON = LocalDate.of(2024, 6, 30);

  static final double FULL_SIZE = 925_000;

  private static final YearMonth FIRST_MONTH = YearMonth.of(FIRST_YEAR, 1);
  private static final YearMonth LAST_MONTH = YearMonth.of(LAST_YEAR + 1, 5);

  /// An event with when and how it was recorded.
  public record Recorded(Instant at, long sequence, DomainEvent event, EventMetadata metadata) {

    public EventMessage<?> toMessage() {
      return new GenericDomainEventMessage<>(
          "Decade",
          event.aggregateId(),
          sequence,
          event,
          metadata.toMetaData(),
          metadata.commandId(),
          at);
    }
  }

  private Decade() {}

  /// @param size about how many events
  public static void write(long seed, int size, Consumer<Recorded> log) {
    var ids = new Ids();
    var diary = new Diary(ids, log);
    var country = new Country(diary, ids);
    var part = size / FULL_SIZE;
    var plans = Councils.of(country, part, seed, ids);
    var money = new Money(diary);
    var councils = new ArrayList<CouncilLife>();
    for (var plan : plans) {
      councils.add(new CouncilLife(plan, diary, ids, money, seed));
    }
    var units = ActiveUnit.of(country, plans, part);
    var lives = new ArrayList<UnitLife>();
    for (var unit : units) {
      lives.add(new UnitLife(unit, country, councils, units, diary, ids, seed));
    }
    for (var month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
      for (var council : councils) {
        council.begin(month);
      }
      for (var life : lives) {
        life.begin(month);
      }
      diary.until(month.plusMonths(1).atDay(1));
    }
    diary.until(SEEN_ON.plusDays(1));
  }

  /// All of a small one.
  public static List<Recorded> all(long seed, int size) {
    var all = new ArrayList<Recorded>();
    write(seed, size, all::add);
    return all;
  }
}
