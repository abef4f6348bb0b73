package io.gazette.site;

import static io.gazette.site.Nginx.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration for nginx that the handbook offers, for a site and for a folder of one. */
class NginxIT {

  @TempDir static Path folder;

  private static @Nullable Nginx started;

  private final Nginx nginx = Objects.requireNonNull(started);

  @BeforeAll
  static void start() throws Exception {
    Request request =
        new Request(
            Path.of("src/test/resources/golden/small/content"),
            Optional.empty(),
            Optional.empty(),
            Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC));
    Path site = folder.resolve("site");
    SiteBuild.run(request, site, (stage, done, total) -> {});
    SiteBuild.run(request, site.resolve("policies"), (stage, done, total) -> {});
    started = Nginx.serve(site, folder);
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/policies"})
  void pagesForbidWhatTheyDoNotNeed(String at) throws Exception {
    HttpResponse<byte[]> page = nginx.get(at + "/zh-Hans/notice/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Content-Security-Policy")).startsWith("script-src 'none'");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<byte[]> again =
        nginx.get(at + "/zh-Hans/notice/", "If-None-Match", header(page, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/policies"})
  void addressesLeadWhereTheyShould(String at) throws Exception {
    assertThat(nginx.get(at + "/").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> redirect = nginx.get(at + "/zh-Hans/notice");
    assertThat(redirect.statusCode()).isEqualTo(301);
    assertThat(header(redirect, "Location")).isEqualTo(at + "/zh-Hans/notice/");
    assertThat(nginx.get(at + "/zh-Hans/notice/redline/2024-01-02_2025-06-01/").statusCode())
        .isEqualTo(200);
    HttpResponse<byte[]> old = nginx.get(at + "/zh-Hans/notice/redline/2024-01-02..2025-06-01/");
    assertThat(old.statusCode()).isEqualTo(301);
    assertThat(header(old, "Location"))
        .isEqualTo(at + "/zh-Hans/notice/redline/2024-01-02_2025-06-01/");
    HttpResponse<byte[]> missing = nginx.get(at + "/nowhere/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(header(missing, "Content-Security-Policy")).isNotEmpty();
    assertThat(new String(missing.body(), UTF_8)).contains("<html");
    assertThat(nginx.get(at + "/.gazette-output").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/policies"})
  void assetsAreKeptAndLargeFilesCompressed(String at) throws Exception {
    String page = new String(nginx.get(at + "/zh-Hans/notice/").body(), UTF_8);
    String style = page.replaceFirst("(?s).*\"(?:\\.\\./)+(assets/style\\.[^\"]*)\".*", at + "/$1");
    HttpResponse<byte[]> css = nginx.get(style, "Accept-Encoding", "gzip");
    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(header(css, "Content-Type")).isEqualTo("text/css; charset=utf-8");
    assertThat(header(css, "Cache-Control")).contains("immutable");
    assertThat(header(css, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(css, "Vary")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/policies"})
  void theApiAndFeedsMayBeAskedFromOtherPages(String at) throws Exception {
    HttpResponse<byte[]> api =
        nginx.get(at + "/api/v1/notice.json", "Origin", "https://other.example");
    assertThat(header(api, "Content-Type")).isEqualTo("application/json");
    assertThat(header(api, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(nginx.get(at + "/zh-Hans/"), "Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<byte[]> feed = nginx.get(at + "/zh-Hans/feed.xml");
    assertThat(header(feed, "Content-Type")).startsWith("application/atom+xml");
    assertThat(header(nginx.get(at + "/manifest.sha256"), "Content-Type")).startsWith("text/plain");
  }
}
