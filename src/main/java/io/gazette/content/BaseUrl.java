package io.gazette.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which address a site may have. */
final class BaseUrl {

  /** The hosts that are this machine, where a certificate is not to be had. */
  private static final List<String> LOCAL_HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

  private BaseUrl() {}

  /**
   * An absolute https address (or http on this machine) of a folder, to which a path can simply be
   * appended: with a trailing slash, without user, query and fragment.
   */
  static Optional<URI> parse(String written) {
    try {
      return Optional.of(new URI(written)).filter(BaseUrl::isFolder).filter(BaseUrl::isSafe);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Which rule an address breaks, as a term. */
  static String fault(String written) {
    if (written.regionMatches(true, 0, "http://", 0, "http://".length())) {
      return "@url-http";
    }
    if (!written.startsWith("https://")) {
      return "@url-scheme";
    }
    if (written.indexOf('?') >= 0 || written.indexOf('#') >= 0) {
      return "@url-query";
    }
    if (written.matches("https://[^/]+/.*\\.\\w{2,5}")) {
      return "@url-file";
    }
    if (parse(written + "/").isPresent()) {
      return "@url-slash";
    }
    return written.indexOf('@') >= 0 ? "@url-user" : "@url-characters";
  }

  private static boolean isFolder(URI url) {
    String path = url.getRawPath();
    return path != null
        && path.endsWith("/")
        && url.getRawQuery() == null
        && url.getRawFragment() == null
        && url.normalize().equals(url)
        && url.toASCIIString().equals(url.toString());
  }

  private static boolean isSafe(URI url) {
    String host = url.getHost();
    if (host == null || url.getScheme() == null || url.getRawUserInfo() != null) {
      return false;
    }
    return switch (url.getScheme()) {
      case "https" -> true;
      case "http" -> LOCAL_HOSTS.contains(host.toLowerCase(Locale.ROOT));
      default -> false;
    };
  }
}
