package no.nav.medvirkning.query.platform;

import java.util.BitSet;

/// The keys of all documents in a collection that one owner has filled from nothing: what is not
/// here need not be looked for there. A Bloom filter, so it takes a fixed megabyte: it may take a
/// key for known that is not, which costs a look, never the other way round. From some millions of
/// keys on it knows them all, and each is looked for, as in any other collection.
final class KnownKeys {

  private static final int BITS = 1 << 23;
  private static final int PROBES = 3;

  private final BitSet bits = new BitSet(BITS);

  void add(String key) {
    var hash = hash(key);
    for (var probe = 0; probe < PROBES; probe++) {
      bits.set(bit(hash, probe));
    }
  }

  boolean mayHold(String key) {
    var hash = hash(key);
    for (var probe = 0; probe < PROBES; probe++) {
      if (!bits.get(bit(hash, probe))) {
        return false;
      }
    }
    return true;
  }

  /// 64 bits, well mixed: the ids of imported records differ in few places.
  private static long hash(String key) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }

  private static int bit(long hash, int probe) {
    return ((int) hash + probe * (int) (hash >>> 32)) & (BITS - 1);
  }
}
