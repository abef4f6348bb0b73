package io.gazette.online;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Manifest;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.online.Host.Answer;
import io.gazette.output.OutputTree;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a published site as readers get it: each file that its manifest names, at the address that
 * readers ask for, one after the other.
 *
 * <p>Reports what a host does wrong: statuses, redirects, types, languages, no HTTPS. Whether the
 * files are the right ones is for others to say. At most 5,000 files, 256 MB and 20 minutes; what
 * counts most is asked for first, and what was left out is said. One object serves one site.
 */
public final class OnlineSite {

  /** How much is asked of a host. */
  record Limits(int files, long bytes, Duration time) {}

  private static final Limits LIMITS = new Limits(5000, 256L * 1024 * 1024, Duration.ofMinutes(20));
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** After so many answers that are none, a host is left in peace. */
  private static final int REFUSALS = 20;

  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern REDIRECT =
      Pattern.compile("\"from\": \"/([^\"]+)\",\\s*\"to\": \"/([^\"]+)\"");

  private static final Comparator<String> WEIGHTIEST_FIRST =
      Comparator.comparing(OnlineSite::rank).thenComparing(Comparator.naturalOrder());

  /**
   * What was read.
   *
   * @param files those that were answered with, and a manifest of those that were asked for
   * @param unread those of the manifest that were not asked for, or led on as they should
   */
  public record Copy(Folder files, SortedSet<String> unread) {}

  private final URI site;
  private final Limits limits;
  private final Host host;
  private final Diagnostics diagnostics;
  private final Headers headers;
  private final Map<String, byte[]> files = new HashMap<>();
  private final SortedMap<String, Sha256> asked = new TreeMap<>();
  private int refusals;

  private OnlineSite(URI site, Limits limits, Diagnostics diagnostics) {
    this.site = site;
    this.limits = limits;
    Duration pause = isLoopback(site) ? Duration.ZERO : PAUSE;
    this.host = new Host(site, pause, limits.time(), limits.bytes());
    this.diagnostics = diagnostics;
    this.headers = new Headers(site, diagnostics);
  }

  /** The site at an address; empty after reporting why it cannot be read. */
  public static Optional<Copy> read(String address, Diagnostics diagnostics) {
    return read(address, LIMITS, diagnostics);
  }

  static Optional<Copy> read(String address, Limits limits, Diagnostics diagnostics) {
    Optional<URI> site = parse(address);
    if (site.isEmpty()) {
      diagnostics.report(Code.LIVE_ADDRESS, SourcePosition.startOf(address));
      return Optional.empty();
    }
    return new OnlineSite(site.get(), limits, diagnostics).copy();
  }

