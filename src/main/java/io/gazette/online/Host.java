package io.gazette.online;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A host that is asked one thing at a time, with a pause between, and never for more than is
 * allowed. No redirect is followed. For one thread.
 */
final class Host {

  /**
   * What it answered.
   *
   * @param type, language, location as the headers say; else empty
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Answer(int status, byte[] body, String type, String language, String location) {}

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LARGEST_FILE = 64 * 1024 * 1024;
  private static final String NAME = "Gazette (verify --live)";

  private final URI site;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration pause;
  private final long end;
  private long bytesLeft;

  /**
   * Nothing is asked yet.
   *
   * @param site with a slash at the end
   */
  Host(URI site, Duration pause, Duration time, long bytes) {
    this.site = site;
    this.pause = pause;
    this.end = System.nanoTime() + time.toNanos();
    this.bytesLeft = bytes;
  }

  /** Whether time or bytes have run out. */
  boolean isSpent() {
    return bytesLeft <= 0 || System.nanoTime() - end >= 0;
  }

  URI address(String path) {
    return site.resolve(path);
  }

  /**
   * Asks for a path below the site.
   *
   * @throws IOException if there is no answer in time, or one that is too large
   */
  Answer ask(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .timeout(PATIENCE)
            .header("User-Agent", NAME)
            .header("Accept-Encoding", "identity")
            .build();
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] bytes = inTime(body);
        bytesLeft -= bytes.length;
        return new Answer(
            response.statusCode(),
            bytes,
            header(response, "Content-Type"),
            header(response, "Content-Language"),
            header(response, "Location"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The time of a request ends with its headers; a body could take for ever. */
  private static byte[] inTime(InputStream body) throws IOException, InterruptedException {
    CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> bytes(body));
    try {
      return read.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the answer does not end", e);
    } catch (ExecutionException e) {
      throw new IOException("the answer breaks off or is too large", e);
    }
  }

  private static byte[] bytes(InputStream body) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int length = body.read(part); length >= 0; length = body.read(part)) {
        bytes.write(part, 0, length);
        if (bytes.size() > LARGEST_FILE) {
          throw new IOException("the answer is larger than any file of a site");
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
