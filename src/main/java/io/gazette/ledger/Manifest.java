package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digest of every file of a built site but the manifest itself, published with it.
 *
 * <p>The form is that of {@code sha256sum}: anybody can check a copy of the site with {@code
 * sha256sum -c manifest.sha256}. The last line, a comment, is the digest of the lines above it.
 *
 * @param files by path in the site
 */
public record Manifest(SortedMap<String, Sha256> files) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");
  private static final String LAST = "# manifest ";

  /** What a line has beside a path. */
  private static final int LINE_MARGIN = 67;

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The bytes of the file, as text in UTF-8. */
  public String text() {
    // Of a large site it is long, and one that grew would be there more than once.
    int size = files.keySet().stream().mapToInt(path -> path.length() + LINE_MARGIN).sum();
    StringBuilder text = new StringBuilder(size + 2 * LINE_MARGIN);
    files.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    Sha256 last = Sha256.of(text.toString());
    return text.append(LAST).append(last).append('\n').toString();
  }

  /** The manifest of a site, or empty after reporting the first line that is not as written. */
  static Optional<Manifest> parse(byte[] file, Diagnostics diagnostics) {
    return parse(file, Routes.manifest().file(), diagnostics);
  }

  /**
   * The manifest of a file, or empty after reporting the first line that is not as written.
   *
   * @param name of the file
   */
  public static Optional<Manifest> parse(byte[] file, String name, Diagnostics diagnostics) {
    String text = new String(file, StandardCharsets.UTF_8);
    int last = text.lastIndexOf(LAST);
    SortedMap<String, Sha256> files = new TreeMap<>();
    int number = 0;
    for (String line : text.substring(0, Math.max(last, 0)).split("\n", -1)) {
      number++;
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        files.put(matcher.group(2), Sha256.parse(matcher.group(1)));
      } else if (!line.isEmpty()) {
        return damaged(name, number, diagnostics);
      }
    }
    Manifest manifest = new Manifest(files);
    return Sha256.of(manifest.text()).equals(Sha256.of(file))
        ? Optional.of(manifest)
        : damaged(name, number, diagnostics);
  }

  /**
   * Reports the files that are missing or not the ones that were built.
   *
   * @param prefix of their names in what is reported: empty, or the site with a slash at the end
   */
  public void check(Folder site, String prefix, Diagnostics diagnostics) {
    files.forEach(
        (path, digest) -> {
          Optional<byte[]> file = site.find(path);
          if (file.isEmpty()) {
            diagnostics.report(Code.SITE_FILE_MISSING, SourcePosition.startOf(prefix + path));
          } else if (!Sha256.of(file.get()).equals(digest)) {
            diagnostics.report(Code.SITE_FILE_CHANGED, SourcePosition.startOf(prefix + path));
          }
        });
  }

  private static Optional<Manifest> damaged(String file, int line, Diagnostics diagnostics) {
    diagnostics.report(Code.SITE_MANIFEST_DAMAGED, new SourcePosition(file, line, 1));
    return Optional.empty();
  }
}
