package io.gazette.pipeline;

import io.gazette.content.YamlLines;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Entry;
import io.gazette.model.Approval;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import io.gazette.review.Authorship;
import io.gazette.review.Authorship.Author;
import io.gazette.review.Checkout.UnavailableException;
import io.gazette.text.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a version that is to be sealed is approved by those who must: each of them, what is
 * sealed and nothing else, and what each author wrote by somebody else.
 */
final class Approving {

  private final Path content;
  private final LoadedSite loaded;
  private final Diagnostics diagnostics;

  Approving(Path content, LoadedSite loaded, Diagnostics diagnostics) {
    this.content = content;
    this.loaded = loaded;
    this.diagnostics = diagnostics;
  }

  /** Reports what is missing, with the lines that would be there. */
  void check(Policy policy, PolicyVersion version, Entry entry) {
    List<String> required = policy.settings().approvers().of(version.change());
    List<Approval> approvals = version.record().approvals();
    if (required.isEmpty() && approvals.isEmpty()) {
      return;
    }
    Sha256 text = text(policy, version, entry);
    SourcePosition file =
        SourcePosition.startOf(
            FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION);
    for (String who : required) {
      if (approvals.stream().noneMatch(approval -> approval.who().equals(who))) {
        diagnostics.report(
            Code.APPROVAL_MISSING, file, who, version.change().id(), line(who, text));
      }
    }
    for (Approval approval : approvals) {
      if (!approval.text().equals(text)) {
        diagnostics.report(
            Code.APPROVAL_OUTDATED,
            approval.position(),
            approval.who(),
            approval.on().toString(),
            line(approval.who(), text));
      } else if (approval.on().isAfter(loaded.asOf())) {
        diagnostics.report(
            Code.APPROVAL_AHEAD,
            approval.position(),
            approval.who(),
            approval.on().toString(),
            loaded.asOf().toString());
      }
    }
    if (!diagnostics.hasErrors() && !required.isEmpty()) {
      authors(policy, version, entry, file);
    }
  }

  private String line(String who, Sha256 text) {
    return "  - {who: " + YamlText.quoted(who) + ", on: " + loaded.asOf() + ", text: " + text + "}";
  }

  /** All that is sealed of the version but who approved it. */
  private Sha256 text(Policy policy, PolicyVersion version, Entry entry) {
    String versionFile = FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION;
    StringBuilder all = new StringBuilder();
    entry
        .sources()
        .forEach(
            (path, digest) -> {
              String name = path.substring(path.lastIndexOf('/') + 1);
              Sha256 own = path.equals(versionFile) ? withoutApprovals(versionFile) : digest;
              all.append(name).append(' ').append(own).append('\n');
            });
    entry
        .texts()
        .forEach(
            (language, digest) -> all.append(language).append(' ').append(digest).append('\n'));
    return Sha256.of(all.toString());
  }

  private Sha256 withoutApprovals(String versionFile) {
    String words =
        loaded
            .folder()
            .text(versionFile)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    return Sha256.of(YamlLines.withoutAll(words, "approvals"));
  }

  /** Who approves writes into {@code version.yaml}, and is no author of the words for that. */
  private void authors(Policy policy, PolicyVersion version, Entry entry, SourcePosition file) {
    List<String> files =
        entry.sources().keySet().stream()
            .filter(path -> !path.endsWith("/" + FileNames.VERSION))
            .toList();
    try {
      Optional<Set<Author>> authors = new Authorship(content).of(files);
      for (Author author : authors.orElse(Set.of())) {
        boolean seen =
            version.record().approvals().stream()
                .anyMatch(approval -> !author.isCalled(approval.who()));
        if (!seen) {
          diagnostics.report(Code.APPROVAL_OF_OWN, file, author.toString(), policy.id());
        }
      }
    } catch (UnavailableException | IOException e) {
      diagnostics.report(Code.APPROVAL_AUTHORS_UNKNOWN, file);
    }
  }
}
