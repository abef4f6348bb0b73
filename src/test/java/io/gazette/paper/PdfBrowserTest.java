package io.gazette.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With scripts that play the browser. */
@DisabledOnOs(OS.WINDOWS)
class PdfBrowserTest {

  private static final byte[] PAGE = "<!DOCTYPE html><title>页</title>".getBytes(UTF_8);

  /**
   * Puts the file that it is asked to print, which is the last argument, behind the head of a PDF.
   */
  private static final String PRINTS =
      """
      for each; do
        case $each in
          --print-to-pdf=*) pdf=${each#*=} ;;
        esac
      done
      { printf '%%PDF-1.4\\n'; cat "${each#file://}"; } > "$pdf"
      """;

  @TempDir Path folder;

  private Path program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private static byte[] print(Path program) throws IOException {
    return PdfBrowser.find(Optional.of(program.toString()), Map.of()).orElseThrow().print(PAGE);
  }

  @Test
  void aPageIsPrinted() throws IOException {
    assertThat(print(program("chromium", PRINTS)))
        .asString(UTF_8)
        .startsWith("%PDF-")
        .endsWith(new String(PAGE, UTF_8));
  }

  @Test
  void theBrowserHasNoNetworkAndNothingOfTheUser() throws IOException {
    Path told = folder.resolve("told");
    print(
        program(
            "chromium",
            "printf '%s\\n' \"$@\" > '" + told + "'; pwd >> '" + told + "'" + "\n" + PRINTS));
    List<String> lines = Files.readAllLines(told);
    Path room = Path.of(lines.get(lines.size() - 1));
    assertThat(lines)
        .contains(
            "--headless=new",
            "--user-data-dir=" + room.resolve("profile"),
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline");
    assertThat(room).as("nothing is left").doesNotExist();
  }

  @Test
  void whatIsNoPdfIsToldInTheWordsOfTheBrowser() throws IOException {
    Path silent = program("silent", "exit 0\n");
    Path failing = program("failing", "echo first; echo 'No usable sandbox!' >&2; exit 1\n");
    Path lying = program("lying", PRINTS.replace("%%PDF", "%%PS"));
    assertThatThrownBy(() -> print(silent)).isInstanceOf(IOException.class).hasMessage("no words");
    assertThatThrownBy(() -> print(failing)).hasMessage("No usable sandbox!");
    assertThatThrownBy(() -> print(lying)).isInstanceOf(IOException.class);
  }

  @Test
  void aBrowserThatDoesNotEndIsStopped() throws IOException {
    Path pid = folder.resolve("pid");
    Path program = program("slow", "sleep 300 & echo $! > '" + pid + "'; wait\n");
    assertThatThrownBy(() -> new PdfBrowser(program, 1).print(PAGE)).hasMessageContaining("1 s");
    long child = Long.parseLong(Files.readString(pid).strip());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void itIsTheOneThatIsNamedOrElseTheOneThatIsFound() throws IOException {
    Path found = program("google-chrome", PRINTS);
    Path other = program("other", PRINTS);
    Map<String, String> path = Map.of("PATH", "/nowhere" + File.pathSeparator + folder);
    assertThat(find(Optional.empty(), path)).contains(found);
    assertThat(find(Optional.of("other"), path)).contains(other);
    assertThat(find(Optional.of("nothing"), path)).isEmpty();
    assertThat(find(Optional.empty(), Map.of("CHROME_PATH", other.toString()))).contains(other);
    assertThat(find(Optional.of(folder.toString()), path)).as("a folder").isEmpty();
    assertThat(find(Optional.of("a\0b"), path)).isEmpty();
  }

  private static Optional<Path> find(Optional<String> named, Map<String, String> environment) {
    return PdfBrowser.find(named, environment).map(PdfBrowser::program);
  }
}
