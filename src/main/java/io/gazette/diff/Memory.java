package io.gazette.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for each key, and forgets all when that becomes too much. For one
 * thread.
 *
 * @param <K> has equality by value
 * @param <V> depends on its key alone
 */
public final class Memory<K, V> {

  /** Characters: a policy of a hundred versions, all rewritten. */
  private static final long MOST = 4_000_000;

  private final Map<K, V> known = new HashMap<>();
  private final ToIntFunction<? super V> length;
  private long size;

  /**
   * @param length of what was found, in characters
   */
  public Memory(ToIntFunction<? super V> length) {
    this.length = length;
  }

  /** What is known for a key, or else is found now. */
  public V of(K key, Function<? super K, ? extends V> found) {
    @Nullable V value = known.get(key);
    if (value == null) {
      value = found.apply(key);
      int added = length.applyAsInt(value);
      size += added;
      if (size > MOST) {
        known.clear();
        size = added;
      }
      known.put(key, value);
    }
    return value;
  }
}
