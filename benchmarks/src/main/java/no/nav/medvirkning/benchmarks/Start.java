package no.nav.medvirkning.benchmarks;

import java.nio.file.Files;

/// P16: from the start of the process to the first authenticated answer, with an empty event store,
/// beside an application that does nothing.
final class Start {

  private static final String EMPTY = "empty application, s";
  private static final String STANDALONE = "standalone, s";

  private Start() {}

  static void run(String[] args) throws Exception {
    var rounds = Benchmarks.number(args, 0, 5);
    var report = new Report();
    for (var round = 0; round < rounds; round++) {
      try (var empty = Service.empty(Benchmarks.port())) {
        report.add(EMPTY, empty.awaitAnswer("/answer", EmptyApplication.TOKEN));
      }
      var data = Files.createTempDirectory("medvirkning-start-");
      try (var standalone = Service.standalone(data, Benchmarks.port())) {
        report.add(STANDALONE, standalone.awaitAnswer("/organisations?limit=1", null));
      }
    }
    System.out.println("start, " + rounds + " rounds: median (min to max)");
    report.print();
    report.ratio("P16: standalone ÷ empty application", STANDALONE, EMPTY);
  }
}
