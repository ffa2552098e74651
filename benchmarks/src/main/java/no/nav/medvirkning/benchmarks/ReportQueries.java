package no.nav.medvirkning.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.benchmarks.decade.Decade;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/// The reports and exports of ten years: first all views are rebuilt ([Rebuild]), then each is
/// asked for over HTTP, with its time and memory.
final class ReportQueries {

  private static final int YEAR = Decade.LAST_YEAR;
  private static final int PATIENCE_MILLIS = 600_000;
  private static final int MOST = 200;
  private static final int FEWEST = 3;
  private static final int WARM = 20;
  private static final Duration SLOW = Duration.ofSeconds(10);
  private static final double MEGABYTE = 1 << 20;

  private final MongoDatabase database;
  private final int port;
  private final double seconds;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<MemoryPoolMXBean> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private ReportQueries(MongoDatabase database, int port, double seconds) {
    this.database = database;
    this.port = port;
    this.seconds = seconds;
  }

  /// @param bare reads the same documents; null where that is not measured
  private record Question(
      String name, String token, IntFunction<String> path, @Nullable Supplier<Long> bare) {}

  static void run(String[] args) throws Exception {
    var seconds = Benchmarks.number(args, 2, 4);
    Rebuild.run(args, 2, (context, uri) -> measure(context, uri, seconds));
  }

  private static void measure(ConfigurableApplicationContext context, String uri, int seconds)
      throws Exception {
    try (var driver = MongoClients.create(uri)) {
      var name = context.getBean(MongoDatabase.class).getName();
      new ReportQueries(driver.getDatabase(name), Benchmarks.port(), seconds).measure();
    }
  }

