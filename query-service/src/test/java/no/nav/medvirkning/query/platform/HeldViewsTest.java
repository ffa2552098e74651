package no.nav.medvirkning.query.platform;

import static no.nav.medvirkning.query.platform.RunningViews.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.RunningViews.Instance;
import no.nav.medvirkning.query.platform.Tally.Names;
import no.nav.medvirkning.query.platform.ViewStates.Version;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

/// A view in memory tells what the database holds. Where a test must know which of them answers, it
/// changes the database behind the engine's back.
class HeldViewsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final ThemeId THEME = ThemeId.of("00000000-0000-7000-8000-000000000001");

  private final Tally tally = Tally.held(1);

  @Test
  void what_has_been_read_once_is_answered_from_memory() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0200", "x"), registered("0100", "a"), renamed("0100", "b"));
      assertThat(views.reader().all(tally)).extracting(Names::unit).containsExactly("0100", "0200");
      tamper(views, "tally_v1");

      assertThat(views.reader().find(tally, "0100"))
          .contains(new Names("0100", List.of("a", "b"), 1));
      assertThat(views.reader().find(tally, "0999")).isEmpty();
      assertThat(views.reader().findAll(tally, List.of("0200", "0999", "0100", "0200")))
          .extracting(Names::unit)
          .containsExactly("0200", "0100");
      assertThat(views.reader().all(tally)).extracting(Names::unit).containsExactly("0100", "0200");
    }
  }

  @Test
  void only_a_view_that_says_so_is_held() {
    var large = new Tally(1);
    try (var views = RunningViews.of(large)) {
      views.given(registered("0100", "a"));

      assertThatThrownBy(() -> views.reader().all(large))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("tally");
      views.reader().find(large, "0100");
      tamper(views, "tally_v1");
      assertThat(names(views.instances.getFirst(), large, "0100")).containsExactly("tampered");
    }
  }

  @Test
  void whoever_has_a_token_sees_the_new_name_at_once_every_time() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var one = views.instances.getFirst();
      for (var i = 0; i < 100; i++) {
        views.store(renamed("0100", "name " + i));
        assertThat(namesSince(views, one, "0100")).endsWith("name " + i);
        assertThat(one.reader.all(tally).getFirst().names()).endsWith("name " + i);
      }
    }
  }

  @Test
  void a_unit_that_is_gone_is_gone_from_memory_too() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), registered("0200", "x"));
      assertThat(views.reader().all(tally)).hasSize(2);

      views.given(closed("0100"));

      assertThat(views.reader().find(tally, "0100")).isEmpty();
      assertThat(views.reader().all(tally)).extracting(Names::unit).containsExactly("0200");
    }
  }

  @Test
  void an_instance_that_does_not_feed_the_view_sees_the_new_name_by_token_and_soon_without() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      for (var i = 0; i < 30; i++) {
        views.store(renamed("0100", "name " + i));
        assertThat(namesSince(views, second, "0100")).endsWith("name " + i);
      }

      views.store(renamed("0100", "last"));

      await("the second has it", () -> names(second, tally, "0100").contains("last"));
    }
  }

  @Test
  void events_of_other_families_leave_what_is_in_memory_as_it_is() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      views.instances.forEach(
          instance -> assertThat(names(instance, tally, "0100")).containsExactly("a"));
      tamper(views, "tally_v1");

      views.given(new ThemeAdded(THEME, "Ventetid", DAY));

      var head = new EventLog(views.events).head();
      views.instances.forEach(instance -> {
        await(
            "it knows how far the view has come",
            () -> instance.states.all().get("tally").seen().position() == head);
        assertThat(names(instance, tally, "0100")).containsExactly("a");
      });
    }
  }

  @Test
  void whoever_takes_over_the_view_reads_it_anew() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      assertThat(names(second, tally, "0100")).containsExactly("a");
      tamper(views, "tally_v1");

      views.instances.getFirst().engine.stop();

      await("it has read it anew", () -> names(second, tally, "0100").contains("tampered"));
      views.store(renamed("0200", "x"), registered("0300", "y"));
      assertThat(namesSince(views, second, "0300")).containsExactly("y");
    }
  }

  @Test
  void a_rebuilt_view_answers_instead_of_what_was_read_before() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      tamper(views, "tally_v1");
      var one = views.instances.getFirst();
      assertThat(names(one, tally, "0100")).containsExactly("tampered");

      one.engine.rebuild("tally");

      await("the rebuilt view answers", () -> names(one, tally, "0100").contains("a"));
      views.given(renamed("0100", "after"));
      assertThat(names(one, tally, "0100")).containsExactly("a", "after");
    }
  }

  @Test
  void a_new_version_answers_instead_of_the_old_one() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      views.instances.forEach(instance -> instance.engine.stop());
      views.instances.clear();
      var next = Tally.held(2);
      next.pauseMillis = 100;

      var instance = views.startInstance("instance-2", next);
      await("the old one answers", () -> instance.states.all().containsKey("tally"));
      assertThat(instance.reader.find(next, "0100").orElseThrow().version()).isEqualTo(1);

      await(
          "the new one answers",
          () -> instance.reader.find(next, "0100").orElseThrow().version() == 2);
    }
  }

  @Test
  void what_was_parked_is_seen_once_it_is_taken_in_on_every_instance() {
    tally.poison.add("bad");
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"), renamed("0100", "bad"));
      var second = views.startInstance("instance-2", tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      views.instances.forEach(
          instance -> assertThat(names(instance, tally, "0100")).containsExactly("a"));

      tally.poison.clear();
      views.instances.getFirst().engine.retryParked("tally");
      await("nothing is parked", () -> views.deadLetters.count("tally_v1") == 0);

      assertThat(names(views.instances.getFirst(), tally, "0100")).containsExactly("a", "bad");
      await("the second has it", () -> names(second, tally, "0100").contains("bad"));
    }
  }

  @Test
  void a_view_that_nobody_has_filled_does_not_answer() {
    try (var views = RunningViews.of()) {
      assertThatThrownBy(() -> views.startInstance("instance-2").reader.find(tally, "0100"))
          .isInstanceOf(ViewsUnavailable.class);
      assertThatThrownBy(() -> views.instances.getFirst().reader.all(tally))
          .isInstanceOf(ViewsUnavailable.class);
    }
  }

  @Test
  void a_view_that_is_lost_does_not_answer_from_memory() {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      assertThat(views.reader().all(tally)).hasSize(1);
      tally.pauseMillis = 1_000;

      views.database.drop();

      await(
          "it is being filled again",
          () -> {
            try {
              return views.reader().all(tally).isEmpty();
            } catch (ViewsUnavailable e) {
              return true;
            }
          });
      tally.pauseMillis = 0;
      views.awaitCaughtUp();
      assertThat(views.reader().all(tally)).hasSize(1);
    }
  }

  /// As after a pause of the process, or cut off from the database: another instance may feed the
  /// view by now.
  @Test
  void who_has_not_looked_lately_asks_the_database() throws InterruptedException {
    try (var views = RunningViews.of(tally)) {
      views.given(registered("0100", "a"));
      var quick = RunningViews.QUICK;
      var drowsy =
          new EngineSettings(
              quick.batch(),
              quick.ahead(),
              Duration.ofHours(1),
              quick.lease(),
              quick.grace(),
              quick.near());
      var second = views.startInstance("instance-2", views.database, drowsy, tally);
      await("the second answers", () -> second.states.all().containsKey("tally"));
      assertThat(names(second, tally, "0100")).containsExactly("a");
      tamper(views, "tally_v1");
      assertThat(names(second, tally, "0100")).containsExactly("a");

      Thread.sleep(HeldViews.CONFIRMED.plusMillis(100));

      assertThat(names(second, tally, "0100")).containsExactly("tampered");
    }
  }

  @Test
  void what_has_grown_too_large_is_not_held() {
    var held = new HeldViews();
    var version = new Version("tally_v1", "instance-1/0", 1);

    assertThat(held.of(tally, version, () -> many(HeldViews.MOST + 1))).isNull();
    assertThat(held.of(tally, version, HeldViewsTest::unexpected)).isNull();
    var smaller = new Version("tally_v1", "instance-1/0", 2);
    assertThat(held.of(tally, smaller, () -> many(HeldViews.MOST))).hasSize(HeldViews.MOST);
  }

  @Test
  void while_one_reads_the_others_do_not_wait() throws Exception {
    var held = new HeldViews();
    var version = new Version("tally_v1", "instance-1/0", 1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var read =
          held.of(
              tally,
              version,
              () -> {
                try {
                  assertThat(
                          others
                              .submit(() -> held.of(tally, version, HeldViewsTest::unexpected))
                              .get())
                      .isNull();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
                return many(1);
              });
      assertThat(read).hasSize(1);
    }
  }

  @Test
  void where_nobody_feeds_the_view_nothing_is_held() {
    assertThat(new HeldViews().of(tally, null, HeldViewsTest::unexpected)).isNull();
  }

  @Test
  void a_version_covers_the_earlier_ones_of_its_own_claim_alone() {
    var fifth = new Version("tally_v1", "instance-1/0", 5);

    assertThat(fifth.covers(fifth)).isTrue();
    assertThat(fifth.covers(new Version("tally_v1", "instance-1/0", 4))).isTrue();
    assertThat(fifth.covers(new Version("tally_v1", "instance-1/0", 6))).isFalse();
    assertThat(fifth.covers(new Version("tally_v1", "instance-2/0", 5))).isFalse();
    assertThat(fifth.covers(new Version("tally_v1_2", "instance-1/0", 5))).isFalse();
  }

  @Test
  void a_list_in_memory_is_paged_and_a_cursor_belongs_to_its_question() {
    var all = List.of("c", "a", "e", "b", "d");

    var first = Page.of(all, "letters", each -> each, PageRequest.of(2, null));
    var second = Page.of(all, "letters", each -> each, PageRequest.of(2, first.next()));
    var third = Page.of(all, "letters", each -> each, PageRequest.of(2, second.next()));

    assertThat(first.items()).containsExactly("a", "b");
    assertThat(second.items()).containsExactly("c", "d");
    assertThat(third).isEqualTo(new Page<>(List.of("e"), null));
    for (var cursor : List.of(first.next(), "%%%", "", "bGV0dGVycw")) {
      var other = PageRequest.of(2, cursor);
      assertThatThrownBy(() -> Page.of(all, "other", each -> each, other))
          .as(cursor)
          .isInstanceOf(InvalidParameter.class);
    }
  }

  private static List<HeldViews.Keyed<Names>> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new HeldViews.Keyed<>("" + n, new Names("" + n, List.of(), 1)))
        .toList();
  }

  private static List<HeldViews.Keyed<Names>> unexpected() {
    throw new AssertionError("nothing is to be read");
  }

  private static void tamper(RunningViews views, String collection) {
    var changed =
        views
            .database
            .getCollection(collection)
            .updateMany(Filters.empty(), Updates.set("names", List.of("tampered")));
    assertThat(changed.getModifiedCount()).isPositive();
  }

  /// What a query sees that names the newest event.
  private List<String> namesSince(RunningViews views, Instance instance, String unit) {
    return ScopedValue.where(Consistency.REQUIRED, new EventLog(views.events).head())
        .call(() -> names(instance, tally, unit));
  }

  private static List<String> names(Instance instance, Tally view, String unit) {
    return instance.reader.find(view, unit).map(Names::names).orElse(List.of());
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
