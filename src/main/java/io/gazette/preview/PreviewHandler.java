package io.gazette.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.gazette.output.MediaTypes;
import io.gazette.pipeline.LiveSite;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Answers requests: with files of the site from memory, with the page around them, and with what
 * was found. No path is ever looked up on a disk.
 */
final class PreviewHandler implements HttpHandler {

  private static final String DAY = "/_on/";
  private static final String AS_OF = "as-of=";

  /** Beside what each page says itself, which knows its own styles. */
  private static final String SITE_POLICY =
      "script-src 'none'; object-src 'none'; connect-src 'none'; frame-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private final Sites sites;
  private final Events events;
  private final State state;
  private final Set<String> hosts;
  private final String shellPolicy;

  PreviewHandler(
      Sites sites, Events events, Path content, String version, InetSocketAddress address) {
    this.sites = sites;
    this.events = events;
    this.state = new State(sites, content, version);
    this.hosts = Set.of("127.0.0.1:" + address.getPort(), "localhost:" + address.getPort());
    // One script and one stylesheet, and no others of the same origin.
    this.shellPolicy =
        "default-src 'none'; script-src "
            + only(Shell.SCRIPT)
            + "; style-src "
            + only(Shell.STYLE)
            + "; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";
  }

  private String only(String path) {
    return String.join(" ", hosts.stream().sorted().map(host -> "http://" + host + path).toList());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      String host = exchange.getRequestHeaders().getFirst("Host");
      String method = exchange.getRequestMethod();
      if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
        send(exchange, 421, "text/plain", "Misdirected request\n");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain", "Method not allowed\n");
      } else {
        answer(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Optional<String> query = Optional.ofNullable(exchange.getRequestURI().getQuery());
    if (path.startsWith(Shell.PATH)) {
      preview(exchange, path, query);
    } else if (path.startsWith(DAY)) {
      onDay(exchange, path.substring(DAY.length()));
    } else if (query.filter(words -> words.startsWith(AS_OF)).isPresent()) {
      String day = query.get().substring(AS_OF.length());
      redirect(exchange, DAY + (day.matches("[0-9-]{1,20}") ? day : "?") + path);
    } else {
      file(exchange, sites.today(), path);
    }
  }

  private void preview(HttpExchange exchange, String path, Optional<String> query)
      throws IOException {
    Locale locale = locale(exchange);
    switch (path.substring(Shell.PATH.length())) {
      case "preview.js" ->
          send(exchange, 200, "text/javascript; charset=utf-8", Shell.resource("preview.js"));
      case "preview.css" -> send(exchange, 200, MediaTypes.of(path), Shell.resource("preview.css"));
      case "events" -> events.serve(exchange);
      case "state.json" ->
          send(exchange, 200, MediaTypes.of(path), state.json(page(query), locale));
      default -> {
        exchange.getResponseHeaders().set("Content-Security-Policy", shellPolicy);
        send(exchange, 200, MediaTypes.of("index.html"), Shell.html(locale));
      }
    }
  }

  /** The page of the site that a question is about. */
  private static String page(Optional<String> query) {
    return query
        .filter(words -> words.startsWith("path=/"))
        .map(words -> words.substring("path=/".length()))
        .orElse("");
  }

  /** A page as it was or will be on another day: {@code /_on/2026-01-01/…}. */
  private void onDay(HttpExchange exchange, String rest) throws IOException {
    int slash = rest.indexOf('/');
    try {
      LocalDate day = LocalDate.parse(slash < 0 ? rest : rest.substring(0, slash));
      if (slash < 0) {
        redirect(exchange, DAY + day + "/");
      } else {
        file(exchange, sites.on(day), rest.substring(slash));
      }
    } catch (DateTimeException e) {
      send(exchange, 400, "text/plain", "as-of=2026-01-31\n");
    }
  }

  private void file(HttpExchange exchange, LiveSite site, String path) throws IOException {
    String name = path.substring(1);
    String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    Optional<byte[]> found = site.find(file);
    if (found.isEmpty() && !file.endsWith("index.html")) {
      if (site.find(file + "/index.html").isPresent()) {
        redirect(exchange, exchange.getRequestURI().getPath() + "/");
        return;
      }
    }
    exchange.getResponseHeaders().set("Content-Security-Policy", SITE_POLICY);
    if (found.isPresent()) {
      send(exchange, 200, MediaTypes.of(file), found.get());
    } else {
      Locale locale = locale(exchange);
      String words = locale.getLanguage().equals("zh") ? "没有这个页面。" : "There is no such page.";
      send(exchange, 404, MediaTypes.of("index.html"), "<!DOCTYPE html><title>404</title>" + words);
    }
  }

  /** Chinese for whoever prefers it; English for everybody else. */
  private static Locale locale(HttpExchange exchange) {
    List<String> languages = exchange.getRequestHeaders().get("Accept-Language");
    boolean chinese =
        languages != null && languages.get(0).toLowerCase(Locale.ROOT).startsWith("zh");
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to.replaceAll("[^!-~]", ""));
    exchange.sendResponseHeaders(302, -1);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
