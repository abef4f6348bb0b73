package io.gazette.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.text.PortableName;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names the files of findings, which know them by their places below the content folder.
 *
 * <p>A name is never made a path: not every name can be one everywhere.
 */
public final class SourceNames {

  private final String content;
  private final String absolute;
  private final String root;

  /**
   * @param content the content folder as the user named it
   * @param root the folder that contains everything, such as a checkout: what lies below it is
   *     named from there
   */
  public SourceNames(Path content, Path root) {
    this.content = PortableName.slashed(content);
    this.absolute = PortableName.slashed(content.toAbsolutePath().normalize());
    this.root = PortableName.slashed(root.toAbsolutePath().normalize());
  }

  /** For people: as they named the content folder. */
  public String shown(String file) {
    return isWhole(file) || content.isEmpty() ? file : content + "/" + file;
  }

  /** For code hosts: an URI reference from the root on, or a whole one (RFC 3986). */
  String uri(String file) {
    String whole = isWhole(file) ? file.replace('\\', '/') : absolute + "/" + file;
    String folder = root.endsWith("/") ? root : root + "/";
    if (whole.startsWith(folder)) {
      return encoded(whole.substring(folder.length()));
    }
    return "file://" + (whole.startsWith("/") ? "" : "/") + encoded(whole);
  }

  private static boolean isWhole(String file) {
    return file.startsWith("/") || file.matches("(?s)([A-Za-z]|https?):[\\\\/].*");
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(segment -> URLEncoder.encode(segment, UTF_8).replace("+", "%20").replace("*", "%2A"))
        .collect(Collectors.joining("/"));
  }
}
