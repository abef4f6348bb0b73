package io.gazette.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The files of a content folder or of a built site as a value: paths, and the bytes on demand, so
 * that a large folder need not be in memory as a whole.
 *
 * <p>Paths are relative, with forward slashes on every machine; hidden files are among them.
 */
public final class Folder {

  private final SortedSet<String> paths;
  private final Function<String, byte[]> reader;

  /**
   * A folder whose files are read when they are needed.
   *
   * @param reader gives the bytes of each of the paths
   */
  public Folder(SortedSet<String> paths, Function<String, byte[]> reader) {
    this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    this.reader = reader;
  }

  /** A folder that is in memory. */
  public static Folder of(Map<String, byte[]> files) {
    Map<String, byte[]> copy = new TreeMap<>(files);
    return new Folder(new TreeSet<>(copy.keySet()), copy::get);
  }

  public SortedSet<String> paths() {
    return paths;
  }

  /** The paths that begin with {@code prefix}, in order. */
  SortedSet<String> below(String prefix) {
    return paths.subSet(prefix, prefix + Character.MAX_VALUE);
  }

  Optional<byte[]> find(String path) {
    return paths.contains(path) ? Optional.of(reader.apply(path)) : Optional.empty();
  }

  /** A text file in its sealed form; see {@link SealedForm}. */
  Optional<byte[]> text(String path) {
    return find(path).map(SealedForm::of);
  }
}
