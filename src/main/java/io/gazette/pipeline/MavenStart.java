package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderWriter;
import io.gazette.model.FileNames;
import io.gazette.model.Lookup;
import io.gazette.scaffold.Scaffold;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Begins a repository that Maven alone publishes: the files beside the content, and this Gazette.
 *
 * <p>All of it or nothing is written, and never over a file that says something else.
 */
public final class MavenStart {

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  public MavenStart(Request request) {
    this.request = request;
  }

  /** The folder that holds the content. */
  public Path folder() {
    Path parent = request.content().getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** Whether there is no content yet. */
  public boolean needsContent() {
    return !Files.exists(request.content().resolve(FileNames.SITE));
  }

  /**
   * The names of the files that were written.
   *
   * @param version of this Gazette
   */
  public Outcome<List<String>> write(String version) {
    return Outcome.of(
        diagnostics,
        jar()
            .map(jar -> Scaffold.maven(request.content().getFileName().toString(), version, jar))
            .filter(this::write)
            .map(files -> List.copyOf(files.keySet())));
  }

  private boolean write(SortedMap<String, byte[]> files) {
    return new FolderWriter(folder(), diagnostics).write(FolderChange.creating(files));
  }

  /** A Gazette that runs from a folder of classes has none to give. */
  private Optional<byte[]> jar() {
    Optional<Path> jar = Program.location().filter(Files::isRegularFile);
    if (jar.isEmpty()) {
      diagnostics.report(Code.INIT_NO_JAR, Lookup.COMMAND);
      return Optional.empty();
    }
    try {
      return Optional.of(RegularFile.bytes(jar.get(), RegularFile.LARGEST));
    } catch (IOException e) {
      diagnostics.report(
          Code.FILE_UNREADABLE,
          SourcePosition.startOf(PortableName.slashed(jar.get())),
          e.toString());
      return Optional.empty();
    }
  }
}