  private void measure() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%-44s %9s %9s %6s %9s %9s %9s %9s%n",
        "report of " + YEAR,
        "p50 ms",
        "p99 ms",
        "n",
        "÷ bare",
        "kB",
        "MB alloc.",
        "MB peak");
    for (var question : questions()) {
      measure(question);
    }
    System.out.println(
        """
        ÷ bare: p50 to that of a driver that finds the same councils, months of feedback and facts. MB
        alloc.: what all threads of the process allocate for one request, the embedded database and
        the client among them. MB peak: the most that the heap held during one request of a file above
        what it held before, garbage among it.\
        """);
  }

  private void measure(Question question) throws Exception {
    try (var connection = new Connection(port, PATIENCE_MILLIS)) {
      var started = System.nanoTime();
      get(connection, question, 0);
      var slow = System.nanoTime() - started > SLOW.toNanos();
      for (var n = 1; n < WARM && System.nanoTime() - started < seconds * 1e9; n++) {
        get(connection, question, n);
      }
      var peak = question.path().apply(0).contains("/report.") ? peak(connection, question) : null;
      var taken = new long[MOST];
      var count = 0;
      var allocated = threads.getTotalThreadAllocatedBytes();
      var deadline = System.nanoTime() + (long) (seconds * 1e9);
      while (count < MOST && (count < (slow ? 1 : FEWEST) || System.nanoTime() < deadline)) {
        var before = System.nanoTime();
        get(connection, question, count);
        taken[count++] = System.nanoTime() - before;
      }
      allocated = threads.getTotalThreadAllocatedBytes() - allocated;
      var sorted = LongStream.of(taken).limit(count).sorted().toArray();
      var median = Spread.percentile(0.5, sorted) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "  %-42s %,9.1f %,9.1f %6d %9s %,9.0f %,9.1f %9s%n",
          question.name(),
          median,
          Spread.percentile(0.99, sorted) / 1e6,
          count,
          ratio(question, median),
          connection.length() / 1024.0,
          allocated / MEGABYTE / count,
          peak == null ? "" : String.format(Locale.ROOT, "%,.1f", peak / MEGABYTE));
    }
  }

  private String ratio(Question question, double median) {
    var bare = question.bare();
    if (bare == null) {
      return "";
    }
    var taken = new long[FEWEST * 3];
    for (var n = 0; n < taken.length; n++) {
      var before = System.nanoTime();
      if (bare.get() == 0) {
        throw new Benchmarks.VoidRun("the driver finds nothing for " + question.name());
      }
      taken[n] = System.nanoTime() - before;
    }
    var sorted = LongStream.of(taken).sorted().toArray();
    return String.format(Locale.ROOT, "%.2f", median / (Spread.percentile(0.5, sorted) / 1e6));
  }

  private long peak(Connection connection, Question question) throws IOException {
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    var floor = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    get(connection, question, 1);
    return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - floor;
  }

  private void get(Connection connection, Question question, int n) throws IOException {
    var path = question.path().apply(n);
    var status = connection.get(path, question.token());
    if (status != 200 || connection.length() == 0) {
      throw new Benchmarks.VoidRun(path + " was answered with " + status + connection.body());
    }
  }

  private List<Question> questions() {
    var office = office();
    var county = countyOf(office);
    var questions = new ArrayList<Question>();
    var nation = "/reports/annual/" + YEAR;
    of(questions, "nation", "DIRECTORATE.0001", nation, () -> bare(empty()));
    of(
        questions,
        "county " + county,
        "COUNTY." + county,
        nation + "/counties/" + county,
        () -> bare(in("unit", under(county))));
    of(
        questions,
        "office " + office,
        "OFFICE." + office,
        nation + "/units/" + office,
        () -> bare(in("unit", List.of(office))));
    // Those that are open are kept for an hour: each year is counted once.
    questions.add(
        new Question(
            "open figures, each year once or from memory",
            "",
            n -> "/open/annual-figures?year=" + (Decade.FIRST_YEAR + n % 10),
            null));
    return questions;
  }

  private void of(
      List<Question> questions, String whose, String token, String path, Supplier<Long> bare) {
    add(questions, whose + ": figures", token, path, bare);
    add(questions, whose + ": with 3 earlier years", token, path + "?earlier=3", null);
    add(questions, whose + ": as of 1 March", token, path + "?asOf=" + YEAR + "-03-01", null);
    add(questions, whose + ": frozen", token, path + "/frozen", null);
    for (var figure : List.of("meetings.held", "attendance.present")) {
      add(
          questions,
          whose + ": records of " + figure,
          token,
          path + "/figures/" + figure + "?limit=100",
          null);
    }
    if (whose.equals("nation")) {
      add(questions, whose + ": status", token, path + "/status", null);
    }
    for (var file : List.of("report.csv", "report.xlsx", "report.pdf")) {
      add(questions, whose + ": " + file, token, path + "/" + file, null);
    }
    for (var chart : List.of("meetings", "attendance", "feedback", "coverage")) {
      if (!chart.equals("coverage") || !whose.startsWith("office")) {
        add(
            questions,
            whose + ": " + chart + ".svg",
            token,
            path + "/charts/" + chart + ".svg",
            null);
      }
    }
  }

  private static void add(
      List<Question> questions,
      String name,
      String token,
      String path,
      @Nullable Supplier<Long> bare) {
    questions.add(new Question(name, token, _ -> path, bare));
  }

  /// Councils, months of feedback and facts of the year.
  private long bare(Bson ofUnits) {
    var councils = new ArrayList<String>();
    var whole = ofUnits.equals(empty());
    var found = 0L;
    var statuses = view("councilstatus").find(whole ? empty() : renamed(ofUnits));
    for (var status : statuses) {
      councils.add(status.getString("_id").getValue());
      found++;
    }
    found +=
        read(
            view("feedbackmonths")
                .find(and(gte("month", YEAR + "-01"), lte("month", YEAR + "-12"), ofUnits)));
    var touching = in("years", YEAR, 0);
    return found
        + read(
            view("reportfacts")
                .find(whole ? touching : and(touching, or(ofUnits, in("council", councils)))));
  }

  /// A council names all units that it ever served.
  private static Bson renamed(Bson ofUnits) {
    var values = ofUnits.toBsonDocument().getDocument("unit");
    return new BsonDocument("units", values);
  }

  private static long read(Iterable<RawBsonDocument> found) {
    var count = 0L;
    for (var document : found) {
      if (document.getByteBuffer().remaining() > 0) {
        count++;
      }
    }
    return count;
  }

  private MongoCollection<RawBsonDocument> view(String name) {
    return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
        .filter(each -> each.matches(name + "_v\\d+"))
        .findFirst()
        .map(each -> database.getCollection(each, RawBsonDocument.class))
        .orElseThrow(() -> new Benchmarks.VoidRun("there is no view " + name));
  }

  /// One that shares a council with others.
  private String office() {
    for (var status : view("councilstatus").withDocumentClass(Document.class).find()) {
      var units = status.getList("units", String.class);
      if (units.size() > 1 && unit(units.getFirst()).get("closedOn") == null) {
        return units.getFirst();
      }
    }
    throw new Benchmarks.VoidRun("no council serves several units");
  }

  private Document unit(String number) {
    var unit = view("units").withDocumentClass(Document.class).find(eq("_id", number)).first();
    if (unit == null) {
      throw new Benchmarks.VoidRun("there is no unit " + number);
    }
    return unit;
  }

  private String countyOf(String office) {
    return unit(office).getList("counties", Document.class).getLast().getString("value");
  }

  private List<String> under(String county) {
    var found = new ArrayList<>(List.of(county));
    for (var unit : view("units").withDocumentClass(Document.class).find()) {
      if (unit.getList("counties", Document.class).stream()
          .anyMatch(period -> county.equals(period.getString("value")))) {
        found.add(unit.getString("_id"));
      }
    }
    return found;
  }
}
