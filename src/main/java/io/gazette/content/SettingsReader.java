package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.FileNames;
import io.gazette.model.SiteConfig;
import java.nio.file.Path;
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
  private final Lexicons lexicons;

  SettingsReader(Path root, Lexicons lexicons) {
    this.root = root;
    this.lexicons = lexicons;
  }

  Optional<VersionSettings> read(String policyId, SortedMap<String, String> copies) {
    Problems ignored = new Problems(new Diagnostics());
    SealedFolder then = new SealedFolder(root, copies);
    SiteFacts site =
        new SiteReader(ignored, SiteReader.Reading.SEALED).read(then.with("", FileNames.SITE));
    Optional<PolicySource> policy =
        new PolicyReader(site, Optional.empty(), lexicons, ignored)
            .readSettings(then.with(policyId, FileNames.POLICY));
    return site.config().flatMap(config -> policy.map(source -> of(config, source)));
  }

  static VersionSettings of(SiteConfig site, PolicySource policy) {
    return new VersionSettings(
        site.publisher(),
        policy.settings().title(),
        policy.settings().product(),
        policy.settings().numbering());
  }
}
