package io.gazette.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.ledger.Manifest;
import io.gazette.model.Sha256;
import io.gazette.online.OnlineSite.Copy;
import io.gazette.online.OnlineSite.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host is asked for so much and no more. */
class OnlineSiteTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final TreeMap<String, Sha256> files = new TreeMap<>();
  private HttpServer server;

  @BeforeEach
  void publish() throws IOException {
    for (int number = 0; number < 30; number++) {
      files.put("x/page" + number + ".txt", Sha256.of("x"));
    }
    files.put("api/v1/ledger.txt", Sha256.of("x"));
    String manifest = new Manifest(files).text();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
          byte[] body = (path.endsWith("manifest.sha256") ? manifest : "x").getBytes(UTF_8);
          boolean refused = path.startsWith("/refused/x/");
          exchange.sendResponseHeaders(refused ? 403 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Copy read(String folder, Limits limits) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + folder;
    return OnlineSite.read(url, limits, diagnostics).orElseThrow();
  }

  private List<Code> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  @Test
  void whatWasLeftOutIsSaid() {
    Copy copy = read("", new Limits(3, 10_000, Duration.ofMinutes(1)));
    assertThat(codes()).contains(Code.LIVE_PARTIAL);
    assertThat(copy.unread()).hasSize(files.size() - 3);
    assertThat(copy.files().paths()).contains("api/v1/ledger.txt", "manifest.sha256").hasSize(4);
  }

  @Test
  void bytesAndTimeEnd() {
    assertThat(read("", new Limits(99, 5, Duration.ofMinutes(1))).files().paths()).hasSize(1);
    assertThat(read("", new Limits(99, 10_000, Duration.ZERO)).files().paths()).hasSize(1);
  }

  @Test
  void aHostThatRefusesIsNotAskedOnAndOn() {
    read("refused", new Limits(99, 10_000, Duration.ofMinutes(1)));
    assertThat(asked).hasSizeLessThan(25);
    assertThat(codes()).contains(Code.LIVE_STATUS, Code.LIVE_PARTIAL);
  }
}
