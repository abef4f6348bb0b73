package io.gazette.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.file.RegularFile;
import io.gazette.output.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Prints pages with a Chromium of this machine.
 *
 * <p>The PDF is tagged, has an outline of the page's headings and its fonts in it. The browser gets
 * a profile of its own that is deleted afterwards, and no network; it is asked without a shell and
 * stopped if it takes too long. It does not keep pages from running scripts: theirs must. Its bytes
 * are not the same twice, since they tell the time.
 */
public final class PdfBrowser {

  /** That of Lighthouse and others. */
  private static final String VARIABLE = "CHROME_PATH";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "msedge");

  /** Where installers put it on macOS and Windows, which have it on no search path. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:/Program Files/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
          "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
          "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

  private static final int PATIENCE_SECONDS = 120;
  private static final int STOPPING_SECONDS = 5;
  private static final int LARGEST_LOG = 1024 * 1024;

  /** Chromium complains of a desktop that is not there, whatever else happens. */
  private static final String IDLE_TALK = "dbus/";

  private static final int ROOT = 0;

  private final Path program;
  private final int patienceSeconds;

  PdfBrowser(Path program, int patienceSeconds) {
    this.program = program;
    this.patienceSeconds = patienceSeconds;
  }

  /**
   * The browser of this machine: the one that is named; else that of {@code CHROME_PATH}; else one
   * on the search path or where installers put it. A name that is wrong is not replaced by another.
   *
   * @param named a program's name or path
   * @param environment of the user
   */
  public static Optional<PdfBrowser> find(Optional<String> named, Map<String, String> environment) {
    Stream<Path> candidates =
        named
            .or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(v -> !v.isEmpty()))
            .map(name -> onPath(name, environment))
            .orElseGet(
                () ->
                    Stream.concat(
                        NAMES.stream().flatMap(name -> onPath(name, environment)),
                        PLACES.stream().flatMap(PdfBrowser::path)));
    return candidates
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(file -> new PdfBrowser(file.toAbsolutePath(), PATIENCE_SECONDS));
  }

  /** What a name means to a shell: a path, or a program in one of the folders of the path. */
  private static Stream<Path> onPath(String name, Map<String, String> environment) {
    if (name.contains("/") || name.contains(File.separator)) {
      return path(name);
    }
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(folder + "/" + name, folder + "/" + name + ".exe"))
        .flatMap(PdfBrowser::path);
  }

  private static Stream<Path> path(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  public Path program() {
    return program;
  }

  /**
   * Prints a page that has all that it needs in itself.
   *
   * @throws IOException if the browser makes no PDF; the message is what it said last
   */
  public byte[] print(byte[] html) throws IOException {
    try (TemporaryFolder room = TemporaryFolder.open()) {
      Path page = Files.write(room.path().resolve("page.html"), html);
      Path pdf = room.path().resolve("page.pdf");
      Path log = room.path().resolve("log");
      Process process =
          new ProcessBuilder(command(page, pdf, room.path()))
              .directory(room.path().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
          throw new IOException("no answer within " + patienceSeconds + " s");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      } finally {
        stop(process);
      }
      return pdf(pdf, log);
    }
  }

  /**
   * Leaves no browser behind, nor the renderers that it started and that write into its profile.
   */
  private static void stop(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, STOPPING_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private List<String> command(Path page, Path pdf, Path room) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--user-data-dir=" + room.resolve("profile"),
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                // No name leads anywhere, and nothing is asked for behind the page's back.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--export-tagged-pdf",
                "--print-to-pdf=" + pdf));
    // Chromium refuses to start in its sandbox for root, who builds in most containers. The page is
    // Gazette's own, without a script and without anything from elsewhere.
    if (isRoot(room)) {
      command.add("--no-sandbox");
    }
    command.add(page.toUri().toString());
    return command;
  }

  private static boolean isRoot(Path own) throws IOException {
    return own.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(own, "unix:uid").equals(ROOT);
  }

  private static byte[] pdf(Path pdf, Path log) throws IOException {
    if (Files.isRegularFile(pdf)) {
      byte[] bytes = RegularFile.bytes(pdf, RegularFile.LARGEST);
      if (new String(bytes, 0, Math.min(bytes.length, 5), ISO_8859_1).equals("%PDF-")) {
        return bytes;
      }
    }
    byte[] said = Files.size(log) > LARGEST_LOG ? new byte[0] : RegularFile.bytes(log, LARGEST_LOG);
    throw new IOException(
        new String(said, UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.contains(IDLE_TALK))
            .reduce((first, second) -> second)
            .orElse("no words"));
  }
}
