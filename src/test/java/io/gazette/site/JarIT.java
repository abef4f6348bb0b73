package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar carries what the licences of its parts demand, and says what its parts are. */
class JarIT {

  private static final Pattern COMPONENT = Pattern.compile("\"pkg:maven/([^/]+)/([^@]+)@");

  @Test
  void licencesAndNoticesAreInTheJar() throws IOException {
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
    assertThat(text("META-INF/NOTICE")).contains("Gazette", "Android Open Source Project");
    assertThat(text("META-INF/licenses/BSD-2-Clause.commonmark-java.txt")).contains("Atlassian");
    assertThat(text("META-INF/licenses/MIT.jsoup.txt")).contains("Jonathan Hedley");
    assertThat(text("META-INF/AL2.0")).contains("Apache License");
  }

  @Test
  void everyComponentHasItsLicence() throws IOException {
    String list = text("META-INF/licenses/README.txt");
    List<String> components =
        COMPONENT
            .matcher(text("META-INF/sbom/gazette.cdx.json"))
            .results()
            .map(JarIT::name)
            .distinct()
            .toList();

    assertThat(components)
        .hasSizeGreaterThan(7)
        .contains("org.jsoup:jsoup", "net.java.dev.jna:jna");
    assertThat(components)
        .filteredOn(component -> !component.endsWith(":gazette"))
        .allSatisfy(component -> assertThat(list).contains("\n" + component + " "));
    for (String line : list.lines().skip(3).takeWhile(line -> !line.isBlank()).toList()) {
      for (String file : line.substring(line.indexOf("META-INF")).split(", ", -1)) {
        assertThat(text(file)).as(file).isNotBlank();
      }
    }
  }

  private static String name(MatchResult component) {
    return component.group(1) + ":" + component.group(2);
  }

  private static String text(String path) throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("gazette.jar"));
        var stream = jar.getInputStream(Objects.requireNonNull(jar.getEntry(path), path))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
