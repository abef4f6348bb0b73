package io.gazette.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.pipeline.SiteBuild;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  private static final int PATIENCE_SECONDS = 30;

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Sites.Reading> readings = new LinkedBlockingQueue<>();
  private EditedSite site;
  private Preview preview;

  @BeforeEach
  void start() throws IOException {
    site = new EditedSite(folder);
    preview = Preview.start(site.request(), 0, "1.0", readings::add);
    readings.remove();
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return get(path, HttpResponse.BodyHandlers.ofString(), headers);
  }

  private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body, String... headers)
      throws Exception {
    URI address = URI.create("http://127.0.0.1:" + preview.port() + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(PATIENCE_SECONDS));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), body);
  }

  /** Waits for a reading; one of the moment in which a file has no name yet may come before. */
  private void read(Predicate<Sites.Reading> meant) throws InterruptedException {
    Sites.Reading reading = readings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (reading != null && !meant.test(reading)) {
      reading = readings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertThat(reading).isNotNull();
  }

  /** Waits for a page to say something. */
  private void says(String path, String words) throws Exception {
    for (int tries = 0; tries < 200 && !get(path).body().contains(words); tries++) {
      Thread.sleep(100);
    }
    assertThat(get(path).body()).contains(words);
  }

  @Test
  void showsWhatABuildWithDraftsWouldWrite() throws Exception {
    Path built = folder.resolve("site");
    SiteBuild.run(site.request().withDrafts(), built, (stage, done, total) -> {});
    try (Stream<Path> files = Files.walk(built)) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> built.relativize(file).toString().replace('\\', '/'))
              .filter(path -> !path.startsWith(".") && !path.equals("manifest.sha256"))
              .toList();
      assertThat(paths).hasSizeGreaterThan(20);
      for (String path : paths) {
        assertThat(get("/" + path, HttpResponse.BodyHandlers.ofByteArray()).body())
            .as(path)
            .isEqualTo(Files.readAllBytes(built.resolve(path)));
      }
    }
  }

  @Test
  void showsWhatWasSaved() throws Exception {
    assertThat(get(EditedSite.PAGE).body()).doesNotContain("新的一句");
    site.replace("见[](#exceptions)", "新的一句。见[](#exceptions)");
    says(EditedSite.PAGE, "新的一句");
  }

  @Test
  void theLastGoodSiteStaysWhileThereIsAnError() throws Exception {
    site.replace("见[](#exceptions)", "见[](#exeptions)");
    read(reading -> reading.outcome().toString().contains("UNKNOWN_CLAUSE"));
    assertThat(get(EditedSite.PAGE).statusCode()).isEqualTo(200);
    String state = get("/_preview/state.json?path=" + EditedSite.PAGE).body();
    assertThat(state)
        .contains("\"shown\": false")
        .contains("内 容/notice/2025-06-01/zh-Hans.md:23:2")
        .contains("Did you mean");
    String chinese =
        get("/_preview/state.json?path=" + EditedSite.PAGE, "Accept-Language", "zh-CN,en").body();
    assertThat(chinese).contains("您是否想写");
    site.replace("见[](#exeptions)", "见[](#exceptions)");
    says("/_preview/state.json?path=/", "\"findings\": []");
  }

  @Test
  void goesToAnotherDayAndBack() throws Exception {
    HttpResponse<String> other = get("/zh-Hans/notice/?as-of=2024-06-01");
    assertThat(other.headers().firstValue("Location")).contains("/_on/2024-06-01/zh-Hans/notice/");
    String then = get("/_on/2024-06-01/zh-Hans/notice/").body();
    assertThat(then).isNotEqualTo(get("/zh-Hans/notice/").body());
    site.replace("见[](#exceptions)", "新的一句。见[](#exceptions)");
    says("/_on/2025-07-02" + EditedSite.PAGE, "新的一句");
    assertThat(get("/_on/2024-13-01/").statusCode()).isEqualTo(400);
    assertThat(get("/x/?as-of=%0d%0aa:b").headers().firstValue("a")).isEmpty();
  }

  @Test
  void answersOnlyToItsOwnNameAndOnlyWithFilesOfTheSite() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\n")).doesNotStartWith("HTTP/1.1 200");
    assertThat(raw("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n"))
        .startsWith("HTTP/1.1 405");
    for (String path :
        List.of(
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2fsite.yaml",
            "/_preview/../site.yaml",
            "/_on/2025-07-01/../../site.yaml",
            "/zh-Hans/notice/%00",
            "//")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n");
      assertThat(answer).as(path).doesNotContain("root:").doesNotContain("base-url");
      assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
      socket.setSoTimeout(PATIENCE_SECONDS * 1000);
      OutputStream out = socket.getOutputStream();
      out.write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void allowsOneScriptAroundThePagesAndNoneInThem() throws Exception {
    HttpResponse<String> shell = get("/_preview" + EditedSite.PAGE);
    assertThat(shell.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src http://127.0.0.1:" + preview.port() + "/_preview/preview.js")
        .doesNotContain("unsafe");
    assertThat(shell.body()).containsOnlyOnce("<script").doesNotContain("{{");
    HttpResponse<String> page = get(EditedSite.PAGE);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("script-src 'none'");
    assertThat(page.body()).doesNotContain("<script src");
  }

  @Test
  void tellsOpenPagesThatSomebodySaved() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
      socket.setSoTimeout(PATIENCE_SECONDS * 1000);
      socket
          .getOutputStream()
          .write(
              ("GET /_preview/events HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n")
                  .getBytes(UTF_8));
      BufferedReader events =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      while (!events.readLine().startsWith(": begun")) {
        // The head of the answer.
      }
      site.replace("见[](#exceptions)", "新的一句。见[](#exceptions)");
      String line = events.readLine();
      while (!line.startsWith("data: ")) {
        line = events.readLine();
      }
      assertThat(line).matches("data: [0-9]+");
    }
  }

  @Test
  void takesAnotherPortIfTheOneWishedForIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0);
        Preview other = Preview.start(site.request(), preview.port(), "1.0", reading -> {})) {
      assertThat(other.port()).isNotEqualTo(preview.port()).isNotEqualTo(taken.getLocalPort());
    }
  }
}
