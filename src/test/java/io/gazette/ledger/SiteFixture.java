package io.gazette.ledger;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A built site in memory. */
final class SiteFixture {

  final SortedMap<String, byte[]> files = new TreeMap<>();

  SiteFixture put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  SiteFixture withManifest() {
    files.remove(Routes.manifest().file());
    SortedMap<String, Sha256> digests = new TreeMap<>();
    files.forEach((path, bytes) -> digests.put(path, Sha256.of(bytes)));
    return put(Routes.manifest().file(), new Manifest(digests).text());
  }

  List<Diagnostic> verify(ContentFixture content) {
    return verify(content.ledger(), content.folder());
  }

  List<Diagnostic> verify(Ledger ledger, Folder content) {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(ledger, content, diagnostics)
        .site(Folder.of(files), java.util.Collections.emptySortedSet(), "");
    return diagnostics.sorted();
  }
}
