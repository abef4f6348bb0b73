package io.gazette.pipeline;

import io.gazette.assemble.LoneTexts;
import io.gazette.assemble.SiteAssembler;
import io.gazette.check.Checks;
import io.gazette.check.version.FormerPublisherRule;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.Edits;
import io.gazette.content.FileCheck;
import io.gazette.content.PolicySource;
import io.gazette.content.TextFile;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.Verification;
import io.gazette.model.Policy;
import io.gazette.model.SiteConfig;
import io.gazette.pipeline.Request.Hints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One reading of the content. */
final class Reading {

  private final Request request;
  private final Edits edits;
  private final Stage.Listener listener;
  private final Diagnostics diagnostics;

  Reading(Request request, Edits edits, Stage.Listener listener, Diagnostics diagnostics) {
    this.request = request;
    this.edits = edits;
    this.listener = listener;
    this.diagnostics = diagnostics;
  }

  /** See {@link LoadedSite#each}. */
  Optional<LoadedSite> each(Function<LoadedSite, PolicyWork> work) {
    listener.reached(Stage.LOAD, 0, 0);
    SourceDigests digests = new SourceDigests(request);
    Folder folder = digests.folder().with(edits.texts());
    Optional<Ledger> ledger = Ledger.of(folder, diagnostics);
    Diagnostics found = diagnostics.apart();
    ContentLoader.Found content =
        ContentLoader.find(request.content(), edits, LedgerSettings.of(ledger), found);
    if (content.tree().isEmpty() || ledger.isEmpty()) {
      unread(content, ledger, folder, found);
      return Optional.empty();
    }
    ContentTree tree = content.tree().get();
    FileCheck.report(tree, found);
    Verification verification = new Verification(ledger.get(), folder, diagnostics);
    report(found, verification);
    SiteAssembler assembler =
        new SiteAssembler(tree, ended(tree, ledger.get()), verification::isAsSealed);
    LoadedSite loaded = loaded(tree, assembler, ledger.get(), folder);
    // Not about the sealed file, but about what to write next.
    FormerPublisherRule.check(loaded.site(), loaded.asOf()).forEach(diagnostics::report);
    PolicyWork begun = work.apply(loaded);
    each(loaded, new PolicyReading(loaded, assembler, verification, diagnostics), begun);
    if (!diagnostics.hasErrors()) {
      digests.save();
    }
    return Optional.of(loaded);
  }

  private LoadedSite loaded(
      ContentTree tree, SiteAssembler assembler, Ledger ledger, Folder folder) {
    SiteConfig config = tree.config();
    Severity least = request.hints() == Hints.TOLD ? Severity.INFO : Severity.WARNING;
    return new LoadedSite(
        assembler.outline().with(policy -> PolicyReading.recorded(policy, ledger)),
        request.day(config.timeZone()),
        folder,
        ledger,
        new Checks(config, tree.waivers(), request.today(config.timeZone()), least));
  }

  private void each(LoadedSite loaded, PolicyReading reading, PolicyWork work) {
    AtomicInteger done = new AtomicInteger();
    List<Policy> policies = loaded.site().policies();
    work.begin(reading);
    listener.reached(Stage.RENDER, 0, policies.size());
    policies.parallelStream()
        .forEach(
            policy -> {
              Diagnostics found = diagnostics.ofPart();
              if (!work.isDone(policy, found)) {
                reading.read(policy, found).ifPresent(whole -> work.take(whole, found));
              }
              diagnostics.addAll(found);
              listener.reached(Stage.RENDER, done.incrementAndGet(), policies.size());
            });
  }

