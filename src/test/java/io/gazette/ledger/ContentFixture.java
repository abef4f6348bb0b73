package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.CanonicalText;
import io.gazette.model.Erratum;
import io.gazette.model.FileNames;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A content folder in memory. Its texts are plain paragraphs; {@code PHONE} in them stands for what
 * {@code site.yaml} says, as a placeholder does.
 */
final class ContentFixture {

  static final Language ZH = new Language("zh-Hans");
  static final Language EN = new Language("en");

  final SortedMap<String, byte[]> files = new TreeMap<>();

  ContentFixture() {
    put("site.yaml", "0571-5550-0142\n");
  }

  /** Two policies; the first with two versions, one of them corrected. All sealed. */
  static ContentFixture sample() {
    return new ContentFixture()
        .version("app-privacy", "2024-03-01", "我们收集手机号。", "We collect your number.")
        .release("app-privacy", "2024-03-01", "2024-03-01")
        .version("app-privacy", "2024-09-10", "我们收集手机号。\n请致电 PHONE。", "We collect it.\nCall PHONE.")
        .version("app-sdks", "1.0", "无。", "None.")
        .release("app-sdks", "1.0", "2024-06-03")
        .release("app-privacy", "2024-09-10", "2024-09-10")
        .put("app-privacy/2024-03-01/zh-Hans.md", "应用隐私政策\n我们收集手机号码。\n")
        .erratum("app-privacy", "2024-03-01", "2024-10-08", "漏了一个字 / A character was missing");
  }

  ContentFixture put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  ContentFixture remove(String path) {
    assertThat(files.remove(path)).as(path).isNotNull();
    return this;
  }

  ContentFixture removeAll(String folder) {
    files.keySet().removeIf(path -> path.startsWith(folder));
    return this;
  }

  ContentFixture version(String policy, String id, String zh, String en) {
    String folder = policy + "/" + id + "/";
    put(policy + "/policy.yaml", "kind: privacy-policy\n");
    put(folder + "version.yaml", "# " + folder + "\nissued: 2024-01-01\n");
    put(folder + "zh-Hans.md", "应用隐私政策\n" + zh + "\n");
    return put(folder + "en.md", "App Privacy Policy\n" + en + "\n");
  }

  ContentFixture copy() {
    ContentFixture copy = new ContentFixture();
    copy.files.putAll(files);
    return copy;
  }

  Folder folder() {
    return Folder.of(files);
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  String lock() {
    return text(FileNames.LEDGER);
  }

  Ledger ledger() {
    Diagnostics diagnostics = new Diagnostics();
    Ledger ledger = Ledger.of(folder(), diagnostics).orElse(Ledger.empty());
    assertThat(diagnostics.sorted()).isEmpty();
    return ledger;
  }

  ContentFixture release(String policy, String version, String date) {
    Diagnostics diagnostics = new Diagnostics();
    var sealing = sealer(date, diagnostics).release(policy, policyVersion(policy, version));
    assertThat(diagnostics.sorted()).isEmpty();
    return apply(sealing.orElseThrow().change());
  }

  ContentFixture erratum(String policy, String version, String date, String reason) {
    Diagnostics diagnostics = new Diagnostics();
    var sealing = sealer(date, diagnostics).erratum(policy, policyVersion(policy, version), reason);
    assertThat(diagnostics.sorted()).isEmpty();
    return apply(sealing.orElseThrow().change());
  }

  ContentFixture withdrawal(String policy, String version, String date, String reason) {
    Diagnostics diagnostics = new Diagnostics();
    String path = policy + "/" + version + "/version.yaml";
    put(path, text(path) + "withdrawn: " + date + "\n");
    var sealing =
        sealer(date, diagnostics).withdrawal(policy, policyVersion(policy, version), reason);
    assertThat(diagnostics.sorted()).isEmpty();
    return apply(sealing.orElseThrow().change());
  }

  Sealer sealer(String date, Diagnostics diagnostics) {
    return new Sealer(ledger(), folder(), LocalDate.parse(date), diagnostics);
  }

  private ContentFixture apply(FolderChange change) {
    files.putAll(change.created());
    change.last().ifPresent(file -> put(file.path(), file.after()));
    return this;
  }

  /** Everything that the command {@code verify} looks at in a content folder. */
  List<Diagnostic> verify() {
    Diagnostics diagnostics = new Diagnostics();
    Ledger.of(folder(), diagnostics)
        .ifPresent(
            ledger -> {
              Verification verification = new Verification(ledger, folder(), diagnostics);
              verification.sources();
              verification.copies();
              policies().forEach(verification::texts);
            });
    return diagnostics.sorted();
  }

  List<Policy> policies() {
    return folderNames("").stream().map(this::policy).toList();
  }

  Policy policy(String id) {
    return PolicyFixture.policy(
        id,
        folderNames(id + "/").stream()
            .map(version -> policyVersion(id, version))
            .toArray(PolicyVersion[]::new));
  }

  private Set<String> folderNames(String parent) {
    Set<String> names = new TreeSet<>();
    for (String path : files.keySet()) {
      int slash = path.indexOf('/', parent.length());
      if (path.startsWith(parent) && slash > 0 && !path.startsWith(".")) {
        names.add(path.substring(parent.length(), slash));
      }
    }
    return names;
  }

  PolicyVersion policyVersion(String policy, String id) {
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    for (Language language : List.of(ZH, EN)) {
      String path = policy + "/" + id + "/" + language + ".md";
      if (files.containsKey(path)) {
        texts.put(language, policyText(language, path));
      }
    }
    PolicyVersion version = PolicyFixture.version(id, "2024-01-01", "2024-01-15");
    return version.withTexts(new Localized<>(texts));
  }

  private PolicyText policyText(Language language, String path) {
    SourcePosition position = SourcePosition.startOf(path);
    List<String> lines = text(path).replace("PHONE", text("site.yaml").strip()).lines().toList();
    List<Block> paragraphs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      paragraphs.add(new Block.Paragraph(List.of(new Inline.Text(line)), position));
    }
    return new PolicyText(language, lines.get(0), paragraphs, List.of());
  }

  /** What would be published of it, with the record of it. */
  SiteFixture site() {
    Ledger ledger = ledger();
    SiteFixture site = new SiteFixture();
    for (Policy policy : policies()) {
      for (PolicyVersion version : policy.versions()) {
        for (PolicyText text : version.texts().byLanguage().values()) {
          Language language = text.language();
          String canonical = CanonicalText.of(text);
          String html = "<!DOCTYPE html>" + canonical;
          site.put(Routes.version(language, policy.id(), version.id()).file(), html);
          site.put(Routes.text(language, policy.id(), version.id()).file(), canonical);
        }
        for (Erratum erratum : ledger.errata(policy.id(), version.id())) {
          int entry = erratum.earlierEntry();
          erratum
              .earlierTexts()
              .forEach(
                  (language, digest) ->
                      site.put(
                          Routes.earlierText(language, policy.id(), version.id(), entry).file(),
                          sealed(digest)));
        }
      }
    }
    return site.put(Routes.ledger().file(), ledger.text()).withManifest();
  }

  private String sealed(Sha256 digest) {
    return new String(SealedCopies.find(folder(), digest).orElseThrow(), StandardCharsets.UTF_8);
  }
}
