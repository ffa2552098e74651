package no.nav.medvirkning.query.platform;

import static no.nav.medvirkning.query.platform.RunningViews.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.privacy.PersonKeysUnavailable;
import no.nav.medvirkning.query.platform.Tally.Names;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class ProjectionEngineTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static final EngineSettings WRITING_AT_ONCE =
      new EngineSettings(
          RunningViews.QUICK.batch(),
          0,
          RunningViews.QUICK.tick(),
          RunningViews.QUICK.lease(),
          RunningViews.QUICK.grace(),
          RunningViews.QUICK.near());

  private final Tally tally = new Tally(1);

  @Test
  void a_view_follows_its_events() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), registered("0200", "x"), renamed("0100", "b"));

      assertThat(views.reader().find(tally, "0100"))
          .contains(new Names("0100", List.of("a", "b"), 1));
      assertThat(views.reader().findAll(tally, List.of("0200", "0999", "0100")))
          .extracting(Names::unit)
          .containsExactly("0200", "0100");
      assertThat(views.reader().count(tally, Filters.empty())).isEqualTo(2);
    }
  }

  @Test
  void more_documents_than_one_answer_of_the_database_holds_are_read_up_to_the_limit() {
    try (var views = RunningViews.of(tally)) {
      var units = IntStream.range(1000, 2500).mapToObj(Integer::toString).toList();
      views.given(units.stream().map(unit -> registered(unit, "a")).toArray(DomainEvent[]::new));

      assertThat(views.reader().findAll(tally, units)).hasSize(1500);
      assertThat(views.reader().query(tally, Filters.empty(), Sorts.ascending("unit"), 1200))
          .extracting(Names::unit)
          .isEqualTo(units.subList(0, 1200));
    }
  }

  @Test
  void however_many_documents_are_streamed_in_one_go_and_in_order() {
    try (var views = RunningViews.of(tally)) {
      var units = IntStream.range(1000, 3500).mapToObj(Integer::toString).toList();
      views.given(units.stream().map(unit -> registered(unit, "a")).toArray(DomainEvent[]::new));
      views.given(closed("1001"));
      var byUnit = List.of(SortField.descending("unit"));

      try (var all = views.reader().stream(tally, Filters.gte("unit", "1001"), byUnit)) {
        assertThat(all).extracting(Names::unit).isEqualTo(units.subList(2, 2500).reversed());
      }
      try (var some = views.reader().stream(tally, Filters.empty(), byUnit)) {
        assertThat(some.limit(3)).extracting(Names::unit).containsExactly("3499", "3498", "3497");
      }
    }
  }

  @Test
  void the_embedded_server_gets_an_index_for_the_guard_once_a_document_is_replaced() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), registered("0200", "x"));
      assertThat(indexes(views)).doesNotContain("_id_1__meta.at_1");

      views.given(renamed("0100", "b"));
      assertThat(indexes(views)).contains("_id_1__meta.at_1");
    }
  }

  private static List<String> indexes(RunningViews views) {
    return views
        .database
        .getCollection("tally_v1")
        .listIndexes()
        .map(index -> index.getString("name"))
        .into(new ArrayList<>());
  }

  @Test
  void a_view_that_is_gone_is_not_found_and_does_not_come_back_by_replay() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), closed("0100"));

      assertThat(views.reader().find(tally, "0100")).isEmpty();
      assertThat(views.reader().count(tally, Filters.empty())).isZero();

      restartFromTheFirstEvent(views);
      assertThat(views.reader().find(tally, "0100")).isEmpty();
      views.given(registered("0100", "again"));
      assertThat(views.reader().find(tally, "0100"))
          .contains(new Names("0100", List.of("again"), 1));
    }
  }

  @Test
  void after_a_crash_between_write_and_token_the_replayed_events_are_left_out() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), renamed("0100", "b"), renamed("0100", "c"));

      restartFromTheFirstEvent(views);

      assertThat(views.reader().find(tally, "0100"))
          .contains(new Names("0100", List.of("a", "b", "c"), 1));
    }
  }

  /// The documents are written, the token is not: as if the process had died in between, before
  /// every batch.
  private void restartFromTheFirstEvent(RunningViews views) {
    views.instances.forEach(instance -> instance.engine.stop());
    views.instances.clear();
    views
        .database
        .getCollection("projections")
        .updateMany(Filters.empty(), Updates.set("position", -1L));
    views.startInstance("instance-2", tally);
    views.awaitCaughtUp();
  }

  @Test
  void a_rebuilt_view_equals_the_live_one_and_takes_its_place() {
    try (var views = RunningViews.of(tally)) {
      views.given(history(300));
      var live = views.documents("tally_v1");

      views.instances.getFirst().engine.rebuild("tally");
      await(
          "the rebuilt collection answers",
          () -> views.registry.answering().get("tally").equals("tally_v1_2"));

      assertThat(views.documents("tally_v1_2")).isEqualTo(live).hasSize(30);
      await(
          "the old collection is dropped",
          () -> !views.database.listCollectionNames().into(new ArrayList<>()).contains("tally_v1"));
      views.given(renamed("0100", "after"));
      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).endsWith("after");
    }
  }

  @Test
  void the_old_version_answers_until_the_new_one_has_caught_up() {
    try (var views = RunningViews.of(tally)) {
      views.given(history(200));
      views.instances.forEach(instance -> instance.engine.stop());
      views.instances.clear();

      var next = new Tally(2);
      next.pauseMillis = 2;
      var instance = views.startInstance("instance-2", views.database, WRITING_AT_ONCE, next);
      var versionsSeen = new ArrayList<Integer>();
      var mostNames = 0;
      await(
          "the new version has been filled in part",
          () -> views.database.getCollection("tally_v2").countDocuments() > 3);
      while (!versionsSeen.contains(2)) {
        var names = instance.reader.find(next, "0100").orElseThrow();
        assertThat(names.names().size())
            .as("no view goes backwards")
            .isGreaterThanOrEqualTo(mostNames);
        mostNames = names.names().size();
        versionsSeen.add(names.version());
      }
      assertThat(versionsSeen).contains(1, 2).isSorted();
      views.given(renamed("0100", "after"));
      assertThat(views.reader().find(next, "0100").orElseThrow().names()).hasSize(mostNames + 1);
    }
  }

  @Test
  void a_poison_event_parks_its_key_and_nothing_else_and_is_retried_in_order() {
    tally.poison.add("bad");
    try (var views = RunningViews.of(tally)) {
      views.given(
          registered("0100", "a"),
          registered("0200", "x"),
          renamed("0100", "bad"),
          renamed("0100", "c"),
          renamed("0200", "y"));
      views.given(renamed("0100", "d"), renamed("0200", "z"));

      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).containsExactly("a");
      assertThat(views.reader().find(tally, "0200").orElseThrow().names())
          .containsExactly("x", "y", "z");
      assertThat(views.deadLetters.count("tally_v1")).isEqualTo(3);

      views.instances.getFirst().engine.retryParked("tally");
      await("the request is taken", () -> !views.registry.build("tally_v1").orElseThrow().retry());
      views.given(renamed("0200", "later"));
      assertThat(views.deadLetters.count("tally_v1")).as("still poison: still parked").isEqualTo(3);

      tally.poison.clear();
      views.instances.getFirst().engine.retryParked("tally");
      await("nothing is parked", () -> views.deadLetters.count("tally_v1") == 0);
      assertThat(views.reader().find(tally, "0100").orElseThrow().names())
          .containsExactly("a", "bad", "c", "d");
      views.given(renamed("0100", "e"));
      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).endsWith("d", "e");
    }
  }

  @Test
  void an_event_whose_metadata_cannot_be_read_parks_its_key_and_nothing_else() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), registered("0200", "x"));
      var illegible = new Illegible(views.message(renamed("0100", "b")));
      views.events.publish(illegible);
      views.given(renamed("0100", "c"), renamed("0200", "y"));

      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).containsExactly("a");
      assertThat(views.reader().find(tally, "0200").orElseThrow().names())
          .containsExactly("x", "y");
      assertThat(views.deadLetters.in("tally_v1", 10))
          .extracting(DeadLetters.Letter::sequence)
          .containsExactly("0100", "0100");
      assertThat(views.instances.getFirst().engine.failure()).isNull();

      illegible.mended = true;
      views.instances.getFirst().engine.retryParked("tally");
      await("nothing is parked", () -> views.deadLetters.count("tally_v1") == 0);
      assertThat(views.reader().find(tally, "0100").orElseThrow().names())
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void while_the_keys_of_people_are_away_the_views_wait_and_nothing_is_parked() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var locked = new Locked(views.message(renamed("0100", "b")));
      views.events.publish(locked);
      await("the views wait", () -> views.instances.getFirst().engine.failure() != null);

      locked.unlocked = true;
      views.given(renamed("0100", "c"));

      assertThat(views.reader().find(tally, "0100").orElseThrow().names())
          .containsExactly("a", "b", "c");
      assertThat(views.deadLetters.count()).isZero();
    }
  }

  /// Stored with a role that is none.
  private static final class Illegible extends GenericDomainEventMessage<Object> {
    volatile boolean mended;

    Illegible(DomainEventMessage<?> message) {
      super(
          "test",
          message.getAggregateIdentifier(),
          message.getSequenceNumber(),
          message.getPayload(),
          message.getMetaData());
    }

    @Override
    public MetaData getMetaData() {
      return mended ? super.getMetaData() : super.getMetaData().and("role", "JESTER");
    }
  }

  /// Holds a personal value whose key cannot be asked for.
  private static final class Locked extends GenericDomainEventMessage<Object> {
    volatile boolean unlocked;

    Locked(DomainEventMessage<?> message) {
      super(
          "test",
          message.getAggregateIdentifier(),
          message.getSequenceNumber(),
          message.getPayload(),
          message.getMetaData());
    }

    @Override
    public Object getPayload() {
      if (!unlocked) {
        throw new IllegalStateException(new PersonKeysUnavailable(new IOException()));
      }
      return super.getPayload();
    }
  }

  @Test
  void a_dead_letter_says_where_it_failed_and_quotes_nothing() {
    tally.poison.add("Canary Kanarifugl");
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "Canary Kanarifugl"));

      var letter = views.deadLetters.in("tally_v1", 10).getFirst();
      assertThat(letter.error())
          .contains("IllegalStateException", "Tally.add")
          .doesNotContain("Canary");
      assertThat(views.database.getCollection("deadletters").find().first().toJson())
          .doesNotContain("Canary");
    }
  }

  @Test
  void parked_events_survive_a_restart() {
    tally.poison.add("bad");
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), renamed("0100", "bad"), renamed("0100", "c"));

      restartFromTheFirstEvent(views);

      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).containsExactly("a");
      tally.poison.clear();
      views.instances.getFirst().engine.retryParked("tally");
      await("nothing is parked", () -> views.deadLetters.count("tally_v1") == 0);
      assertThat(views.reader().find(tally, "0100").orElseThrow().names())
          .containsExactly("a", "bad", "c");
    }
  }

  @Test
  void of_two_instances_one_feeds_and_the_other_takes_over() {
    try (var views = RunningViews.of(tally)) {
      views.given(history(50));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      assertThat(views.registry.build("tally_v1").orElseThrow().owner()).startsWith("instance-1/");

      views.instances.getFirst().engine.stop();
      views.store(renamed("0100", "after"));
      await(
          "the second has it",
          () -> second.reader.find(tally, "0100").orElseThrow().names().contains("after"));
      assertThat(views.registry.build("tally_v1").orElseThrow().owner()).startsWith("instance-2/");
    }
  }

  @Test
  void an_instance_that_slept_through_its_lease_has_no_double_effect() {
    try (var views = RunningViews.of(tally)) {
      views.given(history(100));
      var sleeper = build(views);
      var asLeft = views.registry.build("tally_v1").orElseThrow().seen();
      sleeper.load(asLeft);
      var log = new EventLog(views.events);
      sleeper.apply(
          read(log, Seen.NOTHING), false); // fills its cache with documents as they stand now
      views.given(renamed("0100", "b"), renamed("0109", "b"), registered("0999", "new"));
      var before = views.documents("tally_v1");

      // It wakes up with a batch in hand that the other instance has long since written.
      sleeper.load(asLeft);
      sleeper.apply(read(log, asLeft), false);

      assertThat(views.documents("tally_v1")).isEqualTo(before);
      assertThat(views.registry.advance(List.of(sleeper.place())))
          .as("its token is refused")
          .containsExactly("tally_v1");
      assertThat(views.registry.build("tally_v1").orElseThrow().seen().position())
          .isEqualTo(log.head());
    }
  }

  @Test
  void two_instances_that_write_the_same_batch_at_once_count_each_event_once() throws Exception {
    try (var views = RunningViews.of()) {
      views.store(history(600));
      views.registry.add("tally", 1, List.of());
      views.registry.claim(views.registry.build("tally_v1").orElseThrow(), "sleeper/0");
      var all = read(new EventLog(views.events), Seen.NOTHING);
      var failures = new ArrayList<Throwable>();
      var threads =
          IntStream.range(0, 2)
              .mapToObj(_ ->
                  Thread.ofPlatform()
                      .uncaughtExceptionHandler((_, e) -> failures.add(e))
                      .start(() -> {
                        var build = build(views);
                        build.load(Seen.NOTHING);
                        for (var i = 0; i < all.size(); i += 20) {
                          build.apply(all.subList(i, i + 20), false);
                        }
                      }))
              .toList();
      for (var thread : threads) {
        thread.join();
      }
      assertThat(failures).isEmpty();
      assertThat(views.documents("tally_v1").values())
          .hasSize(30)
          .allSatisfy(document ->
              assertThat(document.getArray("names")).hasSize(20).doesNotHaveDuplicates());
    }
  }

  @Test
  void a_database_that_lost_everything_is_filled_again_and_nothing_is_parked() {
    try (var views = RunningViews.of(tally)) {
      views.given(history(120));
      var before = views.documents("tally_v1").get("0101");

      views.database.drop();
      views.store(renamed("0100", "after"));

      await(
          "the view is complete again",
          () ->
              before.equals(views.documents("tally_v1").get("0101"))
                  && views.documents("tally_v1").get("0100").getArray("names").size() == 5);
      views.awaitCaughtUp();
      assertThat(views.documents("tally_v1")).hasSize(30);
      assertThat(views.deadLetters.count()).isZero();
    }
  }

  @Test
  void an_event_committed_late_under_a_lower_index_is_counted_once() {
    try (var views = RunningViews.of()) {
      var build = build(views);
      build.load(Seen.NOTHING);
      var nine = Seen.upTo(9, List.of(7L));
      build.apply(
          List.of(
              entry(8, registered("0100", "eight"), Seen.upTo(8, List.of(7L))),
              entry(9, renamed("0100", "nine"), nine)),
          false);
      var late = entry(7, renamed("0100", "seven, late"), Seen.upTo(9, List.of()));

      build.apply(List.of(late), false);
      build.apply(List.of(late), false);
      var replay = build(views);
      replay.load(Seen.NOTHING);
      replay.apply(
          List.of(
              entry(7, renamed("0100", "seven, late"), Seen.upTo(7, List.of())),
              entry(8, registered("0100", "eight"), Seen.upTo(8, List.of())),
              entry(9, renamed("0100", "nine"), Seen.upTo(9, List.of()))),
          false);

      assertThat(
              views.documents("tally_v1").get("0100").getArray("names").stream()
                  .map(name -> name.asString().getValue()))
          .containsExactly("eight", "nine", "seven, late");
    }
  }

  @Test
  void while_more_events_wait_a_document_is_kept_back_and_then_written_once() {
    try (var views = RunningViews.of()) {
      var build = build(views);
      build.load(Seen.NOTHING);
      build.apply(events(0, registered("0100", "a"), registered("0200", "x")), true);
      build.apply(events(2, renamed("0100", "b")), true);

      assertThat(views.documents("tally_v1")).isEmpty();
      assertThat(build.seen()).as("its place waits for its documents").isEqualTo(Seen.NOTHING);

      build.apply(events(3, renamed("0100", "c")), false);
      assertThat(names(views, "0100")).containsExactly("a", "b", "c");
      assertThat(names(views, "0200")).containsExactly("x");
      assertThat(build.seen().position()).isEqualTo(3);
    }
  }

  @Test
  void documents_are_not_kept_back_beyond_the_events_that_may_be_lost_work() {
    try (var views = RunningViews.of()) {
      var build = build(views);
      build.load(Seen.NOTHING);
      var events = history(RunningViews.QUICK.ahead() + 2);
      build.apply(events(0, Arrays.copyOf(events, RunningViews.QUICK.ahead())), true);
      assertThat(views.documents("tally_v1")).isEmpty();

      build.apply(events(events.length - 2, Arrays.copyOfRange(events, 250, 251)), true);
      assertThat(views.documents("tally_v1")).hasSize(30);
      assertThat(build.seen().position()).isEqualTo(events.length - 2);
    }
  }

  @Test
  void a_crash_with_documents_kept_back_loses_work_and_no_event() {
    try (var views = RunningViews.of()) {
      var crashed = build(views);
      crashed.load(Seen.NOTHING);
      crashed.apply(events(0, registered("0100", "a"), registered("0200", "x")), false);
      var stored = crashed.seen();
      crashed.apply(events(2, renamed("0100", "b"), registered("0300", "new")), true);

      var next = build(views);
      next.load(stored);
      next.apply(events(0, registered("0100", "a"), registered("0200", "x")), true);
      next.apply(events(2, renamed("0100", "b"), registered("0300", "new")), true);
      next.apply(events(4, renamed("0100", "c"), renamed("0300", "newer")), false);

      assertThat(names(views, "0100")).containsExactly("a", "b", "c");
      assertThat(names(views, "0300")).containsExactly("new", "newer");
    }
  }

  @Test
  void an_instance_overtaken_with_documents_kept_back_writes_none_of_them_and_starts_again() {
    try (var views = RunningViews.of()) {
      var successor = build(views);
      successor.load(Seen.NOTHING);
      successor.apply(events(0, registered("0100", "a"), registered("0200", "x")), false);
      var stored = successor.seen();
      var sleeper = build(views);
      sleeper.load(stored);
      sleeper.apply(events(2, renamed("0100", "b")), true);
      successor.apply(events(2, renamed("0100", "b")), false);

      assertThatThrownBy(() -> sleeper.apply(events(3, renamed("0100", "c")), false))
          .hasMessageContaining("another instance has written to tally_v1");
      assertThat(names(views, "0100")).containsExactly("a", "b");
      assertThat(sleeper.seen()).isEqualTo(stored);

      sleeper.load(stored);
      sleeper.apply(events(2, renamed("0100", "b"), renamed("0100", "c")), false);
      assertThat(names(views, "0100")).containsExactly("a", "b", "c");
    }
  }

  @Test
  void of_an_empty_collection_that_another_instance_fills_each_event_counts_once() {
    try (var views = RunningViews.of()) {
      var first = build(views);
      var second = build(views);
      first.load(Seen.NOTHING);
      second.load(Seen.NOTHING); // takes every key for new
      first.apply(events(0, registered("0100", "a"), renamed("0100", "b")), false);

      views.registry.add("tally", 1, List.of());
      views.registry.claim(views.registry.build("tally_v1").orElseThrow(), "sleeper/0");
      second.apply(events(0, registered("0100", "a"), renamed("0100", "b")), false);
      second.apply(events(2, renamed("0100", "c")), false);

      assertThat(names(views, "0100")).containsExactly("a", "b", "c");
    }
  }

  @Test
  void a_poison_event_among_documents_kept_back_parks_its_key_and_the_rest_is_written() {
    tally.poison.add("bad");
    try (var views = RunningViews.of()) {
      views.registry.add("tally", 1, List.of());
      views.registry.claim(views.registry.build("tally_v1").orElseThrow(), "sleeper/0");
      var build = build(views);
      build.load(Seen.NOTHING);
      build.apply(events(0, registered("0100", "a"), registered("0200", "x")), true);
      build.apply(events(2, renamed("0100", "bad"), renamed("0200", "y")), true);
      build.apply(events(4, renamed("0100", "c"), renamed("0200", "z")), false);

      assertThat(names(views, "0100")).containsExactly("a");
      assertThat(names(views, "0200")).containsExactly("x", "y", "z");
      assertThat(views.deadLetters.in("tally_v1", 10))
          .extracting(DeadLetters.Letter::position)
          .containsExactly(2L, 4L);
    }
  }

  private static List<EventLog.Entry> events(long from, DomainEvent... events) {
    return IntStream.range(0, events.length)
        .mapToObj(i -> entry(from + i, events[i], Seen.upTo(from + i, List.of())))
        .toList();
  }

  private static List<String> names(RunningViews views, String unit) {
    return views.documents("tally_v1").get(unit).getArray("names").stream()
        .map(name -> name.asString().getValue())
        .toList();
  }

  @Test
  void a_query_waits_for_the_write_that_its_token_names() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      tally.pauseMillis = 300;
      views.store(renamed("0100", "b"));
      var position = new EventLog(views.events).head();

      assertThat(views.reader().find(tally, "0100").orElseThrow().names()).containsExactly("a");
      var names =
          ScopedValue.where(Consistency.REQUIRED, position)
              .call(() -> views.reader().find(tally, "0100"));
      assertThat(names.orElseThrow().names()).containsExactly("a", "b");
      assertThatThrownBy(() ->
              views.instances.getFirst().states.await("tally", position + 1, Duration.ofMillis(50)))
          .isInstanceOf(ViewsUnavailable.class);
    }
  }

  @Test
  void a_query_on_the_instance_that_does_not_feed_waits_too() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      tally.pauseMillis = 300;
      views.store(renamed("0100", "b"));
      var position = new EventLog(views.events).head();

      var names =
          ScopedValue.where(Consistency.REQUIRED, position)
              .call(() -> second.reader.find(tally, "0100"));
      assertThat(names.orElseThrow().names()).containsExactly("a", "b");
    }
  }

  @Test
  void a_view_still_being_built_for_the_first_time_does_not_answer() {
    tally.pauseMillis = 5;
    try (var views = RunningViews.of()) {
      views.store(history(150));
      var instance = views.startInstance("instance-2", tally);
      await("the view is known", () -> !instance.states.all().isEmpty());
      assertThatThrownBy(() -> instance.reader.find(tally, "0100"))
          .isInstanceOf(ViewsUnavailable.class);
      tally.pauseMillis = 0;
      await("it answers", () -> instance.states.all().get("tally").stored().caughtUp());
      assertThat(instance.reader.find(tally, "0100").orElseThrow().names()).hasSize(5);
    }
  }

  /// A second instance's build, which holds no claim of its own but thinks so.
  private ViewBuild<Names> build(RunningViews views) {
    return new ViewBuild<>(
        tally,
        "tally_v1",
        "sleeper/0",
        views.database,
        views.registry,
        views.deadLetters,
        RunningViews.QUICK.ahead());
  }

  private static List<EventLog.Entry> read(EventLog log, Seen from) {
    try (var reader = log.open(from)) {
      return reader.next(10_000, Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EventLog.Entry entry(long position, DomainEvent event, Seen after) {
    var metadata = org.axonframework.messaging.MetaData.emptyInstance();
    var context =
        new EventContext(
            "event-" + position,
            position,
            Clock.systemUTC().instant(),
            position,
            no.nav.medvirkning.platform.events.EventMetadata.from(metadata));
    return new EventLog.Entry(event.aggregateId(), event, null, context, after);
  }

  /// `events` events over 30 units: registered first, then renamed over and over.
  private static DomainEvent[] history(int events) {
    return IntStream.range(0, events)
        .mapToObj(
            i -> i < 30 ? registered(unit(i), "name " + i) : renamed(unit(i % 30), "name " + i))
        .toArray(DomainEvent[]::new);
  }

  private static String unit(int i) {
    return "01%02d".formatted(i);
  }

  private static DomainEvent registered(String unit, String name) {
    return new UnitRegistered(
        new UnitNumber(unit), name, UnitType.OFFICE, new UnitNumber("0400"), DAY);
  }

  private static DomainEvent renamed(String unit, String name) {
    return new UnitRenamed(new UnitNumber(unit), name, DAY);
  }

  private static DomainEvent closed(String unit) {
    return new UnitClosed(new UnitNumber(unit), DAY, List.of());
  }
}
