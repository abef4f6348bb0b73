package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what readers would be told by a sealed version with what was sealed: a text can change
 * although its file did not, by a setting, a placeholder or the title of another policy.
 */
final class TextCheck {

  private final Folder content;
  private final Diagnostics diagnostics;

  TextCheck(Folder content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  void check(Entry entry, PolicyVersion version) {
    Set<Language> languages = new TreeSet<>(entry.texts().keySet());
    languages.addAll(version.texts().languages());
    for (Language language : languages) {
      Optional<PolicyText> now = version.texts().find(language);
      Optional<Sha256> sealed = Optional.ofNullable(entry.texts().get(language));
      if (!now.map(PolicyText::digest).equals(sealed) && hasSealedFiles(entry)) {
        report(entry, language, changes(sealed, now));
      }
    }
  }

  /** Whether the files are as they were sealed; if not, that is the cause, and reported. */
  private boolean hasSealedFiles(Entry entry) {
    return VersionFiles.digests(content, entry.policy(), entry.version()).equals(entry.sources());
  }

  private String changes(Optional<Sha256> sealed, Optional<PolicyText> now) {
    if (sealed.isEmpty()) {
      return "@text-not-sealed";
    }
    if (now.isEmpty()) {
      return "@text-gone";
    }
    return SealedCopies.find(content, sealed.get())
        .map(copy -> LineChanges.between(SealedForm.text(copy), now.get().canonical()).words())
        .orElse("@unknown-lines");
  }

  private void report(Entry entry, Language language, String changes) {
    String file =
        FileNames.versionFolder(entry.policy(), entry.version()) + FileNames.text(language);
    SourcePosition position = SourcePosition.startOf(file);
    String date = entry.date().toString();
    diagnostics.report(Code.SEALED_TEXT_CHANGED, position, entry.version(), date, changes);
  }
}
