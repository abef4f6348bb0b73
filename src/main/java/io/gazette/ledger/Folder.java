package io.gazette.ledger;

import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The files of a content folder or of a built site as a value: paths, and the bytes on demand, so
 * that a large folder need not be in memory as a whole.
 *
 * <p>For use by several threads. Paths are relative, with forward slashes on every machine; hidden
 * files are among them.
 */
public final class Folder {

  private final SortedSet<String> paths;
  private final Function<String, byte[]> reader;
  private final Function<String, Sha256> digester;
  private final Map<String, Sha256> digests = new ConcurrentHashMap<>();

  /**
   * A folder whose files are read when they are needed.
   *
   * @param reader gives the bytes of each of the paths
   */
  public Folder(SortedSet<String> paths, Function<String, byte[]> reader) {
    this(paths, reader, path -> digestOf(reader.apply(path)));
  }

  /**
   * A folder whose files are read when they are needed.
   *
   * @param reader gives the bytes of each of the paths
   * @param digester gives the digest of each of the paths, as {@link #digestOf} does
   */
  public Folder(
      SortedSet<String> paths, Function<String, byte[]> reader, Function<String, Sha256> digester) {
    this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    this.reader = reader;
    this.digester = digester;
  }

  /** A folder that is in memory. */
  public static Folder of(Map<String, byte[]> files) {
    Map<String, byte[]> copy = new TreeMap<>(files);
    return new Folder(new TreeSet<>(copy.keySet()), copy::get);
  }

  /** The digest of a text file in its sealed form. */
  public static Sha256 digestOf(byte[] file) {
    return Sha256.of(SealedForm.of(file));
  }

  /**
   * The same with other words in some files.
   *
   * @param texts by path; empty for a file that is passed over
   */
  public Folder with(Map<String, Optional<String>> texts) {
    SortedSet<String> all = new TreeSet<>(paths);
    SortedMap<String, byte[]> edited = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          all.remove(path);
          text.ifPresent(
              words -> {
                all.add(path);
                edited.put(path, words.getBytes(StandardCharsets.UTF_8));
              });
        });
    return new Folder(
        all,
        path -> {
          byte[] bytes = edited.get(path);
          return bytes == null ? reader.apply(path) : bytes;
        },
        path -> {
          byte[] bytes = edited.get(path);
          return bytes == null ? digester.apply(path) : digestOf(bytes);
        });
  }

  public SortedSet<String> paths() {
    return paths;
  }

  /** The paths that begin with {@code prefix}, in order. */
  public SortedSet<String> below(String prefix) {
    return paths.subSet(prefix, prefix + Character.MAX_VALUE);
  }

  /** The bytes of a file as they are. */
  public Optional<byte[]> find(String path) {
    return paths.contains(path) ? Optional.of(reader.apply(path)) : Optional.empty();
  }

  /** A text file in its sealed form: UTF-8 without byte order mark, line feeds only. */
  public Optional<byte[]> text(String path) {
    return find(path).map(SealedForm::of);
  }

  /** The digest of a text file in its sealed form, taken once however often it is asked for. */
  public Optional<Sha256> digest(String path) {
    return paths.contains(path)
        ? Optional.of(digests.computeIfAbsent(path, digester))
        : Optional.empty();
  }
}
