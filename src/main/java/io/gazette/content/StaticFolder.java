package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code static} beside the content: files of the host that Gazette publishes as they
 * are, such as {@code CNAME}, {@code .nojekyll} or a proof of ownership.
 *
 * <p>Follows no link. What cannot be published is reported: names that are not plain, files beyond
 * the limits (1 MB a file, 200 files), and scripts, which no page of a policy has.
 */
public final class StaticFolder {

  private static final String NAME = "static";
  private static final int BYTE_LIMIT = 1 << 20;
  private static final int FILE_LIMIT = 200;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");
  private static final List<String> SCRIPTS = List.of(".js", ".mjs", ".wasm", ".swf");

  /** Text in which a browser would look for a script. */
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".svg", ".xml");

  private static final Pattern SCRIPT =
      Pattern.compile("<script|javascript:|\\son[a-z]{3,20}\\s*=", Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final Diagnostics diagnostics;

  private StaticFolder(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** The files by path, or none after reporting; none if there is no such folder. */
  public static SortedMap<String, byte[]> beside(Path content, Diagnostics diagnostics) {
    Path root = content.toAbsolutePath().normalize().resolveSibling(NAME);
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return Collections.emptySortedMap();
    }
    return new StaticFolder(root, diagnostics).read();
  }

  private SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> found =
          walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .limit(FILE_LIMIT + 1)
              .sorted()
              .toList();
      if (found.size() > FILE_LIMIT) {
        report(Code.STATIC_UNFIT, "", "@static-too-many");
        return files;
      }
      for (Path file : found) {
        String path = PortableName.slashed(root.relativize(file));
        if (isFit(file, path)) {
          files.put(path, RegularFile.bytes(file, BYTE_LIMIT));
          if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            report(Code.STATIC_UNFIT, path, "@static-case");
          }
        }
      }
    } catch (UncheckedIOException e) {
      report(Code.FILE_UNREADABLE, "", FolderScanner.reason(Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      report(Code.FILE_UNREADABLE, "", FolderScanner.reason(e));
    }
    files.forEach(this::checkScript);
    Set<String> names = new HashSet<>();
    files.keySet().stream()
        .filter(path -> !names.add(PortableName.folded(path)))
        .forEach(path -> report(Code.STATIC_UNFIT, path, "@static-name"));
    return files;
  }

  private boolean isFit(Path file, String path) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report(Code.STATIC_UNFIT, path, "@static-no-file");
    } else if (!PLAIN.matcher(path).matches()
        || !Arrays.stream(path.split("/")).allMatch(PortableName::is)) {
      report(Code.STATIC_UNFIT, path, "@static-name");
    } else if (!Arrays.stream(path.split("/")).allMatch(PortableName::is)) {
      report(Code.STATIC_UNFIT, path, "@static-not-portable");
    } else if (Files.size(file) > BYTE_LIMIT) {
      report(Code.STATIC_UNFIT, path, "@static-too-large");
    } else {
      return true;
    }
    return false;
  }

  private void checkScript(String path, byte[] bytes) {
    String name = path.toLowerCase(Locale.ROOT);
    boolean script =
        SCRIPTS.stream().anyMatch(name::endsWith)
            || (PAGES.stream().anyMatch(name::endsWith)
                && SCRIPT.matcher(new String(bytes, StandardCharsets.UTF_8)).find());
    if (script) {
      report(Code.STATIC_UNFIT, path, "@static-script");
    }
  }

  private void report(Code code, String path, String reason) {
    diagnostics.report(
        code, SourcePosition.startOf(PortableName.slashed(root.resolve(path))), reason);
  }
}