  /** A folder on the web, without user, query and fragment; the slash at its end may be missing. */
  private static Optional<URI> parse(String address) {
    try {
      URI given = new URI(address.endsWith("/") ? address : address + "/");
      boolean web = "https".equals(given.getScheme()) || "http".equals(given.getScheme());
      return Optional.of(given)
          .filter(
              url ->
                  web
                      && url.getHost() != null
                      && url.getRawUserInfo() == null
                      && url.getRawQuery() == null
                      && url.getRawFragment() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isLoopback(URI site) {
    return LOOPBACK.contains(site.getHost().toLowerCase(Locale.ROOT));
  }

  private Optional<Copy> copy() {
    if (!"https".equals(site.getScheme()) && !isLoopback(site)) {
      report(Code.LIVE_INSECURE, "");
    }
    String path = Routes.manifest().file();
    try {
      Answer answer = host.ask(path);
      if (answer.status() != 200) {
        report(Code.LIVE_STATUS, path, Integer.toString(answer.status()), "200");
        return Optional.empty();
      }
      return Manifest.parse(answer.body(), site + path, diagnostics)
          .filter(this::isSafe)
          .flatMap(this::copy);
    } catch (IOException e) {
      return unreachable(path, e);
    }
  }

  private Optional<Copy> unreachable(String path, IOException failure) {
    String reason = failure.getMessage();
    report(Code.LIVE_UNREACHABLE, path, reason == null ? failure.toString() : reason);
    return Optional.empty();
  }

  /** A host may send a manifest of any words. */
  private boolean isSafe(Manifest manifest) {
    try {
      OutputTree.Builder tree = OutputTree.builder();
      manifest.files().keySet().forEach(path -> tree.add(path, ""));
      return true;
    } catch (IllegalArgumentException e) {
      report(Code.SITE_MANIFEST_DAMAGED, Routes.manifest().file());
      return false;
    }
  }

  private Optional<Copy> copy(Manifest manifest) {
    SortedSet<String> unread = new TreeSet<>(manifest.files().keySet());
    SortedMap<String, Sha256> order = new TreeMap<>(WEIGHTIEST_FIRST);
    order.putAll(manifest.files());
    int count = 0;
    try {
      for (Map.Entry<String, Sha256> file : order.entrySet()) {
        if (count == limits.files() || host.isSpent() || refusals == REFUSALS) {
          break;
        }
        count++;
        if (read(file.getKey(), file.getValue())) {
          unread.remove(file.getKey());
        }
      }
      headers.report();
      if (refusals < REFUSALS) {
        new Doors(host, diagnostics).check(files.keySet());
      }
    } catch (IOException e) {
      return unreachable("", e);
    }
    if (count < order.size()) {
      report(Code.LIVE_PARTIAL, "", Integer.toString(count), Integer.toString(order.size()));
    }
    files.put(
        Routes.manifest().file(), new Manifest(asked).text().getBytes(StandardCharsets.UTF_8));
    return Optional.of(new Copy(Folder.of(files), unread));
  }

  /** Whether there was an answer that can be compared: a file, or that there is none. */
  private boolean read(String path, Sha256 digest) throws IOException {
    Answer answer = host.ask(asked(path));
    switch (answer.status()) {
      case 200 -> {
        files.put(path, answer.body());
        asked.put(path, digest);
        headers.check(path, answer);
        return true;
      }
      case 404 -> {
        asked.put(path, digest);
        return true;
      }
      case 429, 503 -> throw new IOException("HTTP status " + answer.status());
      default -> {
        refuse(path, answer);
        return false;
      }
    }
  }

  private void refuse(String path, Answer answer) {
    if (answer.location().isEmpty()) {
      report(Code.LIVE_STATUS, asked(path), Integer.toString(answer.status()), "200");
      refusals++;
    } else if (!movesTo(path, answer.location())) {
      report(Code.LIVE_REDIRECT, asked(path), answer.location());
      refusals++;
    }
  }

  /** Hosts that can redirect do so where the site says that a policy has another id. */
  private boolean movesTo(String path, String location) {
    byte[] moved = files.getOrDefault(Routes.apiRedirects().file(), new byte[0]);
    Matcher redirect = REDIRECT.matcher(new String(moved, StandardCharsets.UTF_8));
    while (redirect.find()) {
      String from = redirect.group(1);
      String to = redirect.group(2);
      if (path.startsWith(from)) {
        URI target = host.address(to + asked(path).substring(from.length()));
        return location.equals(target.toString()) || location.equals(target.getPath());
      }
    }
    return false;
  }

  /** The address at which readers ask for a file. */
  private static String asked(String path) {
    return path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  /** What says most of a site comes before what would be told by it. */
  private static int rank(String path) {
    List<String> first =
        List.of(
            Routes.ledger().file(),
            Routes.apiIndex().file(),
            Routes.apiRedirects().file(),
            Routes.root().file());
    if (first.contains(path)) {
      return first.indexOf(path);
    }
    return path.endsWith(".md") ? first.size() : first.size() + 1;
  }

  private void report(Code code, String path, String... arguments) {
    diagnostics.report(code, SourcePosition.startOf(site + path), arguments);
  }
}
