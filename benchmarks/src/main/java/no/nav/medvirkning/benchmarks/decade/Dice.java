package no.nav.medvirkning.benchmarks.decade;

import java.util.List;
import java.util.SplittableRandom;

/// Chance, always the same for the same seed. Each of those who act has dice of its own, so that
/// what one does never depends on how often another threw.
final class Dice {

  private final SplittableRandom random;

  Dice(long seed, String who) {
    random = new SplittableRandom(seed * 31 + who.hashCode());
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /// Both ends included.
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  /// As many as the number says on average.
  int about(double number) {
    var whole = (int) number;
    return whole + (random.nextDouble() < number - whole ? 1 : 0);
  }
}
