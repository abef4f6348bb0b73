package io.gazette.pipeline;

import io.gazette.content.YamlLines;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Entry;
import io.gazette.ledger.EntryKind;
import io.gazette.ledger.Sealer;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a version that is to be sealed is approved by those who must: each of them, what is
 * sealed and nothing else, and what each author wrote by somebody else.
 */
final class Approving {

  private final LoadedSite loaded;
  private final Diagnostics diagnostics;

  Approving(LoadedSite loaded, Diagnostics diagnostics) {
    this.loaded = loaded;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what is missing, with the lines that would be there.
   *
   * @param content the folder, whose repository knows the authors
   */
  void check(Path content, Policy policy, PolicyVersion version, Entry entry) {
    tell(policy, version, entry, Severity.ERROR);
    if (!diagnostics.hasErrors() && !required(policy, version).isEmpty()) {
      authors(content, policy, version, entry);
    }
  }

  /** Tells ahead what the release of any version of a policy would refuse. */
  void warn(Policy policy) {
    policy.versions().forEach(version -> warn(policy, version));
  }

  /** Tells ahead what the release of a version would refuse; of a draft nothing. */
  void warn(Policy policy, PolicyVersion version) {
    boolean ahead =
        version.issued().isPresent()
            && version.withdrawn().isEmpty()
            && policy.retirement().isEmpty()
            && !loaded.isSealed(policy, version);
    if (ahead && !(required(policy, version).isEmpty() && version.record().approvals().isEmpty())) {
      new Sealer(loaded.ledger(), loaded.folder(), loaded.asOf(), new Diagnostics())
          .release(policy.id(), version)
          .ifPresent(sealing -> tell(policy, version, sealing.entry(), Severity.WARNING));
    }
  }

  private static List<String> required(Policy policy, PolicyVersion version) {
    return policy.settings().approvers().of(version.change());
  }

  private static SourcePosition file(Policy policy, PolicyVersion version) {
    return SourcePosition.startOf(
        FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION);
  }

  private void tell(Policy policy, PolicyVersion version, Entry entry, Severity severity) {
    List<Approval> approvals = version.record().approvals();
    Sha256 text = text(policy, version, entry);
    for (String who : required(policy, version)) {
      if (approvals.stream().noneMatch(approval -> approval.who().equals(who))) {
        String other =
            approvals.stream()
                .map(Approval::who)
                .filter(name -> Author.plain(name).equals(Author.plain(who)))
                .findFirst()
                .orElse("@no-guess");
        report(
            Code.APPROVAL_MISSING,
            severity,
            file(policy, version),
            who,
            version.change().id(),
            line(who, text),
            other);
      }
    }
    for (Approval approval : approvals) {
      if (!approval.text().equals(text)) {
        report(
            Code.APPROVAL_OUTDATED,
            severity,
            approval.position(),
            approval.who(),
            approval.on().toString(),
            line(approval.who(), text));
      } else if (approval.on().isAfter(loaded.asOf())) {
        report(
            Code.APPROVAL_AHEAD,
            severity,
            approval.position(),
            approval.who(),
            approval.on().toString(),
            loaded.asOf().toString());
      }
    }
  }

  private void report(Code code, Severity severity, SourcePosition position, String... arguments) {
    diagnostics.report(new Diagnostic(code, severity, position, List.of(arguments)));
  }

  private String line(String who, Sha256 text) {
    return "  - {who: " + YamlText.quoted(who) + ", on: " + loaded.asOf() + ", text: " + text + "}";
  }

  /**
   * All that is sealed of the version but who approved it, and who must. A correction leaves the
   * settings as they were sealed.
   */
  private Sha256 text(Policy policy, PolicyVersion version, Entry entry) {
    String versionFile = FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION;
    StringBuilder all = new StringBuilder();
    entry
        .sources()
        .forEach(
            (path, digest) -> {
              String name = path.substring(path.lastIndexOf('/') + 1);
              Sha256 own = path.equals(versionFile) ? withoutApprovals(path) : digest;
              all.append(name).append(' ').append(own).append('\n');
            });
    entry
        .texts()
        .forEach(
            (language, digest) -> all.append(language).append(' ').append(digest).append('\n'));
    String settings = policy.id() + "/" + FileNames.POLICY;
    if (entry.kind() == EntryKind.RELEASE && entry.settings().containsKey(settings)) {
      all.append(FileNames.POLICY).append(' ').append(withoutApprovals(settings)).append('\n');
    }
    return Sha256.of(all.toString());
  }

  private Sha256 withoutApprovals(String path) {
    String words =
        loaded
            .folder()
            .text(path)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    return Sha256.of(YamlLines.withoutAll(words, "approvals"));
  }

  /** Who approves writes into {@code version.yaml}, and is no author of the words for that. */
  private void authors(Path content, Policy policy, PolicyVersion version, Entry entry) {
    SourcePosition file = file(policy, version);
    List<String> files =
        entry.sources().keySet().stream()
            .filter(path -> !path.endsWith("/" + FileNames.VERSION))
            .toList();
    try {
      Authorship authorship = new Authorship(content);
      Optional<Set<Author>> authors = authorship.of(files);
      for (Author author : authors.orElse(Set.of())) {
        boolean seen =
            version.record().approvals().stream()
                .anyMatch(approval -> !author.isCalled(approval.who()));
        if (!seen) {
          diagnostics.report(Code.APPROVAL_OF_OWN, file, author.toString(), policy.id());
        }
      }
      if (authors.isPresent()) {
        authorship.lastWritten(files).ifPresent(day -> early(version, day));
      }
    } catch (UnavailableException | IOException e) {
      diagnostics.report(Code.APPROVAL_AUTHORS_UNKNOWN, file);
    }
  }

  /** Nobody approved on a day what was written on a later one: the day was typed from memory. */
  private void early(PolicyVersion version, LocalDate written) {
    version.record().approvals().stream()
        .filter(approval -> approval.on().isBefore(written))
        .forEach(
            approval ->
                diagnostics.report(
                    Code.APPROVAL_EARLY,
                    approval.position(),
                    approval.who(),
                    approval.on().toString(),
                    written.toString()));
  }
}
