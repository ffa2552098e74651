package no.nav.medvirkning.benchmarks;

import java.util.Arrays;

/// Runs one measurement. Exit code 1 means that what was measured was not right, so that its
/// figures are void.
public final class Benchmarks {

  private Benchmarks() {}

  /// What was measured did not do what it should have.
  static final class VoidRun extends RuntimeException {
    VoidRun(String message) {
      super(message);
    }
  }

  public static void main(String[] args) throws Exception {
    var rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    try {
      switch (args.length == 0 ? "" : args[0]) {
        case "commands" -> Commands.run(rest);
        case "rebuild" -> Rebuild.run(rest);
        case "decade" -> ReportQueries.run(rest);
        case "start" -> Start.run(rest);
        case "feedback" -> FeedbackQueries.run(rest);
        case EmptyApplication.NAME -> EmptyApplication.run(rest);
        default -> usage();
      }
    } catch (VoidRun e) {
      System.out.println("VOID: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void usage() {
    System.out.println(
        """
        commands [embedded|postgres] [SECONDS] [ROUNDS]   commands over HTTP beside raw appends
        rebuild [EVENTS] [ROUNDS]                         all views from the event store
        decade [EVENTS] [ROUNDS] [SECONDS]                the same, then reports and exports from it
        start [ROUNDS]                                    process start to the first answer
        feedback [FEEDBACKS] [ROUNDS] [SECONDS]           queries of feedback beside bare finds\
        """);
    System.exit(2);
  }

  /// The argument at `index`, or what holds where it is left out.
  static int number(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  /// What the names of the queries to measure have in them; all have the empty one.
  static String only() {
    return System.getProperty("benchmarks.only", "");
  }

  /// The first of the ports that a measurement uses.
  static int port() {
    return Integer.getInteger("benchmarks.port", 8500);
  }
}
