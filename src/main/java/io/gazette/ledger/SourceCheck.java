package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Compares the files of sealed versions with what was sealed. */
final class SourceCheck {

  private final Ledger ledger;
  private final Folder content;
  private final Diagnostics diagnostics;

  SourceCheck(Ledger ledger, Folder content, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * A policy without any file is an error unless its end was stated: that something is not there
   * says nothing about what anybody wanted.
   */
  void check() {
    for (String policy : ledger.policies()) {
      if (ledger.renamedTo(policy).isPresent()) {
        continue;
      }
      if (!content.below(policy + "/").isEmpty()) {
        ledger.versions(policy).stream()
            .flatMap(version -> ledger.inForce(policy, version).stream())
            .forEach(this::check);
      } else if (ledger.retirement(policy).isEmpty()) {
        String versions = Integer.toString(ledger.versions(policy).size());
        SourcePosition position = SourcePosition.startOf(policy + "/" + FileNames.POLICY);
        diagnostics.report(Code.SEALED_POLICY_REMOVED, position, policy, versions);
      }
    }
  }

  private void check(Entry entry) {
    SortedMap<String, Sha256> files =
        VersionFiles.digests(content, entry.policy(), entry.version());
    if (files.isEmpty()) {
      String file = FileNames.versionFolder(entry.policy(), entry.version()) + FileNames.VERSION;
      report(Code.SEALED_VERSION_REMOVED, SourcePosition.startOf(file), entry);
      return;
    }
    entry.sources().forEach((path, digest) -> check(entry, path, digest, files));
    for (String path : files.keySet()) {
      if (!entry.sources().containsKey(path)) {
        report(Code.SEALED_FILE_ADDED, SourcePosition.startOf(path), entry);
      }
    }
  }

  private void check(Entry entry, String path, Sha256 digest, SortedMap<String, Sha256> files) {
    Sha256 now = files.get(path);
    if (now == null) {
      String copy = SealedCopies.path(digest);
      report(Code.SEALED_FILE_REMOVED, SourcePosition.startOf(path), entry, copy);
    } else if (!now.equals(digest)) {
      SealedCopies.find(content, digest)
          .flatMap(
              copy ->
                  content
                      .text(path)
                      .map(
                          words ->
                              LineChanges.between(SealedForm.text(copy), SealedForm.text(words))))
          .ifPresentOrElse(
              changes -> reportChange(entry, path, digest, changes.firstLine(), changes.words()),
              () -> reportChange(entry, path, digest, 1, "@unknown-lines"));
    }
  }

  private void reportChange(Entry entry, String path, Sha256 digest, int line, String words) {
    SourcePosition position = new SourcePosition(path, line, 1);
    report(Code.SEALED_FILE_CHANGED, position, entry, SealedCopies.path(digest), words);
  }

  private void report(Code code, SourcePosition position, Entry entry, String... more) {
    List<String> arguments = new ArrayList<>(List.of(entry.version(), entry.date().toString()));
    arguments.addAll(List.of(more));
    diagnostics.report(new Diagnostic(code, code.severity(), position, arguments));
  }
}
