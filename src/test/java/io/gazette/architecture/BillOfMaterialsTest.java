package io.gazette.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bill of materials in the jar (CycloneDX) names every library that travels in it, with the
 * version of {@code pom.xml}, the licence of the list of licences, and the digest of the file that
 * is compiled against: a library that became another one under the same version is found here.
 *
 * <p>{@code -Dgazette.golden=write} writes it anew.
 */
class BillOfMaterialsTest {

  private static final Path FILE = Path.of("src/main/resources/META-INF/sbom/gazette.cdx.json");
  private static final Path LICENCES = Path.of("src/main/resources/META-INF/licenses/README.txt");
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(.+?)</groupId>\\s*<artifactId>(.+?)</artifactId>\\s*"
              + "<version>(.+?)</version>\\s*(<scope>(?:test|provided)</scope>)?");

  private record Library(String group, String name, String version) {

    private String address() {
      return "pkg:maven/" + group + "/" + name + "@" + version;
    }
  }

  @Test
  void isThatOfTheLibrariesInUse() throws IOException {
    String bill = bill();
    if (System.getProperty("gazette.golden", "").equals("write")) {
      Files.writeString(FILE, bill, UTF_8);
    }
    assertThat(FILE).content(UTF_8).isEqualTo(bill);
  }

  private static String bill() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"), UTF_8);
    String version = pom.replaceFirst("(?s).*?<version>(.+?)</version>.*", "$1");
    List<String> components = new ArrayList<>();
    for (Library library : libraries(pom)) {
      components.add(component(library));
    }
    assertThat(components).hasSizeGreaterThan(7);
    return """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "version": 1,
          "metadata": {
            "component": {
              "type": "application",
              "bom-ref": "%1$s",
              "group": "io.gazette",
              "name": "gazette",
              "version": "%2$s",
              "purl": "%1$s",
              "licenses": [{"license": {"id": "Apache-2.0"}}]
            }
          },
          "components": [
        %3$s
          ],
          "dependencies": [
            {
              "ref": "%1$s",
              "dependsOn": [
        %4$s
              ]
            }
          ]
        }
        """
        .formatted(
            "pkg:maven/io.gazette/gazette@" + version,
            version,
            String.join(",\n", components),
            libraries(pom).stream()
                .map(library -> "        \"" + library.address() + "\"")
                .collect(Collectors.joining(",\n")));
  }

  private static List<Library> libraries(String pom) {
    String commonmark = pom.replaceFirst("(?s).*<commonmark.version>(.+?)<.*", "$1");
    String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<build>"));
    return DEPENDENCY
        .matcher(dependencies)
        .results()
        .filter(found -> found.group(4) == null)
        .map(
            (MatchResult found) ->
                new Library(
                    found.group(1),
                    found.group(2),
                    found.group(3).replace("${commonmark.version}", commonmark)))
        .toList();
  }

  private static String component(Library library) throws IOException {
    String jar = library.name() + "-" + library.version() + ".jar";
    Path file =
        Collections.list(BillOfMaterialsTest.class.getClassLoader().getResources(MANIFEST)).stream()
            .map(URL::toString)
            .filter(url -> url.endsWith("/" + jar + "!/" + MANIFEST))
            .map(url -> Path.of(URI.create(url.substring("jar:".length(), url.indexOf("!/")))))
            .findFirst()
            .orElseThrow(() -> new AssertionError(jar + " is not used"));
    return """
            {
              "type": "library",
              "bom-ref": "%1$s",
              "group": "%2$s",
              "name": "%3$s",
              "version": "%4$s",
              "purl": "%1$s",
              "hashes": [{"alg": "SHA-256", "content": "%5$s"}],
              "licenses": [{"expression": "%6$s"}]
            }"""
        .formatted(
            library.address(),
            library.group(),
            library.name(),
            library.version(),
            Sha256.of(Files.readAllBytes(file)),
            licence(library))
        .indent(4)
        .stripTrailing();
  }

  private static String licence(Library library) throws IOException {
    String start = library.group() + ":" + library.name() + " ";
    return Files.readString(LICENCES, UTF_8)
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).replaceFirst("META-INF.*", "").strip())
        .map(licence -> licence.replace(" or ", " OR "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start + "has no licence"));
  }
}
