package no.nav.medvirkning.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/// What some clients got done in a while, each sending its next request when the last was answered.
record Load(double perSecond, double p50Millis, double p99Millis) {

  /// Bounds what one run can store, however fast the machine.
  private static final int MOST_BY_ONE_CLIENT = 20_000;

  /// One client with a connection of its own.
  interface Client extends AutoCloseable {
    void once() throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  static Load of(int clients, double seconds, Callable<Client> connect)
      throws InterruptedException, ExecutionException {
    var started = System.nanoTime();
    var deadline = started + (long) (seconds * 1e9);
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var running = new ArrayList<Future<long[]>>();
      for (var i = 0; i < clients; i++) {
        running.add(threads.submit(() -> repeat(connect, deadline)));
      }
      var latencies = LongStream.empty();
      for (var client : running) {
        latencies = LongStream.concat(latencies, Arrays.stream(client.get()));
      }
      var elapsed = (System.nanoTime() - started) / 1e9;
      var sorted = latencies.sorted().toArray();
      return new Load(
          sorted.length / elapsed,
          Spread.percentile(0.5, sorted) / 1e6,
          Spread.percentile(0.99, sorted) / 1e6);
    }
  }

  private static long[] repeat(Callable<Client> connect, long deadline) throws Exception {
    var latencies = new long[MOST_BY_ONE_CLIENT];
    var count = 0;
    try (var client = connect.call()) {
      do {
        var before = System.nanoTime();
        client.once();
        latencies[count++] = System.nanoTime() - before;
      } while (System.nanoTime() < deadline && count < MOST_BY_ONE_CLIENT);
    }
    return Arrays.copyOf(latencies, count);
  }
}
