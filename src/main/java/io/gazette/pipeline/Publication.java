package io.gazette.pipeline;

import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentSkipListMap;

/** Takes the finished parts of a site, from several threads, and keeps account of them. */
final class Publication {

  private final OutputWriter writer;
  private final ConcurrentSkipListMap<String, Sha256> digests = new ConcurrentSkipListMap<>();

  Publication(OutputWriter writer) {
    this.writer = writer;
  }

  void add(OutputTree tree) {
    write(tree);
    for (String path : tree.paths()) {
      digests.put(path, Sha256.of(tree.find(path).orElseThrow()));
    }
  }

  /** Adds the list of all files and their digests, by which a copy of the site can be verified. */
  void addManifest() {
    write(OutputTree.builder().add(Routes.manifest().file(), new Manifest(digests).text()).build());
  }

  /** Whether there is a file of that name already, as machines see it that do not tell case. */
  boolean has(String path) {
    return digests.containsKey(path)
        || digests.keySet().stream().anyMatch(path::equalsIgnoreCase);
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
