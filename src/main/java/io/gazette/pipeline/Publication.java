package io.gazette.pipeline;

import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the finished parts of a site, from several threads, and counts its pages. */
final class Publication {

  private final OutputWriter writer;
  private final AtomicInteger pages = new AtomicInteger();

  Publication(OutputWriter writer) {
    this.writer = writer;
  }

  void add(OutputTree tree) {
    try {
      writer.write(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String path : tree.paths()) {
      if (path.endsWith(".html")) {
        pages.incrementAndGet();
      }
    }
  }

  int pages() {
    return pages.get();
  }
}
