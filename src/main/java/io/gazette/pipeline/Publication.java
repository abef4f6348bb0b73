package io.gazette.pipeline;

import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Adds files, and gives their digests. */
  SortedMap<String, Sha256> add(OutputTree tree) {
    write(tree);
    SortedMap<String, Sha256> added = new TreeMap<>();
    for (String path : tree.paths()) {
      added.put(path, Sha256.of(tree.find(path).orElseThrow()));
    }
    digests.putAll(added);
    return added;
  }

  /** Adds the list of all files and their digests, by which a copy of the site can be verified. */
  void addManifest() {
    write(OutputTree.builder().add(Routes.manifest().file(), new Manifest(digests).text()).build());
  }

  /**
   * Keeps files of the output as it is, if each of them is what it is said to be; else none.
   *
   * @param files with their digests
   */
  boolean keep(SortedMap<String, Sha256> files) {
    try {
      for (Map.Entry<String, Sha256> file : files.entrySet()) {
        Optional<Sha256> live = writer.live(file.getKey()).map(Sha256::of);
        if (!live.equals(Optional.of(file.getValue()))) {
          return false;
        }
      }
      for (String path : files.keySet()) {
        writer.keep(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digests.putAll(files);
    kept.incrementAndGet();
    return true;
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
