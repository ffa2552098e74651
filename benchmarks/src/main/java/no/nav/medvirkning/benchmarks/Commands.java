package no.nav.medvirkning.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.json.JsonMapper;

/// P1, P3 and P4: authenticated commands over HTTP to the packaged service, in turns with raw
/// appends to a database of the same kind.
final class Commands {

  private static final int[] CLIENTS = {1, 16};
  private static final String NAME = "Interesseorganisasjonen for måling ".repeat(3);

  private static final int VIEW_TRIES = 30;

  private final Report report = new Report();
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

  static void run(String[] args) throws Exception {
    var kind = args.length == 0 ? "embedded" : args[0];
    var seconds = Benchmarks.number(args, 1, 3);
    var rounds = Benchmarks.number(args, 2, 5);
    System.out.printf("commands on %s, %d rounds of %d s each%n", kind, rounds, seconds);
    switch (kind) {
      case "embedded" -> embedded(seconds, rounds);
      case "postgres" -> postgres(seconds, rounds);
      default -> throw new IllegalArgumentException("embedded or postgres, not " + kind);
    }
  }

  private static void embedded(int seconds, int rounds) throws Exception {
    var folder = Files.createTempDirectory("medvirkning-commands-");
    var raw = new RawAppends(Database.h2(folder.resolve("raw")));
    var data = folder.resolve("service");
    new Commands().measure(raw, Database.h2(data), data, List.of(), seconds, rounds);
  }

  private static void postgres(int seconds, int rounds) throws Exception {
    try (EmbeddedPostgres server = Database.startPostgres(Benchmarks.port() + 9)) {
      var raw = new RawAppends(Database.postgres(server, "raw"));
      var store = Database.postgres(server, "service");
      var settings =
          List.of(
              "--medvirkning.event-store=postgres",
              "--medvirkning.postgres.url=" + store.url(),
              "--medvirkning.postgres.user=" + store.user(),
              "--medvirkning.master-key=" + Base64.getEncoder().encodeToString(new byte[32]));
      var data = Files.createTempDirectory("medvirkning-commands-");
      new Commands().measure(raw, store, data, settings, seconds, rounds);
    }
  }

  private void measure(
      RawAppends raw, Database store, Path data, List<String> settings, int seconds, int rounds)
      throws Exception {
    try (var service =
        Service.standalone(data, Benchmarks.port(), settings.toArray(String[]::new))) {
      service.awaitAnswer("/organisations?limit=1", null);
      var token = service.token();
      warmUp(raw, service, token);
      for (var round = 0; round < rounds; round++) {
        for (var clients : CLIENTS) {
          add("raw appends", clients, Load.of(clients, seconds, raw::connect));
          add("commands", clients, Load.of(clients, seconds, () -> new Client(service, token)));
        }
      }
      raw.check();
      checkViews(service, token);
    }
    checkStore(store);
    System.out.printf(
        "%,d commands, %.0f bytes each%n", acknowledged.size(), store.bytesPerEvent());
    print();
  }

  private void warmUp(RawAppends raw, Service service, String token)
      throws InterruptedException, ExecutionException {
    for (var i = 0; i < 3; i++) {
      Load.of(16, 4, () -> new Client(service, token));
      Load.of(16, 2, raw::connect);
    }
  }

  private void add(String what, int clients, Load load) {
    report.add(perSecond(what, clients), load.perSecond());
    report.add(what + " by " + clients + ", p50 ms", load.p50Millis());
    report.add(p99(what, clients), load.p99Millis());
  }

  private static String perSecond(String what, int clients) {
    return what + " by " + clients + ", per second";
  }

  private static String p99(String what, int clients) {
    return what + " by " + clients + ", p99 ms";
  }

  private void print() {
    report.print();
    for (var clients : CLIENTS) {
      report.ratio(
          (clients == 16 ? "P1: " : "") + "commands ÷ raw appends, by " + clients,
          perSecond("commands", clients),
          perSecond("raw appends", clients));
    }
    report.ratio("P3: commands by 16 ÷ by 1", perSecond("commands", 16), perSecond("commands", 1));
    report.ratio(
        "the same of raw appends", perSecond("raw appends", 16), perSecond("raw appends", 1));
    report.ratio(
        "p99 of a command ÷ of a raw append, by 1", p99("commands", 1), p99("raw appends", 1));
  }

  private void checkStore(Database store) throws Exception {
    var stored = store.aggregates("organisation.OrganisationRegistered");
    if (!stored.equals(Set.copyOf(acknowledged))) {
      throw new Benchmarks.VoidRun(
          stored.size() + " organisations are stored, acknowledged " + acknowledged.size());
    }
  }

  /// The list of organisations holds each of them once, at the latest when the view has had time to
  /// catch up.
  private void checkViews(Service service, String token) throws Exception {
    try (var connection = new Connection(service.port())) {
      var tries = 0;
      while (!listed(connection, token).equals(Set.copyOf(acknowledged))) {
        if (++tries == VIEW_TRIES) {
          throw new Benchmarks.VoidRun("the views do not hold what was acknowledged");
        }
        Thread.sleep(1_000);
      }
    }
  }

  private static Set<String> listed(Connection connection, String token) throws IOException {
    var found = new HashSet<String>();
    var page = "/organisations?limit=200";
    while (true) {
      if (connection.get(page, token) != 200) {
        throw new Benchmarks.VoidRun("a query was answered with " + connection.body());
      }
      var answer = JsonMapper.shared().readTree(connection.body());
      for (var organisation : answer.get("items")) {
        if (!found.add(organisation.get("organisation").asString())) {
          throw new Benchmarks.VoidRun("an organisation is listed twice");
        }
      }
      if (!answer.hasNonNull("next")) {
        return found;
      }
      page = "/organisations?limit=200&cursor=" + answer.get("next").asString();
    }
  }

  /// Registers organisations with ids of its own making.
  private final class Client implements Load.Client {
    private final Connection connection;
    private final String token;

    Client(Service service, String token) throws IOException {
      this.connection = new Connection(service.port());
      this.token = token;
    }

    @Override
    public void once() throws IOException {
      var id = UUID.randomUUID().toString();
      var status =
          connection.post(
              "/commands/RegisterOrganisation",
              token,
              "{\"organisation\":\"%s\",\"name\":\"%s\",\"kind\":\"OTHER\",\"revealsSpecialCategory\":false}"
                  .formatted(id, NAME.strip()));
      if (status != 201) {
        throw new Benchmarks.VoidRun("a command was answered with " + connection.body());
      }
      acknowledged.add(id);
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
