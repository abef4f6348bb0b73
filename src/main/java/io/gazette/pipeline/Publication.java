package io.gazette.pipeline;

import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the finished parts of a site, from several threads, and keeps account of them. */
final class Publication {

  private final OutputWriter writer;
  private final ConcurrentSkipListMap<String, Sha256> digests = new ConcurrentSkipListMap<>();
  private final AtomicInteger kept = new AtomicInteger();

  Publication(OutputWriter writer) {
    this.writer = writer;
  }

  /** Adds files, and tells what was written. */
  SortedMap<String, Written> add(OutputTree tree) {
    write(tree);
    SortedMap<String, Written> added = new TreeMap<>();
    for (String path : tree.paths()) {
      Sha256 digest = Sha256.of(tree.find(path).orElseThrow());
      added.put(path, new Written(digest, writer.stamp(path)));
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
    SortedMap<String, Written> now = new TreeMap<>();
    try {
      for (Map.Entry<String, Written> file : files.entrySet()) {
        if (!isStill(file.getKey(), file.getValue(), since)) {
          return Optional.empty();
        }
      }
      for (Map.Entry<String, Written> file : files.entrySet()) {
        writer.keep(file.getKey());
        Sha256 digest = file.getValue().digest();
        now.put(file.getKey(), new Written(digest, writer.stamp(file.getKey())));
        digests.put(file.getKey(), digest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kept.incrementAndGet();
    return Optional.of(now);
  }

  private boolean isStill(String path, Written file, Instant since) throws IOException {
    return (file.stamp().filter(stamp -> stamp.tellsSince(since)).isPresent()
            && file.stamp().equals(writer.liveStamp(path)))
        || writer.live(path).map(Sha256::of).equals(Optional.of(file.digest()));
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
      writer.write(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