  /** What can be told of files although others cannot be read. */
  private void unread(
      ContentLoader.Found content, Optional<Ledger> ledger, Folder folder, Diagnostics found) {
    diagnostics.addAll(found);
    if (request.hints() == Hints.TOLD) {
      tellUnchecked(content, found);
    }
    ledger.ifPresent(
        known -> content.sound().ifPresent(sound -> read(sound, content.faulty(), known, folder)));
    Set<String> read =
        ledger.isEmpty()
            ? Set.of()
            : content.sound().map(ContentTree::policies).orElse(List.of()).stream()
                .map(PolicySource::id)
                .collect(Collectors.toSet());
    ledger
        .map(known -> new Verification(known, folder, diagnostics))
        .ifPresent(
            verification -> {
              Set<String> told =
                  found.sorted().stream()
                      .map(finding -> finding.position().file())
                      .collect(Collectors.toSet());
              Diagnostics more = diagnostics.apart();
              // What is wrong with a file already may be all that is.
              found.texts().entrySet().stream()
                  .filter(file -> !told.contains(file.getKey()))
                  .forEach(file -> FileCheck.report(file.getKey(), file.getValue(), more));
              report(more, verification);
              content.texts().parallelStream()
                  .filter(
                      file -> !told.contains(file.path()) && !read.contains(policy(file.path())))
                  .forEach(file -> unread(file, verification));
            });
  }

  /** Checks the policies that have no errors as if there were no others. */
  private void read(ContentTree sound, List<String> faulty, Ledger ledger, Folder folder) {
    Verification verification = new Verification(ledger, folder, diagnostics);
    // Links to what could not be read are right until it can.
    Set<String> absent = new TreeSet<>(ended(sound, ledger));
    absent.addAll(faulty);
    SiteAssembler assembler = new SiteAssembler(sound, absent, verification::isAsSealed);
    LoadedSite loaded = loaded(sound, assembler, ledger, folder);
    PolicyReading reading = new PolicyReading(loaded, assembler, verification, diagnostics);
    loaded.site().policies().parallelStream()
        .forEach(
            policy -> {
              Diagnostics found = diagnostics.ofPart();
              reading.read(policy, found);
              diagnostics.addAll(found);
            });
  }

  /** Which policies are not checked for what they say, and because of which files. */
  private void tellUnchecked(ContentLoader.Found content, Diagnostics found) {
    Set<String> faulty = new TreeSet<>(content.faulty());
    SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    found.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.position().file())
        .forEach(file -> files.computeIfAbsent(policy(file), any -> new TreeSet<>()).add(file));
    SortedSet<String> common = new TreeSet<>(files.keySet());
    common.removeAll(faulty);
    if (content.sound().isEmpty() && !common.isEmpty() && !faulty.isEmpty()) {
      tellUnchecked(String.join(", ", faulty), common);
    } else {
      faulty.forEach(id -> tellUnchecked(id, files.getOrDefault(id, common)));
    }
  }

  private void tellUnchecked(String policies, SortedSet<String> causes) {
    if (!causes.isEmpty()) {
      diagnostics.report(
          Code.POLICY_UNCHECKED,
          SourcePosition.startOf(causes.first()),
          policies,
          String.join(", ", causes));
    }
  }

  /** The id of the policy that a file belongs to; its name, if it belongs to none. */
  private static String policy(String file) {
    return file.replaceFirst("/.*", "");
  }

  private void unread(TextFile file, Verification verification) {
    Diagnostics part = diagnostics.ofPart();
    Diagnostics found = part.apart();
    file.read(found)
        .filter(text -> FileCheck.report(text.file(), text.text(), found))
        .ifPresent(text -> LoneTexts.report(text.file(), text.text(), found));
    PolicyReading.report(found, verification, part);
    diagnostics.addAll(part);
  }

  private void report(Diagnostics found, Verification verification) {
    PolicyReading.report(found, verification, diagnostics);
  }

  /**
   * The policies that were published and have no sources any more. Where no statement says so, the
   * verification names them, once; links to them are not the cause.
   */
  private static Set<String> ended(ContentTree content, Ledger ledger) {
    Set<String> present =
        content.policies().stream().map(PolicySource::id).collect(Collectors.toSet());
    return ledger.policies().stream()
        .filter(id -> ledger.renamedTo(id).isEmpty() && !present.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
