package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.nav.medvirkning.platform.web.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reader of the log that feeds several views, batch by batch: first every view's documents,
/// then every view's place. Whatever goes wrong, it starts again from what is stored, waiting
/// longer each time.
final class Feeder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Feeder.class);
  private static final Duration WAIT_FOR_EVENTS = Duration.ofMillis(25);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration PROGRESS_EVERY = Duration.ofSeconds(5);

  private final EventLog log;
  private final ViewRegistry registry;
  private final EngineSettings settings;
  private final Listener listener;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final List<ViewBuild<?>> builds = new ArrayList<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean running = true;
  private volatile @Nullable Throwable failure;
  private boolean changed;
  private boolean stale;

  Feeder(
      String name,
      EventLog log,
      ViewRegistry registry,
      EngineSettings settings,
      Listener listener) {
    this.log = log;
    this.registry = registry;
    this.settings = settings;
    this.listener = listener;
    this.thread = Thread.ofPlatform().name("projections-" + name).daemon().unstarted(this::run);
  }

  /// What the engine hears of its feeders, on the feeder's thread.
  interface Listener {
    /// Documents were written.
    void moved();

    /// These views have reached the end of the log.
    void caughtUp(Feeder feeder, List<ViewBuild<?>> builds);

    void lost(ViewBuild<?> build);
  }

  void start() {
    thread.start();
  }

  /// The views join between two batches.
  void add(List<ViewBuild<?>> joining) {
    tasks.add(() -> {
      builds.addAll(joining);
      changed = true;
    });
  }

  /// The view leaves between two batches; then `afterwards` runs.
  void remove(ViewBuild<?> leaving, Runnable afterwards) {
    tasks.add(() -> {
      builds.removeIf(build -> build.claim().equals(leaving.claim()));
      afterwards.run();
    });
  }

  /// Does something between two batches.
  void submit(Runnable task) {
    tasks.add(task);
  }

  /// What keeps it from going on; null while it does.
  @Nullable Throwable failure() {
    return failure;
  }

  /// Waits for the batch in hand. It never interrupts: an interrupt in the middle of a read closes
  /// H2's file.
  @Override
  public void close() {
    running = false;
    stopped.countDown();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.close();
  }

  private void run() {
    var pause = FIRST_PAUSE;
    while (running) {
      try {
        runTasks();
        if (builds.isEmpty()) {
          stopped.await(20, TimeUnit.MILLISECONDS);
        } else {
          feed();
        }
        pause = FIRST_PAUSE;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | ExecutionException e) {
        if (!running) {
          return;
        }
        failure = e;
        stale = true;
        LOG.warn("The views wait {} ms: {}", pause.toMillis(), Failure.of(e));
        if (isStopped(pause)) {
          return;
        }
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                ? LONGEST_PAUSE
                : pause.multipliedBy(2);
      }
    }
  }

  private boolean isStopped(Duration within) {
    try {
      return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void runTasks() {
    for (var task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  /// Until the views change or something fails.
  private void feed() throws InterruptedException, ExecutionException {
    if (stale) {
      reload();
    } else {
      flush();
    }
    changed = false;
    var progress = new Progress();
    var from = builds.stream().map(ViewBuild::seen).reduce(Seen::common).orElseThrow();
    try (var events = new ReadAhead(log.open(from))) {
      while (running && !changed && !builds.isEmpty()) {
        var batch = events.next();
        var moreWaiting = batch.size() == settings.batch();
        if (!batch.isEmpty()) {
          apply(batch, moreWaiting);
          progress.report(batch);
        } else {
          flush();
        }
        failure = null;
        if (!moreWaiting && !builds.isEmpty()) {
          listener.caughtUp(this, List.copyOf(builds));
        }
        runTasks();
      }
    }
  }

  /// Where there is more than one batch, the next is read while one is written.
  private final class ReadAhead implements AutoCloseable {
    private final EventLog.Reader reader;
    private @Nullable Future<List<EventLog.Entry>> ahead;

    ReadAhead(EventLog.Reader reader) {
      this.reader = reader;
    }

    List<EventLog.Entry> next() throws InterruptedException, ExecutionException {
      var batch = ahead == null ? read() : ahead.get();
      ahead = batch.size() == settings.batch() ? workers.submit(this::read) : null;
      return batch;
    }

    private List<EventLog.Entry> read() throws InterruptedException {
      return reader.next(settings.batch(), WAIT_FOR_EVENTS);
    }

    /// Waits for the batch that nobody will see: its stream cannot be closed under it.
    @Override
    public void close() {
      try (reader) {
        if (ahead != null) {
          ahead.get();
        }
      } catch (ExecutionException _) {
        // What cannot be read now will be read, and fail, again.
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void apply(List<EventLog.Entry> batch, boolean moreWaiting)
      throws InterruptedException, ExecutionException {
    forEach(build -> build.apply(batch, moreWaiting));
  }

  /// Has the views write what they kept back, where any did.
  private void flush() throws InterruptedException, ExecutionException {
    if (builds.stream().anyMatch(ViewBuild::isAhead)) {
      forEach(ViewBuild::flush);
    }
  }

  /// All views at once, then their places.
  private void forEach(Consumer<ViewBuild<?>> step)
      throws InterruptedException, ExecutionException {
    var work = new ArrayList<Callable<Void>>();
    for (var build : builds) {
      work.add(() -> {
        step.accept(build);
        listener.moved();
        return null;
      });
    }
    for (var done : workers.invokeAll(work)) {
      done.get();
    }
    var lost = registry.advance(builds.stream().map(ViewBuild::place).toList());
    builds.stream().filter(build -> lost.contains(build.collection())).toList().forEach(this::drop);
  }

  private void reload() {
    for (var build : List.copyOf(builds)) {
      var stored = registry.build(build.collection());
      if (stored.isEmpty() || !build.claim().equals(stored.get().owner())) {
        drop(build);
      } else {
        build.load(stored.get().seen());
      }
    }
    stale = false;
    changed = true;
  }

  private void drop(ViewBuild<?> build) {
    LOG.info("The claim on {} is lost", build.collection());
    builds.remove(build);
    changed = true;
    listener.lost(build);
  }

  /// Tells now and then how far a long run has come.
  private final class Progress {
    private final long started = System.nanoTime();
    private long told = started;
    private long events;

    void report(List<EventLog.Entry> batch) {
      events += batch.size();
      var now = System.nanoTime();
      if (now - told > PROGRESS_EVERY.toNanos() && batch.size() == settings.batch()) {
        told = now;
        LOG.info(
            "Views at event {} of {}, {} events/s ({})",
            batch.getLast().position(),
            log.head(),
            events * 1_000_000_000L / Math.max(1, now - started),
            builds.stream().map(ViewBuild::collection).collect(Collectors.joining(", ")));
      }
    }
  }
}
