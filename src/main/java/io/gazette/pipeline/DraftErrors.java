package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.Edits;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Folder;
import io.gazette.model.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The errors in drafts, which stop nothing that is published. */
final class DraftErrors {

  private DraftErrors() {}

  /**
   * What was found in each draft that has errors, by its folder; nothing if anything else has
   * errors too, which stop the build anyway.
   */
  static SortedMap<String, List<Diagnostic>> of(
      Request request, Edits edits, Set<String> needed, Diagnostics found) {
    SortedSet<String> drafts = ContentLoader.drafts(request.content(), edits, request::day);
    drafts.removeAll(needed);
    SortedMap<String, List<Diagnostic>> inDrafts = new TreeMap<>();
    for (Diagnostic problem : found.sorted()) {
      Optional<String> draft =
          drafts.stream()
              .filter(folder -> problem.position().file().startsWith(folder))
              .findFirst();
      if (draft.isPresent()) {
        inDrafts.computeIfAbsent(draft.get(), folder -> new ArrayList<>()).add(problem);
      } else if (isError(problem)) {
        return new TreeMap<>();
      }
    }
    inDrafts.values().removeIf(problems -> problems.stream().noneMatch(DraftErrors::isError));
    return inDrafts;
  }

  private static boolean isError(Diagnostic problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** Passes over all files of some folders. */
  static Edits without(Set<String> folders, Edits edits, Folder content) {
    SortedMap<String, Optional<String>> texts = new TreeMap<>(edits.texts());
    for (String path : content.paths()) {
      if (folders.stream().anyMatch(path::startsWith)) {
        texts.put(path, Optional.empty());
      }
    }
    return new Edits(texts);
  }

  /**
   * Says that a draft was left out, and what is wrong with it: whoever writes it must know, and
   * nobody else is stopped.
   */
  static void report(String folder, List<Diagnostic> found, Diagnostics diagnostics) {
    String[] names = folder.split("/", -1);
    long errors = found.stream().filter(DraftErrors::isError).count();
    diagnostics.report(
        Code.DRAFT_LEFT_OUT,
        SourcePosition.startOf(folder + FileNames.VERSION),
        names[0],
        names[1],
        Long.toString(errors));
    found.stream().map(DraftErrors::asWarning).forEach(diagnostics::report);
  }

  private static Diagnostic asWarning(Diagnostic problem) {
    return isError(problem)
        ? new Diagnostic(problem.code(), Severity.WARNING, problem.position(), problem.arguments())
        : problem;
  }
}
