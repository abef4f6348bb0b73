package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.Edits;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.ledger.Folder;
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
   * The errors of each draft, by its folder; none if anything else has errors too, which stop the
   * build anyway.
   */
  static SortedMap<String, List<Diagnostic>> of(
      Request request, Edits edits, Set<String> needed, Diagnostics found) {
    SortedSet<String> drafts = ContentLoader.drafts(request.content(), edits, request::day);
    drafts.removeAll(needed);
    SortedMap<String, List<Diagnostic>> errors = new TreeMap<>();
    for (Diagnostic problem : found.sorted()) {
      if (problem.severity() != Severity.ERROR) {
        continue;
      }
      Optional<String> draft =
          drafts.stream()
              .filter(folder -> problem.position().file().startsWith(folder))
              .findFirst();
      if (draft.isEmpty()) {
        return new TreeMap<>();
      }
      errors.computeIfAbsent(draft.get(), folder -> new ArrayList<>()).add(problem);
    }
    return errors;
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

  /** One line for a draft, at the first of its errors. */
  static void report(String folder, List<Diagnostic> errors, Diagnostics diagnostics) {
    String[] names = folder.split("/", -1);
    diagnostics.report(
        Code.DRAFT_LEFT_OUT,
        errors.get(0).position(),
        names[0],
        names[1],
        Integer.toString(errors.size()));
  }
}
