package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Immutable sets and maps with one thing more; sorted, so that equal dossiers are written equal.
 */
final class Sets {

  private Sets() {}

  static Set<String> plus(Set<String> some, Set<String> more) {
    TreeSet<String> both = new TreeSet<>(some);
    both.addAll(more);
    return java.util.Collections.unmodifiableSet(both);
  }

  static Set<String> minus(Set<String> some, Set<String> less) {
    TreeSet<String> rest = new TreeSet<>(some);
    rest.removeAll(less);
    return java.util.Collections.unmodifiableSet(rest);
  }

  static <V> Map<String, V> plus(Map<String, V> some, String key, V value) {
    TreeMap<String, V> both = new TreeMap<>(some);
    both.put(key, value);
    return java.util.Collections.unmodifiableMap(both);
  }

  static <V> Map<String, V> without(Map<String, V> some, String key) {
    TreeMap<String, V> rest = new TreeMap<>(some);
    rest.remove(key);
    return java.util.Collections.unmodifiableMap(rest);
  }

  static <V> Map<String, V> filter(Map<String, V> some, Predicate<V> keep) {
    TreeMap<String, V> kept = new TreeMap<>(some);
    kept.values().removeIf(keep.negate());
    return java.util.Collections.unmodifiableMap(kept);
  }
}
