package io.gazette.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a legal team reads says the same in Chinese as in English. */
class HandbookLocalesTest {

  private static final Path HANDBOOK = Path.of("site");
  private static final Path ENGLISH = Path.of("site/markdown");
  private static final Path CHINESE = Path.of("site/zh_CN/markdown");

  private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,} (.+)$");
  private static final Pattern ANCHOR = Pattern.compile("(?m)^#{2,} .*<a id=\"([^\"]+)\"></a>$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+\\.html)(?:#([^)]+))?\\)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "writing",
        "content",
        "lists",
        "lists-spreadsheets",
        "versions",
        "importing",
        "command-line",
        "publishing",
        "vocabulary",
        "checks",
        "diagnostics"
      })
  void everyPageIsInBothLanguages(String page) throws IOException {
    String english = Files.readString(ENGLISH.resolve(page + ".md"));
    String chinese = Files.readString(CHINESE.resolve(page + ".md"));

    assertThat(english).contains("[中文](zh_CN/" + page + ".html)");
    assertThat(chinese).contains("[English](../" + page + ".html)");
    assertThat(keys(chinese)).containsAll(keys(english));
    assertThat(ANCHOR.matcher(chinese).results().map(found -> found.group(1)).toList())
        .containsAll(
            HEADING.matcher(english).results().map(found -> anchor(found.group(1))).toList());
    assertThat(Files.readString(Path.of("site/site_zh_CN.xml"))).contains("\"" + page + ".html\"");
  }

  @Test
  void everyCodeIsInTheChinesePage() throws IOException {
    assertThat(keys(Files.readString(CHINESE.resolve("diagnostics.md"))))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
  }

  @Test
  void linksLeadToPagesAndSections() throws IOException {
    try (var pages = Files.walk(HANDBOOK)) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
          Path target = built(page).resolveSibling(link.group(1)).normalize();
          if (target.startsWith("policies")) {
            continue; // the sample site, which is built
          }
          Path source = source(target);
          assertThat(source).as("link of %s", page).exists();
          if (link.group(2) != null && source.startsWith(CHINESE)) {
            assertThat(Files.readString(source)).contains("<a id=\"" + link.group(2) + "\"></a>");
          }
        }
      }
    }
  }

  /** Where a page is in the handbook that is built. */
  private static Path built(Path page) {
    return page.startsWith(CHINESE)
        ? Path.of("zh_CN").resolve(CHINESE.relativize(page))
        : Path.of("").resolve(ENGLISH.relativize(page));
  }

  private static Path source(Path built) {
    Path page = Path.of(built.toString().replaceFirst("\\.html$", ".md"));
    return page.startsWith("zh_CN")
        ? CHINESE.resolve(Path.of("zh_CN").relativize(page))
        : ENGLISH.resolve(page);
  }

  /** The code spans in the first column of the tables. */
  private static List<String> keys(String page) {
    return page.lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.split("(?<!\\\\)\\|", -1)[1])
        .flatMap(cell -> CODE_SPAN.matcher(cell).results().map(found -> found.group(1)))
        .toList();
  }

  /** The id that Doxia gives a heading: a blank is a low line, another sign its code. */
  private static String anchor(String heading) {
    return Pattern.compile("[^A-Za-z0-9_.:-]")
        .matcher(heading.replace(' ', '_'))
        .replaceAll(sign -> String.format(Locale.ROOT, ".%02X", (int) sign.group().charAt(0)));
  }
}
