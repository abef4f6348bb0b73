package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs what has the same key, where the key stands once on either side. */
public final class UniquePairs {

  private static final int SEVERAL = -1;

  private UniquePairs() {}

  /**
   * The pairs {i, j} of places in the two lists, in order of {@code i}.
   *
   * @param key an empty string stands for none
   */
  public static <T> List<int[]> of(List<T> old, List<T> now, Function<T, String> key) {
    Map<String, Integer> oldPlaces = places(old, key);
    Map<String, Integer> newPlaces = places(now, key);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      String known = key.apply(old.get(i));
      int j = newPlaces.getOrDefault(known, SEVERAL);
      if (j != SEVERAL && oldPlaces.getOrDefault(known, SEVERAL) == i) {
        pairs.add(new int[] {i, j});
      }
    }
    return pairs;
  }

  private static <T> Map<String, Integer> places(List<T> all, Function<T, String> key) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      String known = key.apply(all.get(at));
      if (!known.isEmpty()) {
        places.merge(known, at, (one, other) -> SEVERAL);
      }
    }
    return places;
  }
}
