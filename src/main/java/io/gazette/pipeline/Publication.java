package io.gazette.pipeline;

import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import io.gazette.text.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the finished parts of a site, from several threads, and keeps account of them.
 *
 * <p>Where nothing is to be written, what was made is looked at and forgotten.
 */
final class Publication implements AutoCloseable {

  private final Optional<OutputWriter> writer;
  private final ConcurrentSkipListMap<String, Sha256> digests = new ConcurrentSkipListMap<>();
  private final AtomicInteger kept = new AtomicInteger();

  private Publication(Optional<OutputWriter> writer) {
    this.writer = writer;
  }

  static Publication in(OutputWriter writer) {
    return new Publication(Optional.of(writer));
  }

  static Publication nowhere() {
    return new Publication(Optional.empty());
  }

  /** Adds files, and tells what was written. */
  SortedMap<String, Written> add(OutputTree tree) {
    write(tree);
    SortedMap<String, Written> added = new TreeMap<>();
    for (String path : tree.paths()) {
      Sha256 digest = Sha256.of(tree.find(path).orElseThrow());
      added.put(path, new Written(digest, writer.flatMap(each -> each.stamp(path))));
      digests.put(path, digest);
    }
    return added;
  }

  /** Adds the list of all files and their digests, by which a copy of the site can be verified. */
  void addManifest() {
    write(OutputTree.builder().add(Routes.manifest().file(), new Manifest(digests).text()).build());
  }

  /**
   * Keeps files of the output as it is, if each of them is what it is said to be; else none.
   *
   * @param since when the files were known to be so
   * @return what they are now
   */
  Optional<SortedMap<String, Written>> keep(SortedMap<String, Written> files, Instant since) {
    SortedMap<String, Written> now = new TreeMap<>(files);
    try {
      if (writer.isPresent() && !keep(now, since, writer.get())) {
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    now.forEach((path, file) -> digests.put(path, file.digest()));
    kept.incrementAndGet();
    return Optional.of(now);
  }

  private static boolean keep(SortedMap<String, Written> files, Instant since, OutputWriter writer)
      throws IOException {
    Set<String> ready = new HashSet<>();
    for (Map.Entry<String, Written> file : files.entrySet()) {
      String path = file.getKey();
      if (isKnownBy(writer.readyStamp(path), file.getValue(), since)) {
        ready.add(path);
        continue;
      }
      Optional<FileStamp> live = writer.liveStamp(path);
      if (!isStill(path, file.getValue(), live, since, writer)) {
        return false;
      }
      file.setValue(new Written(file.getValue().digest(), live));
    }
    for (Map.Entry<String, Written> file : files.entrySet()) {
      if (ready.contains(file.getKey())) {
        writer.keepReady(file.getKey());
      } else if (!writer.keep(file.getKey())) {
        file.setValue(new Written(file.getValue().digest(), writer.stamp(file.getKey())));
      }
    }
    return true;
  }

  private static boolean isStill(
      String path, Written file, Optional<FileStamp> live, Instant since, OutputWriter writer)
      throws IOException {
    return isKnownBy(live, file, since)
        || writer.live(path).map(Sha256::of).equals(Optional.of(file.digest()));
  }

  private static boolean isKnownBy(Optional<FileStamp> stamp, Written file, Instant since) {
    return stamp.isPresent() && stamp.get().tellsSince(since) && stamp.equals(file.stamp());
  }

  /** How many times files were kept. */
  int kept() {
    return kept.get();
  }

  /** Whether there is a file of that name already, as machines see it that do not tell case. */
  boolean has(String path) {
    return digests.containsKey(path) || digests.keySet().stream().anyMatch(path::equalsIgnoreCase);
  }

  int pages() {
    return (int) digests.keySet().stream().filter(path -> path.endsWith(".html")).count();
  }

  private void write(OutputTree tree) {
    try {
      if (writer.isPresent()) {
        writer.get().write(tree);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what was taken in the place of the last output. */
  void commit() throws IOException {
    if (writer.isPresent()) {
      writer.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
