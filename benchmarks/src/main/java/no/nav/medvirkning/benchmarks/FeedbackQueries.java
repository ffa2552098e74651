package no.nav.medvirkning.benchmarks;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.platform.eventstore.EventStoreConfiguration;
import no.nav.medvirkning.platform.web.WebPlatform;
import no.nav.medvirkning.query.QueryConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// P5 for feedback: each query over HTTP, in turns with a bare driver that reads the same
/// documents.
final class FeedbackQueries {

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration KEPT = Duration.ofSeconds(1);
  private static final int MOST = 400;
  private static final int WARM = 4_000;
  private static final Duration WARMING = Duration.ofSeconds(4);
  private static final String ALIVE = "/internal/isAlive";
  private static final int FEWEST = 5;
  private static final Bson PRESENT = exists("_meta.removed", false);

  private final int feedbacks;
  private final double seconds;
  private final Report report = new Report();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, MongoCollection<RawBsonDocument>> named = new HashMap<>();
  private final MongoDatabase database;
  private final int port;
  private @Nullable Connection kept;
  private long usedAt;

  private FeedbackQueries(int feedbacks, double seconds, MongoDatabase database, int port) {
    this.feedbacks = feedbacks;
    this.seconds = seconds;
    this.database = database;
    this.port = port;
  }

  /// @param path of the `n`th request
  /// @param bare reads the same documents; returns how many
  /// @param answered how many of those an answer tells of, which must be as many
  /// @param each finds, one by one, every document that the answer tells of, those that it has
  ///   names from among them; null where that is not measured
  private record Question(
      String name,
      String token,
      IntFunction<String> path,
      IntToLongFunction bare,
      ToLongFunction<JsonNode> answered,
      @Nullable IntToLongFunction each) {

    Question(
        String name,
        String token,
        IntFunction<String> path,
        IntToLongFunction bare,
        ToLongFunction<JsonNode> answered) {
      this(name, token, path, bare, answered, null);
    }
  }

  static void run(String[] args) throws Exception {
    var rounds = Benchmarks.number(args, 1, 5);
    ask(
        Benchmarks.number(args, 0, 100_000),
        Benchmarks.number(args, 2, 1),
        Benchmarks.port(),
        queries -> queries.measure(rounds));
  }

  /// Asks each query once, without measuring it, on both sides.
  ///
  /// @throws Benchmarks.VoidRun where one does not find what the other does
  static void compare(int feedbacks, int port) throws Exception {
    ask(feedbacks, 0, port, FeedbackQueries::check);
  }

  private interface Asking {
    void of(FeedbackQueries queries) throws Exception;
  }

  private static void ask(int feedbacks, double seconds, int port, Asking asking) throws Exception {
    var server = new MongoServer(new MemoryBackend());
    var uri = "mongodb://127.0.0.1:" + server.bind().getPort();
    try (var context = start(uri, port);
        var driver = MongoClients.create(uri)) {
      var started = System.nanoTime();
      var events = FeedbackHistory.write(context.getBean(EventStore.class), feedbacks);
      await(context, events);
      System.out.printf(
          "%,d feedbacks to %d offices, %,d events; all views filled in %.0f s%n",
          feedbacks, FeedbackHistory.OFFICES, events, (System.nanoTime() - started) / 1e9);
      var name = context.getBean(MongoDatabase.class).getName();
      var queries = new FeedbackQueries(feedbacks, seconds, driver.getDatabase(name), port);
      queries.questions();
      asking.of(queries);
    } finally {
      server.shutdownNow();
    }
  }

  private static ConfigurableApplicationContext start(String uri, int port) throws Exception {
    var settings =
        List.of(
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--logging.threshold.console=ERROR",
            "--medvirkning.data=" + Files.createTempDirectory("medvirkning-feedback-"),
            "--spring.mongodb.uri=" + uri,
            "--medvirkning.views.longest-read=PT1M",
            "--medvirkning.receipts.per-address=10000000",
            "--medvirkning.receipts.in-total=10000000");
    return new SpringApplicationBuilder(Queries.class)
        .run(Stream.concat(settings.stream(), AnyToken.SETTINGS.stream()).toArray(String[]::new));
  }

