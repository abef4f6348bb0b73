package io.gazette.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files of a site, finished: path → bytes, sorted by path. {@code build} writes one, a server
 * answers from one, tests compare one.
 *
 * <p>Immutable. No path can leave the tree: each is relative, with forward slashes, and has no
 * empty, {@code .} or {@code ..} segment.
 */
public final class OutputTree {

  private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]+");

  private final SortedMap<String, byte[]> files;

  private OutputTree(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** The paths in order. */
  public Iterable<String> paths() {
    return files.keySet();
  }

  /** The bytes of a file; not a copy, never to be written to. */
  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  public int size() {
    return files.size();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Gathers files for one tree; for use by one thread. */
  public static final class Builder {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a text file in UTF-8.
     *
     * @throws IllegalArgumentException if the path could leave the tree or is taken: a bug of the
     *     caller
     */
    public Builder add(String path, String text) {
      return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if the path could leave the tree or is taken: a bug of the
     *     caller
     */
    public Builder add(String path, byte[] bytes) {
      for (String segment : path.split("/", -1)) {
        if (!SEGMENT.matcher(segment).matches()) {
          throw new IllegalArgumentException("unsafe output path: " + path);
        }
      }
      put(path, bytes);
      return this;
    }

    /** Adds files of which each path is known to be good. */
    public Builder addAll(OutputTree tree) {
      tree.files.forEach(this::put);
      return this;
    }

    private void put(String path, byte[] bytes) {
      if (files.putIfAbsent(path, bytes) != null) {
        throw new IllegalArgumentException("output path twice: " + path);
      }
    }

    public OutputTree build() {
      return new OutputTree(new TreeMap<>(files));
    }
  }
}
