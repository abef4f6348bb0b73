package io.gazette.evidence;

import io.gazette.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A service that stamps digests with the time, asked over HTTP (RFC 3161, section 3.4). It learns
 * the digest and nothing else.
 */
public final class TimestampAuthority {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI address;

  public TimestampAuthority(URI address) {
    this.address = address;
  }

  /**
   * The answer of the authority as it was sent, which is a stamp of this digest.
   *
   * @throws IOException if there is no answer, or another one; its message says so
   */
  public byte[] stamp(Sha256 digest) throws IOException {
    byte[] answer = answer(Timestamp.request(digest));
    boolean right =
        Timestamp.parse(answer).filter(stamp -> stamp.imprint().equals(digest)).isPresent();
    if (!right) {
      throw new IOException("the answer is no time stamp of what was asked for");
    }
    return answer;
  }

  private byte[] answer(byte[] question) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .header("Content-Type", "application/timestamp-query")
              .header("Accept", "application/timestamp-reply")
              .POST(BodyPublishers.ofByteArray(question))
              .build();
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] answer = body.readNBytes(Timestamp.BYTE_LIMIT + 1);
        if (response.statusCode() != 200 || answer.length > Timestamp.BYTE_LIMIT) {
          throw new IOException("HTTP status " + response.statusCode());
        }
        return answer;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("this is no address of the web", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
