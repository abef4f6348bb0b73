package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Erratum;
import io.gazette.model.Language;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares a built site with its own manifest, and what it says with the ledger. */
final class SiteCheck {

  private final Ledger ledger;
  private final Folder site;
  private final SortedSet<String> others;
  private final Diagnostics diagnostics;

  /**
   * @param others what stands in the site and is neither a file nor a folder, such as links
   */
  SiteCheck(Ledger ledger, Folder site, SortedSet<String> others, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.site = site;
    this.others = others;
    this.diagnostics = diagnostics;
  }

  void check() {
    find(Routes.manifest().file())
        .flatMap(file -> Manifest.parse(file, diagnostics))
        .ifPresent(this::checkFiles);
    find(Routes.ledger().file())
        .flatMap(file -> Ledger.parse(file, Routes.ledger().file(), diagnostics))
        .ifPresent(this::checkLedger);
  }

  private Optional<byte[]> find(String path) {
    Optional<byte[]> file = site.find(path);
    if (file.isEmpty()) {
      report(Code.SITE_FILE_MISSING, path);
    }
    return file;
  }

  private void checkFiles(Manifest manifest) {
    manifest.check(site, "", diagnostics);
    SortedSet<String> all = new TreeSet<>(site.paths());
    all.addAll(others);
    for (String path : all) {
      boolean listed = manifest.files().containsKey(path);
      if (!listed && !path.equals(Routes.manifest().file()) && !isBeside(path)) {
        report(Code.SITE_FILE_UNLISTED, path);
      }
    }
  }

  /** What the site is kept with, and what a file manager leaves: nothing that is shown. */
  private static boolean isBeside(String path) {
    return path.equals(".gazette-output")
        || path.equals(".git")
        || path.startsWith(".git/")
        || path.endsWith(".DS_Store");
  }

  /** A site may be older than the ledger, but never know more than it, or something else. */
  private void checkLedger(Ledger published) {
    for (String policy : ledger.policies()) {
      if (ledger.chain(policy).size() > published.chain(policy).size()) {
        Entry missing = ledger.chain(policy).get(published.chain(policy).size());
        report(Code.SITE_OUTDATED, Routes.ledger().file(), policy, number(missing));
      }
    }
    for (String policy : published.policies()) {
      List<Entry> known = ledger.chain(policy);
      for (Entry entry : published.chain(policy)) {
        if (known.size() < entry.number() || !known.get(entry.number() - 1).equals(entry)) {
          report(Code.SITE_LEDGER_DIFFERS, Routes.ledger().file(), policy, number(entry));
          break;
        }
      }
      published.versions(policy).forEach(version -> checkTexts(published, policy, version));
    }
  }

  private void checkTexts(Ledger published, String policy, String version) {
    Entry now = published.inForce(policy, version).orElseThrow();
    for (Erratum erratum : published.errata(policy, version)) {
      checkTexts(
          now,
          erratum.earlierTexts(),
          language -> Routes.earlierText(language, policy, version, erratum.earlierEntry()).file());
    }
    checkTexts(now, now.texts(), language -> Routes.text(language, policy, version).file());
  }

  private void checkTexts(
      Entry entry, SortedMap<Language, Sha256> texts, Function<Language, String> path) {
    texts.forEach((language, digest) -> checkText(path.apply(language), entry, language, digest));
  }

  /** A version whose page is not there was issued after the day the site was built for. */
  private void checkText(String path, Entry entry, Language language, Sha256 digest) {
    String page = Routes.version(language, entry.policy(), entry.version()).file();
    if (!site.paths().contains(page) && !site.paths().contains(path)) {
      return;
    }
    Optional<Sha256> now = find(path).map(Sha256::of);
    if (now.isPresent() && !now.get().equals(digest)) {
      report(Code.SITE_TEXT_CHANGED, path, entry.policy(), entry.version());
    }
  }

  private static String number(Entry entry) {
    return Integer.toString(entry.number());
  }

  private void report(Code code, String path, String... arguments) {
    diagnostics.report(code, SourcePosition.startOf(path), arguments);
  }
}
