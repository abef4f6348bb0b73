package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.Edits;
import io.gazette.content.TranslationFile;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.ledger.Folder;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Ledger;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.Sha256;
import io.gazette.model.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes down from which words clauses were translated.
 *
 * <p>Nothing is written that Gazette could not read afterwards, and nothing into a sealed version
 * unless the caller means to correct it. One object serves one call.
 */
public final class Translating {

  /** What may happen to a sealed version. */
  public enum Sealed {
    KEPT,
    /** An erratum will seal it anew. */
    CORRECTED
  }

  /**
   * What is asked for.
   *
   * @param version empty for the last one that was not withdrawn, drafts too
   * @param clauses their ids; none for all
   */
  public record Order(
      String policy,
      Optional<String> version,
      Language language,
      List<String> clauses,
      Sealed sealed) {

    public Order {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * What was written down.
   *
   * @param path of the file
   * @param clauses how many were recorded now
   */
  public record Recorded(String path, int clauses) {}

  private final Request request;
  private final Diagnostics diagnostics;

  Translating(Request request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /** Records that clauses were translated from what their source says now. */
  public static Outcome<Recorded> record(Request request, Order order) {
    Diagnostics diagnostics = new Diagnostics();
    Translating command = new Translating(request, diagnostics);
    return FolderLock.during(
        request.content(), diagnostics, () -> Outcome.of(diagnostics, command.record(order)));
  }

  private Optional<Recorded> record(Order order) {
    Optional<TranslationPair> pair =
        TranslationPair.find(
            request,
            new TranslationPair.Wanted(order.policy(), order.version(), order.language()),
            diagnostics);
    Optional<Ledger> ledger = Ledger.of(LoadedSite.folder(request.content()), diagnostics);
    if (pair.isEmpty() || ledger.isEmpty() || !mayWrite(pair.get(), order.sealed(), ledger.get())) {
      return Optional.empty();
    }
    Map<String, Wording> now = pair.get().wordings(pair.get().source());
    Optional<List<String>> clauses = clauses(pair.get(), order.clauses(), now);
    return clauses.flatMap(
        ids -> {
          String path = pair.get().path(FileNames.translation(pair.get().target()));
          String text = TranslationFile.text(pair.get().recording(ids, now, ledger.get()));
          SortedMap<String, String> files = new TreeMap<>(Map.of(path, text));
          return write(files) ? Optional.of(new Recorded(path, ids.size())) : Optional.empty();
        });
  }

  /** The clauses of both texts, or those that were asked for. */
  private Optional<List<String>> clauses(
      TranslationPair pair, List<String> wanted, Map<String, Wording> now) {
    List<String> both = new ArrayList<>(now.keySet());
    both.retainAll(pair.wordings(pair.target()).keySet());
    wanted.stream()
        .filter(id -> !both.contains(id))
        .forEach(
            id ->
                diagnostics.report(
                    Code.TRANSLATION_CLAUSE_UNKNOWN,
                    Lookup.COMMAND,
                    id,
                    Spelling.guess(id, both),
                    pair.source().tag(),
                    pair.target().tag()));
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(wanted.isEmpty() ? both : wanted);
  }

  /** Whether anything may be written beside a translation; reports it if not. */
  boolean mayWrite(TranslationPair pair, Sealed sealed, Ledger ledger) {
    boolean kept =
        sealed == Sealed.KEPT
            && ledger.inForce(pair.policy().id(), pair.version().id()).isPresent();
    if (kept) {
      diagnostics.report(
          Code.TRANSLATION_SEALED,
          SourcePosition.startOf(pair.path(FileNames.VERSION)),
          pair.policy().id(),
          pair.version().id());
    }
    return !kept;
  }

  /** Writes files of a version, unless the content could not be read with them. */
  boolean write(SortedMap<String, String> files) {
    SortedMap<String, Optional<String>> edits = new TreeMap<>();
    files.forEach((path, text) -> edits.put(path, Optional.of(text)));
    Diagnostics found = diagnostics.apart();
    ContentLoader.loadWith(
        request.content(), new Edits(edits), LedgerSettings.of(request.content()), found);
    if (found.hasErrors()) {
      found.sorted().forEach(diagnostics::report);
      return false;
    }
    Folder folder = LoadedSite.folder(request.content());
    List<FolderChange.Replacement> texts = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          Optional<byte[]> before = folder.find(path);
          boolean same =
              before
                  .filter(bytes -> text.equals(new String(bytes, StandardCharsets.UTF_8)))
                  .isPresent();
          if (!same) {
            texts.add(new FolderChange.Replacement(path, before.map(Sha256::of), text));
          }
        });
    return new FolderWriter(request.content(), diagnostics)
        .write(FolderChange.creating(new TreeMap<>()).with(texts));
  }
}
