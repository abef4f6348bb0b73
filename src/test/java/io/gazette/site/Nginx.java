package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Nginx on the loopback interface with the configuration that the handbook offers. */
public final class Nginx implements AutoCloseable {

  private static final Path CONFIGURATION = Path.of("site/resources/ci/nginx.conf");
  private static final List<String> PROGRAMS =
      List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Serves a site; skips the test where nginx is not installed.
   *
   * @param folder for its files, with the site somewhere below
   */
  public static Nginx serve(Path site, Path folder) throws Exception {
    Optional<String> program =
        PROGRAMS.stream().filter(file -> Files.isExecutable(Path.of(file))).findFirst();
    Assumptions.assumeTrue(program.isPresent(), "nginx is not installed");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String server =
        Files.readString(CONFIGURATION)
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("root /srv/policies;", "root \"" + site + "\";");
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
    makeReadable(folder);
    makeReadable(site);
    Path said = folder.resolve("out.log");
    Process process =
        new ProcessBuilder(program.get(), "-p", folder.toString(), "-c", whole.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Nginx nginx = new Nginx(process, port);
    for (int tries = 0; tries < 100 && !nginx.answers(); tries++) {
      assertThat(process.isAlive()).as(Files.readString(said)).isTrue();
      Thread.sleep(50);
    }
    return nginx;
  }

  /** Started by the superuser, nginx works as another user. */
  private static void makeReadable(Path folder) throws IOException {
    for (Path above = folder; Files.isWritable(above); above = above.getParent()) {
      assertThat(above.toFile().setExecutable(true, false)).isTrue();
      if (above.getParent() == null || above.getNameCount() < 3) {
        break;
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(
          file -> {
            assertThat(file.toFile().setReadable(true, false)).isTrue();
            assertThat(!Files.isDirectory(file) || file.toFile().setExecutable(true, false))
                .isTrue();
          });
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** An answer, of which redirects are not followed. */
  public HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A header of an answer; empty if it has none. */
  public static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
