package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.SiteConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reads the settings that a version was sealed with.
 *
 * <p>Copies that are missing or that this version of Gazette cannot read are passed over: then the
 * present settings hold, and the ledger tells if the text is not the sealed one.
 */
final class SettingsReader {

  private final Path root;
  private final List<String> policyIds;
  private final Lexicon lexicon;

  SettingsReader(Path root, List<String> policyIds, Lexicon lexicon) {
    this.root = root;
    this.policyIds = policyIds;
    this.lexicon = lexicon;
  }

  Optional<VersionSettings> read(String policyId, SortedMap<String, String> copies) {
    Problems ignored = new Problems(new Diagnostics());
    SiteFacts site = new SiteReader(ignored).read(folder("", Layout.SITE_FILE, copies));
    ContentFolder folder = folder(policyId, Layout.POLICY_FILE, copies);
    Optional<PolicySource> policy =
        new PolicyReader(site, policyIds, lexicon, ignored).readSettings(folder);
    return site.config().flatMap(config -> policy.map(source -> of(config, source)));
  }

  static VersionSettings of(SiteConfig site, PolicySource policy) {
    return new VersionSettings(
        site.publisher(), policy.title(), policy.product(), policy.numbering());
  }

  /** A folder with one file, which in truth lies among the sealed copies. */
  private ContentFolder folder(String path, String name, SortedMap<String, String> copies) {
    String filePath = path.isEmpty() ? name : path + "/" + name;
    List<ContentFile> files =
        Optional.ofNullable(copies.get(filePath)).stream()
            .map(copy -> new ContentFile(filePath, name, root.resolve(copy), true))
            .toList();
    return new ContentFolder(path, path, List.of(), files);
  }
}
