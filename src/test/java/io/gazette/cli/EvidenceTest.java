package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps of an authority on this machine, and what is packed for somebody who doubts. */
class EvidenceTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Path RESOURCES = Path.of("src/test/resources/evidence");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void copy() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, folder.resolve("content").resolve(SITE.relativize(path).toString()));
      }
    }
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private Invocation gazette(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--content";
    all[arguments.length + 1] = folder.resolve("content").toString();
    return Invocation.of(NOON, all);
  }

  /** The address of an authority that answers like this. */
  private String authority(String path, UnaryOperator<byte[]> answer) {
    server.createContext(
        path,
        (HttpExchange exchange) -> {
          byte[] bytes = answer.apply(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(bytes.length == 0 ? 503 : 200, Math.max(bytes.length, 1));
          exchange.getResponseBody().write(bytes.length == 0 ? new byte[1] : bytes);
          exchange.close();
        });
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void anEntryIsStampedAndAnybodyCanCheckIt() throws Exception {
    assumeThat(run("openssl", "version")).as("openssl is there").isZero();
    assertThat(
            run(
                "openssl req -x509 -newkey rsa:2048 -nodes -keyout authority.key -out authority.pem"
                    + " -subj /CN=Test -addext extendedKeyUsage=critical,timeStamping"))
        .isZero();
    Files.copy(RESOURCES.resolve("authority.cnf"), folder.resolve("authority.cnf"));
    Files.writeString(folder.resolve("serial"), "01\n");
    String authority = authority("/stamp", this::stamp);

    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    Invocation released = gazette("release", "--timestamp", authority, "privacy", "2.0");
    assertThat(released.err()).isEmpty();
    assertThat(released.exit()).isZero();

    Invocation verified = gazette("verify");
    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).contains("Stamped: privacy, entry 2 (2.0), ");
    String command =
        verified
            .out()
            .lines()
            .filter(line -> line.contains("openssl ts"))
            .findFirst()
            .orElseThrow();
    assertThat(run(command.strip())).as(command).isZero();

    Path zip = folder.resolve("evidence.zip");
    Invocation packed =
        gazette("evidence", "privacy", "--on", "2026-01-15", "--output", zip.toString());
    assertThat(packed.err()).isEmpty();
    assertThat(packed.out()).contains("1 time stamp covers it");
    Map<String, byte[]> files = unpack(zip);
    for (String line : new String(files.get("README-en.txt"), UTF_8).lines().toList()) {
      if (line.contains("openssl ts -verify")) {
        assertThat(run(line.replaceFirst("#.*", "").strip())).as(line).isZero();
      }
    }
    assertThat(files).containsKeys("timestamps/entry-2.tsr", "timestamps/entry-2.txt");
  }

  private byte[] stamp(byte[] question) {
    try {
      Files.write(folder.resolve("question"), question);
      run("openssl ts -reply -config authority.cnf -queryfile question -out answer");
      return Files.readAllBytes(folder.resolve("answer"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereTheAuthorityGivesNoStampNothingIsSealed() throws IOException {
    byte[] another = Files.readAllBytes(RESOURCES.resolve("gazette.tsr"));
    for (String authority :
        new String[] {
          authority("/another", question -> another),
          authority("/page", question -> "<html>".getBytes(UTF_8)),
          authority("/down", question -> new byte[0]),
          "http://127.0.0.1:1/",
          "nowhere"
        }) {
      Invocation refused = gazette("release", "--timestamp", authority, "privacy", "1.0");
      assertThat(refused.exit()).as(authority).isEqualTo(1);
      assertThat(refused.err()).contains("[timestamp-failed]").contains(authority);
      assertThat(folder.resolve("content/gazette.lock")).doesNotExist();
      assertThat(folder.resolve("content/.sealed")).doesNotExist();
    }
  }

  @Test
  void aStampOfAnotherEntryOrOfNoneIsTold() throws IOException {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    String ledger = Files.readString(folder.resolve("content/gazette.lock"));
    String seal = ledger.replaceFirst("(?s).*?  seal ([0-9a-f]{64})\n.*", "$1");
    Path stamps = Files.createDirectories(folder.resolve("content/.sealed/timestamps"));
    Path stamp = stamps.resolve("0".repeat(64) + ".tsr");
    Files.copy(RESOURCES.resolve("gazette.tsr"), stamp);

    assertThat(gazette("verify").err()).contains("[timestamp-unknown]");
    Files.move(stamp, stamps.resolve(seal + ".tsr"));
    Invocation damaged = gazette("verify");
    assertThat(damaged.exit()).isEqualTo(1);
    assertThat(damaged.err()).contains("[timestamp-damaged]").contains(seal + ".tsr:1:1");
  }

  @Test
  void whatIsPackedCanBeCheckedAndIsTheSameForTheSameContent() throws IOException {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    Path zip = folder.resolve("out/one.zip");
    Path again = folder.resolve("out/two.zip");
    String day = "2026-01-15";
    for (Path file : new Path[] {zip, again}) {
      Invocation packed = gazette("evidence", "privacy", "--on", day, "--output", file.toString());
      assertThat(packed.err()).isEmpty();
      assertThat(packed.exit()).isZero();
      assertThat(packed.out()).contains("No time stamp covers it");
    }
    assertThat(zip).hasSameBinaryContentAs(again);

    Map<String, byte[]> files = unpack(zip);
    String sums = new String(files.remove("sha256sums.txt"), UTF_8);
    assertThat(sums.lines())
        .containsExactlyElementsOf(
            files.entrySet().stream()
                .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey())
                .toList());
    String entry = new String(files.get("entry.txt"), UTF_8);
    String ledger = new String(files.get("ledger.txt"), UTF_8);
    assertThat(ledger).contains(entry + "  seal " + Sha256.of(entry));
    assertThat(entry)
        .contains("  text " + Sha256.of(files.get("text/zh-Hans.md")) + " zh-Hans")
        .contains("  text " + Sha256.of(files.get("text/en.md")) + " en")
        .contains("  setting " + Sha256.of(files.get("settings/site.yaml")) + " site.yaml");
    String version = entry.replaceFirst("(?s)entry privacy [0-9]+ release (\\S+)\n.*", "$1");
    assertThat(files)
        .containsKeys(
            "pages/en/privacy/" + version + "/index.html",
            "sources/privacy/" + version + "/version.yaml");
    assertEveryLinkLeadsSomewhere(files);
    for (String language : new String[] {"README-zh.txt", "README-en.txt"}) {
      assertThat(new String(files.get(language), UTF_8))
          .contains(day, version, Sha256.of(entry).hex())
          .doesNotContain("{");
    }
  }

  /** Within the archive to a file of it, else to the published site or a host that is named. */
  private static void assertEveryLinkLeadsSomewhere(Map<String, byte[]> files) {
    int within = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        URI page = URI.create("https://archive.example/" + file.getKey());
        for (Element link :
            Jsoup.parse(new String(file.getValue(), UTF_8)).select("[href], [src]")) {
          String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          URI target = page.resolve(address.isEmpty() ? "#" : address);
          if (page.getHost().equals(target.getHost())) {
            assertThat(files)
                .as("%s → %s", page, address)
                .containsKey(target.getPath().substring(1));
            within++;
          } else {
            assertThat(target.getScheme())
                .as("%s → %s", page, address)
                .isIn("https", "mailto", "tel");
          }
        }
      }
    }
    assertThat(within).isGreaterThan(20);
  }

  @Test
  void aDayWithoutAVersionIsTold() {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    Path zip = folder.resolve("none.zip");
    Invocation none =
        gazette("evidence", "privacy", "--on", "1999-01-01", "--output", zip.toString());
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("[evidence-nothing]");
    Invocation ahead =
        gazette("evidence", "privacy", "--on", "2999-01-01", "--output", zip.toString());
    assertThat(ahead.exit()).isEqualTo(1);
    assertThat(ahead.err()).contains("[evidence-ahead]");
    assertThat(zip).doesNotExist();
  }

  /** The files of an archive, also written into the folder. */
  private Map<String, byte[]> unpack(Path file) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        files.put(entry.getName(), bytes);
        Path unpacked = folder.resolve(entry.getName());
        Files.createDirectories(unpacked.getParent());
        Files.write(unpacked, bytes);
      }
    }
    return files;
  }

  private int run(String command) {
    return run(command.split(" +"));
  }

  private int run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
