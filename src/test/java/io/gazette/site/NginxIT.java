package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for nginx that the handbook offers, on the loopback interface. */
class NginxIT {

  private static final Path CONFIGURATION = Path.of("site/resources/ci/nginx.conf");
  private static final List<String> PROGRAMS =
      List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx");

  @TempDir static Path folder;

  private static Process nginx;
  private static int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    Optional<String> program =
        PROGRAMS.stream().filter(file -> Files.isExecutable(Path.of(file))).findFirst();
    Assumptions.assumeTrue(program.isPresent(), "nginx is not installed");
    Path site = folder.resolve("site");
    Request request =
        new Request(
            Path.of("src/test/resources/golden/small/content"),
            Optional.empty(),
            Optional.empty(),
            Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC));
    SiteBuild.run(request, site, (stage, done, total) -> {});
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String server =
        Files.readString(CONFIGURATION)
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("root /srv/policies;", "root " + site + ";");
    assertThat(server).contains("127.0.0.1:" + port).contains(site.toString());
    Path whole =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
            %2$s
            }
            """
                .formatted(folder, server));
    makeReadable();
    nginx =
        new ProcessBuilder(program.get(), "-p", folder.toString(), "-c", whole.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    for (int tries = 0; tries < 100 && !answers(); tries++) {
      assertThat(nginx.isAlive()).as(Files.readString(folder.resolve("out.log"))).isTrue();
      Thread.sleep(50);
    }
  }

  /** Started by the superuser, nginx works as another user. */
  private static void makeReadable() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(
          file -> {
            assertThat(file.toFile().setReadable(true, false)).isTrue();
            assertThat(!Files.isDirectory(file) || file.toFile().setExecutable(true, false))
                .isTrue();
          });
    }
  }

  private static boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    HttpHeaders headers = answer.headers();
    return headers.firstValue(name).orElse("");
  }

  @Test
  void pagesForbidWhatTheyDoNotNeed() throws Exception {
    HttpResponse<byte[]> page = get("/zh-Hans/notice/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Content-Security-Policy")).startsWith("script-src 'none'");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<byte[]> again = get("/zh-Hans/notice/", "If-None-Match", header(page, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void addressesLeadWhereTheyShould() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> redirect = get("/zh-Hans/notice");
    assertThat(redirect.statusCode()).isEqualTo(301);
    assertThat(header(redirect, "Location")).isEqualTo("/zh-Hans/notice/");
    assertThat(get("/zh-Hans/notice/redline/2024-01-02_2025-06-01/").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> old = get("/zh-Hans/notice/redline/2024-01-02..2025-06-01/");
    assertThat(old.statusCode()).isEqualTo(301);
    assertThat(header(old, "Location")).isEqualTo("/zh-Hans/notice/redline/2024-01-02_2025-06-01/");
    HttpResponse<byte[]> missing = get("/nowhere/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(header(missing, "Content-Security-Policy")).isNotEmpty();
    assertThat(new String(missing.body(), UTF_8)).contains("<html");
    assertThat(get("/.gazette-output").statusCode()).isEqualTo(404);
  }

  @Test
  void assetsAreKeptAndLargeFilesCompressed() throws Exception {
    String page = new String(get("/zh-Hans/notice/").body(), UTF_8);
    String style = page.replaceFirst("(?s).*\"(?:\\.\\./)+(assets/style\\.[^\"]*)\".*", "/$1");
    HttpResponse<byte[]> css = get(style, "Accept-Encoding", "gzip");
    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(header(css, "Content-Type")).isEqualTo("text/css; charset=utf-8");
    assertThat(header(css, "Cache-Control")).contains("immutable");
    assertThat(header(css, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(css, "Vary")).contains("Accept-Encoding");
  }

  @Test
  void theApiAndFeedsMayBeAskedFromOtherPages() throws Exception {
    HttpResponse<byte[]> api = get("/api/v1/notice.json", "Origin", "https://other.example");
    assertThat(header(api, "Content-Type")).isEqualTo("application/json");
    assertThat(header(api, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(get("/zh-Hans/"), "Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<byte[]> feed = get("/zh-Hans/feed.xml");
    assertThat(header(feed, "Content-Type")).startsWith("application/atom+xml");
    assertThat(header(get("/manifest.sha256"), "Content-Type")).startsWith("text/plain");
  }
}
