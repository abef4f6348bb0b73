package io.gazette.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes pages of a site readable where only some of them are, in a folder without a web server: a
 * link to one that is there names its file, every other leads to the published site.
 */
final class OfflineLinks {

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
  private static final Pattern ADDRESS = Pattern.compile("(\\s(?:href|src)=\")([^\"#]*)([^\"]*\")");
  private static final String PAGE = "index.html";

  private final URI site;
  private final Set<String> inside;

  private OfflineLinks(URI site, Set<String> inside) {
    this.site = site;
    this.inside = inside;
  }

  /**
   * The files with their links changed.
   *
   * @param site the address of the published site, with a slash at its end
   * @param files by their path within the site
   */
  static SortedMap<String, byte[]> in(URI site, SortedMap<String, byte[]> files) {
    OfflineLinks links = new OfflineLinks(site, files.keySet());
    SortedMap<String, byte[]> offline = new TreeMap<>(files);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String page = new String(file.getValue(), UTF_8);
        offline.put(file.getKey(), links.changed(file.getKey(), page).getBytes(UTF_8));
      }
    }
    return offline;
  }

  /** Only within tags: the prose of a policy may show an address as it is written in HTML. */
  private String changed(String path, String page) {
    return TAG.matcher(page)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    ADDRESS.matcher(tag.group()).replaceAll(link -> changed(path, link))));
  }

  private String changed(String path, MatchResult link) {
    String address = link.group(2);
    String changed = address.isEmpty() ? address : target(path, address).orElse(address);
    return Matcher.quoteReplacement(link.group(1) + changed + link.group(3));
  }

  /** Empty for what leads elsewhere already, or is no address. */
  private Optional<String> target(String from, String address) {
    try {
      URI written = new URI(address);
      if (written.isAbsolute() || written.getRawAuthority() != null) {
        return Optional.empty();
      }
      String target = site.resolve(from).resolve(written).toString();
      if (!target.startsWith(site.toString())) {
        return Optional.of(target);
      }
      String path = target.substring(site.toString().length());
      String file = path.isEmpty() || path.endsWith("/") ? path + PAGE : path;
      long depth = from.chars().filter(c -> c == '/').count();
      return Optional.of(inside.contains(file) ? "../".repeat((int) depth) + file : target);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
