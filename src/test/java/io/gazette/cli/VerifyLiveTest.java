package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gazette.ledger.Manifest;
import io.gazette.model.Sha256;
import io.gazette.output.MediaTypes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host makes of a site is found by asking it; only this machine is asked. */
class VerifyLiveTest {

  private static final Path CONTENT = Path.of("src/test/resources/mistakes/site");

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile String agent = "";
  private HttpServer server;

  @BeforeEach
  void publish() throws IOException {
    try (var paths = Files.walk(CONTENT)) {
      for (Path path : paths.toList()) {
        Files.copy(path, folder.resolve("content").resolve(CONTENT.relativize(path).toString()));
      }
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    Path settings = folder.resolve("content/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^base-url: .*$", "base-url: " + url()));
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    assertThat(gazette("build", "--output", site().toString()).exit()).isZero();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/sub/";
  }

  private Path site() {
    return folder.resolve("site");
  }

  /** As a good host does, but for the paths that are answered otherwise: header or status first. */
  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.incrementAndGet();
      agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
      String path = exchange.getRequestURI().getPath().substring("/sub/".length());
      String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(name));
      String[] other = answers.getOrDefault(path, "").split(" ", 2);
      if (other[0].endsWith(":")) {
        exchange.getResponseHeaders().set(other[0].replace(":", ""), other[1]);
      } else if (!other[0].isEmpty()) {
        if (other.length > 1) {
          exchange.getResponseHeaders().set("Location", other[1]);
        }
        exchange.sendResponseHeaders(Integer.parseInt(other[0]), -1);
        return;
      }
      Path file = site().resolve(name);
      if (Files.isDirectory(file)) {
        exchange.getResponseHeaders().set("Location", "/sub/" + path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (Files.exists(file)) {
        exchange.sendResponseHeaders(200, Files.size(file));
        Files.copy(file, exchange.getResponseBody());
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private Invocation gazette(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--content", folder.resolve("content").toString()));
    return Invocation.of(NOON, all.toArray(String[]::new));
  }

  private Invocation verify() {
    return gazette("verify", "--live", url());
  }

  @Test
  void aSiteAsItWasBuiltIsFoundSo() {
    Invocation done = verify();
    assertThat(done.err()).isEmpty();
    assertThat(done.exit()).isZero();
    assertThat(done.out()).contains("What " + url() + " answers is that too");
    assertThat(agent).startsWith("Gazette");
  }

  @Test
  void whatDiffersIsNamed() throws IOException {
    Path page = site().resolve("en/privacy/index.html");
    Files.writeString(page, Files.readString(page, UTF_8).replace("</h1>", "!</h1>"), UTF_8);
    Files.delete(site().resolve("en/privacy/1.0/index.html"));
    Invocation done = verify();
    assertThat(done.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(done.err())
        .contains(url() + "en/privacy/index.html:1:1", "[site-file-changed]")
        .contains(url() + "en/privacy/1.0/index.html:1:1", "[site-file-missing]")
        .contains("2 errors");
  }

  @Test
  void whatAHostDoesWrongIsNamed() {
    answers.put("en/privacy/history/", "500");
    answers.put("zh-Hans/privacy/history/", "302 http://elsewhere.example/");
    answers.put("en/feed.xml", "Content-Type: text/plain");
    answers.put("en/", "Content-Language: zh-Hans");
    answers.put("en/privacy", "301 http://localhost/sub/en/privacy/");
    answers.put("gazette-asks-for-what-is-not-there/", "200");
    answers.put("zh-Hans/privacy", "404");
    answers.put("en/privacy/", "Content-Type: text/plain");
    Invocation done = verify();
    assertThat(done.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(done.err())
        .contains("en/privacy/history/:1:1: error: The host answers with 500 here, not with 200")
        .contains("leads on to “http://elsewhere.example/”", "[live-redirect]")
        .contains("as “text/plain”, not as “application/atom+xml” (so 1 file)", "[live-type]")
        .contains("in “zh-Hans”, but it is in “en”", "[live-language]")
        .contains("leads on to “http://localhost/sub/en/privacy/”")
        .contains("not-there/:1:1: warning: The host answers with 200 here, not with 404")
        .contains("zh-Hans/privacy:1:1: warning: The host answers with 404 here, not with 301")
        .contains("feed.xml:1:1: warning: The host sends")
        .contains("error: The host sends this as “text/plain”, not as “text/html")
        .contains("[live-status]");
  }

  @Test
  void aHostIsLeftInPeace() {
    answers.put("en/privacy/", "429");
    Invocation done = verify();
    assertThat(done.err()).contains("HTTP status 429", "[live-unreachable]");
    server.stop(0);
    assertThat(verify().err()).contains("[live-unreachable]");
  }

  @Test
  void aManifestOfAnyWordsIsRefused() throws IOException {
    Path manifest = site().resolve("manifest.sha256");
    for (String path : List.of("../../etc/passwd", "http://elsewhere.example/x", "a?b")) {
      TreeMap<String, Sha256> files = new TreeMap<>();
      files.put(path, Sha256.of("x"));
      Files.writeString(manifest, new Manifest(files).text());
      int before = asked.get();
      assertThat(verify().err()).contains("[site-manifest-damaged]");
      assertThat(asked.get()).isEqualTo(before + 1);
    }
  }

  @Test
  void itSaysWhatItIsWhereAndFromWhichDay() throws IOException {
    String address = url().replace("localhost", "127.0.0.1");
    assertThat(gazette("verify", "--live", address).err()).contains("[live-elsewhere]");
    Path index = site().resolve("api/v1/index.json");
    Files.writeString(
        index,
        Files.readString(index).replaceFirst("\"asOf\": \"[0-9-]*\"", "\"asOf\": \"2020-01-01\""));
    assertThat(verify().err()).contains("[live-stale]");
  }

  @Test
  void anAddressIsOneOfTheWebAndWithoutAKey() {
    for (String address :
        List.of("ftp://x/", "policies", "https://a:b@c.example/", "https://x/?q")) {
      assertThat(gazette("verify", "--live", address).err()).as(address).contains("[live-address]");
    }
    // Nobody listens there.
    assertThat(gazette("verify", "--live", "http://127.0.0.2:9/").err())
        .contains("[live-insecure]", "[live-unreachable]");
  }
}
