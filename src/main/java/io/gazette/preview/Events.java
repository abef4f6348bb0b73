package io.gazette.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells open pages, by server-sent events (HTML standard, section 9.2), that there is news. */
final class Events {

  private static final int MOST = 64;
  private static final int PULSE_SECONDS = 10;

  private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();

  /** Sends a word to every open page; one that is slow gets only the last. */
  void tell(String word) {
    for (BlockingQueue<String> page : open) {
      page.clear();
      page.offer(word);
    }
  }

  /** Holds a connection for as long as the page is open. */
  void serve(HttpExchange exchange) throws IOException {
    if (open.size() >= MOST) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    BlockingQueue<String> page = new ArrayBlockingQueue<>(1);
    open.add(page);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      write(": begun\n\n", out);
      while (true) {
        String word = page.poll(PULSE_SECONDS, TimeUnit.SECONDS);
        // The pulse finds out that nobody listens any more.
        write(word == null ? ": pulse\n\n" : "data: " + word + "\n\n", out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(page);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