  private static void await(ConfigurableApplicationContext context, int events)
      throws InterruptedException {
    var indicator = context.getBean("projectionsHealthIndicator", HealthIndicator.class);
    var started = System.nanoTime();
    while (true) {
      var health = indicator.health();
      if (health != null && health.getStatus().equals(Status.UP)) {
        var positions =
            health.getDetails().values().stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .filter(position -> position > 0)
                .toList();
        if (!positions.isEmpty() && positions.stream().allMatch(at -> at >= events - 1)) {
          return;
        }
      }
      if (System.nanoTime() - started > PATIENCE.toNanos()) {
        throw new Benchmarks.VoidRun("the views are not there after " + PATIENCE);
      }
      Thread.sleep(50);
    }
  }

  private MongoCollection<RawBsonDocument> view(String name) {
    return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
        .filter(each -> each.matches(name + "_v\\d+.*"))
        .findFirst()
        .map(each -> database.getCollection(each, RawBsonDocument.class))
        .orElseThrow(() -> new Benchmarks.VoidRun("there is no view " + name));
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

  private void questions() {
    var feedback = view("feedback");
    var months = view("feedbackmonths");
    var receipts = view("receipts");
    var themes = view("themes");
    var directorate = "DIRECTORATE.0000";
    var newest = orderBy(descending("receivedOn"), ascending("_id"));
    var due = orderBy(ascending("standing.dueOrder"), ascending("_id"));
    questions.add(
        new Question(
            "GET /feedback/{id}, one of all",
            directorate,
            n -> "/feedback/" + FeedbackHistory.id(spread(n)),
            n -> read(feedback.find(eq("_id", FeedbackHistory.id(spread(n)).toString()))),
            answer -> answer.has("id") ? 1 : 0,
            n -> thread(FeedbackHistory.id(spread(n)).toString())));
    questions.add(
        new Question(
            "GET /feedback/receipt/{code}",
            directorate,
            n -> "/feedback/receipt/" + FeedbackHistory.receipt(spread(n)),
            n -> {
              read(receipts.find(eq("_id", FeedbackHistory.receiptKey(spread(n)))));
              return read(feedback.find(eq("_id", FeedbackHistory.id(spread(n)).toString())));
            },
            answer -> answer.has("receivedOn") ? 1 : 0,
            this::receipt));
    list("an office's, 50", "OFFICE.2007", "", in("units", List.of("2007")), newest);
    list(
        "a county's, 50, overdue, by due date",
        "COUNTY.0100",
        "&overdue=true&sort=DUE",
        and(in("units", under(0)), lt("standing.dueOrder", FeedbackHistory.TODAY.toString())),
        due);
    list("the nation's, 50", directorate, "", empty(), newest);
    list(
        "the nation's, 50, of a county, state, age",
        directorate,
        "&county=0100&state=ASSESSED&minAge=90",
        and(
            in("unit", under(0)),
            lte("receivedOn", FeedbackHistory.TODAY.minusDays(90).toString()),
            eq("standing.state", "ASSESSED")),
        newest);
    list(
        "the nation's, 50, of a theme and an organisation",
        directorate,
        "&theme=" + FeedbackHistory.theme(9) + "&organisation=" + FeedbackHistory.organisation(3),
        and(
            in("intake.theme", List.of(FeedbackHistory.theme(9).toString())),
            eq("intake.sender.organisation", FeedbackHistory.organisation(3).toString())),
        newest);
    list(
        "the nation's, 50, referred to a county",
        directorate,
        "&referred=true&referredTo=0300",
        and(eq("standing.referred", true), eq("standing.referredTo", "0300")),
        newest);
    summary("an office's year", "OFFICE.2007", "", in("unit", List.of("2007")), months);
    summary("a county's year", "COUNTY.0100", "&county=0100", in("unit", under(0)), months);
    summary("the nation's year", directorate, "", empty(), months);
    questions.add(
        new Question(
            "GET /themes",
            directorate,
            _ -> "/themes",
            _ -> read(themes.find(empty()).sort(ascending("sortName", "_id")).limit(51)),
            answer -> answer.get("items").size()));
    dialogue(directorate);
  }

  /// The feedback; its units, theme and sender, for their names; its original and duplicates.
  private long thread(String id) {
    var found = byId("feedback", id);
    var intake = found.getDocument("intake");
    var units = new TreeSet<>(List.of(text(found, "unit"), text(intake, "receivedBy")));
    found
        .getDocument("standing")
        .getArray("referredTo")
        .forEach(unit -> units.add(unit.asString().getValue()));
    units.forEach(unit -> byId("units", unit));
    var merged = byId("themes", text(intake, "theme")).get("merged");
    if (merged != null) {
      byId("themes", text(merged.asDocument(), "into"));
    }
    var sender = intake.getDocument("sender");
    if (sender.containsKey("organisation")) {
      byId("organisations", text(sender, "organisation"));
    }
    var course = found.getDocument("course");
    if (course.containsKey("original")) {
      byId("feedback", text(course.getDocument("original"), "id"));
    }
    var duplicates = course.getArray("duplicates");
    duplicates.forEach(duplicate -> byId("feedback", duplicate.asString().getValue()));
    return 1;
  }

  private long receipt(int n) {
    byId("receipts", FeedbackHistory.receiptKey(spread(n)));
    var found = byId("feedback", FeedbackHistory.id(spread(n)).toString());
    byId("units", text(found, "unit"));
    var course = found.getDocument("course");
    if (course.containsKey("original")) {
      byId("feedback", text(course.getDocument("original"), "id"));
    }
    return 1;
  }

  private RawBsonDocument byId(String view, String id) {
    var found = named.computeIfAbsent(view, this::view).find(eq("_id", id)).first();
    if (found == null) {
      throw new Benchmarks.VoidRun("there is no " + id + " in " + view);
    }
    return found;
  }

  private static String text(BsonDocument document, String field) {
    return document.getString(field).getValue();
  }

  private void dialogue(String directorate) {
    var referrals = view("referrals");
    var byCounty = or(in("from", under(0)), in("to", under(0)));
    page("/referrals", "a county's", "COUNTY.0100", byCounty, referrals, "on");
    page("/referrals", "the nation's", directorate, empty(), referrals, "on");
    var consultations = view("consultations");
    page("/consultations", "the nation's", directorate, empty(), consultations, "deadline");
    var activities = view("activities");
    page("/activities", "an office's", "OFFICE.2007", eq("unit", "2007"), activities, "firstDay");
    page("/activities", "the nation's", directorate, empty(), activities, "firstDay");
    var requests = view("expertiserequests");
    page("/expertise-requests", "the nation's", directorate, empty(), requests, "neededBy");
    tasks("an office's", "OFFICE.2007", "2007");
    tasks("a county's", "COUNTY.0100", "0100");
  }

  /// @param order the field that the answer is sorted by, the latest first
  private void page(
      String path,
      String whose,
      String token,
      Bson filter,
      MongoCollection<RawBsonDocument> view,
      String order) {
    var sort = orderBy(descending(order), ascending("_id"));
    questions.add(
        new Question(
            "GET " + path + ", " + whose + ", 50",
            token,
            _ -> path + "?limit=50",
            _ -> Math.min(50, read(view.find(and(filter, PRESENT)).sort(sort).limit(51))),
            answer -> answer.get("items").size()));
  }

  /// The bare side reads all that is open for the unit, which is what the answer sorts.
  private void tasks(String whose, String token, String unit) {
    var standings = view("feedbackstandings");
    var referrals = view("referrals");
    var consultations = view("consultations");
    var requests = view("expertiserequests");
    var councils = view("councilcards");
    var mine = List.of(unit);
    questions.add(
        new Question(
            "GET /tasks, " + whose,
            token,
            _ -> "/tasks?limit=50",
            _ -> {
              var own =
                  or(and(in("unit", mine), eq("open", true)), in("measures.owner.unit", mine));
              var found = read(standings.find(and(own, PRESENT)));
              var waiting = in("state", List.of("WAITING", "ACCEPTED"));
              found += read(referrals.find(and(in("to", mine), waiting, PRESENT)));
              var hosted = new ArrayList<String>();
              councils
                  .find(in("host", mine))
                  .forEach(council -> hosted.add(council.getString("_id").getValue()));
              var asked = or(in("unit", mine), in("consulted.council", hosted));
              found += read(consultations.find(and(eq("state", "OPEN"), asked, PRESENT)));
              found += read(requests.find(and(in("unit", mine), eq("state", "ASKED"), PRESENT)));
              return Math.min(1, found);
            },
            answer -> Math.min(1, answer.get("items").size())));
  }

  private int spread(int n) {
    return (int) ((n * 7_919L) % feedbacks);
  }

  private static List<String> under(int county) {
    return IntStream.concat(IntStream.of(-1), IntStream.range(0, FeedbackHistory.OFFICES))
        .filter(n -> n < 0 || n % FeedbackHistory.COUNTIES == county)
        .mapToObj(
            n -> n < 0 ? FeedbackHistory.county(county).value() : FeedbackHistory.office(n).value())
        .toList();
  }

  /// The bare side reads the page and counts the states, as the answer holds both.
  private void list(String name, String token, String more, Bson filter, Bson order) {
    var feedback = view("feedback");
    var stateless = more.contains("state=") ? withoutState() : filter;
    questions.add(
        new Question(
            "GET /feedback, " + name,
            token,
            _ -> "/feedback?limit=50" + more,
            _ -> {
              read(
                  feedback.aggregate(
                      List.of(
                          match(and(stateless, PRESENT)),
                          group("$standing.state", sum("count", 1L)))));
              return Math.min(50, read(feedback.find(and(filter, PRESENT)).sort(order).limit(51)));
            },
            answer -> answer.get("items").size()));
  }

  private static Bson withoutState() {
    return and(
        in("unit", under(0)), lte("receivedOn", FeedbackHistory.TODAY.minusDays(90).toString()));
  }

  private void summary(
      String name, String token, String more, Bson units, MongoCollection<RawBsonDocument> months) {
    var filter = and(gte("month", "2024-07"), lte("month", "2026-06"), units);
    questions.add(
        new Question(
            "GET /feedback/summary, " + name,
            token,
            _ -> "/feedback/summary?from=2025-07-01&to=2026-06-30" + more,
            _ -> {
              read(months.find(and(filter, PRESENT)).sort(ascending("month")));
              return 1;
            },
            answer -> answer.get("received").asInt() > 0 ? 1 : 0));
  }

  private void measure(int rounds) throws Exception {
    questions.removeIf(question -> !question.name().contains(Benchmarks.only()));
    check();
    System.out.println("both sides find the same");
    for (var question : questions) {
      warm(question);
    }
    for (var round = 0; round < rounds; round++) {
      floor();
      for (var question : questions) {
        measure(question);
      }
    }
    report.print();
    ratios(
        "P5: p99 of the query over HTTP ÷ p99 of a bare driver that reads the same",
        "p99",
        "bare ");
    ratios("the same ÷ the bare driver and a request that reads nothing", "p99", "bare and HTTP ");
    ratios("the medians ÷ the bare driver", "p50", "bare ");
    ratios(
        "the medians ÷ the bare driver and a request that reads nothing", "p50", "bare and HTTP ");
    var joined = questions.stream().filter(question -> question.each() != null).toList();
    ratios(
        "p99 ÷ p99 of a bare driver that finds each document of the answer",
        "p99",
        "each ",
        joined);
    ratios(
        "the medians ÷ a bare driver that finds each document of the answer",
        "p50",
        "each ",
        joined);
    System.out.println(
        """
        The embedded Mongo server ignores all but unique indexes: where a list is filtered or sorted,
        both sides look through all documents of the view, so that here the ratio tells what the
        service adds, not what an index saves. For a list, the bare side reads the same page and
        counts the states in one aggregation; for figures, it reads the same months; by id, the one
        feedback without the names that the answer joins. "Each document of the answer" finds those
        too, one by one: units, theme, organisation, original and duplicates.\
        """);
  }

  private void ratios(String title, String percentile, String side) {
    ratios(title, percentile, side, questions);
  }

  private void ratios(String title, String percentile, String side, List<Question> those) {
    System.out.println(title);
    for (var question : those) {
      var name = percentile + " " + question.name();
      report.ratio(question.name(), name, side + name);
    }
  }

  /// The kept connection, or a new one where the service may have closed it meanwhile.
  private Connection connection() throws IOException {
    var now = System.nanoTime();
    if (kept == null || now - usedAt > KEPT.toNanos()) {
      if (kept != null) {
        kept.close();
      }
      kept = new Connection(port);
      kept.get(ALIVE, "DIRECTORATE.0000");
    }
    usedAt = now;
    return kept;
  }

  /// What HTTP and the filters before any query cost.
  private void floor() throws Exception {
    var taken = new long[MOST];
    for (var i = 0; i < MOST; i++) {
      var connection = connection();
      var before = System.nanoTime();
      connection.get(ALIVE, "DIRECTORATE.0000");
      taken[i] = System.nanoTime() - before;
    }
    var sorted = LongStream.of(taken).sorted().toArray();
    report.add("HTTP alone (isAlive), p50 ms", Spread.percentile(0.5, sorted) / 1e6);
    report.add("HTTP alone (isAlive), p99 ms", Spread.percentile(0.99, sorted) / 1e6);
  }

  /// Both sides must have found as many.
  private void check() throws Exception {
    for (var question : questions) {
      var connection = connection();
      var status = connection.get(question.path().apply(1), question.token());
      if (status != 200) {
        throw new Benchmarks.VoidRun(question.name() + " was answered with " + connection.body());
      }
      var answered =
          question.answered().applyAsLong(JsonMapper.shared().readTree(connection.body()));
      var bare = question.bare().applyAsLong(1);
      if (answered != bare || bare == 0) {
        throw new Benchmarks.VoidRun(
            question.name() + " tells of " + answered + ", the driver finds " + bare);
      }
    }
  }

  /// Both sides, until the compiler has seen enough of them: a service that has just been started
  /// is another measurement.
  private void warm(Question question) throws IOException {
    var deadline = System.nanoTime() + WARMING.toNanos();
    var found = 1L;
    for (var n = 0; n < WARM && System.nanoTime() < deadline && found > 0; n++) {
      connection().get(question.path().apply(n), question.token());
      found = question.bare().applyAsLong(n);
      if (question.each() != null) {
        found += question.each().applyAsLong(n);
      }
    }
  }

  private void measure(Question question) throws Exception {
    var queries = new long[MOST];
    var bare = new long[MOST];
    var bareAndHttp = new long[MOST];
    var eachOfThem = new long[MOST];
    var count = 0;
    var deadline = System.nanoTime() + (long) (seconds * 1e9);
    while (count < MOST && (count < FEWEST || System.nanoTime() < deadline)) {
      var path = question.path().apply(count);
      var connection = connection();
      var before = System.nanoTime();
      var status = connection.get(path, question.token());
      var between = System.nanoTime();
      var found = question.bare().applyAsLong(count);
      var after = System.nanoTime();
      var body = connection.body();
      connection().get(ALIVE, question.token());
      var alive = System.nanoTime();
      queries[count] = between - before;
      bare[count] = after - between;
      bareAndHttp[count] = alive - between;
      if (status != 200 || found == 0) {
        throw new Benchmarks.VoidRun(question.name() + " was answered with " + body);
      }
      if (question.each() != null) {
        var beginning = System.nanoTime();
        if (question.each().applyAsLong(count) == 0) {
          throw new Benchmarks.VoidRun(question.name() + " has no documents");
        }
        eachOfThem[count] = System.nanoTime() - beginning;
      }
      count++;
    }
    add("", question, queries, count);
    add("bare ", question, bare, count);
    add("bare and HTTP ", question, bareAndHttp, count);
    if (question.each() != null) {
      add("each ", question, eachOfThem, count);
    }
  }

  private void add(String side, Question question, long[] taken, int count) {
    var sorted = LongStream.of(taken).limit(count).sorted().toArray();
    report.add(side + "p50 " + question.name(), Spread.percentile(0.5, sorted) / 1e6);
    report.add(side + "p99 " + question.name(), Spread.percentile(0.99, sorted) / 1e6);
  }

  /// The query service but for the audit history, whose document for each event would fill the
  /// memory.
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({WebPlatform.class, EventStoreConfiguration.class, AnyToken.class})
  @ComponentScan(
      basePackageClasses = QueryConfiguration.class,
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern =
                  "no\\.nav\\.medvirkning\\.query\\.((audit|councils|representation|opendata|report\\w*)\\..*|Query\\w+)"))
  static class Queries {

    /// Events in memory, so that writing them costs no keys.
    @Bean
    @Primary
    EventStore inMemory() {
      return EmbeddedEventStore.builder()
          .storageEngine(new InMemoryEventStorageEngine())
          .fetchDelay(20)
          .build();
    }

    @Bean
    @Primary
    Clock fixed() {
      return Clock.fixed(
          FeedbackHistory.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
  }
}
