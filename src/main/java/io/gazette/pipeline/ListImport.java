package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.Edits;
import io.gazette.content.LooseFile;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.exchange.ListFile;
import io.gazette.exchange.ListSheet;
import io.gazette.exchange.RowChange;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Ledger;
import io.gazette.model.FileNames;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Lookup;
import io.gazette.model.Sha256;
import io.gazette.text.Decoder;
import io.gazette.text.PortableName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings a spreadsheet into a version as one of its lists.
 *
 * <p>Nothing is written that Gazette could not read afterwards, nothing into a sealed version, and
 * nothing over a list that says something else, unless the caller says so. Problems are told where
 * they are in the spreadsheet. One object serves one call.
 */
public final class ListImport {

  /**
   * What is asked for.
   *
   * @param file the spreadsheet, as CSV
   * @param list what it holds; empty if its columns tell
   */
  public record Order(
      Path file,
      String policy,
      String version,
      Optional<ListKind> list,
      ListFile.Existing existing) {}

  /**
   * What the spreadsheet says.
   *
   * @param changes what it changes, also where that was not allowed
   * @param written the file in the content folder that now says what the spreadsheet says; empty if
   *     a problem kept it from being written
   */
  public record Imported(List<RowChange> changes, Optional<String> written) {
    public Imported {
      changes = List.copyOf(changes);
    }
  }

  /** Far more than a YAML file may have. */
  private static final int BYTE_LIMIT = 1024 * 1024;

  private final Request request;
  private final Order order;
  private final Diagnostics diagnostics = new Diagnostics();

  private ListImport(Request request, Order order) {
    this.request = request;
    this.order = order;
  }

  /** A result without a written file tells what the spreadsheet would change. */
  public static Outcome<Imported> run(Request request, Order order) {
    ListImport command = new ListImport(request, order);
    return FolderLock.during(
        request.content(),
        command.diagnostics,
        () -> Outcome.of(command.diagnostics, command.run()));
  }

  private Optional<Imported> run() {
    Lookup lookup = new Lookup(diagnostics);
    Optional<PolicySource> policy =
        content()
            .flatMap(
                tree ->
                    lookup.policy(
                        order.policy(), tree.policies(), PolicySource::id, Lookup.COMMAND));
    Optional<VersionSource> version =
        policy.flatMap(
            found ->
                lookup.version(
                    found.id(),
                    order.version(),
                    found.versions(),
                    VersionSource::id,
                    SourcePosition.startOf(found.id())));
    if (version.isEmpty() || !mayBeWritten()) {
      return Optional.empty();
    }
    return sheet(policy.orElseThrow())
        .flatMap(sheet -> file(sheet, version.orElseThrow()))
        .map(file -> new Imported(file.changes(), written(file)));
  }

  private Optional<String> written(ListFile file) {
    return Optional.of(file).filter(this::isReadable).filter(this::write).map(ListFile::path);
  }

  /** The content as it is; warnings about it are given when it is read with the new file. */
  private Optional<ContentTree> content() {
    Diagnostics found = diagnostics.apart();
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), LedgerSettings.of(request.content()), found);
    if (content.isEmpty()) {
      found.sorted().forEach(diagnostics::report);
    }
    return content;
  }

  /** Not if the version is sealed, or if nobody can tell. */
  private boolean mayBeWritten() {
    return Ledger.of(LoadedSite.folder(request.content()), diagnostics)
        .filter(ledger -> ledger.mayWriteLists(order.policy(), order.version(), diagnostics))
        .isPresent();
  }

  private Optional<ListSheet> sheet(PolicySource policy) {
    Path file = order.file().toAbsolutePath();
    return LooseFile.bytes(file, BYTE_LIMIT, diagnostics)
        .flatMap(
            bytes ->
                ListSheet.read(
                    PortableName.slashed(file),
                    bytes,
                    policy.languages(),
                    order.list(),
                    diagnostics));
  }

  private Optional<ListFile> file(ListSheet sheet, VersionSource version) {
    String path =
        FileNames.versionFolder(order.policy(), version.id()) + ListFile.name(sheet.list());
    List<ListRow> rows = version.lists().rows(sheet.list()).orElse(List.of());
    return ListFile.of(sheet, path, before(path).map(ListImport::text), rows, diagnostics);
  }

  private Optional<byte[]> before(String path) {
    return Files.exists(request.content().resolve(path))
        ? Optional.of(RawFolder.ofContent(request.content()).bytes(path))
        : Optional.empty();
  }

  private static String text(byte[] bytes) {
    return Decoder.unmarked(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether the content can be read with the new file; what is wrong is told by its cells. */
  private boolean isReadable(ListFile file) {
    Diagnostics found = diagnostics.apart();
    ContentLoader.loadWith(
        request.content(),
        Edits.of(file.path(), file.text()),
        LedgerSettings.of(request.content()),
        found);
    found.sorted().forEach(problem -> diagnostics.report(file.inSheet(problem)));
    return !found.hasErrors();
  }

  private boolean write(ListFile file) {
    Optional<byte[]> before = before(file.path());
    if (file.isAsBefore(before.map(ListImport::text))) {
      return true;
    }
    if (!file.mayReplace(order.existing(), diagnostics)) {
      return false;
    }
    FolderChange change =
        new FolderChange(
            new TreeMap<>(),
            Optional.of(
                new FolderChange.Replacement(file.path(), before.map(Sha256::of), file.text())));
    return new FolderWriter(request.content(), diagnostics).write(change);
  }
}
