package io.gazette.site;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The machine's Firefox with one window, asked in the protocol that it speaks itself: WebDriver
 * BiDi (W3C), JSON over a WebSocket.
 *
 * <p>Without one, tests are skipped; with {@code -Dgazette.browser=required} they fail.
 */
@SuppressWarnings("try")
final class Firefox implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/firefox-esr"), Path.of("/usr/bin/firefox"));
  private static final Pattern LISTENING =
      Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
  private static final int PATIENCE_SECONDS = 60;

  /** Asks nobody for anything that a page does not ask for. */
  private static final String PREFERENCES =
      """
      user_pref("app.update.enabled", false);
      user_pref("browser.shell.checkDefaultBrowser", false);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("services.settings.server", "data:,");
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final Process process;
  private final WebSocket socket;
  private final Answers answers = new Answers();
  private final String window;
  private int asked;

  /** What Firefox says: whole messages, in their order. */
  private static final class Answers implements WebSocket.Listener {

    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder begun = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      begun.append(part);
      if (last) {
        messages.add(begun.toString());
        begun.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private Firefox(Process process, String address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address + "/session"), answers)
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    ask("session.new", Map.of("capabilities", Map.of()));
    this.window =
        ask("browsingContext.getTree", Map.of())
            .path("contexts")
            .path(0)
            .path("context")
            .asString();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder
   */
  static Firefox start(Path profile) throws Exception {
    Path program =
        PLACES.stream().filter(Files::isExecutable).findFirst().orElseGet(Firefox::missing);
    Files.writeString(profile.resolve("user.js"), PREFERENCES);
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port",
                "0")
            .redirectErrorStream(true);
    builder.environment().put("HOME", profile.toString());
    Process process = builder.start();
    try {
      return new Firefox(process, address(process));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Path missing() {
    String why = "no Firefox at any of " + PLACES;
    return "required".equals(System.getProperty("gazette.browser")) ? fail(why) : abort(why);
  }

  /** Where it listens, which it says when it does; what it says later is read and forgotten. */
  private static String address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher found = LISTENING.matcher(line);
      if (found.find()) {
        Thread drain = new Thread(() -> lines.lines().forEach(idle -> {}), "firefox-log");
        drain.setDaemon(true);
        drain.start();
        return found.group(1);
      }
    }
    throw new IOException("Firefox does not listen");
  }

  private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
    asked++;
    socket
        .sendText(
            json.writeValueAsString(Map.of("id", asked, "method", method, "params", parameters)),
            true)
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (true) {
      String message = answers.messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("Firefox does not answer: " + method);
      }
      JsonNode answer = json.readTree(message);
      if (answer.path("id").asInt(0) == asked) {
        if (answer.path("type").asString().equals("error")) {
          throw new IOException(answer.toString());
        }
        return answer.path("result");
      }
    }
  }

  /** Makes the window so large. */
  void resize(int width, int height) throws Exception {
    ask(
        "browsingContext.setViewport",
        Map.of("context", window, "viewport", Map.of("width", width, "height", height)));
  }

  /** Shows a page, once it is loaded with all that it asks for. */
  void open(String url) throws Exception {
    ask("browsingContext.navigate", Map.of("context", window, "url", url, "wait", "complete"));
  }

  /** What an expression gives as text, once it is settled. */
  String evaluate(String expression) throws Exception {
    JsonNode result =
        ask(
            "script.evaluate",
            Map.of(
                "expression",
                expression,
                "target",
                Map.of("context", window),
                "awaitPromise",
                true));
    if (!result.path("type").asString().equals("success")) {
      throw new IOException(result.path("exceptionDetails").path("text").asString());
    }
    return result.path("result").path("value").asString("");
  }

  /** The picture of the window as PNG. */
  byte[] screenshot() throws Exception {
    return Base64.getDecoder()
        .decode(
            ask("browsingContext.captureScreenshot", Map.of("context", window))
                .path("data")
                .asString());
  }

  @Override
  public void close() {
    Deque<ProcessHandle> all = new ArrayDeque<>(new ArrayList<>(process.descendants().toList()));
    socket.abort();
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
