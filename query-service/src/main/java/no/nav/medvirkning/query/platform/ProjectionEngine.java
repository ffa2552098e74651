package no.nav.medvirkning.query.platform;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.platform.web.Failure;
import no.nav.medvirkning.query.platform.ViewRegistry.Build;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Keeps every view current: claims their collections, feeds them from the event log, lets a new
/// collection take over once it has caught up, and drops the old one. See ADR 0006.
///
/// The views that have caught up share one reader of the log; one that is far behind has its own
/// until it is near.
final class ProjectionEngine implements SmartLifecycle, Feeder.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectionEngine.class);

  private final Map<String, Projection<?>> projections;
  private final EventLog log;
  private final MongoDatabase database;
  private final ViewRegistry registry;
  private final DeadLetters deadLetters;
  private final ViewStates states;
  private final EngineSettings settings;
  private final Clock clock;
  private final String instance;

  private final Map<String, Owned> owned = new ConcurrentHashMap<>();
  private final Map<String, Beat> beats = new HashMap<>();
  private final Set<Feeder> catchingUp = ConcurrentHashMap.newKeySet();
  private final Object wake = new Object();
  private long claims;
  private volatile boolean running;
  private volatile long head = -1;
  private volatile @Nullable Throwable failure;
  private @Nullable Feeder main;
  private @Nullable Thread thread;

  /// @param instance unique to this instance of the service
  ProjectionEngine(
      List<Projection<?>> projections,
      EventStore events,
      MongoDatabase database,
      ViewStates states,
      ViewRegistry registry,
      DeadLetters deadLetters,
      EngineSettings settings,
      Clock clock,
      String instance) {
    this.projections =
        projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
    this.log = new EventLog(events);
    this.database = database;
    this.registry = registry;
    this.deadLetters = deadLetters;
    this.states = states;
    this.settings = settings;
    this.clock = clock;
    this.instance = instance;
  }

  /// A collection that this instance feeds.
  private static final class Owned {
    private final ViewBuild<?> build;
    private volatile Feeder feeder;
    private volatile boolean caughtUp;

    Owned(ViewBuild<?> build, Feeder feeder, boolean caughtUp) {
      this.build = build;
      this.feeder = feeder;
      this.caughtUp = caughtUp;
    }
  }

  /// A beat and when, by this instance's own clock, it was first seen.
  private record Beat(long beat, long seenAt) {}

  @Override
  public synchronized void start() {
    running = true;
    main = new Feeder("live", log, registry, settings, this);
    main.start();
    thread = Thread.ofPlatform().name("projections").daemon().start(this::run);
  }

  @Override
  public synchronized void stop() {
    running = false;
    wakeUp();
    try {
      if (thread != null) {
        thread.join(Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (main != null) {
      main.close();
    }
    catchingUp.forEach(Feeder::close);
    try {
      owned.values().forEach(view -> registry.release(view.build.collection(), view.build.claim()));
    } catch (RuntimeException e) {
      LOG.info("The claims on the views run out by themselves: {}", Failure.of(e));
    }
    owned.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        tick();
        failure = null;
      } catch (RuntimeException e) {
        failure = e;
        LOG.warn("The projection engine goes on in a moment: {}", Failure.of(e));
      }
      synchronized (wake) {
        if (running) {
          try {
            wake.wait(settings.tick().toMillis());
          } catch (InterruptedException e) {
            return;
          }
        }
      }
    }
  }

  private void wakeUp() {
    synchronized (wake) {
      wake.notifyAll();
    }
  }

  private void tick() {
    var all = addMissing(registry.builds());
    var answering = registry.answering();
    var acquired = new ArrayList<Build>();
    for (var build : all) {
      var live = isLive(build);
      if (isSuperseded(build, all, answering)) {
        retire(build, live, all, answering);
      } else if (isMine(build)) {
        if (!owned.containsKey(build.collection()) && !live) {
          claim(build).ifPresent(acquired::add);
        }
      }
    }
    for (var view : List.copyOf(owned.values())) {
      if (!registry.renew(view.build.collection(), view.build.claim())) {
        owned.remove(view.build.collection(), view);
        view.feeder.remove(view.build, () -> {});
        states.forget(view.build.projection().name());
      }
    }
    place(acquired);
    all.stream().filter(Build::retry).forEach(this::retry);
    publish();
    head = log.head();
  }

  private Optional<Build> claim(Build build) {
    var claim = instance + "/" + claims++;
    return registry.claim(build, claim)
        ? registry.build(build.collection()).filter(stored -> claim.equals(stored.owner()))
        : Optional.empty();
  }

  private List<Build> addMissing(List<Build> all) {
    var added = false;
    for (var projection : projections.values()) {
      if (all.stream().noneMatch(build -> isOf(build, projection))) {
        registry.add(projection.name(), projection.version(), all);
        added = true;
      }
    }
    return added ? registry.builds() : all;
  }

  private static boolean isOf(Build build, Projection<?> projection) {
    return build.view().equals(projection.name()) && build.version() == projection.version();
  }

  private boolean isMine(Build build) {
    var projection = projections.get(build.view());
    return projection != null && isOf(build, projection);
  }

  private boolean isLive(Build build) {
    var before = beats.get(build.collection());
    if (before == null || before.beat() != build.beat()) {
      beats.put(build.collection(), new Beat(build.beat(), System.nanoTime()));
      return build.owner() != null;
    }
    return build.owner() != null
        && System.nanoTime() - before.seenAt() < settings.lease().toNanos();
  }

  private static boolean isSuperseded(Build build, List<Build> all, Map<String, String> answering) {
    return answeringBuild(build.view(), all, answering).number() > build.number();
  }

  private static Build answeringBuild(String view, List<Build> all, Map<String, String> answering) {
    return all.stream()
        .filter(build -> build.collection().equals(answering.get(view)))
        .findFirst()
        .orElseGet(() ->
            all.stream().filter(build -> build.view().equals(view)).findFirst().orElseThrow());
  }

  /// An instance of an older version goes on feeding its own collection while it lives: its readers
  /// still ask it.
  private void retire(Build build, boolean live, List<Build> all, Map<String, String> answering) {
    if (build.retiredAt() == null) {
      registry.retire(build.collection(), clock.millis());
      return;
    }
    var mine = owned.get(build.collection());
    if (mine != null) {
      if (answeringBuild(build.view(), all, answering).version() == build.version()) {
        owned.remove(build.collection());
        mine.feeder.remove(
            mine.build, () -> registry.release(build.collection(), mine.build.claim()));
      }
    } else if (!live && clock.millis() - build.retiredAt() > settings.grace().toMillis()) {
      LOG.info("Dropping {}", build.collection());
      database.getCollection(build.collection()).drop();
      deadLetters.removeAll(build.collection());
      registry.remove(build.collection());
    }
  }

  /// Views that stand near each other share the live reader; those further behind get readers of
  /// their own, so that they hold up nobody.
  private void place(List<Build> acquired) {
    if (acquired.isEmpty()) {
      return;
    }
    var furthest =
        Math.max(
            owned.values().stream()
                .filter(view -> view.feeder == main)
                .mapToLong(view -> view.build.seen().position())
                .max()
                .orElse(-1),
            acquired.stream().mapToLong(build -> build.seen().position()).max().orElse(-1));
    var near = new ArrayList<Build>();
    var far = new HashMap<Seen, List<Build>>();
    for (var build : acquired) {
      if (furthest - build.seen().position() <= settings.near()) {
        near.add(build);
      } else {
        far.computeIfAbsent(build.seen(), _ -> new ArrayList<>()).add(build);
      }
    }
    feed(near, requireNonNull(main));
    far.values()
        .forEach(builds -> {
          var feeder = new Feeder(builds.getFirst().collection(), log, registry, settings, this);
          catchingUp.add(feeder);
          feed(builds, feeder);
          feeder.start();
        });
  }

  private void feed(List<Build> builds, Feeder feeder) {
    var views = new ArrayList<ViewBuild<?>>();
    for (var stored : builds) {
      var view =
          new ViewBuild<>(
              projection(stored.view()),
              stored.collection(),
              requireNonNull(stored.owner()),
              database,
              registry,
              deadLetters,
              settings.ahead());
      view.load(stored.seen());
      owned.put(stored.collection(), new Owned(view, feeder, stored.caughtUp()));
      views.add(view);
      LOG.info("Feeding {} from event {}", stored.collection(), stored.seen().position());
    }
    feeder.add(views);
  }

  private Projection<?> projection(String view) {
    return requireNonNull(projections.get(view));
  }

  private void retry(Build build) {
    var mine = owned.get(build.collection());
    if (mine == null) {
      return;
    }
    registry.retried(build.collection());
    mine.feeder.submit(() -> {
      var needRebuild = mine.build.retry(log);
      registry.advance(List.of(mine.build.place()));
      if (!needRebuild.isEmpty()) {
        LOG.info("{} has events whose keys could not be told: it is rebuilt", build.collection());
        registry.add(build.view(), build.version(), registry.builds());
      }
    });
  }

  /// What this instance's queries read: the collection that answers, or this version's own where a
  /// newer one answers.
  private void publish() {
    synchronized (owned) {
      var before = System.nanoTime();
      states.set(currentStates(), before);
    }
  }

  private Map<String, ViewStates.Current> currentStates() {
    var all = registry.builds();
    var answering = registry.answering();
    var current = new HashMap<String, ViewStates.Current>();
    for (var projection : projections.values()) {
      var chosen = answeringBuild(projection.name(), all, answering);
      if (chosen.version() > projection.version()) {
        chosen =
            all.stream()
                .filter(build -> isOf(build, projection))
                .max(Comparator.comparingInt(Build::number))
                .orElse(chosen);
      }
      var mine = owned.get(chosen.collection());
      current.put(
          projection.name(), new ViewStates.Current(chosen, mine == null ? null : mine.build));
    }
    return current;
  }

  @Override
  public void moved() {
    states.signal();
  }

  @Override
  public void lost(ViewBuild<?> build) {
    states.forget(build.projection().name());
    owned.computeIfPresent(
        build.collection(), (_, view) -> view.build.claim().equals(build.claim()) ? null : view);
  }

  @Override
  public void caughtUp(Feeder feeder, List<ViewBuild<?>> builds) {
    var news = false;
    for (var build : builds) {
      var mine = owned.get(build.collection());
      if (mine != null && !mine.caughtUp && mine.build.claim().equals(build.claim())) {
        registry.caughtUp(build.collection(), build.claim());
        mine.caughtUp = true;
        news = true;
        LOG.info("{} has caught up at event {}", build.collection(), build.seen().position());
      }
    }
    if (feeder != main) {
      joinLive(feeder, builds);
    } else if (takeOver(builds) || news) {
      publish();
    }
  }

  private void joinLive(Feeder feeder, List<ViewBuild<?>> builds) {
    var live = requireNonNull(main);
    builds.forEach(build -> {
      var mine = owned.get(build.collection());
      feeder.remove(build, () -> {});
      if (mine != null) {
        mine.feeder = live;
      }
    });
    feeder.submit(() -> {
      live.add(builds.stream().filter(build -> owned.containsKey(build.collection())).toList());
      catchingUp.remove(feeder);
      Thread.ofVirtual().start(feeder::close);
    });
  }

  /// Views that still wait to answer take over, each only if it has seen all that its predecessor
  /// has.
  private boolean takeOver(List<ViewBuild<?>> builds) {
    var waiting =
        builds.stream()
            .filter(
                build -> !build.collection().equals(answeringCollection(build.projection().name())))
            .toList();
    if (waiting.isEmpty()) {
      return false;
    }
    var all = registry.builds();
    var answering = registry.answering();
    var taken = false;
    for (var build : waiting) {
      var view = build.projection().name();
      var before = answeringBuild(view, all, answering);
      var after = all.stream().filter(b -> b.collection().equals(build.collection())).findFirst();
      if (after.isPresent()
          && after.get().number() > before.number()
          && after.get().version() >= before.version()
          && build.seen().coversAll(before.seen())
          && registry.takeOver(view, before.collection(), build.collection())) {
        LOG.info("{} answers instead of {}", build.collection(), before.collection());
        taken = true;
      }
    }
    return taken;
  }

  private @Nullable String answeringCollection(String view) {
    var state = states.all().get(view);
    return state == null ? null : state.stored().collection();
  }

  /// Starts filling the view anew beside the collection that answers.
  ///
  /// @return false where there is no such view
  boolean rebuild(String view) {
    var projection = projections.get(view);
    if (projection == null) {
      return false;
    }
    registry.add(view, projection.version(), registry.builds());
    wakeUp();
    return true;
  }

  /// Has what is parked tried again, by whichever instance feeds the view.
  boolean retryParked(String view) {
    var state = states.all().get(view);
    if (state == null) {
      return false;
    }
    registry.requestRetry(state.stored().collection());
    wakeUp();
    return true;
  }

  /// What keeps the engine from going on; null while it does.
  @Nullable Throwable failure() {
    var feeder = main;
    var stuck = feeder == null ? null : feeder.failure();
    return stuck == null ? failure : stuck;
  }

  /// The position of the newest event, as last seen.
  long head() {
    return head;
  }

  Set<String> views() {
    return new HashSet<>(projections.keySet());
  }
}
